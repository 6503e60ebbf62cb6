"""A diff to look at beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.core.events import ScriptModernised
from lossdoctor.core.session import OldSpelling
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.diff_lines import DiffLines
from lossdoctor.ui.bricks.diff_view import copy_button, save_button
from lossdoctor.ui.bricks.labels import Elided, plain, printable
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate


class DiffDialog(QDialog):
    """A title, what is to be known, the diff, and what is left to do; not modal.

    `save_asked(str)`: this patched text.
    """

    save_asked = Signal(str)

    def __init__(
        self,
        title: str,
        told: str,
        diff: str,
        left: Sequence[str],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        patched: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(printable(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Elided(title, "title"))
        column.addWidget(plain(told, wrap=True))
        self.diff = QPlainTextEdit(printable(diff))
        self.diff.setReadOnly(True)
        self.diff.setTabChangesFocus(True)
        self.diff.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.diff.setAccessibleName(self.tr("What changes in the program"))
        self._colours = DiffLines(self.diff.document(), theme)
        column.addWidget(self.diff, 1)
        if left:
            column.addWidget(plain(self.tr("For you to change"), "strong"))
            column.addWidget(plain("\n".join(left), "ink-small", wrap=True))
        self.shut = button(self.tr("Close"), self.close)
        self.shut.setDefault(True)
        self.copy = copy_button(diff)
        self.save = save_button(lambda: self.save_asked.emit(patched))
        self.save.setVisible(bool(patched))
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        self.setMinimumSize(520, 360)
        self.resize(760, 560)


def copy_dialog(name: str, copy: ScriptModernised, theme: Theme, parent: QWidget | None = None) -> DiffDialog:
    """What a modernised copy changes, and what it leaves for a person."""
    changed = len(copy.changed)
    told = translate("DiffDialog", "{n} place(s) in today's words. The file itself stays as it is.", "", changed)
    now = translate("DiffDialog", "{place}: {old} is now {new}")
    left = [now.format(place=place_of(spelling), old=spelling.old, new=spelling.present) for spelling in copy.left]
    title = translate("DiffDialog", "{name} in the words of Keras 3").format(name=name)
    diff = copy.diff or translate("DiffDialog", "Nothing changes.")
    return DiffDialog(title, told.format(n=changed), diff, left, theme, parent)


def place_of(spelling: OldSpelling) -> str:
    """'line 12', or 'cell 3, line 4'."""
    if spelling.cell:
        return translate("DiffDialog", "cell {cell}, line {line}").format(cell=spelling.cell, line=spelling.line)
    return translate("DiffDialog", "line {line}").format(line=spelling.line)
