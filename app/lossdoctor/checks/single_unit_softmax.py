"""
In one sentence
    The model has one option to choose from, so it is always a hundred percent sure of it.

What it does
    Finds a softmax over a single output unit.

Why it hurts
    Softmax divides each exponential by the sum of all of them. With one unit the sum is that exponential itself: the
    answer is 1 for every row, whatever the network does. Under a cross-entropy the printed loss may still fall, since
    Keras takes it from the hidden logit, while every prediction stays 1.

How it is proven
    The model answers up to 2,048 training rows, and every value is 1.

When it stays silent
    The softmax runs over another axis (then the answers differ), or over two units or more.

Cure
    A sigmoid for two classes, a linear head for numbers, one unit a class with softmax for more classes.

References
    Bridle (1990), Probabilistic interpretation of feedforward classification network outputs.
    https://keras.io/api/layers/activations/#softmax-function

The mathematics
    softmax(z)₁ = exp(z₁) / Σ_k exp(z_k) = exp(z₁) / exp(z₁) = 1, derivative 0.
    Found when min p and max p over the asked rows differ from 1 by at most 0.000001 (float32 rounding).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import OutputView, answers_histogram, binary_labels, class_ids, continuous, views
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetLoss, SetOutputActivation, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import say


class SingleUnitSoftmax(Check):
    """Softmax over one unit answers 1 for every row."""

    title = "Softmax over a single unit: every prediction is 1"
    category = Category.ARCHITECTURE
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading, PredictionsReading)

    TOLERANCE = 1e-6  # float32 rounding of exp(x) / exp(x)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose answers are all 1."""
        for view in views(snapshot):
            answers = view.before
            softmax = view.facts.activation == "softmax" or "softmax" in view.facts.activations
            if answers is None or not softmax or view.units != 1 or not answers.rows:
                continue
            if abs(answers.minimum - 1) > self.TOLERANCE or abs(answers.maximum - 1) > self.TOLERANCE:
                continue
            yield self.finding(
                say(
                    "The output layer applies softmax to one unit: all {rows} rows that were asked get the answer 1, "
                    "so nothing that the network learns can show.",
                    rows=answers.rows,
                ),
                evidence=(
                    NumberEvidence(say("smallest prediction"), answers.minimum, expected=say("below 1 for some rows")),
                    NumberEvidence(say("largest prediction"), answers.maximum),
                    NumberEvidence(say("rows asked"), float(answers.rows), say("rows")),
                    answers_histogram(answers),
                ),
                fixes=self._fixes(view),
                where=Where(layer=view.facts.layer),
                expert=say("softmax(z)_1 = exp(z_1) / exp(z_1) = 1 for every z; its derivative is 0."),
            )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        place, targets = view.place, view.targets
        regression = view.family in ("regression", "similarity")
        sigmoid = self.fix("sigmoid", say("Use a sigmoid"), SetOutputActivation("sigmoid", place))
        linear = self.fix("linear", say("Use a linear output"), SetOutputActivation("linear", place))
        if targets.distinct <= 2 and targets.outside_rows == 0:
            if view.family in ("categorical", "sparse"):
                edits = (SetOutputActivation("sigmoid", place), SetLoss("binary_crossentropy", output=place))
                return (self.fix("sigmoid", say("Use a sigmoid and binary cross-entropy"), *edits),)
            return (sigmoid, linear) if regression and not binary_labels(targets) else (sigmoid,)
        if class_ids(targets) and targets.distinct > 2 and not (regression and continuous(targets)):
            classes = int(targets.array.maximum) + 1
            units, loss = SetOutputUnits(classes, place), SetLoss("sparse_categorical_crossentropy", output=place)
            words = say("Use {n} units with softmax, one a class", n=str(classes))
            return (self.fix("units", words, units, loss),)
        if targets.outside_rows == 0:
            return (sigmoid, linear)
        if regression:
            return (linear,)
        edits = (SetOutputActivation("linear", place), SetLoss("mean_squared_error", output=place))
        words = say("Use a linear output and mean squared error")
        return (self.fix("linear", words, *edits, applicability=Applicability.UNSAFE),)
