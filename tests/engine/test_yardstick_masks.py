"""Masks are measured by intersection over union: a rare label counts as much as the ground around it."""

import keras
import numpy as np
import pytest

from helpers.patients import patient_of
from lossdoctor.core.fixes import SetLoss
from lossdoctor.engine.output_names import flat_outputs, output_names, step_masks
from lossdoctor.engine.yardstick import mean_iou, yardstick

pytestmark = pytest.mark.engine

RNG = np.random.default_rng(0)
IMAGES = RNG.normal(size=(40, 8, 8, 1)).astype("float32")
DOTS = (RNG.random((40, 8, 8, 1)) < 0.02).astype("float32")
IDS = RNG.integers(0, 3, size=(40, 8, 8))


def program(units, activation, loss, targets):
    keras_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Conv2D(units, 1, activation=activation)])
    keras_model.compile("adam", loss)
    return patient_of(keras_model, IMAGES, targets)


@pytest.mark.parametrize("scale", [1, 255])
def test_a_blank_mask_has_no_skill_however_few_its_pixels_are(scale):
    patient = program(1, "sigmoid", "binary_crossentropy", DOTS * scale)
    measure = yardstick(patient, (SetLoss("dice"),))
    assert measure.metric == "val_mean_iou"
    blank = measure.score(patient, patient.training, [np.zeros_like(DOTS)])
    assert blank == pytest.approx(measure.no_skill(patient.training)) and blank < 0.5
    assert measure.score(patient, patient.training, [DOTS]) == 1.0


@pytest.mark.parametrize("targets", [IDS, IDS[..., None], np.eye(3)[IDS]], ids=["ids", "axis", "one-hot"])
def test_masks_of_several_classes_are_measured_alike_in_every_spelling(targets):
    sparse = targets.shape[-1] != 3
    patient = program(
        3, "softmax", "sparse_categorical_crossentropy" if sparse else "categorical_crossentropy", targets
    )
    measure = yardstick(patient, ())
    answers = np.eye(3)[IDS]
    answers[:20] = np.eye(3)[0]
    expected = mean_iou(IDS.ravel(), np.where(np.arange(40)[:, None] < 20, 0, IDS.reshape(40, -1)).ravel())
    assert measure.score(patient, patient.training, [answers]) == pytest.approx(expected)
    assert measure.score(patient, patient.training, [np.eye(3)[IDS]]) == 1.0


def test_columns_far_apart_are_each_heard():
    y = RNG.normal(size=(64, 2)) * [1.0, 1e5]
    keras_model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    keras_model.compile("adam", "mse")
    patient = patient_of(keras_model, RNG.normal(size=(64, 4)).astype("float32"), y)
    assert yardstick(patient, ()).score(patient, patient.training, [y * [0.0, 1.0]]) == pytest.approx(0.5, abs=0.05)


def test_outputs_answered_as_a_dict_are_known_by_their_keys_in_one_order():
    inputs = keras.Input((4,))
    heads = {"price": keras.layers.Dense(1, name="a")(inputs), "kind": keras.layers.Dense(3, name="b")(inputs)}
    keras_model = keras.Model(inputs, heads)
    answer = keras_model(np.zeros((2, 4), "float32"))
    assert output_names(keras_model) == ("kind", "price")
    assert [tuple(one.shape) for one in flat_outputs(answer)] == [
        tuple(t.shape[:0]) + (2, t.shape[-1]) for t in keras_model.outputs
    ]


def test_padded_steps_are_known():
    stack = [keras.layers.Embedding(9, 4, mask_zero=True), keras.layers.GRU(3, return_sequences=True)]
    keras_model = keras.Sequential([keras.Input((5,), dtype="int32"), *stack, keras.layers.Dense(2)])
    tokens = np.array([[1, 2, 0, 0, 0], [3, 4, 5, 6, 7]])
    assert np.array_equal(step_masks(keras_model(tokens))[0], tokens > 0)
    plain = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    assert step_masks(plain(np.zeros((2, 4)))) == [None]
