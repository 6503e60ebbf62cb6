"""A unified diff to read, copy and save, as high as its lines up to a limit, and larger in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget
from lossdoctor.ui.bricks.diff_lines import DiffLines
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme

MOST_LINES = 12


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("DiffView", text)


@dataclass(frozen=True)
class ScriptDiff:
    """A change of the user's script: what it is called, the patch, and the whole patched text, '' where unknown."""

    title: str
    diff: str
    patched: str = ""


class DiffView(QWidget):
    """Signals: `larger_asked(ScriptDiff)`, to be seen whole beside the window; `save_asked(str)`, the patched text."""

    larger_asked = Signal(object)
    save_asked = Signal(str)

    def __init__(self, change: ScriptDiff, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.text = QPlainTextEdit(printable(change.diff.replace("\t", "    ")))
        self.text.setReadOnly(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.text.setAccessibleName(change.title)
        self.text.setTabChangesFocus(True)
        self._colours = DiffLines(self.text.document(), theme)
        lines = min(change.diff.count("\n") + 2, MOST_LINES)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 20)
        self.larger = button(self.tr("Show larger"), lambda: self.larger_asked.emit(change), kind="quiet")
        self.larger.setAccessibleName(self.tr("Show larger: {title}").format(title=change.title))
        self.copy = copy_button(change.diff, "quiet")
        self.save = save_button(lambda: self.save_asked.emit(change.patched), "quiet")
        self.save.setVisible(bool(change.patched))
        row = FlowLayout(gap=4)
        for push in (self.larger, self.copy, self.save):
            row.addWidget(push)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(clear_widget(row))  # above: a low panel shows what can be done with it without scrolling
        column.addWidget(self.text)


def copy_button(diff: str, kind: str = "") -> QPushButton:
    """Puts the diff, as a patch, on the clipboard, and says that it did."""

    def copy() -> None:
        QGuiApplication.clipboard().setText(diff)
        push.setText(tr("✓ Copied"))

    push = button(tr("Copy"), copy, kind=kind, name=tr("Copy the change as a patch"))
    return push


def save_button(act: Callable[[], None], kind: str = "") -> QPushButton:
    """Asks where the patched script goes."""
    push = button(tr("Save patched script…"), act, kind=kind)
    push.setToolTip(tr("A copy of your script with the change in it. The script itself stays as it is."))
    return push
