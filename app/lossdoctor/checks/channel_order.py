"""
In one sentence
    The pictures are stored with their colours first, but the model expects them last and so takes columns of pixels
    for colours.

What it does
    Looks for images whose colours come first while the convolution takes them last.

Why it hurts
    The convolution then slides over colours and rows of the image and treats its columns as channels.

How it is proven
    A row has three axes; the first is 1, 3 or 4 long, the other two are equal and at least 8, and the layer that
    receives them, at once or after layers that only scale, is a two-dimensional convolution or pool, set to channels
    last. It warns when the model has gone less
    than 60 % of the way to a perfect answer on training or validation rows.

When it stays silent
    Channels last as they should be, layers set to channels first, a Permute or Reshape before the convolution. Until a
    run has been seen, and where the model learns, it is only a hint.

Cure
    x = x.transpose(0, 2, 3, 1) before training, and Input in that shape.

References
    https://keras.io/api/layers/convolution_layers/convolution2d/

The mathematics
    A row has the shape (a, h, w); found when a ∈ {1, 3, 4}, h = w ≥ 8 (ours) and the Conv2D or pool that receives
        it has data_format = 'channels_last'.
    A k × k convolution then mixes a and h as its two directions and sums over w: Σ_c,i,j K[i, j, c] · x[r + i, q +
        j, c] runs with c = image column.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import BROKEN_TASK
from lossdoctor.checks.telling import bars, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import Said, say, together


class ChannelOrder(Check):
    """Columns taken for colours."""

    title = "Images come with channels first, the model takes them last"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (InputsReading, ModelReading)
    causes = BROKEN_TASK

    CHANNELS = (1, 3, 4)
    LEAST = 8
    SCALING = ("Rescaling", "Normalization", "BatchNormalization", "GaussianNoise", "Dropout")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the first such input."""
        outcome = snapshot.get(OutcomeReading)
        for facts in snapshot[InputsReading].training:
            layer = self._receiver(snapshot[ModelReading], facts)
            if layer is None:
                continue
            failing = outcome is not None and outcome.failing
            end = say("{worth!c}.", worth=worth(outcome)) if outcome is not None else ""
            axes = (say("rows of pixels"), say("columns of pixels"), say("channels"))
            yield self.finding(
                together([self._seen(facts, layer), end]),
                severity=Severity.WARNING if failing else Severity.HINT,
                evidence=(
                    NumberEvidence(say("length of the last axis"), facts.shape[2], expected=say("1, 3 or 4")),
                    NumberEvidence(say("length of the first axis"), facts.shape[0]),
                    bars(say("how the layer reads a row"), dict(zip(axes, facts.shape, strict=True))),
                ),
                fixes=(
                    self.fix(
                        "transpose",
                        say("Put the channels last"),
                        applicability=Applicability.MANUAL,
                        note=say("x = x.transpose(0, 2, 3, 1), and the Input layer in that shape."),
                    ),
                ),
                where=Where(layer=layer.name),
                confidence=0.8,
            )
            return

    def _seen(self, facts: ArrayFacts, layer: LayerFacts) -> Said:
        return say(
            "A row of {name} is {shape}: {channels} channels first. {layer} takes channels last, so it sees an image "
            "of {channels} x {width} pixels with {depth} channels instead of {last}.",
            name=facts.name,
            shape=" x ".join(str(size) for size in facts.shape),
            channels=facts.shape[0],
            layer=layer.name,
            width=str(facts.shape[1]),
            depth=str(facts.shape[2]),
            last=" x ".join(str(size) for size in (*facts.shape[1:], facts.shape[0])),
        )

    def _receiver(self, model: ModelReading, facts: ArrayFacts) -> LayerFacts | None:
        shape = facts.shape
        first = len(shape) == 3 and shape[0] in self.CHANNELS and shape[1] == shape[2] >= self.LEAST
        if not first:
            return None
        takes = [layer for layer in model.layers if layer.class_name in ("Conv2D", "MaxPooling2D", "SeparableConv2D")]
        fed = [layer for layer in takes if layer.input_shape == shape and self._fed(layer, model, facts)]
        return next((one for one in fed if one.config.get("data_format") == "channels_last"), None)

    def _fed(self, layer: LayerFacts, model: ModelReading, facts: ArrayFacts) -> bool:
        """Whether the rows reach it as they are, or through layers that only scale them."""
        by_name = {one.name: one for one in model.layers}
        while layer.class_name not in facts.feeds:
            before = [by_name[name] for name in layer.inbound if name in by_name]
            if len(before) != 1 or before[0].class_name not in self.SCALING:
                return False
            layer = before[0]
        return True
