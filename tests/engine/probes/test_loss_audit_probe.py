from __future__ import annotations

import numpy as np
import pytest

pytestmark = pytest.mark.engine

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from helpers.patients import (  # noqa: E402
    binary_labels,
    binary_patient,
    classes_patient,
    mlp,
    patient_of,
    regression_patient,
    table,
    two_headed_patient,
)
from lossdoctor.checks.class_weights_as_loss_weights import ClassWeightsAsLossWeights  # noqa: E402
from lossdoctor.checks.double_output_activation import DoubleOutputActivation  # noqa: E402
from lossdoctor.checks.inverted_loss import InvertedLoss  # noqa: E402
from lossdoctor.checks.labels_outside_loss_domain import LabelsOutsideLossDomain  # noqa: E402
from lossdoctor.checks.loss_not_minimal_at_target import LossNotMinimalAtTarget  # noqa: E402
from lossdoctor.checks.negative_loss import NegativeLoss  # noqa: E402
from lossdoctor.checks.negative_weights import NegativeWeights  # noqa: E402
from lossdoctor.checks.unstable_loss import UnstableLoss  # noqa: E402
from lossdoctor.core.findings import CheckStatus, Severity, Stage  # noqa: E402
from lossdoctor.engine.examination import ExaminationRoom  # noqa: E402
from lossdoctor.engine.patient import Patient  # noqa: E402
from lossdoctor.engine.probes.base import NotMeasurable  # noqa: E402
from lossdoctor.engine.probes.loss_audit import LossAuditProbe  # noqa: E402

CHECKS = (
    ClassWeightsAsLossWeights,
    DoubleOutputActivation,
    InvertedLoss,
    LabelsOutsideLossDomain,
    LossNotMinimalAtTarget,
    NegativeLoss,
    NegativeWeights,
    UnstableLoss,
)


def examined(patient: Patient, stage: Stage = Stage.LOADED):
    return ExaminationRoom(patient).examine(stage, [check() for check in CHECKS])


def named(patient: Patient) -> list[str]:
    return [finding.check for finding in examined(patient).findings if finding.severity is not Severity.HINT]


def negated(y, p):
    return -tf.reduce_mean(tf.square(y - p))


def test_healthy_programs_have_nothing_wrong_with_their_loss():
    for patient in (binary_patient(), classes_patient(), regression_patient(), two_headed_patient()):
        examination = examined(patient)
        assert [finding.summary for finding in examination.findings] == []
        assert {outcome.status for outcome in examination.outcomes} == {CheckStatus.PASSED}


def test_a_negated_loss_is_the_root_and_its_negative_value_the_consequence():
    examination = examined(regression_patient(loss=negated))
    assert [finding.check for finding in examination.findings] == ["inverted-loss", "negative-loss"]
    assert examination.findings[1].caused_by == "inverted-loss"


def test_labels_of_minus_one_under_a_custom_crossentropy_are_found_by_its_audit():
    def own(y, p):
        p = tf.clip_by_value(p, 1e-7, 1 - 1e-7)
        return -tf.reduce_mean(y * tf.math.log(p) + (1 - y) * tf.math.log(1 - p), axis=-1)

    patient = binary_patient(y=2 * binary_labels(table()) - 1, loss=own)
    assert "labels-outside-loss-domain" in named(patient)


def test_a_custom_loss_on_logits_behind_a_sigmoid_is_found():
    def own(y, p):
        return tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=p)

    assert named(binary_patient(loss=own)) == ["double-output-activation"]
    assert named(binary_patient(loss=own, activation=None)) == []


def test_class_weights_in_compile_are_found_although_keras_cannot_train():
    x = table()
    keras_model = mlp(units=3, activation="softmax")
    keras_model.compile("adam", "categorical_crossentropy", loss_weights=[0.4, 5.0, 8.0])
    patient = patient_of(keras_model, x, np.eye(3)[np.arange(len(x)) % 3])
    assert named(patient) == ["class-weights-as-loss-weights"]


def test_a_loss_that_raises_is_told_as_a_sentence_and_hurts_no_other_check():
    def own(y, p):
        raise RuntimeError("no")

    examination = examined(binary_patient(loss=own))
    assert CheckStatus.FAILED not in {outcome.status for outcome in examination.outcomes}


def test_a_model_without_a_loss_is_not_measurable():
    x = table()
    keras_model = mlp()
    keras_model.compile("adam")
    with pytest.raises(NotMeasurable, match="no loss"):
        LossAuditProbe().take(patient_of(keras_model, x, binary_labels(x)), Stage.LOADED)


def test_the_audit_leaves_weights_and_random_numbers_as_they_were():
    patient = regression_patient(loss=negated)
    before = [np.array(weight) for weight in patient.keras_model.get_weights()]
    np.random.seed(4)
    expected = np.random.uniform()
    np.random.seed(4)
    LossAuditProbe().take(patient, Stage.LOADED)
    assert np.random.uniform() == expected
    for old, new in zip(before, patient.keras_model.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)


def test_every_built_in_loss_can_be_audited_on_fitting_targets():
    x = table()
    ids = np.arange(len(x)) % 3
    cases = {
        "categorical_crossentropy": np.eye(3)[ids],
        "categorical_focal_crossentropy": np.eye(3)[ids],
        "kl_divergence": np.eye(3)[ids],
        "sparse_categorical_crossentropy": ids,
        "categorical_hinge": np.eye(3)[ids],
        "poisson": np.eye(3)[ids],
        "cosine_similarity": np.eye(3)[ids],
        "mean_squared_logarithmic_error": np.eye(3)[ids],
    }
    for loss, y in cases.items():
        keras_model = mlp(units=3, activation="softmax")
        keras_model.compile("adam", loss)
        (audit,) = LossAuditProbe().take(patient_of(keras_model, x, y), Stage.LOADED).audits
        assert audit.comparable, loss
        assert audit.at_target < audit.model_value, loss
        assert named(patient_of(keras_model, x, y)) == [], loss


def test_a_loss_object_with_sum_reduction_counts_as_a_sum():
    patient = regression_patient(loss=keras.losses.MeanSquaredError(reduction="sum"))
    (audit,) = LossAuditProbe().take(patient, Stage.LOADED).audits
    assert audit.duplicated_ratio == pytest.approx(2, rel=1e-3)
