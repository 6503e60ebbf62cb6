"""What the program under examination printed, shown literally."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.store import LOG_LINES, Store
from lossdoctor.ui.bricks.labels import printable


class LogPage(QWidget):
    """Follows the end as long as one looks at the end."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setObjectName("log")
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(LOG_LINES)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setPlaceholderText(self.tr("What the program prints appears here."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.text)
        store.log_written.connect(self._append)
        store.cleared.connect(self.text.clear)

    def _append(self, stream: str, text: str) -> None:
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        lines = [line.rpartition("\r")[2] for line in text.rstrip("\r").replace("\r\n", "\n").split("\n")]
        cursor.insertText(printable("\n".join(lines)))
        if at_end:
            bar.setValue(bar.maximum())
