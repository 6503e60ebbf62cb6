"""Widths of hidden layers, for the checks that ask whether a model is too narrow or too wide."""

from __future__ import annotations

from lossdoctor.core.fixes import SetUnits
from lossdoctor.core.readings.program import LayerFacts, ModelReading

WIDENED = ("Dense", "Conv1D", "Conv2D", "LSTM", "GRU", "SimpleRNN")


def hidden(model: ModelReading) -> list[LayerFacts]:
    """Layers before the heads whose width can be set, in order; [] for subclassed models."""
    if model.structure == "subclassed":
        return []
    heads = {output.head for output in model.outputs} | {output.layer for output in model.outputs}
    return [layer for layer in model.layers if layer.class_name in WIDENED and layer.units and layer.name not in heads]


def resized(layers: list[LayerFacts], factor: float, least: int = 1) -> tuple[SetUnits, ...]:
    """Every layer so many times as wide."""
    return tuple(SetUnits(layer.name, max(least, round((layer.units or 1) * factor))) for layer in layers)
