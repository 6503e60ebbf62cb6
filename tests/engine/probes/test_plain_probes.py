"""Probes of weights, columns and simple rules measure what they say and leave the patient as it was."""

import keras
import numpy as np
import pytest

from helpers.patients import patient_of, table
from lossdoctor.core.findings import Stage
from lossdoctor.engine.probes.baseline import BaselineProbe, baseline
from lossdoctor.engine.probes.columns import ColumnsProbe
from lossdoctor.engine.probes.weights import WeightsProbe

pytestmark = pytest.mark.engine
X = table(400, 6).astype(np.float64)
LABELS = (X[:, 0] + X[:, 1] > 0).astype(np.int64)


def small_patient():
    keras.utils.set_random_seed(3)
    inputs = keras.Input((6,))
    hidden = keras.layers.Dense(4, activation="relu", name="used")(inputs)
    frozen = keras.layers.Dense(4, name="frozen", trainable=False)(hidden)
    model = keras.Model(inputs, keras.layers.Dense(1, activation="sigmoid", name="head")(frozen))
    model.compile("adam", "binary_crossentropy")
    return patient_of(model, X.astype("float32"), LABELS[:, None].astype("float32"))


def test_weights_are_compared_bit_by_bit_and_only_trainable_ones_count():
    patient = small_patient()
    head = patient.keras_model.get_layer("head")
    head.kernel.assign_add(np.ones((4, 1), "float32"))
    patient.keras_model.get_layer("used").kernel.assign(np.full((6, 4), np.nan, "float32"))
    by_name = {layer.layer: layer for layer in WeightsProbe().take(patient, Stage.FINISHED).layers}
    assert (by_name["frozen"].trainable, by_name["frozen"].size) == (0, 20)
    assert (by_name["head"].trainable, by_name["head"].changed) == (5, 4)
    assert (by_name["used"].nonfinite_before, by_name["used"].nonfinite) == (0, 24)


def test_a_straight_line_is_judged_on_rows_it_was_not_fitted_on():
    known = baseline(X, LABELS)
    assert known.linear_share > 0.8 and known.neighbour_share > 0.6
    random = baseline(X, np.random.default_rng(0).integers(0, 2, 400))
    assert random.linear_share < 0.15 and random.neighbour_share < 0.2
    wide = np.random.default_rng(1).normal(size=(100, 500))
    assert baseline(wide, wide[:, :1] * 0 + np.arange(100)[:, None] % 7.3).linear_share < 0.2


@pytest.mark.parametrize("slip", [1, -2, 3])
def test_slipped_targets_are_found_at_their_lag(slip):
    reading = baseline(X, np.roll(LABELS, slip))
    assert int(reading.lags[np.argmax(reading.lag_shares)]) == slip
    assert reading.lag_shares[0] < 0.15 and reading.serial < 0.3 and reading.lag_copy < 0.9


def test_a_forecast_of_a_series_is_known_by_its_copies():
    series = np.random.default_rng(2).normal(size=300)
    windows = np.stack([series[i : i + 4] for i in range(290)])
    reading = baseline(windows, series[4:294][:, None])
    assert reading.serial > 0.9 and reading.lag_copy > 0.95


def test_a_flipped_label_among_clear_neighbours_is_doubted():
    far = np.concatenate([table(100, 3) - 10, table(100, 3, 1) + 10]).astype(np.float64)
    labels = np.repeat([0, 1], 100)
    labels[[5, 150]] = [1, 0]
    reading = baseline(far, labels, first_row=1000)
    assert reading.doubted == (1005, 1150) and reading.doubted_labels == ("1", "0")


def test_the_probes_read_real_patients():
    patient = small_patient()
    reading = BaselineProbe().take(patient, Stage.FINISHED)
    assert reading.rows == 400 and reading.linear_share > 0.8
    numbered = patient.training.inputs[0].copy()
    numbered[:, 2] = np.arange(400)
    patient.training.inputs = (numbered,)
    columns = ColumnsProbe().take(patient, Stage.LOADED)
    assert columns.columns == (2,) and columns.monotone == (True,) and columns.spans == (400,)
