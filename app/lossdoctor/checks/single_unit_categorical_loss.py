"""
In one sentence
    The model has only one place for an answer but is graded as if it chose among several, so its error is always
    zero.

What it does
    Finds a categorical cross-entropy (or another loss over a row of class probabilities) on a single output unit.

Why it hurts
    A row of class probabilities is divided by its sum before the logarithm is taken. With one unit the quotient is 1
    and its logarithm 0: the loss and every gradient are 0, and nothing is learned.

How it is proven
    The loss compares rows of probabilities, the output has one unit, and the model's answers have one column. After a
    run, the recorded batch losses are shown.

When it stays silent
    Two units or more; losses for one unit (binary cross-entropy, mean squared error).

Cure
    Two classes: a sigmoid and binary cross-entropy. More classes: one unit a class. Numbers: mean squared error.

References
    https://keras.io/api/losses/probabilistic_losses/

The mathematics
    L = −Σ_c y_c log(p_c / Σ_k p_k); with one unit p₁ / p₁ = 1, L = −y · log 1 = 0 and ∂L/∂p = 0.
    Found by structure: units = 1 under a categorical loss, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, class_ids, columns, histogram_of, views
from lossdoctor.checks.telling import loss_curve
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetLoss, SetOutputActivation, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say, together


class SingleUnitCategoricalLoss(Check):
    """A loss over class probabilities cannot see a single unit."""

    title = "A loss over classes on one output unit: the loss is constantly 0"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (RunReading,)
    causes = ("class-loss-on-continuous-targets",)

    NORMALISING = ("categorical_crossentropy", "categorical_focal_crossentropy", "sparse_categorical_crossentropy")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output of one unit under a loss over classes."""
        run = snapshot.get(RunReading)
        for view in views(snapshot):
            if view.loss.name not in self.NORMALISING or not view.loss.builtin or view.units != 1:
                continue
            evidence: list[Evidence] = [
                NumberEvidence(say("output units"), 1, say("units"), say("one a class, at least 2")),
                NumberEvidence(say("different target values"), float(view.targets.distinct), say("values")),
            ]
            seen = ""
            if run is not None and run.steps and not view.several:
                worst = float(np.nanmax(np.abs(run.loss)))
                evidence.append(NumberEvidence(say("largest batch loss of the run"), worst))
                seen = say(
                    "Over {steps} steps the largest batch loss was {worst}.", steps=run.steps, worst=f"{worst:.2g}"
                )
                evidence.append(loss_curve(run))
            evidence.append(histogram_of(view, say("targets")))
            summary = say(
                "{loss!c} compares one probability a class, but the output has 1 unit: after division by the row's sum "
                "it is always 1, its logarithm 0, and no gradient is left.",
                loss=title(view.loss),
            )
            yield self.finding(
                together([summary, seen]),
                evidence=tuple(evidence),
                fixes=self._fixes(view),
                where=Where(layer=view.facts.layer),
                expert=say("-sum_c y_c log(p_c / sum_k p_k) with one class is -y log 1 = 0."),
            )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        place, targets = view.place, view.targets
        if targets.distinct == 2 and targets.outside_rows == 0:
            edits = (SetLoss("binary_crossentropy", output=place), SetOutputActivation("sigmoid", place))
            return (self.fix("binary", say("Use binary cross-entropy with a sigmoid"), *edits),)
        if class_ids(targets) and columns(targets) == 1:
            classes = int(targets.array.maximum) + 1
            return (
                self.fix(
                    "units",
                    say("Use {n} units, softmax and sparse categorical cross-entropy", n=str(classes)),
                    SetOutputUnits(classes, place),
                    SetOutputActivation("softmax", place),
                    SetLoss("sparse_categorical_crossentropy", output=place),
                ),
            )
        return (
            self.fix(
                "regression",
                say("Use mean squared error with a linear output"),
                SetLoss("mean_squared_error", output=place),
                SetOutputActivation("linear", place),
                applicability=Applicability.UNSAFE,
                note=say("If the targets are numbers to be predicted and no classes."),
            ),
        )
