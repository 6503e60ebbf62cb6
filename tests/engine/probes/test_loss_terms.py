from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.engine

import keras  # noqa: E402
from keras import layers, ops  # noqa: E402

from helpers.patients import binary_labels, binary_patient, patient_of, table, two_headed_patient  # noqa: E402
from lossdoctor.checks.negative_loss import NegativeLoss  # noqa: E402
from lossdoctor.core.findings import Severity, Stage  # noqa: E402
from lossdoctor.core.readings.losses import LossTermsReading  # noqa: E402
from lossdoctor.engine.examination import ExaminationRoom  # noqa: E402
from lossdoctor.engine.patient import FitArguments, Patient  # noqa: E402
from lossdoctor.engine.probes.loss_terms import LossTermsProbe  # noqa: E402


def terms_of(patient: Patient) -> LossTermsReading:
    return LossTermsProbe().take(patient, Stage.LOADED)


def evaluated(patient: Patient) -> float:
    rows = patient.training
    inputs = rows.inputs[0] if len(rows.inputs) == 1 else list(rows.inputs)
    targets = rows.targets[0] if len(rows.targets) == 1 else list(rows.targets)
    answer = patient.keras_model.evaluate(inputs, targets, rows.weights, verbose=0, return_dict=True)
    return float(answer["loss"])


def penalised(activity: keras.regularizers.Regularizer | None = None, **head) -> Patient:
    keras.utils.set_random_seed(0)
    x = table(rows=160)
    keras_model = keras.Sequential(
        [
            keras.Input((4,)),
            layers.Dense(6, "relu", kernel_regularizer="l2", activity_regularizer=activity, name="hidden"),
            layers.Dense(1, "sigmoid", name="head", **head),
        ]
    )
    keras_model.compile("adam", "binary_crossentropy")
    return patient_of(keras_model, x, binary_labels(x))


def found_in(patient: Patient):
    return ExaminationRoom(patient).examine(Stage.LOADED, [NegativeLoss()]).findings


def test_the_terms_add_up_to_what_keras_evaluates():
    for patient in (binary_patient(), penalised(), two_headed_patient()):
        assert terms_of(patient).total == pytest.approx(evaluated(patient), rel=1e-4)


def test_two_outputs_have_a_term_each_with_its_weight():
    terms = terms_of(two_headed_patient()).terms
    assert [(term.output, term.weight) for term in terms] == [(0, 1.0), (1, 0.5)]


def test_rows_average_to_the_data_loss_and_keep_their_logits():
    patient = binary_patient(y=2 * binary_labels(table()) - 1)
    patient.keras_model.fit(table(), patient.training.targets[0], epochs=60, verbose=0)
    term = terms_of(patient).terms[0]
    assert term.value == pytest.approx(evaluated(patient), rel=1e-3)
    assert term.row_values.mean() == pytest.approx(term.value, rel=1e-5)
    assert term.row_targets[term.row_values.argmin()] == -1


def test_class_weights_are_part_of_the_rows():
    fit = FitArguments(class_weight={0: 1.0, 1: -3.0})
    patient = binary_patient(fit=fit)
    term = terms_of(patient).terms[0]
    assert (term.row_values[term.row_targets == 1] < 0).all()
    assert (term.row_values[term.row_targets == 0] > 0).all()


def test_a_penalty_with_a_negative_factor_is_named_and_turned_round():
    class Reward(keras.regularizers.Regularizer):
        def __call__(self, x):
            return -0.5 * ops.sum(ops.square(x))

    (finding,) = found_in(penalised(Reward()))
    assert finding.severity is Severity.ERROR
    assert finding.where.layer == "hidden"
    assert "activity penalty of layer 'hidden'" in finding.summary
    assert finding.fixes[0].edits[0].factor == -1


def test_an_entropy_bonus_added_by_a_layer_is_only_explained():
    class Bonus(layers.Layer):
        def call(self, x):
            self.add_loss(ops.mean(ops.sum(x * ops.log(x + 1e-7), axis=-1)))
            return x

    keras.utils.set_random_seed(0)
    x = table()
    keras_model = keras.Sequential(
        [keras.Input((4,)), layers.Dense(3, "softmax"), Bonus(name="bonus"), layers.Dense(1, "sigmoid")]
    )
    keras_model.compile("sgd", "binary_crossentropy")
    patient = patient_of(keras_model, x, binary_labels(x))
    bonus = next(term for term in terms_of(patient).terms if term.kind == "added")
    assert bonus.layer == "bonus"
    assert bonus.value < 0
    assert [finding.severity for finding in found_in(patient)] in ([], [Severity.HINT])


def test_weights_are_as_before_after_the_terms_were_measured():
    patient = penalised(keras.regularizers.L2(0.1))
    before = [np.array(weight) for weight in patient.keras_model.get_weights()]
    terms_of(patient)
    for old, new in zip(before, patient.keras_model.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
