from __future__ import annotations

import pytest

pytestmark = pytest.mark.engine

import keras  # noqa: E402
from keras import ops  # noqa: E402

from helpers.loss_cases import (  # noqa: E402
    BINARY,
    COUNTS,
    DRAWS,
    HEALTHY,
    IDS,
    MASKS,
    NUMBERS,
    ONE_HOT,
    ROWS,
    VECTORS,
    answers,
    audited,
    logits_crossentropy,
    root_error,
)
from lossdoctor.checks.loss_verdicts import flaw, inverted, twin  # noqa: E402
from lossdoctor.checks.unstable_loss import UnstableLoss  # noqa: E402
from lossdoctor.core.findings import Severity, Stage  # noqa: E402
from lossdoctor.core.readings.base import Snapshot  # noqa: E402
from lossdoctor.core.readings.losses import LossAuditReading  # noqa: E402
from lossdoctor.engine.loss_audit import audit  # noqa: E402
from lossdoctor.engine.loss_calls import LossCall  # noqa: E402


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_loss_is_neither_inverted_nor_flawed_nor_unstable(name):
    found = audited(*HEALTHY[name])
    assert not inverted(found)
    assert flaw(found) == ""
    snapshot = Snapshot(Stage.LOADED, {LossAuditReading: LossAuditReading((found,))})
    assert [one.summary for one in UnstableLoss().inspect(snapshot) if one.severity is not Severity.HINT] == []


# ------------------------------------------------------------ faulty losses


def mirrored(loss):
    return lambda y, p: -ops.mean(loss(y, p))


def dice_score(y, p):
    return (2 * ops.sum(y * p) + 1) / (ops.sum(y) + ops.sum(p) + 1)


def determination(y, p):
    return 1 - ops.sum(ops.square(y - p)) / ops.sum(ops.square(y - ops.mean(y)))


INVERTED = {
    "negated squared error": (mirrored(keras.losses.mean_squared_error), NUMBERS, "real", None, "mean_squared_error"),
    "negated absolute error": (
        mirrored(keras.losses.mean_absolute_error),
        NUMBERS,
        "real",
        None,
        "mean_absolute_error",
    ),
    "negated squared error on classes": (
        mirrored(keras.losses.mean_squared_error),
        BINARY,
        "unit",
        None,
        "mean_squared_error",
    ),
    "one minus squared error": (
        lambda y, p: 1 - ops.mean(ops.square(y - p)),
        NUMBERS,
        "real",
        None,
        "mean_squared_error",
    ),
    "crossentropy without its minus": (
        lambda y, p: ops.mean(y * ops.log(p + 1e-7) + (1 - y) * ops.log(1 - p + 1e-7)),
        BINARY,
        "unit",
        None,
        "binary_crossentropy",
    ),
    "categorical crossentropy without its minus": (
        lambda y, p: ops.mean(ops.sum(y * ops.log(p + 1e-7), axis=-1)),
        ONE_HOT,
        "simplex",
        None,
        "categorical_crossentropy",
    ),
    "dice score": (dice_score, MASKS, "unit", None, "dice"),
    "accuracy": (lambda y, p: ops.mean(ops.cast(ops.equal(y, ops.round(p)), "float32")), BINARY, "unit", None, None),
    "negated crossentropy of logits": (
        mirrored(logits_crossentropy),
        BINARY,
        "real",
        None,
        "binary_crossentropy_from_logits",
    ),
    "determination": (determination, NUMBERS, "real", None, "mean_squared_error"),
    "negated sparse crossentropy": (
        mirrored(keras.losses.sparse_categorical_crossentropy),
        IDS.astype(float),
        "simplex",
        4,
        "sparse_categorical_crossentropy",
    ),
    "cosine without its minus": (
        lambda y, p: ops.mean(ops.sum(y * p, -1) / (ops.norm(y, axis=-1) * ops.norm(p, axis=-1) + 1e-7)),
        VECTORS,
        "real",
        None,
        "cosine_similarity",
    ),
}


@pytest.mark.parametrize("name", INVERTED)
def test_a_loss_with_the_wrong_sign_is_inverted_and_its_twin_is_named(name):
    loss, targets, space, units, known = INVERTED[name]
    found = audited(loss, targets, space, units)
    assert inverted(found)
    assert known is None or twin(found, 0.99).loss == known


FLAWED = {
    "missing square": (lambda y, p: ops.mean(y - p), NUMBERS, "real", "blind"),
    "missing square on a sigmoid": (lambda y, p: ops.mean(y - p), BINARY, "unit", "blind"),
    "sum of signed errors": (lambda y, p: ops.sum(p - y), NUMBERS, "real", "blind"),
    "cube": (lambda y, p: ops.mean((y - p) ** 3), NUMBERS, "real", "signed"),
    "signed relative error": (lambda y, p: ops.mean((y - p) / (ops.abs(y) + 1)), NUMBERS, "real", "signed"),
    "divergence with its arguments swapped on a positive head": (
        lambda y, p: ops.mean(p * ops.log((p + 1e-7) / (y + 1e-7))),
        COUNTS + 1,
        "positive",
        "signed",
    ),
    "crossentropy with its arguments swapped on a linear head": (
        lambda y, p: -ops.mean(p * ops.log(y + 1e-7) + (1 - p) * ops.log(1 - y + 1e-7)),
        BINARY,
        "real",
        "signed",
    ),
    "rounded error": (lambda y, p: ops.mean(ops.square(y - ops.round(p))), BINARY, "unit", "flat"),
    "one minus accuracy": (
        lambda y, p: 1 - ops.mean(ops.cast(ops.equal(y, ops.round(p)), "float32")),
        BINARY,
        "unit",
        "flat",
    ),
}


@pytest.mark.parametrize("name", FLAWED)
def test_a_loss_whose_lowest_value_is_elsewhere_is_told_by_its_kind(name):
    loss, targets, space, kind = FLAWED[name]
    found = audited(loss, targets, space)
    assert not inverted(found)
    assert flaw(found) == kind


UNSTABLE = {
    "division by targets of zero": (
        lambda y, p: ops.mean(ops.abs(y - p) / (ops.abs(y) + 1e-8), axis=-1),
        COUNTS + DRAWS.uniform(size=COUNTS.shape) * (COUNTS > 0),
        "real",
    ),
    "division by small targets, whole mean": (
        lambda y, p: ops.mean(ops.abs(y - p) / (ops.abs(y) + 1e-8)),
        NUMBERS - 1,
        "real",
    ),
    "squared percentage": (lambda y, p: ops.mean(ops.square((y - p) / (y + 1e-8)), axis=-1), NUMBERS, "real"),
    "logarithm without a floor": (
        lambda y, p: -ops.mean(y * ops.log(p) + (1 - y) * ops.log(1 - p), axis=-1),
        BINARY,
        "unit",
    ),
    "logarithm of a linear head": (
        lambda y, p: ops.mean(ops.square(ops.log(p + 1) - ops.log(y + 1)), axis=-1),
        COUNTS,
        "real",
    ),
}


@pytest.mark.parametrize("name", UNSTABLE)
def test_a_loss_that_a_few_rows_own_or_that_is_not_finite_is_unstable(name):
    found = audited(*UNSTABLE[name])
    snapshot = Snapshot(Stage.LOADED, {LossAuditReading: LossAuditReading((found,))})
    findings = list(UnstableLoss().inspect(snapshot))
    assert len(findings) == 1
    assert findings[0].severity is not Severity.HINT


def test_a_summed_loss_doubles_with_a_doubled_batch_and_a_mean_does_not():
    summed = audited(lambda y, p: ops.sum(ops.square(y - p)), NUMBERS, "real")
    assert summed.duplicated_ratio == pytest.approx(2, abs=1e-3)
    assert audited(root_error, NUMBERS, "real").duplicated_ratio == pytest.approx(1, abs=1e-3)


def test_targets_in_another_shape_show_as_two_values():
    class Error(keras.losses.Loss):
        def call(self, y_true, y_pred):
            return ops.mean(ops.square(y_true - y_pred), axis=-1)

    found = audit(LossCall(Error()), "Error", 0, False, "real", NUMBERS[:, 0], answers("real", (ROWS, 1)))
    assert abs(found.as_fed - found.aligned) > 0.01
    same = audit(LossCall(root_error), "root_error", 0, False, "real", NUMBERS[:, 0], answers("real", (ROWS, 1)))
    assert same.as_fed == pytest.approx(same.aligned)
