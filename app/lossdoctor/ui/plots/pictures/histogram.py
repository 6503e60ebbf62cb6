"""Where values lie, with the allowed range outlined and the offenders marked."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPolygonF

from lossdoctor.core.findings import HistogramEvidence
from lossdoctor.report.histograms import bin_values, offending
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CAPTION, CENTRE, LEFT, RIGHT, Picture, places, width_of, write
from lossdoctor.ui.plots.scales import short
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

FEW = 8
BAR = 40.0
LEAST = 3.0


class HistogramPicture(Picture):
    """Bars; those outside `allowed` in the error colour and hatched, the allowed range as a dashed frame.

    With at most FEW filled bins every bar is labelled 'value · count'.
    """

    def __init__(self, evidence: HistogramEvidence) -> None:
        self._evidence = evidence
        self._edges = np.asarray(evidence.edges, np.float64)
        self._counts = np.asarray(evidence.counts, np.float64)
        self._values = bin_values(self._edges)
        self._filled = np.flatnonzero(self._counts > 0)
        self._outside = np.array(offending(self._edges, evidence.allowed))

    def height(self, font: QFont) -> int:
        """Caption, bars, labels, and a line for the reference."""
        return int(3 * CAPTION + 56 + (CAPTION if self._evidence.reference is not None else 0))

    def words(self) -> str:
        """How many values lie outside, and between which bounds all lie."""
        total = int(self._counts.sum())
        if not len(self._filled):
            return translate("HistogramPicture", "{label}: no values.").format(label=self._evidence.label)
        low, high = short(float(self._values[self._filled[0]])), short(float(self._values[self._filled[-1]]))
        told = translate("HistogramPicture", "{label}: {n} value(s) between {low} and {high}.", "", total).format(
            label=self._evidence.label, n=f"{total:,}", low=low, high=high
        )
        if self._evidence.allowed is not None:
            bad = int(self._counts[self._outside].sum())
            outside = translate("HistogramPicture", " {n} of them outside the allowed {range}.")
            told += outside.format(n=f"{bad:,}", range=self._allowed_words())
        return told

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Caption, frame of the allowed range, bars, labels."""
        write(painter, QRectF(area.x(), area.y(), area.width(), CAPTION), self._evidence.label, theme.muted)
        top = area.y() + CAPTION
        if self._evidence.allowed is not None:
            self._paint_allowed_words(painter, QRectF(area.x(), top, area.width(), CAPTION), theme)
        if self._evidence.reference is not None:
            row = QRectF(area.x(), area.bottom() - CAPTION, area.width(), CAPTION)
            label = self._evidence.reference_label or translate("HistogramPicture", "reference")
            told = translate("HistogramPicture", "dashed outline: {label}").format(label=label)
            write(painter, row, told, theme.muted)
            area = area.adjusted(0, 0, 0, -CAPTION)
        if not len(self._filled):
            write(
                painter,
                QRectF(area.x(), top + CAPTION, area.width(), CAPTION),
                translate("HistogramPicture", "no values"),
                theme.muted,
            )
            return
        bars = QRectF(area.x() + 2, top + CAPTION + 4, area.width() - 4, area.bottom() - top - 2 * CAPTION - 4)
        few = len(self._filled) <= FEW
        bar = min(BAR, bars.width() / (2.0 * max(2, len(self._filled)))) if few else 0.0
        span = bars.adjusted(bar / 2 + 22 * few, 0, -bar / 2 - 22 * few, 0)
        low, high = self._limits()
        self._paint_frame(painter, span, bar, (low, high), theme)
        if few:
            self._paint_few(painter, span, bar, (low, high), theme)
        else:
            self._paint_many(painter, span, (low, high), theme)
        if self._evidence.reference is not None:
            self._paint_reference(painter, span, (low, high), theme)

    def _allowed_words(self) -> str:
        low, high = self._evidence.allowed or (-math.inf, math.inf)
        if not math.isfinite(high):
            return translate("HistogramPicture", "{n} or more").format(n=short(low))
        if not math.isfinite(low):
            return translate("HistogramPicture", "{n} or less").format(n=short(high))
        return translate("HistogramPicture", "{low} to {high}").format(low=short(low), high=short(high))

    def _limits(self) -> tuple[float, float]:
        low, high = float(self._edges[0]), float(self._edges[-1])
        # the allowed range comes into view whole when that does not squeeze the bars
        for bound in self._evidence.allowed or ():
            if math.isfinite(bound) and low - 2 * (high - low) <= bound <= high + 2 * (high - low):
                low, high = min(low, bound), max(high, bound)
        return low, high

    def _paint_allowed_words(self, painter: QPainter, row: QRectF, theme: Theme) -> None:
        text = translate("HistogramPicture", "allowed: {range}").format(range=self._allowed_words())
        write(painter, row, text, theme.passed)
        bad = int(self._counts[self._outside].sum())
        if bad and width_of(painter, text) + 120 < row.width():
            write(
                painter, row, translate("HistogramPicture", "◆ outside: {n}").format(n=f"{bad:,}"), theme.error, RIGHT
            )

    def _paint_frame(
        self, painter: QPainter, span: QRectF, bar: float, limits: tuple[float, float], theme: Theme
    ) -> None:
        if self._evidence.allowed is None:
            return
        low, high = np.clip(np.asarray(self._evidence.allowed, np.float64), *limits)
        left, right = places(np.array([low, high]), *limits, span.left(), span.right())
        painter.setPen(pen(theme.passed, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(left - bar / 2 - 3, span.top() - 3, right - left + bar + 6, span.height() + 3)
        painter.drawRect(frame)

    def _paint_few(
        self, painter: QPainter, span: QRectF, bar: float, limits: tuple[float, float], theme: Theme
    ) -> None:
        centres = places(self._values[self._filled], *limits, span.left(), span.right())
        most = float(self._counts.max())
        taken = -math.inf
        for index, centre in zip(self._filled, centres, strict=True):
            tall = max(LEAST, span.height() * float(self._counts[index]) / most)
            self._bar(
                painter, QRectF(centre - bar / 2, span.bottom() - tall, bar, tall), bool(self._outside[index]), theme
            )
            text = f"{short(float(f'{self._values[index]:.4g}'))} · {int(self._counts[index]):,}"
            wide = width_of(painter, text) + 4
            left = min(max(centre - wide / 2, span.left() - bar / 2 - 22), span.right() + bar / 2 + 22 - wide)
            if left > taken:
                colour = theme.error if self._outside[index] else theme.muted
                write(painter, QRectF(left, span.bottom() + 2, wide, CAPTION), text, colour, CENTRE)
                taken = left + wide + 4

    def _paint_many(self, painter: QPainter, span: QRectF, limits: tuple[float, float], theme: Theme) -> None:
        x = places(self._edges, *limits, span.left(), span.right())
        most = float(self._counts.max())
        for index in self._filled:
            tall = max(LEAST, span.height() * float(self._counts[index]) / most)
            wide = max(1.0, float(x[index + 1] - x[index]) - 1)
            self._bar(
                painter, QRectF(float(x[index]), span.bottom() - tall, wide, tall), bool(self._outside[index]), theme
            )
        below = QRectF(span.left(), span.bottom() + 2, span.width(), CAPTION)
        write(painter, below, short(float(f"{limits[0]:.4g}")), theme.muted, LEFT)
        write(painter, below, short(float(f"{limits[1]:.4g}")), theme.muted, RIGHT)

    def _bar(self, painter: QPainter, bar: QRectF, bad: bool, theme: Theme) -> None:
        painter.fillRect(bar, QColor(theme.error if bad else theme.accent))
        if bad and bar.width() > 8:
            # a second sign beside the colour
            painter.fillRect(bar, _hatch(theme))

    def _paint_reference(self, painter: QPainter, span: QRectF, limits: tuple[float, float], theme: Theme) -> None:
        counts = np.asarray(self._evidence.reference, np.float64)
        x = places(self._edges, *limits, span.left(), span.right())
        y = span.bottom() - span.height() * counts / max(1.0, float(counts.max(initial=0.0)))
        corners = [QPointF(float(x[i + side]), float(y[i])) for i in range(len(y)) for side in (0, 1)]
        painter.setPen(pen(theme.ink, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(corners))


def _hatch(theme: Theme) -> QBrush:
    colour = QColor(theme.surface)
    colour.setAlpha(70)
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)
