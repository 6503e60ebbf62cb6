"""What a support bundle holds, and what it must not."""

import io
import json
import zipfile
from datetime import datetime

import pytest

from helpers import tapes
from helpers.practices import stand_in
from lossdoctor.bridge.diary import Diary
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.support import Piece, zipped
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.session_file import load
from lossdoctor.report import privacy

SETTINGS = {"look": "dark", "python": "/home/adalovelace/env/bin/python"}


@pytest.fixture
def practice(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(privacy, "_user", lambda: "adalovelace")
    monkeypatch.setattr(privacy.socket, "gethostname", lambda: "analytical-engine")
    monkeypatch.setattr(privacy, "_home", lambda: "/home/adalovelace")
    monkeypatch.setenv("LOSSDOCTOR_HOME", str(tmp_path / "home"))
    made = Practice(engine=stand_in(), intake=stand_in())
    yield made
    made.close()


def play(practice, *tape):
    for event in tape:
        practice.store.take(event)


def sick(practice):
    play(practice, *tapes.opening("/home/adalovelace/work/train.py"), *tapes.examination(), *tapes.run())
    play(practice, ev.LogWritten("stdout", "hello from analytical-engine"))


def written(practice, qtbot, path, *, session):
    pieces = practice.support.pieces(SETTINGS, session=session)
    with qtbot.waitSignal(practice.support.written) as told:
        practice.support.write(str(path), pieces)
    assert told.args == [str(path), ""]
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_log_versions_settings_and_report_and_says_so(practice, qtbot, tmp_path):
    sick(practice)
    files = written(practice, qtbot, tmp_path / "bundle.zip", session=False)
    assert set(files) == {"window.log", "versions.json", "settings.json", "report.json", "contents.txt"}
    assert json.loads(files["versions.json"])["engine"]["keras"] == "3.15.1"
    assert json.loads(files["report.json"])["findings"][0]["check"] == tapes.DOMAIN
    assert all(name.encode() in files["contents.txt"] for name in files if name != "contents.txt")


def test_no_name_of_user_host_or_home_is_in_it(practice, qtbot, tmp_path):
    sick(practice)
    practice.store.notice("error", "/home/adalovelace/secret.py could not be read on analytical-engine")
    for content in written(practice, qtbot, tmp_path / "bundle.zip", session=False).values():
        assert b"adalovelace" not in content.lower()
        assert b"analytical-engine" not in content.lower()


def test_the_session_goes_in_only_when_asked_for_and_opens_again(practice, qtbot, tmp_path):
    sick(practice)
    files = written(practice, qtbot, tmp_path / "bundle.zip", session=True)
    kept = tmp_path / "kept.lossdoctor"
    kept.write_bytes(files["session.lossdoctor"])
    assert load(kept).opened.target.path.endswith("train.py")
    assert "sample.json" not in zipfile.ZipFile(io.BytesIO(files["session.lossdoctor"])).namelist()


def test_before_anything_is_opened_there_is_no_report_and_no_session(practice):
    names = [piece.name for piece in practice.support.pieces(SETTINGS, session=True)]
    assert names == ["window.log", "versions.json", "settings.json"]
    assert not practice.support.has_session


def test_a_place_that_cannot_be_written_is_a_sentence_and_leaves_nothing(practice, qtbot, tmp_path):
    place = tmp_path / "not-there" / "bundle.zip"
    with qtbot.waitSignal(practice.support.written) as told:
        practice.support.write(str(place), practice.support.pieces(SETTINGS, session=False))
    assert "could not be written" in told.args[1]
    assert list(tmp_path.rglob("*.part")) == []


def test_a_piece_that_fails_leaves_the_others(qapp):
    def fail() -> bytes:
        raise Refusal(FailureCode.UNREADABLE, "no")

    made = zipfile.ZipFile(io.BytesIO(zipped([Piece("a", "A", fail), Piece("b", "B", lambda: b"fine")])))
    assert made.namelist() == ["a.failed.txt", "b", "contents.txt"]
    assert made.read("b") == b"fine"


def test_the_diary_tells_what_was_asked_what_was_said_and_how_runs_ended(practice):
    diary = Diary(practice.store, practice.consultation, now=lambda: datetime(2026, 1, 2, 3, 4, 5))
    practice.consultation.examine()
    practice.store.notice("warning", "two\nlines")
    sick(practice)
    play(practice, ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine ended.")))
    assert diary.text.startswith("2026-01-02 03:04:05 window: started\n")
    for line in (
        "asked: Examine",
        "warning: two\n    lines",
        "run: finished after 300 steps",
        "error: The engine ended",
    ):
        assert line in diary.text


def test_the_diary_stays_short(practice):
    diary = Diary(practice.store, practice.consultation)
    for number in range(3 * Diary.MOST):
        diary.note("window", str(number))
    assert len(diary.text.splitlines()) == Diary.MOST


def test_faults_are_noted_and_passed_on(practice, monkeypatch):
    passed = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: passed.append(fault))
    practice.diary.keep_faults()
    import sys

    sys.excepthook(ValueError, ValueError("broken"), None)
    assert "fault: ValueError: broken" in practice.diary.text
    assert len(passed) == 1
