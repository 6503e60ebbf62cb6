"""On a real screen (Xvfb) with real keys and a real pointer: focus, drag and drop from another program, clipboard.

`.ci/run` and `make screen` start these; elsewhere they are skipped.
"""

import contextlib
import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from helpers import neighbour, tapes
from helpers.hands import Mouse, called
from helpers.stage import settle
from lossdoctor.core.scenarios import gallery

LONG = 30_000
LACKING = "" if os.environ.get("QT_QPA_PLATFORM") == "xcb" else "no X screen: QT_QPA_PLATFORM is not xcb (make screen)"
LACKING = LACKING or ("" if shutil.which("xdotool") else "xdotool, which moves the pointer, is not installed")

pytestmark = [
    pytest.mark.window,
    pytest.mark.xvfb,
    pytest.mark.usefixtures("stage"),
    pytest.mark.skipif(bool(LACKING), reason=LACKING or "an X screen"),
]


@pytest.fixture
def shown(window, qtbot):
    """The window at the left of the screen, with the focus as the screen gives it."""
    window.welcome.show_demos(gallery()[:2])
    window.resize(1024, 700)
    window.move(0, 0)
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle(), timeout=LONG)
    settle()
    return window


@pytest.fixture
def other(tmp_path):
    """Another program with two files to drag."""
    files = [tmp_path / "model.keras", tmp_path / "rows.csv"]
    for file in files:
        file.write_text("")
    command = [sys.executable, neighbour.__file__, *map(str, files)]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    program.files = [str(file) for file in files]
    assert program.stdout.readline() == "ready\n"
    yield program
    program.stdin.close()
    program.wait(30)


def point(*words: object) -> None:
    """Keys and pointer, as the X server gets them from devices."""
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=30)


def carry(qtbot, window, place: tuple[int, int]) -> None:
    """Press in the other program's square and carry to a place of the screen, without letting go."""
    x, y = neighbour.PLACE[0] + 40, neighbour.PLACE[1] + 40
    point("mousemove", x, y, "mousedown", 1, "mousemove", x - 20, y + 10, "sleep", 0.1, "mousemove", x - 60, y + 30)
    for part in range(1, 5):
        point("mousemove", x + (place[0] - x) * part // 4, y + (place[1] - y) * part // 4)
        qtbot.wait(50)
    qtbot.waitUntil(window.drop_cover.isVisible, timeout=LONG)


def test_the_window_gets_the_focus_and_tab_moves_it(shown, qtbot) -> None:
    assert shown.isActiveWindow()
    passed = [QApplication.focusWidget()]
    for _ in range(4):
        point("key", "Tab")
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not passed[-1], timeout=LONG)
        passed.append(QApplication.focusWidget())
    assert len({id(widget) for widget in passed}) == 5
    point("key", "shift+Tab")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is passed[-2], timeout=LONG)
    assert all(shown.isAncestorOf(widget) and called(widget) for widget in passed[1:])


@pytest.mark.parametrize("page", ["welcome", "patient"])
def test_two_files_carried_from_another_program_are_opened_together(shown, play, other, qtbot, monkeypatch, page):
    opened = []
    monkeypatch.setattr(shown.consultation, "open_paths", opened.append)
    if page == "patient":
        play(tapes.opening())
        settle()
    assert shown.pages.currentIndex() == (page == "patient")
    carry(qtbot, shown, (400, 400))
    point("mouseup", 1)
    qtbot.waitUntil(lambda: bool(opened), timeout=LONG)
    assert opened == [other.files]
    assert not shown.drop_cover.isVisible()


def test_files_carried_away_again_open_nothing(shown, other, qtbot, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(shown.consultation, "open_paths", opened.append)
    carry(qtbot, shown, (400, 400))
    point("mousemove", 1300, 800, "mousemove", 1320, 820)
    qtbot.waitUntil(lambda: not shown.drop_cover.isVisible(), timeout=LONG)
    point("mouseup", 1)
    settle()
    assert opened == []


def test_a_copied_plot_can_be_pasted_in_another_program(shown, play, other, qtbot) -> None:
    shown.load_plots()
    play(tapes.opening(), tapes.run())
    settle()
    plot, mouse = shown.plots.loss, Mouse()
    mouse.click_at(plot.more, plot.more.rect().center())
    mouse.choose("Copy picture")
    other.stdin.write("paste\n")
    other.stdin.flush()
    told = [b""]
    os.set_blocking(other.stdout.fileno(), False)
    qtbot.waitUntil(lambda: heard(other, told).endswith(b"\n"), timeout=LONG)
    width, height = map(int, told[0].split())
    assert width >= plot.picture().width() > 100
    assert height >= plot.picture().height() > 100


def heard(program, told: list[bytes]) -> bytes:
    """What the program has said so far; this one must go on meanwhile, for the other reads its clipboard."""
    with contextlib.suppress(BlockingIOError):
        told[0] += os.read(program.stdout.fileno(), 100)
    return told[0]
