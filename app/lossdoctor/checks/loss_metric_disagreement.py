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
from lossdoctor.core.saying import say, together
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
            return say("rows are weighted")
        return say("the loss sums several outputs") if len(snapshot[ModelReading].outputs) > 1 else None

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
        steps = np.arange(run.steps, dtype=np.float64)
        least, chance = f"{constant:.3g}", f"{after.no_skill:.3g}"
        if after.constant:
            summary = say(
                "{loss!c} fell to {last}, below the {constant} that a constant answer can reach, yet on {rows} "
                "training rows all answers are equal and the commonest class alone gives {chance}: the loss does not "
                "measure these predictions.",
                loss=title(view.loss),
                last=f"{last:.3g}",
                constant=least,
                rows=after.rows,
                chance=chance,
            )
        else:
            summary = say(
                "{loss!c} fell to {last}, below the {constant} that a constant answer can reach, yet on {rows} "
                "training rows accuracy is {accuracy} and the commonest class alone gives {chance}: the loss does not "
                "measure these predictions.",
                loss=title(view.loss),
                last=f"{last:.3g}",
                constant=least,
                rows=after.rows,
                accuracy=f"{after.accuracy:.3g}",
                chance=chance,
            )
        return self.finding(
            summary,
            evidence=(
                NumberEvidence(
                    say("mean loss at the end"), last, expected=say("at least {value} without skill", value=least)
                ),
                NumberEvidence(
                    say("accuracy of the answers"), after.accuracy, expected=say("above {value}", value=chance)
                ),
                NumberEvidence(say("spread of the answers over rows"), after.row_std, expected=say("above 0")),
                SeriesEvidence(
                    say("batch loss"),
                    steps,
                    run.loss,
                    reference=np.full(run.steps, constant),
                    reference_label=say("best constant answer"),
                ),
            ),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Loss and accuracy by epoch are needed."""
        return why_none(snapshot, self._usable)

    def _usable(self, run: LogRun) -> str | None:
        if len(accuracy(run)) < self.LOG_EPOCHS:
            return say("the log has no accuracy of {least} epochs to compare the loss with", least=self.LOG_EPOCHS)
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
        summary = say(
            "The loss fell from {first} to {last} in {epochs}, yet the training accuracy stayed between {low} and "
            "{high}: the loss does not measure what the answers are worth.",
            first=figure(first),
            last=figure(last),
            epochs=loss.said(),
            low=figure(float(right.min())),
            high=figure(float(right.max())),
        )
        return self.finding(
            together([summary, OPEN_PROGRAM]),
            title="The loss falls, but the accuracy does not move",
            severity=Severity.WARNING,
            evidence=(
                NumberEvidence(say("loss at the end"), last),
                NumberEvidence(
                    say("training accuracy at the end"),
                    float(right[-1]),
                    expected=say("rising as the loss falls"),
                ),
                loss.evidence(),
            ),
            confidence=0.8,
        )
