"""What a trial measures: a cure that says which class each value is is judged as a classifier."""

import keras
import numpy as np
import pytest

from helpers.patients import patient_of, table
from lossdoctor.core.fixes import RelabelTargets, SetLoss
from lossdoctor.engine.arms import HeldOut, judging_rows
from lossdoctor.engine.yardstick import kind_of, yardstick

pytestmark = pytest.mark.engine

LEVELS = np.array([0.0, 0.1, 0.2], "float32")


def test_levels_that_are_given_their_class_numbers_back_are_classes():
    x = table(60)
    ids = np.arange(60) % 3
    keras_model = keras.Sequential([keras.Input((x.shape[1],)), keras.layers.Dense(3, activation="softmax")])
    keras_model.compile("adam", "sparse_categorical_crossentropy")
    patient = patient_of(keras_model, x, LEVELS[ids])
    back = RelabelTargets(tuple(map(float, LEVELS)), (0.0, 1.0, 2.0))
    assert kind_of(patient, 0) == "numbers" and kind_of(patient, 0, (back,)) == "classes"
    assert kind_of(patient, 0, (SetLoss("mean_squared_error"),)) == "numbers"
    measure = yardstick(patient, (back,))
    rows, seen = judging_rows(HeldOut(patient, patient.training), (back,))
    assert measure.metric == "val_accuracy" and measure.score(seen, rows, [np.eye(3)[ids]]) == 1.0
