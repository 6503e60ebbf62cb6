"""The patched script is got out of the window: copied as a patch, saved beside the original."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from helpers import tapes
from helpers.stage import settle
from lossdoctor.core import events as ev
from lossdoctor.core.commands import OpenSession, ReadNotebook
from lossdoctor.core.fixes import SetEpochs, SetLearningRate
from lossdoctor.core.session import Revision, Settings, Target, TargetKind
from lossdoctor.intake.notebooks import read_notebook
from lossdoctor.intake.patching import diff_script
from lossdoctor.ui.bricks.diff_view import DiffView
from lossdoctor.ui.palette_entries import entries

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

SCRIPT = "import keras\nmodel = make()\nmodel.compile(loss='mse')\nmodel.fit(x, y, epochs=3)\n"
CURE = "Train for 9 epochs"
EDITS = (SetEpochs(9),)


@pytest.fixture
def script(tmp_path, window, monkeypatch):
    """A script that is open, whose changes the real intake writes."""
    path = tmp_path / "train.py"
    path.write_text(SCRIPT)

    def ask(command, answer) -> None:
        QTimer.singleShot(0, lambda: answer(diff_script(command)))

    monkeypatch.setattr(window.practice.desk, "ask", ask)
    return path


def open_script(window, play, path: Path, edits=EDITS, kind=TargetKind.SCRIPT, program=None) -> None:
    target = Target(kind, str(path))
    window.consultation._open_command = OpenSession(target, Settings(), program=program)
    opened = replace(tapes.opening()[1], target=target, facts=replace(tapes.patient_facts(), fit_place=None))
    play([opened], tapes.examination())
    if edits:
        play([ev.RevisionMade(Revision(1, edits, CURE), tapes.patient_facts(), ("as given",), ())])


def chosen(window, path: Path) -> None:
    """The dialog that asks for a place is answered."""
    QApplication.processEvents()
    window.dialog.fileSelected.emit(str(path))


def told(window) -> str:
    return window.message_bar.text.text()


def test_the_history_page_and_its_larger_view_copy_the_patch_and_save_the_patched_script(window, play, script) -> None:
    open_script(window, play, script)
    window.bottom.tabs.setCurrentWidget(window.bottom.history)
    window.bottom.history.refresh()
    settle()
    view = window.bottom.history.findChild(DiffView)
    view.copy.click()
    patch = QGuiApplication.clipboard().text()
    assert "-model.fit(x, y, epochs=3)" in patch and "+model.fit(x, y, epochs=9)" in patch
    assert view.copy.text() == "✓ Copied"
    view.larger.click()
    larger = window.dialog
    larger.copy.click()
    assert QGuiApplication.clipboard().text() == patch
    larger.save.click()
    assert window.dialog.selectedFiles() == [str(script.with_name("train.cured.py"))]
    chosen(window, script.with_name("train.cured.py"))
    assert script.with_name("train.cured.py").read_text() == SCRIPT.replace("epochs=3", "epochs=9")
    assert script.read_text() == SCRIPT and told(window).endswith("train.cured.py")


def test_a_preview_is_of_the_present_revision_and_saves_both_changes(window, play, script) -> None:
    open_script(window, play, script)
    fix = replace(tapes.domain_finding().fixes[0], edits=(SetLearningRate(0.5),))
    play([ev.FixPreviewed(fix.id, ("learning rate",))])
    window.consultation.preview(fix)
    settle()
    view = window.diagnosis.cards[tapes.DOMAIN].fix_views[fix.id].findChild(DiffView)
    shown = view.text.toPlainText()
    assert "0.5" in shown and "-model.fit" not in shown, "what is applied already is no part of the preview"
    view.save.click()
    chosen(window, script.with_name("other.py"))
    written = script.with_name("other.py").read_text()
    assert "epochs=9" in written and "learning_rate" in written and "0.5" in written


def test_the_cured_card_the_menu_and_the_palette_save_the_present_revision(window, play, script) -> None:
    open_script(window, play, script)
    play([ev.CureFinished(("a/1",), (SetEpochs(9),), "val_accuracy", 0.4, 0.9, titles=(CURE,))])
    QApplication.processEvents()
    card = window.diagnosis.cured
    assert card.save.isVisible() and card.save.text() == "Save patched script…"
    card.save.click()
    chosen(window, script.with_name("a.py"))
    assert "epochs=9" in script.with_name("a.py").read_text()
    entry = next(entry for entry in entries(window) if entry.title == "Save patched script")
    entry.act()
    chosen(window, script.with_name("b.py"))
    assert script.with_name("b.py").read_text() == script.with_name("a.py").read_text()


def test_a_script_as_given_and_a_folder_that_is_not_there_are_told(window, play, script) -> None:
    open_script(window, play, script, edits=())
    window.consultation.copies.ask()
    assert told(window).startswith("There is no change of a script to save yet") and window.dialog is None
    open_script(window, play, script)
    window.consultation.copies.ask()
    chosen(window, script.parent / "nowhere" / "a.py")
    assert "could not be written" in told(window)


def test_a_demo_is_saved_at_home_under_its_own_name(window, play, script) -> None:
    window.store.clear("Negative loss")
    open_script(window, play, script)
    assert window.consultation.copies.place() == Path.home() / "negative-loss.cured.py"


def test_a_notebook_is_saved_as_a_notebook_with_its_other_cells(window, play, script, tmp_path) -> None:
    cells = [{"cell_type": "markdown", "metadata": {}, "source": ["Mine"]}]
    cells.append({"cell_type": "code", "metadata": {}, "execution_count": 1, "outputs": [], "source": [SCRIPT]})
    path = tmp_path / "train.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}))
    program = read_notebook(ReadNotebook(str(path), str(tmp_path))).program
    open_script(window, play, path, kind=TargetKind.NOTEBOOK, program=program)
    window.consultation.file.command = window.consultation._open_command
    window.consultation.copies.ask()
    settle()
    assert window.dialog.selectedFiles() == [str(tmp_path / "train.cured.ipynb")]
    chosen(window, tmp_path / "train.cured.ipynb")
    written = json.loads((tmp_path / "train.cured.ipynb").read_text())["cells"]
    assert written[0]["source"] == ["Mine"] and "epochs=9" in "".join(written[1]["source"])


def test_no_button_to_save_where_nothing_is_patched(window, play, script) -> None:
    open_script(window, play, script, edits=())
    play([ev.ScriptDiffed({tapes.domain_finding().fixes[0].id: "--- a\n+++ a\n"}, {}, {})])
    fix = tapes.domain_finding().fixes[0].id
    play([ev.FixPreviewed(fix, ("targets",))])
    QApplication.processEvents()
    pushes = window.diagnosis.cards[tapes.DOMAIN].fix_views[fix].findChildren(QPushButton)
    assert [push.text() for push in pushes if push.text().startswith("Save patched") and push.isVisible()] == []
