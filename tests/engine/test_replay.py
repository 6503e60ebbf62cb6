"""A run that lost its numbers is repeated up to the bad batch, which is taken apart."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest

from helpers.patients import mlp, patient_of, regression_patient, table
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.run import NonfiniteReading
from lossdoctor.engine.admission import weights_of
from lossdoctor.engine.patient import FitArguments, Patient
from lossdoctor.engine.probes.base import NotMeasurable, all_probes
from lossdoctor.engine.trainer import Control, RunPlan, train

pytestmark = pytest.mark.engine


def replayed(patient: Patient, **plan: Any) -> NonfiniteReading:
    train(patient, RunPlan("r", **plan), lambda event: None, Control())
    reading = all_probes()[NonfiniteReading].take(patient, Stage.FINISHED)
    assert isinstance(reading, NonfiniteReading)
    return reading


def in_order(keras_model: keras.Model, x: np.ndarray, y: np.ndarray) -> Patient:
    return patient_of(keras_model, x, y, fit=FitArguments(batch_size=16, epochs=3, shuffle=False))


def test_a_bad_input_is_named_with_its_step() -> None:
    x = table(96)
    x[40, 1] = np.inf
    keras_model = mlp(activation=None)
    keras_model.compile("sgd", "mse")
    reading = replayed(in_order(keras_model, x, table(96, 1)))
    assert (reading.step, reading.where) == (2, "inputs")
    assert "1 values" in reading.suspects[0]


def test_the_layer_and_the_op_that_fail_are_named() -> None:
    keras.utils.set_random_seed(0)
    inputs = keras.Input((4,))
    positive = keras.layers.Dense(4, activation="relu", name="positive")(inputs)
    logarithm = keras.layers.Lambda(lambda x: keras.ops.log(x), name="logarithm", output_shape=(4,))(positive)
    keras_model = keras.Model(inputs, keras.layers.Dense(1, name="head")(logarithm))
    keras_model.compile("sgd", "mse")
    reading = replayed(in_order(keras_model, table(96), table(96, 1)))
    assert reading.step == 0
    assert (reading.where, reading.layer, reading.op) == ("forward", "logarithm", "Log")


def test_a_loss_that_divides_by_zero_targets_is_named() -> None:
    def relative(y_true: Any, y_pred: Any) -> Any:
        return keras.ops.mean(keras.ops.abs(y_true - y_pred) / y_true)

    y = np.ones((96, 1), "float32")
    y[50] = 0.0
    keras_model = mlp(activation=None)
    keras_model.compile(keras.optimizers.SGD(1e-3), relative)
    reading = replayed(in_order(keras_model, table(96), y))
    assert (reading.step, reading.where) == (3, "loss")
    assert reading.op in ("RealDiv", "Xdivy", "TrueDiv")


def test_a_learning_rate_that_explodes_leaves_huge_weights_as_the_suspect() -> None:
    patient = regression_patient(optimizer=keras.optimizers.SGD(100.0))
    reading = replayed(patient, epochs=30)
    assert reading.step == patient.runs[-1].first_nonfinite_step and reading.reproduced
    assert any("too large" in suspect or "not finite before" in suspect for suspect in reading.suspects)


def test_the_patient_is_left_as_it_was() -> None:
    patient = regression_patient(optimizer=keras.optimizers.SGD(100.0))
    train(patient, RunPlan("r", epochs=30), lambda event: None, Control())
    before = weights_of(patient.keras_model), int(patient.keras_model.optimizer.iterations.numpy()), len(patient.runs)
    all_probes()[NonfiniteReading].take(patient, Stage.FINISHED)
    after = weights_of(patient.keras_model), int(patient.keras_model.optimizer.iterations.numpy()), len(patient.runs)
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(before[0], after[0], strict=True))
    assert before[1:] == after[1:] and patient.trained


def test_a_healthy_run_has_nothing_to_replay() -> None:
    with pytest.raises(NotMeasurable, match="finite"):
        replayed(regression_patient())
