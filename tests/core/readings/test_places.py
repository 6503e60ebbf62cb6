"""Labels of steps and pixels, columns of far apart scales and padded steps are judged as what they are."""

import numpy as np
import pytest

from lossdoctor.core.readings.judge import predictions_of
from lossdoctor.core.readings.measure import target_facts
from lossdoctor.core.readings.scales import on_one_scale

RNG = np.random.default_rng(0)
IDS = RNG.integers(0, 3, size=(40, 6, 5))


@pytest.mark.parametrize("mask", [IDS, IDS[..., None], np.eye(3)[IDS]], ids=["ids", "ids with an axis", "one-hot"])
def test_class_masks_are_classes_in_every_spelling(mask):
    loss = "categorical_crossentropy" if mask.shape[-1] == 3 else "sparse_categorical_crossentropy"
    right = predictions_of(np.eye(3)[IDS], mask, loss=loss)
    assert right.task == "multiclass" and right.accuracy == 1.0 and right.target_shape == mask.shape[1:]
    blind = predictions_of(np.eye(3)[np.zeros_like(IDS)], mask, loss=loss)
    assert blind.skill <= 0.0 and len(blind.recall) == 3


def test_one_number_a_step_is_regression_over_steps():
    y = RNG.normal(size=(50, 8))
    assert predictions_of(y[..., None], y, loss="mean_squared_error").r2 == pytest.approx(1.0)


def test_padded_steps_do_not_count():
    tags, kept = np.tile([1, 2, 0, 0], (30, 1)), np.tile([True, True, False, False], (30, 1))
    answers = np.eye(3)[np.tile([1, 2, 2, 2], (30, 1))]
    loss = "sparse_categorical_crossentropy"
    assert predictions_of(answers, tags, loss=loss).accuracy == 0.5
    assert predictions_of(answers, tags, loss=loss, kept=kept).accuracy == 1.0


def test_labels_of_places_have_no_columns_that_could_sum_to_one():
    bits = (RNG.random((60, 7)) < 0.2).astype("float32")
    rows, places = target_facts(bits, "y"), target_facts(bits, "y", places=True)
    assert rows.columns == 7 and rows.multi_hot
    assert places.columns == 1 and not places.multi_hot and not places.one_hot and np.isnan(places.row_sum_min)
    assert places.class_counts.tolist() == [np.count_nonzero(bits == 0), np.count_nonzero(bits == 1)]


def test_a_column_in_millions_does_not_speak_for_the_others():
    y = RNG.normal(size=(200, 3)) * [1.0, 1.0, 2e6]
    answers = y * [0.0, 0.0, 1.0]
    assert predictions_of(answers, y, loss="mean_squared_error").r2 == pytest.approx(1 / 3, abs=0.02)
    near = RNG.normal(size=(200, 3)) * [1.0, 2.0, 5.0]
    assert on_one_scale(near, near)[0] is near
