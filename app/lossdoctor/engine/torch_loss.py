"""Calls a PyTorch loss as an audit wants it: input first, then target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from lossdoctor.engine.loss_calls import NAN, by_rows
from lossdoctor.engine.stacked_rows import stacked_values


class TorchLoss:
    """A PyTorch function or module, called as `loss(input, target)`; `swapped`: it takes the target first.

    PyTorch wants class ids as whole numbers: targets that are refused as floats are tried as such.
    """

    def __init__(self, function: Callable[..., Any], torch: Any, swapped: bool = False) -> None:
        self._function = function
        self._torch = torch
        self._swapped = swapped

    def answer(self, targets: np.ndarray, predictions: np.ndarray, dtype: str = "float32") -> np.ndarray:
        """What the loss itself returns, as an array. Raises whatever the user's code raises."""
        return np.asarray(self._called(targets, self._tensor(predictions, dtype), dtype).detach().numpy())

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
        """What PyTorch's own backward pass gives."""
        try:
            given = self._tensor(predictions, "float32").requires_grad_(True)
            self._called(targets, given, "float32").mean().backward()
            return None if given.grad is None else np.asarray(given.grad.detach().numpy(), np.float64)
        except Exception:  # the user's own code, or an answer without a gradient
            return None

    def precise(self, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
        """The mean of the answer in this dtype, NaN when the function answers in another."""
        try:
            values = self.answer(targets, predictions, dtype)
        except Exception:  # the user's own code
            return NAN
        return float(values.astype(np.float64).mean()) if values.dtype.name == dtype else NAN

    def _called(self, targets: np.ndarray, given: Any, dtype: str) -> Any:
        try:
            return self._ordered(self._tensor(targets, dtype), given)
        except Exception:
            whole = np.asarray(targets)
            if not np.array_equal(whole, np.rint(whole)):
                raise
            return self._ordered(self._tensor(whole, "int64"), given)

    def _ordered(self, target: Any, given: Any) -> Any:
        return self._function(target, given) if self._swapped else self._function(given, target)

    def _tensor(self, array: np.ndarray, dtype: str) -> Any:
        return self._torch.from_numpy(np.array(array, dtype))

    def _values(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        try:
            values = self.answer(targets, predictions).astype(np.float64)
        except Exception:  # the user's own code
            return None
        return values if values.size else None
