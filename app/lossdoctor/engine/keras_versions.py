"""What differs between the versions of Keras 3 that a user's own environment may hold (3.0 to 3.15)."""

from __future__ import annotations

import inspect
from typing import Any

import keras

# Up to Keras 3.4 `keras.Variable` is a class of its own that layers' variables are no instances of.
_VARIABLE = [kind for kind in keras.Variable.__mro__ if kind.__name__ in ("KerasVariable", "Variable")][-1]


def is_variable(value: Any) -> bool:
    """Whether a value is a variable of Keras'."""
    return isinstance(value, _VARIABLE)


def training_loss(keras_model: Any, x: Any, y: Any, y_pred: Any, weights: Any) -> Any:
    """The total loss as the model's own training computes it; `training` is an argument since Keras 3.4."""
    parameters = inspect.signature(keras_model.compute_loss).parameters
    takes = "training" in parameters or any(one.kind is one.VAR_KEYWORD for one in parameters.values())
    given = {"training": True} if takes else {}
    return keras_model.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=weights, **given)
