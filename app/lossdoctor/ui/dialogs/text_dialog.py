"""A page of plain text: a check's help page, About, the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lossdoctor.bridge.spoken import check_words
from lossdoctor.checks.help_pages import HEADINGS, MATHEMATICS, SENTENCE, check_sections, check_title, heading_words
from lossdoctor.core.version import VERSION
from lossdoctor.ui.bricks.buttons import Fold, button
from lossdoctor.ui.bricks.card import clear_widget, scrolling
from lossdoctor.ui.bricks.labels import plain, printable

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

translate = QCoreApplication.translate

WIDTH = 560
INSIDE = WIDTH - 24 - 12 - 24  # without margins and the scroll bar
LEFT = 300  # of two columns
SHORT = 24  # letters of a licence's name; more are a sentence or the licence itself


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("TextDialog", text)


class TextDialog(QDialog):
    """A title and sections with headings; not modal, so one can read it beside the window."""

    def __init__(self, title: str, sections: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(printable(title))
        self._inside = inside = QVBoxLayout()
        inside.setSpacing(6)
        inside.addWidget(plain(title, "title", wrap=True))
        for heading, text in sections.items():
            if heading:
                inside.addSpacing(8)
                inside.addWidget(plain(heading, "strong"))
            inside.addWidget(plain(text, wrap=True))
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 16)
        column.setSpacing(12)
        content = clear_widget(inside)
        inside.setContentsMargins(0, 0, 12, 0)
        column.addWidget(scrolling(content, title), 1)
        self.shut = button(self.tr("Close"), self.close)
        self.shut.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)  # where the words end, before the scroll bar
        row.addStretch(1)
        row.addWidget(self.shut)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.resize(WIDTH, 480)
        for label in content.findChildren(QLabel):
            _fitted(label)

    def add_pairs(self, heading: str, pairs: dict[str, str]) -> None:
        """One more section at the end: words in two columns."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for row, texts in enumerate(pairs.items()):
            for column, text in enumerate(texts):
                label = plain(text, "muted" if column else "", wrap=True)
                label.setFixedWidth(INSIDE - 16 - LEFT if column else LEFT)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        place = self._inside.count() - 1
        self._inside.insertSpacing(place, 8)
        self._inside.insertWidget(place + 1, plain(heading, "strong"))
        self._inside.insertLayout(place + 2, grid)

    def fold(self, title: str, text: str) -> None:
        """One more section at the end, folded."""
        label = plain(text, wrap=True)
        folded = Fold(title, label)
        self._inside.insertWidget(self._inside.count() - 1, folded)
        _fitted(label)


WHAT = QT_TRANSLATE_NOOP(
    "About",
    "Finds out why a Keras training loss is negative, wrong, stuck or not a number, proves it, and cures it.",
)


def _fitted(label: QLabel) -> None:
    """A wrapped text gets the height that this width needs, no more."""
    label.ensurePolished()
    label.setFixedWidth(INSIDE)
    label.setFixedHeight(label.heightForWidth(label.width()))


def explain_dialog(slug: str, parent: QWidget | None = None) -> TextDialog:
    """The help page of a check: the plain sentence first, the mathematics folded at the end."""
    found = check_sections(slug)
    page = {heading_words(heading): found[heading] for heading in HEADINGS[1:-1] if found.get(heading)}
    page = {"": found.get(SENTENCE) or translate("Help", "This check has no help page yet."), **page}
    dialog = TextDialog(check_words(check_title(slug)), page, parent)
    if found.get(MATHEMATICS):
        dialog.fold(translate("Help", "For experts: the mathematics"), found[MATHEMATICS].replace("\n", "\n\n"))
    return dialog


def about_dialog(parent: QWidget | None = None) -> TextDialog:
    """What this program is and what it is made of."""
    from importlib import metadata

    parts = ("PySide6-Essentials", "pyqtgraph", "numpy", "tsdownsample", "Jinja2", "libcst", "nbformat", "pyarrow")
    lines = []
    for part in parts:
        try:
            found = metadata.metadata(part)
        except metadata.PackageNotFoundError:
            continue
        licence = _licence(found) or translate("About", "see NOTICE.md")
        lines.append(f"{part} {found['Version']} · {licence[:60]}")
    return TextDialog(
        "Loss Doctor",
        {
            "": translate("About", "Version {v}. {what}").format(v=VERSION, what=translate("About", WHAT)),
            translate("About", "Licence"): "MIT",
            translate("About", "Made with"): "\n".join(lines),
            translate("About", "Network"): translate("About", "This program opens no connection, ever."),
        },
        parent,
    )


def _licence(found: PackageMetadata) -> str:
    """A package's licence in few words: its expression, else its name where that is short, else its classifier."""
    named = [line.rpartition(" :: ")[2] for line in found.get_all("Classifier", []) if line.startswith("License ::")]
    said = (found.get("License") or "").partition("\n")[0]
    return found.get("License-Expression") or (said if said and len(said) <= SHORT else "".join(named[:1]) or said)


def keys_dialog(parent: QWidget | None = None) -> TextDialog:
    """The keyboard: what is done, and beside it the keys."""
    dialog = TextDialog(tr("Keyboard"), {}, parent)
    for heading, keys in _keys().items():
        dialog.add_pairs(heading, {what: _as_printed(key) for what, key in keys.items()})
    return dialog


def _as_printed(key: str) -> str:
    """A combination as the keyboard of this language has it: 'Strg+O'."""
    if not key.startswith(("Ctrl+", "Shift+")) or " " in key:
        return key
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _keys() -> dict[str, dict[str, str]]:
    return {
        tr("Files"): {
            tr("Open"): "Ctrl+O",
            tr("Reload"): "Ctrl+R",
            tr("Save the session"): "Ctrl+S",
            tr("Export report"): "Ctrl+E",
            tr("Demos and recent files"): "Ctrl+D",
            tr("Preferences"): "Ctrl+,",
            tr("Every command"): "Ctrl+Shift+P",
        },
        tr("Training"): {
            tr("Examine"): "F5",
            tr("Train, pause, resume"): "F9",
            tr("Stop"): "Shift+F9",
            tr("Lab tests"): "Ctrl+L",
        },
        tr("Cures"): {
            tr("Undo"): "Ctrl+Z",
            tr("Redo"): tr("Ctrl+Shift+Z or Ctrl+Y"),
            tr("Fold or open a finding"): tr("Enter"),
            tr("Walk through findings and what they explain"): tr("arrow keys"),
            tr("Go to a revision of the history"): tr("Enter"),
        },
        tr("Runs"): {tr("Write a note"): "N", tr("Make it the baseline"): "B"},
        tr("For an audience"): {
            tr("Lecture mode"): "F11",
            tr("Next and previous step or finding"): tr("Page Down, Page Up, arrow keys"),
            tr("Guess in a guided demo"): tr("A to D"),
            tr("Leave a guided demo"): tr("Escape"),
        },
        tr("Plots"): {tr("Move the crosshair"): tr("arrow keys"), tr("Fit"): "F"},
        tr("Help"): {tr("About the open finding"): "F1", tr("Close a dialog"): tr("Escape")},
    }
