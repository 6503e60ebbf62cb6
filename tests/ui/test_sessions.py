"""Saving and reopening as a person does it in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from helpers import tapes
from lossdoctor.core import session_file
from lossdoctor.core.manifest import Manifest

pytestmark = pytest.mark.window
STORY = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination()]


def show(window, qtbot, path):
    with qtbot.waitSignal(window.practice.keeper.replayed, timeout=5_000):
        window.practice.keeper.open(str(path))


def test_ctrl_s_asks_where_once_and_saves_there_from_then_on(window, play, qtbot, tmp_path):
    play(STORY)
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.dialog, QFileDialog)
    path = tmp_path / "mine.lossdoctor"
    with qtbot.waitSignal(window.practice.keeper.saved, timeout=5_000):
        window.dialog.fileSelected.emit(str(path))
    window.dialog.close()
    qtbot.waitUntil(lambda: window.dialog is None)
    assert "Saved to" in window.message_bar.text.text() and "mine.lossdoctor" in window.message_bar.text.text()
    assert session_file.load(path).manifest.verdict == "sick"
    path.unlink()
    with qtbot.waitSignal(window.practice.keeper.saved, timeout=5_000):
        window.questions.save_session()
    assert path.exists()


def test_without_a_session_nothing_is_saved_and_it_is_said(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "no session to save" in window.message_bar.text.text()


def test_a_kept_session_fills_the_window_and_offers_to_go_on(window, qtbot, tmp_path):
    path = tmp_path / "a.lossdoctor"
    session_file.save(path, Manifest(tapes.target(), demo="negated-mse", name="A minus too many"), STORY)
    show(window, qtbot, path)
    assert len(window.diagnosis.cards) == 2 and window.windowTitle().startswith("A minus too many")
    assert window.message_bar.act.text() == "Go on with it" and window.message_bar.isVisible()
    assert window.preferences.recents[0].path == str(path)


def test_the_program_that_is_gone_is_asked_for_by_a_button(window, qtbot, tmp_path):
    path = tmp_path / "a.lossdoctor"
    session_file.save(path, Manifest(tapes.target("/gone/train.py")), STORY)
    show(window, qtbot, path)
    assert window.message_bar.act.text() == "Choose where it is now"
    window.message_bar.act.click()
    assert window.dialog is not None
    window.dialog.reject()


def test_a_session_that_was_not_closed_can_be_reopened_or_discarded(window, qtbot, tmp_path):
    from lossdoctor.core.journal import line_of

    for name in ("one", "two"):
        path = tmp_path / f"{name}.journal"
        path.write_bytes(line_of(Manifest(tapes.target())) + b"".join(line_of(event) for event in STORY))
        actions = (f"recover:{path}", f"discard:{path}")
        window.store.notice("warning", "A session was not closed.", *actions)
        assert [push.text() for push in window.message_bar.acts if push.isVisible()] == ["Reopen", "Discard"]
        if name == "one":
            with qtbot.waitSignal(window.practice.keeper.replayed, timeout=5_000):
                window.message_bar.acts[0].click()
            assert len(window.diagnosis.cards) == 2
        else:
            window.message_bar.acts[1].click()
            assert not path.exists() and len(window.diagnosis.cards) == 2


def test_a_menu_reopens_the_session_closed_last(window, play, qtbot):
    play(STORY)
    window.store.clear()
    qtbot.waitUntil(lambda: window.practice.keeper.has_last, timeout=5_000)
    with qtbot.waitSignal(window.practice.keeper.replayed, timeout=5_000):
        window.questions.reopen_last()
    assert len(window.diagnosis.cards) == 2


def test_closing_asks_only_where_something_would_be_lost(window, play, monkeypatch):
    asked = []
    monkeypatch.setattr(type(window.questions), "may_lose", lambda self: asked.append(1) or False)
    play(STORY)
    monkeypatch.setattr(window.practice.keeper._journal, "failing", True)
    assert not window.close() and asked == [1]
    monkeypatch.setattr(window.practice.keeper._journal, "failing", False)
    assert window.close() and asked == [1]
