"""
In one sentence
    The model's last step gives the wrong kind of number, for instance amounts where percentages are needed.

What it does
    Finds an output activation of the wrong kind for its loss and targets: relu or tanh where probabilities are needed,
    sigmoid units where one class a row is to be chosen, softmax where several labels hold at once.

Why it hurts
    Relu and tanh leave 0 to 1 and have no gradient where a wrong answer is surest. Sigmoid units under a categorical
    loss do not share one unit of probability. Softmax must share it, so it cannot say yes twice.

How it is proven
    On the model's answers to up to 2,048 training rows: values outside 0 to 1, rows that do not sum to 1, or target
    rows that no softmax can reach, are counted.

When it stays silent
    Sigmoid with binary losses, softmax with categorical ones; unbounded outputs (missing-output-activation speaks);
    sigmoid units on one-hot targets that learn well are only a hint.

Cure
    Softmax for one class a row, sigmoid for one unit or several labels a row.

References
    Goodfellow, Bengio and Courville (2016), Deep Learning, section 6.2.2: output units.

The mathematics
    sigmoid: each p in (0, 1), Σp free; softmax: Σp = 1; relu: p ≥ 0, slope 0 below; tanh: −1 < p < 1.
    Counted on up to 2,048 rows: p < −10⁻⁶ or p > 1 + 10⁻⁶ (float32 rounding), |Σp − 1| > 10⁻³, target rows with Σy
        ≥ 2 under a softmax.
    At chance: accuracy ≤ c + 2 · √(c(1 − c) / n), c the share of the commonest class.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, percent, views
from lossdoctor.core.findings import (
    Category,
    Evidence,
    Finding,
    HistogramEvidence,
    NumberEvidence,
    Severity,
    Where,
)
from lossdoctor.core.fixes import Fix, SetFromLogits, SetLoss, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import OutputPredictions, PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading


class MismatchedOutputActivation(Check):
    """The activation of the output cannot give what the loss compares."""

    title = "The output activation does not fit the loss and the targets"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading, PredictionsReading)

    UNBOUNDED = ("linear", "custom", None)
    PROBABILITIES = ("sigmoid", "hard_sigmoid")
    ONE_SIDED = ("relu", "relu6", "softplus", "exponential")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            known = view.known
            if known is None or not known.probabilities or view.facts.activation in self.UNBOUNDED or not view.answers:
                continue
            if view.loss.from_logits:
                found = self._one_sided_logits(view)
            elif view.family in ("categorical", "sparse"):
                found = self._classes(view)
            else:
                found = self._labels(view)
            if found is not None:
                yield found

    def _classes(self, view: OutputView) -> Finding | None:
        """Another head than softmax under a loss over classes."""
        name = view.facts.activation
        if name in ("softmax", "log_softmax", "sparsemax") or view.units == 1 or view.targets.multi_hot:
            return None
        answers = max(view.answers, key=lambda held: np.nan_to_num(held.off_share))
        if not answers.off_share > 0:
            return None
        other_axis = str(name).startswith("softmax over")
        hidden = name in self.PROBABILITIES or other_axis
        severity = Severity.ERROR if not hidden or other_axis or view.at_chance else Severity.WARNING
        consequence = (
            f"Keras trains on the numbers behind the {str(name).split()[0]}, but the answers are no probabilities of "
            "one class"
            if hidden and view.known is not None and view.known.keeps_logits
            else "the loss divides by their sum and compares something else than the answers"
        )
        return self._found(
            view,
            answers,
            f"{percent(answers.off_share)} of the rows of {view.subject} do not sum to 1 (they run from "
            f"{answers.row_sum_min:.3g} to {answers.row_sum_max:.3g}): the output applies {name}, and "
            f"{title(view.loss)} expects one unit of probability shared by {view.units} classes; {consequence}.",
            severity,
            NumberEvidence("rows that do not sum to 1", answers.off_share, expected="0"),
            self.fix("softmax", "Use a softmax", SetOutputActivation("softmax", view.place)),
        )

    def _labels(self, view: OutputView) -> Finding | None:
        """Heads under a loss that takes one probability a unit."""
        name, targets = view.facts.activation, view.targets
        if name == "softmax":
            if view.units < 2 or not targets.multi_hot or targets.row_sum_max < 2:
                return None
            share = targets.rows_not_summing_to_one / max(targets.array.rows, 1)
            return self._found(
                view,
                view.answers[-1],
                f"{percent(share)} of the target rows hold other than one label (up to {targets.row_sum_max:.0f}), but "
                f"softmax shares one unit of probability among {view.units} units: it cannot say yes twice.",
                Severity.ERROR,
                NumberEvidence("largest number of labels in a row", targets.row_sum_max, "labels", "1 under softmax"),
                self.fix("sigmoid", "Use a sigmoid", SetOutputActivation("sigmoid", view.place)),
            )
        if name in self.PROBABILITIES:
            return self._exclusive(view)
        answers = max(view.answers, key=lambda held: held.outside_share)
        stuck = answers.outside_share == 0 and any(held.constant for held in view.answers)
        if answers.outside_share == 0 and not stuck:
            return None
        what = (
            "all get the same answer"
            if stuck
            else f"reach from {answers.minimum:.3g} to {answers.maximum:.3g}, {percent(answers.outside_share)} outside "
            "0 to 1"
        )
        return self._found(
            view,
            answers,
            f"The output applies {name} before {title(view.loss)}: the {view.subject} {what}; the loss needs "
            "probabilities and has no gradient beyond them.",
            Severity.ERROR,
            NumberEvidence("predictions outside 0 to 1", answers.outside_share, expected="0"),
            *self._sigmoid_or_softmax(view),
        )

    def _exclusive(self, view: OutputView) -> Finding | None:
        """Independent sigmoid units on targets of which exactly one holds a row."""
        answers = view.answers[-1]
        if view.units < 2 or not view.targets.one_hot or view.autoencoder or len(view.targets.array.shape) != 1:
            return None
        if not answers.off_share > 0 or view.targets.classes < 2:
            return None
        poor = view.after is not None and not view.learned
        ending = f"; after training accuracy is {view.after.accuracy:.3g}" if poor and view.after is not None else ""
        edits = (
            SetOutputActivation("softmax", view.place),
            SetLoss("categorical_crossentropy", output=view.place),
        )
        return self._found(
            view,
            answers,
            f"Every target row holds exactly one of {view.units} classes, but the {view.units} sigmoid units answer "
            f"each for itself: {percent(answers.off_share)} of the predicted rows do not sum to 1{ending}.",
            Severity.WARNING if poor else Severity.HINT,
            NumberEvidence("rows that do not sum to 1", answers.off_share, expected="0 for one class a row"),
            self.fix("softmax", "Use a softmax with categorical cross-entropy", *edits),
            confidence=0.7,
        )

    def _one_sided_logits(self, view: OutputView) -> Finding | None:
        """Logits that cannot be negative can never say no."""
        name = view.facts.activation
        if name not in self.ONE_SIDED or view.units != 1 or view.family != "binary":
            return None
        zeros = view.targets.class_counts[:1]
        if not zeros.size or zeros[0] == 0:
            return None
        answers = view.answers[-1]
        return self._found(
            view,
            answers,
            f"The loss takes the output as logits, and {name} lets none be below 0: every row is given a "
            f"probability of at least 0.5, though {int(zeros[0]):,} rows have the label 0.",
            Severity.ERROR,
            NumberEvidence("smallest logit", answers.minimum, expected="below 0 for label 0"),
            self.fix("linear", "Use a linear output", SetOutputActivation("linear", view.place)),
            self.fix(
                "sigmoid",
                "Use a sigmoid and from_logits=False",
                SetOutputActivation("sigmoid", view.place),
                SetFromLogits(False, view.place),
            ),
        )

    def _sigmoid_or_softmax(self, view: OutputView) -> tuple[Fix, ...]:
        sigmoid = self.fix("sigmoid", "Use a sigmoid", SetOutputActivation("sigmoid", view.place))
        if view.units > 1 and view.targets.one_hot:
            edits = (SetOutputActivation("softmax", view.place), SetLoss("categorical_crossentropy", output=view.place))
            return (self.fix("softmax", "Use a softmax with categorical cross-entropy", *edits), sigmoid)
        return (sigmoid,)

    def _found(
        self,
        view: OutputView,
        answers: OutputPredictions,
        summary: str,
        severity: Severity,
        number: Evidence,
        *fixes: Fix,
        confidence: float = 1.0,
    ) -> Finding:
        return self.finding(
            summary,
            evidence=(
                number,
                HistogramEvidence("predictions", answers.histogram_edges, answers.histogram_counts, (0.0, 1.0)),
            ),
            fixes=fixes,
            severity=severity,
            where=Where(layer=view.facts.layer),
            confidence=confidence,
        )
