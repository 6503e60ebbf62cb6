"""Calls a NumPy loss as an audit wants it: without tensors, with finite differences for its gradient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from lossdoctor.engine.loss_calls import NAN, by_rows
from lossdoctor.engine.stacked_rows import stacked_values

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

    def values(self, targets: np.ndarray, places: Sequence[np.ndarray]) -> np.ndarray:
        """The mean of the answer at each of several predictions (places,)."""
        found = stacked_values(self, targets, places)
        return np.array([self.value(targets, place) for place in places]) if found is None else found

    def rows(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        """Each row's own loss, None when there is one number for the batch."""
        values = self._values(targets, predictions)
        return None if values is None else by_rows(values, predictions.shape)

    def gradient(self, targets: np.ndarray, predictions: np.ndarray) -> np.ndarray | None:
        """Central differences of the value in float64; one-sided where the other side is not finite."""
        if self._values(targets, predictions) is None or predictions.size > MOST:
            return None
        if self.rows(targets, predictions) is not None:
            return self._of_rows(targets, np.array(predictions, np.float64))
        place = np.array(predictions, np.float64)
        found, flat = np.empty(place.size), place.reshape(-1)
        for at in range(place.size):
            here, step = flat[at], STEP * max(abs(flat[at]), 1.0)
            flat[at] = here + step
            up = self.value(targets, place)
            flat[at] = here - step
            down = self.value(targets, place)
            flat[at] = here
            found[at] = (up - down) / (2 * step)
            if not np.isfinite(found[at]):
                found[at] = _one_sided(up, self.value(targets, place), down, step)
        return found.reshape(place.shape)

    def _of_rows(self, targets: np.ndarray, place: np.ndarray) -> np.ndarray:
        """The same where rows answer for themselves: one column of all rows at once."""
        flat = place.reshape(len(place), -1)
        found = np.empty_like(flat)
        for column in range(flat.shape[1]):
            step = STEP * np.maximum(np.abs(flat[:, column]), 1.0)
            ends = []
            for by in (step, 0.0 * step, -step):
                moved = flat.copy()
                moved[:, column] += by
                ends.append(self.rows(targets, moved.reshape(place.shape)))
            up, here, down = (np.full(len(flat), np.nan) if end is None else end / len(flat) for end in ends)
            slope = (up - down) / (2 * step)
            bad = np.flatnonzero(~np.isfinite(slope))
            slope[bad] = [_one_sided(up[at], here[at], down[at], step[at]) for at in bad]
            found[:, column] = slope
        return found.reshape(place.shape)

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


def _one_sided(up: float, here: float, down: float, step: float) -> float:
    sides = ((up - here) / step, (here - down) / step)
    return next((side for side in sides if np.isfinite(side)), NAN)
