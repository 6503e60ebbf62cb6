"""The numbers behind a plot: a table to read, copy and save."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of one length by name; numbers or text. The arrays are not copied."""

    columns: dict[str, np.ndarray]

    @property
    def rows(self) -> int:
        """Number of rows."""
        return min((len(column) for column in self.columns.values()), default=0)

    def row(self, index: int) -> list[str]:
        """One row as text, numbers in full."""
        return [_exact(column[index]) for column in self.columns.values()]

    def lines(self) -> Iterator[list[str]]:
        """The header, then every row."""
        yield list(self.columns)
        for index in range(self.rows):
            yield self.row(index)

    def save_csv(self, path: Path) -> None:
        """Write as comma-separated UTF-8; numbers read back exactly."""
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(self.lines())


def _exact(value: object) -> str:
    if isinstance(value, np.integer):
        return str(int(value))
    if isinstance(value, np.float32):
        return str(value)
    return repr(float(value)) if isinstance(value, float) else str(value)


class TableModel(QAbstractTableModel):
    """Shows a Table without copying it."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._names = list(table.columns)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Rows of the table."""
        return 0 if parent.isValid() else self._table.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Columns of the table."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell as text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _exact(self._table.columns[self._names[index.column()]][index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column names; rows are counted from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._names[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)


class TableDialog(QDialog):
    """The numbers behind a plot. Copies the selected cells, or all, as tab-separated text."""

    def __init__(self, title: str, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 480)
        self._table = table
        self.view = QTableView(self)
        self.view.setModel(TableModel(table, self))
        self.view.setAccessibleName(title)
        self.view.horizontalHeader().setDefaultSectionSize(132)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(buttons)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, or every row when none is selected."""
        chosen = sorted({index.row() for index in self.view.selectedIndexes()})
        lines = [list(self._table.columns), *map(self._table.row, chosen)] if chosen else list(self._table.lines())
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
