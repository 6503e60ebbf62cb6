"""What stands around a plot when it leaves the window: its title, its legend, and its summary in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from lossdoctor.ui.plots.legend import SAMPLE, paint_sample
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.theme import Theme

MARGIN = 12
ROW = 20
GAP = 14
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Sheet:
    """A widget's picture between a title with its legend and a sentence, as wide as the widget."""

    def __init__(
        self, widget: QWidget, title: str, legend: Sequence[tuple[str, Style]], summary: str, theme: Theme
    ) -> None:
        self.widget, self.title, self.summary = widget, title, summary
        self._legend, self._theme = legend, theme
        self._bold, self._plain = QFont(widget.font()), QFont(widget.font())
        for font, pixels in ((self._bold, 14), (self._plain, 12)):
            font.setPixelSize(pixels)
        self._bold.setBold(True)
        self._rows = self._placed()
        self._top = MARGIN + ROW + len(self._rows) * ROW + MARGIN // 2

    @property
    def background(self) -> str:
        """The colour below everything."""
        return self._theme.surface

    @property
    def size(self) -> QSize:
        """Pixels of the whole."""
        return QSize(self.widget.width(), self._top + self.widget.height() + self._foot().height() + MARGIN)

    @property
    def origin(self) -> QPoint:
        """Where the widget's own picture begins."""
        return QPoint(0, self._top)

    def paint(self, painter: QPainter) -> None:
        """Everything but the widget."""
        painter.save()  # a brush left behind would fill the curves
        painter.fillRect(QRect(QPoint(0, 0), self.size), QColor(self.background))
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(QPointF(MARGIN, MARGIN + 13), self.title)
        painter.setFont(self._plain)
        for number, row in enumerate(self._rows):
            for left, text, style in row:
                self._paint_entry(painter, left, MARGIN + ROW * (1 + number), text, style)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(self._foot(), WRAPPED, self.summary)
        painter.restore()

    def _paint_entry(self, painter: QPainter, left: float, top: float, text: str, style: Style) -> None:
        paint_sample(painter, QPointF(left, top + ROW / 2), style, self.background)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(QPointF(left + SAMPLE + 6, top + ROW / 2 + 4), text)

    def _placed(self) -> list[list[tuple[float, str, Style]]]:
        """The legend in rows that are not wider than the widget."""
        metrics = QFontMetrics(self._plain)
        rows: list[list[tuple[float, str, Style]]] = []
        left = float(self.widget.width())
        for text, style in self._legend:
            wide = SAMPLE + 6 + metrics.horizontalAdvance(text)
            if not rows or left + wide > self.widget.width() - MARGIN:
                rows.append([])
                left = MARGIN
            rows[-1].append((left, text, style))
            left += wide + GAP
        return rows

    def _foot(self) -> QRect:
        top = self._top + self.widget.height() + 4
        room = QRect(MARGIN, top, self.widget.width() - 2 * MARGIN, 400)
        if not self.summary:
            return QRect(room.topLeft(), QSize(0, 0))
        return QFontMetrics(self._plain).boundingRect(room, WRAPPED, self.summary)
