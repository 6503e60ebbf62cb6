"""
In one sentence
    A number is added and at once subtracted again by the next step, so it has no effect.

What it does
    Looks for layers with a bias whose output goes straight into batch normalisation.

Why it hurts
    Batch normalisation subtracts the mean, and the bias with it: its gradient is zero. Nothing breaks; the numbers are
    carried along for nothing.

How it is proven
    By structure: the layer has a bias and no activation, and its only follower is a BatchNormalization that centres
    over the same axis.

When it stays silent
    An activation or any other layer in between.

Cure
    use_bias=False in that layer.

References
    Ioffe, Szegedy: Batch normalization, 2015, section 3.2.

The mathematics
    (z + b) − mean(z + b) = z − mean(z): b cancels, ∂L/∂b = 0. Found by structure, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.layer_order import CONVOLUTIONS, after
from lossdoctor.checks.telling import times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import RemoveBias
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say


class RedundantBias(Check):
    """Added, then subtracted."""

    title = "A bias before batch normalisation has no effect"
    category = Category.ARCHITECTURE
    severity = Severity.HINT
    requires = (ModelReading,)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all such layers."""
        model = snapshot[ModelReading]
        idle = [layer for layer in model.layers if self._idle(model, layer)]
        if not idle:
            return
        count = sum(int(layer.units or 0) for layer in idle)
        yield self.finding(
            say(
                "{layers} ({names}) feed batch normalisation, which subtracts the mean and their {count} biases with "
                "it: they have no effect.",
                layers=times(len(idle), "layer"),
                names=", ".join(layer.name for layer in idle[:4]),
                count=count,
            ),
            evidence=(NumberEvidence(say("biases without effect"), count, say("weights"), "0"),),
            fixes=(
                self.fix("no-bias", say("Leave these biases out"), RemoveBias(tuple(layer.name for layer in idle))),
            ),
            where=Where(layer=idle[0].name),
            confidence=0.5,
        )

    def _idle(self, model: ModelReading, layer: LayerFacts) -> bool:
        if layer.class_name not in ("Dense", *CONVOLUTIONS) or not layer.config.get("use_bias", False):
            return False
        follower = after(model, layer)
        linear = layer.activation in ("linear", None)
        return linear and follower is not None and follower.class_name == "BatchNormalization"
