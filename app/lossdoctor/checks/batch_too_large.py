"""
In one sentence
    The model looks at so many examples before each correction that it gets hardly any chance to correct itself.

What it does
    Counts the steps of a run that has not learned while its batches hold a quarter of the rows or more.

Why it hurts
    A pass over the data is one or two steps; the weights hardly move.

How it is proven
    At most four steps an epoch from batches of more than 32 rows, fewer than 200 steps in all, a loss that had not
    come to rest, and a model that has gone less than 60 % of the way to a perfect answer.

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
from lossdoctor.core.saying import say


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
        usual_steps = -(-fit.rows // self.USUAL)
        yield self.finding(
            say(
                "Batches of {size} from {rows} rows give {epoch} an epoch and {run} in all; batches of {usual} would "
                "give {more} an epoch. {worth!c}.",
                size=fit.batch_size,
                rows=fit.rows,
                epoch=times(steps_an_epoch, "step"),
                run=times(run.steps, "step"),
                usual=self.USUAL,
                more=usual_steps,
                worth=worth(outcome),
            ),
            evidence=(
                NumberEvidence(say("steps an epoch"), steps_an_epoch, say("steps")),
                bars(
                    say("steps an epoch"),
                    {
                        say("batches of {size}", size=fit.batch_size): steps_an_epoch,
                        say("batches of {size}", size=self.USUAL): usual_steps,
                    },
                ),
                loss_curve(run),
            ),
            fixes=(
                self.fix("smaller-batch", say("Use batches of {size} rows", size=self.USUAL), SetBatchSize(self.USUAL)),
            ),
            confidence=0.7,
        )
