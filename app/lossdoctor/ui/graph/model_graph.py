"""The model's graph with its buttons, and the facts of the layer that was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from lossdoctor.bridge.graph.network import Network
from lossdoctor.core.findings import Finding
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.graph import saving, words
from lossdoctor.ui.graph.facts_card import FactsCard
from lossdoctor.ui.graph.graph_view import STEP, GraphView
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme


class ModelGraph(QWidget):
    """`finding_chosen(str)`; `larger_asked()`, `list_asked()` want it in a window of its own, or as a list;
    `told(str)` says what was saved.
    """

    finding_chosen = Signal(str)
    larger_asked = Signal()
    list_asked = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.theme = theme
        self.view = GraphView(theme)
        self.view.setAccessibleName(self.tr("Model graph"))
        self.facts = FactsCard()
        self.facts.hide()
        self._shown: tuple[Network, tuple[Finding, ...]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._bar())
        column.addWidget(self.view, 1)
        column.addWidget(self.facts)
        self.view.finding_chosen.connect(self.finding_chosen)
        self.view.opened.connect(self.show_facts)
        self.view.moved.connect(self._follow)
        self.view.closed.connect(self.hide_facts)
        self.facts.finding_chosen.connect(self.finding_chosen)
        self.facts.closed.connect(self.hide_facts)
        self.facts.fold_asked.connect(self._fold)

    def _bar(self) -> FlowLayout:
        self.closer = button("+", lambda: self.view.zoom(STEP), kind="small", name=self.tr("Closer (+)"))
        self.further = button("−", lambda: self.view.zoom(1 / STEP), kind="small", name=self.tr("Further away (-)"))
        self.fit = button(self.tr("Fit"), self.view.fit, kind="small", name=self.tr("Show the whole model (0)"))
        own = self.tr("Larger: the graph in a window of its own")
        self.larger = button("⤢", self.larger_asked.emit, kind="small", name=own)
        self.more = button("⋯", kind="small", name=self.tr("Copy or save the graph, or show the layers as a list"))
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("Copy picture"), self.copy)
        self.menu.addAction(self.tr("Save picture…"), self._ask_and_save)
        self.menu.addAction(self.tr("Fold all equal blocks"), self._fold_all)
        self.as_list = self.menu.addAction(self.tr("Show as a list"), self.list_asked.emit)
        self.more.setMenu(self.menu)
        row = FlowLayout(gap=4)  # its words are longer in other languages
        for widget in (self.further, self.closer, self.fit, self.larger, self.more):
            row.addWidget(widget)
        return row

    def show_network(self, network: Network, findings: Sequence[Finding]) -> None:
        """Show a network with findings; the place looked at stays while it is the same network."""
        if self._shown == (network, tuple(findings)):
            return
        other = self._shown is None or self._shown[0] != network
        self._shown = (network, tuple(findings))
        self.view.graph.show_network(network, findings)
        self.view.setAccessibleDescription(words.summary(network, self._pinned()))
        if other:
            self.view.choose(None)
            self.view.setAccessibleName(self.tr("Model graph"))
            self.hide_facts()
            self.view.look()
        else:
            self._again()

    def _pinned(self) -> list[Finding]:
        graph = self.view.graph
        found = {f.check: f for number in range(len(graph.boxes)) for f in graph.findings_on(number)}
        return sorted(found.values(), key=lambda finding: finding.rank)

    def _again(self) -> None:
        """The same boxes may stand elsewhere."""
        current = self.view.current
        if current is not None and current < len(self.view.graph.boxes):
            self.view.graph.light(current, focused=self.view.hasFocus())
            if self.facts.isVisibleTo(self):
                self.show_facts(current)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.theme = self.view.graph.theme = theme
        self.view.graph.draw()
        self._again()

    def show_facts(self, number: int) -> None:
        """Open the facts of a box below the graph."""
        graph = self.view.graph
        run = graph.run_of(number)
        unfolded = None if run is None else run.first in graph.opened
        box = graph.drawing.boxes[number]
        self.facts.show_box(graph.network, box, graph.findings_on(number), unfolded=unfolded)
        self.facts.show()

    def hide_facts(self) -> None:
        """Close the facts; the keyboard goes back to the graph."""
        had = self.facts.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.facts.hide()
        if had:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, number: int) -> None:
        if self.facts.isVisibleTo(self):
            self.show_facts(number)

    def _fold(self) -> None:
        if self.view.current is not None:
            self.view.fold_or_unfold(self.view.current)

    def _fold_all(self) -> None:
        self.view.graph.opened.clear()
        self.view.graph.draw()
        self.view.choose(None)

    # pictures
    def save(self, path: Path) -> None:
        """Write the whole graph as .png or .svg. Raises OSError, ValueError."""
        title, told = self.tr("Model graph"), self.view.accessibleDescription()
        saving.save(self.view.graph, path, self.theme.surface, title, told)

    def copy(self) -> None:
        """Put the whole graph on the clipboard."""
        saving.copy(self.view.graph, self.theme.surface)
        self.told.emit(self.tr("Model graph: picture copied."))

    def _ask_and_save(self) -> None:
        kinds = self.tr("Picture (*.png);;Drawing (*.svg)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the graph"), "model.png", kinds)
        if not name:
            return
        try:
            self.save(Path(name))
        except (OSError, ValueError) as problem:
            self.told.emit(self.tr("Not saved: {problem}").format(problem=problem))
        else:
            self.told.emit(self.tr("Saved {name}.").format(name=name))
