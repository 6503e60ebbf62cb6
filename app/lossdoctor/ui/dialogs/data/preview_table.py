"""The first rows of a table, each column headed by its name and by what it is read as."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QTableWidgetItem, QVBoxLayout, QWidget

from lossdoctor.bridge.table_draft import TableDraft
from lossdoctor.core.events import DataPreviewed
from lossdoctor.ui.bricks.labels import printable
from lossdoctor.ui.bricks.tables import cell, table
from lossdoctor.ui.dialogs.data.column_strip import ROLE_WORDS
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

ROLE_MARKS = {"input": "○", "target": "●", "left out": "–"}
KINDS_SHORT = {
    "number": QT_TRANSLATE_NOOP("PreviewTable", "number"),
    "categories": QT_TRANSLATE_NOOP("PreviewTable", "categories"),
    "date": QT_TRANSLATE_NOOP("PreviewTable", "date"),
}
WIDEST, NARROWEST = 220, 168  # the narrowest has room for '● target · categories' in every language
ELIDE = Qt.TextElideMode.ElideRight


class PreviewTable(QWidget):
    """Columns are chosen by their header or any cell; a double click on a header makes the column the target.

    Signals: `columns_chosen()`, `target_asked(int)`.
    """

    columns_chosen = Signal()
    target_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = table(self.tr("First rows of the data, one column a choice"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setStyleSheet("QTableView { outline: 0; }")  # columns are chosen, not cells
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(True)
        header.setFixedHeight(46)
        header.sectionDoubleClicked.connect(self.target_asked)
        self.table.itemSelectionChanged.connect(self.columns_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the chosen columns."""
        return tuple(sorted({index.column() for index in self.table.selectionModel().selectedColumns()}))

    def choose(self, place: int) -> None:
        """Choose one column."""
        self.table.selectColumn(place)

    def show_rows(self, previewed: DataPreviewed) -> None:
        """Other rows; the choice of columns stays where it can."""
        kept = self.chosen
        self.table.blockSignals(True)
        self.table.clear()
        self.table.setColumnCount(len(previewed.columns))
        self.table.setRowCount(len(previewed.preview))
        self.table.setVerticalHeaderLabels([str(row) for row in range(len(previewed.preview))])
        for place, row in enumerate(previewed.preview):
            for column, text in enumerate(row[: len(previewed.columns)]):
                self.table.setItem(place, column, cell(text))
        self.table.blockSignals(False)
        narrowest = NARROWEST if previewed.editable else 0
        self.table.resizeColumnsToContents()
        for column, name in enumerate(previewed.columns):
            wanted = max(self.table.columnWidth(column) + 16, self.table.fontMetrics().horizontalAdvance(name) + 28)
            self.table.setColumnWidth(column, max(narrowest, min(wanted, WIDEST)))
        self._head([(name, "", "") for name in previewed.columns])
        for place in kept:
            if place < self.table.columnCount():
                self.table.selectColumn(place)

    def show_columns(self, draft: TableDraft) -> None:
        """Other roles and kinds of the columns that are shown."""
        columns = draft.columns[: self.table.columnCount()]
        changed = [draft.is_changed(place) for place in range(len(columns))]
        self._head(
            [
                (column.name, _told(column.role, column.kind), "*" if new else "")
                for column, new in zip(columns, changed, strict=True)
            ]
        )
        for place, column in enumerate(columns):
            self._paint(place, column.role)

    def _head(self, heads: Sequence[tuple[str, str, str]]) -> None:
        for place, (name, told, mark) in enumerate(heads):
            room = self.table.columnWidth(place) - 20
            name_shown = self.table.fontMetrics().elidedText(f"{printable(name)}{mark}", ELIDE, room)
            text = f"{name_shown}\n{printable(told)}" if told else name_shown
            item = QTableWidgetItem(text)
            item.setToolTip(printable(f"{name}\n{told}" + (f"\n{self.tr('changed by you')}" if mark else "")))
            self.table.setHorizontalHeaderItem(place, item)

    def _paint(self, place: int, role: str) -> None:
        colour = {"target": self._theme.accent, "left out": self._theme.muted}.get(role, self._theme.ink)
        font = QFont(self.table.font())
        font.setBold(role == "target")
        font.setStrikeOut(role == "left out")
        head = self.table.horizontalHeaderItem(place)
        if head is not None:
            head.setForeground(QColor(colour))
        for row in range(self.table.rowCount()):
            item = self.table.item(row, place)
            if item is not None:
                item.setForeground(QColor(self._theme.muted if role == "left out" else self._theme.ink))
                item.setFont(font)


def _told(role: str, kind: str) -> str:
    """'● target · number'."""
    used, holds = ROLE_WORDS.get(role, role), KINDS_SHORT.get(kind, kind)
    return f"{ROLE_MARKS.get(role, '○')} {translate('ColumnStrip', used)} · {translate('PreviewTable', holds)}"
