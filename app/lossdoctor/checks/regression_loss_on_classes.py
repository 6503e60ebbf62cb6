"""
In one sentence
    The model is graded by distance from the name of a group, though names of groups have no distances.

What it does
    Finds a loss for numbers (squared or absolute error and their kin) on class labels.

Why it hurts
    Squared error behind a sigmoid or softmax has almost no gradient where the answer is surely wrong, so learning
    stalls at answers near an even share. On class numbers it claims that class 2 lies between 1 and 3.

How it is proven
    The targets are one-hot rows, or two labels, counted over every row. After a run the accuracy is compared with the
    share of the commonest class: an error where it stayed there, a hint where the program learned all the same.

When it stays silent
    Autoencoders, numbers that are counted or measured, hinge losses, the user's own losses.

Cure
    Cross-entropy with the head that fits: sigmoid for two labels, softmax for one-hot rows.

References
    Golik, Doetsch and Ney (2013), Cross-entropy vs. squared error training.
    Glorot and Bengio (2010), Understanding the difficulty of training deep feedforward neural networks, section 4.1.

The mathematics
    p = sigmoid(z): d(p − y)²/dz = 2 (p − y) p (1 − p) → 0 where p is surely wrong; for cross-entropy it is p − y.
    Found when targets are one-hot, the labels 0 and 1, or up to 20 class ids. An error when accuracy ≤ c + 2 ·
        √(c(1 − c) / n) (two standard errors above the share c of the commonest class), a hint when s ≥ 0.6 (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, class_ids, columns, histogram_of, views
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetLoss, SetOutputActivation, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import say


class RegressionLossOnClasses(Check):
    """A loss for numbers on labels."""

    title = "A regression loss on class labels"
    category = Category.LOSS
    severity = Severity.WARNING
    requires = (ModelReading, CompileReading, TargetsReading, PredictionsReading)

    COUNTS = ("poisson",)  # made for counts, which look like ids

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            flat = view.facts.shape == view.facts.shape[-1:]
            if view.family != "regression" or view.autoencoder or not (flat or columns(view.targets) == 1):
                continue
            metrics = snapshot[CompileReading].metrics_of(view.place)
            kind = self._labels(view, "accuracy" in " ".join(metrics))
            if kind:
                yield self._found(view, kind)

    def _labels(self, view: OutputView, accuracy: bool) -> str:
        """What the labels are, in words; '' when they may be numbers."""
        targets = view.targets
        places = self._places(view)
        if targets.one_hot and targets.classes > 1 and len(targets.array.shape) == 1:
            return say("one-hot rows of {n} classes", n=str(columns(targets)))
        if (
            targets.distinct == 2
            and not places
            and columns(targets) == 1
            and set(targets.values.tolist()) == {0.0, 1.0}
        ):
            return say("the labels 0 and 1")
        bounded = view.facts.activation in ("softmax", "sigmoid") or places
        named = class_ids(targets) and view.loss.name not in self.COUNTS and targets.distinct <= 20
        if named and targets.array.minimum in (0, 1) and (view.units == targets.distinct > 2 or (accuracy and bounded)):
            low, high = f"{targets.array.minimum:.0f}", f"{targets.array.maximum:.0f}"
            return say("the class ids {low} to {high}", low=low, high=high)
        return ""

    def _places(self, view: OutputView) -> bool:
        """Whether there is an answer at every step or pixel: whole numbers there, and an accuracy, mean labels."""
        return len(view.facts.shape) > 1

    def _found(self, view: OutputView, kind: str) -> Finding:
        severity, ending = self._severity(view)
        evidence: list[Evidence] = [
            NumberEvidence(say("different classes"), float(view.targets.classes), say("classes"))
        ]
        if view.after is not None and np.isfinite(view.after.accuracy):
            evidence += [
                NumberEvidence(
                    say("accuracy after training"), view.after.accuracy, expected=say("well above no skill")
                ),
                NumberEvidence(say("share of the commonest class (no skill)"), view.after.no_skill),
            ]
        evidence.append(histogram_of(view, say("targets")))
        return self.finding(
            say(
                "The targets are {kind}, over all {rows} rows, but the loss is {loss}: its gradient vanishes where an "
                "answer is surely wrong{ending}.",
                kind=kind,
                rows=view.targets.array.rows,
                loss=title(view.loss),
                ending=ending,
            ),
            evidence=tuple(evidence),
            fixes=self._fixes(view),
            severity=severity,
            where=Where(layer=view.facts.layer),
            confidence=0.9 if severity is not Severity.HINT else 0.6,
            expert=say(
                "For p = sigmoid(z), d(p - y)^2/dz = 2 (p - y) p (1 - p) goes to 0 as p goes to the wrong end; for "
                "cross-entropy the derivative is p - y."
            ),
        )

    def _severity(self, view: OutputView) -> tuple[Severity, str]:
        after = view.after
        explained = view.facts.activation == "softmax" and view.units == 1
        if after is None or not np.isfinite(after.accuracy):
            one_hot = view.targets.one_hot and view.family == "regression"
            sure = one_hot or self._places(view)
            return (Severity.WARNING if sure and after is not None else Severity.HINT), ""
        reached = say(
            "; accuracy reached {accuracy}, the commonest class alone gives {no_skill}",
            accuracy=f"{after.accuracy:.3g}",
            no_skill=f"{after.no_skill:.3g}",
        )
        if explained or view.learned:
            return Severity.HINT, reached
        return (Severity.ERROR if view.at_chance else Severity.WARNING), reached

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        place, targets = view.place, view.targets
        if targets.one_hot and view.units == columns(targets):
            edits = (SetLoss("categorical_crossentropy", output=place), SetOutputActivation("softmax", place))
            return (self.fix("categorical", say("Use categorical cross-entropy with a softmax"), *edits),)
        if targets.distinct == 2 and view.units == 1:
            edits = (SetLoss("binary_crossentropy", output=place), SetOutputActivation("sigmoid", place))
            return (self.fix("binary", say("Use binary cross-entropy with a sigmoid"), *edits),)
        if view.units == 1 and class_ids(targets):
            classes = int(targets.array.maximum) + 1
            loss = SetLoss("sparse_categorical_crossentropy", output=place)
            several = (SetOutputUnits(classes, place), SetOutputActivation("softmax", place), loss)
            words = say("Use {n} units, softmax and sparse categorical cross-entropy", n=str(classes))
            return (self.fix("units", words, *several, applicability=Applicability.UNSAFE),)
        if view.units > targets.array.maximum:
            edits = (SetLoss("sparse_categorical_crossentropy", output=place), SetOutputActivation("softmax", place))
            words = say("Use sparse categorical cross-entropy with a softmax")
            return (self.fix("sparse", words, *edits, applicability=Applicability.UNSAFE),)
        return ()
