"""Small programs that a LossDoctor callback watches, and what must be the same with and without it."""

import random

import keras
import numpy as np
import tensorflow as tf

from lossdoctor.callback import LossDoctor

ROWS = 96


def table(labels=(-1.0, 1.0)):
    x = np.random.default_rng(0).normal(size=(ROWS, 4)).astype("float32")
    return x, np.where(x[:, 0] > 0, labels[1], labels[0]).astype("float32")


def built(loss="binary_crossentropy", optimizer="adam", **compiled):
    keras.utils.set_random_seed(1)
    layers = [
        keras.Input((4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dropout(0.2),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
    keras_model = keras.Sequential(layers)
    keras_model.compile(optimizer, loss, metrics=["accuracy"], **compiled)
    return keras_model


def values(keras_model):
    variables = [*keras_model.variables, *keras_model.optimizer.variables, *keras_model.metrics_variables]
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]


def same(one, other):
    return len(one) == len(other) and all(np.array_equal(a, b, equal_nan=True) for a, b in zip(one, other, strict=True))


def draws():
    """What the next random numbers and the next name are."""
    names = keras.src.backend.common.global_state.get_global_attribute("object_name_uids")
    return (
        random.random(),
        np.random.rand(),
        float(tf.random.normal(())),
        float(keras.random.normal(())),
        dict(names or {}),
    )


QUICK = ("labels-outside-loss-domain", "negative-loss", "class-id-out-of-range", "nonfinite-inputs")


def doctor(**named):
    """One that asks only the checks that these tests are about."""
    return LossDoctor(**{"session": None, "seconds": 60.0, "only": QUICK, **named})
