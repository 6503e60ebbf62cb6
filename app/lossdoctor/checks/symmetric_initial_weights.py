"""
In one sentence
    All switches in one stage start as exact copies and stay copies, so many do the work of one.

What it does
    Finds layers whose units all start with the same weights, and stay the same.

Why it hurts
    Units with equal weights give equal answers and get equal gradients: they remain copies of one unit, however many
    there are.

How it is proven
    The columns of each kernel are compared before training (a hint), and again after it: still equal is an error.

When it stays silent
    Units that grew apart in training (a kernel of zeros before random ones, or dropout, can part them); a single layer
    without hidden layers, where zeros are a fair start.

Cure
    The kernels are drawn anew from Glorot's or He's distribution.

References
    Goodfellow, Bengio and Courville (2016), Deep Learning, section 8.4: symmetry breaking.

The mathematics
    w_a = w_b gives h_a = h_b and, with equal outgoing weights, ∂L/∂w_a = ∂L/∂w_b: they stay equal under every
        update.
    Found when the columns of a kernel are bit for bit equal before training; an error when they still are after 10
        updates or more (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Fix, SetInitializer
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.labels import SymmetryReading
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.saying import Said, say


class SymmetricInitialWeights(Check):
    """Units that are copies of one another."""

    title = "All units of a layer start with the same weights"
    category = Category.ARCHITECTURE
    severity = Severity.ERROR
    requires = (ModelReading, SymmetryReading)

    HE = ("relu", "relu6", "elu", "leaky_relu", "gelu", "silu")
    STEPS = 10  # updates after which units that can part have parted

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all such layers."""
        model, reading = snapshot[ModelReading], snapshot[SymmetryReading]
        heads = {output.head for output in model.outputs}
        trained = reading.steps >= self.STEPS
        alike = [
            (layer, units)
            for layer, units, now in zip(reading.layers, reading.units, reading.identical_now, strict=True)
            if layer not in heads and (now or not trained)
        ]
        if not alike:
            return
        layers = tuple(layer for layer, _ in alike)
        total = sum(units for _, units in alike)
        held = tuple(float(units) for _, units in alike)
        yield self.finding(
            say(
                "All {total} units of {layers} start with the same weights as the others of their layer and are still "
                "equal after {steps} updates: each layer works like one unit.",
                total=total,
                layers=_named(layers),
                steps=reading.steps,
            )
            if trained
            else say(
                "All {total} units of {layers} start with the same weights as the others of their layer: each layer "
                "works like one unit.",
                total=total,
                layers=_named(layers),
            ),
            evidence=(
                LayersEvidence(say("units with equal weights"), layers, held, say("units")),
                NumberEvidence(
                    say("different units a layer"), 1, say("units"), expected=say("as many as the layer has")
                ),
            ),
            fixes=(self._fix(model, layers),),
            severity=Severity.ERROR if trained else Severity.HINT,
            where=Where(layer=layers[0]),
        )

    def _fix(self, model: ModelReading, layers: tuple[str, ...]) -> Fix:
        kinds = {layer.name: layer.activation for layer in model.layers}
        he = tuple(layer for layer in layers if kinds.get(layer) in self.HE)
        rest = tuple(layer for layer in layers if layer not in he)
        edits = [SetInitializer("he_uniform", he)] if he else []
        edits += [SetInitializer("glorot_uniform", rest)] if rest else []
        return self.fix("initialise", say("Draw these kernels from a random distribution"), *edits)


def _named(layers: tuple[str, ...]) -> Said:
    if len(layers) == 1:
        return say("layer '{name}'", name=layers[0])
    names = ", ".join(f"'{layer}'" for layer in layers[:4]) + (", ..." * (len(layers) > 4))
    return say("layers {names}", names=names)
