"""Probes of dynamics measure what is so, and leave the patient as it was."""

import random

import keras
import numpy as np
import pytest

from helpers.patients import (
    binary_labels,
    binary_patient,
    mlp,
    patient_of,
    regression_patient,
    table,
    two_headed_patient,
)
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import (
    ActivationsReading,
    ModeGapReading,
    OutcomeReading,
    PenaltyReading,
    RangeTestReading,
)
from lossdoctor.core.readings.precision import DoublePrecisionReading, HalfPrecisionReading
from lossdoctor.core.readings.sides import CastReading, LeakReading, OverlapReading, ValidationShiftReading
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.probes.base import NotMeasurable, all_probes
from lossdoctor.engine.probes.range_test import _plan
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.trainer import train

pytestmark = pytest.mark.engine


def take(patient, kind, stage=Stage.LOADED):
    return all_probes()[kind].take(patient, stage)


def trained(patient):
    train(patient, RunPlan("run"), lambda event: None, Control())
    return patient


def state(patient):
    model = patient.keras_model
    values = [*model.variables, *model.metrics_variables, *model.optimizer.variables]
    return [np.array(value) for value in values], random.getstate()[1], np.random.get_state()[1].copy()


def test_every_probe_leaves_weights_optimizer_metrics_and_seeds_as_they_were():
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(8, activation="relu", kernel_regularizer="l2"),
            keras.layers.Dropout(0.5),
            keras.layers.BatchNormalization(),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    x = table()
    patient = trained(patient_of(model, x, binary_labels(x), validation=(x[:20], binary_labels(x)[:20]), epochs=1))
    weights, python_seed, numpy_seed = state(patient)
    kinds = (OutcomeReading, ActivationsReading, PenaltyReading, ModeGapReading, RangeTestReading)
    sides = (OverlapReading, ValidationShiftReading, LeakReading, CastReading, DoublePrecisionReading)
    for kind in (*kinds, *sides):
        assert isinstance(take(patient, kind, Stage.FINISHED), kind)
    after, python_after, numpy_after = state(patient)
    assert all(np.array_equal(a, b) for a, b in zip(weights, after, strict=True))
    assert python_seed == python_after and np.array_equal(numpy_seed, numpy_after)
    assert keras.config.floatx() == "float32"


def test_the_outcome_of_a_program_that_learns_is_told_from_its_beginning():
    patient = trained(regression_patient(epochs=40, optimizer=keras.optimizers.Adam(0.02)))
    reading = take(patient, OutcomeReading, Stage.FINISHED)
    assert reading.metric == "R2" and reading.learned and reading.before < 0.5
    assert reading.loss < reading.loss_before
    with pytest.raises(NotMeasurable):
        take(regression_patient(), OutcomeReading)


def test_dead_units_are_those_that_no_row_wakes():
    patient = binary_patient()
    hidden = patient.keras_model.get_layer("hidden")
    kernel, bias = hidden.get_weights()
    bias[:3] = -1e6
    hidden.set_weights([kernel, bias])
    patient.initial_weights = patient.keras_model.get_weights()
    activity = take(patient, ActivationsReading).initial[0]
    assert activity.layer == "hidden" and activity.dead_share == pytest.approx(3 / 8)
    assert activity.saturated_share == 0


def test_saturation_is_counted_for_sigmoid_layers():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, "sigmoid"), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    x = table() * 1e4
    activity = take(patient_of(model, x, binary_labels(x)), ActivationsReading).initial[0]
    assert activity.saturated_share > 0.9


def test_the_range_test_finds_rates_that_diverge_and_one_that_learns():
    patient = regression_patient(optimizer=keras.optimizers.SGD(10.0))
    reading = take(patient, RangeTestReading)
    assert not np.isfinite(reading.own_loss) or reading.own_loss > reading.start
    assert reading.best < 1.0 and reading.best_loss < 0.5 * reading.start
    assert reading.suggested <= 1.0 and reading.own == 10.0


def test_the_range_test_knows_how_far_dropout_alone_moves_a_loss():
    def noise(rate):
        keras.utils.set_random_seed(4)
        layers = [keras.Input((4,)), keras.layers.Dense(32, "relu"), keras.layers.Dropout(rate), keras.layers.Dense(1)]
        model = keras.Sequential(layers)
        model.compile("sgd", "mse")
        x = table()
        return take(patient_of(model, x, x[:, :1]), RangeTestReading).noise

    assert noise(0.0) == 0
    assert noise(0.95) > noise(0.3) > 0


def test_two_headed_models_with_two_inputs_are_measured_too():
    patient = trained(two_headed_patient())
    assert take(patient, OutcomeReading, Stage.FINISHED).rows == 64
    assert take(patient, ActivationsReading).initial[0].layer == "joined"
    assert take(patient, RangeTestReading).start > 0


def test_training_mode_differs_by_dropout_only_where_there_is_some():
    model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(32, "relu"), keras.layers.Dropout(0.9), keras.layers.Dense(1)]
    )
    model.compile("sgd", "mse")
    x = 10 * table()
    reading = take(patient_of(model, x, binary_labels(x)), ModeGapReading)
    assert reading.initial_training > reading.initial_inference
    with pytest.raises(NotMeasurable):
        take(binary_patient(), ModeGapReading)


def test_shared_rows_and_features_that_equal_the_target_are_found():
    x = table()
    y = x[:, 2:3].copy()
    model = mlp(activation=None)
    model.compile("adam", "mse")
    fresh = table(10, 4, 9)
    patient = patient_of(model, x, y, validation=(np.concatenate([x[5:10], fresh]), np.zeros((15, 1), "float32")))
    overlap = take(patient, OverlapReading)
    assert overlap.shared == 5 and overlap.twins == (5, 6, 7, 8, 9) and overlap.repeated == 0
    leak = take(patient, LeakReading)
    assert leak.features == (2,) and leak.ways == ("equals",)


def test_time_stamps_collapse_as_float32_and_ordinary_numbers_do_not():
    model = mlp(1)
    model.compile("adam", "binary_crossentropy")
    stamps = (1_700_000_000 + np.arange(96)).astype("int64")[:, None]
    lost = take(patient_of(model, stamps, np.zeros((96, 1), "float32")), CastReading)
    assert lost.collapsed > 90 and lost.distinct == 96 and lost.overflowed == 0
    kept = take(patient_of(model, np.linspace(0, 1, 96)[:, None], np.zeros((96, 1), "float32")), CastReading)
    assert kept.collapsed == 0


def half_patient(policy, scale):
    keras.config.set_dtype_policy(policy)
    try:
        model = mlp(activation=None)
    finally:
        keras.config.set_dtype_policy("float32")
    model.compile(keras.optimizers.Adam(0.01), "mse")
    x = table()
    return patient_of(model, x, (scale * x[:, :1]).astype("float32"))


@pytest.mark.parametrize(("policy", "scale", "breaks"), [("float16", 1e3, True), ("mixed_float16", 1.0, False)])
def test_half_precision_is_replayed_beside_float32(policy, scale, breaks):
    reading = take(half_patient(policy, scale), HalfPrecisionReading)
    assert np.isfinite(reading.replay.reference_end)
    assert np.isfinite(reading.replay.own_end) != breaks
    assert (reading.scaled > 1) == (policy == "mixed_float16")


def cancelling(y_true, y_pred):
    """A squared error written so that it subtracts numbers near 1e12."""
    big = 1e6
    return keras.ops.mean(
        keras.ops.square(y_pred + big) - 2 * (y_pred + big) * (y_true + big) + keras.ops.square(y_true + big)
    )


def test_the_float64_replay_shows_a_loss_that_float32_cannot_carry():
    sick = take(regression_patient(loss=cancelling), DoublePrecisionReading).replay
    healthy = take(regression_patient(), DoublePrecisionReading).replay
    assert abs(sick.own[0] - sick.reference[0]) > 10 * abs(sick.reference[0])
    assert np.allclose(healthy.own, healthy.reference, rtol=1e-3)


def test_a_whole_examination_of_a_healthy_program_finds_nothing_to_warn_of():
    patient = binary_patient(epochs=30, optimizer=keras.optimizers.Adam(0.02))
    room = ExaminationRoom(patient)
    room.examine(Stage.LOADED)
    trained(patient)
    findings = room.examine(Stage.FINISHED).findings
    assert [finding.check for finding in findings if finding.severity.weight > 0] == []


@pytest.mark.parametrize("own", [1e-6, 0.003, 1.0])
def test_a_machine_too_slow_for_every_rate_has_still_seen_the_whole_range(own):
    for seconds_a_step in (1e-4, 0.05, 10.0):
        rates, steps = _plan(own, seconds_a_step)
        first = set(rates[:7]) | {own}
        assert rates[0] == own and steps >= 12 and len(rates) == len(set(rates))
        assert all(any(abs(rate / decade - 1) < 1e-6 for rate in first) for decade in (1e-5, 1e-4, 1e-3, 0.01, 0.1, 1))
