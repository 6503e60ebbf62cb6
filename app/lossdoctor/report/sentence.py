"""The verdict in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding, Severity
from lossdoctor.core.saying import Said, say, together, whole
from lossdoctor.core.session import TargetKind
from lossdoctor.report.report import Report


def sentence(report: Report) -> str:
    """What a reader must know who reads nothing else."""
    if report.verdict == "not-examined":
        reason = report.failure.message if report.failure else say("no check has been run yet.")
        return say("Not examined: {reason}", reason=reason)
    return _said(report, report.verdict, report.findings, report.outcomes)


def later_sentence(report: Report) -> str:
    """The same of the program as it stands after the edits."""
    if report.later_verdict == "not-examined":
        return say("Not examined: no check of the changed program has ended yet.")
    return _said(report, report.later_verdict, report.later_findings, report.later_outcomes)


def _said(report: Report, verdict: str, found: Sequence[Finding], outcomes: Sequence[CheckOutcome]) -> str:
    if verdict == "healthy":
        passed = sum(outcome.status is CheckStatus.PASSED for outcome in outcomes)
        return _healthy(report.target.kind if report.target else None, counted(passed, "check"))
    title, summary = whole(found[0].title).rstrip("."), found[0].summary
    if verdict == "sick":
        return say("Sick: {title}. {summary}", title=title, summary=summary)
    return say("Suspect: {title}. {summary}", title=title, summary=summary)


def _healthy(kind: TargetKind | None, checks: str) -> Said:
    if kind is TargetKind.LOG:
        return say(
            "Healthy: as far as curves alone can tell, {checks} passed and nothing was found that hurts.", checks=checks
        )
    if kind is TargetKind.DATA:
        return say(
            "Healthy: as far as data alone can tell, {checks} passed and nothing was found that hurts.", checks=checks
        )
    return say("Healthy: {checks} passed and nothing was found that hurts.", checks=checks)


def tally(report: Report) -> str:
    """How many errors, warnings and hints: '1 error, 2 warnings'; 'nothing found' for none."""
    counts = [(sum(f.severity is severity for f in report.findings), severity.value) for severity in Severity]
    said = [counted(count, word) for count, word in counts if count]
    return together(said, ", ") or say("nothing found")


def counted(count: int, word: str) -> str:
    """'1 error', '2 errors'."""
    match word:
        case "error":
            return say("1 error") if count == 1 else say("{n} errors", n=count)
        case "warning":
            return say("1 warning") if count == 1 else say("{n} warnings", n=count)
        case "hint":
            return say("1 hint") if count == 1 else say("{n} hints", n=count)
    return say("1 check") if count == 1 else say("{n} checks", n=count)
