"""
In one sentence
    The error jumps up and down by more than it has improved in the whole training.

What it does
    Compares neighbouring true batch losses late in the run with what the whole run has gained.

Why it hurts
    Steps jump to and fro over the valley, and where training ends is chance.

How it is proven
    In the second half at least 50 neighbouring batches differ by more than the whole fall of the loss and by more
    than half its level, and the model has gone less than 60 % of the way to a perfect answer. In a log alone the same
    of neighbouring epochs, over 10 epochs (100 steps), while no score (accuracy, AUC ...) improves.

When it stays silent
    Noise of small batches around a falling trend; models that learn.

Cure
    A lower learning rate, larger batches.

References
    McCandlish et al.: An empirical model of large-batch training, 2018.

The mathematics
    σ = 1.4826 · median |L_t+1 − L_t| / √2 in the second half (Rousseeuw and Croux 1993); a, b = means of the first
        and last tenth.
    Found when σ ≥ max(|a − b|, 0.5 · |b|) over at least 100 steps and the model fails (s < 0.6; ours). In a log: 10
        epochs or 100 steps.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import OPEN_PROGRAM, LossCurve, improves, needs, of_each_run, why_none
from lossdoctor.checks.log_curves import loss_curve as logged_loss
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import Trend, trend_of
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun


class OscillatingLoss(Check):
    """To and fro."""

    title = "The loss swings without getting anywhere"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    alone_requires = (LogReading,)
    causes = (*ROOTS, "learning-rate-too-high", "batch-too-small")

    LEAST_STEPS = 100
    LOG_EPOCHS, LOG_STEPS = 10, 100
    OF_LEVEL = 0.5

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if trend is None or trend.steps < self.LEAST_STEPS or not outcome.failing:
            return
        if trend.noise < max(abs(trend.fall), self.OF_LEVEL * abs(trend.end)):
            return
        yield self.finding(
            say(
                "Neighbouring batches differ by {noise} around a loss of {level}, and the whole run of {steps} steps "
                "gained {fall}. {worth!c}.",
                noise=figure(trend.noise),
                level=figure(trend.end),
                steps=trend.steps,
                fall=figure(trend.fall),
                worth=worth(outcome),
            ),
            evidence=(NumberEvidence(say("noise of a batch's loss"), trend.noise), loss_curve(run)),
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
        trend = loss.trend
        if trend is None or loss.finite.min() < 0 or trend.noise < max(abs(trend.fall), self.OF_LEVEL * abs(trend.end)):
            return None
        label = say("noise from epoch to epoch") if loss.by == "epoch" else say("noise from step to step")
        return self.finding(
            _swings(loss, trend),
            evidence=(NumberEvidence(label, trend.noise), loss.evidence()),
            confidence=0.8,
        )


def _swings(loss: LossCurve, trend: Trend) -> Said:
    noise, level, fall = figure(trend.noise), figure(trend.end), figure(trend.fall)
    if loss.by == "epoch":
        return say(
            "Neighbouring epochs differ by {noise} around a loss of {level}, and the whole run of {all} gained {fall}. "
            "{open}",
            noise=noise,
            level=level,
            all=loss.said(),
            fall=fall,
            open=OPEN_PROGRAM,
        )
    return say(
        "Neighbouring steps differ by {noise} around a loss of {level}, and the whole run of {all} gained {fall}. "
        "{open}",
        noise=noise,
        level=level,
        all=loss.said(),
        fall=fall,
        open=OPEN_PROGRAM,
    )
