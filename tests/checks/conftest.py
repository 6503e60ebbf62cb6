"""Every finding that a test of checks provokes must show something: the house looks over each test's shoulder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lossdoctor.checks.base import Check
from lossdoctor.core.findings import Finding, NumberEvidence, Severity

# Where there is nothing to draw, a number beside what it should be stands for the figure.
NUMBER_ENOUGH = {
    "invalid-learning-rate",  # before a run there is the rate and nothing else
    "unsuitable-dtype",  # text has no place on an axis
}


def shows_something(finding: Finding) -> bool:
    """Whether the finding carries a figure: a curve, a histogram, rows, bars."""
    drawn = [piece for piece in finding.evidence if not isinstance(piece, NumberEvidence)]
    measured = [piece for piece in finding.evidence if isinstance(piece, NumberEvidence) and piece.expected]
    return bool(drawn or (measured and finding.check in NUMBER_ENOUGH))


@pytest.fixture(autouse=True)
def errors_and_warnings_carry_a_figure(monkeypatch) -> Iterator[None]:
    """Fails the test in which a check raises an error or a warning that shows nothing."""
    bare: list[str] = []
    make = Check.finding

    def looked_at(check, *args, **given):
        finding = make(check, *args, **given)
        ours = type(check).__module__.startswith("lossdoctor.")
        if ours and finding.severity is not Severity.HINT and not shows_something(finding):
            bare.append(f"{finding.check}: {finding.summary}")
        return finding

    monkeypatch.setattr(Check, "finding", looked_at)
    yield
    assert bare == [], "an error or a warning without a figure from the patient's own numbers"
