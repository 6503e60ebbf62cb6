"""A small curve, with its reference dashed beside it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CAPTION, LEFT, RIGHT, Picture, draw_line, places, write
from lossdoctor.ui.plots.scales import Linear, short
from lossdoctor.ui.plots.thinning import shown_points
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

GUTTER = 46.0


class SeriesPicture(Picture):
    """y over x, zero line when in view, ends of both axes labelled."""

    def __init__(self, evidence: SeriesEvidence) -> None:
        self._evidence = evidence
        self._x = np.asarray(evidence.x, np.float64)
        self._y = np.asarray(evidence.y, np.float64)
        self._reference = None if evidence.reference is None else np.asarray(evidence.reference, np.float64)

    def height(self, font: QFont) -> int:
        """Caption, curve, x labels, and a line for the reference."""
        return int(2 * CAPTION + 92 + (CAPTION if self._reference is not None else 0))

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Caption, then frame and curves."""
        caption = QRectF(area.x(), area.y(), area.width(), CAPTION)
        write(painter, caption, self._evidence.label, theme.muted)
        top = area.y() + CAPTION
        if self._reference is not None:
            row = QRectF(area.x() + 30, top, area.width() - 30, CAPTION)
            painter.setPen(pen(theme.muted, Qt.PenStyle.DashLine, 1.5))
            painter.drawLine(QPointF(area.x(), top + CAPTION / 2), QPointF(area.x() + 22, top + CAPTION / 2))
            write(painter, row, self._evidence.reference_label or translate("SeriesPicture", "reference"), theme.muted)
            top += CAPTION
        frame = QRectF(area.x() + GUTTER, top + 6, area.width() - GUTTER - 4, area.bottom() - top - CAPTION - 10)
        limits = self._limits()
        if limits is None:
            write(painter, frame, translate("SeriesPicture", "no value is a finite number"), theme.error)
            return
        self._paint_frame(painter, frame, limits, theme)
        if self._reference is not None:
            self._paint_curve(painter, frame, limits, self._reference, theme.muted, Qt.PenStyle.DashLine)
        self._paint_curve(painter, frame, limits, self._y, theme.accent, Qt.PenStyle.SolidLine)

    def words(self) -> str:
        """Ends, lowest and highest of the curve."""
        finite = self._y[np.isfinite(self._y)]
        if not len(finite):
            return translate("SeriesPicture", "{label}: no value is a finite number.").format(
                label=self._evidence.label
            )
        told = translate("SeriesPicture", "{label}: {y} over {x} from {begin} to {end}, lowest {low}, highest {high}.")
        numbers = {"begin": finite[0], "end": finite[-1], "low": finite.min(), "high": finite.max()}
        evidence, said = self._evidence, {name: short(float(value)) for name, value in numbers.items()}
        return told.format(label=evidence.label, y=evidence.y_label, x=evidence.x_label, **said)

    def _limits(self) -> tuple[float, float, float, float] | None:
        parts = [self._y] if self._reference is None else [self._y, self._reference]
        values = np.concatenate(parts)
        values = values[np.isfinite(values)]
        steps = self._x[np.isfinite(self._x)]
        if not len(values) or not len(steps):
            return None
        return float(steps.min()), float(steps.max()), float(values.min()), float(values.max())

    def _paint_frame(self, painter: QPainter, frame: QRectF, limits: tuple[float, ...], theme: Theme) -> None:
        left, right, low, high = limits
        painter.setPen(pen(theme.line))
        for y in (frame.top(), frame.bottom()):
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        gutter = QRectF(frame.left() - GUTTER, 0, GUTTER - 6, CAPTION)
        for value, y in ((high, frame.top()), (low, frame.bottom())):
            gutter.moveTop(y - CAPTION / 2)
            write(painter, gutter, short(float(f"{value:.2g}")), theme.muted, RIGHT)
        if low < 0 < high:
            zero = float(places(np.zeros(1), low, high, frame.bottom(), frame.top())[0])
            painter.setPen(pen(theme.edge))
            painter.drawLine(QPointF(frame.left(), zero), QPointF(frame.right(), zero))
            if min(zero - frame.top(), frame.bottom() - zero) > CAPTION * 0.8:
                gutter.moveTop(zero - CAPTION / 2)
                write(painter, gutter, "0", theme.muted, RIGHT)
        below = QRectF(frame.left(), frame.bottom() + 4, frame.width(), CAPTION)
        write(painter, below, short(float(f"{left:.4g}")), theme.muted, LEFT)
        write(painter, below, f"{self._evidence.x_label}  {short(float(f'{right:.4g}'))}", theme.muted, RIGHT)

    def _paint_curve(
        self,
        painter: QPainter,
        frame: QRectF,
        limits: tuple[float, ...],
        values: np.ndarray,
        colour: str,
        dash: Qt.PenStyle,
    ) -> None:
        left, right, low, high = limits
        order = np.argsort(self._x, kind="stable")
        count = np.arange(len(values))
        chosen, y = shown_points(count, values[order], Linear(), (0.0, float(len(values))), int(frame.width()))
        x = places(self._x[order][chosen.astype(np.int64)], left, right, frame.left(), frame.right())
        y = places(y, low, high, frame.bottom(), frame.top())
        painter.setPen(pen(colour, dash, 1.5))
        draw_line(painter, x, y)
