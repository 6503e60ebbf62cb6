"""The supervisor with real child processes that speak the protocol without TensorFlow."""

import contextlib
import os
import time

import pytest

from helpers.practices import of_kind, stand_in
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.supervisor import Supervisor
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.session import Settings, Target, TargetKind


@pytest.fixture
def practice_of(qtbot, monkeypatch):
    made = []
    monkeypatch.setattr(Supervisor, "WATCH_MS", 50)
    monkeypatch.setattr(Supervisor, "IDLE_SECONDS", 0.1)

    def make(mood: str = "", engine=None) -> tuple[Practice, list]:
        practice = Practice(engine=engine or stand_in(mood), intake=stand_in())
        events: list = []
        practice.supervisor.event_came.connect(events.append)
        made.append(practice)
        return practice, events

    yield make
    for practice in made:
        practice.close()


def pid(practice: Practice) -> int:
    serving = practice.supervisor._serving
    assert serving is not None
    assert serving.child.pid is not None
    return serving.child.pid


def gone(process: int) -> bool:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, 0)
        return False
    return True


def open_demo(practice: Practice, qtbot) -> None:
    practice.consultation.open_demo("labels-minus-one-plus-one")
    qtbot.waitUntil(lambda: practice.store.target is not None, timeout=60_000)


def test_a_session_opens_on_an_engine_and_its_events_reach_the_store(practice_of, qtbot) -> None:
    practice, _ = practice_of()
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: practice.store.run is not None and not practice.store.training, timeout=60_000)
    assert practice.store.engine.device == "CPU:0"
    assert practice.store.run.step == 90
    assert practice.curves.newest is not None


def test_work_is_told_when_it_is_asked_for_and_not_at_the_next_beat(practice_of, qtbot) -> None:
    practice, _ = practice_of()
    practice.consultation.open_demo("negated-mse")
    qtbot.waitUntil(lambda: practice.store.target is not None, timeout=30_000)
    told: list[tuple[str, str]] = []
    practice.supervisor.state_changed.connect(lambda state, work: told.append((state, work)))
    for command in (cmd.Examine(), cmd.PauseRun()):
        practice.keeper.command_due.emit(command)
    qtbot.waitUntil(lambda: ("busy", "Examine") in told, timeout=30_000)
    assert ("busy", "PauseRun") not in told


@pytest.mark.parametrize(
    ("mood", "word"),
    [("dies", "exit code 3"), ("crashes", "SIGSEGV"), ("garbage", "no message")],
)
def test_an_engine_that_ends_is_told_in_a_sentence_and_another_one_starts(practice_of, qtbot, mood, word) -> None:
    practice, events = practice_of(mood)
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: bool(of_kind(events, ev.EngineFailed)), timeout=60_000)
    assert word in of_kind(events, ev.EngineFailed)[0].failure.message
    curve = practice.curves.newest
    assert curve is not None
    assert len(curve.steps) == 60
    qtbot.waitUntil(lambda: practice.store.engine.state == "ready", timeout=60_000)


def test_after_a_death_one_call_opens_the_same_patient_again(practice_of, qtbot) -> None:
    practice, events = practice_of("dies")
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: bool(of_kind(events, ev.EngineFailed)), timeout=60_000)
    practice.consultation.reopen()
    qtbot.waitUntil(lambda: len(of_kind(events, ev.SessionOpened)) == 2, timeout=60_000)
    assert len(practice.store.runs) == 1


def test_a_silent_engine_is_told_and_a_stop_ends_it(practice_of, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(Supervisor, "SILENCE_SECONDS", 0.4)
    monkeypatch.setattr(Supervisor, "STOP_SECONDS", 0.3)
    practice, events = practice_of("hangs")
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: practice.store.engine.state == "silent", timeout=60_000)
    process = pid(practice)
    practice.consultation.stop()
    qtbot.waitUntil(lambda: bool(of_kind(events, ev.EngineFailed)), timeout=60_000)
    assert "did not stop" in of_kind(events, ev.EngineFailed)[0].failure.message
    assert gone(process)


def test_a_spare_is_warmed_when_idle_and_takes_the_next_session(practice_of, qtbot) -> None:
    practice, events = practice_of()
    open_demo(practice, qtbot)
    first = pid(practice)
    qtbot.waitUntil(lambda: practice.supervisor._spare is not None, timeout=60_000)
    spare = practice.supervisor._spare.child.pid
    practice.consultation.open_demo("negated-mse")
    qtbot.waitUntil(lambda: len(of_kind(events, ev.SessionOpened)) == 2, timeout=60_000)
    assert pid(practice) == spare
    qtbot.waitUntil(lambda: gone(first), timeout=60_000)


def test_events_of_the_engine_before_do_not_reach_the_store(practice_of, qtbot) -> None:
    practice, _ = practice_of("stubborn")
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: practice.store.run is not None, timeout=60_000)
    practice.consultation.open_demo("negated-mse")
    assert practice.store.runs == {}


def test_an_opening_that_is_given_up_ends_its_engine_and_another_one_is_warmed(practice_of, qtbot) -> None:
    practice, events = practice_of("endless")
    watch = practice.openings
    target = Target(TargetKind.SCRIPT, "/home/ada/train.py")
    practice.consultation._open(cmd.OpenSession(target, Settings()), train=False)
    qtbot.waitUntil(lambda: practice.store.engine.state == "busy", timeout=60_000)
    assert (watch.under_way, watch.name, watch.at) == (True, "train.py", "The program runs up to its training")
    first = pid(practice)
    watch.give_up()
    assert not watch.under_way
    qtbot.waitUntil(lambda: gone(first), timeout=60_000)
    qtbot.waitUntil(lambda: practice.store.engine.state == "ready", timeout=60_000)
    assert pid(practice) != first and of_kind(events, ev.EngineFailed) == [], "nothing failed: it was asked for"
    assert practice.store.target is None and not watch.under_way


def test_closing_leaves_no_process_even_a_hanging_one(practice_of, qtbot) -> None:
    practice, _ = practice_of("hangs")
    open_demo(practice, qtbot)
    qtbot.waitUntil(lambda: practice.store.run is not None, timeout=60_000)
    process = pid(practice)
    started = time.monotonic()
    practice.close()
    assert time.monotonic() - started < 6
    assert gone(process)


def test_an_interpreter_that_is_not_there_is_told(practice_of, qtbot) -> None:
    practice, events = practice_of(engine=("/nowhere/python", "-c", ""))
    practice.consultation.session_due.emit(cmd.OpenScenario("negated-mse", Settings()))
    qtbot.waitUntil(lambda: bool(of_kind(events, ev.EngineFailed)), timeout=60_000)
    assert "could not be started" in of_kind(events, ev.EngineFailed)[0].failure.message


def test_what_needs_no_tensorflow_opens_on_a_light_engine_and_the_warm_one_is_kept(qtbot) -> None:
    supervisor = Supervisor(stand_in(), light=stand_in())
    events: list = []
    supervisor.event_came.connect(events.append)
    supervisor.warm()
    warm = supervisor._serving
    log = Target(TargetKind.LOG, "/work/history.csv")
    supervisor.open(cmd.OpenSession(log, Settings()))
    assert supervisor._serving is not warm
    assert supervisor._spare is warm
    qtbot.waitUntil(lambda: bool(of_kind(events, ev.SessionOpened)), timeout=20_000)
    supervisor.open(cmd.OpenSession(Target(TargetKind.SCRIPT, "/work/train.py"), Settings()))
    assert supervisor._serving is warm
    supervisor.close()
