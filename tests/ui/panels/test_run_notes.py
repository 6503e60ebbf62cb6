"""Notes on runs: written in the table by mouse or keyboard, kept with the run, never overwritten by news of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from helpers import tapes
from lossdoctor.report.as_json import document
from lossdoctor.ui.panels.runs_table import NOTE, RUN

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


def editor(table):
    QApplication.processEvents()
    return next(one for one in table.viewport().findChildren(QLineEdit) if one.isVisible())


def test_a_note_is_written_in_the_table_and_stays_with_its_run(window, play, qtbot):
    play(tapes.opening(), tapes.examination(), tapes.run())
    *begun, late, _ = tapes.run("run-2", revision=0)
    play(begun)
    window.bottom.tabs.setCurrentWidget(window.bottom.runs)
    runs, store = window.bottom.runs, window.store
    runs.rows.setCurrentCell(0, RUN)
    runs.rows.setFocus()
    qtbot.keyClick(runs.rows, Qt.Key.Key_N)
    line = editor(runs.rows)
    qtbot.keyClicks(line, "old labels")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert store.runs["run-1"].note == "old labels"
    assert runs.rows.item(0, RUN).text() == "Run 1 ✎" and runs.rows.item(0, RUN).toolTip().startswith("old labels")

    runs.rows.setCurrentCell(1, RUN)
    qtbot.mouseClick(runs.write, Qt.MouseButton.LeftButton)
    line = editor(runs.rows)
    qtbot.keyClicks(line, "new")
    play([late])  # an epoch ends while one writes
    assert line.text() == "new"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert store.runs["run-2"].note == runs.rows.item(1, NOTE).text() == "new"

    play(tapes.cure())
    told = document(window.practice.publisher.report)
    assert [run.get("note") for run in told["runs"]] == ["old labels", "new"], "another revision takes no note away"
    window.consultation.note("run-1", "  ")
    assert runs.rows.item(0, RUN).text() == "Run 1" and runs.rows.item(0, NOTE).text() == ""


def test_only_the_note_can_be_written_in(window, play):
    play(tapes.opening(), tapes.run())
    rows = window.bottom.runs.rows
    able = [bool(rows.item(0, place).flags() & Qt.ItemFlag.ItemIsEditable) for place in range(rows.columnCount())]
    assert able == [place == NOTE for place in range(rows.columnCount())]
