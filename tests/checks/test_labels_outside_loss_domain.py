from __future__ import annotations

import numpy as np
import pytest

from helpers.readings import make_compile, make_fit, make_loss, make_model_reading, make_targets, snapshot
from lossdoctor.checks.labels_outside_loss_domain import LabelsOutsideLossDomain
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import MapTargets, RelabelTargets, SetLoss, SetOutputUnits
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading, Resemblance

DRAWS = np.random.default_rng(0)
SIGNS = np.where(DRAWS.uniform(size=(1000, 1)) < 0.812, -1.0, 1.0)


def found(targets, loss="binary_crossentropy", activation="sigmoid", units=1, extra=(), fit=None, **kind):
    facts = make_loss(loss, **kind) if isinstance(loss, str) else loss
    readings = (
        make_model_reading(activation, units),
        make_compile(facts),
        make_targets(targets),
        fit or make_fit(),
        *extra,
    )
    return list(LabelsOutsideLossDomain().inspect(snapshot(*readings)))


def test_labels_of_minus_one_and_one_are_counted_and_mapped_onto_zero_and_one():
    (finding,) = found(SIGNS)
    count = int((SIGNS == -1).sum())
    assert finding.summary.startswith(f"{count} of 1,000 targets")
    assert "are -1" in finding.summary
    assert finding.fixes[0].edits == (MapTargets(0.5, 0.5),)


@pytest.mark.parametrize("low_high", [(1.0, 2.0), (0.0, 255.0), (0.0, 2.0), (-5.0, 5.0)])
def test_any_two_values_are_mapped_onto_zero_and_one(low_high):
    low, high = low_high
    (finding,) = found(np.where(SIGNS < 0, low, high))
    (edit,) = finding.fixes[0].edits
    assert low * edit.scale + edit.offset == pytest.approx(0)
    assert high * edit.scale + edit.offset == pytest.approx(1)


def test_a_mask_of_grey_values_is_divided_by_255():
    mask = DRAWS.integers(0, 256, size=(20, 8, 8, 1))
    (finding,) = found(mask, loss="dice")
    assert finding.fixes[0].edits == (MapTargets(1 / 255, 0.0),)
    assert "of 1,280 targets" in finding.summary


def test_drawn_images_of_0_to_255_are_divided_by_255_and_measured_fields_are_not():
    drawn = DRAWS.uniform(0, 255, size=(20, 8, 8, 1))
    drawn[0, 0, 0, 0] = 254.9
    (finding,) = found(drawn)
    assert finding.fixes[0].edits == (MapTargets(1 / 255, 0.0),)
    assert found(drawn * 0.9) == [] and found(drawn * 1.1) == [], "measured values have a check of their own"
    assert found(drawn.reshape(-1, 1)) == [], "a column of measured values"
    assert found(drawn / 255) == []


def test_class_ids_on_one_unit_get_a_unit_each():
    (finding,) = found(DRAWS.integers(0, 4, size=(200, 1)))
    edits = finding.fixes[0].edits
    assert SetOutputUnits(4) in edits
    assert SetLoss("sparse_categorical_crossentropy") in edits
    assert not any(isinstance(edit, RelabelTargets) for edit in edits)


def test_class_ids_from_one_on_are_renumbered_too():
    (finding,) = found(DRAWS.integers(1, 4, size=(200, 1)))
    assert finding.fixes[0].edits[0] == RelabelTargets((1.0, 2.0, 3.0), (0.0, 1.0, 2.0))


def test_measured_values_below_zero_under_poisson_ask_for_another_loss():
    (finding,) = found(DRAWS.normal(size=300) * 100, loss="poisson", activation="linear")
    assert SetLoss("mean_squared_error") in finding.fixes[0].edits
    assert "0 or more" in finding.summary


def test_measured_values_under_a_cross_entropy_are_left_to_their_own_check():
    assert found(DRAWS.normal(size=(300, 1))) == []


def test_a_loss_of_the_users_own_counts_once_the_audit_says_which_it_is():
    audit = LossAudit(
        output=0,
        name="my_bce",
        builtin=False,
        rows=1000,
        space="unit",
        comparable=False,
        resembles=(Resemblance("binary_crossentropy", 1.0, 1.0, 1.0, 0.0),),
    )
    (finding,) = found(SIGNS, loss="my_bce", builtin=False, extra=(LossAuditReading((audit,)),))
    assert "binary cross-entropy" in finding.summary
    assert found(SIGNS, loss="my_bce", builtin=False) == []


@pytest.mark.parametrize(
    ("targets", "loss"),
    [
        (np.array([0.0, 1.0, 1.0]), "binary_crossentropy"),
        (np.array([0.0, 0.3, 1.0 + 5e-7]), "binary_crossentropy"),
        (SIGNS, "hinge"),
        (SIGNS, "mean_squared_error"),
        (np.eye(3)[[0, 1, 2, 1]] * 255, "categorical_crossentropy"),
        (np.array([0, 1, 7]), "sparse_categorical_crossentropy"),
        (np.array([np.inf, 0.0, 1.0]), "binary_crossentropy"),
        (np.array([0.0, 3.0, 18.0]), "poisson"),
    ],
)
def test_targets_that_the_loss_takes_or_that_another_check_names_stay_unmentioned(targets, loss):
    assert found(targets, loss=loss, units=targets.shape[-1] if targets.ndim > 1 else 1) == []


def test_padding_with_a_sample_weight_of_zero_is_only_a_warning():
    labels = np.repeat([-1.0, 0.0, 1.0], 30)
    (padding,) = found(labels, fit=make_fit(sample_weight_min=0.0, sample_weight_max=1.0))
    (labels_alone,) = found(labels, fit=make_fit(sample_weight_min=0.5, sample_weight_max=1.0))
    assert padding.severity is Severity.WARNING
    assert labels_alone.severity is Severity.ERROR


def test_negative_targets_under_a_logarithmic_error_are_a_warning():
    (finding,) = found(np.linspace(-1, 9, 50), loss="mean_squared_logarithmic_error", activation="relu")
    assert finding.severity is Severity.WARNING
    assert "takes all of them for 0" in finding.summary


CHOICES = np.eye(3)[DRAWS.integers(0, 3, 500)]
REWARDS = DRAWS.normal(size=(500, 1))


def test_choices_times_rewards_are_explained_and_not_accused():
    (finding,) = found(CHOICES * REWARDS, "categorical_crossentropy", "softmax", 3)
    below = int((REWARDS < 0).sum())
    assert finding.severity is Severity.HINT and f"{below} of these" in finding.summary and not finding.fixes


@pytest.mark.parametrize("targets", [CHOICES * 2 - 1, -CHOICES], ids=["-1 and 1 in every row", "all below zero"])
def test_class_columns_of_minus_one_are_no_rewards(targets):
    (finding,) = found(targets, "categorical_crossentropy", "softmax", 3)
    assert finding.severity is Severity.ERROR
