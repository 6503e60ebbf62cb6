"""A second `lossdoctor FILE` opens it in the window that is there."""

import subprocess
import sys

import pytest

from helpers import tapes
from lossdoctor.ui.arrivals import answer_calls, is_engaged

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


def test_a_second_process_hands_its_file_over_and_ends(window, qtbot, home, tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    home.chmod(0o700)
    opened = []
    monkeypatch.setattr(window.consultation, "open_paths", opened.append)
    bell = answer_calls(window)
    window.showMaximized()
    window.showMinimized()
    command = [sys.executable, "-P", "-m", "lossdoctor", "new.keras", str(tmp_path / "ünï cödé.csv")]
    child = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        qtbot.waitUntil(lambda: child.poll() is not None and bool(opened), timeout=60_000)
    finally:
        child.kill()
        told = child.communicate()[0]
    assert child.returncode == 0
    assert "--new-window" in told
    assert opened == [[str(tmp_path / "new.keras"), str(tmp_path / "ünï cödé.csv")]]
    assert not window.isMinimized()
    assert window.isMaximized()
    bell.close()
    window.showNormal()


def test_work_and_questions_are_not_disturbed(window, play, qtbot):
    assert not is_engaged(window)
    play(tapes.opening(), tapes.examination(), tapes.run(end=False))
    assert is_engaged(window)
    play(tapes.run(end=True)[-1:])
    assert not is_engaged(window)
    window.questions.what_to_export()
    assert is_engaged(window)
    window.dialog.reject()
    assert not is_engaged(window)
