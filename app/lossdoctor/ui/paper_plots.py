"""Plots of the PDF, painted from the finished report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from lossdoctor.core.saying import now, say
from lossdoctor.report.axes import Axis, axis
from lossdoctor.report.histograms import offending
from lossdoctor.report.smoothing import smoothed
from lossdoctor.report.svg import impossible_words, scale_note, short, span
from lossdoctor.report.wording import axis_name, figure

Points = Sequence[Sequence[float | None]]
STYLES: dict[str, tuple[str, float, Qt.PenStyle]] = {
    "batch": ("#8394ad", 1, Qt.PenStyle.SolidLine),
    "smoothed": ("#2459c4", 3, Qt.PenStyle.SolidLine),
    "validation": ("#8a5a00", 2.5, Qt.PenStyle.DashLine),
    "before": ("#b3261e", 2, Qt.PenStyle.SolidLine),
    "after": ("#1e6b3a", 2, Qt.PenStyle.SolidLine),
    "control": ("#566273", 1.5, Qt.PenStyle.DotLine),
    "random": ("#566273", 1.0, Qt.PenStyle.DashDotLine),
}
NAMES_OF = {
    "batch": say("batch"),
    "smoothed": say("smoothed"),
    "validation": say("validation"),
    "before": say("before"),
    "after": say("after"),
    "control": say("control"),
    "random": say("random"),
}
LEFT, BOTTOM, TOP = 90, 52, 30
BAR, NAMES, NUMBERS = 30, 300, 150  # height of a bar, room for its name before it and for its number behind


def paint_run(painter: QPainter, box: QRectF, run: dict[str, Any]) -> None:
    """Batch losses, smoothed and validation; losses of epochs as they are."""
    loss = run["series"]["loss"]
    lines = [("batch", loss)] if run["axis"] == "step" else []
    lines += [("smoothed", smoothed(loss) if run["axis"] == "step" else loss)]
    lines += [("validation", run["series"].get("val_loss", []))]
    paint_curves(painter, box, lines, axis_name(run["axis"]), say("loss"), run["impossible_below"])


def paint_trial(painter: QPainter, box: QRectF, trial: dict[str, Any]) -> None:
    """The arms' own loss curves."""
    arms = sorted(trial["arms"], key=lambda arm: ("random", "control", "before", "after").index(arm["name"]))
    paint_curves(painter, box, [(arm["name"], smoothed(arm["points"])) for arm in arms], say("step"), say("loss"))


def paint_evidence(painter: QPainter, box: QRectF, piece: dict[str, Any]) -> None:
    """A series or a histogram."""
    if piece["kind"] == "histogram":
        _paint_histogram(painter, box, piece)
        return
    lines = [("smoothed", piece["points"])]
    if piece["reference"] is not None:
        lines.append(("validation", piece["reference"]))
    names = {"smoothed": piece["y_label"], "validation": piece["reference_label"]}
    paint_curves(painter, box, lines, piece["x_label"], piece["y_label"], names=names)


def paint_curves(
    painter: QPainter,
    box: QRectF,
    lines: Sequence[tuple[str, Points]],
    x_label: str,
    y_label: str,
    impossible_below: float | None = None,
    names: dict[str, str] | None = None,
) -> None:
    """Curves with zero line, impossible region and crosses where a value is not a number."""
    xs_seen = [point[0] for _, points in lines for point in points if point[0] is not None]
    if not xs_seen:
        return
    xs = Axis(min(xs_seen), max(xs_seen)) if max(xs_seen) > min(xs_seen) else axis(xs_seen, bend=False)
    values = [point[1] for _, points in lines for point in points]
    finite = [value for value in values if value is not None]
    ys = axis(values, zero=bool(finite) and min(finite) < 0.4 * max(finite))
    frame = QRectF(box.left() + LEFT, box.top() + TOP, box.width() - LEFT - 8, box.height() - TOP - BOTTOM)
    if impossible_below is not None and ys.low < impossible_below:
        _paint_impossible(painter, frame, ys, impossible_below)
    _paint_axes(painter, frame, xs, ys, x_label, y_label)
    for name, points in lines:
        _paint_line(painter, frame, xs, ys, name, points)
    _paint_legend(painter, frame, list(dict.fromkeys(name for name, points in lines if points)), names or {})


def _paint_line(painter: QPainter, frame: QRectF, xs: Axis, ys: Axis, name: str, points: Points) -> None:
    colour, width, style = STYLES[name]
    stretch = QPolygonF()
    for x, y in points:
        if x is None:
            continue
        left = frame.left() + xs.place(x) * frame.width()
        if y is None:
            painter.setPen(QPen(QColor("#b3261e"), 2))
            painter.drawLine(QPointF(left - 4, frame.top()), QPointF(left + 4, frame.top() + 8))
            painter.drawLine(QPointF(left - 4, frame.top() + 8), QPointF(left + 4, frame.top()))
            continue
        stretch.append(QPointF(left, frame.bottom() - ys.place(y) * frame.height()))
    painter.setPen(QPen(QColor(colour), width, style))
    painter.drawPolyline(stretch)


def _paint_impossible(painter: QPainter, frame: QRectF, ys: Axis, limit: float) -> None:
    top = frame.bottom() - min(1.0, ys.place(limit)) * frame.height()
    region = QRectF(frame.left(), top, frame.width(), frame.bottom() - top)
    painter.fillRect(region, QColor("#f9ecec"))
    painter.setPen(QColor("#b3261e"))
    _small(painter)
    words = f"{impossible_words(limit)} "
    painter.drawText(region, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)


def _paint_axes(painter: QPainter, frame: QRectF, xs: Axis, ys: Axis, x_label: str, y_label: str) -> None:
    _small(painter)
    for tick in ys.ticks():
        y = frame.bottom() - ys.place(tick) * frame.height()
        painter.setPen(QPen(QColor("#566273" if tick == 0 else "#d9dee6"), 1))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(QColor("#566273"))
        place = QRectF(frame.left() - LEFT, y - 12, LEFT - 10, 24)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(tick))
    painter.setPen(QColor("#566273"))
    for tick in xs.ticks():
        x = frame.left() + xs.place(tick) * frame.width()
        painter.drawText(QRectF(x - 60, frame.bottom() + 4, 120, 22), Qt.AlignmentFlag.AlignHCenter, short(tick))
    below = QRectF(frame.left(), frame.bottom() + 26, frame.width(), 22)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, x_label)
    painter.drawText(QRectF(frame.left() - LEFT, frame.top() - TOP, 500, 22), 0, y_label + scale_note(ys))


def _paint_legend(painter: QPainter, frame: QRectF, shown: list[str], names: dict[str, str]) -> None:
    _small(painter)
    right = frame.right()
    for name in reversed(shown):
        text = names.get(name) or now(NAMES_OF[name])
        width = painter.fontMetrics().horizontalAdvance(text) + 44
        colour, thickness, style = STYLES[name]
        y = frame.top() - TOP + 12
        painter.setPen(QPen(QColor(colour), thickness, style))
        painter.drawLine(QPointF(right - width, y), QPointF(right - width + 30, y))
        painter.setPen(QColor("#566273"))
        painter.drawText(QRectF(right - width + 38, y - 12, width, 24), Qt.AlignmentFlag.AlignVCenter, text)
        right -= width + 16


def _paint_histogram(painter: QPainter, box: QRectF, piece: dict[str, Any]) -> None:
    edges, counts, allowed = piece["edges"], piece["counts"], piece["allowed"]
    xs = axis(edges, bend=False)
    ys = Axis(0.0, max([count or 0 for count in [*counts, *(piece["reference"] or [])]] or [0]) * 1.06 or 1.0)
    frame = QRectF(box.left() + LEFT, box.top() + TOP, box.width() - LEFT - 8, box.height() - TOP - BOTTOM)
    _paint_axes(painter, frame, xs, ys, say("value"), say("rows"))
    offends = offending(edges, allowed)
    for place, count in enumerate(counts):
        low, high = edges[place], edges[place + 1]
        if not count or low is None or high is None:
            continue
        left, right = (frame.left() + xs.place(end) * frame.width() for end in (low, high))
        top = frame.bottom() - ys.place(count) * frame.height()
        bar = QRectF(left + 1, top, max(3.0, right - left - 2), frame.bottom() - top)
        painter.fillRect(bar, QColor("#b3261e" if offends[place] else "#2459c4"))
    if piece["reference"] is not None:
        _paint_outlines(painter, frame, xs, ys, piece)
    if allowed is not None:
        _paint_allowed(painter, frame, xs, piece)


def _paint_outlines(painter: QPainter, frame: QRectF, xs: Axis, ys: Axis, piece: dict[str, Any]) -> None:
    painter.setPen(QPen(QColor("#8a5a00"), 1.5))
    for low, high, count in zip(piece["edges"], piece["edges"][1:], piece["reference"], strict=False):
        if count and low is not None and high is not None:
            left, right = (frame.left() + xs.place(end) * frame.width() for end in (low, high))
            top = frame.bottom() - ys.place(count) * frame.height()
            painter.drawRect(QRectF(left, top, max(3.0, right - left), frame.bottom() - top))
    above = QRectF(frame.left() + 100, frame.top() - TOP, frame.width() - 100, 22)
    painter.drawText(above, Qt.AlignmentFlag.AlignLeft, say("outlined: {what}", what=piece["reference_label"]))


def _paint_allowed(painter: QPainter, frame: QRectF, xs: Axis, piece: dict[str, Any]) -> None:
    allowed = piece["allowed"]
    ends = (xs.low if allowed[0] is None else allowed[0], xs.high if allowed[1] is None else allowed[1])
    left, right = (frame.left() + min(1.0, max(0.0, xs.place(end))) * frame.width() for end in ends)
    painter.setPen(QPen(QColor("#1e6b3a"), 1.5, Qt.PenStyle.DashLine))
    if right > left:
        painter.drawRect(QRectF(left, frame.top(), right - left, frame.height()))
    above = QRectF(frame.left(), frame.top() - TOP, frame.width(), 22)
    painter.drawText(above, Qt.AlignmentFlag.AlignRight, say("allowed (dashed): {span}", span=span(allowed)))


def paint_bars(painter: QPainter, box: QRectF, piece: dict[str, Any]) -> None:
    """A bar for each named number, log scale where sizes differ too much; numbers below zero in the error colour."""
    scale = axis([abs(value) for value in piece["values"] if value], bend=True)
    scale = Axis(0.0, scale.high) if scale.kind == "linear" else Axis(scale.low / 10, scale.high, "log")
    _small(painter)
    for place, (name, value) in enumerate(zip(piece["layers"], piece["values"], strict=True)):
        top = box.top() + place * BAR
        share = max(scale.place(abs(value)), 0.0) if value else 0.0
        wide = share * (box.width() - NAMES - NUMBERS)
        row = QRectF(box.left(), top, NAMES - 12, BAR)
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(row.width()))
        painter.setPen(QColor("#1b2430"))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, elided)
        colour = "#b3261e" if value is None or value < 0 else "#2459c4"
        painter.fillRect(QRectF(box.left() + NAMES, top + 5, max(wide, 1.0), BAR - 10), QColor(colour))
        number = QRectF(box.left() + NAMES + wide + 10, top, NUMBERS, BAR)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, f"{figure(value)} {piece['unit']}".strip())


def _small(painter: QPainter) -> None:
    font = QFont(painter.font())
    font.setPixelSize(16)
    font.setBold(False)
    painter.setFont(font)
