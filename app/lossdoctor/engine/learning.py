"""Learns the causes in a chapter of the session, puts its findings in their new order, and tells of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from lossdoctor.checks.examiner import checks_by_slug, required
from lossdoctor.checks.ranking import rank
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.commands import LearnCauses
from lossdoctor.core.events import CausesLearned, Event, FindingsRanked
from lossdoctor.core.findings import Finding
from lossdoctor.engine.causal_arms import INSTEAD
from lossdoctor.engine.causality import learn
from lossdoctor.engine.revisions import Chapter
from lossdoctor.engine.run_control import Control


def learn_causes(
    chapter: Chapter,
    command: LearnCauses,
    emit: Callable[[Event], None],
    control: Control,
    allowed: Sequence[str] = (),
) -> None:
    """Emits ProgressMade, CausesLearned and FindingsRanked. Raises Refusal where nothing was trained yet."""
    learned = learn(
        chapter.patient,
        chapter.findings,
        command.time_limit,
        emit,
        control,
        seeds=max(1, command.seeds),
        allowed=allowed,
        measuring=measuring_seconds(chapter.findings, chapter.room.seconds),
    )
    chapter.links = learned.links
    chapter.findings = ranked(chapter.findings, chapter.links)
    emit(CausesLearned(chapter.links, chapter.revision.number, learned.why))
    emit(ordering(chapter.findings))


def ranked(findings: Sequence[Finding], links: Sequence[CausalLink] = ()) -> tuple[Finding, ...]:
    """Findings in order, root cause first, by what trials showed and else by rule."""
    return tuple(rank(findings, checks_by_slug(all_checks().values()), links))


def ordering(findings: Sequence[Finding]) -> FindingsRanked:
    """The event that tells the order of ranked findings and what causes what."""
    causes = {finding.check: finding.caused_by for finding in findings if finding.caused_by}
    return FindingsRanked(tuple(finding.check for finding in findings), causes)


def measuring_seconds(findings: Sequence[Finding], spent: Mapping[str, float]) -> float:
    """What one examination of an arm takes, by what the readings for these findings took on the program as given."""
    slugs = {*(finding.check for finding in findings), *INSTEAD}
    checks = [check for slug, check in all_checks().items() if slug in slugs]
    kinds = required(checks) | {kind for check in checks for kind in check.proofs}
    return sum(spent.get(kind.__name__, 0.0) for kind in kinds)
