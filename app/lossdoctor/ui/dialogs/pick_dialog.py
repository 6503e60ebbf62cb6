"""Choose one of a few: a fit of a program, a function of a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.dialogs.closing_row import closing_row, settle

MOST_ROWS = 8  # that show without scrolling
ROW_HEIGHT = 25


class PickDialog(QDialog):
    """A question, a list, and a verb; a double click or Enter takes the row. `chosen` is its place, 0 first."""

    def __init__(
        self,
        title: str,
        told: str,
        rows: Sequence[str],
        accept: str,
        parent: QWidget | None = None,
        *,
        chosen: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(printable(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain(title, "title", wrap=True))
        if told:
            column.addWidget(plain(told, wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(printable(title))
        self.list.setObjectName("choices")
        for row in rows:
            item = QListWidgetItem(printable(row))
            item.setToolTip(printable(row))
            self.list.addItem(item)
        self.list.setCurrentRow(chosen)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long rows end in …
        self.list.setFixedHeight(min(len(rows), MOST_ROWS) * ROW_HEIGHT + 12)
        self.list.itemDoubleClicked.connect(self.accept)
        column.addWidget(self.list)
        row, self.cancel, self.take = closing_row(self, accept, self.tr("Cancel"))
        column.addWidget(row)
        settle(self, 600)
        self.list.setFocus()

    @property
    def chosen(self) -> int:
        """The place of the chosen row, 0 first."""
        return self.list.currentRow()
