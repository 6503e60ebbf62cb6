"""
In one sentence
    The picture is shrunk to a single dot halfway through the model, and later stages that look for patterns have
    nothing left to see.

What it does
    Follows the size of the feature maps and looks for convolutions and pools that work on a map of one pixel.

Why it hurts
    On one pixel a window of 3 x 3 sees one number and eight of padding: the layer is a dense one with nine times the
    weights, and whatever the image showed of places is gone long before the head.

How it is proven
    By structure: the map is 1 wide in every direction where a window of more than 1 is laid over it. It warns when the
    model has gone less than 60 % of the way to a perfect answer on training or validation rows.

When it stays silent
    Windows of 1 (squeeze and excitation, heads), global pooling, maps that are larger in one direction. When the model
    learns it is only a hint.

Cure
    Fewer pools or strides, or larger images.

References
    Richter, Byttner, Krumnack, Schallner: (Input) size matters for CNN classifiers, 2021.

The mathematics
    Size after a window k with stride t: ⌊(size − k) / t⌋ + 1 ('valid'), ⌈size / t⌉ ('same').
    Found when every direction of the incoming map is 1 while the window is longer than 1: of its k · k places k · k
        − 1 lie on padding. By structure, no threshold.
    A warning when s < 0.6 on training rows or on 30 validation rows, else a hint.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.layer_order import CONVOLUTIONS, places, sizes
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import percent, times, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say, together


class CollapsedFeatureMap(Check):
    """Nothing left to slide over."""

    title = "Feature maps shrink to one pixel before the last convolutions"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    requires = (ModelReading,)
    causes = ROOTS

    POOLS = ("MaxPooling1D", "MaxPooling2D", "AveragePooling1D", "AveragePooling2D")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all such layers."""
        model, outcome = snapshot[ModelReading], snapshot.get(OutcomeReading)
        bad = [layer for layer in model.layers if self._one_pixel(layer)]
        if not bad:
            return
        maps = [layer for layer in model.layers if layer.class_name in (*CONVOLUTIONS, *self.POOLS)]
        weights = sum(layer.parameters for layer in bad)
        failing = outcome is not None and outcome.failing
        end = say("{worth!c}.", worth=worth(outcome)) if outcome is not None else ""
        sliding = say(
            "{layers} ({names}) slide a window over a map of one pixel; {share} of all weights sit there and see "
            "padding besides.",
            layers=times(len(bad), "layer"),
            names=", ".join(layer.name for layer in bad[:4]),
            share=percent(weights / max(model.parameters, 1)),
        )
        yield self.finding(
            together([sliding, end]),
            severity=Severity.WARNING if failing else Severity.HINT,
            evidence=(
                LayersEvidence(
                    say("width of the map that comes in"),
                    tuple(layer.name for layer in maps),
                    tuple(float(max((size or 0 for size in places(layer)), default=0)) for layer in maps),
                    say("pixels"),
                ),
                NumberEvidence(say("weights of these layers"), weights, say("weights")),
            ),
            fixes=(
                self.fix(
                    "fewer-pools",
                    say("Pool less, or feed larger images"),
                    applicability=Applicability.MANUAL,
                    note=say("Leave out the pools or strides before these layers."),
                ),
            ),
            where=Where(layer=bad[0].name),
            confidence=0.7,
        )

    def _one_pixel(self, layer: LayerFacts) -> bool:
        if layer.class_name not in (*CONVOLUTIONS, *self.POOLS):
            return False
        window = sizes(layer.config.get("kernel_size") or layer.config.get("pool_size"))
        taken = places(layer)
        return bool(taken) and all(size == 1 for size in taken) and any(length > 1 for length in window)
