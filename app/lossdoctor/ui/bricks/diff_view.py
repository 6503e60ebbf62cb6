"""A unified diff to read and copy, as high as its lines up to a limit."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from lossdoctor.ui.bricks.diff_lines import DiffLines
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.theme import Theme

MOST_LINES = 12


def diff_view(diff: str, name: str, theme: Theme) -> QPlainTextEdit:
    """The diff in a read-only editor with this accessible name."""
    view = QPlainTextEdit(printable(diff.replace("\t", "    ")))
    view.setReadOnly(True)
    view.setWordWrapMode(QTextOption.WrapMode.NoWrap)
    view.setAccessibleName(name)
    view.setTabChangesFocus(True)
    DiffLines(view.document(), theme)
    lines = min(diff.count("\n") + 2, MOST_LINES)
    view.setFixedHeight(lines * view.fontMetrics().lineSpacing() + 20)
    return view
