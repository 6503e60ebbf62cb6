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
from lossdoctor.core.saying import Said, say


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
            say(
                "Keras trains on the numbers behind the {activation}, but the answers are no probabilities of one "
                "class",
                activation=str(name).split()[0],
            )
            if hidden and view.known is not None and view.known.keeps_logits
            else say("the loss divides by their sum and compares something else than the answers")
        )
        return self._found(
            view,
            answers,
            say(
                "{share} of the rows of {predictions} do not sum to 1 (they run from {low} to {high}): the output "
                "applies {activation}, and {loss} expects one unit of probability shared by {units} classes; "
                "{consequence}.",
                share=percent(answers.off_share),
                predictions=view.subject,
                low=f"{answers.row_sum_min:.3g}",
                high=f"{answers.row_sum_max:.3g}",
                activation=name or "",
                loss=title(view.loss),
                units=str(view.units),
                consequence=consequence,
            ),
            severity,
            NumberEvidence(say("rows that do not sum to 1"), answers.off_share, expected="0"),
            self.fix("softmax", say("Use a softmax"), SetOutputActivation("softmax", view.place)),
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
                say(
                    "{share} of the target rows hold other than one label (up to {most}), but softmax shares one unit "
                    "of probability among {units} units: it cannot say yes twice.",
                    share=percent(share),
                    most=f"{targets.row_sum_max:.0f}",
                    units=str(view.units),
                ),
                Severity.ERROR,
                NumberEvidence(
                    say("largest number of labels in a row"),
                    targets.row_sum_max,
                    say("labels"),
                    say("1 under softmax"),
                ),
                self.fix("sigmoid", say("Use a sigmoid"), SetOutputActivation("sigmoid", view.place)),
            )
        if name in self.PROBABILITIES:
            return self._exclusive(view)
        answers = max(view.answers, key=lambda held: held.outside_share)
        stuck = answers.outside_share == 0 and any(held.constant for held in view.answers)
        if answers.outside_share == 0 and not stuck:
            return None
        return self._found(
            view,
            answers,
            self._stuck(view) if stuck else self._outside(view, answers),
            Severity.ERROR,
            NumberEvidence(say("predictions outside 0 to 1"), answers.outside_share, expected="0"),
            *self._sigmoid_or_softmax(view),
        )

    def _stuck(self, view: OutputView) -> Said:
        return say(
            "The output applies {activation} before {loss}: the {predictions} all get the same answer; the loss needs "
            "probabilities and has no gradient beyond them.",
            activation=view.facts.activation or "",
            loss=title(view.loss),
            predictions=view.subject,
        )

    def _outside(self, view: OutputView, answers: OutputPredictions) -> Said:
        return say(
            "The output applies {activation} before {loss}: the {predictions} reach from {low} to {high}, {share} "
            "outside 0 to 1; the loss needs probabilities and has no gradient beyond them.",
            activation=view.facts.activation or "",
            loss=title(view.loss),
            predictions=view.subject,
            low=f"{answers.minimum:.3g}",
            high=f"{answers.maximum:.3g}",
            share=percent(answers.outside_share),
        )

    def _exclusive(self, view: OutputView) -> Finding | None:
        """Independent sigmoid units on targets of which exactly one holds a row."""
        answers = view.answers[-1]
        if view.units < 2 or not view.targets.one_hot or view.autoencoder or len(view.targets.array.shape) != 1:
            return None
        if not answers.off_share > 0 or view.targets.classes < 2:
            return None
        poor = view.after is not None and not view.learned
        units, share = str(view.units), percent(answers.off_share)
        if poor and view.after is not None:
            summary = say(
                "Every target row holds exactly one of {units} classes, but the {units} sigmoid units answer each for "
                "itself: {share} of the predicted rows do not sum to 1; after training accuracy is {accuracy}.",
                units=units,
                share=share,
                accuracy=f"{view.after.accuracy:.3g}",
            )
        else:
            summary = say(
                "Every target row holds exactly one of {units} classes, but the {units} sigmoid units answer each for "
                "itself: {share} of the predicted rows do not sum to 1.",
                units=units,
                share=share,
            )
        edits = (
            SetOutputActivation("softmax", view.place),
            SetLoss("categorical_crossentropy", output=view.place),
        )
        return self._found(
            view,
            answers,
            summary,
            Severity.WARNING if poor else Severity.HINT,
            NumberEvidence(say("rows that do not sum to 1"), answers.off_share, expected=say("0 for one class a row")),
            self.fix("softmax", say("Use a softmax with categorical cross-entropy"), *edits),
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
            say(
                "The loss takes the output as logits, and {activation} lets none be below 0: every row is given a "
                "probability of at least 0.5, though {rows} rows have the label 0.",
                activation=name or "",
                rows=int(zeros[0]),
            ),
            Severity.ERROR,
            NumberEvidence(say("smallest logit"), answers.minimum, expected=say("below 0 for label 0")),
            self.fix("linear", say("Use a linear output"), SetOutputActivation("linear", view.place)),
            self.fix(
                "sigmoid",
                say("Use a sigmoid and from_logits=False"),
                SetOutputActivation("sigmoid", view.place),
                SetFromLogits(False, view.place),
            ),
        )

    def _sigmoid_or_softmax(self, view: OutputView) -> tuple[Fix, ...]:
        sigmoid = self.fix("sigmoid", say("Use a sigmoid"), SetOutputActivation("sigmoid", view.place))
        if view.units > 1 and view.targets.one_hot:
            edits = (SetOutputActivation("softmax", view.place), SetLoss("categorical_crossentropy", output=view.place))
            return (self.fix("softmax", say("Use a softmax with categorical cross-entropy"), *edits), sigmoid)
        return (sigmoid,)

    def _found(
        self,
        view: OutputView,
        answers: OutputPredictions,
        summary: Said,
        severity: Severity,
        number: Evidence,
        *fixes: Fix,
        confidence: float = 1.0,
    ) -> Finding:
        return self.finding(
            summary,
            evidence=(
                number,
                HistogramEvidence(say("predictions"), answers.histogram_edges, answers.histogram_counts, (0.0, 1.0)),
            ),
            fixes=fixes,
            severity=severity,
            where=Where(layer=view.facts.layer),
            confidence=confidence,
        )
