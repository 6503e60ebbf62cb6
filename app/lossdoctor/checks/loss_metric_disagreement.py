"""
In one sentence
    The error looks better and better, yet the answers are no better than always guessing the same thing.

What it does
    Finds a loss that claims skill which the predictions do not have.

Why it hurts
    The curve looks like learning while the model answers no better than a constant: whatever the loss measures, it is
    not what the model will be used for.

How it is proven
    The last losses of the run lie clearly below what the best constant answer can reach (the entropy of the class
    shares), yet on training rows all answers are equal, or accuracy is that of the commonest class. In a log alone, a
    warning: over at least 4 epochs the loss fell to half or less while the training accuracy stayed within 0.02, at 0.6
    or less.

When it stays silent
    Losses whose value says nothing about skill (the user's own, hinge, regression); a loss that only fell to the level
    of a constant answer; class weights; fewer than 20 rows.

Cure
    That of the cause, which is named beside it.

References
    Cover and Thomas (2006), Elements of Information Theory, section 2.1: entropy.

The mathematics
    The best constant answer under cross-entropy is the class shares q, with loss H = −Σ q_k log q_k (entropy).
    Found when the mean loss of the last epoch < 0.8 · H, on 20 rows or more, yet all answers are equal, or accuracy
        ≤ c + 2 · √(c(1 − c) / n) while c ≤ 1.5 / K (c: share of the commonest of K classes; ours).
    In a log: 4 epochs or more, L_last ≤ L_first / 2, accuracy within 0.02 and between 0.02 and 0.6.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.log_curves import OPEN_PROGRAM, accuracy, loss_curve, needs, of_each_run, why_none
from lossdoctor.checks.output_view import OutputView, views
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.session import LogRun


class LossMetricDisagreement(Check):
    """A good loss, and answers without skill."""

    title = "The loss falls, but the predictions have no skill"
    category = Category.LOSS
    severity = Severity.ERROR
    stage = Stage.FINISHED
    requires = (ModelReading, CompileReading, TargetsReading, FitReading, PredictionsReading, RunReading)
    alone_requires = (LogReading,)
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
    LOG_EPOCHS = 4
    MOVED = 0.02  # of accuracy, over a whole log
    LOW, HIGH = (
        0.02,
        0.6,
    )  # accuracy: below, no measure of this task; above, the commonest class may be that large
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

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Loss and accuracy by epoch are needed."""
        return why_none(snapshot, self._usable)

    def _usable(self, run: LogRun) -> str | None:
        if len(accuracy(run)) < self.LOG_EPOCHS:
            return f"the log has no accuracy of {self.LOG_EPOCHS} epochs to compare the loss with"
        return needs(self.LOG_EPOCHS, self.LOG_EPOCHS)(run)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        loss, right = loss_curve(run), accuracy(run)
        if self._usable(run) is not None or loss is None or loss.by != "epoch" or len(right) != len(loss.finite):
            return None
        first, last = float(loss.finite[0]), float(loss.finite[-1])
        if last > first - 0.5 * abs(first) or np.ptp(right) > self.MOVED or not self.LOW < right[-1] <= self.HIGH:
            return None
        return self.finding(
            f"The loss fell from {figure(first)} to {figure(last)} in {loss.said()}, yet the training accuracy stayed "
            f"between {figure(float(right.min()))} and {figure(float(right.max()))}: the loss does not measure what "
            f"the answers are worth. {OPEN_PROGRAM}",
            title="The loss falls, but the accuracy does not move",
            severity=Severity.WARNING,
            evidence=(
                NumberEvidence("loss at the end", last),
                NumberEvidence("training accuracy at the end", float(right[-1]), expected="rising as the loss falls"),
                loss.evidence(),
            ),
            confidence=0.8,
        )
