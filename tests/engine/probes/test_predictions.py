"""The predictions probe and the checks that rest on it, on real programs."""

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, binary_patient, classes_patient, mlp, patient_of, table
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import CheckStatus, Severity, Stage
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.probes.predictions import PredictionsProbe

pytestmark = pytest.mark.engine

SLUGS = (
    "single-unit-softmax",
    "single-unit-categorical-loss",
    "missing-output-activation",
    "mismatched-output-activation",
    "output-range-excludes-targets",
    "class-id-out-of-range",
    "class-loss-on-continuous-targets",
    "regression-loss-on-classes",
    "target-shape-broadcast",
    "units-do-not-match-classes",
    "unscaled-targets",
    "conflicting-labels",
    "symmetric-initial-weights",
    "frozen-weights",
    "loss-metric-disagreement",
)


def examined(patient, stage=Stage.LOADED):
    result = ExaminationRoom(patient).examine(stage, [all_checks()[slug] for slug in SLUGS])
    assert [outcome.why for outcome in result.outcomes if outcome.status is CheckStatus.FAILED] == []
    return {finding.check: finding for finding in result.findings if finding.severity is not Severity.HINT}


def trained(patient, epochs=12):
    rows = patient.training
    patient.keras_model.fit(rows.inputs[0], rows.targets[0], epochs=epochs, batch_size=16, verbose=0)
    patient.trained = True
    return patient


def test_answers_before_and_after_training_are_kept_apart_and_nothing_is_changed():
    patient = trained(binary_patient(optimizer=keras.optimizers.Adam(0.02)))
    weights = [weight.numpy() for weight in patient.keras_model.weights]
    reading = PredictionsProbe().take(patient, Stage.FINISHED)
    assert reading.trained and reading.training[0].accuracy > 0.9
    assert reading.before[0].accuracy < reading.training[0].accuracy
    assert all((a == b.numpy()).all() for a, b in zip(weights, patient.keras_model.weights, strict=True))


def test_answers_are_those_of_predict():
    patient = classes_patient()
    answers = patient.keras_model.predict(patient.training.inputs[0], verbose=0)
    reading = PredictionsProbe().take(patient, Stage.LOADED)
    assert reading.training[0].maximum == pytest.approx(answers.max(), rel=1e-5)
    assert reading.training[0].unit_std == pytest.approx(answers.std(axis=0), rel=1e-3)
    assert reading.training[0].off_share == 0


def test_validation_rows_are_answered_too():
    x = table(40, seed=5)
    keras_model = mlp()
    keras_model.compile("adam", "binary_crossentropy")
    patient = patient_of(keras_model, x, binary_labels(x), validation=(x[:7], binary_labels(x[:7])))
    room = ExaminationRoom(patient)
    assert room.take(PredictionsReading, Stage.LOADED).validation[0].rows == 7


@pytest.mark.parametrize("build", [binary_patient, classes_patient])
def test_healthy_programs_have_no_findings_before_and_after_training(build):
    assert examined(build()) == {}
    assert examined(trained(build(optimizer=keras.optimizers.Adam(0.02))), Stage.RUNNING) == {}


def test_softmax_on_one_unit_is_found_on_the_models_own_answers():
    found = examined(binary_patient(activation="softmax"))
    assert list(found) == ["single-unit-softmax"]
    assert found["single-unit-softmax"].severity is Severity.ERROR


def test_a_missing_sigmoid_is_found_and_a_logit_head_is_not():
    assert list(examined(binary_patient(activation=None))) == ["missing-output-activation"]
    logits = keras.losses.BinaryCrossentropy(from_logits=True)
    assert examined(binary_patient(activation=None, loss=logits)) == {}


def test_a_sigmoid_before_prices_is_found():
    prices = np.random.default_rng(0).normal(30, 20, size=(96, 1)).astype("float32")
    assert list(examined(binary_patient(prices, loss="mse"))) == ["output-range-excludes-targets"]


def test_an_own_loss_is_not_judged_by_ranges():
    def own(y_true, y_pred):
        return keras.ops.mean(keras.ops.square(y_true - 100 * y_pred))

    prices = np.random.default_rng(0).normal(30, 20, size=(96, 1)).astype("float32")
    assert examined(binary_patient(prices, loss=own)) == {}
