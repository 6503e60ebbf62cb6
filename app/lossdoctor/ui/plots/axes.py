"""An axis that takes its ticks from a scale."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont

from lossdoctor.ui.plots.scales import Linear, Scale
from lossdoctor.ui.theme import Theme


class ScaledAxis(pg.AxisItem):
    """Ticks and labels by `scale`; hairline grid on the left axis only."""

    PIXELS_A_TICK = {"left": 32, "bottom": 84}
    TEXT_HEIGHT = 18  # pyqtgraph's own

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.scale_shown: Scale = Linear()
        self._factor = 1.0
        self.enableAutoSIPrefix(False)
        self.setStyle(
            tickLength=0,
            maxTickLevel=0,
            autoExpandTextSpace=False,
            tickTextOffset=6,
            tickAlpha=255,
            hideOverlappingLabels=24,
        )

    def set_scale(self, scale: Scale) -> None:
        """Use another scale from now on."""
        self.scale_shown = scale
        self.picture = None
        self.update()

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Labels muted, lines as hairlines."""
        self.setTextPen(QColor(theme.muted))
        self.setPen(QColor(theme.line))
        self.setTickPen(QColor(theme.line))
        self.setTickFont(font)
        if self.orientation == "left":
            self.setGrid(255)

    def magnify(self, factor: float) -> None:
        """Room for labels so many times larger."""
        self._factor = factor
        self.setStyle(tickTextHeight=round(self.TEXT_HEIGHT * factor))

    def _ticks(self, low: float, high: float, size: float) -> list[tuple[float, str]]:
        most = max(2, int(size // (self.PIXELS_A_TICK[self.orientation] * self._factor)))
        return self.scale_shown.ticks(low, high, most)

    def lines(self, low: float, high: float, size: float) -> list[float]:
        """Positions of the grid's lines between two positions, `size` pixels apart."""
        return [position for position, _ in self._ticks(low, high, size)]

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """One level of ticks, as pyqtgraph asks for them."""
        ticks = self._ticks(low, high, size)
        self._labels = dict(ticks)
        return [(1.0, [position for position, _ in ticks])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The labels of those ticks."""
        return [self._labels.get(value, "") for value in values]
