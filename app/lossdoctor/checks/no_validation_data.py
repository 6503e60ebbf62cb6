"""
In one sentence
    Every example is used for learning and none is kept aside, so nobody can tell learning from memorising.

What it does
    Notices that `fit` has neither validation data nor a validation split.

Why it hurts
    The training loss cannot show overfitting: whether the model is good for new rows stays unknown.

How it is proven
    Arguments of `fit`; in a log, no curve of validation beside at least 3 epochs of loss.

When it stays silent
    Validation is given, or there are fewer than 100 rows, of which none can be spared.

Cure
    Hold out 20 % of the rows.

References
    https://keras.io/guides/training_with_built_in_methods/

The mathematics
    Error on new rows = error on training rows + gap; the gap is measured only on rows kept out.
    Told from 100 rows on without validation (ours); in a log from 3 epochs on. With m held-out rows an accuracy a
        is known to ±2 · √(a(1 − a) / m).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import loss_curve, moving_goal, of_each_run, why_none
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, SplitAgain
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, names
from lossdoctor.core.readings.program import FitReading
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun


class NoValidationData(Check):
    """Nothing to tell learning from memory."""

    title = "No rows are held out for validation"
    category = Category.INPUTS
    severity = Severity.HINT
    requires = (FitReading,)
    alone_requires = (LogReading,)

    DEMO_ROWS = 100
    LOG_EPOCHS = 3

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint."""
        fit = snapshot[FitReading]
        if fit.validation == "none" and fit.rows >= self.DEMO_ROWS:
            yield self.finding(
                say(
                    "All {rows} rows are trained on and none is held out, so overfitting cannot be seen.",
                    rows=fit.rows,
                ),
                evidence=(NumberEvidence(say("validation rows"), 0, say("rows"), say("about 20 %")),),
                fixes=(
                    self.fix(
                        "hold-out",
                        say("Hold out 20 % of the rows"),
                        SplitAgain(),
                        applicability=Applicability.UNSAFE,
                    ),
                ),
            )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """A loss by epoch is needed, of a program that has a fixed goal."""
        return why_none(snapshot, self._usable)

    def _usable(self, run: LogRun) -> str | None:
        loss = loss_curve(run)
        if loss is None or loss.by != "epoch" or not loss.enough(self.LOG_EPOCHS, self.LOG_EPOCHS):
            return say("the log does not hold a loss of {least} epochs", least=self.LOG_EPOCHS)
        return moving_goal(run)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        loss = loss_curve(run)
        if (
            loss is None
            or self._usable(run)
            or any("val" in name.lower() or "test" in name.lower() for name in names(run))
        ):
            return None
        return self.finding(
            say(
                "The log holds {epochs} of training and no validation, so overfitting cannot be seen.",
                epochs=loss.said(),
            ),
            evidence=(NumberEvidence(say("validation curves"), 0, expected=say("at least 1")),),
        )
