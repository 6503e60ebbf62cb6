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
from lossdoctor.core.saying import say, together


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
        named = together(
            [say("{one} has weight {weight}", one=str(one), weight=f"{weight:g}") for one, weight in bad], ", "
        )
        if len(bad) == 1:
            summary = say(
                "Class {named}: every row of it is trained to be wrong, for its loss counts as a gain.", named=named
            )
        else:
            summary = say(
                "Class {named}: every row of them is trained to be wrong, for its loss counts as a gain.", named=named
            )
        return self.finding(
            summary,
            evidence=(
                *(
                    NumberEvidence(say("weight of class {one}", one=str(one)), weight, expected=say("above 0"))
                    for one, weight in bad
                ),
                bars(
                    say("weights of the classes"),
                    {say("class {one}", one=str(one)): weight for one, weight in given},
                ),
            ),
            fixes=(
                self.fix(
                    "absolute",
                    say("Use the weights without their minus"),
                    SetClassWeight(classes, tuple(abs(weight) for weight in weights)),
                ),
                self.fix(
                    "drop",
                    say("Train without class weights"),
                    SetClassWeight((), ()),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            expert=say("d/dw of -|w|*L points uphill on L: gradient descent becomes ascent for these rows."),
        )

    def _loss_weights(self, compiled: CompileReading, model: ModelReading | None) -> Finding:
        weights = compiled.loss_weights or ()
        bad = [(place, weight) for place, weight in enumerate(weights) if weight < 0]
        alone = len(weights) == 1
        known = model is not None and len(model.outputs) == len(weights)
        names = [say("output '{name}'", name=one.name) for one in model.outputs] if known and model is not None else []
        names = names or [say("output {number}", number=str(place + 1)) for place in range(len(weights))]
        named = together(
            [say("{weight} for {output}", weight=f"{weight:g}", output=names[place]) for place, weight in bad], ", "
        )
        if alone:
            summary = say("loss_weights holds {named}: so training makes the loss as large as it can.", named=named)
        else:
            summary = say(
                "loss_weights holds {named}: so that output is trained to be wrong; adversarial training does so on "
                "purpose.",
                named=named,
            )
        return self.finding(
            summary,
            severity=Severity.ERROR if alone else Severity.WARNING,
            evidence=(
                *(
                    NumberEvidence(say("weight of {output}", output=names[place]), weight, expected=say("above 0"))
                    for place, weight in bad
                ),
                bars(say("weights of the outputs"), dict(zip(names, weights, strict=True))),
            ),
            fixes=(
                self.fix(
                    "absolute",
                    say("Use the weights without their minus"),
                    SetLossWeights(tuple(abs(weight) for weight in weights)),
                    applicability=Applicability.SAFE if alone else Applicability.UNSAFE,
                ),
            ),
        )

    def _sample_weight(self, fit: FitReading) -> Finding:
        low, high = fit.sample_weight_min or 0.0, fit.sample_weight_max or 0.0
        every = high <= 0
        if every:
            summary = say(
                "Sample weights run from {low} to {high}: rows with a weight below 0 are trained to be wrong.",
                low=figure(low),
                high=figure(high),
            )
        else:
            summary = say(
                "Sample weights run from {low} to {high}: rows with a weight below 0 are trained to be wrong; only a "
                "policy gradient, whose weights are advantages, means that.",
                low=figure(low),
                high=figure(high),
            )
        return self.finding(
            summary,
            severity=Severity.ERROR if every else Severity.WARNING,
            evidence=(
                NumberEvidence(say("smallest sample weight"), low, expected=say("0 or more")),
                bars(say("sample weights"), {say("smallest"): low, say("largest"): high}),
            ),
            fixes=(
                self.fix(
                    "drop",
                    say("Train without sample weights"),
                    RemoveSampleWeights(),
                    applicability=Applicability.UNSAFE,
                ),
            ),
        )
