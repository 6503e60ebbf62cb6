"""
In one sentence
    There are so few examples for such a large model that it can simply memorise each of them.

What it does
    Compares the number of training rows with the number of trainable weights where overfitting is measured.

Why it hurts
    With far more weights than rows the model can learn each row by heart.

How it is proven
    Fewer rows than a tenth of the trainable weights, and on at least 30 validation rows the model has gone less than
    half of the way to a perfect answer while it has gone 60 % or more on training rows.

When it stays silent
    Validation is good: large models may generalise from few rows. No validation rows.

Cure
    More rows, augmentation, a smaller or a pre-trained model.

References
    Zhang et al.: Understanding deep learning requires rethinking generalization, 2017 (why the ratio alone proves
    nothing).

The mathematics
    n rows, N trainable weights. Found when n < 0.1 · N, s ≥ 0.6 on training rows, below 0.5 and at least 0.4 lower
        on 30 validation rows or more (ours; the ratio alone proves nothing, Zhang et al. 2017).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.overfitting import Overfitting
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, measure, scores
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import FitReading, ModelReading
from lossdoctor.core.saying import say


class TooFewRows(Check):
    """Room to learn every row by heart."""

    title = "There are too few rows for this model"
    category = Category.INPUTS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (OutcomeReading, FitReading, ModelReading)
    causes = (*ROOTS, "oversized-model")

    ROWS_A_WEIGHT = 0.1

    def skips(self, snapshot: Snapshot) -> str | None:
        """Without validation the ratio proves nothing."""
        return Overfitting().skips(snapshot)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        outcome, rows = snapshot[OutcomeReading], snapshot[FitReading].rows
        weights = snapshot[ModelReading].trainable_parameters
        poor = outcome.learned and outcome.validation_share < Overfitting.POOR
        if rows >= self.ROWS_A_WEIGHT * weights or not poor:
            return
        if outcome.share - outcome.validation_share < Overfitting.FURTHER:
            return
        yield self.finding(
            say(
                "{rows} rows train {weights} weights; {metric} is {training} on them and {validation} on validation "
                "rows: the rows were learned by heart.",
                rows=rows,
                weights=weights,
                metric=measure(outcome.metric),
                training=figure(outcome.score),
                validation=figure(outcome.validation_score),
            ),
            evidence=(
                NumberEvidence(say("training rows"), rows, say("rows")),
                NumberEvidence(say("trainable weights"), weights),
                NumberEvidence(
                    say("{metric} on validation rows", metric=measure(outcome.metric)), outcome.validation_score
                ),
                bars(say("rows beside weights"), {say("training rows"): rows, say("trainable weights"): weights}),
                scores(outcome),
            ),
            confidence=0.7,
        )
