"""
What it does
    Compares the true batch losses at the start and at the end of the run, noise apart, and what the model then can
    do.

Why it hurts
    Training costs time and teaches nothing.

How it is proven
    Start and end (first and last tenth of at least 20 steps) differ by less than three standard errors of the batch
    noise or by less than 1 %, and the model has gone less than a fifth of the way from a constant answer to a perfect
    one. It is an error when it has gone less than 2 % of that way.

When it stays silent
    The loss moved beyond noise, or the model is good: a loss at its floor stands still by right.

Cure
    That of the cause.

References
    Rousseeuw, Croux: Alternatives to the median absolute deviation, 1993 (the noise estimate).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.constant_predictions import ConstantPredictions
from lossdoctor.checks.telling import figure, loss_curve, percent, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of


class StalledLoss(Check):
    """No progress beyond noise, and no skill."""

    title = "The loss does not move"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    causes = ("constant-targets", "noisy-labels", *ConstantPredictions.causes, "constant-predictions")

    LEAST_STEPS = 20
    NOTHING = 0.02

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if trend is None or trend.steps < self.LEAST_STEPS or not trend.flat or not outcome.unskilled:
            return
        nothing = outcome.share < self.NOTHING
        yield self.finding(
            f"Over {trend.steps:,} steps the loss went from {figure(trend.start)} to {figure(trend.end)} "
            f"({percent(trend.relative_fall)}), batches differ by {figure(trend.noise)}: no progress beyond noise, "
            f"and {worth(outcome)}.",
            severity=Severity.ERROR if nothing and trend.steps >= 3 * self.LEAST_STEPS else Severity.WARNING,
            evidence=(
                NumberEvidence("fall of the loss", trend.fall, expected=f"above {figure(3 * trend.fall_error)}"),
                NumberEvidence("share of the way to a perfect answer", outcome.share, expected="above 0.6"),
                loss_curve(run),
            ),
        )
