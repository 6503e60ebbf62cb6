"""
In one sentence
    The error keeps growing while the model trains, so it ends up worse than it started.

What it does
    Follows the true batch losses over the run, noise apart.

Why it hurts
    The model is worse than before it was trained.

How it is proven
    The last tenth of the steps lies above the first by more than three standard errors of the batch noise and at
    twice the lowest level or more, and the model has not learned. In a log alone the same over 6 epochs (60 steps),
    with the last two values above the first, while no score (accuracy, AUC ...) improves.

When it stays silent
    The loss falls, stands still or swings; models that learn; losses that are negative by right. In a log also where
    other curves tell of two players, a policy or a changing weight.

Cure
    That of the cause: a lower learning rate, clipping.

References
    Bengio: Practical recommendations, 2012.

The mathematics
    a, b = means of the first and last tenth of the batch losses, m = lowest mean of a tenth, σ = 1.4826 · median
        |L_t+1 − L_t| / √2 in the second half (Rousseeuw and Croux 1993).
    Found when b − a > 3 · σ · √(2 / k) with k steps in a tenth, b − m > |m|, at least 20 steps, and the model
        failing (s < 0.6). Three standard errors: 1 in 700 by chance.
    In a log: 6 epochs or 60 steps at least, L ≥ 0 throughout, and the last two values above the first two.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import OPEN_PROGRAM, improves, needs, of_each_run, why_none
from lossdoctor.checks.log_curves import loss_curve as logged_loss
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say, together
from lossdoctor.core.session import LogRun


class DivergingLoss(Check):
    """Uphill."""

    title = "The loss grows"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    alone_requires = (LogReading,)
    causes = (*ROOTS, "learning-rate-too-high", "exploding-gradients")

    LEAST_STEPS = 20
    LOG_EPOCHS, LOG_STEPS = 6, 60

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if trend is None or trend.steps < self.LEAST_STEPS or not trend.rising or not outcome.failing:
            return
        yield self.finding(
            say(
                "The loss of a batch grows from {start} to {end} over {steps} steps (batches differ by {noise}).",
                start=figure(trend.start),
                end=figure(trend.end),
                steps=trend.steps,
                noise=figure(trend.noise),
            ),
            evidence=(NumberEvidence(say("growth of the loss"), -trend.fall), loss_curve(run)),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Enough of a curve is needed."""
        return why_none(snapshot, needs(self.LOG_EPOCHS, self.LOG_STEPS))

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        loss = logged_loss(run)
        if loss is None or needs(self.LOG_EPOCHS, self.LOG_STEPS)(run) or improves(run):
            return None
        values, trend = loss.finite, loss.trend
        if trend is None or not trend.rising or values.min() < 0 or values[-2:].min() <= values[:2].max():
            return None
        grows = say(
            "The loss grows from {start} to {end} over {length}; the lowest was {lowest}.",
            start=figure(trend.start),
            end=figure(trend.end),
            length=loss.said(),
            lowest=figure(float(values.min())),
        )
        return self.finding(
            together([grows, OPEN_PROGRAM]),
            evidence=(NumberEvidence(say("growth of the loss"), -trend.fall), loss.evidence()),
            confidence=0.8,
        )
