"""A unified diff to read and copy, as high as its lines up to a limit, and larger in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.diff_lines import DiffLines
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.dialog_window import DialogWindow
from lossdoctor.ui.theme import Theme

MOST_LINES = 12


class DiffView(QWidget):
    """The diff under this title; long lines scroll, or are seen whole beside the window."""

    def __init__(self, diff: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._diff, self._title, self._theme = diff, title, theme
        self.text = QPlainTextEdit(printable(diff.replace("\t", "    ")))
        self.text.setReadOnly(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self._colours = DiffLines(self.text.document(), theme)
        lines = min(diff.count("\n") + 2, MOST_LINES)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 20)
        self.larger = button(self.tr("Show larger"), self._show_larger, kind="quiet")
        self.larger.setAccessibleName(self.tr("Show larger: {title}").format(title=title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_larger(self) -> None:
        from lossdoctor.ui.dialogs.diff_dialog import DiffDialog  # not needed before somebody asks

        window = self.window()
        if isinstance(window, DialogWindow):
            told = self.tr("Nothing is written into your file: copy what you want of it.")
            window.show_dialog(DiffDialog(self._title, told, self._diff, (), self._theme, window))
