"""Calls a NumPy loss as an audit wants it: without tensors, with finite differences for its gradient."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from lossdoctor.engine.loss_calls import NAN, by_rows

STEP = 1e-6  # of the predictions' size: near the cube root of float64's rounding, best for central differences
MOST = 4_096  # predictions that are moved one by one


class ArrayLoss:
    """A loss on arrays. `swapped`: the function takes predictions first."""

    def __init__(self, function: Callable[..., Any], swapped: bool = False) -> None:
        self._function = function
        self._swapped = swapped

    def answer(self, targets: np.ndarray, predictions: np.ndarray, dtype: str = "float64") -> np.ndarray:
        """What the function itself returns, as an array. Raises whatever the user's code raises."""
        pair = np.asarray(targets, dtype), np.asarray(predictions, dtype)
        with np.errstate(all="ignore"):
            return np.asarray(self._function(*(pair[::-1] if self._swapped else pair)))

    def value(self, targets: np.ndarray, predictions: Any) -> float:
        """The mean of the answer; NaN when there is none."""
        values = self._values(targets, predictions)
        return NAN if values is None else float(values.mean())

    def rows(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        """Each row's own loss, None when there is one number for the batch."""
        values = self._values(targets, predictions)
        return None if values is None else by_rows(values, predictions.shape)

    def gradient(self, targets: np.ndarray, predictions: np.ndarray) -> np.ndarray | None:
        """Central differences of the value in float64; one-sided where the other side is not finite."""
        if self._values(targets, predictions) is None or predictions.size > MOST:
            return None
        flat = np.asarray(predictions, np.float64).reshape(len(predictions), -1)
        together = self.rows(targets, predictions) is not None
        found = np.empty_like(flat)
        for column in range(flat.shape[1]):
            places = [slice(None)] if together else range(len(flat))
            for row in places:
                found[row, column] = self._slope(targets, flat, row, column, predictions.shape, together)
        return found.reshape(predictions.shape)

    def _slope(
        self, targets: np.ndarray, flat: np.ndarray, row: Any, column: int, shape: tuple[int, ...], together: bool
    ) -> Any:
        step = STEP * np.maximum(np.abs(flat[row, column]), 1.0)
        ends = []
        for by in (step, 0.0, -step):
            moved = flat.copy()
            moved[row, column] += by
            moved = moved.reshape(shape)
            rows = self.rows(targets, moved) if together else None
            ends.append(self.value(targets, moved) if rows is None else rows / len(flat))
        up, here, down = (np.asarray(end) for end in ends)
        with np.errstate(all="ignore"):
            sides = np.stack([(up - down) / (2 * step), (up - here) / step, (here - down) / step])
        usable = np.isfinite(sides)
        return np.take_along_axis(sides, usable.argmax(axis=0)[None], axis=0)[0]

    def precise(self, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
        """The mean of the answer in this dtype, NaN when the function answers in another."""
        try:
            values = self.answer(targets, predictions, dtype)
        except Exception:  # the user's own code
            return NAN
        return float(values.astype(np.float64).mean()) if values.dtype.name == dtype else NAN

    def _values(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        try:
            values = self.answer(targets, predictions).astype(np.float64)
        except Exception:  # the user's own code
            return None
        return values if values.size else None
