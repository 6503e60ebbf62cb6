"""The loss of one target over its prediction: the known loss dashed beside it, its minimum and what is impossible."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF

from lossdoctor.core.audits import AuditCurve, TargetAudit
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CAPTION, CENTRE, LEFT, RIGHT, Picture, places, width_of, write
from lossdoctor.ui.plots.scales import short
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

GUTTER = 52.0
PLOT = 150.0
HIGHEST = 0.98  # quantile of the values that the axis holds: one huge value would flatten the rest


class AuditPicture(Picture):
    """One curve of a target audit. Ranges that no head gives, and those without a number, are shaded and named."""

    def __init__(self, audit: TargetAudit, curve: AuditCurve) -> None:
        self._audit = audit
        self._curve = curve
        self._x = np.asarray(curve.predictions, np.float64)
        self._y = np.asarray(curve.values, np.float64)
        self._reference = None if curve.reference is None else np.asarray(curve.reference, np.float64)

    def height(self, font: QFont) -> int:
        """Caption and legend, plot, labels below."""
        return int(PLOT + 3 * CAPTION)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Caption, legend, shaded ranges, axes, curves, marks."""
        write(painter, QRectF(area.x(), area.y(), area.width(), CAPTION), self._curve.label, theme.ink)
        self._paint_legend(painter, QRectF(area.x(), area.y() + CAPTION, area.width(), CAPTION), theme)
        frame = QRectF(area.x() + GUTTER, area.y() + 2 * CAPTION + 4, area.width() - GUTTER - 6, PLOT - 10)
        limits = self._limits()
        if limits is None:
            write(painter, frame, translate("AuditPicture", "the loss is no finite number here"), theme.error, CENTRE)
            return
        left, right, _, _ = limits
        for low, high, word in self._ranges(left, right):
            self._paint_range(painter, frame, (left, right), (low, high), word, theme)
        self._paint_axes(painter, frame, limits, theme)
        painter.save()
        painter.setClipRect(frame.adjusted(-1, -2, 1, 2))
        if self._reference is not None:
            self._paint_curve(painter, frame, limits, self._reference, theme.validation, Qt.PenStyle.DashLine)
        self._paint_curve(painter, frame, limits, self._y, theme.accent, Qt.PenStyle.SolidLine)
        painter.restore()
        self._paint_lowest(painter, frame, limits, theme)

    def words(self) -> str:
        """Where it is lowest, where the target is, what has no number."""
        curve = self._curve
        parts = [f"{self._audit.title}, {curve.label}"]
        finite = self._y[np.isfinite(self._y)]
        if not len(finite):
            told = translate("AuditPicture", "{what}: the loss is no finite number for any prediction tried.")
            return told.format(what=parts[0])
        ends = {"low": short(_round(finite.min())), "high": short(_round(finite.max()))}
        parts.append(translate("AuditPicture", "loss from {low} to {high}").format(**ends))
        if np.isfinite(curve.lowest):
            parts.append(self._lowest_words())
        missing = translate("AuditPicture", "no number from {low} to {high}")
        parts += [missing.format(low=short(_round(a)), high=short(_round(b))) for a, b in curve.undefined]
        if self._reference is not None:
            parts.append(translate("AuditPicture", "beside it {loss}").format(loss=self._audit.reference_title))
        return f"{parts[0]}: {', '.join(parts[1:])}."

    # inside
    def _lowest_words(self) -> str:
        curve, label = self._curve, self._audit.x_label
        told = translate("AuditPicture", "lowest at {label} {n}").format(label=label, n=short(_round(curve.lowest)))
        if not np.isfinite(curve.right):
            return told
        return told + translate("AuditPicture", " (the target is at {n})").format(n=short(_round(curve.right)))

    def _limits(self) -> tuple[float, float, float, float] | None:
        inside = np.isfinite(self._y) & (self._x >= self._curve.least) & (self._x <= self._curve.most)
        values = self._y[inside] if inside.any() else self._y[np.isfinite(self._y)]
        if not len(values):
            return None
        if self._reference is not None:
            values = np.concatenate([values, self._reference[np.isfinite(self._reference)]])
        low, high = (float(np.quantile(values, share)) for share in (1 - HIGHEST, HIGHEST))
        low = min(low, float(np.min(values))) if abs(float(np.min(values))) < 4 * (high - low + 1e-12) else low
        high = max(high, float(np.max(values))) if float(np.max(values)) < 4 * (high - low + 1e-12) + low else high
        room = 0.06 * (high - low) or max(abs(high) * 0.1, 1e-6)
        return float(self._x.min()), float(self._x.max()), low - room, high + room

    def _ranges(self, left: float, right: float) -> list[tuple[float, float, str]]:
        curve = self._curve
        found = [(a, b, translate("AuditPicture", "not a number")) for a, b in curve.undefined]
        if curve.least > left:
            found.append((left, curve.least, translate("AuditPicture", "impossible")))
        if curve.most < right:
            found.append((curve.most, right, translate("AuditPicture", "impossible")))
        return found

    def _paint_legend(self, painter: QPainter, row: QRectF, theme: Theme) -> None:
        x = row.x()
        entries = [(translate("AuditPicture", "this loss"), theme.accent, Qt.PenStyle.SolidLine)]
        if self._reference is not None:
            entries.append((self._audit.reference_title, theme.validation, Qt.PenStyle.DashLine))
        for text, colour, dash in entries:
            painter.setPen(pen(colour, dash, 1.5))
            painter.drawLine(QPointF(x, row.center().y()), QPointF(x + 22, row.center().y()))
            write(painter, QRectF(x + 28, row.y(), row.right() - x - 28, row.height()), text, theme.muted)
            x += 28 + width_of(painter, text) + 18

    def _paint_range(
        self,
        painter: QPainter,
        frame: QRectF,
        ends: tuple[float, float],
        bad: tuple[float, float],
        word: str,
        theme: Theme,
    ) -> None:
        start, stop = places(np.array(bad), ends[0], ends[1], frame.left(), frame.right())
        box = QRectF(start, frame.top(), max(stop - start, 2.0), frame.height())
        painter.fillRect(box, QColor(theme.error_wash))
        if box.width() > width_of(painter, word):
            write(painter, QRectF(box.x(), box.y() + 2, box.width(), CAPTION), word, theme.error, CENTRE)

    def _paint_axes(self, painter: QPainter, frame: QRectF, limits: tuple[float, ...], theme: Theme) -> None:
        left, right, low, high = limits
        painter.setPen(pen(theme.line))
        painter.drawRect(frame)
        gutter = QRectF(frame.left() - GUTTER, 0, GUTTER - 6, CAPTION)
        marks = [(high, frame.top()), (low, frame.bottom())]
        if low < 0 < high:
            zero = float(places(np.zeros(1), low, high, frame.bottom(), frame.top())[0])
            painter.setPen(pen(theme.edge))
            painter.drawLine(QPointF(frame.left(), zero), QPointF(frame.right(), zero))
            marks = [one for one in marks if abs(one[1] - zero) > CAPTION * 0.8] + [(0.0, zero)]
        for value, y in marks:
            gutter.moveTop(y - CAPTION / 2)
            write(painter, gutter, short(_round(value)), theme.muted, RIGHT)
        below = QRectF(frame.left(), frame.bottom() + 2, frame.width(), CAPTION)
        write(painter, below, short(_round(left)), theme.muted, LEFT)
        write(painter, below, short(_round(right)), theme.muted, RIGHT)
        write(painter, below, self._audit.x_label, theme.muted, CENTRE)

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
        x = places(self._x, left, right, frame.left(), frame.right())
        y = places(np.clip(values, low - (high - low), high + (high - low)), low, high, frame.bottom(), frame.top())
        painter.setPen(pen(colour, dash, 1.5))
        good = np.isfinite(values)
        for stretch in np.split(np.arange(len(y)), np.flatnonzero(~good)):
            points = [QPointF(float(x[at]), float(y[at])) for at in stretch if good[at]]
            if len(points) > 1:
                painter.drawPolyline(QPolygonF(points))

    def _paint_lowest(self, painter: QPainter, frame: QRectF, limits: tuple[float, ...], theme: Theme) -> None:
        at = self._curve.lowest
        if not np.isfinite(at):
            return
        left, right, low, high = limits
        value = self._y[int(np.abs(self._x - at).argmin())]
        x = float(places(np.array([at]), left, right, frame.left(), frame.right())[0])
        y = float(places(np.array([value]), low, high, frame.bottom(), frame.top())[0])
        y = min(max(y, frame.top() + 4), frame.bottom() - 4)
        aim = self._curve.right
        off = np.isfinite(aim) and abs(at - aim) > 0.05 * (right - left)
        colour = theme.error if off else theme.passed
        painter.setPen(pen(colour, width=1.5))
        painter.setBrush(QColor(theme.surface))
        painter.drawEllipse(QPointF(x, y), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        text = translate("AuditPicture", "lowest at {n}").format(n=short(_round(at)))
        if off:
            text += translate("AuditPicture", ", target {n}").format(n=short(_round(aim)))
        wide = width_of(painter, text)
        start = x + 8 if x + 10 + wide < frame.right() else x - 8 - wide
        write(painter, QRectF(start, max(y - CAPTION - 2, frame.top()), wide + 4, CAPTION), text, colour)


def _round(value: float) -> float:
    return float(f"{float(value):.3g}")
