"""What a small drawn picture can do."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from lossdoctor.ui.theme import Theme

CAPTION = 18.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Picture(ABC):
    """One piece of evidence, painted into any rectangle and told in words. Knows nothing of widgets."""

    @abstractmethod
    def height(self, font: QFont) -> int:
        """Pixels it needs."""

    @abstractmethod
    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Draw into `area` with the painter's font."""

    @abstractmethod
    def words(self) -> str:
        """The same in words, for who cannot see it."""


def write(painter: QPainter, area: QRectF, text: str, colour: str, align: Qt.AlignmentFlag = LEFT) -> None:
    """One line of text, elided to the area."""
    painter.setPen(QColor(colour))
    elided = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align, elided)


def width_of(painter: QPainter, text: str) -> float:
    """Pixels of a line of text."""
    return QFontMetricsF(painter.font()).horizontalAdvance(text)


def draw_line(painter: QPainter, x: np.ndarray, y: np.ndarray) -> None:
    """A line through pixels (n,), broken where y is no number; a point between two breaks is a dot."""
    for stretch in np.split(np.arange(len(y)), np.flatnonzero(~np.isfinite(y))):
        points = [QPointF(float(x[i]), float(y[i])) for i in stretch if np.isfinite(y[i])]
        if len(points) == 1:
            painter.drawEllipse(points[0], 2, 2)
        elif points:
            painter.drawPolyline(QPolygonF(points))


def places(values: np.ndarray, low: float, high: float, start: float, end: float) -> np.ndarray:
    """Pixels (n,) between `start` and `end` of values (n,) between `low` and `high`."""
    span = high - low
    if not np.isfinite(span) or span <= 0:
        return np.full(len(values), (start + end) / 2)
    return start + (values - low) / span * (end - start)
