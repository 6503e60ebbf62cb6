"""Skill is nought for a constant answer, one for a perfect one, and fair to programs that weight rare classes up."""

import numpy as np
import pytest

from lossdoctor.engine.skill import skill

RARE = np.repeat([0.0, 1.0], [95, 5])


@pytest.mark.parametrize("answer", [0.01, 0.99])
def test_a_constant_answer_has_no_skill_however_rare_a_class_is(answer):
    assert skill(RARE, np.full((100, 1), answer)).share <= 0.0


def test_a_rare_class_found_at_the_price_of_some_accuracy_counts_as_learned():
    answers = np.where(np.arange(100) < 10, 0.9, RARE)[:, None]
    found = skill(RARE, answers)
    assert found.metric == "balanced accuracy" and found.score == pytest.approx((1 + 85 / 95) / 2)
    assert found.share > 0.6 and np.mean((answers[:, 0] > 0.5) == RARE) < 0.95


def test_sparse_classes_are_judged_alike():
    ids = np.repeat([0, 1, 2], [80, 10, 10])
    answers = np.eye(3)[np.where(np.arange(100) < 20, 1, ids)]
    assert skill(ids, answers).metric == "balanced accuracy" and skill(ids, answers).share > 0.6
    assert skill(ids, np.eye(3)[np.zeros(100, int)]).share <= 0.0
    assert skill(ids, np.eye(3)[ids]).share == 1.0


def test_equal_classes_keep_plain_accuracy():
    ids = np.arange(90) % 3
    assert skill(ids, np.eye(3)[ids]).metric == "accuracy"


def test_regression_is_judged_by_r2_and_the_mean_has_none():
    y = np.linspace(0, 1, 50)[:, None]
    assert skill(y, np.full_like(y, y.mean())).share == pytest.approx(0.0)
    assert skill(y, y).share == 1.0 and skill(y, y).metric == "R2"


def test_distances_are_judged_by_their_order_whichever_way_it_runs():
    same = np.arange(60) % 2.0
    distance = np.where(same == 1, 0.1, 0.9)[:, None] + 0.01 * np.arange(60)[:, None] / 60
    assert skill(same, distance).score == 0.0
    assert skill(same, distance, ranked=True).share == 1.0 == skill(same, -distance, ranked=True).share
    assert skill(same, np.ones((60, 1)), ranked=True).share == 0.0


def test_rewards_of_choices_are_no_labels_to_be_right_about():
    choices, rewards = np.eye(2)[[0, 1, 1, 0]], np.array([[1.5], [-0.5], [2.0], [-1.0]])
    shares, numbers = np.full((4, 2), 0.5), np.array([[1.0, 0.2], [0.0, -0.4], [0.1, 1.9], [-1.0, 0.0]])
    assert np.isnan(skill(choices * rewards, shares).share)
    assert skill(choices * rewards, numbers).metric == "R2"
    assert skill(choices, shares).metric == "accuracy"
