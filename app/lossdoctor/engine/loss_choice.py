"""A loss for a model that brings none, from what its head gives and what the targets are."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.patient import Rows

# Above this many rows the kind of the targets is judged on the first ones.
ROWS = 100_000


def chosen_loss(keras_model: Any, rows: Rows) -> tuple[Any, Said]:
    """The loss (one an output) and a clause that says which and why."""
    chosen = [_one(head, np.asarray(y[:ROWS])) for head, y in zip(_heads(keras_model), rows.targets, strict=False)]
    losses = [loss for loss, _ in chosen] or ["mean_squared_error"]
    why = together((why for _, why in chosen), "; ") or say("mean_squared_error is used")
    return (losses[0] if len(losses) == 1 else losses), why


def _one(head: tuple[str, int | None], y: np.ndarray) -> tuple[Any, Said]:
    activation, units = head
    finite = y[np.isfinite(y)] if y.dtype.kind == "f" else y
    whole = y.dtype.kind in "iub" or bool(np.all(finite == np.round(finite)))
    binary = whole and finite.size > 0 and finite.min() >= 0 and finite.max() <= 1
    single = y.ndim == 1 or y.shape[-1] == 1
    ids = whole and single and finite.size > 0 and units is not None and units > 1 and finite.min() >= 0
    if ids:
        logits = activation != "softmax"
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=logits)
        return loss, say(
            "sparse_categorical_crossentropy is used: {units} units and whole-number labels", units=str(units)
        )
    if activation == "softmax":
        return "categorical_crossentropy", say("categorical_crossentropy is used: the head is a softmax")
    if activation == "sigmoid" and (binary or single):
        return "binary_crossentropy", say("binary_crossentropy is used: the head is a sigmoid")
    if binary and activation == "linear":
        loss = keras.losses.BinaryCrossentropy(from_logits=True)
        return loss, say("binary_crossentropy from logits is used: the head is linear and the labels are 0 and 1")
    return "mean_squared_error", say("mean_squared_error is used: the targets are numbers")


def _heads(keras_model: Any) -> list[tuple[str, int | None]]:
    """Activation name and units of the layer that gives each output."""
    found = []
    for tensor in getattr(keras_model, "outputs", None) or ():
        history = getattr(tensor, "_keras_history", None)
        layer = history.operation if history is not None else keras_model.layers[-1]
        units = tensor.shape[-1] if len(tensor.shape) > 1 else 1
        found.append((_activation(layer), units))
    return found or [("linear", None)]


def _activation(layer: Any) -> str:
    if isinstance(layer, keras.layers.Softmax):
        return "softmax"
    function = getattr(layer, "activation", None)
    return getattr(function, "__name__", "linear") if function is not None else "linear"
