"""The graph of a model as items in a scene: laid out anew whenever what is shown changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from lossdoctor.bridge.graph.folding import Box, Drawing, folded
from lossdoctor.bridge.graph.layered import lay_out
from lossdoctor.bridge.graph.network import Network
from lossdoctor.bridge.graph.pins import pinned
from lossdoctor.bridge.graph.repeats import Run, find_runs
from lossdoctor.core.findings import Finding
from lossdoctor.ui.graph import words
from lossdoctor.ui.graph.box_item import WIDTH, BoxItem, Row, rows_of
from lossdoctor.ui.graph.edge_item import EdgeItem
from lossdoctor.ui.theme import Theme

MARGIN = 5.0


class GraphScene(QGraphicsScene):
    """Boxes and edges of a network with findings pinned; remembers which runs are unfolded."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.theme = theme
        self.network = Network((), ())
        self.runs: tuple[Run, ...] = ()
        self.opened: set[int] = set()
        self.findings: tuple[Finding, ...] = ()
        self.drawing = Drawing((), ())
        self.boxes: list[BoxItem] = []
        self.edges: list[EdgeItem] = []
        self._pins: list[tuple[Finding, ...]] = []

    def show_network(self, network: Network, findings: Sequence[Finding]) -> None:
        """Show a network; runs stay unfolded while it is the same one."""
        if network != self.network:
            self.network, self.runs, self.opened = network, find_runs(network), set()
        self.findings = tuple(findings)
        self.draw()

    def draw(self) -> None:
        """Lay out what is shown now."""
        self._pins = pinned(self.network, self.findings)
        self.drawing = folded(self.network, self.runs, self.opened)
        self.clear()
        self.setBackgroundBrush(QColor(self.theme.surface))
        self.boxes = [self._box(number, box) for number, box in enumerate(self.drawing.boxes)]
        layout = lay_out([(WIDTH, item.height) for item in self.boxes], self.drawing.edges)
        for item, place in zip(self.boxes, layout.places, strict=True):
            item.setPos(QPointF(place.x, place.y))
            self.addItem(item)
        self.edges = []
        for (start, end), route in zip(self.drawing.edges, layout.routes, strict=True):
            self.edges.append(EdgeItem(start, end, route, self.theme))
            self.addItem(self.edges[-1])
        self.setSceneRect(QRectF(-MARGIN, -MARGIN, layout.width + 2 * MARGIN, layout.height + 2 * MARGIN))

    def _box(self, number: int, box: Box) -> BoxItem:
        kind = "run" if box.run is not None else self.network.nodes[box.members[0]].kind
        findings = self.findings_on(number)
        item = BoxItem(number, kind, rows_of(self.network, box, findings), self.theme)
        item.setToolTip(words.told(self.network, box, findings))
        return item

    def findings_on(self, number: int) -> tuple[Finding, ...]:
        """Findings pinned on a box, each once."""
        found = {finding.check: finding for node in self.drawing.boxes[number].nodes() for finding in self._pins[node]}
        return tuple(found.values())

    def told(self, number: int) -> str:
        """A box in words."""
        return words.told(self.network, self.drawing.boxes[number], self.findings_on(number))

    def light(self, current: int | None, *, focused: bool) -> None:
        """Mark the current box and its edges."""
        for item in self.boxes:
            item.current, item.focused = item.number == current, focused
            item.update()
        for edge in self.edges:
            edge.set_lit(lit=current is not None and current in (edge.start, edge.end))

    def set_unfolded(self, first: int, *, unfolded: bool) -> None:
        """Unfold or fold the run that begins at a node."""
        (self.opened.add if unfolded else self.opened.discard)(first)
        self.draw()

    def run_of(self, number: int) -> Run | None:
        """The run that a box stands for or belongs to."""
        first = self.drawing.boxes[number].members[0]
        return next((run for run in self.runs if run.first <= first < run.after), None)

    def beside(self, number: int, side: int) -> int | None:
        """The next box in the same layer of the picture, to the left (-1) or right (1)."""
        here = self.boxes[number]
        middle, x = here.y() + here.height / 2, here.x()
        row = [i for i in self.boxes if abs(i.y() + i.height / 2 - middle) < 1 and (i.x() - x) * side > 1]
        return min(row, key=lambda item: abs(item.x() - x)).number if row else None

    def along(self, number: int, direction: int) -> int | None:
        """The box that an edge leads to (1) or comes from (-1), the straightest first."""
        ends = [e.end for e in self.edges if e.start == number] if direction > 0 else []
        ends += [e.start for e in self.edges if e.end == number] if direction < 0 else []
        x = self.boxes[number].x()
        return min(ends, key=lambda end: (abs(self.boxes[end].x() - x), end)) if ends else None

    def hit(self, place: QPointF) -> tuple[BoxItem, Row | None] | None:
        """The box and row at a place of the scene, or None."""
        for item in self.boxes:
            inside = item.mapFromScene(place)
            if QRectF(0, 0, WIDTH, item.height).contains(inside):
                return item, item.row_at(inside)
        return None
