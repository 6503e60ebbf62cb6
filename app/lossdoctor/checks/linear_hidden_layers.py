"""
In one sentence
    The extra stages of the model do nothing: together they can only draw one straight line.

What it does
    Walks from each Dense or convolution layer to the next ones and looks for anything non-linear in between.

Why it hurts
    Two linear maps in a row are one linear map: the extra layer adds weights and nothing else. A whole net of them
    can only draw straight lines.

How it is proven
    Structure, and the outcome: no activation, pooling by maximum, normalisation of rows or custom layer lies between.
    It warns when the model has gone less than 60 % of the way to a perfect answer on training or validation rows.

When it stays silent
    Something non-linear lies between. When the model learns all the same (linear problems, factorised layers), it is
    only a hint. The narrowest layer of an autoencoder is its code: it is linear by right (Hinton, Salakhutdinov 2006).

Cure
    ReLU in the hidden layers.

References
    Leshno, Lin, Pinkus, Schocken 1993: a non-polynomial activation is what makes a net universal.
    Hinton, Salakhutdinov: Reducing the dimensionality of data with neural networks, 2006: linear code units.

The mathematics
    W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂): two linear maps are one, of rank at most the narrower.
    Found by structure: nothing non-linear between two layers with weights. A warning when s < 0.6 on training or 30
        validation rows, else a hint.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetHiddenActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say, together

LINEAR_KINDS = ("Dense", "Conv1D", "Conv2D", "Conv3D", "Conv1DTranspose", "Conv2DTranspose")
LINEAR_BETWEEN = frozenset(
    [
        "Flatten",
        "Reshape",
        "Dropout",
        "Permute",
        "ZeroPadding1D",
        "ZeroPadding2D",
        "Cropping1D",
        "Cropping2D",
        "AveragePooling1D",
        "AveragePooling2D",
        "AveragePooling3D",
        "GlobalAveragePooling1D",
        "GlobalAveragePooling2D",
        "BatchNormalization",
        "Rescaling",
        "UpSampling1D",
        "UpSampling2D",
        "SpatialDropout1D",
        "SpatialDropout2D",
        "Identity",
        "InputLayer",
    ]
)


class LinearHiddenLayers(Check):
    """Depth without effect."""

    title = "Hidden layers are linear"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.LOADED
    requires = (ModelReading,)
    causes = ROOTS

    def skips(self, snapshot: Snapshot) -> str | None:
        """The inside of a subclassed model cannot be walked."""
        return say("the model is subclassed") if snapshot[ModelReading].structure == "subclassed" else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding naming all layers concerned; a hint until training has been seen to fail."""
        model, outcome = snapshot[ModelReading], snapshot.get(OutcomeReading)
        linear = [layer for layer in linear_layers(model) if layer not in self._codes(snapshot)]
        if not linear:
            return
        names = tuple(layer.name for layer in linear)
        collapsed = self._collapses(model)
        effect = say("the whole model is one linear map") if collapsed else say("they add weights and nothing else")
        failing = outcome is not None and outcome.failing
        summary = say(
            "{layers} ({names}) feed the next layer with weights without anything non-linear between: {effect}.",
            layers=times(len(linear), "hidden layer"),
            names=", ".join(names[:4]),
            effect=effect,
        )
        if outcome is not None:
            summary = together([summary, say("{worth!c}.", worth=worth(outcome))])
        yield self.finding(
            summary,
            severity=Severity.WARNING if failing else Severity.HINT,
            confidence=0.9 if collapsed else 0.6,
            evidence=(
                NumberEvidence(say("hidden layers without effect"), len(linear), say("layers"), "0"),
                bars(say("weights without effect"), {layer.name: layer.parameters for layer in linear}, say("weights")),
            ),
            fixes=(
                self.fix(
                    "relu",
                    say("Give them ReLU"),
                    SetHiddenActivation("relu", names),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=names[0]),
        )

    def _codes(self, snapshot: Snapshot) -> list[LayerFacts]:
        targets = snapshot.get(TargetsReading)
        if targets is None or not targets.same_as_inputs or self._collapses(snapshot[ModelReading]):
            return []
        maps = [layer for layer in snapshot[ModelReading].layers if layer.class_name in LINEAR_KINDS]
        return sorted(maps, key=lambda layer: math.prod(size or 1 for size in layer.output_shape))[:1]

    def _collapses(self, model: ModelReading) -> bool:
        hidden = [layer for layer in model.layers if layer.class_name not in LINEAR_BETWEEN]
        return all(
            layer.class_name in LINEAR_KINDS and (layer.activation in ("linear", None) or layer is hidden[-1])
            for layer in hidden
        )


def linear_layers(model: ModelReading) -> list[LayerFacts]:
    """Dense and convolution layers whose output reaches another such layer through linear layers only."""
    followers: dict[str, list[LayerFacts]] = {}
    for layer in model.layers:
        for name in layer.inbound:
            followers.setdefault(name, []).append(layer)
    candidates = [layer for layer in model.layers if layer.class_name in LINEAR_KINDS and layer.activation == "linear"]
    return [layer for layer in candidates if _meets_linear(layer, followers)]


def _meets_linear(layer: LayerFacts, followers: dict[str, list[LayerFacts]]) -> bool:
    after = followers.get(layer.name, [])
    return len(after) == 1 and (
        after[0].class_name in LINEAR_KINDS
        or (after[0].class_name in LINEAR_BETWEEN and _meets_linear(after[0], followers))
    )
