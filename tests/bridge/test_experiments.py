"""The arms of a trial and the treatments of a cure, kept as they grow."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from helpers import tapes
from lossdoctor.bridge.experiments import ArmCurve, Experiments
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode

FIX = f"{tapes.DOMAIN}/map-to-0-1"


@pytest.fixture
def store(qtbot: QtBot) -> Store:
    store = Store()
    for event in tapes.opening():
        store.take(event)
    return store


def points(fix_id: str, arm: str, seed: int, first: int, *loss: float) -> ev.TrialAdvanced:
    return ev.TrialAdvanced(fix_id, arm, seed, np.arange(first, first + len(loss)), np.array(loss))


def begun(store: Store) -> Experiments:
    store.take(ev.TrialStarted(FIX))
    return store.experiments


def test_arms_of_a_trial_grow_side_by_side(store: Store) -> None:
    experiments = begun(store)
    for event in (
        points(FIX, "before", 0, 0, 1.0, 0.9),
        points(FIX, "before", 0, 2, 0.8),
        points(FIX, "after", 0, 0, 0.5),
        points(FIX, "before", 1, 0, 1.1),
    ):
        store.take(event)
    trial = experiments.of(FIX)
    assert trial is not None
    assert list(trial.arms) == [("before", 0), ("after", 0), ("before", 1)]
    assert trial.arms["before", 0].loss.tolist() == [1.0, 0.9, 0.8]
    assert trial.arms["before", 0].steps.tolist() == [0, 1, 2]
    assert trial.seeds == 2
    assert experiments.of("another") is None
    assert experiments.cure is None


def test_many_points_are_told_once(store: Store, qtbot: QtBot) -> None:
    experiments, told = begun(store), []
    experiments.grown.connect(told.append)
    with qtbot.waitSignal(experiments.grown):
        for step in range(200):
            store.take(points(FIX, "before", 0, step, 1.0))
    assert told == [FIX]


def test_the_result_ends_the_trial(store: Store, qtbot: QtBot) -> None:
    experiments = begun(store)
    store.take(points(FIX, "before", 0, 0, 1.0))
    with qtbot.waitSignal(experiments.ended) as ended:
        store.take(ev.TrialFinished(tapes.trial()))
    assert ended.args == [FIX]
    assert experiments.of(FIX) is None


def test_an_arm_that_begins_anew_takes_the_place_of_the_old_one() -> None:
    arm = ArmCurve("after", 0)
    arm.grow(np.arange(4), np.ones(4))
    arm.grow(np.arange(2), np.array([3.0, np.nan]))
    arm.grow(np.arange(2, 3), np.array([2.0]))
    assert arm.steps.tolist() == [0, 1, 2]
    np.testing.assert_array_equal(arm.loss, [3.0, np.nan, 2.0])


def test_a_cure_lets_treatments_compete_and_then_judges_the_winner(store: Store) -> None:
    experiments = store.experiments
    store.take(points("a/one", "after", 0, 0, 1.0))
    store.take(points("b/two", "after", 0, 0, 2.0))
    store.take(points("a/one", "after", 0, 1, 0.5))
    cure = experiments.cure
    assert cure is not None and not cure.arms
    assert list(cure.treatments) == ["b/two", "a/one"], "the one that trains comes last"
    store.take(points("cure", "after", 0, 0, 9.0, 9.0, 9.0))  # several together, and they lost
    store.take(points("cure", "after", 0, 0, 0.7, 0.6))  # the winner's own curve, told again
    for arm in ("before", "control", "random"):
        store.take(points("cure", arm, 0, 0, 1.0))
    assert [name for name, _ in cure.arms] == ["after", "before", "control", "random"]
    assert cure.arms["after", 0].loss.tolist() == [0.7, 0.6]
    assert set(cure.treatments) == {"a/one", "b/two"}
    store.take(points("cure", "after", 1, 0, 0.5))
    assert cure.arms["after", 1].loss.tolist() == [0.5]


@pytest.mark.parametrize(
    "last",
    [
        ev.CommandDone("CureAll"),
        ev.CureFinished((), (), "accuracy", 0.5, 0.5),
        ev.RequestRefused("RunTrial", Failure(FailureCode.ENGINE_DIED, "no"), FIX),
        ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "gone")),
    ],
)
def test_nothing_is_left_when_the_work_is_over(store: Store, last: ev.Event) -> None:
    experiments = begun(store)
    store.take(points(FIX, "before", 0, 0, 1.0))
    store.take(points("a/one", "after", 0, 0, 1.0))
    store.take(last)
    assert (experiments.trial, experiments.cure) == (None, None)


def test_another_patient_forgets_what_was_tried(store: Store) -> None:
    experiments = begun(store)
    store.clear()
    assert experiments.trial is None
