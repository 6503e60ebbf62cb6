"""Tiny real models with data, admitted as patients."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from lossdoctor.engine.admission import admit
from lossdoctor.engine.patient import FitArguments, Patient, Rows


def table(rows: int = 96, columns: int = 4, seed: int = 0) -> np.ndarray:
    """Standard normal features (rows, columns) float32."""
    return np.random.default_rng(seed).normal(size=(rows, columns)).astype("float32")


def binary_labels(x: np.ndarray) -> np.ndarray:
    """0/1 labels (rows, 1) float32 that a linear rule explains."""
    return (x[:, :1] + 0.5 * x[:, 1:2] > 0).astype("float32")


def mlp(
    columns: int = 4, *, units: int = 1, activation: str | None = "sigmoid", hidden: int = 8, seed: int = 1
) -> keras.Model:
    """A built model of two Dense layers, uncompiled."""
    keras.utils.set_random_seed(seed)
    return keras.Sequential(
        [
            keras.Input((columns,)),
            keras.layers.Dense(hidden, activation="relu", name="hidden"),
            keras.layers.Dense(units, activation=activation, name="head"),
        ]
    )


def patient_of(
    keras_model: keras.Model,
    x: np.ndarray,
    y: np.ndarray,
    *,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
    epochs: int = 2,
    batch_size: int = 16,
    weights: np.ndarray | None = None,
    **fields: Any,
) -> Patient:
    """Admit a compiled model with arrays."""
    held = None if validation is None else Rows((validation[0],), (validation[1],))
    fit = fields.pop("fit", None) or FitArguments(batch_size=batch_size, epochs=epochs)
    return admit(keras_model, Rows((x,), (y,), weights), held, fit, **fields)


def binary_patient(
    y: np.ndarray | None = None,
    *,
    activation: str | None = "sigmoid",
    loss: Any = "binary_crossentropy",
    optimizer: Any = "adam",
    metrics: Any = ("accuracy",),
    rows: int = 96,
    **fields: Any,
) -> Patient:
    """A binary classifier; `y` replaces its healthy 0/1 labels."""
    x = table(rows)
    keras_model = mlp(activation=activation)
    keras_model.compile(optimizer=optimizer, loss=loss, metrics=list(metrics))
    return patient_of(keras_model, x, binary_labels(x) if y is None else y, **fields)


def classes_patient(
    y: np.ndarray | None = None,
    *,
    classes: int = 3,
    activation: str | None = "softmax",
    loss: Any = "sparse_categorical_crossentropy",
    optimizer: Any = "adam",
    rows: int = 96,
    **fields: Any,
) -> Patient:
    """A classifier of integer ids 0..classes-1."""
    x = table(rows)
    ids = np.clip(((x[:, 0] + 1.5) / 3 * classes).astype("int64"), 0, classes - 1)
    keras_model = mlp(units=classes, activation=activation)
    keras_model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
    return patient_of(keras_model, x, ids if y is None else y, **fields)


def regression_patient(
    y: np.ndarray | None = None,
    *,
    activation: str | None = None,
    loss: Any = "mean_squared_error",
    optimizer: Any = "adam",
    rows: int = 96,
    **fields: Any,
) -> Patient:
    """A regression on one target column (rows, 1) float32."""
    x = table(rows)
    values = (2 * x[:, :1] - x[:, 1:2] + 0.1 * table(rows, 1, 5)).astype("float32")
    keras_model = mlp(activation=activation)
    keras_model.compile(optimizer=optimizer, loss=loss)
    return patient_of(keras_model, x, values if y is None else y, **fields)


def two_headed_patient(**fields: Any) -> Patient:
    """Two inputs ('left', 'right') and two outputs ('kind' binary, 'size' regression)."""
    keras.utils.set_random_seed(2)
    left, right = keras.Input((3,), name="left"), keras.Input((2,), name="right")
    joined = keras.layers.Dense(8, activation="relu", name="joined")(keras.layers.Concatenate()([left, right]))
    kind = keras.layers.Dense(1, activation="sigmoid", name="kind")(joined)
    size = keras.layers.Dense(1, name="size")(joined)
    keras_model = keras.Model([left, right], [kind, size])
    keras_model.compile("adam", loss=["binary_crossentropy", "mse"], loss_weights=[1.0, 0.5])
    a, b = table(64, 3), table(64, 2, 4)
    targets = ((a[:, :1] > 0).astype("float32"), b[:, :1] * 2)
    return admit(keras_model, Rows((a, b), targets), fit=FitArguments(batch_size=16, epochs=2), **fields)
