"""
In one sentence
    The error stays where it began: the training runs, but the model does not get better.

What it does
    Compares the true batch losses at the start and at the end of the run, noise apart, and what the model then can
    do.

Why it hurts
    Training costs time and teaches nothing.

How it is proven
    Start and end (first and last tenth of at least 20 steps) differ by less than three standard errors of the batch
    noise or by less than 1 %, and the model has gone less than a fifth of the way from a constant answer to a perfect
    one. It is an error when it has gone less than 2 % of that way. In a log alone: as flat over 5 epochs (60 steps),
    and either the accuracy stays where it is at 0.6 or less, or the loss stands at ln 2 or ln 10, what a model that
    knows nothing gets; an error when no digit of the loss changes.

When it stays silent
    The loss moved beyond noise, or the model is good: a loss at its floor stands still by right.

Cure
    That of the cause.

References
    Rousseeuw, Croux: Alternatives to the median absolute deviation, 1993 (the noise estimate).

The mathematics
    a, b = means of the first and last tenth, σ = 1.4826 · median |L_t+1 − L_t| / √2 (Rousseeuw and Croux 1993), k
        steps in a tenth.
    Found when |a − b| < max(3 · σ · √(2 / k), 0.01 · |a|), at least 20 steps and s < 0.2; an error when s < 0.02
        over 60 steps; in a run cut short before half of its steps only from 200 steps on (ours).
    In a log: 5 epochs or 60 steps, moved by 0.05 of the start at most, and accuracy 0.6 or less, or the loss within
        0.005 of ln 2 or ln 10 (equal shares for K classes cost ln K).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.constant_predictions import ConstantPredictions
from lossdoctor.checks.log_curves import OPEN_PROGRAM, LossCurve, accuracy, improves, needs, of_each_run, why_none
from lossdoctor.checks.log_curves import loss_curve as logged_loss
from lossdoctor.checks.telling import figure, loss_curve, percent, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun


class StalledLoss(Check):
    """No progress beyond noise, and no skill."""

    title = "The loss does not move"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    alone_requires = (LogReading,)
    causes = (
        *("constant-targets", "noisy-labels", "unsuitable-optimizer"),
        *ConstantPredictions.causes,
        "constant-predictions",
    )

    LEAST_STEPS = 20
    CUT_SHORT_STEPS = 200  # of a run that was stopped before half its steps: what follows might still have moved it
    NOTHING = 0.02
    LOG_EPOCHS, LOG_STEPS = 5, 60
    HARDLY = 0.05  # of the loss at the start, all that a log's curve may have moved in all
    LEVEL = 0.005  # relative distance to ln 2 or ln 10
    POOR = 0.6  # accuracy

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        least = self.CUT_SHORT_STEPS if run.cut_short else self.LEAST_STEPS
        if trend is None or trend.steps < least or not trend.flat or not outcome.unskilled:
            return
        nothing = outcome.share < self.NOTHING
        yield self.finding(
            say(
                "Over {steps} steps the loss went from {start} to {end} ({fall}), batches differ by {noise}: no "
                "progress beyond noise, and {worth}.",
                steps=trend.steps,
                start=figure(trend.start),
                end=figure(trend.end),
                fall=percent(trend.relative_fall),
                noise=figure(trend.noise),
                worth=worth(outcome),
            ),
            severity=Severity.ERROR if nothing and trend.steps >= 3 * self.LEAST_STEPS else Severity.WARNING,
            evidence=(
                NumberEvidence(
                    say("fall of the loss"), trend.fall, expected=say("above {n}", n=figure(3 * trend.fall_error))
                ),
                NumberEvidence(
                    say("share of the way to a perfect answer"), outcome.share, expected=say("above {n}", n="0.6")
                ),
                loss_curve(run),
            ),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Enough of a curve is needed."""
        return why_none(snapshot, needs(self.LOG_EPOCHS, self.LOG_STEPS))

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve and what says that nothing was learned."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        loss = logged_loss(run)
        if loss is None or needs(self.LOG_EPOCHS, self.LOG_STEPS)(run) or improves(run):
            return None
        values, trend = loss.finite, loss.trend
        if len(values) < len(loss.values) or trend is None or not trend.flat:
            return None
        if np.ptp(values) > self.HARDLY * abs(trend.start) + 6 * trend.noise * (loss.by == "step"):
            return None
        frozen = bool(np.ptp(values) == 0) and values[0] != 0
        why = say("no digit of it changes") if frozen else self._nothing_learned(loss, accuracy(run))
        if not why:
            return None
        return self.finding(
            say(
                "Over {all} the loss went from {start} to {end}: no progress, and {why}. {open}",
                all=loss.said(),
                start=figure(trend.start),
                end=figure(trend.end),
                why=why,
                open=OPEN_PROGRAM,
            ),
            severity=Severity.ERROR if frozen else Severity.WARNING,
            evidence=(
                NumberEvidence(say("fall of the loss"), trend.fall, expected=say("above {n}", n="0")),
                loss.evidence(),
            ),
            confidence=1.0 if frozen else 0.8,
        )

    def _nothing_learned(self, loss: LossCurve, right: np.ndarray) -> str:
        if len(right) >= self.LOG_EPOCHS:
            poor = right[-1] <= self.POOR and np.ptp(right) < 0.05
            return say("the accuracy stays at {n}", n=figure(float(right[-1]))) if poor else ""
        level = float(np.median(loss.finite))
        for classes in (2, 10):
            if abs(level - np.log(classes)) < self.LEVEL * np.log(classes):
                return say("{level} is ln {n}, what equal shares for {n} classes get", level=figure(level), n=classes)
        return ""
