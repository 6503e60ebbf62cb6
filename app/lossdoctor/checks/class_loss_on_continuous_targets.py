"""
In one sentence
    The answers are measured amounts, such as prices, but the model is graded as if they were names of groups.

What it does
    Finds a loss for classes (a cross-entropy) on targets that are measured numbers.

Why it hurts
    A cross-entropy reads a target as a probability or as the name of a class. A fraction is cut down to class 0, a
    number beyond 0 to 1 makes the loss fall without end: in neither case does it measure how near an answer is.

How it is proven
    The different target values are counted over every row, and those that are no class or probability beside them.

When it stays silent
    Soft labels: rows of probabilities; pixels or other values inside 0 to 1 under binary cross-entropy. Rows with one
    value other than 0, of both signs: choices times rewards, as policy gradients use them.

Cure
    Mean squared error with a linear head; class numbers that were scaled by mistake are put back.

References
    Bishop (2006), Pattern Recognition and Machine Learning, section 4.3.

The mathematics
    Binary cross-entropy −[y log p + (1 − y) log(1 − p)] is linear in y; its minimum over p is at p = y only for 0 ≤
        y ≤ 1.
    Sparse categorical cross-entropy −log p[⌊y⌋] cuts fractions off.
    Found for more than 2 different values with fractions that leave [0, 1] by more than 0.05, or whole numbers that
        hardly repeat (over 100 different ones, or n < 2 · different values), beyond an excess of 0.000001 (rounding
        of float32); under sparse losses any fraction is enough (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, columns, continuous, histogram_of, outside_rows, views
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, RelabelTargets, SetLoss, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import Said, say


class ClassLossOnContinuousTargets(Check):
    """A cross-entropy on numbers."""

    title = "A loss for classes on continuous targets"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    causes = ("swapped-targets-and-inputs",)

    EXCESS = 1e-6  # below this it is rounding

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            if view.family in ("binary", "categorical", "sparse") and self._numbers(view):
                yield self._found(view)

    def _numbers(self, view: OutputView) -> bool:
        targets = view.targets
        if targets.array.nan_count + targets.array.inf_count == targets.array.rows or targets.distinct < 2:
            return False
        if view.family == "sparse":
            fractions = not targets.array.integer_valued
            numbers = continuous(targets) and targets.array.rows < 2 * targets.distinct
            return fractions or (numbers and view.units < targets.array.maximum / 2)
        if not continuous(targets):
            return False
        if view.family == "categorical" and columns(targets) > 1:
            return targets.array.minimum < -self.EXCESS and not targets.rewards
        if view.family == "categorical":
            return True
        return targets.excess > self.EXCESS

    def _found(self, view: OutputView) -> Finding:
        targets = view.targets
        array = targets.array
        evidence: list[Evidence] = [
            NumberEvidence(
                say("different target values"), float(targets.distinct), say("values"), self._expected(view)
            ),
            NumberEvidence(say("smallest target"), array.minimum),
            NumberEvidence(say("largest target"), array.maximum),
            histogram_of(view, say("targets"), (0.0, 1.0) if view.family == "binary" else None),
        ]
        if targets.outside_rows:
            evidence.append(outside_rows(targets, say("first rows with a target outside 0 to 1")))
        return self.finding(
            self._summary(view),
            evidence=tuple(evidence),
            fixes=self._fixes(view),
            where=Where(layer=view.facts.layer),
        )

    def _summary(self, view: OutputView) -> Said:
        array = view.targets.array
        known = {
            "count": f"{view.targets.distinct:,}",
            "low": f"{array.minimum:.4g}",
            "high": f"{array.maximum:.4g}",
            "rows": f"{array.rows:,}",
            "loss": title(view.loss),
            "expected": self._expected(view),
        }
        if view.targets.distinct > 100_000:
            return say(
                "The targets take at least {count} different values from {low} to {high} over {rows} rows; {loss} "
                "expects {expected}, so its value does not say how near a prediction is.",
                **known,
            )
        return say(
            "The targets take {count} different values from {low} to {high} over {rows} rows; {loss} expects "
            "{expected}, so its value does not say how near a prediction is.",
            **known,
        )

    def _expected(self, view: OutputView) -> Said:
        if view.family == "sparse":
            return say("whole numbers from 0 to {last}", last=str(max(view.units - 1, 1)))
        return say("labels or probabilities between 0 and 1")

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        fixes: list[Fix] = []
        if view.family == "sparse" and self._scaled_ids(view.targets, view.units):
            values = tuple(np.asarray(view.targets.values).tolist())
            edit = RelabelTargets(values, tuple(float(i) for i in range(len(values))), view.place)
            named = say("Give the {count} values their class numbers back", count=len(values))
            fixes.append(self.fix("relabel", named, edit))
        if columns(view.targets) == view.units:
            fixes.append(
                self.fix(
                    "regression",
                    say("Use mean squared error with a linear output"),
                    SetLoss("mean_squared_error", output=view.place),
                    SetOutputActivation("linear", view.place),
                    applicability=Applicability.UNSAFE if fixes else Applicability.SAFE,
                )
            )
        return tuple(fixes)

    def _scaled_ids(self, targets: TargetFacts, units: int) -> bool:
        """Few, evenly spaced fractions, one a unit: ids that went through the features' scaling."""
        values = targets.values
        if not 2 <= values.size <= units:
            return False
        steps = np.diff(values)
        return bool(steps.max() - steps.min() <= 1e-3 * abs(steps.mean()))
