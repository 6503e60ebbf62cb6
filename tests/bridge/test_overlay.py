"""Which runs are drawn over each other, and which is the baseline."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from helpers.curves import run_started
from lossdoctor.bridge.curves import Curves


@pytest.fixture
def curves(qtbot: QtBot) -> Curves:
    made = Curves()
    for number in range(9):
        made.take(run_started(f"r{number}"))
    return made


def ids(runs: list) -> list[str]:
    return [run.run_id for run in runs]


def test_the_baseline_and_the_newest_runs_are_drawn(curves: Curves) -> None:
    assert ids(curves.overlay.shown) == ["r0", "r4", "r5", "r6", "r7", "r8"]
    curves.overlay.set_baseline("r2")
    assert ids(curves.overlay.shown) == ["r2", "r4", "r5", "r6", "r7", "r8"]
    curves.overlay.set_baseline("r7")
    assert ids(curves.overlay.shown) == ["r4", "r5", "r6", "r7", "r8"]


def test_a_run_that_is_left_out_is_told_once_and_comes_back(curves: Curves, qtbot: QtBot) -> None:
    overlay, told = curves.overlay, []
    overlay.changed.connect(lambda: told.append(ids(overlay.shown)))
    overlay.show("r5", False)
    overlay.show("r5", False)
    overlay.show("r5", True)
    assert told == [["r0", "r4", "r6", "r7", "r8"], ["r0", "r4", "r5", "r6", "r7", "r8"]]


def test_a_baseline_that_was_dropped_gives_way_to_the_first(curves: Curves) -> None:
    curves.overlay.set_baseline("r5")
    curves.forget("r5")
    assert curves.overlay.baseline is curves.runs[0]


def test_another_session_begins_with_its_own_first_run(curves: Curves) -> None:
    curves.overlay.set_baseline("r5")
    curves.overlay.show("r1", False)
    curves.clear()
    assert curves.overlay.baseline is None
    curves.take(run_started("r1"))
    assert ids(curves.overlay.shown) == ["r1"]
