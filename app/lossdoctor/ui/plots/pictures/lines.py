"""Several training curves over each other, each named by its line: the arms of an experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from lossdoctor.bridge.smoothing import DebiasedAverage
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CAPTION, LEFT, RIGHT, Picture, draw_line, places, write
from lossdoctor.ui.plots.scales import Linear, Scale, Symlog, figure, short
from lossdoctor.ui.plots.thinning import shown_points
from lossdoctor.ui.theme import Theme

GUTTER = 46.0
SAMPLE = 22.0
PLOT = 104.0
FLATTENED = 20.0  # a curve so many times higher leaves the lowest less than 5 pixels
Ends = tuple[float, float]


def tr(text: str) -> str:
    """Translated within the context of these pictures."""
    return QCoreApplication.translate("LinesPicture", text)


@dataclass(frozen=True, eq=False)
class Line:
    """A curve and how it is told from others: `colour` is a token of the theme or '#rrggbb'. Lines of one name share
    their entry in the legend; `strong` is drawn thicker and on top.
    """

    name: str
    steps: np.ndarray
    loss: np.ndarray
    colour: str
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine
    strong: bool = False


class LinesPicture(Picture):
    """Smoothed loss over steps; symlog where one line would flatten another. Where a line is no number is marked."""

    SMOOTHING = 0.8  # twelve arms of single batches hide each other

    def __init__(self, caption: str, lines: Sequence[Line], columns: int = 2) -> None:
        self._caption, self._columns = caption, columns
        self._lines = [line for line in lines if len(line.steps)]
        self._smoothed = [DebiasedAverage(self.SMOOTHING).follow(line.loss) for line in self._lines]
        self._legend = list({line.name: line for line in self._lines}.values())
        self.scale: Scale = self._suited()

    def height(self, font: QFont) -> int:
        """Caption, legend, curves, step labels."""
        return int(2 * CAPTION + PLOT + CAPTION * self._rows)

    @property
    def _rows(self) -> int:
        return -(-len(self._legend) // self._columns)

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Caption and legend, then frame and lines."""
        caption = self._caption if self.scale.name == "linear" else f"{self._caption} ({self.scale.name})"
        write(painter, QRectF(area.x(), area.y(), area.width(), CAPTION), caption, theme.muted)
        self._paint_legend(painter, area, theme)
        top = area.y() + CAPTION * (1 + self._rows) + 6
        frame = QRectF(area.x() + GUTTER, top, area.width() - GUTTER - 4, area.bottom() - top - CAPTION - 4)
        heights, steps = self._limits()
        if heights is None or steps is None:
            write(painter, frame, tr("no loss is a finite number"), theme.error)
            return
        self._paint_frame(painter, frame, heights, steps, theme)
        for line, loss in sorted(zip(self._lines, self._smoothed, strict=True), key=lambda pair: pair[0].strong):
            self._paint_line(painter, frame, heights, steps, line, loss, theme)

    def words(self) -> str:
        """Where each line begins and ends, and where it stops being a number."""
        told = [self._told(line) for line in self._lines]
        return f"{self._caption}. " + " ".join(told) if told else tr("No step was trained yet.")

    def _told(self, line: Line) -> str:
        finite = line.loss[np.isfinite(line.loss)]
        if not len(finite):
            return tr("{name}: not a number.").format(name=line.name)
        first, last = figure(finite[0]), figure(finite[-1])
        told = tr("{name}: {first} to {last} in {n} steps.").format(
            name=line.name, first=first, last=last, n=f"{int(line.steps[-1]) + 1:,}"
        )
        bad = first_bad(line)
        return told if bad is None else f"{told} " + tr("Not a number from step {n}.").format(n=f"{bad:,}")

    def _suited(self) -> Scale:
        tops = [float(np.abs(loss[np.isfinite(loss)]).max(initial=0.0)) for loss in self._smoothed]
        low = min((top for top in tops if top > 0), default=0.0)
        return Symlog(10.0 ** np.floor(np.log10(low)) / 10) if low and max(tops) > FLATTENED * low else Linear()

    def _limits(self) -> tuple[Ends | None, Ends | None]:
        values = [loss[np.isfinite(loss)] for loss in self._smoothed]
        whole = np.concatenate(values) if values else np.empty(0)
        if not len(whole):
            return None, None
        low, high = self.scale.forward(np.array([whole.min(), whole.max()]))
        steps = [int(end) for line in self._lines for end in (line.steps[0], line.steps[-1])]
        return (float(low), float(high)), (float(min(steps)), float(max(steps)))

    def _paint_legend(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        wide = area.width() / self._columns
        for place, line in enumerate(self._legend):
            row, column = divmod(place, self._columns)
            left, top = area.x() + column * wide, area.y() + CAPTION * (1 + row)
            painter.setPen(_pen(line, theme))
            painter.drawLine(QPointF(left, top + CAPTION / 2), QPointF(left + SAMPLE, top + CAPTION / 2))
            write(painter, QRectF(left + SAMPLE + 8, top, wide - SAMPLE - 12, CAPTION), line.name, theme.ink)

    def _paint_frame(self, painter: QPainter, frame: QRectF, heights: Ends, steps: Ends, theme: Theme) -> None:
        painter.setPen(pen(theme.line))
        for y in (frame.top(), frame.bottom()):
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        gutter = QRectF(frame.left() - GUTTER, 0, GUTTER - 6, CAPTION)
        low, high = self.scale.inverse(np.array(heights))
        for value, y in ((high, frame.top()), (low, frame.bottom())):
            gutter.moveTop(y - CAPTION / 2)
            write(painter, gutter, short(float(f"{value:.2g}")), theme.muted, RIGHT)
        if low < 0 < high:
            zero = float(places(np.zeros(1), *heights, frame.bottom(), frame.top())[0])
            painter.setPen(pen(theme.edge))
            painter.drawLine(QPointF(frame.left(), zero), QPointF(frame.right(), zero))
        below = QRectF(frame.left(), frame.bottom() + 4, frame.width(), CAPTION)
        write(painter, below, f"{steps[0]:,.0f}", theme.muted, LEFT)
        write(painter, below, tr("step {n}").format(n=f"{steps[1] + 1:,.0f}"), theme.muted, RIGHT)

    def _paint_line(
        self, painter: QPainter, frame: QRectF, heights: Ends, steps: Ends, line: Line, loss: np.ndarray, theme: Theme
    ) -> None:
        span = (float(line.steps[0]), float(line.steps[-1]))
        x, y = shown_points(line.steps, loss, self.scale, span, int(frame.width()))
        x, y = places(x, *steps, frame.left(), frame.right()), places(y, *heights, frame.bottom(), frame.top())
        painter.setPen(_pen(line, theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_line(painter, x, y)
        bad = first_bad(line)
        if bad is not None:
            _cross(painter, float(places(np.array([float(bad)]), *steps, frame.left(), frame.right())[0]), frame, theme)


def first_bad(line: Line) -> int | None:
    """The first step whose loss is no finite number, or None."""
    bad = np.flatnonzero(~np.isfinite(line.loss))
    return int(line.steps[bad[0]]) if len(bad) else None


def _cross(painter: QPainter, x: float, frame: QRectF, theme: Theme) -> None:
    """A mark at the top of the frame."""
    painter.setPen(pen(theme.error, width=1.5))
    for way in (-1, 1):
        painter.drawLine(QPointF(x - 3.5, frame.top() - 3.5 * way), QPointF(x + 3.5, frame.top() + 3.5 * way))


def _pen(line: Line, theme: Theme) -> QPen:
    colour = line.colour if line.colour.startswith("#") else str(getattr(theme, line.colour))
    return pen(colour, line.dash, 2.0 if line.strong else 1.25)
