"""
What it does
    Looks at the end of a run that has not learned: was the loss still falling, or were there hardly any steps?

Why it hurts
    The model is judged while it has not been trained.

How it is proven
    The model has gone less than 60 % of the way to a perfect answer on its training rows, and either the last quarter
    of the true batch losses lies below the third beyond noise (three standard errors and 2 %), or there were fewer
    than 10 steps in all, or fewer than 50 while a range test shows that steps do lower the loss.

When it stays silent
    The model learns on its training rows, or the loss has settled.

Cure
    More epochs; a trial shows how many pay.

References
    Bengio: Practical recommendations for gradient-based training of deep architectures, 2012, section 3.1.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.bottomless import WHY, bottomless
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import SetEpochs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, RangeTestReading
from lossdoctor.core.readings.program import CompileReading, FitReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import Trend, trend_of


class TooFewEpochs(Check):
    """Stopped on the way down."""

    title = "Training ends too early"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, FitReading, CompileReading)
    proofs = (RangeTestReading,)
    causes = (*ROOTS, "excessive-regularisation", "excessive-dropout", "learning-rate-too-low")

    FEW_STEPS = 50
    HARDLY_ANY = 10
    MORE = 5
    WORTHWHILE = 0.02

    def skips(self, snapshot: Snapshot) -> str | None:
        """A run that was cut short says nothing about the program's epochs, nor does a loss that can fall for ever."""
        ended = snapshot[RunReading].ended
        if ended != "finished":
            return f"the run did not finish ({ended})"
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
        falling = trend is not None and trend.still_falling
        few = run.steps < self.HARDLY_ANY or (self.suspects(snapshot) and self._steps_help(snapshot, trend))
        if not falling and not few:
            return
        epochs = max(fit.epochs * self.MORE, 1)
        last = f"; the loss was still falling, from {figure(trend.start)} to {figure(trend.end)}" if trend else ""
        yield self.finding(
            f"Training ended after {times(fit.epochs, 'epoch')} with {times(run.steps, 'step')} in all"
            f"{last if falling else ', too few to move the weights'}, and {worth(outcome)}.",
            evidence=(
                NumberEvidence("steps in all", run.steps, "steps"),
                NumberEvidence("share of the way to a perfect answer", outcome.share, expected="above 0.6"),
                loss_curve(run),
            ),
            fixes=(self.fix("more-epochs", f"Train {epochs} epochs", SetEpochs(epochs)),),
            confidence=0.8,
        )

    def _steps_help(self, snapshot: Snapshot, trend: Trend | None) -> bool:
        test = snapshot.get(RangeTestReading)
        if test is not None and np.isfinite(test.own_loss) and test.steps > snapshot[RunReading].steps:
            return bool(test.start - test.own_loss > self.WORTHWHILE * abs(test.start))
        return trend is not None and not trend.flat and trend.fall > 0
