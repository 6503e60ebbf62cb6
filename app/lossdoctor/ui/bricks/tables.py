"""Tables of plain text that cannot be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from lossdoctor.ui.bricks.labels import printable


def table(name: str, *, numbered: bool = True) -> QTableWidget:
    """An empty table with this accessible name."""
    made = QTableWidget()
    made.setAccessibleName(name)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().setDefaultSectionSize(26)
    made.verticalHeader().setVisible(numbered)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.horizontalHeader().setHighlightSections(False)
    return made


def fill(made: QTableWidget, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Replace everything in it; rows are numbered from 0 as in the data."""
    made.setColumnCount(len(columns))
    made.setRowCount(len(rows))
    made.setHorizontalHeaderLabels([printable(column) for column in columns])
    made.setVerticalHeaderLabels([str(row) for row in range(len(rows))])
    for place, row in enumerate(rows):
        for column, text in enumerate(row[: len(columns)]):
            made.setItem(place, column, cell(text))
    made.resizeColumnsToContents()
    for column in range(len(columns)):
        made.setColumnWidth(column, min(made.columnWidth(column) + 8, 220))


def cell(text: str) -> QTableWidgetItem:
    """One text; its tooltip is the whole of it."""
    item = QTableWidgetItem(printable(text))
    item.setToolTip(printable(text))
    return item
