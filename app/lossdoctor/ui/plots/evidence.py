"""Evidence of a finding as a small picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lossdoctor.core.findings import (
    Evidence,
    HistogramEvidence,
    LayersEvidence,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
)
from lossdoctor.ui.plots.palette import small_font
from lossdoctor.ui.plots.pictures.histogram import HistogramPicture
from lossdoctor.ui.plots.pictures.layers import LayersPicture
from lossdoctor.ui.plots.pictures.number import NumberPicture
from lossdoctor.ui.plots.pictures.picture import Picture
from lossdoctor.ui.plots.pictures.rows import RowsPicture
from lossdoctor.ui.plots.pictures.series import SeriesPicture
from lossdoctor.ui.theme import Theme

PICTURES: dict[type, type] = {
    NumberEvidence: NumberPicture,
    SeriesEvidence: SeriesPicture,
    HistogramEvidence: HistogramPicture,
    RowsEvidence: RowsPicture,
    LayersEvidence: LayersPicture,
}


def picture_of(evidence: Evidence) -> Picture:
    """The picture of a piece of evidence. Raises KeyError for a kind that has none."""
    picture: Picture = PICTURES[type(evidence)](evidence)
    return picture


class EvidencePicture(QWidget):
    """Paints one piece of evidence at any width; its accessible description says the same in words."""

    def __init__(self, evidence: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture_of(evidence)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(evidence.label)
        self.setAccessibleDescription(self._picture.words())
        self.setToolTip(self._picture.words())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the picture needs."""
        return QSize(300, self._picture.height(self.font()))

    def minimumSizeHint(self) -> QSize:
        """Narrower, equally high."""
        return QSize(160, self._picture.height(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        self._picture.paint(painter, QRectF(self.rect()), self._theme)
