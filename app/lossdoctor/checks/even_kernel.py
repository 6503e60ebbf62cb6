"""
In one sentence
    A window with no middle nudges the picture half a dot sideways at every stage, and the nudges add up.

What it does
    Looks for convolutions with an even window and padding 'same'.

Why it hurts
    An even window has no middle: every such layer shifts its map by half a pixel, and several add up.

How it is proven
    By structure: an even length in the window, stride 1, padding 'same'.

When it stays silent
    Windows with a stride (they halve the map, for which an even window is right), padding 'valid', transposed
    convolutions, sequences (a shift of one step in time seldom matters).

Cure
    An odd window: 3 or 5.

References
    Wu et al.: Convolution with even-sized kernels and symmetric padding, 2019.

The mathematics
    A window of k places has its middle at (k − 1) / 2, which is no whole number for even k: 'same' pads k/2 − 1 on
        one side and k/2 on the other.
    Shift of m such layers: m / 2 pixels. Told by structure: k even, stride 1, padding 'same'; no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.layer_order import sizes
from lossdoctor.checks.telling import times
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, Fix, SetKernelSize
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say


class EvenKernel(Check):
    """Half a pixel to the side."""

    title = "Convolution windows of even size shift the map"
    category = Category.ARCHITECTURE
    severity = Severity.HINT
    requires = (ModelReading,)

    KINDS = ("Conv2D", "Conv3D", "SeparableConv2D", "DepthwiseConv2D")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all such layers."""
        even = [layer for layer in snapshot[ModelReading].layers if self._shifts(layer)]
        if not even:
            return
        size = " x ".join(str(length) for length in sizes(even[0].config.get("kernel_size")))
        yield self.finding(
            say(
                "{convolutions} ({names}) with a window of {size} and padding 'same': each shifts its map by half a "
                "pixel, {shift} in all.",
                convolutions=times(len(even), "convolution"),
                names=", ".join(layer.name for layer in even[:4]),
                size=size,
                shift=f"{len(even) / 2:g}",
            ),
            evidence=(
                LayersEvidence(
                    say("shift by each layer"), tuple(layer.name for layer in even), (0.5,) * len(even), say("pixels")
                ),
            ),
            fixes=(self._odd(even),),
            where=Where(layer=even[0].name),
            confidence=0.5,
        )

    def _odd(self, even: list[LayerFacts]) -> Fix:
        """One wider in every even direction; the kernels are drawn anew."""
        windows = [sizes(layer.config.get("kernel_size")) for layer in even]
        edits = [
            SetKernelSize(layer.name, tuple(length + (length % 2 == 0) for length in window))
            for layer, window in zip(even, windows, strict=True)
        ]
        return self.fix("odd", say("Use odd windows, one wider"), *edits, applicability=Applicability.UNSAFE)

    def _shifts(self, layer: LayerFacts) -> bool:
        if layer.class_name not in self.KINDS or layer.config.get("padding") != "same":
            return False
        window, strides = sizes(layer.config.get("kernel_size")), sizes(layer.config.get("strides"))
        return any(length % 2 == 0 for length in window) and all(step == 1 for step in strides)
