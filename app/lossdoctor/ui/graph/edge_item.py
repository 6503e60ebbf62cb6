"""One edge of the graph: a smooth line downwards with an arrow at its end."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsPolygonItem

from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.theme import Theme

ARROW = 5.0


class EdgeItem(QGraphicsPathItem):
    """From box `start` to box `end`; drawn in the accent while one of them is current."""

    def __init__(self, start: int, end: int, points: Sequence[tuple[float, float]], theme: Theme) -> None:
        super().__init__(_path(points))
        self.start, self.end = start, end
        self._theme = theme
        x, y = points[-1]
        corners = [QPointF(x, y), QPointF(x - ARROW * 0.7, y - ARROW * 1.4), QPointF(x + ARROW * 0.7, y - ARROW * 1.4)]
        self._arrow = QGraphicsPolygonItem(QPolygonF(corners), self)
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setZValue(-1)
        self.set_lit(lit=False)

    def set_lit(self, *, lit: bool) -> None:
        """Whether it belongs to the current box."""
        colour = self._theme.accent if lit else self._theme.edge
        self.setPen(pen(colour, width=2.0 if lit else 1.3))
        self._arrow.setPen(pen(colour))
        self._arrow.setBrush(QColor(colour))
        self.setZValue(-0.5 if lit else -1)


def _path(points: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        if x0 == x1:
            path.lineTo(x1, y1)
        else:
            middle = (y0 + y1) / 2
            path.cubicTo(x0, middle, x1, middle, x1, y1)
    return path
