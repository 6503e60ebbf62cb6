"""One curve of a loss audit as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.core.audits import AuditCurve, TargetAudit
from lossdoctor.ui.plots.palette import small_font
from lossdoctor.ui.plots.pictures.audit import AuditPicture
from lossdoctor.ui.theme import Theme


class AuditCurveView(QWidget):
    """Paints a curve at any width; its accessible description says the same in words."""

    def __init__(self, audit: TargetAudit, curve: AuditCurve, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = AuditPicture(audit, curve)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{audit.title}, {curve.label}")
        self.setAccessibleDescription(self._picture.words())
        self.setToolTip(self._picture.words())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the picture needs."""
        return QSize(360, self._picture.height(self.font()))

    def minimumSizeHint(self) -> QSize:
        """Narrower, equally high."""
        return QSize(200, self._picture.height(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        self._picture.paint(painter, QRectF(self.rect()), self._theme)
