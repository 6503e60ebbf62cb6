"""The model: its graph with findings pinned where they sit, or its layers as a list."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lossdoctor.bridge.graph.network import Network, network_of
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.graph.graph_window import GraphWindow
from lossdoctor.ui.graph.model_graph import ModelGraph
from lossdoctor.ui.panels.layer_cards import LayerCards
from lossdoctor.ui.theme import Theme


class ModelPage(QWidget):
    """`finding_chosen(str)` when a pinned finding is clicked. Drawn at the next turn of the event loop, while seen."""

    finding_chosen = Signal(str)

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._known: tuple[object, object] | None = None
        self._shown: object = None
        self._network: Network | None = None
        self._listed = False
        self.window_of_its_own: GraphWindow | None = None
        self.graph = ModelGraph(theme)
        self.cards = LayerCards()
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        store.patient_changed.connect(self._later)
        store.findings_changed.connect(self._later)
        self.graph.finding_chosen.connect(self.finding_chosen)
        self.cards.finding_chosen.connect(self.finding_chosen)
        self.graph.larger_asked.connect(self.show_larger)
        self.graph.list_asked.connect(lambda: self._list(listed=True))
        self.graph.told.connect(lambda text: store.notice("passed", text))

    def _build(self) -> None:
        self.back = button(self.tr("Show as a graph"), lambda: self._list(listed=False), kind="small")
        self.why = plain("", "small", wrap=True)
        listing = QVBoxLayout()
        listing.setSpacing(8)
        for widget in (self.back, self.why):
            listing.addWidget(widget)
        listing.addWidget(self.cards, 1)
        self.pages = QStackedWidget()
        nothing = QVBoxLayout()
        nothing.addWidget(plain(self.tr("The layers appear here when a model is open."), "muted", wrap=True))
        nothing.addStretch(1)
        for page in (clear_widget(nothing), self.graph, clear_widget(listing)):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.pages)

    def _later(self) -> None:
        if self.isVisible() or self.window_of_its_own is not None:
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._soon.start()

    def refresh(self) -> None:
        """Show the store's model, if it or its pins changed."""
        facts, findings = self._store.facts, self._store.findings
        known = (facts.model, facts.compile)
        said = tuple((f.check, f.rank, f.severity, f.title, f.where) for f in findings)
        if (
            self._known is not None
            and known[0] is self._known[0]
            and known[1] is self._known[1]
            and said == self._shown
        ):
            return
        if self._known is None or known[0] is not self._known[0] or known[1] is not self._known[1]:
            self._network = None if facts.model is None else network_of(facts.model, facts.compile)
        self._known, self._shown = known, said
        self._show_page()

    def _show_page(self) -> None:
        facts, findings = self._store.facts, self._store.findings
        network = self._network
        for graph in (self.graph, *([self.window_of_its_own.graph] if self.window_of_its_own else ())):
            if network is not None:
                graph.show_network(network, findings)
        if facts.model is None:
            self.pages.setCurrentIndex(0)
        elif network is not None and not self._listed:
            self.pages.setCurrentIndex(1)
        else:
            self.back.setVisible(network is not None)
            told = self.tr("This model does work of its own between its layers, so there is no graph: its layers.")
            self.why.setText(told if network is None else "")
            self.why.setVisible(network is None)
            self.cards.show_facts(facts, findings)
            self.pages.setCurrentIndex(2)

    def _list(self, *, listed: bool) -> None:
        self._listed = listed
        self._show_page()

    def show_larger(self) -> None:
        """The graph in a window of its own."""
        if self.window_of_its_own is None:
            self.window_of_its_own = GraphWindow(self._theme, self.window())
            self.window_of_its_own.finding_chosen.connect(self.finding_chosen)
        self._show_page()
        self.window_of_its_own.show()
        self.window_of_its_own.activateWindow()
        self.window_of_its_own.graph.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.graph.set_theme(theme)
        if self.window_of_its_own is not None:
            self.window_of_its_own.graph.set_theme(theme)
