"""Edits of a model's structure keep every weight that they leave, and say what they cannot do."""

import keras
import numpy as np
import pytest

from lossdoctor.core.fixes import MoveLayer, RemoveBias, RemoveLayers, SetKernelSize
from lossdoctor.engine.admission import admit
from lossdoctor.engine.patient import FitArguments, Rows
from lossdoctor.engine.surgeon.draft import CannotOperate
from lossdoctor.engine.surgeon.operate import operate

pytestmark = pytest.mark.engine


def _patient(keras_model):
    keras_model.compile("adam", "mse")
    x = np.random.default_rng(0).normal(size=(8, *keras_model.input_shape[1:])).astype("float32")
    y = np.zeros((8, *keras_model.output_shape[1:]), "float32")
    return admit(keras_model, Rows((x,), (y,)), None, FitArguments(batch_size=4, epochs=1))


@pytest.fixture(scope="module")
def table():
    keras.utils.set_random_seed(1)
    layers = keras.layers
    return _patient(
        keras.Sequential(
            [
                keras.Input((3,)),
                layers.Dense(4, "relu", bias_initializer="ones", name="first"),
                layers.ReLU(name="again"),
                layers.Dropout(0.5, name="drop"),
                layers.Dense(4, bias_initializer="ones", name="second"),
                layers.BatchNormalization(name="norm"),
                layers.Dense(1, name="head"),
            ]
        )
    )


@pytest.fixture(scope="module")
def picture():
    keras.utils.set_random_seed(2)
    inputs = keras.Input((6, 6, 1))
    seen = keras.layers.Conv2D(2, 4, padding="same", name="conv")(inputs)
    calm = keras.layers.ReLU(name="relu")(seen)
    twice = keras.layers.ReLU(name="twice")(calm)
    both = keras.layers.Add()([calm, twice])
    return _patient(keras.Model(inputs, keras.layers.Conv2D(1, 3, name="head")(both)))


def _names(patient):
    return [layer.name for layer in patient.keras_model.layers]


def _answers(patient):
    return patient.keras_model.predict(patient.training.inputs[0], verbose=0)


def test_a_second_relu_left_out_changes_no_answer(table, picture):
    without = operate(table, [RemoveLayers(("again",))])
    assert _names(without) == ["first", "drop", "second", "norm", "head"]
    assert np.array_equal(_answers(without), _answers(table))
    branched = operate(picture, [RemoveLayers(("twice",))])
    assert "twice" not in _names(branched) and len(_names(branched)) == len(_names(picture)) - 1
    assert np.array_equal(_answers(branched), _answers(picture))


def test_a_layer_moves_with_its_settings(table):
    moved = operate(table, [MoveLayer("drop", "norm")])
    assert _names(moved) == ["first", "again", "second", "norm", "drop", "head"]
    assert moved.keras_model.get_layer("drop").rate == 0.5
    assert np.array_equal(_answers(moved), _answers(table))


def test_without_the_bias_the_kernel_stays_and_other_layers_do_not_change(table):
    without = operate(table, [RemoveBias(("second",))])
    kernel = np.array(table.keras_model.get_layer("second").kernel)
    assert [np.array_equal(np.array(w), kernel) for w in without.keras_model.get_layer("second").weights] == [True]
    for name in ("first", "norm", "head"):
        pairs = zip(table.keras_model.get_layer(name).weights, without.keras_model.get_layer(name).weights, strict=True)
        assert all(np.array_equal(np.array(a), np.array(b)) for a, b in pairs)


def test_another_window_is_drawn_anew_and_the_map_keeps_its_size(picture):
    odd = operate(picture, [SetKernelSize("conv", (5, 5))])
    conv = odd.keras_model.get_layer("conv")
    assert tuple(conv.kernel.shape) == (5, 5, 1, 2) and float(np.std(np.array(conv.kernel))) > 0
    assert odd.keras_model.output_shape == picture.keras_model.output_shape


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (RemoveLayers(("first",)), "cannot be left out"),
        (RemoveLayers(("nowhere",)), "no layer named"),
        (MoveLayer("second", "norm"), "cannot be left out"),
        (MoveLayer("drop", "drop"), "behind itself"),
        (RemoveBias(("norm",)), "no bias"),
        (SetKernelSize("first", (3, 3)), "no window"),
    ],
)
def test_what_cannot_be_done_is_told(table, edit, why):
    with pytest.raises(CannotOperate, match=why):
        operate(table, [edit])
