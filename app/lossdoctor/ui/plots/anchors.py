"""Findings anchored in a plot: a numbered badge and a dotted line at the step where each showed itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.palette import pen, small_font
from lossdoctor.ui.theme import Theme

RADIUS = 8.5
STEP = 2 * RADIUS + 2
MOST_ASIDE = 3 * STEP  # pixels that a badge may stand off its line


@dataclass(frozen=True)
class Anchor:
    """A finding's place in a run: `number` is its rank, `check` its slug, `severity` 'error', 'warning' or 'hint'."""

    number: int
    step: int
    severity: str
    title: str
    check: str


class Anchors(QObject):
    """The badges of one canvas. Signal `chosen(str)`: the slug of the badge that was clicked."""

    chosen = Signal(str)

    def __init__(self, canvas: Canvas, place: Callable[[float], float], theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas, self._place, self._theme = canvas, place, theme
        self._anchors: tuple[Anchor, ...] = ()
        self._badges: list[Badge] = []
        self._lines: list[pg.InfiniteLine] = []
        canvas.box.sigRangeChanged.connect(self.settle)
        canvas.box.sigResized.connect(self.settle)

    @property
    def shown(self) -> tuple[Anchor, ...]:
        """The anchors, by step."""
        return self._anchors

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.show(self._anchors)

    def show(self, anchors: Sequence[Anchor]) -> None:
        """Show these and no others."""
        for item in [*self._badges, *self._lines]:
            self._canvas.plot.removeItem(item)
        self._anchors = tuple(sorted(anchors, key=lambda anchor: (anchor.step, anchor.number)))
        self._badges = [Badge(anchor, self._theme, self.chosen.emit) for anchor in self._anchors]
        self._lines = [self._line(anchor) for anchor in self._anchors]
        for item in [*self._badges, *self._lines]:
            self._canvas.plot.addItem(item, ignoreBounds=True)
        self.settle()

    def _line(self, anchor: Anchor) -> pg.InfiniteLine:
        line = pg.InfiniteLine(
            angle=90, movable=False, pen=pen(self._theme.severity(anchor.severity), Qt.PenStyle.DotLine)
        )
        line.setZValue(40)
        return line

    def settle(self, *_: object) -> None:
        """Put every badge at the top of its line, whole within the plot; those of neighbouring steps side by side."""
        if not self._anchors:
            return
        width, height = self._canvas.box.viewPixelSize()
        (left, right), (_, top) = self._canvas.box.viewRange()
        steps = [self._place(float(anchor.step)) for anchor in self._anchors]
        wanted = [(x - left) / max(width, 1e-300) for x in steps]
        spots = side_by_side(wanted, (right - left) / max(width, 1e-300))
        for (pixel, row), x, badge, line in zip(spots, steps, self._badges, self._lines, strict=True):
            seen = left <= x <= right
            badge.setPos(left + pixel * width if seen else x, top - (RADIUS + 2 + row * STEP) * height)
            line.setValue(x)


def side_by_side(wanted: Sequence[float], room: float) -> list[tuple[float, int]]:
    """Centre and row of each badge, in pixels within `room`, for rising wanted centres; none covers another."""
    ends: list[float] = []
    spots = []
    for want in wanted:
        want = min(max(want, RADIUS + 1), max(room - RADIUS - 1, RADIUS + 1))
        for row in range(len(wanted)):
            if row == len(ends):
                ends.append(-STEP)
            x = max(want, ends[row] + STEP)
            if row == len(wanted) - 1 or (x - want <= MOST_ASIDE and (x == want or x <= room - RADIUS - 1)):
                break
        ends[row] = x
        spots.append((x, row))
    return spots


class Badge(pg.GraphicsObject):
    """A disc with the finding's rank, in pixels whatever the zoom."""

    def __init__(self, anchor: Anchor, theme: Theme, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self._anchor, self._theme, self._chosen = anchor, theme, chosen
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(60)
        told = QCoreApplication.translate("LossPlot", "{n}. {title} (step {s})")
        self.setToolTip(told.format(n=anchor.number, title=anchor.title, s=f"{anchor.step:,}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        """The disc."""
        return QRectF(-RADIUS - 1, -RADIUS - 1, 2 * RADIUS + 2, 2 * RADIUS + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Number on a disc of the severity's colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.severity(self._anchor.severity)))
        painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
        painter.setPen(QColor(self._theme.surface))
        font = small_font(painter.font(), 11)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, str(self._anchor.number))

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        """Choose the finding (pyqtgraph's scene tells clicks from drags for us)."""
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self._chosen(self._anchor.check)
