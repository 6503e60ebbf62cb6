"""
What it does
    Follows the true batch losses over the run, noise apart.

Why it hurts
    The model is worse than before it was trained.

How it is proven
    The last tenth of the steps lies above the first by more than three standard errors of the batch noise and at
    twice the lowest level or more, and the model has not learned.

When it stays silent
    The loss falls, stands still or swings; models that learn; losses that are negative by right.

Cure
    That of the cause: a lower learning rate, clipping.

References
    Bengio: Practical recommendations, 2012.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of


class DivergingLoss(Check):
    """Uphill."""

    title = "The loss grows"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    causes = (*ROOTS, "learning-rate-too-high", "exploding-gradients")

    LEAST_STEPS = 20

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if trend is None or trend.steps < self.LEAST_STEPS or not trend.rising or not outcome.failing:
            return
        yield self.finding(
            f"The loss of a batch grows from {figure(trend.start)} to {figure(trend.end)} over {trend.steps:,} steps "
            f"(batches differ by {figure(trend.noise)}).",
            evidence=(NumberEvidence("growth of the loss", -trend.fall), loss_curve(run)),
        )
