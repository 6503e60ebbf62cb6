"""Keras' floatx for a while: what `fit` feeds, what the loss computes in and what new variables hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keras


@contextmanager
def scoped_floatx(name: str) -> Iterator[None]:
    """Make `name` Keras' floatx while building, compiling, training and predicting, and put the old one back.

    Layer policies alone do not reach the arrays that `fit` feeds, nor the loss, which Keras computes in floatx.
    `tests/engine/test_floating.py` measures it: under this scope arrays, weights, loss and optimizer state are float64
    in training, and afterwards a float32 program trains bit-identically to the same program before.
    """
    before, policy = keras.config.floatx(), keras.config.dtype_policy()
    if name == before:
        yield
        return
    keras.config.set_floatx(name)
    try:
        yield
    finally:
        keras.config.set_floatx(before)
        keras.config.set_dtype_policy(policy)
