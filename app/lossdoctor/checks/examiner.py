"""Runs checks on a snapshot; their findings come in order, root cause first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lossdoctor.checks.base import Check
from lossdoctor.checks.joining import told
from lossdoctor.checks.ranking import rank
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding, Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.saying import Said, say
from lossdoctor.core.trials import TrialVerdict


@dataclass(frozen=True)
class Examination:
    """Findings in order of rank, and how every check ended."""

    findings: tuple[Finding, ...]
    outcomes: tuple[CheckOutcome, ...]


def due(checks: Iterable[Check], snapshot: Snapshot) -> list[Check]:
    """The checks that can speak at this snapshot's stage."""
    return [check for check in checks if check.stage.order <= snapshot.stage.order]


def required(checks: Iterable[Check]) -> set[type[Reading]]:
    """The union of the readings that these checks require."""
    return {kind for check in checks for kind in check.requires}


def examine(checks: Iterable[Check], snapshot: Snapshot) -> Examination:
    """Ask every check; one that fails never stops the others."""
    findings: list[Finding] = []
    outcomes: list[CheckOutcome] = []
    for check in checks:
        found, outcome = ask(check, snapshot)
        findings += found
        outcomes.append(outcome)
    return Examination(tuple(rank(findings, checks_by_slug(checks))), tuple(outcomes))


def checks_by_slug(checks: Iterable[Check]) -> dict[str, Check]:
    """Checks by their slug."""
    return {check.slug: check for check in checks}


def ask(check: Check, snapshot: Snapshot) -> tuple[list[Finding], CheckOutcome]:
    """One check's findings and how it ended; without its readings it may still speak from curves alone."""
    slug = check.slug
    if check.stage.order > snapshot.stage.order:
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, say("needs a training run"))
    absent = [kind for kind in check.requires if kind not in snapshot]
    alone = bool(absent and check.alone_requires) and all(kind in snapshot for kind in check.alone_requires)
    if absent and not alone:
        why = snapshot.missing.get(absent[0], say("{reading} was not measured", reading=absent[0].__name__))
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, why)
    try:
        skip = check.skips_alone(snapshot) if alone else check.skips(snapshot)
        if skip is not None:
            return [], CheckOutcome(slug, CheckStatus.SKIPPED, skip)
        found = told(list(check.inspect_alone(snapshot) if alone else check.inspect(snapshot)), snapshot)
        undecided = None if found or alone else _undecided(check, snapshot)
    except Exception as error:  # a check is many people's code: its fault must not hide the others' findings
        why = say("the check itself failed: {kind}: {error}", kind=type(error).__name__, error=str(error))
        return [], CheckOutcome(slug, CheckStatus.FAILED, why)
    if found and slug in snapshot.allowed:
        why = say("intended, as stated by the user: {summary}", summary=found[0].summary)
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, why)
    if undecided is not None:
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, undecided)
    status = CheckStatus.FOUND if found else CheckStatus.PASSED
    return found, CheckOutcome(slug, status, found[0].summary if found else "")


def _undecided(check: Check, snapshot: Snapshot) -> Said | None:
    """Why the trial that the check's proof rests on says nothing; None where it was not needed or has spoken."""
    if snapshot.stage is not Stage.FINISHED or check.experiment(snapshot) is None:
        return None
    trial = snapshot.trials.get(check.slug)
    if trial is None:
        return say("it rests on a trial, and there was no time or no way to run one")
    if trial.verdict is not TrialVerdict.NOT_DECIDED:
        return None
    if not trial.why:
        return say("its trial decided nothing")
    return say("it rests on a trial that decided nothing: {why}", why=trial.why)
