"""The preview of a script's change."""

import pytest
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.ui.bricks.diff_view import DiffView
from lossdoctor.ui.theme import LIGHT

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

DIFF = "--- train.py\n+++ train.py\n@@ -3,2 +3,2 @@\n-y = labels\n+y = labels * 0.5 + 0.5\n model.fit(x, y)\n"


def test_a_diff_is_shown_whole_with_its_added_and_removed_lines_coloured(window, play) -> None:
    fix_id = f"{tapes.DOMAIN}/map-to-0-1"
    play(tapes.opening(), tapes.examination())
    play([ev.FixPreviewed(fix_id, ("targets",)), ev.ScriptDiffed({fix_id: DIFF}, {}, {})])
    QApplication.processEvents()
    box = window.diagnosis.cards[tapes.DOMAIN].fix_views[fix_id].findChild(DiffView)
    view = box.text
    assert view.toPlainText() == DIFF
    colours = {}
    block = view.document().firstBlock()
    while block.isValid():
        formats = block.layout().formats()
        colours[block.text()] = formats[0].format.foreground().color().name() if formats else ""
        block = block.next()
    assert colours["-y = labels"] == LIGHT.error
    assert colours["+y = labels * 0.5 + 0.5"] == LIGHT.passed
    assert colours[" model.fit(x, y)"] == ""
    box.larger.click()
    assert window.dialog.isVisible() and window.dialog.diff.toPlainText() == DIFF


def test_a_change_that_cannot_be_written_says_so_and_is_no_error(window, play) -> None:
    fix = tapes.domain_finding().fixes[0]
    play(tapes.opening(), tapes.examination(), [ev.FixPreviewed(fix.id, ("targets",))])
    refused = ev.RequestRefused("DiffScript", ev.Failure("not-possible", "The labels come from a loop."))
    window.consultation._diffed(fix, cmd.DiffScript("train.py", (), ()), refused)
    QApplication.processEvents()
    assert window.store.diffs.manual == {fix.id: "The labels come from a loop."}
    assert not window.message_bar.isVisible() or "loop" not in window.message_bar.text.text()
