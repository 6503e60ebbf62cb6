"""Layers times steps as coloured cells."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lossdoctor.ui.plots.palette import mixed, pen
from lossdoctor.ui.theme import Theme

SHADES = 64
PALEST = 0.14


class HeatCells(pg.GraphicsObject):
    """An image of (rows, columns) cells with gaps, row 0 on top, at y from 0 down to -rows.

    A cell is pale to full accent by log10 of its value, the ground's colour at zero, the error colour when it is not
    a number.
    """

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._pixels = np.zeros((0, 0), np.uint32)
        self._bounds = QRectF()
        self._gap = "#ffffff"

    def show_cells(self, values: np.ndarray, left: float, right: float, theme: Theme) -> tuple[float, float] | None:
        """Show norms (rows, columns) between two positions; the smallest and largest finite one above zero."""
        rows, columns = values.shape
        self.prepareGeometryChange()
        self._bounds = QRectF(left, -rows, right - left, rows)
        self._gap = theme.surface
        usable = np.isfinite(values) & (values > 0)
        limits = (float(values[usable].min()), float(values[usable].max())) if usable.any() else None
        # the image only borrows the array, so the array is kept as long as the image
        self._pixels = np.ascontiguousarray(coloured(values, usable, limits, theme))
        self._image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        self.update()
        self.show()
        return limits

    def boundingRect(self) -> QRectF:
        """All cells."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The image, then the gaps."""
        if self._image.isNull():
            return
        bounds, rows, columns = self._bounds, self._image.height(), self._image.width()
        painter.save()
        # positions grow upwards here and downwards in an image
        painter.scale(1, -1)
        painter.drawImage(QRectF(bounds.x(), 0, bounds.width(), rows), self._image)
        painter.setPen(pen(self._gap, width=3))
        painter.drawLines([QLineF(bounds.left(), row, bounds.right(), row) for row in range(1, rows)])
        painter.setPen(pen(self._gap, width=1))
        wide = bounds.width() / columns
        painter.drawLines([QLineF(bounds.left() + c * wide, 0, bounds.left() + c * wide, rows) for c in range(columns)])
        painter.restore()


def coloured(values: np.ndarray, usable: np.ndarray, limits: tuple[float, float] | None, theme: Theme) -> np.ndarray:
    """Colours (rows, columns) uint32 of cells."""
    shades = [mixed(theme.surface, theme.accent, PALEST + (1 - PALEST) * k / (SHADES - 1)) for k in range(SHADES)]
    table = np.array([shade.rgb() for shade in shades], np.uint32)
    colours = np.full(values.shape, QColor(theme.ground).rgb(), np.uint32)
    if limits is not None:
        low, high = np.log10(limits)
        share = (np.log10(values[usable]) - low) / (high - low) if high > low else np.ones(int(usable.sum()))
        colours[usable] = table[np.rint(share * (SHADES - 1)).astype(np.int64)]
    colours[~np.isfinite(values)] = QColor(theme.error).rgb()
    return colours
