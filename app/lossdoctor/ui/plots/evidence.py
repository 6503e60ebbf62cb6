"""Evidence of a finding as a small picture."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lossdoctor.core.findings import (
    Evidence,
    HistogramEvidence,
    LayersEvidence,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
)
from lossdoctor.ui.plots.pictures.histogram import HistogramPicture
from lossdoctor.ui.plots.pictures.layers import LayersPicture
from lossdoctor.ui.plots.pictures.number import NumberPicture
from lossdoctor.ui.plots.pictures.picture import Picture
from lossdoctor.ui.plots.pictures.rows import RowsPicture
from lossdoctor.ui.plots.pictures.series import SeriesPicture
from lossdoctor.ui.plots.pictures.view import PictureView
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


class EvidencePicture(PictureView):
    """One piece of evidence at any width."""

    def __init__(self, evidence: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(picture_of(evidence), evidence.label, theme, parent)
