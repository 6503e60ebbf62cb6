"""A unified diff to read and copy, as high as its lines up to a limit, and larger in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.diff_lines import DiffLines
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.theme import Theme

MOST_LINES = 12


class DiffView(QWidget):
    """The diff under this title. `larger_asked(str, str)`: title and diff, to be seen whole beside the window."""

    larger_asked = Signal(str, str)

    def __init__(self, diff: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.text = QPlainTextEdit(printable(diff.replace("\t", "    ")))
        self.text.setReadOnly(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self._colours = DiffLines(self.text.document(), theme)
        lines = min(diff.count("\n") + 2, MOST_LINES)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 20)
        self.larger = button(self.tr("Show larger"), lambda: self.larger_asked.emit(title, diff), kind="quiet")
        self.larger.setAccessibleName(self.tr("Show larger: {title}").format(title=title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignLeft)
