"""
In one sentence
    Each correction overshoots, so the model keeps jumping past the right answer.

What it does
    When training failed or diverged, trains a few steps from the same initial weights and on the same batches at many
    learning rates.

Why it hurts
    Each step jumps over the valley. The loss grows, swings or settles where units are dead.

How it is proven
    The run fails (no skill, rising or non-finite loss), and in the range test a rate at least three times smaller
    reaches a far lower loss: the program's own rate realises less than half of the possible improvement (or, when the
    run ended without skill and the better rate is ten times smaller, ends at more than twice its loss). An error when
    its own rate ends without progress or not finite.

When it stays silent
    The model learns, or no smaller rate does better by more than dropout alone moves the loss.

Cure
    The largest rate whose loss in the test is within a tenth of the best.

References
    Smith: Cyclical learning rates, 2017 (the range test). Bengio: Practical recommendations, 2012 (update to
    weight ratio near 0.001).

The mathematics
    w ← w − η · g. On a quadratic with largest curvature λ it diverges for η > 2 / λ.
    Range test from the same weights and batches: L₀ before any step, L(η) after k steps, best = min L.
    Found when L₀ − best > 0.2 · |L₀|, η_best ≤ η / 3, and (L₀ − L(η)) / (L₀ − best) < 0.5, or η_best ≤ η / 10 with
        s < 0.2 and L(η) > 2 · |best| (ours). The test is Smith's, 2017.
    Usual update per weight: ‖Δw‖ / ‖w‖ ≈ 0.001 (Bengio 2012).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.fixes import SetLearningRate
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, RangeTestReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of, update_ratio
from lossdoctor.core.saying import say


class LearningRateTooHigh(Check):
    """A smaller rate learns where this one does not."""

    title = "The learning rate is too high"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    proofs = (RangeTestReading,)
    causes = ROOTS

    SMALLER = 3.0
    MUCH_SMALLER = 10.0
    REALISED = 0.5
    WORTHWHILE = 0.2  # of the loss at the start: less may be chance on a few batches

    def suspects(self, snapshot: Snapshot) -> bool:
        """Only runs that failed."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        return run.first_nonfinite_step is not None or outcome.failing or (trend is not None and trend.rising)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the range test beside the run."""
        test, run = snapshot.get(RangeTestReading), snapshot[RunReading]
        outcome = snapshot[OutcomeReading]
        if test is None or not self.suspects(snapshot) or not self._overshoots(test, outcome):
            return
        lost = not np.isfinite(test.own_loss) or test.own_loss >= test.start - 0.1 * abs(test.start)
        lost = lost or run.first_nonfinite_step is not None
        rate = min(test.suggested, test.own / self.SMALLER)
        yield self.finding(
            say(
                "At the program's rate {rate} the loss is {loss} after {steps} steps from the initial weights ({start} "
                "before); at {best} it is {best_loss} on the same batches. Its steps jump over the minimum.",
                rate=f"{test.own:g}",
                loss=figure(test.own_loss),
                steps=str(test.steps),
                start=figure(test.start),
                best=f"{test.best:g}",
                best_loss=figure(test.best_loss),
            ),
            severity=Severity.ERROR if lost else Severity.WARNING,
            evidence=(
                range_curve(test),
                NumberEvidence(
                    say("update per weight in the first steps"), update_ratio(run), expected=say("about 0.001")
                ),
                loss_curve(run),
            ),
            fixes=(
                self.fix("set-rate", say("Set the learning rate to {rate}", rate=f"{rate:g}"), SetLearningRate(rate)),
            ),
            expert=say("Gradient descent on a quadratic diverges once the rate exceeds 2 over its largest curvature."),
        )

    def _overshoots(self, test: RangeTestReading, outcome: OutcomeReading) -> bool:
        room = test.start - test.best_loss
        enough = room > max(self.WORTHWHILE * abs(test.start), test.apart)
        enough = enough and test.own_loss - test.best_loss > test.apart  # more than dropout alone moves it
        realised = (test.start - test.own_loss) / room if enough and np.isfinite(test.own_loss) else -np.inf
        lost = (
            outcome.unskilled and test.best <= test.own / self.MUCH_SMALLER and test.own_loss > 2 * abs(test.best_loss)
        )
        return bool(enough and test.best <= test.own / self.SMALLER and (realised < self.REALISED or lost))


def range_curve(test: RangeTestReading) -> SeriesEvidence:
    """Loss after the test's steps, over the decimal logarithm of the rate, beside the loss at the start."""
    drawn = test.rates > 0  # a rate of zero or below has no place on this axis
    losses = test.losses[drawn]
    return SeriesEvidence(
        say("loss after {steps} steps, by learning rate", steps=str(test.steps)),
        np.log10(test.rates[drawn]),
        np.where(np.isfinite(losses), losses, np.nan),
        x_label=say("learning rate (power of ten)"),
        reference=np.full(len(losses), test.start),
        reference_label=say("before any step"),
    )
