"""
What it does
    Finds a loss that claims skill which the predictions do not have.

Why it hurts
    The curve looks like learning while the model answers no better than a constant: whatever the loss measures, it is
    not what the model will be used for.

How it is proven
    The last losses of the run lie clearly below what the best constant answer can reach (the entropy of the class
    shares), yet on training rows all answers are equal, or accuracy is that of the commonest class.

When it stays silent
    Losses whose value says nothing about skill (the user's own, hinge, regression); a loss that only fell to the level
    of a constant answer; class weights; fewer than 20 rows.

Cure
    That of the cause, which is named beside it.

References
    Cover and Thomas (2006), Elements of Information Theory, section 2.1: entropy.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, views
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.readings.run import RunReading


class LossMetricDisagreement(Check):
    """A good loss, and answers without skill."""

    title = "The loss falls, but the predictions have no skill"
    category = Category.LOSS
    severity = Severity.ERROR
    stage = Stage.FINISHED
    requires = (ModelReading, CompileReading, TargetsReading, FitReading, PredictionsReading, RunReading)
    causes = (
        "single-unit-softmax",
        "single-unit-categorical-loss",
        "labels-outside-loss-domain",
        "class-loss-on-continuous-targets",
        "missing-output-activation",
        "mismatched-output-activation",
        "double-output-activation",
        "one-hot-rows-not-normalised",
        "units-do-not-match-classes",
        "inverted-loss",
        "train-inference-gap",
    )

    LOSSES = ("binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy")
    BELOW = 0.8  # of the best constant answer's loss
    ROWS = 20
    BALANCED = 1.5  # commonest class at most this many times an even share, where answers differ between rows

    def skips(self, snapshot: Snapshot) -> str | None:
        """Where the printed loss is not the plain mean over rows of one output."""
        fit = snapshot[FitReading]
        if fit.class_weight is not None or fit.sample_weight_min is not None:
            return "rows are weighted"
        return "the loss sums several outputs" if len(snapshot[ModelReading].outputs) > 1 else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most."""
        run = snapshot[RunReading]
        for view in views(snapshot):
            after = view.after
            if view.loss.name not in self.LOSSES or after is None or after.rows < self.ROWS or run.steps < 2:
                continue
            shares = after.class_rows[after.class_rows > 0] / max(after.class_rows.sum(), 1)
            if len(shares) < 2 or after.nonfinite:
                continue
            constant = self._best_constant(view, shares)
            last = self._last(run)
            if np.isfinite(last) and last < self.BELOW * constant and self._skilless(view, len(shares)):
                yield self._found(view, run, last, constant)

    def _best_constant(self, view: OutputView, shares: np.ndarray) -> float:
        """Loss of the class shares as the answer: entropy, or its mean over units that answer each for itself."""
        if view.loss.name == "binary_crossentropy" and view.units > 1:
            held = shares[shares < 1]
            every = -(held * np.log(held) + (1 - held) * np.log(1 - held))
            return float(every.sum() / view.units)
        return float(-(shares * np.log(shares)).sum())

    def _last(self, run: RunReading) -> float:
        """Mean batch loss over the last epoch, or the last tenth of the steps."""
        length = min(run.steps, max(run.steps_per_epoch or 1, run.steps // 10, 1))
        return float(np.mean(run.loss[-length:]))

    def _skilless(self, view: OutputView, classes: int) -> bool:
        after = view.after
        if after is None:
            return False
        return after.constant or (view.at_chance and after.no_skill <= self.BALANCED / classes)

    def _found(self, view: OutputView, run: RunReading, last: float, constant: float) -> Finding:
        after = view.after
        assert after is not None
        what = "all answers are equal" if after.constant else f"accuracy is {after.accuracy:.3g}"
        steps = np.arange(run.steps, dtype=np.float64)
        level = np.full(run.steps, constant)
        return self.finding(
            f"{title(view.loss).capitalize()} fell to {last:.3g}, below the {constant:.3g} that a constant answer can "
            f"reach, yet on {after.rows:,} training rows {what} and the commonest class alone gives "
            f"{after.no_skill:.3g}: the loss does not measure these predictions.",
            evidence=(
                NumberEvidence("mean loss at the end", last, expected=f"at least {constant:.3g} without skill"),
                NumberEvidence("accuracy of the answers", after.accuracy, expected=f"above {after.no_skill:.3g}"),
                NumberEvidence("spread of the answers over rows", after.row_std, expected="above 0"),
                SeriesEvidence("batch loss", steps, run.loss, reference=level, reference_label="best constant answer"),
            ),
        )
