"""Layers left out or moved, biases and windows, in scripts of three spellings."""

import ast

import pytest

from lossdoctor.core.fixes import MoveLayer, RemoveBias, RemoveLayers, SetKernelSize
from lossdoctor.intake.patching import patch

LIST = """\
import keras
from keras import layers
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(8, activation="relu"),
    layers.ReLU(),  # once more
    layers.Dropout(0.5),
    layers.Dense(8),
    layers.BatchNormalization(),
    layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y)
"""
ADDED = """\
import keras
from keras.layers import *
model = keras.Sequential()
model.add(Conv2D(8, 4, padding="same", input_shape=(8, 8, 1)))
model.add(Dropout(0.5))
model.add(BatchNormalization())
model.add(DepthwiseConv2D(2, padding="same"))
model.compile("adam", "mse")
model.fit(x, y)
"""
FUNCTIONAL = """\
import keras
from keras import layers
inputs = keras.Input((4,))
h = layers.Dense(8, activation="relu")(inputs)
h = layers.ReLU()(h)
twice = layers.Activation("relu")(h)
out = layers.Dense(1)(twice)
model = keras.Model(inputs, out)
model.compile("adam", "mse")
model.fit(x, y)
"""
CASES = [
    (LIST, RemoveLayers(("re_lu",)), ["    layers.ReLU(),  # once more"], []),
    (
        LIST,
        MoveLayer("dropout", "batch_normalization"),
        [],
        [],
    ),
    (LIST, RemoveBias(("dense_1",)), ["    layers.Dense(8),"], ["    layers.Dense(8, use_bias=False),"]),
    (ADDED, RemoveLayers(("dropout",)), ["model.add(Dropout(0.5))"], []),
    (ADDED, MoveLayer("dropout", "batch_normalization"), [], []),
    (
        ADDED,
        SetKernelSize("conv2d", (5, 5)),
        ['model.add(Conv2D(8, 4, padding="same", input_shape=(8, 8, 1)))'],
        ['model.add(Conv2D(8, 5, padding="same", input_shape=(8, 8, 1)))'],
    ),
    (
        ADDED,
        SetKernelSize("depthwise_conv2d", (3, 1)),
        ['model.add(DepthwiseConv2D(2, padding="same"))'],
        ['model.add(DepthwiseConv2D((3, 1), padding="same"))'],
    ),
    (FUNCTIONAL, RemoveLayers(("re_lu",)), ["h = layers.ReLU()(h)"], []),
    (FUNCTIONAL, RemoveLayers(("activation",)), ['twice = layers.Activation("relu")(h)'], ["twice = h"]),
]


@pytest.mark.parametrize(("source", "edit", "gone", "new"), CASES, ids=lambda value: type(value).__name__)
def test_exactly_these_lines_go_and_come(source, edit, gone, new):
    patched = patch(source, [edit])
    assert patched.manual is None
    before, after = source.splitlines(), patched.text.splitlines()
    assert [line for line in before if line not in after] == gone
    assert [line for line in after if line not in before] == new
    ast.parse(patched.text)


@pytest.mark.parametrize("source", [LIST, ADDED])
def test_a_moved_layer_stands_right_behind_the_other(source):
    lines = patch(source, [MoveLayer("dropout", "batch_normalization")]).text.splitlines()
    place = next(i for i, line in enumerate(lines) if "BatchNormalization" in line)
    assert "Dropout(0.5)" in lines[place + 1] and sum("Dropout" in line for line in lines) == 1


def test_a_layer_of_a_chain_is_moved_by_hand():
    told = patch(FUNCTIONAL, [MoveLayer("re_lu", "dense_1")])
    assert told.text == FUNCTIONAL and "layers.ReLU()" in (told.manual or "")
