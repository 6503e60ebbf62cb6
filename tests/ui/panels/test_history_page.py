"""The history page: the line of revisions, gone along by mouse and keyboard, with what each step changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from helpers import tapes
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.session import Revision

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]
TITLE = "Map −1 to 0"


def test_a_click_or_enter_goes_there_and_arrow_keys_only_look(window, play, qtbot, sent, monkeypatch):
    asked = []
    monkeypatch.setattr(window.practice.desk, "ask", lambda command, answer: asked.append((command, answer)))
    play(tapes.opening(), tapes.cure())
    window.bottom.tabs.setCurrentWidget(window.bottom.history)
    page = window.bottom.history
    rows = page.rows
    assert rows.currentRow() == 1 and not page.go.isVisible()
    QApplication.processEvents()
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Targets diagnosis" in told and any(text.endswith("1, 455 rows → 0, 1, 455 rows") for text in told)
    asked[0][1](ev.ScriptDiffed({"after": "--- a\n+++ b\n@@ -1 +1 @@\n-y\n+y = (y + 1) / 2\n"}, {"after": "y"}, {}))
    QApplication.processEvents()
    assert "+y = (y + 1) / 2" in page.findChild(QPlainTextEdit).toPlainText()

    sent.clear()
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert sent == [] and page.title.full_text == "As given" and page.go.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert sent == [cmd.Undo(1)]
    play([ev.RevisionMade(Revision(0), tapes.patient_facts(), (), (TITLE,))])
    assert [rows.item(place).text() for place in range(2)] == ["● As given", f"○ {TITLE} (undone)"]
    assert rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "As given, the present one"
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center())
    assert sent[-1] == cmd.Redo(1)
