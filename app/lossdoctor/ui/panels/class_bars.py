"""How often each target value occurs, as bars with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.ui.theme import Theme

ROW = 20
MOST = 12


class ClassBars(QWidget):
    """One row a value: the value, a bar, the count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[str, int]] = []
        self._left_out = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Target values"))

    def show_counts(self, rows: list[tuple[str, int]]) -> None:
        """Show values with their counts, at most twelve of them."""
        self._rows, self._left_out = rows[:MOST], max(0, len(rows) - MOST)
        told = ", ".join(f"{value}: {count:,}" for value, count in self._rows)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A line each."""
        return QSize(120, ROW * (len(self._rows) + bool(self._left_out)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        most = max((count for _, count in self._rows), default=1) or 1
        for place, (value, count) in enumerate(self._rows):
            self._draw_row(painter, place * ROW, value, count, count / most)
        if self._left_out:
            painter.setPen(QColor(self._theme.muted))
            rest = QRectF(0, len(self._rows) * ROW, self.width(), ROW)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.tr("and {n} more").format(n=self._left_out))
        painter.end()

    def _draw_row(self, painter: QPainter, top: int, value: str, count: int, share: float) -> None:
        name, number = 44, 48
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.ink))
        shown = painter.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, name - 6)
        painter.drawText(QRectF(0, top, name, ROW), middle, shown)
        room = max(self.width() - name - number, 8)
        painter.fillRect(QRectF(name, top + 5, max(2.0, room * share), ROW - 10), QColor(self._theme.smoothed))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(
            QRectF(self.width() - number, top, number, ROW), middle | Qt.AlignmentFlag.AlignRight, f"{count:,}"
        )
