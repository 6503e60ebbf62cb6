"""The same few training steps in two number formats."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True, eq=False)
class Replay:
    """`steps` training steps from the same weights on the same batches without dropout, in two number formats.

    own, reference (steps,) float64: loss of each batch in the program's format and in the reference format, NaN after
    the first non-finite one. `start`: the loss on the same last batches before any step.
    """

    own_dtype: str
    reference_dtype: str
    own: np.ndarray
    reference: np.ndarray
    start: float

    @property
    def own_end(self) -> float:
        """Mean loss over the last third in the program's format, inf when it did not stay finite."""
        return _end(self.own)

    @property
    def reference_end(self) -> float:
        """Mean loss over the last third in the reference format, inf when it did not stay finite."""
        return _end(self.reference)

    @property
    def noise(self) -> float:
        """Spread of the reference losses from batch to batch, trend apart."""
        late = self.reference[len(self.reference) // 2 :]
        return float(np.median(np.abs(np.diff(late)))) if len(late) > 1 else 0.0

    @property
    def error(self) -> float:
        """Standard error of the mean over the last third that this spread makes."""
        return self.noise / float(np.sqrt(max(1, len(self.reference) // 3)))


@dataclass(frozen=True, eq=False)
class HalfPrecisionReading(Reading):
    """A program with layers that compute in half precision, beside its float32 twin.

    `layers` compute in half. `scaled` is the loss scale in use, 1 without. `lost_gradients`: share of gradient entries
    that are zero in half precision and not in float32. `overflow`: share of values of the answer that are not finite
    in half precision and are in float32. `largest_input` is the largest absolute input.
    """

    replay: Replay
    layers: tuple[str, ...]
    scaled: float
    lost_gradients: float
    overflow: float
    largest_input: float


@dataclass(frozen=True, eq=False)
class DoublePrecisionReading(Reading):
    """A float32 program beside its float64 twin."""

    replay: Replay


def _end(losses: np.ndarray) -> float:
    tail = losses[-max(1, len(losses) // 3) :]
    return float(tail.mean()) if len(tail) and np.isfinite(losses).all() else float("inf")
