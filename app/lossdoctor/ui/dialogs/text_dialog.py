"""A page of plain text: a check's help page, About, the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lossdoctor.checks.help_pages import HEADINGS, MATHEMATICS, SENTENCE, check_sections, check_title
from lossdoctor.core.version import VERSION
from lossdoctor.ui.bricks.buttons import Fold, button
from lossdoctor.ui.bricks.card import clear_widget, scrolling
from lossdoctor.ui.bricks.labels import plain, printable

WIDTH = 560


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
        row.addStretch(1)
        row.addWidget(self.shut)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.resize(WIDTH, 480)
        for label in content.findChildren(QLabel):
            _fitted(label)

    def fold(self, title: str, text: str) -> None:
        """One more section at the end, folded."""
        label = plain(text, wrap=True)
        folded = Fold(title, label)
        self._inside.insertWidget(self._inside.count() - 1, folded)
        _fitted(label)


def _fitted(label: QLabel) -> None:
    """A wrapped text gets the height that this width needs, no more."""
    label.ensurePolished()
    label.setFixedWidth(WIDTH - 24 - 12 - 24)
    label.setFixedHeight(label.heightForWidth(label.width()))


def explain_dialog(slug: str, parent: QWidget | None = None) -> TextDialog:
    """The help page of a check: the plain sentence first, the mathematics folded at the end."""
    found = check_sections(slug)
    page = {heading: found[heading] for heading in HEADINGS[1:-1] if found.get(heading)}
    page = {"": found.get(SENTENCE) or "This check has no help page yet.", **page}
    dialog = TextDialog(check_title(slug), page, parent)
    if found.get(MATHEMATICS):
        dialog.fold(dialog.tr("For experts: the mathematics"), found[MATHEMATICS].replace("\n", "\n\n"))
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
        licence = found.get("License-Expression") or (found.get("License") or "").partition("\n")[0] or "see NOTICE.md"
        lines.append(f"{part} {found['Version']} · {licence[:60]}")
    return TextDialog(
        "Loss Doctor",
        {
            "": f"Version {VERSION}. Finds out why a Keras training loss is negative, wrong, stuck or not a number, "
            "proves it, and cures it.",
            "Licence": "MIT",
            "Made with": "\n".join(lines),
            "Network": "This program opens no connection, ever.",
        },
        parent,
    )


KEYS = {
    "Files": "Open  Ctrl+O\nReload  Ctrl+R\nPreferences  Ctrl+,\nEvery command  Ctrl+Shift+P\n"
    "Demos  Ctrl+D\nExport report  Ctrl+E",
    "Training": "Examine  F5\nTrain, pause, resume  F9\nStop  Shift+F9",
    "Cures": "Undo  Ctrl+Z\nRedo  Ctrl+Shift+Z or Ctrl+Y\nFold or open a finding  Enter",
    "For an audience": "Lecture mode  F11\nNext and previous step or finding  Page Down, Page Up, arrow keys\n"
    "Guess in a guided demo  A to D\nLeave a guided demo  Escape",
    "Plots": "Move the crosshair  arrow keys\nFit  F",
    "Help": "About the open finding  F1\nClose a dialog  Escape",
}


def keys_dialog(parent: QWidget | None = None) -> TextDialog:
    """The keyboard."""
    return TextDialog("Keyboard", KEYS, parent)
