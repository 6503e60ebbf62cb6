"""Runs checks on a snapshot and puts their findings in order, root cause first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lossdoctor.checks.base import Check
from lossdoctor.core.findings import Category, CheckOutcome, CheckStatus, Finding, Severity
from lossdoctor.core.readings.base import Reading, Snapshot

# What a program is made of comes before what it does: a cause in the data or the loss outranks a symptom in a curve.
DEPTH = {
    Category.PROGRAM: 0,
    Category.TARGETS: 1,
    Category.LOSS: 1,
    Category.INPUTS: 2,
    Category.PRECISION: 3,
    Category.OPTIMISATION: 3,
    Category.ARCHITECTURE: 3,
    Category.DYNAMICS: 4,
}


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
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, "needs a training run")
    absent = [kind for kind in check.requires if kind not in snapshot]
    alone = bool(absent and check.alone_requires) and all(kind in snapshot for kind in check.alone_requires)
    if absent and not alone:
        why = snapshot.missing.get(absent[0], f"{absent[0].__name__} was not measured")
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, why)
    try:
        skip = check.skips_alone(snapshot) if alone else check.skips(snapshot)
        if skip is not None:
            return [], CheckOutcome(slug, CheckStatus.SKIPPED, skip)
        found = list(check.inspect_alone(snapshot) if alone else check.inspect(snapshot))
    except Exception as error:  # a check is many people's code: its fault must not hide the others' findings
        return [], CheckOutcome(slug, CheckStatus.FAILED, f"the check itself failed: {type(error).__name__}: {error}")
    if found and slug in snapshot.allowed:
        return [], CheckOutcome(slug, CheckStatus.SKIPPED, f"intended, as stated by the user: {found[0].summary}")
    status = CheckStatus.FOUND if found else CheckStatus.PASSED
    return found, CheckOutcome(slug, status, found[0].summary if found else "")


def rank(findings: Sequence[Finding], checks: dict[str, Check]) -> list[Finding]:
    """Order findings: roots before consequences, graver first, deeper causes first, surer first.

    A root is as grave as the gravest finding it causes: a warned-of cause of an error stands above that error.
    """
    present = {finding.check for finding in findings if finding.severity is not Severity.HINT}
    causes = {finding.check: _cause(finding, checks, present) for finding in findings}

    weights = {finding.check: 0 for finding in findings}
    for finding in findings:
        for slug in {finding.check, causes[finding.check] or finding.check}:
            weights[slug] = max(weights.get(slug, 0), finding.severity.weight)

    def key(finding: Finding) -> tuple[int, bool, int, float, str]:
        cause = causes[finding.check]
        return (
            -weights[finding.check],
            cause is not None,
            DEPTH[finding.category],
            -finding.confidence,
            finding.check,
        )

    ordered = sorted(findings, key=key)
    return [finding.placed(place, causes[finding.check]) for place, finding in enumerate(ordered, 1)]


def _cause(finding: Finding, checks: dict[str, Check], present: set[str]) -> str | None:
    if finding.caused_by is not None:
        return finding.caused_by
    check = checks.get(finding.check)
    candidates = check.causes if check is not None else ()
    return next((slug for slug in candidates if slug in present and slug != finding.check), None)
