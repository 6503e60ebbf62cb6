"""One bar per layer, or per other named thing."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from lossdoctor.core.findings import LayersEvidence
from lossdoctor.ui.plots.pictures.picture import CAPTION, RIGHT, Picture, width_of, write
from lossdoctor.ui.plots.scales import figure, short
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

ROW = 18.0
NAME = 0.5  # of the width at most; bars start behind the longest name
NUMBER = 64.0
DECADES = 3


class LayersPicture(Picture):
    """Bars to the right of the names; on a log scale when the values span more than DECADES. Below zero is an error."""

    def __init__(self, evidence: LayersEvidence) -> None:
        self._evidence = evidence

    def height(self, font: QFont) -> int:
        """Caption and a row per layer."""
        return int(CAPTION + ROW * len(self._evidence.layers) + 2)

    def words(self) -> str:
        """Every layer with its value."""
        pairs = zip(self._evidence.layers, self._evidence.values, strict=False)
        told = ", ".join(f"{layer} {short(value)}" for layer, value in pairs)
        unit = f" ({self._evidence.unit})" if self._evidence.unit else ""
        return f"{self._evidence.label}{unit}: {told}."

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Name, bar, number."""
        unit = f" ({self._evidence.unit})" if self._evidence.unit else ""
        log = translate("LayersPicture", " · log scale") if self._logarithmic else ""
        label = f"{self._evidence.label}{unit}{log}"
        write(painter, QRectF(area.x(), area.y(), area.width(), CAPTION), label, theme.muted)
        longest = max((width_of(painter, layer) for layer in self._evidence.layers), default=0.0)
        name = min(longest + 12, area.width() * NAME)
        room = max(8.0, area.width() - name - NUMBER - 8)
        for index, (layer, value) in enumerate(zip(self._evidence.layers, self._evidence.values, strict=False)):
            row = QRectF(area.x(), area.y() + CAPTION + index * ROW, area.width(), ROW)
            write(painter, QRectF(row.x(), row.y(), name - 8, ROW), layer, theme.ink)
            good = math.isfinite(value)
            share = self._share(value) if good else 0.0
            bar = QRectF(row.x() + name, row.y() + 3, max(1.0, room * share), ROW - 6)
            fair = good and value >= 0
            painter.fillRect(bar, QColor(theme.accent if fair else theme.error))
            number = QRectF(row.right() - NUMBER, row.y(), NUMBER, ROW)
            write(painter, number, figure(value), theme.muted if fair else theme.error, RIGHT)

    @property
    def _sizes(self) -> list[float]:
        return [abs(value) for value in self._evidence.values if math.isfinite(value) and value != 0]

    @property
    def _logarithmic(self) -> bool:
        sizes = self._sizes
        return len(sizes) > 1 and max(sizes) > 10**DECADES * min(sizes)

    def _share(self, value: float) -> float:
        sizes = self._sizes
        if not sizes or value == 0:
            return 0.0
        if not self._logarithmic:
            return abs(value) / max(sizes)
        # the smallest still gets a stub, so that it is told from zero
        low, high = math.log10(min(sizes)), math.log10(max(sizes))
        return 0.06 + 0.94 * (math.log10(abs(value)) - low) / (high - low)
