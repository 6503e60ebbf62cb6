from __future__ import annotations

import numpy as np
import pytest

from helpers.readings import make_compile, make_loss, make_model_reading, make_targets, snapshot
from lossdoctor.checks.misleading_metric import MisleadingMetric
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import SetMetrics

NUMBERS = np.random.default_rng(0).normal(size=(200, 1))
BINARY = np.arange(200).reshape(-1, 1) % 2
IDS = np.arange(200) % 4
ONE_HOT = np.eye(4)[IDS]


def found(metric, targets, loss="mean_squared_error", activation="linear", units=1, **kind):
    return list(
        MisleadingMetric().inspect(
            snapshot(
                make_model_reading(activation, units),
                make_compile(make_loss(loss, **kind), metrics=(metric,)),
                make_targets(targets),
            )
        )
    )


def test_accuracy_on_numbers_is_a_hint_that_counts_the_values():
    (finding,) = found("accuracy", NUMBERS)
    assert "200 different target values" in finding.summary
    assert finding.severity is Severity.HINT
    assert finding.fixes[0].edits == (SetMetrics(("mean_absolute_error",)),)


@pytest.mark.parametrize(
    ("metric", "targets", "loss", "units", "better"),
    [
        ("categorical_accuracy", BINARY, "binary_crossentropy", 1, "binary_accuracy"),
        ("categorical_accuracy", IDS, "sparse_categorical_crossentropy", 4, "sparse_categorical_accuracy"),
        ("sparse_categorical_accuracy", ONE_HOT, "categorical_crossentropy", 4, "categorical_accuracy"),
        ("binary_accuracy", ONE_HOT, "categorical_crossentropy", 4, "categorical_accuracy"),
    ],
)
def test_an_accuracy_of_another_format_than_the_targets_is_a_warning(metric, targets, loss, units, better):
    (finding,) = found(metric, targets, loss, "softmax", units)
    assert finding.severity is Severity.WARNING
    assert finding.fixes[0].edits == (SetMetrics((better,)),)


def test_accuracy_of_logits_is_cut_at_the_wrong_place():
    assert "logits" in found("accuracy", BINARY, "binary_crossentropy", from_logits=True)[0].summary


@pytest.mark.parametrize(
    ("metric", "targets", "loss", "activation", "units"),
    [
        ("accuracy", BINARY, "binary_crossentropy", "sigmoid", 1),
        ("accuracy", IDS, "sparse_categorical_crossentropy", "softmax", 4),
        ("accuracy", ONE_HOT, "categorical_crossentropy", "softmax", 4),
        ("binary_accuracy", ONE_HOT, "binary_crossentropy", "sigmoid", 4),
        ("mean_absolute_error", NUMBERS, "mean_squared_error", "linear", 1),
    ],
)
def test_a_fitting_metric_stays_unmentioned(metric, targets, loss, activation, units):
    assert found(metric, targets, loss, activation, units) == []
