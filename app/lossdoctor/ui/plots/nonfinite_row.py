"""A row of its own for batches whose loss is not a number."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from lossdoctor.ui.plots.canvas import AXIS_WIDTH, Canvas
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.scales import Scale
from lossdoctor.ui.theme import Theme

HEIGHT = 34


class RowAxis(pg.AxisItem):
    """An axis that is only the name of its row."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """One tick, beside the marks."""
        return [(1.0, [0.3])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The name."""
        return ["NaN, ∞"] * len(values)


class NonfiniteRow:
    """Marks above a canvas, one for every pixel column with a bad batch, and words at the first of them."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._axis = RowAxis("left")
        self._axis.setStyle(tickLength=0, autoExpandTextSpace=False)
        self._axis.setWidth(AXIS_WIDTH)
        self.plot: pg.PlotItem = canvas.ci.addPlot(0, 0, axisItems={"left": self._axis})
        self.plot.hideAxis("bottom")
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        box = self.plot.getViewBox()
        box.setMenuEnabled(False)
        box.disableAutoRange()
        box.setYRange(0, 1, padding=0)
        box.setXLink(canvas.box)
        self._marks = pg.ScatterPlotItem(symbol="x", size=8, pxMode=True, useCache=False)
        self._words = pg.TextItem(anchor=(0, 0.5))
        self._words.setZValue(2)
        self.plot.addItem(self._marks, ignoreBounds=True)
        self.plot.addItem(self._words, ignoreBounds=True)
        self._show_row(False)

    @property
    def words(self) -> str:
        """What stands at the first bad batch, '' while there is none."""
        return str(self._words.toPlainText()) if self.plot.isVisible() else ""

    @property
    def marks(self) -> np.ndarray:
        """Positions of the marks that are drawn."""
        return np.asarray(self._marks.getData()[0], np.float64)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._axis.setTextPen(QColor(theme.error))
        self._axis.setPen(pen(theme.surface))
        self._axis.setTickFont(self._canvas.label_font())
        self._axis.setWidth(round(AXIS_WIDTH * self._canvas.factor))
        self._marks.setPen(pen(theme.error, width=1.5))
        self._marks.setBrush(QColor(theme.error))
        self._words.setColor(QColor(theme.error))
        self._words.setFont(self._canvas.label_font())

    def show(self, steps: np.ndarray, words: str, first: int | None, step_scale: Scale) -> None:
        """Mark these steps (k,) and write `words` at the step `first`; without any the row takes no room."""
        self._show_row(first is not None)
        if first is None:
            return
        self._marks.setData(*self._thinned(steps, step_scale))
        self._words.setPlainText(words)
        low, high = self._canvas.span
        place = float(step_scale.forward(np.array([float(first)]))[0])
        # the words begin at their mark unless they would run out of the row
        wide = max(1.0, float(self._canvas.box.width()))
        room = (self._words.boundingRect().width() + 4) * (high - low) / wide
        self._words.setPos(max(low, min(max(place, low), high - room)), 0.74)

    def _thinned(self, steps: np.ndarray, step_scale: Scale) -> tuple[np.ndarray, np.ndarray]:
        low, high = self._canvas.span
        places = step_scale.forward(steps)
        places = places[(places >= low) & (places <= high)]
        columns = np.floor((places - low) / max(high - low, 1e-300) * self._canvas.pixels / 4)
        _, first = np.unique(columns, return_index=True)
        return places[first], np.full(len(first), 0.3)

    def _show_row(self, there: bool) -> None:
        if there == bool(self.plot.isVisible()) and there:
            return
        self.plot.setVisible(there)
        self.plot.setMaximumHeight(HEIGHT if there else 0)
        self.plot.setMinimumHeight(HEIGHT if there else 0)
