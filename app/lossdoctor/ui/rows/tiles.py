"""One row of the data as a small picture or as lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPolygonF

from lossdoctor.ui.plots.palette import pen, run_colour, run_dash
from lossdoctor.ui.theme import Theme


@dataclass
class Tile:
    """What a tile says beside what it draws: `caption` below it, `words` for a screen reader, `tone` of an offender."""

    caption: str
    words: str
    tone: str = ""
    width: int = 64
    height: int = 64

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Draw into the area."""
        raise NotImplementedError


@dataclass
class PictureTile(Tile):
    """Pixels (height, width, 1 or 3) uint8, as large as the tile allows in their own proportion."""

    pixels: np.ndarray | None = None

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Draw the picture without smoothing: its pixels are what the model sees."""
        if self.pixels is None:
            return
        high, wide, channels = self.pixels.shape
        layout = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_Grayscale8
        data = np.ascontiguousarray(self.pixels)
        image = QImage(data.tobytes(), wide, high, wide * channels, layout)
        scale = min(area.width() / wide, area.height() / high)
        size = QRectF(0, 0, wide * scale, high * scale)
        size.moveCenter(area.center())
        painter.drawImage(size, image)


@dataclass
class LineTile(Tile):
    """Values (steps, channels) between `low` and `high`; each channel by colour and dash."""

    values: np.ndarray | None = None
    low: float = 0.0
    high: float = 1.0
    width: int = 104
    height: int = 48

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Draw a line a channel; values that are not finite leave a gap."""
        if self.values is None:
            return
        span = (self.high - self.low) or 1.0
        x = np.linspace(area.left() + 3, area.right() - 3, max(2, len(self.values)))
        for channel in range(self.values.shape[1]):
            painter.setPen(pen(run_colour(theme, channel), run_dash(channel)))
            share = (self.values[:, channel] - self.low) / span
            y = area.bottom() - 4 - share * (area.height() - 8)
            for piece in _pieces(y):
                painter.drawPolyline(QPolygonF([QPointF(float(x[i]), float(y[i])) for i in piece]))


def _pieces(values: np.ndarray) -> list[np.ndarray]:
    """Places of values without a gap between them."""
    places = np.flatnonzero(np.isfinite(values))
    return np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if places.size else []
