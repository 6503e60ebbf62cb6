"""Rows of the data: a page of them or those a finding names, as table, pictures and lines; offenders marked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from lossdoctor.bridge.rows_seen import RowsSeen, rows_of
from lossdoctor.bridge.spoken import check_words
from lossdoctor.core.findings import Finding
from lossdoctor.core.rows import LinesShown, PicturesShown
from lossdoctor.core.saying import english
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.bricks.tables import fill, table
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.rows.side_choice import SideChoice
from lossdoctor.ui.rows.tile_grid import TileGrid
from lossdoctor.ui.rows.tiles import LineTile, PictureTile, Tile
from lossdoctor.ui.theme import MARKS, Theme, word

HEIGHT = 220


class RowsView(QWidget):
    """Shows what `RowsSeen` holds; `refresh` follows it."""

    def __init__(self, rows: RowsSeen, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._rows = rows
        self._theme = theme
        self.title = plain("", "heading", wrap=True)
        self.said = plain("", "small", wrap=True)
        self.pictures = TileGrid(self.tr("Rows as pictures"), theme)
        self.lines = TileGrid(self.tr("Rows as lines"), theme)
        self.table: QTableWidget = table(self.tr("Rows of the data"))
        self.table.setMinimumHeight(HEIGHT)
        self.earlier = button(self.tr("Earlier"), lambda: self._turn(-1), kind="small", name=self.tr("Earlier rows"))
        self.later = button(self.tr("Later"), lambda: self._turn(1), kind="small", name=self.tr("Later rows"))
        self.back = button(
            self.tr("All rows"), lambda: rows.ask_page(0), kind="small", name=self.tr("Back to all rows")
        )
        self.side = SideChoice(rows, self)
        turning = FlowLayout(gap=4)
        for control in (self.side, self.back, self.earlier, self.later):
            turning.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.said):
            column.addWidget(widget)
        column.addLayout(turning)
        for widget in (self.pictures, self.lines, self.table):
            column.addWidget(widget)
        for grid in (self.pictures, self.lines):
            grid.chosen.connect(self.show_row)
        rows.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for grid in (self.pictures, self.lines):
            grid.set_theme(theme)
        self.refresh()

    def show_row(self, place: int) -> None:
        """Choose a row in the table."""
        self.table.selectRow(place)
        item = self.table.item(place, 0)
        if item is not None:
            self.table.scrollToItem(item)

    def refresh(self) -> None:
        """Show what is there."""
        rows = self._rows
        numbers, offences = rows.numbers(), rows.offences()
        self.table.setVisible(bool(numbers))
        fill(self.table, rows.columns(), rows.cells())
        self.table.setVerticalHeaderLabels([_header(row, offences.get(row, [])) for row in numbers])
        for place, row in enumerate(numbers):
            self._mark(place, offences.get(row, []))
        self.side.follow()
        self._say(numbers)
        self._show_tiles(offences)
        page = rows.page
        whole = page is not None and rows.chosen is None
        self.back.setVisible(rows.chosen is not None)
        self.earlier.setVisible(whole)
        self.later.setVisible(whole)
        self.earlier.setEnabled(whole and bool(numbers) and numbers[0] > 0)
        self.later.setEnabled(page is not None and bool(numbers) and numbers[-1] + 1 < page.total)

    def _say(self, numbers: tuple[int, ...]) -> None:
        rows = self._rows
        waiting = self.tr(" The whole rows come when the engine is free.") if rows.waiting is not None else ""
        if rows.chosen is not None:
            finding, evidence = rows.chosen
            kind = finding.severity.value
            self.title.setText(printable(f"{MARKS[kind]} {word(kind)} {finding.rank}: {check_words(finding.title)}"))
            said = self.tr("{label}: {n} of {total} rows.")
            self.said.setText(
                said.format(label=printable(evidence.label), n=len(numbers), total=f"{evidence.total:,}") + waiting
            )
            return
        self.title.setText(self.tr("Rows") if numbers or rows.validation else "")
        total = f"{rows.page.total:,}" if rows.page is not None else ""
        said = self.tr("{first} to {last} of {total}; {mark} marks rows that a finding names.") if total else ""
        ends = (numbers[0], numbers[-1]) if numbers else (0, 0)
        said = said.format(first=f"{ends[0]:,}", last=f"{ends[1]:,}", total=total, mark="◆ ▲ ●") + waiting
        unheld = self.tr("Validation rows are shown while the engine holds the patient.") if rows.validation else ""
        self.said.setText((said or unheld).strip())
        self.said.setVisible(bool(self.said.text()))

    def _mark(self, place: int, findings: list[Finding]) -> None:
        if not findings:
            return
        kind = findings[0].severity.value
        wash = {"error": self._theme.error_wash, "warning": self._theme.warning_wash}.get(kind, self._theme.accent_wash)
        names = "\n".join(f"{word(f.severity.value)} {f.rank}: {check_words(f.title)}" for f in findings)
        named = {column for f in findings for column in (f.where.column, *_columns_of(f)) if column}
        for column, name in enumerate(self._rows.columns()):
            item = self.table.item(place, column)
            if item is None:
                continue
            item.setBackground(QBrush(QColor(wash)))
            item.setToolTip(printable(f"{item.text()}\n{names}"))
            if name in named:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
        header = self.table.verticalHeaderItem(place)
        header.setForeground(QBrush(QColor(self._theme.severity(kind))))
        header.setToolTip(printable(names))

    def _show_tiles(self, offences: dict[int, list[Finding]]) -> None:
        page = self._rows.page
        pictures: list[Tile] = []
        lines: list[Tile] = []
        for shown in page.pictures if page is not None else ():
            pictures += [self._picture(shown, place, offences) for place in range(len(shown.pixels))]
        for drawn in page.lines if page is not None else ():
            lines += [self._line(drawn, place, offences) for place in range(len(drawn.values))]
        self.pictures.show_tiles(pictures)
        self.lines.show_tiles(lines)

    def _words(self, place: int, offences: dict[int, list[Finding]]) -> tuple[str, str, str]:
        """Caption, words and tone of a tile."""
        page = self._rows.page
        assert page is not None
        row, answer = page.rows[place], page.answers[place] if page.answers else ""
        findings = offences.get(row, [])
        said = self.tr("row {row}").format(row=f"{row:,}") + (
            self.tr(", target {y}").format(y=answer) if answer else ""
        )
        told = ". ".join([said, *(check_words(f.title) for f in findings)])
        return f"{row:,} · {answer}" if answer else f"{row:,}", told, findings[0].severity.value if findings else ""

    def _picture(self, shown: PicturesShown, place: int, offences: dict[int, list[Finding]]) -> Tile:
        caption, told, tone = self._words(place, offences)
        return PictureTile(caption, f"{shown.name}, {told}", tone, pixels=shown.pixels[place])

    def _line(self, shown: LinesShown, place: int, offences: dict[int, list[Finding]]) -> Tile:
        caption, told, tone = self._words(place, offences)
        finite = shown.values[np.isfinite(shown.values)]
        ends = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        return LineTile(caption, f"{shown.name}, {told}", tone, values=shown.values[place], low=ends[0], high=ends[1])

    def _turn(self, by: int) -> None:
        numbers = self._rows.numbers()
        if numbers:
            step = max(1, len(numbers))
            self._rows.ask_page(numbers[0] - max(step, self._rows.PAGE) if by < 0 else numbers[-1] + 1)

    def reveal(self) -> None:
        """The keyboard goes to the table, on its first marked row."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.rowCount():
            self.table.selectRow(0)


def _header(row: int, findings: list[Finding]) -> str:
    return f"{MARKS[findings[0].severity.value]} {row:,}" if findings else f"{row:,}"


def _columns_of(finding: Finding) -> tuple[str, ...]:
    evidence = rows_of(finding)
    return english(evidence.columns) if evidence is not None else ()  # names of the data, not words of ours
