"""Calls a Keras or TensorFlow loss for a bench: as Keras does, and with its own answer untouched."""

from __future__ import annotations

import keras
import numpy as np

from lossdoctor.engine.loss_calls import LossCall


class TensorLoss(LossCall):
    """A LossCall that also gives what the loss itself returns."""

    def answer(self, targets: np.ndarray, predictions: np.ndarray, dtype: str = "float32") -> np.ndarray:
        """What the user's own code returns, before Keras averages it. Raises whatever that code raises."""
        function = getattr(self.loss, "fn", None) or self.loss.call
        keywords = getattr(self.loss, "_fn_kwargs", {}) if hasattr(self.loss, "fn") else {}
        pair = (keras.ops.convert_to_tensor(np.asarray(array, dtype)) for array in (targets, predictions))
        return np.asarray(function(*pair, **keywords))
