"""
In one sentence
    The training was stopped while the model was still getting better.

What it does
    Looks at the end of a run that has not learned: was the loss still falling, or were there hardly any steps?

Why it hurts
    The model is judged while it has not been trained.

How it is proven
    The model has gone less than 60 % of the way to a perfect answer on its training rows, and either the last quarter
    of the true batch losses lies below the third beyond noise (three standard errors and 2 %), or there were fewer
    than 10 steps in all, or fewer than 50 while a range test shows that steps do lower the loss. In a log alone only a
    hint: at least 4 epochs, the second half of which brought 45 % of the whole fall or more, beyond noise, with the
    validation loss (where there is one) at its best within the last two.

When it stays silent
    The model learns on its training rows, or the loss has settled.

Cure
    More epochs; a trial shows how many pay.

References
    Bengio: Practical recommendations for gradient-based training of deep architectures, 2012, section 3.1.

The mathematics
    q₃, q₄ = means of the third and fourth quarter of the batch losses, σ their noise, k steps in a quarter.
    Found when s < 0.6 and q₃ − q₄ > max(3 · σ · √(2 / k), 0.02 · |end|), or fewer than 10 steps, or fewer than 50
        while a range test gains more than 0.02 of the loss (ours). The cure trains 5 times as long.
    In a log a hint: 4 epochs or 60 steps, with 0.45 or more of the whole fall in the second half, beyond 3 standard
        errors.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.bottomless import WHY, bottomless
from lossdoctor.checks.log_curves import both_sides, needs, of_each_run, why_none
from lossdoctor.checks.log_curves import loss_curve as logged_loss
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import SetEpochs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, RangeTestReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.program import CompileReading, FitReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import MAD_TO_STD, Trend, trend_of
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun


class TooFewEpochs(Check):
    """Stopped on the way down."""

    title = "Training ends too early"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, FitReading, CompileReading)
    alone_requires = (LogReading,)
    proofs = (RangeTestReading,)
    causes = (*ROOTS, "excessive-regularisation", "excessive-dropout", "learning-rate-too-low", "batch-too-large")

    FEW_STEPS = 50
    HARDLY_ANY = 10
    MORE = 5
    WORTHWHILE = 0.02
    LOG_EPOCHS, LOG_STEPS = 4, 60
    SECOND_HALF = 0.45  # of the whole fall; a curve that settles has far less there

    def skips(self, snapshot: Snapshot) -> str | None:
        """A run that was cut short says nothing about the program's epochs, nor does a loss that can fall for ever."""
        ended = snapshot[RunReading].ended
        if ended != "finished":
            return say("the run did not finish ({how})", how=ended)
        return WHY if bottomless(snapshot) else None

    def suspects(self, snapshot: Snapshot) -> bool:
        """Short runs that have not learned: the range test tells whether steps help at all."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        return bool(outcome.share < outcome.LEARNED and run.steps < self.FEW_STEPS)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        run, outcome, fit = snapshot[RunReading], snapshot[OutcomeReading], snapshot[FitReading]
        if not outcome.share < outcome.LEARNED or run.first_nonfinite_step is not None:
            return
        trend = trend_of(run)
        few = run.steps < self.HARDLY_ANY or (self.suspects(snapshot) and self._steps_help(snapshot, trend))
        if trend is not None and trend.still_falling:
            told = say(
                "Training ended after {epochs} with {steps} in all; the loss was still falling, from {start} to "
                "{end}, and {worth}.",
                epochs=times(fit.epochs, "epoch"),
                steps=times(run.steps, "step"),
                start=figure(trend.start),
                end=figure(trend.end),
                worth=worth(outcome),
            )
        elif few:
            told = say(
                "Training ended after {epochs} with {steps} in all, too few to move the weights, and {worth}.",
                epochs=times(fit.epochs, "epoch"),
                steps=times(run.steps, "step"),
                worth=worth(outcome),
            )
        else:
            return
        epochs = max(fit.epochs * self.MORE, 1)
        yield self.finding(
            told,
            evidence=(
                NumberEvidence(say("steps in all"), run.steps, say("steps")),
                NumberEvidence(
                    say("share of the way to a perfect answer"),
                    outcome.share,
                    expected=say("above {least}", least="0.6"),
                ),
                loss_curve(run),
            ),
            fixes=(self.fix("more-epochs", say("Train {epochs} epochs", epochs=str(epochs)), SetEpochs(epochs)),),
            confidence=0.8,
        )

    def _steps_help(self, snapshot: Snapshot, trend: Trend | None) -> bool:
        test = snapshot.get(RangeTestReading)
        if test is not None and np.isfinite(test.own_loss) and test.steps > snapshot[RunReading].steps:
            return bool(test.start - test.own_loss > self.WORTHWHILE * abs(test.start))
        return trend is not None and not trend.flat and trend.fall > 0

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Enough of a curve is needed."""
        return why_none(snapshot, needs(self.LOG_EPOCHS, self.LOG_STEPS))

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint at most: whether the model is good enough already, curves do not say."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        loss = logged_loss(run)
        if loss is None or needs(self.LOG_EPOCHS, self.LOG_STEPS)(run) or len(loss.finite) < len(loss.values):
            return None
        half = float(np.median(loss.values[len(loss.values) // 2 - 1 :][:2]))
        start, end = float(loss.values[0]), float(loss.values[-1])
        # around a straight fall, differences of differences are noise: of variance 6
        noise = MAD_TO_STD * float(np.median(np.abs(np.diff(loss.values, 2)))) / np.sqrt(6)
        if (
            start <= end
            or loss.values.min() < 0
            or half - end < max(3 * np.sqrt(2) * noise, self.WORTHWHILE * abs(end))
        ):
            return None
        share = (half - end) / (start - end)
        sides = both_sides(run)
        if share < self.SECOND_HALF or (sides is not None and sides[2].argmin() < len(sides[2]) - 2):
            return None
        return self.finding(
            say(
                "The loss was still falling as fast as at the start when training ended after {count}: from {half} "
                "half way to {end}, {share} % of the whole fall. More may pay.",
                count=loss.said(),
                half=figure(half),
                end=figure(end),
                share=f"{100 * share:.0f}",
            ),
            severity=Severity.HINT,
            evidence=(
                NumberEvidence(
                    say("share of the fall in the second half"), share, expected=say("below {most}", most="0.45")
                ),
                loss.evidence(),
            ),
            confidence=0.6,
        )
