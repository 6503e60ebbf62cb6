"""Predictions judged by their targets."""

import numpy as np
import pytest

from lossdoctor.core.readings.judge import predictions_of, task_of

RNG = np.random.default_rng(3)


def test_accuracy_and_recall_are_those_counted_by_hand():
    found = predictions_of(np.array([[0.9], [0.2], [0.4], [0.8]]), np.array([1, 0, 1, 0]), loss="binary_crossentropy")
    assert found.task == "binary"
    assert found.accuracy == 0.5 and found.no_skill == 0.5
    assert list(found.recall) == [0.5, 0.5]


def test_a_rare_class_found_at_the_price_of_some_accuracy_is_skill_and_a_constant_answer_is_none():
    y = np.repeat([0, 1], [95, 5])
    weighted = np.where(np.arange(100) < 10, 0.9, y)[:, None].astype(float)
    assert predictions_of(weighted, y, loss="binary_crossentropy").skill > 0.6
    assert predictions_of(np.full((100, 1), 0.01), y, loss="binary_crossentropy").skill <= 0


def test_logits_are_cut_at_zero():
    p, y = np.array([[0.2], [-0.2]]), np.array([1, 0])
    assert predictions_of(p, y, loss="binary_crossentropy", from_logits=True).accuracy == 1.0
    assert predictions_of(p, y, loss="binary_crossentropy").accuracy == 0.5


def test_one_hot_rows_are_compared_by_their_largest_column():
    found = predictions_of(np.eye(3)[[0, 1, 1]], np.eye(3)[[0, 1, 2]], loss="categorical_crossentropy")
    assert found.accuracy == pytest.approx(2 / 3)
    assert found.off_share == 0 and found.outside_share == 0


def test_signed_labels_count_as_two_classes():
    found = predictions_of(np.array([[0.9], [-0.9]]), np.array([1, -1]), loss="hinge")
    assert found.task == "binary" and found.accuracy == 1.0


def test_r2_is_one_for_perfect_and_zero_for_the_mean():
    y = RNG.normal(size=(50, 2))
    assert predictions_of(y, y, loss="mean_squared_error").r2 == 1
    mean = np.broadcast_to(y.mean(axis=0), y.shape)
    assert predictions_of(mean, y, loss="mean_squared_error").r2 == pytest.approx(0, abs=1e-12)


def test_equal_answers_are_constant_and_one_distinct_row():
    found = predictions_of(np.full((40, 1), 0.7), RNG.normal(size=40))
    assert found.constant and found.distinct_rows == 1 and found.row_std == 0
    assert not predictions_of(RNG.normal(size=(40, 1)), RNG.normal(size=40)).constant


def test_values_outside_and_rows_off_one_are_counted():
    found = predictions_of(np.array([[1.5, -0.5], [0.5, 0.5], [0.5, 0.6]]), np.eye(2)[[0, 1, 1]])
    assert found.outside_share == pytest.approx(2 / 6)
    assert found.off_share == pytest.approx(1 / 3)
    assert found.first_outside == (0,) and found.first_outside_values == (1.5,)


def test_nonfinite_answers_are_counted_and_left_out():
    found = predictions_of(np.array([[np.nan], [1.0], [np.inf]]), np.array([0.1, 0.5, 0.2]))
    assert found.nonfinite == 2 and found.maximum == 1.0


@pytest.mark.parametrize(
    ("shape", "y", "loss", "task"),
    [
        ((1,), [0, 1, 1], "mean_squared_error", "binary"),
        ((1,), [0.5, 1.2, 3.3], "mean_squared_error", "regression"),
        ((3,), [0, 1, 2], "sparse_categorical_crossentropy", "multiclass"),
        ((3,), np.eye(3), "mean_squared_error", "multiclass"),
        ((3,), [[1, 1, 0], [0, 0, 1]], "binary_crossentropy", "multilabel"),
        ((2,), [[0.5, 2.0], [1.0, 3.0]], "mean_squared_error", "regression"),
        ((1,), [3, 7, 12, 4], "poisson", "regression"),
    ],
)
def test_the_task_follows_from_targets_and_loss(shape, y, loss, task):
    assert task_of(shape, np.asarray(y, dtype=float), loss) == task
