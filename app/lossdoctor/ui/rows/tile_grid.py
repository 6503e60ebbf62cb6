"""Rows of the data as small tiles: pictures, or sequences as lines."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.ui.plots.palette import pen, small_font
from lossdoctor.ui.plots.pictures.picture import CENTRE, write
from lossdoctor.ui.rows.tiles import Tile
from lossdoctor.ui.theme import MARKS, Theme

GAP, CAPTION = 6, 16
KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class TileGrid(QWidget):
    """Tiles in rows as the width allows; arrows move between them. `chosen(int)` the place of a clicked tile."""

    chosen = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self.tiles: list[Tile] = []
        self.current = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def show_tiles(self, tiles: list[Tile]) -> None:
        """Show other tiles."""
        self.tiles, self.current = tiles, 0
        self.setVisible(bool(tiles))
        self._tell()
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def columns(self, width: int | None = None) -> int:
        """How many tiles stand side by side."""
        room = self.width() if width is None else width
        wide = self.tiles[0].width if self.tiles else 1
        return max(1, (room + GAP) // (wide + GAP))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every tile."""
        if not self.tiles:
            return 0
        return math.ceil(len(self.tiles) / self.columns(width)) * (self.tiles[0].height + CAPTION + GAP)

    def sizeHint(self) -> QSize:
        """Two columns."""
        wide = self.tiles[0].width if self.tiles else 60
        return QSize(2 * wide + GAP, self.heightForWidth(max(self.width(), wide)))

    def place_of(self, number: int) -> QRectF:
        """Where a tile lies, its caption included."""
        tile, across = self.tiles[number], self.columns()
        x, y = (number % across) * (tile.width + GAP), (number // across) * (tile.height + CAPTION + GAP)
        return QRectF(x, y, tile.width, tile.height + CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles; offenders are framed and marked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        for number, tile in enumerate(self.tiles):
            place = self.place_of(number)
            body = QRectF(place.topLeft(), QPointF(place.right(), place.bottom() - CAPTION))
            painter.fillRect(body, QColor(self._theme.ground))
            tile.paint(painter, body, self._theme)
            colour = self._theme.severity(tile.tone) if tile.tone else self._theme.muted
            mark = f"{MARKS[tile.tone]} " if tile.tone else ""
            below = QRectF(place.x(), body.bottom(), place.width(), CAPTION)
            write(painter, below, mark + tile.caption, colour, CENTRE)
            focused = self.hasFocus() and number == self.current
            if tile.tone or focused:
                painter.setPen(pen(self._theme.accent if focused else colour, width=2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(body.adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter chooses."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is not None and self.tiles:
            place = self.current + step[0] + step[1] * self.columns()
            self.current = place if 0 <= place < len(self.tiles) else self.current
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.tiles:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        place = event.position()
        hit = next((n for n in range(len(self.tiles)) if self.place_of(n).contains(place)), None)
        if hit is not None:
            self.current = hit
            self._tell()
            self.update()
            self.chosen.emit(hit)

    def _tell(self) -> None:
        said = self.tiles[self.current].words if self.tiles else ""
        self.setAccessibleName(f"{self._name}: {said}" if said else self._name)
        self.setToolTip(said)
