"""The verdict in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding, Severity
from lossdoctor.core.session import TargetKind
from lossdoctor.report.report import Report

ALONE = {TargetKind.LOG: "as far as curves alone can tell, ", TargetKind.DATA: "as far as data alone can tell, "}


def sentence(report: Report) -> str:
    """What a reader must know who reads nothing else."""
    if report.verdict == "not-examined":
        reason = report.failure.message if report.failure else "no check has been run yet."
        return f"Not examined: {reason}"
    return _said(report, report.verdict, report.findings, report.outcomes)


def later_sentence(report: Report) -> str:
    """The same of the program as it stands after the edits."""
    if report.later_verdict == "not-examined":
        return "Not examined: no check of the changed program has ended yet."
    return _said(report, report.later_verdict, report.later_findings, report.later_outcomes)


def _said(report: Report, verdict: str, found: Sequence[Finding], outcomes: Sequence[CheckOutcome]) -> str:
    if verdict == "healthy":
        passed = sum(outcome.status is CheckStatus.PASSED for outcome in outcomes)
        seen = ALONE.get(report.target.kind, "") if report.target else ""
        return f"Healthy: {seen}{counted(passed, 'check')} passed and nothing was found that hurts."
    grave = "Sick" if verdict == "sick" else "Suspect"
    return f"{grave}: {found[0].title.rstrip('.')}. {found[0].summary}"


def tally(report: Report) -> str:
    """How many errors, warnings and hints: '1 error, 2 warnings'; 'nothing found' for none."""
    counts = [(sum(f.severity is severity for f in report.findings), severity.value) for severity in Severity]
    said = [counted(count, word) for count, word in counts if count]
    return ", ".join(said) or "nothing found"


def counted(count: int, word: str) -> str:
    """'1 error', '2 errors'."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"
