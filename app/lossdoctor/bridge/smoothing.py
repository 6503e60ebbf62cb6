"""TensorBoard's debiased exponential moving average, taken on as steps arrive."""

from __future__ import annotations

import numpy as np

from lossdoctor.bridge.buffers import Array, Growing

BLOCK = 128


class DebiasedAverage:
    """Exponential moving average of a growing series with TensorBoard's debiasing.

    last = w * last + (1 - w) * value; smoothed = last / (1 - w ** n), n counting finite values only. A value that
    is not finite stands for itself and leaves the average alone (TensorBoard's scalar chart, `smoothing` slider).
    A series that is one value from its first point on stays that value to the last bit, without rounding. `weight` is
    in [0, 1); raises ValueError otherwise.
    """

    def __init__(self, weight: float) -> None:
        if not 0.0 <= weight < 1.0:
            raise ValueError(f"smoothing {weight} is outside [0, 1)")
        self.weight = weight
        self._last = 0.0
        self._seen = 0
        self._constant: float | None = None  # what every value was so far; None before the first
        self._varied = False
        self._smoothed = Growing(np.float64)

    def follow(self, values: Array) -> Array:
        """Smoothed series (n,) float64 of `values` (n,); only those beyond the last call are worked on."""
        fresh = np.asarray(values[len(self._smoothed) :], np.float64)
        if len(fresh):
            smoothed = self._extend(fresh)
            self._smoothed.append(smoothed if self._varies(fresh) else fresh)
        return self._smoothed.view

    def _varies(self, fresh: Array) -> bool:
        """Whether any value was another than the first (NaN always is)."""
        if self._constant is None:
            self._constant = float(fresh[0])
        self._varied = self._varied or not bool((fresh == self._constant).all())
        return self._varied

    def _extend(self, fresh: Array) -> Array:
        finite = np.isfinite(fresh)
        smoothed = fresh.copy()
        smoothed[finite] = self._average(fresh[finite])
        return smoothed

    def _average(self, values: Array) -> Array:
        if self.weight == 0.0 or len(values) == 0:
            return values
        raw = self._filter(values)
        counts = self._seen + np.arange(1, len(values) + 1)
        self._seen += len(values)
        self._last = float(raw[-1])
        return np.asarray(raw / -np.expm1(counts * np.log(self.weight)))

    def _filter(self, values: Array) -> Array:
        """The undebiased average, a block at a time: each block is one matrix product plus the decayed carry."""
        blocks = -(-len(values) // BLOCK)
        padded = np.zeros(blocks * BLOCK)
        padded[: len(values)] = values
        lag = np.subtract.outer(np.arange(BLOCK), np.arange(BLOCK))
        kernel = np.where(lag >= 0, (1.0 - self.weight) * self.weight ** np.maximum(lag, 0), 0.0)
        inner = padded.reshape(blocks, BLOCK) @ kernel.T
        decay = self.weight ** np.arange(1, BLOCK + 1)
        carries = np.empty(blocks)
        carry, whole = self._last, float(decay[-1])
        for block, end in enumerate(inner[:, -1].tolist()):
            carries[block] = carry
            carry = whole * carry + end
        return np.asarray((inner + np.outer(carries, decay)).reshape(-1)[: len(values)])
