"""Three persons' tasks in the real window, by mouse and again by keyboard alone; nothing is focused for them.

The engine is a stand-in process that answers with tapes; files are read by the real reader.
"""

import json
import zipfile

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from helpers.hands import Keyboard, Mouse
from helpers.practices import stand_in
from helpers.stage import settle
from lossdoctor.bridge.practice import Practice
from lossdoctor.core.scenarios import scenario
from lossdoctor.ui.dialogs.data.data_dialog import DataDialog
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences
from lossdoctor.ui.theme import LIGHT

pytestmark = pytest.mark.window

LONG = 120_000
DEMO = "labels-minus-one-plus-one"


@pytest.fixture
def window(qtbot, tmp_path):
    """A window as it comes up, with an engine process that learns from its edits."""
    practice = Practice(engine=stand_in("learns"))
    made = MainWindow(practice, Preferences(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.welcome.show_demos([scenario(DEMO), scenario("negated-mse")])
    made.load_plots()
    made.activateWindow()
    settle()
    yield made
    made.close()


@pytest.fixture
def until(qtbot, window):
    """Wait until something is so and nothing is under way."""

    def wait(so) -> None:
        store = window.store
        qtbot.waitUntil(lambda: bool(so()) and not store.training and store.engine.state == "ready", timeout=LONG)
        settle()

    return wait


@pytest.fixture
def mouse(window):
    return Mouse()


@pytest.fixture
def keys(window):
    return Keyboard()


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def finished(window, runs: int) -> bool:
    return len(window.store.runs) == runs and window.store.run.state == "ended"


def compared(window) -> None:
    """Both runs are in sight, with what the cure changed."""
    assert "Keras' validation accuracy 0.37 → 0.96" in words(window.diagnosis)
    table = window.bottom.runs.rows
    assert table.isVisible()
    assert [table.item(row, 0).text() for row in range(2)] == ["Run 1", "Run 2"]
    assert [run.run_id for run in window.practice.curves.runs] == list(window.store.runs)


# someone who clicks rather than codes
def test_a_clicker_opens_examines_reads_previews_applies_and_compares(window, mouse, until) -> None:
    mouse.click(f"Open the demo: {scenario(DEMO).title}")
    until(lambda: finished(window, 1) and "negative-loss" in window.diagnosis.cards)
    mouse.click("Examine")
    until(lambda: window.store.outcomes)
    assert "271 of 455 labels are −1" in words(window.diagnosis)
    mouse.click("Preview")
    until(lambda: "targets: y → (y + 1) / 2" in words(window.diagnosis))
    mouse.click("Map −1 to 0")
    until(lambda: finished(window, 2))
    mouse.turn_to("Runs")
    compared(window)


def test_a_clicker_without_a_mouse(window, keys, until) -> None:
    keys.tab_to(f"Open the demo: {scenario(DEMO).title}")
    keys.press("Space")
    until(lambda: finished(window, 1) and "negative-loss" in window.diagnosis.cards)
    keys.press("F5")
    until(lambda: window.store.outcomes)
    keys.tab_to("Error 1")
    assert "271 of 455 labels are −1" in QApplication.focusWidget().accessibleDescription()
    keys.tab_to("Preview: Map")
    keys.press("Space")
    until(lambda: "targets: y → (y + 1) / 2" in words(window.diagnosis))
    keys.tab_to("Apply: Map", key="Shift+Tab")
    keys.press("Space")
    until(lambda: finished(window, 2))
    keys.command("Show: Runs")
    compared(window)
    keys.tab_to("Runs")
    keys.press("Down", "Down")
    assert window.bottom.runs.rows.currentRow() == 1


# a teacher
@pytest.mark.long  # as tests/ui/test_modes.py, which plays tapes instead of asking a process
def test_a_teacher_walks_the_five_steps_and_lectures(window, mouse, until) -> None:
    guide = window.modes.guide
    mouse.click(f"Guided: {scenario(DEMO).title}")
    until(lambda: finished(window, 1) and guide.can_next)
    mouse.click("Next")
    mouse.click("Labels outside")
    assert guide.guessed == guide.right
    mouse.click("Next")
    assert "271 of 455 labels are −1" in words(window.modes.pane)
    mouse.click("Next")
    mouse.click("Map −1 to 0")
    until(lambda: finished(window, 2) and guide.can_next)
    mouse.click("Next")
    assert "validation accuracy 0.37 0.96" in words(window.modes.pane).replace("\n", " ")
    assert not window.modes.pane.next.isVisible()
    mouse.click("More")
    mouse.choose("Lecture mode")
    assert window.modes.lecture
    mouse.click("Back")
    mouse.click("Next")
    mouse.click("Leave")
    assert window.diagnosis.isVisible()


def test_a_teacher_at_the_keyboard(window, keys, until) -> None:
    guide = window.modes.guide
    keys.tab_to(f"Guided: {scenario(DEMO).title}")
    keys.press("Space")
    until(lambda: finished(window, 1) and guide.can_next)
    keys.press("F11", "Right")
    keys.press("ABCD"[[choice.slug for choice in guide.choices].index(guide.right)])
    assert guide.guessed == guide.right
    keys.press("Right")
    assert "271 of 455 labels are −1" in words(window.modes.pane)
    keys.press("Right")
    keys.tab_to("Map −1 to 0")
    keys.press("Space")
    until(lambda: finished(window, 2) and guide.can_next)
    keys.press("Right")
    assert "validation accuracy 0.37 0.96" in words(window.modes.pane).replace("\n", " ")
    keys.press("Left", "PgUp")
    keys.press("F11")
    assert not window.modes.lecture
    keys.press("Escape")
    assert not guide.active
    keys.press("F11")
    settle()
    assert window.modes.lecture
    keys.press("F11")


# someone in support
@pytest.fixture
def files(tmp_path):
    """A model and its table, as they come with a ticket."""
    model, table = tmp_path / "model.keras", tmp_path / "rows.csv"
    layers = [
        {"class_name": "InputLayer", "module": "keras.layers", "config": {"batch_shape": [None, 2], "name": "in"}},
        {"class_name": "Dense", "module": "keras.layers", "config": {"name": "dense", "units": 1}},
    ]
    config = {"class_name": "Sequential", "module": "keras", "config": {"name": "s", "layers": layers}}
    with zipfile.ZipFile(model, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
    table.write_text("size,age,sick\n" + "".join(f"{i},{i % 7},{-1 if i % 3 else 1}\n" for i in range(60)))
    return model, table


def reported(window, tmp_path) -> None:
    """A report and a bundle lie where they were asked for."""
    html = (tmp_path / "ticket.html").read_text(encoding="utf-8")
    assert "271 of 455 labels are −1" in html
    assert {"window.log", "report.json"} <= set(zipfile.ZipFile(tmp_path / "bundle.zip").namelist())
    assert "Nothing was sent" in window.message_bar.text.text()


def test_support_opens_examines_reports_and_bundles(window, mouse, keys, until, files, tmp_path, qtbot) -> None:
    mouse.click("Open files")
    mouse.click("File or folder")
    keys.type(str(files[0]))
    mouse.click("Data")
    keys.type(str(files[1]))
    mouse.click("Open")
    qtbot.waitUntil(lambda: window.store.target is not None or isinstance(window.dialog, DataDialog), timeout=LONG)
    mouse.click("Read it")
    until(lambda: window.store.outcomes)
    mouse.click("Export report")
    mouse.click("Where the report goes")
    keys.write(str(tmp_path / "ticket"))
    with qtbot.waitSignal(window.practice.publisher.published, timeout=LONG):
        mouse.click("Export")
    assert mouse.find("Open folder").isVisible(), "what was written can be looked at"
    mouse.click("More")
    mouse.choose("Help", "Support bundle")
    mouse.click("Save bundle")
    keys.write(str(tmp_path / "bundle.zip"))
    with qtbot.waitSignal(window.practice.support.written, timeout=LONG):
        mouse.click("Save")
    reported(window, tmp_path)


def test_support_at_the_keyboard(window, keys, until, files, tmp_path, qtbot) -> None:
    keys.press("Ctrl+O")
    keys.type(str(files[0]))
    keys.tab_to("Data")
    keys.type(str(files[1]))
    keys.press("Return")
    qtbot.waitUntil(lambda: window.store.target is not None or isinstance(window.dialog, DataDialog), timeout=LONG)
    keys.press("Return")
    until(lambda: window.store.outcomes)
    keys.press("Ctrl+E")
    keys.tab_to("Where the report goes")
    keys.write(str(tmp_path / "ticket"))
    with qtbot.waitSignal(window.practice.publisher.published, timeout=LONG):
        keys.press("Return")
    keys.command("Support bundle")
    keys.press("Return")
    keys.write(str(tmp_path / "bundle.zip"))
    with qtbot.waitSignal(window.practice.support.written, timeout=LONG):
        keys.press("Return")
    reported(window, tmp_path)
