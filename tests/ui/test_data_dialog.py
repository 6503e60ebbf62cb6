"""The preview of data is corrected by clicks and keys, and says what it would read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QTableWidget

from lossdoctor.core.events import DataPreviewed, ProgressMade
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.ui.dialogs.data.data_dialog import DataDialog
from lossdoctor.ui.dialogs.data.size_words import bytes_text, size_text
from lossdoctor.ui.theme import LIGHT

pytestmark = pytest.mark.window

NAMES = ("age", "<b>city</b>", "price")
COLUMNS = (ColumnChoice("age"), ColumnChoice("<b>city</b>", "categories"), ColumnChoice("price", role="target"))
CHOICES = TableChoices("cp1252", ";", True, True, COLUMNS)
ROWS = tuple((f"{n},5", "Köln", str(n % 2)) for n in range(50))
TABLE = DataPreviewed(("/data/sales.csv",), "CSV", 10**9, NAMES, ROWS, CHOICES, 12_000_000, True, True, ("A note.",))
ARRAYS = DataPreviewed(("/data/x.npz",), "NPZ", 2000, ("x[0]", "y"), (("1", "0"),), None, 1)


@pytest.fixture
def dialog(qtbot):
    made = DataDialog(TABLE, LIGHT)
    qtbot.addWidget(made)
    made.asked, made.chosen = [], []
    made.preview_due.connect(made.asked.append)
    made.taken.connect(made.chosen.append)
    made.show()
    return made


def press(qtbot, push) -> None:
    QApplication.processEvents()
    assert push.isVisible()
    assert push.isEnabled()
    qtbot.mouseClick(push, Qt.MouseButton.LeftButton)


def pick(qtbot, box: QComboBox, text: str) -> None:
    """By the keyboard, as somebody without a mouse."""
    box.setFocus()
    while not box.currentText().startswith(text):
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down if before < box.count() - 1 else Qt.Key.Key_Home)
        assert box.currentIndex() != before


def test_it_says_what_the_file_is_and_how_it_was_guessed(dialog) -> None:
    assert dialog.size.text() == "CSV · 1.0 GB · about 12,000,000 rows · 3 columns · the first 50 are shown"
    assert dialog.format.boxes["encoding"].box.currentText() == "cp1252"
    assert dialog.table.table.horizontalHeaderItem(2).text() == "price\n● target · number"
    assert dialog.table.chosen == (2,)
    assert dialog.message.text() == "A note."
    assert not dialog.guesses.isEnabled()


def test_what_was_seen_is_what_is_read(dialog, qtbot) -> None:
    press(qtbot, dialog.take)
    assert dialog.chosen == [CHOICES]
    assert not dialog.take.isEnabled()
    dialog.show_progress(ProgressMade("reading", 0.34, 12.0))
    assert dialog.state.full_text == "Reading 34 % · 12 s left"
    assert dialog.bar.value() == 340
    dialog.finish()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_changed_delimiter_is_marked_asked_again_and_undone(dialog, qtbot) -> None:
    box = dialog.format.boxes["delimiter"]
    pick(qtbot, box.box, "tab")
    qtbot.waitUntil(lambda: dialog.asked == [TableChoices(delimiter="\t")], timeout=5_000)
    assert "changed" in box.label.text()
    assert box.undo.toolTip() == "Guessed: semicolon  ;"
    press(qtbot, box.undo)
    qtbot.waitUntil(lambda: len(dialog.asked) == 2, timeout=5_000)
    assert dialog.asked[1] is None
    assert box.undo.isHidden()


def test_several_changes_in_a_row_are_one_question(dialog, qtbot) -> None:
    pick(qtbot, dialog.format.boxes["header"].box, "data")
    pick(qtbot, dialog.format.boxes["decimal_comma"].box, "point")
    qtbot.waitUntil(lambda: bool(dialog.asked), timeout=5_000)
    qtbot.wait(300)
    assert dialog.asked == [TableChoices(header=False, decimal_comma=False)]


def test_a_column_is_chosen_by_its_header_and_made_the_target(dialog, qtbot) -> None:
    header = dialog.table.table.horizontalHeader()
    place = header.viewport()
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton, pos=at(header, 0))
    assert dialog.table.chosen == (0,)
    assert dialog.strip.name.full_text == "age"
    pick(qtbot, dialog.strip.boxes["role"].box, "target")
    assert dialog.draft.names("target") == ("age", "price")
    assert dialog.table.table.horizontalHeaderItem(0).text().startswith("age*")
    press(qtbot, dialog.strip.boxes["role"].undo)
    assert dialog.draft.names("target") == ("price",)
    qtbot.mouseDClick(place, Qt.MouseButton.LeftButton, pos=at(header, 1))
    assert dialog.draft.names("target") == ("<b>city</b>", "price")


def at(header, column: int):
    from PySide6.QtCore import QPoint

    return QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)


def test_without_a_target_a_model_cannot_be_trained_and_it_says_so(dialog, qtbot) -> None:
    pick(qtbot, dialog.strip.boxes["role"].box, "left out")
    assert not dialog.take.isEnabled()
    assert dialog.message.text().startswith("No column is the target")
    press(qtbot, dialog.guesses)
    assert dialog.take.isEnabled()
    assert dialog.message.text() == "A note."


def test_what_cannot_be_read_is_said_and_can_be_corrected(dialog, qtbot) -> None:
    press(qtbot, dialog.take)
    dialog.show_failure(Failure(FailureCode.UNREADABLE, "Row 812, column age: 'n/a' is no number."))
    assert "Row 812" in dialog.message.text()
    assert dialog.take.isEnabled()
    assert dialog.bar.isHidden()
    dialog.show_preview(replace(TABLE, notes=()))
    assert dialog.message.text() == ""


def test_named_target_columns_are_the_targets(dialog) -> None:
    dialog.name_targets(("age",))
    assert dialog.draft.names("target") == ("age",)
    assert dialog.table.chosen == (0,)


def test_arrays_are_shown_and_not_edited(qtbot) -> None:
    dialog = DataDialog(ARRAYS, LIGHT)
    qtbot.addWidget(dialog)
    chosen: list = []
    dialog.taken.connect(chosen.append)
    dialog.show()
    assert dialog.strip.isHidden()
    assert dialog.format.isHidden()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen == [None]


def test_everything_has_a_name_and_hostile_names_are_text(dialog) -> None:
    kinds = (QAbstractButton, QComboBox, QTableWidget)
    nameless = [
        widget
        for kind in kinds
        for widget in dialog.findChildren(kind)
        if not widget.accessibleName() and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.table.table.horizontalHeaderItem(1).text().startswith("<b>city</b>")


def test_escape_gives_up(dialog, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.chosen == []


def test_sizes_in_words() -> None:
    assert [bytes_text(size) for size in (0, 999, 1_500, 2_000_000, 3 * 10**12)] == [
        "0 bytes",
        "999 bytes",
        "1.5 kB",
        "2.0 MB",
        "3.0 TB",
    ]
    assert size_text(ARRAYS) == "NPZ · 2.0 kB · 1 row · 2 columns"
