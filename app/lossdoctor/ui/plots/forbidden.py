"""The region that a loss cannot reach: shaded, bounded by a line, and said in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsRectItem

from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.palette import pen, veil
from lossdoctor.ui.theme import Theme

LEAST_HEIGHT = 40
WORDS_HEIGHT = 20


class ForbiddenRegion(QObject):
    """The zero line, and the shaded region below a loss' lower bound."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._bound: float | None = None
        self._zero = pg.InfiniteLine(pos=0.0, angle=0, movable=False)
        self._shade = QGraphicsRectItem()
        self._words = pg.TextItem(anchor=(1, 1))
        self._zero.setZValue(-5)
        self._shade.setZValue(-10)
        self._words.setZValue(-2)  # a curve is never hidden by words
        self._shade.setPen(pen("#000000", Qt.PenStyle.NoPen))
        for item in (self._shade, self._zero, self._words):
            canvas.plot.addItem(item, ignoreBounds=True)
        canvas.box.sigRangeChanged.connect(self.settle)
        canvas.box.sigResized.connect(self.settle)

    @property
    def words(self) -> str:
        """What is written in the region, '' while it is out of view."""
        return str(self._words.toPlainText()) if self._words.isVisible() else ""

    @property
    def across(self) -> tuple[float, float]:
        """Where the words begin and end on the step axis."""
        end = float(self._words.pos().x())
        return end - self._words.boundingRect().width() * float(self._canvas.box.viewPixelSize()[0]), end

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._zero.setPen(pen(theme.edge))
        self._shade.setBrush(veil(theme.surface, theme.error_wash))  # the grid is seen through it
        self._words.setColor(QColor(theme.error))
        self._words.setFont(self._canvas.label_font())

    def show(self, zero: float | None, bound: float | None, sentence: str) -> None:
        """Positions of zero and of the bound, None where there is none on this scale."""
        self._bound = bound
        self._zero.setVisible(zero is not None)
        self._zero.setValue(zero or 0.0)
        self._words.setPlainText(sentence)
        self.settle()

    def settle(self, *_: object) -> None:
        """Fill what of the region is in view; the words stand at its foot, where fewest curves run through them."""
        (left, right), (bottom, top) = self._canvas.box.viewRange()
        seen = self._bound is not None and self._bound > bottom
        self._shade.setVisible(seen)
        self._words.setVisible(False)
        if not seen or self._bound is None:
            return
        upper = min(self._bound, top)
        self._shade.setRect(left, bottom, right - left, upper - bottom)
        wide, pixel = self._canvas.box.viewPixelSize()
        self._words.setVisible((upper - bottom) / max(pixel, 1e-300) > LEAST_HEIGHT)
        foot = clear_of(self._canvas.grid_lines(), bottom, WORDS_HEIGHT * pixel, pixel)
        room = self._words.boundingRect().width() * wide
        self._words.setPos(self._emptiest(left, right, room, (foot, foot + WORDS_HEIGHT * pixel)), foot)

    def _emptiest(self, left: float, right: float, room: float, heights: tuple[float, float]) -> float:
        """The right end of words so wide: in the right corner, the left one or the middle."""
        ends = (right, left + room, (left + right + room) / 2)
        return min(ends, key=lambda end: self._crossings((end - room, end), heights))

    def _crossings(self, across: tuple[float, float], heights: tuple[float, float]) -> int:
        """Stretches of curves, and upright lines, within a rectangle."""
        met = 0
        for item in self._canvas.plot.items:
            if isinstance(item, pg.InfiniteLine):
                met += item.isVisible() and item.angle == 90 and across[0] <= item.value() <= across[1]
            elif isinstance(item, pg.PlotCurveItem) and item.isVisible() and item.getData()[0] is not None:
                met += crossings(*item.getData(), across, heights)
        return met


def crossings(x: np.ndarray, y: np.ndarray, across: tuple[float, float], heights: tuple[float, float]) -> int:
    """How many stretches between points (n,), x rising, may run through a rectangle; none next to a NaN does."""
    first, last = y[:-1], y[1:]
    beside = (x[1:] < across[0]) | (x[:-1] > across[1])
    met = (np.minimum(first, last) <= heights[1]) & (np.maximum(first, last) >= heights[0])
    return int(np.count_nonzero(met & ~beside))


def clear_of(lines: Sequence[float], bottom: float, tall: float, pixel: float) -> float:
    """The lowest position from `bottom` on where words so tall have no line of the grid running through them."""
    crossing = [line for line in lines if bottom + pixel < line < bottom + tall]
    return max(crossing) + pixel if crossing else bottom
