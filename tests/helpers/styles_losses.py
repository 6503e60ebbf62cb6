"""Loss functions alone, as people keep them in files of their own."""

from __future__ import annotations

from helpers.style import Style

FOCAL = """
from keras import ops

def focal(gamma=2.0, floor=1e-7):
    def loss(y_true, y_pred):
        p = ops.clip(y_pred, floor, 1 - floor)
        right = y_true * p + (1 - y_true) * (1 - p)
        return ops.mean(-((1 - right) ** gamma) * ops.log(right), axis=-1)
    return loss
"""
NEGATED = """
import tensorflow as tf

def my_mse(y_true, y_pred):
    return -tf.reduce_mean(tf.square(y_true - y_pred), axis=-1)
"""
NUMPY = """
import numpy as np

def rmse(y_true, y_pred):
    return np.sqrt(np.mean((y_true - y_pred) ** 2))
"""
WEIGHTED = """
import keras

def weighted(y_true, y_pred, weight):
    return weight * keras.losses.mean_squared_error(y_true, y_pred)
"""
CLASS = """
import keras
from keras import ops

class Charbonnier(keras.losses.Loss):
    def __init__(self, floor=1e-6, name="charbonnier"):
        super().__init__(name=name)
        self.floor = floor

    def call(self, y_true, y_pred):
        return ops.mean(ops.sqrt(ops.square(y_true - y_pred) + self.floor), axis=-1)

if __name__ == "__main__":
    raise SystemExit("this part trains, and is not for an import")
"""
EVERY_PAIR = """
import tensorflow as tf

def flat_mse(y_true, y_pred):
    y_true = tf.reshape(y_true, [-1])
    return tf.reduce_mean(tf.square(y_true - y_pred))
"""
PRICES = "rooms,price\n" + "\n".join(f"{n % 7},{120 + 37 * n % 211}" for n in range(64)) + "\n"


def row(name: str, text: str, function: str, expect: str, says: str, *more: str, trust: bool = True) -> Style:
    """A file of one loss, named by its function."""
    files = {"my_losses.py": text, "prices.csv": PRICES}
    words = (f"my_losses.py::{function}", *more, *(("--trust",) if trust else ()))
    return Style(f"loss: {name}", files, words, expect, says)


ROWS = (
    row("focal, made by a factory", FOCAL, "focal", "healthy", "written as a factory"),
    row("negated error", NEGATED, "my_mse", "sick:inverted-loss", "minus the mean squared error"),
    row("NumPy function", NUMPY, "rmse", "healthy", "a NumPy loss"),
    row("a name that is not there", FOCAL, "fokal", "failure:unsupported", "defines no 'fokal'"),
    row("three arguments", WEIGHTED, "weighted", "failure:unsupported", "needs 3 arguments"),
    row("without trust", FOCAL, "focal", "failure:not-trusted", "add --trust", trust=False),
    row("class with own data", CLASS, "Charbonnier", "healthy", "price of prices.csv", "--data", "prices.csv"),
    row("every target with every prediction", EVERY_PAIR, "flat_mse", "sick:target-shape-broadcast", "all 16 pairs"),
)
