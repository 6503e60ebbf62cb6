"""One curve on a canvas: a line, marks, or both, drawn with no more points than there are pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.scales import Scale
from lossdoctor.ui.plots.thinning import shown_points

# Qt strokes a wide antialiased line of 3,000 points in 120 ms, without antialiasing in 8 ms (measured, 900 pixels)
SMOOTH_MOST = 500
# pixels that one mark needs to be told from the next
MARK_ROOM = 12


@dataclass(frozen=True)
class Style:
    """How a curve looks. `mark` is pyqtgraph's symbol name, '' for none; `depth` orders curves, larger on top."""

    colour: str
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine
    mark: str = ""
    width: float = 1.0
    depth: int = 0


class Series:
    """A curve that stays on its canvas and is given new points."""

    def __init__(self, canvas: Canvas, style: Style) -> None:
        self._canvas = canvas
        self._curve = pg.PlotCurveItem(connect="finite", antialias=True, skipFiniteCheck=False)
        self._marks = pg.ScatterPlotItem(pxMode=True, antialias=True, useCache=False) if style.mark else None
        for item in self._items():
            canvas.plot.addItem(item, ignoreBounds=True)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Look different from now on."""
        self.style = style
        self._curve.setPen(pen(style.colour, style.dash, style.width))
        self._curve.setZValue(style.depth)
        if self._marks is not None and style.mark:
            self._marks.setSymbol(style.mark)
            self._marks.setSize(7)
            self._marks.setPen(pen(style.colour, width=1.5))
            self._marks.setBrush(QColor(self._canvas.backgroundBrush().color()))
            self._marks.setZValue(style.depth + 1)

    def show(
        self, steps: np.ndarray, values: np.ndarray, scale: Scale, step_scale: Scale
    ) -> tuple[float, float] | None:
        """Draw `values` (n,) at `steps` (n,); gives the lowest and highest position in view, None when nothing is."""
        low, high = step_scale.inverse(np.array(self._canvas.span))
        x, y = shown_points(steps, values, scale, (float(low), float(high)), self._canvas.pixels)
        x = step_scale.forward(x)
        self._curve.opts["antialias"] = self.style.width <= 1.0 or len(x) <= SMOOTH_MOST
        self._curve.setData(x, y)
        self._curve.show()
        if self._marks is not None and self.style.mark:
            there = np.flatnonzero(np.isfinite(y))
            there = there[:: max(1, len(there) * MARK_ROOM // self._canvas.pixels)]
            self._marks.setData(x[there], y[there])
            self._marks.show()
        elif self._marks is not None:
            self._marks.hide()  # its look has no mark any more
        seen = y[np.isfinite(y)]
        return (float(seen.min()), float(seen.max())) if len(seen) else None

    def hide(self) -> None:
        """Draw nothing."""
        for item in self._items():
            item.hide()

    @property
    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """Positions that are drawn, (k,) each."""
        x, y = self._curve.getData()
        return (np.empty(0), np.empty(0)) if x is None or not self._curve.isVisible() else (x, y)

    def remove(self) -> None:
        """Take it off the canvas for good."""
        for item in self._items():
            self._canvas.plot.removeItem(item)

    def _items(self) -> list[pg.GraphicsObject]:
        return [self._curve] if self._marks is None else [self._curve, self._marks]
