"""
What it does
    Notices that `fit` has neither validation data nor a validation split.

Why it hurts
    The training loss cannot show overfitting: whether the model is good for new rows stays unknown.

How it is proven
    Arguments of `fit`.

When it stays silent
    Validation is given, or there are fewer than 100 rows, of which none can be spared.

Cure
    Hold out 20 % of the rows.

References
    https://keras.io/guides/training_with_built_in_methods/
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, SplitAgain
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import FitReading


class NoValidationData(Check):
    """Nothing to tell learning from memory."""

    title = "No rows are held out for validation"
    category = Category.INPUTS
    severity = Severity.HINT
    requires = (FitReading,)

    DEMO_ROWS = 100

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint."""
        fit = snapshot[FitReading]
        if fit.validation == "none" and fit.rows >= self.DEMO_ROWS:
            yield self.finding(
                f"All {fit.rows:,} rows are trained on and none is held out, so overfitting cannot be seen.",
                evidence=(NumberEvidence("validation rows", 0, "rows", "about 20 %"),),
                fixes=(
                    self.fix("hold-out", "Hold out 20 % of the rows", SplitAgain(), applicability=Applicability.UNSAFE),
                ),
            )
