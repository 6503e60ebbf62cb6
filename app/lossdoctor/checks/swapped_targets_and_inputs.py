"""
In one sentence
    Questions and answers were handed over in the wrong order, so the model is asked to guess the questions.

What it does
    Finds inputs where targets should be: a target row looks exactly like an input row, and the model answers something
    else.

Why it hurts
    The program fails, or trains on an answer that nobody asked for. Usually the four results of train_test_split were
    unpacked in the wrong order, or x and y were given to fit the wrong way round.

How it is proven
    A target row has the shape of an input row (more than one value), the output of the model has another, and the
    numbers say the rest: the row counts differ, or targets are the inputs, or every column has the mean and spread of
    the input column within the error of the sample. Or the model takes rows of the targets' shape and not of the
    inputs'.

When it stays silent
    Autoencoders and other models whose output has the shape of the input.

Cure
    Unpack x_train, x_test, y_train, y_test in this order; call fit(x, y).

References
    https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html

The mathematics
    x̄_j, ȳ_j, s_j: means and spreads of column j in inputs and targets of n and m rows.
    Found when a target row has the shape of an input row and the model answers another, and the rows differ in
        number, or are equal, or |x̄_j − ȳ_j| ≤ 5 · s_j · √(1/n + 1/m) and spreads within 1.5 of each other in every
        column (ours: five standard errors).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.target_shape_broadcast import fits, squeezed, told
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, SeriesEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading, TargetsReading
from lossdoctor.core.readings.program import ModelReading, Shape
from lossdoctor.core.saying import Said, say

SPREADS = 5.0  # standard errors of a mean that columns of one distribution may be apart
ALIKE = 1.5  # ratio of their spreads


class SwappedTargetsAndInputs(Check):
    """Inputs in the place of the targets."""

    title = "Targets are inputs"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, InputsReading, TargetsReading)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        why = swapped(snapshot)
        if why is None:
            return
        x, y = snapshot[InputsReading].training[0], snapshot[TargetsReading].training[0].array
        yield self.finding(
            why,
            evidence=(
                NumberEvidence(say("rows of the inputs"), x.rows, say("rows")),
                NumberEvidence(say("rows of the targets"), y.rows, say("rows")),
                NumberEvidence(say("values in an input row"), float(np.prod(x.shape, dtype=np.int64))),
                NumberEvidence(say("values in a target row"), float(np.prod(y.shape, dtype=np.int64))),
                _side_by_side(x, y, snapshot[ModelReading].outputs[0].shape),
            ),
            fixes=(
                self.fix(
                    "unpack",
                    say("Give the labels as targets"),
                    applicability=Applicability.MANUAL,
                    note=say("x_train, x_test, y_train, y_test = train_test_split(x, y), then fit(x_train, y_train)."),
                ),
            ),
            where=Where(column=y.name),
        )


def swapped(snapshot: Snapshot) -> Said | None:
    """Why the first targets are inputs, as a sentence; None when they are not known to be."""
    model, inputs, targets = snapshot[ModelReading], snapshot[InputsReading].training, snapshot[TargetsReading]
    if len(inputs) != 1 or len(targets.training) != 1 or len(model.outputs) != 1:
        return None
    x, y, output = inputs[0], targets.training[0].array, model.outputs[0].shape
    takes = _taken(model)
    if takes and x.shape != y.shape and fits(y.shape, takes) and not fits(*squeezed(x.shape, takes)):
        return say(
            "The model takes rows of shape {taken}; the inputs have the shape {inputs} and the targets {targets}: they "
            "were given to fit the wrong way round.",
            taken=told(takes),
            inputs=told(x.shape),
            targets=told(y.shape),
        )
    if x.shape != y.shape or int(np.prod(y.shape, dtype=np.int64)) < 2 or fits(*squeezed(y.shape, output)):
        return None
    alike = say(
        "A target row has the shape {shape} of an input row, and the model answers {answer}",
        shape=told(y.shape),
        answer=told(output),
    )
    if targets.same_as_inputs:
        return say("{alike}: the targets are the inputs, value by value.", alike=alike)
    if x.rows != y.rows:
        return say(
            "{alike}; there are {inputs} inputs and {targets} targets, which are other rows of the same table.",
            alike=alike,
            inputs=x.rows,
            targets=y.rows,
        )
    if _one_distribution(x, y):
        return say(
            "{alike}; every column of the targets has the mean and the spread of that input column.", alike=alike
        )
    return None


def _side_by_side(x: ArrayFacts, y: ArrayFacts, output: Shape) -> SeriesEvidence | LayersEvidence:
    """Column means of both where they have the same columns, else how many values a row holds."""
    means, others = y.feature_mean, x.feature_mean
    if x.shape == y.shape and len(means) == len(others) > 1:
        places = np.arange(len(means), dtype=np.float64)
        label = say("mean of each column of the targets")
        return SeriesEvidence(label, places, means, say("column"), say("mean"), others, say("inputs"))
    inside, asked, answered = (
        float(np.prod([size or 1 for size in shape], dtype=np.int64)) for shape in (x.shape, y.shape, output)
    )
    return bars(
        say("values in a row"),
        {say("inputs"): inside, say("targets"): asked, say("answer of the model"): answered},
        say("values"),
    )


def _taken(model: ModelReading) -> Shape:
    """The row shape that the first layer takes, () when unknown."""
    return model.layers[0].input_shape if model.layers and model.structure != "subclassed" else ()


def _one_distribution(x: ArrayFacts, y: ArrayFacts) -> bool:
    if x.feature_mean.shape != y.feature_mean.shape or not len(x.feature_mean):
        return False
    error = np.maximum(x.feature_std, y.feature_std) * np.sqrt(1 / max(x.rows, 1) + 1 / max(y.rows, 1))
    near = np.abs(x.feature_mean - y.feature_mean) <= SPREADS * error + 1e-12
    spread = x.feature_std <= ALIKE * y.feature_std + 1e-12
    return bool(near.all() and spread.all() and (y.feature_std <= ALIKE * x.feature_std + 1e-12).all())
