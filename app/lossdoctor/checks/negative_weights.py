"""
In one sentence
    Some examples are given a negative importance, so the model is taught to get exactly those wrong.

What it does
    Finds negative weights: of losses, classes or samples.

Why it hurts
    A negative weight turns the loss of what it weighs round: the model is trained to be wrong there, and the total may
    fall below zero without end.

How it is proven
    The weights are read from compile and fit.

When it stays silent
    All weights are 0 or more. Negative weights of one output among several (adversarial training) are a warning, and
    so are negative sample weights, which policy gradients use as advantages.

Cure
    The absolute values, or no weights.

References
    https://keras.io/api/models/model_training_apis/
    Williams (1992), Simple statistical gradient-following algorithms (weights that may be negative by right).

The mathematics
    L = (1/n) Σ w_i · L_i; for w_i < 0 a step down in L is a step up in L_i: gradient ascent on those rows.
    Found when a class, loss or sample weight is below 0: by sign, no threshold. With all w_i ≤ 0 L has no lower
        bound.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars, figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, RemoveSampleWeights, SetClassWeight, SetLossWeights
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading


class NegativeWeights(Check):
    """Weights below zero."""

    title = "A negative weight turns the loss round"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (CompileReading, FitReading)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding a kind of weight."""
        compiled, fit = snapshot[CompileReading], snapshot[FitReading]
        if fit.class_weight is not None and any(weight < 0 for _, weight in fit.class_weight):
            yield self._class_weight(fit.class_weight)
        if compiled.loss_weights is not None and min(compiled.loss_weights, default=0) < 0:
            yield self._loss_weights(compiled, snapshot.get(ModelReading))
        if fit.sample_weight_min is not None and fit.sample_weight_min < 0:
            yield self._sample_weight(fit)

    def _class_weight(self, given: tuple[tuple[int, float], ...]) -> Finding:
        classes, weights = tuple(one for one, _ in given), tuple(weight for _, weight in given)
        bad = [(one, weight) for one, weight in given if weight < 0]
        named = ", ".join(f"{one} has weight {weight:g}" for one, weight in bad)
        return self.finding(
            f"Class {named}: every row of {'it' if len(bad) == 1 else 'them'} is trained to be wrong, for its loss "
            "counts as a gain.",
            evidence=(
                *(NumberEvidence(f"weight of class {one}", weight, expected="above 0") for one, weight in bad),
                bars("weights of the classes", {f"class {one}": weight for one, weight in given}),
            ),
            fixes=(
                self.fix(
                    "absolute",
                    "Use the weights without their minus",
                    SetClassWeight(classes, tuple(abs(weight) for weight in weights)),
                ),
                self.fix(
                    "drop", "Train without class weights", SetClassWeight((), ()), applicability=Applicability.UNSAFE
                ),
            ),
            expert="d/dw of -|w|*L points uphill on L: gradient descent becomes ascent for these rows.",
        )

    def _loss_weights(self, compiled: CompileReading, model: ModelReading | None) -> Finding:
        weights = compiled.loss_weights or ()
        bad = [(place, weight) for place, weight in enumerate(weights) if weight < 0]
        alone = len(weights) == 1
        known = model is not None and len(model.outputs) == len(weights)
        names = [f"output '{one.name}'" for one in model.outputs] if known and model is not None else []
        names = names or [f"output {place + 1}" for place in range(len(weights))]
        named = ", ".join(f"{weight:g} for {names[place]}" for place, weight in bad)
        ending = (
            "so training makes the loss as large as it can."
            if alone
            else ("so that output is trained to be wrong; adversarial training does so on purpose.")
        )
        return self.finding(
            f"loss_weights holds {named}: {ending}",
            severity=Severity.ERROR if alone else Severity.WARNING,
            evidence=(
                *(NumberEvidence(f"weight of {names[place]}", weight, expected="above 0") for place, weight in bad),
                bars("weights of the outputs", dict(zip(names, weights, strict=True))),
            ),
            fixes=(
                self.fix(
                    "absolute",
                    "Use the weights without their minus",
                    SetLossWeights(tuple(abs(weight) for weight in weights)),
                    applicability=Applicability.SAFE if alone else Applicability.UNSAFE,
                ),
            ),
        )

    def _sample_weight(self, fit: FitReading) -> Finding:
        low, high = fit.sample_weight_min or 0.0, fit.sample_weight_max or 0.0
        every = high <= 0
        return self.finding(
            f"Sample weights run from {figure(low)} to {figure(high)}: rows with a weight below 0 are trained to be "
            "wrong" + ("." if every else "; only a policy gradient, whose weights are advantages, means that."),
            severity=Severity.ERROR if every else Severity.WARNING,
            evidence=(
                NumberEvidence("smallest sample weight", low, expected="0 or more"),
                bars("sample weights", {"smallest": low, "largest": high}),
            ),
            fixes=(
                self.fix(
                    "drop", "Train without sample weights", RemoveSampleWeights(), applicability=Applicability.UNSAFE
                ),
            ),
        )
