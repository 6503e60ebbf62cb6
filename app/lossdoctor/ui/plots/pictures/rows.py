"""The first offending rows as a small table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from lossdoctor.core.findings import RowsEvidence
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CAPTION, RIGHT, Picture, write
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

MOST_ROWS = 6
ROW = 19.0
NUMBER = 64.0


class RowsPicture(Picture):
    """Row numbers and values, with how many more there are."""

    def __init__(self, evidence: RowsEvidence) -> None:
        self._evidence = evidence
        self._shown = min(MOST_ROWS, len(evidence.rows), len(evidence.values))

    def height(self, font: QFont) -> int:
        """Caption, head, rows, and the rest in a line."""
        return int(CAPTION + ROW * (1 + self._shown) + (CAPTION if self._rest else 0) + 4)

    @property
    def _rest(self) -> int:
        return max(0, self._evidence.total - self._shown)

    def _more(self) -> str:
        return translate("RowsPicture", "and {n} more").format(n=f"{self._rest:,}")

    def words(self) -> str:
        """The rows by number with their values."""
        rows = zip(self._evidence.rows[: self._shown], self._evidence.values, strict=False)
        each = translate("RowsPicture", "row {n}: {values}")
        told = "; ".join(each.format(n=f"{row:,}", values=", ".join(values)) for row, values in rows)
        more = f" {self._more()}" if self._rest else ""
        return f"{self._evidence.label}: {told}{more}."

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Head, rules, rows."""
        write(painter, QRectF(area.x(), area.y(), area.width(), CAPTION), self._evidence.label, theme.muted)
        top = area.y() + CAPTION
        self._paint_line(painter, area, top, (translate("RowsPicture", "row"), *self._evidence.columns), theme.muted)
        for index in range(self._shown):
            top += ROW
            painter.setPen(pen(theme.line))
            painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))
            cells = (f"{self._evidence.rows[index]:,}", *self._evidence.values[index])
            self._paint_line(painter, area, top, cells, theme.ink)
        if self._rest:
            rest = QRectF(area.x(), top + ROW, area.width(), CAPTION)
            write(painter, rest, self._more(), theme.muted)

    def _paint_line(self, painter: QPainter, area: QRectF, top: float, cells: tuple[str, ...], colour: str) -> None:
        write(painter, QRectF(area.left(), top, NUMBER - 10, ROW), cells[0], colour, RIGHT)
        columns = max(1, len(self._evidence.columns))
        wide = (area.width() - NUMBER) / columns
        for index, cell in enumerate(cells[1 : columns + 1]):
            left = area.left() + NUMBER + index * wide
            write(painter, QRectF(left, top, wide - 8, ROW), cell, colour)
