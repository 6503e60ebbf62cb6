"""
In one sentence
    The model looks at so many examples before each correction that it gets hardly any chance to correct itself.

What it does
    Counts the steps of a run that has not learned while its batches hold a quarter of the rows or more.

Why it hurts
    A pass over the data is one or two steps; the weights hardly move.

How it is proven
    At most four steps an epoch from batches of more than 32 rows, fewer than 200 steps in all, a loss that was still
    falling or hardly moved, and a model that has gone less than 60 % of the way to a perfect answer.

When it stays silent
    The model learns, or there were many steps.

Cure
    Batches of 32 rows.

References
    Masters, Luschi: Revisiting small batch training for deep neural networks, 2018.

The mathematics
    steps an epoch = ⌈n / B⌉ for n rows in batches of B; steps in all = that times the epochs.
    Found when ⌈n / B⌉ ≤ 4, fewer than 200 steps in all, B > 32, n > 128 and s < 0.6 (ours; 32 from Masters and
        Luschi 2018), and the loss is still falling or at least not flat.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, loss_curve, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import SetBatchSize
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import FitReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of


class BatchTooLarge(Check):
    """Few steps a pass."""

    title = "Batches are so large that there are hardly any steps"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, FitReading)
    causes = (*ROOTS, "learning-rate-too-low", "learning-rate-too-high")

    STEPS_AN_EPOCH = 4
    STEPS = 200
    USUAL = 32

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        run, outcome, fit = snapshot[RunReading], snapshot[OutcomeReading], snapshot[FitReading]
        steps_an_epoch = -(-fit.rows // max(fit.batch_size, 1))
        trend = trend_of(run)
        few = steps_an_epoch <= self.STEPS_AN_EPOCH and run.steps < self.STEPS and fit.rows > 4 * self.USUAL
        moving = trend is None or trend.still_falling or not trend.flat
        if not few or fit.batch_size <= self.USUAL or not moving or not outcome.share < outcome.LEARNED:
            return
        yield self.finding(
            f"Batches of {fit.batch_size:,} from {fit.rows:,} rows give {times(steps_an_epoch, 'step')} an epoch and "
            f"{times(run.steps, 'step')} in all; batches of {self.USUAL} would give {-(-fit.rows // self.USUAL):,} an "
            f"epoch. {worth(outcome).capitalize()}.",
            evidence=(
                NumberEvidence("steps an epoch", steps_an_epoch, "steps"),
                bars(
                    "steps an epoch",
                    {
                        f"batches of {fit.batch_size:,}": steps_an_epoch,
                        f"batches of {self.USUAL}": -(-fit.rows // self.USUAL),
                    },
                ),
                loss_curve(run),
            ),
            fixes=(self.fix("smaller-batch", f"Use batches of {self.USUAL} rows", SetBatchSize(self.USUAL)),),
            confidence=0.7,
        )
