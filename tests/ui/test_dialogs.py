"""Dialogs: trust says no unless told otherwise; open and export give what was chosen."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit

from helpers import tapes
from lossdoctor.checks.help_pages import one_sentence
from lossdoctor.core import events as ev
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.ui.bricks.buttons import Fold
from lossdoctor.ui.dialogs.export_dialog import ExportDialog
from lossdoctor.ui.dialogs.open_dialog import OpenDialog
from lossdoctor.ui.dialogs.text_dialog import about_dialog, explain_dialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog

pytestmark = pytest.mark.window


def inspected(path: str = "/work/train.py") -> ev.TargetInspected:
    target = Target(TargetKind.SCRIPT, path, "ab" * 32)
    return ev.TargetInspected(target, 900, True, (path, "/work/my_layers.py"), (12,))


def test_the_default_answer_to_the_trust_question_is_no(qtbot) -> None:
    dialog = TrustDialog(inspected())
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.isModal()
    assert dialog.cancel.isDefault()
    assert not dialog.allow.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_trust_question_names_everything_that_will_run(qtbot) -> None:
    dialog = TrustDialog(inspected())
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "/work/train.py\n/work/my_layers.py"
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "no sandbox" in words
    assert "ab" * 16 in words
    qtbot.mouseClick(dialog.allow, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_means_no(qtbot) -> None:
    dialog = TrustDialog(inspected())
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_open_is_offered_once_every_named_file_exists(qtbot, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("")
    dialog = OpenDialog()
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.target.setText(str(script))
    assert dialog.go.isEnabled()
    dialog.data.setText(str(tmp_path / "nothing.csv"))
    assert not dialog.go.isEnabled()
    assert "nothing.csv" in dialog.go.toolTip()


def test_data_and_target_columns_are_taken_apart(qtbot) -> None:
    dialog = OpenDialog(target="m.keras", needs_data=True)
    qtbot.addWidget(dialog)
    dialog.data.setText("x.npy; y.npy")
    dialog.columns.setText("price, size")
    assert dialog.data_paths == ("x.npy", "y.npy")
    assert dialog.target_columns == ("price", "size")


def test_export_writes_the_ticked_kinds(qtbot, practice, tmp_path) -> None:
    for event in tapes.opening() + tapes.examination() + tapes.run() + tapes.finished_examination():
        practice.store.take(event)
    dialog = ExportDialog(practice.store, practice.publisher)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(tmp_path / "report.html"))
    dialog.kinds["md"].setChecked(True)
    dialog.kinds["json"].setChecked(True)
    dialog.kinds["sarif"].setChecked(True)
    with qtbot.waitSignal(practice.publisher.published, timeout=20_000) as done:
        dialog.accept()
    assert done.args[1] == ()
    assert sorted(path.suffix for path in tmp_path.glob("report.*")) == [".html", ".json", ".md", ".sarif"]
    text = (tmp_path / "report.html").read_text()
    assert "Labels are outside what the loss allows" in text
    assert "/home/ada" not in text
    (run,) = json.loads((tmp_path / "report.sarif").read_text())["runs"]
    assert [result["ruleId"] for result in run["results"]] == [tapes.DOMAIN, "negative-loss"]
    assert "/home/ada" not in json.dumps(run)


def test_a_place_that_cannot_be_written_is_a_sentence(qtbot, practice, tmp_path) -> None:
    for event in tapes.opening() + tapes.examination():
        practice.store.take(event)
    with qtbot.waitSignal(practice.publisher.published, timeout=20_000) as done:
        practice.publisher.publish({"json": str(tmp_path / "no-folder" / "report.json")})
    assert done.args[0] == ()
    assert "could not be written" in done.args[1][0]


def test_the_help_page_of_a_check_shows_its_headings(qtbot) -> None:
    dialog = explain_dialog("single-unit-softmax")
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Why it hurts" in words
    assert any("is 1 for every row" in word for word in words)
    assert words[1] == one_sentence("single-unit-softmax"), "the sentence comes right below the title"
    mathematics = next(label for label in dialog.findChildren(QLabel) if "exp(z₁)" in label.text())
    assert mathematics.isHidden() or not mathematics.isVisibleTo(dialog)
    (folded,) = dialog.findChildren(Fold)
    folded.switch.click()
    assert mathematics.isVisibleTo(dialog)


def test_about_names_the_licences_of_what_is_used(qtbot) -> None:
    dialog = about_dialog()
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "PySide6" in words
    assert "pyqtgraph" in words
    assert "MIT" in words
