"""Legend entries that are switches: a drawn sample, the word, and whether the curve is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from lossdoctor.ui.plots.palette import pen, small_font
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.theme import Theme

SAMPLE = 18
PAD = 4


class LegendSwitch(QAbstractButton):
    """Shows how a curve looks beside its name; a click or Space hides and shows the curve."""

    def __init__(self, text: str, style: Style, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show or hide this curve"))
        self._style, self._theme = style, theme
        self.setFont(small_font(self.font(), 12))

    def restyle(self, style: Style, theme: Theme) -> None:
        """Take another look."""
        self._style, self._theme = style, theme
        self.update()

    @property
    def entry(self) -> tuple[str, Style]:
        """The word, and how the curve looks."""
        return self.text(), self._style

    def rename(self, text: str) -> None:
        """Take another word."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Sample and word in one row."""
        metrics = QFontMetrics(self.font())
        return QSize(SAMPLE + 3 * PAD + metrics.horizontalAdvance(self.text()), metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sample struck out and the word muted when switched off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self.isChecked():
            self._paint_sample(painter, middle)
        painter.setPen(QColor(self._theme.muted if not self.isChecked() else self._theme.ink))
        if not self.isChecked():
            font = self.font()
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.drawText(QPointF(PAD, middle + 4), "○")
        area = self.rect().adjusted(SAMPLE + 2 * PAD, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(pen(self._theme.accent, width=2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _paint_sample(self, painter: QPainter, middle: float) -> None:
        paint_sample(painter, QPointF(PAD, middle), self._style, self._theme.surface)


def paint_sample(painter: QPainter, start: QPointF, style: Style, surface: str) -> None:
    """A short piece of a curve, from `start` to the right, with its mark."""
    painter.setPen(pen(style.colour, style.dash, max(1.5, style.width)))
    painter.drawLine(start, start + QPointF(SAMPLE, 0))
    if style.mark:
        painter.setPen(pen(style.colour, width=1.5))
        painter.setBrush(QColor(surface))
        centre = start + QPointF(SAMPLE / 2, 0)
        if style.mark == "s":
            painter.drawRect(int(centre.x()) - 3, int(centre.y()) - 3, 6, 6)
        else:
            painter.drawEllipse(centre, 3.5, 3.5)


def sample(style: Style, surface: str, sharpness: float = 2.0) -> QPixmap:
    """The same as a picture of its own, for a table or a list."""
    picture = QPixmap(round((SAMPLE + 2) * sharpness), round(SAMPLE * sharpness))
    picture.setDevicePixelRatio(sharpness)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sample(painter, QPointF(1, SAMPLE / 2), style, surface)
    painter.end()
    return picture
