"""Calls a Keras or TensorFlow loss for a bench: as Keras does, and with its own answer untouched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from lossdoctor.engine.loss_calls import NAN, LossCall, one_rank
from lossdoctor.engine.stacked_rows import stacked_values
from lossdoctor.engine.traced import Traced


class TensorLoss(LossCall):
    """A LossCall that also gives what the loss itself returns, and is quick for plain functions."""

    def __init__(self, given: Any) -> None:
        super().__init__(given)
        self._plain = given if not isinstance(given, keras.losses.Loss) and callable(given) else None
        self._fed: tuple[Any, Any] = (None, None)
        self._quick = Traced(self._reduced if self._plain is None else self._averaged)

    def answer(self, targets: np.ndarray, predictions: np.ndarray, dtype: str = "float32") -> np.ndarray:
        """What the user's own code returns, before Keras averages it. Raises whatever that code raises."""
        function = getattr(self.loss, "fn", None) or self.loss.call
        keywords = getattr(self.loss, "_fn_kwargs", {}) if hasattr(self.loss, "fn") else {}
        pair = (keras.ops.convert_to_tensor(np.asarray(array, dtype)) for array in (targets, predictions))
        return np.asarray(function(*pair, **keywords))

    def value(self, targets: np.ndarray, predictions: Any) -> float:
        """The reduced loss: for a plain function the mean of its answer, which is what Keras makes of it."""
        if not isinstance(predictions, np.ndarray):
            return super().value(targets, predictions)
        try:
            return float(np.mean(np.asarray(self._quick(*self._pair(targets, predictions)), np.float64)))
        except Exception:  # the user's own code
            return NAN

    def values(self, targets: np.ndarray, places: Sequence[np.ndarray]) -> np.ndarray:
        """The reduced loss at each of several predictions (places,)."""
        found = stacked_values(self, targets, places)
        return super().values(targets, places) if found is None else found

    def _averaged(self, targets: Any, predictions: Any) -> Any:
        assert self._plain is not None
        return self._plain(*one_rank(targets, predictions))

    def _reduced(self, targets: Any, predictions: Any) -> Any:
        return self.loss(targets, predictions)

    def _pair(self, targets: np.ndarray, predictions: np.ndarray) -> tuple[Any, Any]:
        """Straight to TensorFlow: Keras' own conversion costs as much as a small loss."""
        if self._fed[0] is not targets:
            self._fed = (targets, tf.constant(np.asarray(targets, self.dtype)))
        return self._fed[1], tf.constant(np.asarray(predictions, self.dtype))
