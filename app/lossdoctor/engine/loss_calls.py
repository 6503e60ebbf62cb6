"""Calls a compiled loss outside training: whole value, rows, gradient, either precision."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any, Protocol

import keras
import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.output_names import output_names as names_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.probes.compiling import losses_of

NAN = float("nan")


class AuditedLoss(Protocol):
    """What an audit asks of a loss; targets and predictions are numpy arrays. Nothing in it raises."""

    def value(self, targets: np.ndarray, predictions: Any) -> float:
        """The reduced loss; NaN when it cannot be called on these."""

    def values(self, targets: np.ndarray, places: Sequence[np.ndarray]) -> np.ndarray:
        """The reduced loss at each of several predictions for the same targets (places,) float64."""

    def rows(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        """Each row's own loss (rows,) float64; None when the loss gives one number for a whole batch."""

    def gradient(self, targets: np.ndarray, predictions: np.ndarray) -> np.ndarray | None:
        """Derivative of the reduced loss by the predictions, in their shape; None when there is none."""

    def precise(self, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
        """The mean of the loss' own values computed in this dtype; NaN when it cannot be."""


class LossCall:
    """One output's loss as Keras would call it. Anything the user's code raises becomes NaN or None here.

    Targets are numpy arrays; predictions are too, or the model's own tensors.
    """

    def __init__(self, given: Any) -> None:
        """Raises NotMeasurable for something that Keras cannot take as a loss."""
        self.loss = _loss_object(given)
        self.dtype = str(getattr(self.loss, "dtype", None) or keras.config.floatx())

    def value(self, targets: np.ndarray, predictions: Any) -> float:
        """The reduced loss; NaN when it cannot be called on these."""
        try:
            return float(np.asarray(self.loss(self._tensor(targets), self._tensor(predictions)), np.float64).mean())
        except Exception:  # the user's own code
            return NAN

    def values(self, targets: np.ndarray, places: Sequence[np.ndarray]) -> np.ndarray:
        """The reduced loss at each of several predictions for the same targets (places,) float64."""
        return np.array([self.value(targets, place) for place in places])

    def rows(self, targets: np.ndarray, predictions: Any) -> np.ndarray | None:
        """Each row's own loss (rows,) float64; None when the loss gives one number for a whole batch."""
        try:
            values = np.asarray(self.loss.call(self._tensor(targets), self._tensor(predictions)), np.float64)
        except Exception:  # the user's own code
            return None
        return by_rows(values, tuple(predictions.shape))

    def gradient(self, targets: np.ndarray, predictions: np.ndarray) -> np.ndarray | None:
        """Derivative of the reduced loss by the predictions, in their shape; None when there is none."""
        import tensorflow as tf

        try:
            given = tf.convert_to_tensor(np.asarray(predictions, self.dtype))
            with tf.GradientTape() as tape:
                tape.watch(given)
                value = tf.reduce_sum(tf.cast(self.loss(self._tensor(targets), given), tf.float64))
            found = tape.gradient(value, given)
        except Exception:  # the user's own code
            return None
        return None if found is None else np.asarray(found, np.float64)

    def precise(self, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
        """The mean of the loss' own values computed in this dtype; NaN when its code fixes another one."""
        try:
            function = getattr(self.loss, "fn", None) or self.loss.call
            keywords = getattr(self.loss, "_fn_kwargs", {}) if hasattr(self.loss, "fn") else {}
            answer = function(
                keras.ops.convert_to_tensor(targets, dtype), keras.ops.convert_to_tensor(predictions, dtype), **keywords
            )
            values = np.asarray(answer)
        except Exception:  # the user's own code
            return NAN
        return float(values.astype(np.float64).mean()) if values.dtype.name == dtype else NAN

    def _tensor(self, array: Any) -> Any:
        """A live tensor stays itself: Keras' cross-entropies look for the logits behind it."""
        return keras.ops.convert_to_tensor(np.asarray(array) if isinstance(array, np.ndarray) else array, self.dtype)


def by_rows(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray | None:
    """A loss' answer to predictions of this shape as one number a row; None when rows cannot be told apart."""
    count = int(shape[0])
    if values.ndim == 0 or values.shape[0] != count or count == 1:
        return None
    if values.ndim == 2 and values.shape[1] == count and len(shape) == 2 and shape[1] != count:
        return None  # every row against every other: shapes that broadcast
    return np.asarray(values.reshape(len(values), -1).mean(axis=1))


def output_names(patient: Patient) -> tuple[str, ...]:
    """Names of the outputs, as many as there are targets."""
    names = patient.target_names if patient.aims_by_name else names_of(patient.keras_model)
    count = len(patient.training.targets)
    return names if len(names) == count else tuple(f"output_{place}" for place in range(count))


def given_losses(patient: Patient) -> list[Any]:
    """The loss of each output as the user gave it; None where there is none."""
    return losses_of(patient.compile.loss, output_names(patient))


def _loss_object(given: Any) -> Any:
    if inspect.isclass(given):
        given = given()
    try:
        found = keras.losses.get(given)
    except Exception as error:
        raise NotMeasurable(say("Keras does not know the loss {loss}", loss=repr(given))) from error
    if isinstance(found, keras.losses.Loss):
        return found
    if not callable(found):
        raise NotMeasurable(say("the loss {loss} is not something that can be called", loss=repr(given)))
    return _FunctionLoss(found)


class _FunctionLoss(keras.losses.Loss):
    """A plain function as `compile` treats it: shapes brought to one rank, values averaged."""

    def __init__(self, function: Any) -> None:
        name = getattr(function, "__name__", None) or getattr(getattr(function, "func", None), "__name__", "loss")
        super().__init__(name=str(name).strip("<>"))
        self.fn = function

    def call(self, y_true: Any, y_pred: Any) -> Any:
        return self.fn(*one_rank(y_true, y_pred))


def one_rank(targets: Any, predictions: Any) -> tuple[Any, Any]:
    """Keras' own squeeze: ranks that differ by a last axis of one are brought together."""
    ranks = len(targets.shape), len(predictions.shape)
    if ranks[0] == ranks[1] + 1 and targets.shape[-1] == 1:
        if ranks[1] == 1:
            return targets, keras.ops.expand_dims(predictions, -1)
        return keras.ops.squeeze(targets, -1), predictions
    if ranks[1] == ranks[0] + 1 and predictions.shape[-1] == 1:
        if ranks[0] == 1:
            return keras.ops.expand_dims(targets, -1), predictions
        return targets, keras.ops.squeeze(predictions, -1)
    return targets, predictions
