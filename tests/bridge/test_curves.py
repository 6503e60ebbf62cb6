"""Curves grow from events."""

from __future__ import annotations

import time

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from helpers.curves import epoch, readings, run_started
from lossdoctor.bridge.curves import Curves
from lossdoctor.core import events as ev
from lossdoctor.core.events import NonfiniteSeen, RunEnded


@pytest.fixture
def curves(qtbot: QtBot) -> Curves:
    curves = Curves()
    curves.take(run_started())
    return curves


def test_readings_append_to_their_run(curves: Curves) -> None:
    curves.take(readings([3.0, 2.0]))
    curves.take(readings([1.0], first_step=2))
    run = curves.run("a")
    assert run is not None
    np.testing.assert_array_equal(run.steps, [0, 1, 2])
    np.testing.assert_array_equal(run.loss, [3.0, 2.0, 1.0])
    np.testing.assert_allclose(run.gradient_norm[:, 1], [2.0, 1.0, 2 / 3], rtol=1e-6)
    np.testing.assert_allclose(run.weight_norm[:, 0], [10.0, 5.0, 10 / 3], rtol=1e-6)
    np.testing.assert_array_equal(run.learning_rate, [0.01] * 3)


def test_late_events_of_an_unknown_run_are_ignored(curves: Curves) -> None:
    curves.take(readings([3.0], run_id="dead"))
    curves.forget("a")
    curves.take(readings([3.0]))
    curves.take(RunEnded("a", "stopped", 1, 0, 1.0))
    assert curves.runs == ()


def test_readings_sent_twice_count_once(curves: Curves) -> None:
    curves.take(readings([3.0, 2.0, 1.0]))
    curves.take(readings([2.0, 1.0, 0.5], first_step=1))
    run = curves.run("a")
    assert run is not None
    np.testing.assert_array_equal(run.steps, [0, 1, 2, 3])
    np.testing.assert_array_equal(run.loss, [3.0, 2.0, 1.0, 0.5])


def test_validation_stands_at_the_step_where_it_was_measured(curves: Curves) -> None:
    curves.take(epoch(0, 100, loss=0.5, val_loss=0.7))
    curves.take(epoch(1, 200, loss=0.4, val_loss=float("nan")))
    run = curves.run("a")
    assert run is not None
    steps, values = run.metric("val_loss")
    np.testing.assert_array_equal(steps, [100, 200])
    np.testing.assert_array_equal(values, [0.7, np.nan])
    assert run.metric("never_seen")[0].shape == (0,)


def test_batches_that_are_not_numbers_are_remembered_by_step(curves: Curves) -> None:
    curves.take(readings([1.0, np.nan, 1.0, np.inf], first_step=10))
    curves.take(NonfiniteSeen("a", 11, "gradient of dense/kernel"))
    curves.take(NonfiniteSeen("a", 13, "loss"))
    run = curves.run("a")
    assert run is not None
    np.testing.assert_array_equal(run.nonfinite_steps, [11, 13])
    assert run.first_nonfinite is not None
    assert run.first_nonfinite.step == 11


def test_runs_are_named_in_the_order_they_began(curves: Curves) -> None:
    curves.take(run_started("b"))
    assert [run.name for run in curves.runs] == ["Run 1", "Run 2"]
    assert curves.newest is curves.run("b")
    curves.clear()
    curves.take(run_started("c"))
    assert [run.name for run in curves.runs] == ["Run 1"]


def test_many_events_make_one_repaint(curves: Curves, qtbot: QtBot) -> None:
    painted: list[int] = []
    with qtbot.waitSignal(curves.repaint_due):
        curves.repaint_due.connect(lambda: painted.append(1))
        for step in range(500):
            curves.take(readings([1.0], first_step=step))
    assert len(painted) <= 1
    assert not curves.dirty


def test_nothing_is_painted_while_nobody_looks_and_once_when_somebody_does(curves: Curves, qtbot: QtBot) -> None:
    with qtbot.waitSignal(curves.repaint_due):
        pass
    curves.set_visible(False)
    with qtbot.assertNotEmitted(curves.repaint_due, wait=120):
        curves.take(readings([1.0]))
    with qtbot.waitSignal(curves.repaint_due, timeout=500):
        curves.set_visible(True)


def test_an_idle_session_keeps_no_timer_running(curves: Curves, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not curves._timer.isActive(), timeout=1000)
    assert not curves.dirty


def test_the_end_of_a_run_is_told_and_kept(curves: Curves, qtbot: QtBot) -> None:
    with qtbot.waitSignal(curves.run_ended) as told:
        curves.take(RunEnded("a", "finished", 3, 1, 0.5))
    assert told.args == ["a"]
    run = curves.run("a")
    assert run is not None
    assert run.ended is not None
    assert run.ended.ended == "finished"


def test_the_millionth_step_costs_about_what_the_first_ones_did(curves: Curves) -> None:
    chunk = 50
    loss = np.random.default_rng(0).random(chunk)

    def seconds(first: int, chunks: int) -> float:
        start = time.perf_counter()
        for number in range(chunks):
            curves.take(readings(loss, first_step=first + number * chunk))
            curves.runs[0].smoothed(0.9)
        return time.perf_counter() - start

    early = min(seconds(part * 20_000, 400) for part in range(3))
    curves.take(readings(np.random.default_rng(1).random(1_000_000), first_step=60_000))
    curves.runs[0].smoothed(0.9)
    late = min(seconds(1_060_000 + part * 20_000, 400) for part in range(3))
    assert late < 4 * early
    assert len(curves.runs[0].steps) == 1_120_000


def test_a_log_of_epochs_draws_one_point_an_epoch(qapp) -> None:
    curves = Curves()
    curves.take(ev.RunStarted("log", 0, 0, "", 3, 0, (), ()))
    for place, loss in enumerate((2.0, float("nan"), 1.0)):
        curves.take(ev.EpochEnded("log", place, place + 1, {"loss": loss, "val_loss": 3.0}))
    run = curves.newest
    assert run is not None
    assert run.by_epoch
    assert run.steps.tolist() == [1, 2, 3]
    assert run.nonfinite_steps.tolist() == [2]
    assert len(run.learning_rate) == len(run.running_mean) == 3


def test_batches_that_come_late_take_the_place_of_epochs(qapp) -> None:
    curves = Curves()
    curves.take(ev.RunStarted("r", 0, 0, "", 3, 0, (), ()))
    curves.take(ev.EpochEnded("r", 0, 4, {"loss": 2.0}))
    none = np.empty((2, 0), np.float32)
    curves.take(ev.ReadingsTaken("r", 0, np.ones(2), np.ones(2), none, none, np.ones(2)))
    run = curves.newest
    assert run is not None
    assert (run.by_epoch, run.steps.tolist()) == (False, [0, 1])
