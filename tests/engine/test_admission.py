"""Admission reads a live compiled model and can put everything back."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, binary_patient, mlp, patient_of, table, two_headed_patient
from lossdoctor.engine.admission import admit, compile_like, restore, weights_of
from lossdoctor.engine.patient import Rows

pytestmark = pytest.mark.engine


def custom(y_true: object, y_pred: object) -> object:
    return keras.ops.mean(keras.ops.square(y_true - y_pred), axis=-1)


def test_compile_arguments_are_the_users_own_objects() -> None:
    metric = keras.metrics.AUC()
    patient = binary_patient(loss=custom, optimizer=keras.optimizers.SGD(0.25, momentum=0.5), metrics=[metric])
    assert patient.compile.loss is custom
    assert patient.compile.metrics == [metric]
    assert patient.compile.optimizer.momentum == 0.5
    assert float(patient.compile.optimizer.learning_rate.numpy()) == 0.25


def test_compile_like_shares_no_metric_and_no_optimizer() -> None:
    patient = binary_patient(metrics=[keras.metrics.AUC(num_thresholds=50)], loss=custom)
    other = mlp()
    compile_like(other, patient.compile)
    x, y = patient.training.inputs[0], patient.training.targets[0]
    other.fit(x, y, verbose=0)
    assert other.optimizer is not patient.keras_model.optimizer
    assert other._compile_metrics._user_metrics[0] is not patient.compile.metrics[0]
    assert other._compile_metrics._user_metrics[0].num_thresholds == 50


def test_an_unbuilt_model_is_built_on_one_row() -> None:
    keras_model = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
    keras_model.compile("sgd", "mse")
    patient = patient_of(keras_model, table(), table(columns=1))
    assert [w.shape for w in patient.initial_weights] == [(4, 3), (3,), (3, 1), (1,)]


def test_restore_repeats_a_training_exactly_with_dropout_and_momentum() -> None:
    keras.utils.set_random_seed(3)
    keras_model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dropout(0.5), keras.layers.Dense(1)]
    )
    keras_model.compile(keras.optimizers.Adam(0.01), "mse")
    x = table()
    patient = patient_of(keras_model, x, binary_labels(x))
    results = []
    for _ in range(2):
        restore(patient)
        keras.utils.set_random_seed(9)
        keras_model.fit(x, patient.training.targets[0], epochs=2, verbose=0)
        results.append(weights_of(keras_model))
    assert all(np.array_equal(a, b) for a, b in zip(*results, strict=True))


def test_restore_returns_to_the_optimizer_state_of_an_earlier_fit() -> None:
    keras_model = mlp()
    keras_model.compile("adam", "binary_crossentropy")
    x = table()
    keras_model.fit(x, binary_labels(x), verbose=0)
    patient = patient_of(keras_model, x, binary_labels(x))
    before = int(keras_model.optimizer.iterations.numpy())
    keras_model.fit(x, binary_labels(x), verbose=0)
    restore(patient)
    assert before > 0
    assert int(keras_model.optimizer.iterations.numpy()) == before


def test_a_lowered_learning_rate_does_not_reach_the_next_training() -> None:
    patient = binary_patient(optimizer=keras.optimizers.SGD(0.5))
    patient.keras_model.fit(patient.training.inputs[0], patient.training.targets[0], verbose=0)
    patient.keras_model.optimizer.learning_rate = 0.001
    restore(patient)
    assert float(patient.keras_model.optimizer.learning_rate.numpy()) == 0.5


def test_ports_are_named() -> None:
    patient = two_headed_patient()
    assert patient.input_names == ("left", "right")
    assert patient.target_names == ("kind", "size")


def test_an_uncompiled_model_is_admitted_without_a_loss() -> None:
    patient = admit(mlp(), Rows((table(),), (table(columns=1),)))
    assert patient.compile.loss is None
