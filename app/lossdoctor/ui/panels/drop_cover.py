"""Says over the whole window that what hangs over it may be let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lossdoctor.ui.theme import Theme

FRAME, RADIUS, SHADE = 12, 12, 235  # pixels, pixels, of 255


class DropCover(QWidget):
    """A frame and one sentence; hidden until files hover. Never in the way of the pointer or of the drop."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = self.tr("Drop to open")
        self.setAccessibleName(self.words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_over(self, over: bool, theme: Theme) -> None:
        """Show or hide it, in these colours, over the whole parent."""
        self._theme = theme
        self.setGeometry(self.parentWidget().rect())
        self.setVisible(over)
        if over:
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground, a dashed frame, the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._theme.accent_wash)
        ground.setAlpha(SHADE)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(self._theme.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME), RADIUS, RADIUS)
        font = QFont(self.font())
        font.setPixelSize(26)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
