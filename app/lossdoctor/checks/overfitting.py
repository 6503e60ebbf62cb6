"""
What it does
    Compares the trained model on training rows and on validation rows.

Why it hurts
    What was learned does not hold for new rows.

How it is proven
    On at least 30 validation rows the model has gone less than half of the way to a perfect answer while on training
    rows it has gone 60 % or more, at least 40 % further, and beyond twice the sampling error.

When it stays silent
    No or few validation rows, validation nearly as good, inputs that differ between the sides (their own check
    speaks).

Cure
    More rows, a smaller model, dropout or weight penalties, early stopping.

References
    Hastie, Tibshirani, Friedman: The elements of statistical learning, 2009, chapter 7.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.run import RunReading


class Overfitting(Check):
    """Memory instead of learning."""

    title = "The model is good on training rows only"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (OutcomeReading, RunReading)
    causes = ("train-validation-shift", "ordered-labels", "too-few-rows", "conflicting-labels", "target-leak")

    FURTHER = 0.4
    POOR = 0.5

    def skips(self, snapshot: Snapshot) -> str | None:
        """Validation has to say something."""
        few = snapshot[OutcomeReading].validation_rows < OutcomeReading.HELD_OUT_ROWS
        return "there are fewer than 30 validation rows" if few else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        outcome, run = snapshot[OutcomeReading], snapshot[RunReading]
        gap = outcome.share - outcome.validation_share
        error = 1 / np.sqrt(outcome.validation_rows) / max(1 - outcome.no_skill, 1e-6)
        if not outcome.learned or not outcome.validation_share < self.POOR or gap < max(self.FURTHER, 2 * error):
            return
        evidence = [
            NumberEvidence(f"{outcome.metric} on training rows", outcome.score),
            NumberEvidence(f"{outcome.metric} on validation rows", outcome.validation_score),
        ]
        curves = self._curves(run)
        yield self.finding(
            f"{outcome.metric.capitalize() if outcome.metric != 'R2' else 'R2'} is {figure(outcome.score)} on training "
            f"rows and {figure(outcome.validation_score)} on {outcome.validation_rows:,} validation rows: "
            f"{percent(outcome.share)} of the way to a perfect answer against {percent(outcome.validation_share)}.",
            evidence=(*evidence, *curves),
        )

    def _curves(self, run: RunReading) -> tuple[SeriesEvidence, ...]:
        losses = run.logs.get("val_loss")
        if losses is None or not len(losses):
            return ()
        epochs = np.arange(1, len(losses) + 1, dtype=np.float64)
        training = run.logs.get("loss")
        beside = training if training is not None and len(training) == len(losses) else None
        return (
            SeriesEvidence(
                "validation loss",
                epochs,
                np.asarray(losses, float),
                "epoch",
                reference=beside,
                reference_label="training",
            ),
        )
