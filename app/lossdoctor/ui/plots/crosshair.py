"""A vertical line at one step."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg

from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.theme import Theme


class Crosshair:
    """Marks the step whose values are read out."""

    def __init__(self, canvas: Canvas) -> None:
        self.step = 0
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.setZValue(50)
        self._line.hide()
        canvas.plot.addItem(self._line, ignoreBounds=True)

    @property
    def shown(self) -> bool:
        """Whether it is there."""
        return bool(self._line.isVisible())

    @property
    def position(self) -> float:
        """Where on the canvas it stands."""
        return float(self._line.value())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._line.setPen(pen(theme.muted))

    def show_at(self, step: int, place: Callable[[float], float]) -> None:
        """Put it at a step."""
        self.step = step
        self._line.setValue(place(float(step)))
        self._line.show()

    def hide(self) -> None:
        """Take it away."""
        self._line.hide()
