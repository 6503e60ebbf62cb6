"""One box of the graph: a layer, an operation, an input, a loss, or a folded run of equal blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from lossdoctor.bridge.graph.folding import Box
from lossdoctor.bridge.graph.network import Network
from lossdoctor.core.findings import Finding
from lossdoctor.ui.graph import words
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.pictures.picture import CENTRE, LEFT, RIGHT, width_of, write
from lossdoctor.ui.theme import Theme

WIDTH = 152.0
PADDING, TITLE, LINE, PIN = 9.0, 18.0, 15.0, 20.0
MOST_MEMBERS, MOST_PINS = 8, 3
CLEAR = 0.62  # below this zoom small lines cannot be read: the title alone, larger


@dataclass(frozen=True)
class Row:
    """One line of a box: `kind` is 'title', 'line', 'pin' or 'fold'; a pin names its finding."""

    kind: str
    text: str
    slug: str = ""
    tone: str = ""
    right: str = ""

    @property
    def height(self) -> float:
        """Pixels."""
        return {"title": TITLE, "line": LINE}.get(self.kind, PIN)


def rows_of(network: Network, box: Box, findings: Sequence[Finding]) -> tuple[Row, ...]:
    """What is written in a box, from the top."""
    node = network.nodes[box.members[0]]
    if box.run is not None:
        rows = [Row("title", words.tr("{n} × the same").format(n=box.times))]
        shown = box.members if len(box.members) <= MOST_MEMBERS else box.members[: MOST_MEMBERS - 1]
        rows += [Row("line", _member(network, number)) for number in shown]
        if len(shown) < len(box.members):
            rows.append(Row("line", words.tr("and {n} more").format(n=len(box.members) - len(shown))))
        rows.append(Row("fold", words.tr("▸ Unfold")))
    else:
        title = Row("title", words.title(node), right=words.parameters(node))
        rows = [title, *(Row("line", line) for line in words.lines(node))]
        if box.opened is not None:
            rows.append(Row("fold", words.tr("▾ Fold {n} blocks").format(n=box.opened.times)))
    rows += [Row("pin", words.pin(f), f.check, f.severity.value) for f in findings[:MOST_PINS]]
    if len(findings) > MOST_PINS:
        rows.append(Row("line", words.tr("and {n} more findings").format(n=len(findings) - MOST_PINS)))
    return tuple(rows)


def _member(network: Network, number: int) -> str:
    node = network.nodes[number]
    applied = node.layer.activation if node.layer is not None else None
    return words.title(node) + (f" · {applied}" if applied not in (None, "linear") else "")


class BoxItem(QGraphicsItem):
    """Painted from its rows in the theme's colours; knows where its rows lie and nothing else."""

    def __init__(self, number: int, kind: str, rows: tuple[Row, ...], theme: Theme) -> None:
        super().__init__()
        self.number, self.kind, self.rows, self.theme = number, kind, rows, theme
        self.height = 2 * PADDING - 2 + sum(row.height for row in rows)
        self.current = False
        self.focused = False

    def boundingRect(self) -> QRectF:
        """The box with room for its outline."""
        return QRectF(-3, -3, WIDTH + 6, self.height + 6)

    def row_at(self, place: QPointF) -> Row | None:
        """The row at a place of the item, or None."""
        y = PADDING - 1
        for row in self.rows:
            if y <= place.y() < y + row.height:
                return row
            y += row.height
        return None

    def middle_of(self, row: Row) -> QPointF:
        """The middle of a row, in the scene."""
        above = sum(other.height for other in self.rows[: self.rows.index(row)])
        return self.mapToScene(QPointF(WIDTH / 2, PADDING - 1 + above + row.height / 2))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the box and its lines; only a large title where it is far away."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        if option.levelOfDetailFromTransform(painter.worldTransform()) < CLEAR:
            self._paint_far(painter)
            return
        y = PADDING - 1
        for row in self.rows:
            self._paint_row(painter, row, QRectF(PADDING, y, WIDTH - 2 * PADDING, row.height))
            y += row.height

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self.theme
        tone = next((row.tone for row in self.rows if row.tone), "")
        fill = {"input": theme.raised, "loss": theme.accent_wash}.get(self.kind, theme.surface)
        edge = theme.severity(tone) if tone else theme.edge
        painter.setBrush(QColor(fill))
        painter.setPen(pen(edge, width=1.6 if tone else 1.0))
        radius = 14.0 if self.kind in ("input", "loss") else 8.0
        box = QRectF(0, 0, WIDTH, self.height)
        if self.kind == "run":
            painter.drawRoundedRect(box.translated(3, 3), radius, radius)  # a pile, not a single sheet
        painter.drawRoundedRect(box, radius, radius)
        if self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            style = Qt.PenStyle.SolidLine if self.focused else Qt.PenStyle.DashLine
            painter.setPen(pen(theme.accent, style, 2.4))
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1, radius + 1)

    def _paint_row(self, painter: QPainter, row: Row, area: QRectF) -> None:
        theme = self.theme
        if row.kind == "title":
            painter.setFont(_font(painter.font(), 13, bold=True))
            room = self._paint_right(painter, row.right, area)
            write(painter, room, row.text, theme.ink, CENTRE if self.kind == "operation" else LEFT)
        elif row.kind == "line":
            painter.setFont(_font(painter.font(), 12))
            write(painter, area, row.text, theme.muted)
        else:
            painter.setFont(_font(painter.font(), 12))
            write(painter, area, row.text, theme.severity(row.tone) if row.tone else theme.accent)

    def _paint_right(self, painter: QPainter, text: str, area: QRectF) -> QRectF:
        """The number of parameters; what is left of the line."""
        if not text:
            return area
        bold = painter.font()
        painter.setFont(_font(bold, 11))
        wide = width_of(painter, text)
        write(painter, area, text, self.theme.muted, RIGHT)
        painter.setFont(bold)
        return area.adjusted(0, 0, -wide - 6, 0)

    def _paint_far(self, painter: QPainter) -> None:
        area = QRectF(6, 0, WIDTH - 12, self.height)
        tone = next((row for row in self.rows if row.tone), None)
        painter.setFont(_font(painter.font(), 20, bold=True))
        text = self.rows[0].text if tone is None else f"{tone.text.split(' ', 1)[0]} {self.rows[0].text}"
        write(painter, area, text, self.theme.severity(tone.tone) if tone is not None else self.theme.ink, CENTRE)


def _font(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
