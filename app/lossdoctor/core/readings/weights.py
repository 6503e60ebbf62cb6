"""Weights before and after training, layer by layer."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True)
class LayerWeights:
    """One layer's own weights. `trainable` counts the numbers that training may change, `changed` those it did change
    (bit by bit); `nonfinite_before` and `nonfinite` are NaN and infinite numbers among all `size` of them, under the
    initial weights and now.
    """

    layer: str
    class_name: str
    size: int
    trainable: int
    changed: int
    nonfinite_before: int
    nonfinite: int


@dataclass(frozen=True)
class WeightsReading(Reading):
    """Layers that have weights, in the order of the model, after `steps` steps (0 before a run)."""

    layers: tuple[LayerWeights, ...]
    steps: int = 0
