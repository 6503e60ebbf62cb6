"""A small drawn picture as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.ui.plots.palette import small_font
from lossdoctor.ui.plots.pictures.picture import Picture
from lossdoctor.ui.theme import Theme


class PictureView(QWidget):
    """Paints a picture at any width; its accessible description says the same in words."""

    WIDTH, LEAST_WIDTH = 300, 160

    def __init__(self, picture: Picture, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._theme = theme
        self._factor = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(picture.words())
        self.setToolTip(picture.words())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def magnify(self, factor: float) -> None:
        """Draw everything so many times larger."""
        self._factor = factor
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the picture needs."""
        return QSize(self.WIDTH, self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrower, equally high."""
        return QSize(self.LEAST_WIDTH, self._height())

    def _height(self) -> int:
        return round(self._picture.height(self.font()) * self._factor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        painter.scale(self._factor, self._factor)
        room = QRectF(0, 0, self.width() / self._factor, self.height() / self._factor)
        self._picture.paint(painter, room, self._theme)
