"""
In one sentence
    Numbers meant to make rare groups count more were put in the wrong place, where they do nothing or stop the
    program.

What it does
    Finds class weights that were given to compile as `loss_weights`.

Why it hurts
    `loss_weights` weighs the outputs of a model, not its classes. With one output and one weight a class Keras refuses
    to train; older versions ignored the weights or took the first one for the whole loss. The rare class stays
    unweighted, as if nothing had been said.

How it is proven
    The model has fewer losses than loss weights, or the keys of `loss_weights` are class ids; where Keras itself
    refused, its message is the evidence.

When it stays silent
    There is one weight for each output.

Cure
    Give the same numbers to `fit(class_weight=...)`.

References
    https://keras.io/api/models/model_training_apis/#compile-method
    https://keras.io/api/models/model_training_apis/#fit-method

The mathematics
    total = Σ_o v_o · L_o over outputs o (loss_weights v); L = (1/n) Σ_i w[y_i] · L_i (class_weight w).
    Found when there are more loss weights v than outputs (two or more of them), or their keys are class ids: by
        Keras' definition, no threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetClassWeight, SetLossWeights
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading, ProgramErrorReading
from lossdoctor.core.saying import Said, say, together


class ClassWeightsAsLossWeights(Check):
    """One weight a class where compile wants one an output."""

    title = "Class weights given as loss weights"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (CompileReading, ModelReading)
    proofs = (ProgramErrorReading, TargetsReading)

    MESSAGE = re.compile(r"must match the number of losses, got (\d+) losses? and (\d+) weights?")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """At most one finding."""
        compiled, outputs = snapshot[CompileReading], len(snapshot[ModelReading].outputs)
        weights, keys = compiled.loss_weights or (), compiled.loss_weight_keys
        error = snapshot.get(ProgramErrorReading)
        refused = self.MESSAGE.search(error.message) if error is not None else None
        by_class = bool(keys) and all(key.lstrip("-").isdigit() for key in keys)
        if len(weights) <= outputs and not by_class:
            return
        if len(weights) < 2 and not by_class:
            return
        said = say("Keras refuses: '{message}'.", message=refused.group(0)) if refused is not None else ""
        wanted = say("{outputs}, one an output", outputs=outputs)
        yield self.finding(
            together([_summary(len(weights), outputs, by_class), said]),
            evidence=(
                NumberEvidence(say("loss weights given"), float(len(weights)), say("weights"), wanted),
                *self._classes(snapshot),
                bars(say("the weights given"), self._named(weights, keys)),
            ),
            fixes=self._fixes(weights, keys if by_class else (), snapshot),
            where=Where(
                file=error.file if refused and error else None,
                line=error.line if refused and error else None,
                cell=error.cell if refused and error else None,
            ),
            expert=say(
                "total = sum over outputs of loss_weights[output] * loss(output); class weights enter as sample "
                "weights w[y_i] inside the mean of one loss."
            ),
        )

    def _named(self, weights: tuple[float, ...], keys: tuple[str, ...]) -> dict[str, float]:
        names = keys if len(keys) == len(weights) else tuple(str(place) for place in range(len(weights)))
        return {f"'{name}'": weight for name, weight in zip(names, weights, strict=True)}

    def _classes(self, snapshot: Snapshot) -> Iterator[NumberEvidence]:
        targets = snapshot.get(TargetsReading)
        if targets is not None and targets.training and targets.training[0].classes:
            yield NumberEvidence(say("classes in the targets"), float(targets.training[0].classes), say("classes"))

    def _fixes(self, weights: tuple[float, ...], keys: tuple[str, ...], snapshot: Snapshot) -> tuple[Fix, ...]:
        classes = tuple(int(key) for key in keys) if keys else tuple(range(len(weights)))
        targets = snapshot.get(TargetsReading)
        seen = targets.training[0].classes if targets is not None and targets.training else 0
        fits = not seen or seen == len(classes)
        move = self.fix(
            "class-weight",
            say("Give them to fit as class_weight"),
            SetLossWeights(None),
            SetClassWeight(classes, weights),
            applicability=Applicability.SAFE if fits and min(weights) >= 0 else Applicability.UNSAFE,
            note=together(
                [
                    say("class {id}: {weight}", id=str(one), weight=f"{weight:g}")
                    for one, weight in zip(classes, weights, strict=True)
                ],
                ", ",
            ),
        )
        drop = self.fix("drop", say("Leave them out"), SetLossWeights(None), applicability=Applicability.UNSAFE)
        return move, drop


def _summary(weights: int, outputs: int, by_class: bool) -> Said:
    if by_class and outputs == 1:
        return say(
            "`loss_weights` is keyed by class ids, but the model has 1 output: it weighs outputs, not classes, so "
            "no class is weighted."
        )
    if by_class:
        return say(
            "`loss_weights` is keyed by class ids, but the model has {outputs} outputs: it weighs outputs, not "
            "classes, so no class is weighted.",
            outputs=outputs,
        )
    if outputs == 1:
        return say(
            "`loss_weights` holds {weights} numbers, but the model has 1 output: it weighs outputs, not classes, so "
            "no class is weighted.",
            weights=str(weights),
        )
    return say(
        "`loss_weights` holds {weights} numbers, but the model has {outputs} outputs: it weighs outputs, not classes, "
        "so no class is weighted.",
        weights=str(weights),
        outputs=outputs,
    )
