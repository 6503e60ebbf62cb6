"""The desk asks real intake children and always gets one answer."""

import sys
from pathlib import Path

import pytest

from lossdoctor.bridge.desk import Desk
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev


@pytest.fixture
def ask(qtbot):
    desks = []

    def put(command, program=None, limit=None) -> list:
        desk = Desk(program)
        if limit is not None:
            desk.LIMIT_SECONDS = limit
        desks.append(desk)
        answers: list = []
        desk.ask(command, answers.append)
        assert answers == []
        qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
        return answers

    yield put
    for desk in desks:
        desk.close()


def test_a_script_is_inspected_without_running_it(ask, tmp_path: Path) -> None:
    script = tmp_path / "train.py"
    script.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nmodel.fit(x, y)\n")
    answer = ask(cmd.InspectTarget(str(script)))[0]
    assert isinstance(answer, ev.TargetInspected)
    assert answer.needs_trust
    assert not (tmp_path / "ran").exists()


def test_a_file_that_is_not_there_is_refused_in_a_sentence(ask, tmp_path: Path) -> None:
    answer = ask(cmd.InspectTarget(str(tmp_path / "nothing.keras")))[0]
    assert isinstance(answer, ev.RequestRefused)
    assert "nothing.keras" in answer.failure.message
    assert "Traceback" not in answer.failure.message


def test_a_reader_that_dies_is_an_answer(ask) -> None:
    answer = ask(cmd.InspectTarget("x.py"), (sys.executable, "-c", "import os; os._exit(9)"))[0]
    assert isinstance(answer, ev.RequestRefused)
    assert "exit code 9" in answer.failure.message


def test_a_reader_that_hangs_is_ended_and_answers_once(ask, qtbot) -> None:
    answers = ask(cmd.InspectTarget("x.py"), (sys.executable, "-c", "import time; time.sleep(60)"), limit=0.3)
    assert "within 0 s" in answers[0].failure.message
    qtbot.wait(300)
    assert len(answers) == 1


def test_the_next_question_goes_to_the_process_that_answered(qtbot, tmp_path: Path) -> None:
    desk = Desk()
    script = tmp_path / "train.py"
    script.write_text("model.fit(x, y)\n")
    answers: list = []
    seen = []
    for _ in range(2):
        desk.ask(cmd.InspectTarget(str(script)), answers.append)
        reader = next(iter(desk._open.values())).reader
        seen.append(reader.child.pid)
        qtbot.waitUntil(lambda: not desk._open, timeout=60_000)
    assert seen[0] == seen[1]
    assert len(answers) == 2
    desk.close()
    assert desk._idle is None
    assert not reader.child.alive


def test_one_request_is_cancelled_and_the_other_is_answered(qtbot, tmp_path: Path) -> None:
    desk = Desk()
    (tmp_path / "a.py").write_text("model.fit(x, y)\n")
    answers: list = []
    first = desk.ask(cmd.InspectTarget(str(tmp_path / "a.py")), lambda event: answers.append("cancelled one"))
    desk.ask(cmd.InspectTarget(str(tmp_path / "a.py")), answers.append)
    desk.cancel(first)
    qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
    assert isinstance(answers[0], ev.TargetInspected)
    desk.close()
