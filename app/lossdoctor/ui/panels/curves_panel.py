"""The centre: a quiet card until the plots have loaded, then the loss; for a loss alone its audit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.store import Store
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.card import Card, clear_widget
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.loss_audit import LossAuditPanel
from lossdoctor.ui.theme import Theme


class CurvesPanel(Card):
    """Says what to do while there is no run; shows the plot from the first run on, or the audit of a loss alone."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=4)
        self._store = store
        self._plot: QWidget | None = None
        self.word = plain("", "muted", wrap=True)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.addWidget(plain(self.tr("Loss"), "heading"))
        column.addWidget(self.word, 1)
        box = QWidget()
        box.setObjectName("clear")
        self._stack = QStackedLayout(box)
        waiting = clear_widget(column)
        column.setContentsMargins(8, 8, 8, 8)
        self._stack.addWidget(waiting)
        self.audit = LossAuditPanel(store, theme)
        self._stack.addWidget(self.audit)
        self.column.addWidget(box)
        store.run_changed.connect(self.refresh)
        store.patient_changed.connect(self.refresh)
        store.engine_changed.connect(self.refresh)
        self.refresh()

    def set_plot(self, plot: QWidget) -> None:
        """The plot has loaded."""
        self._plot = plot
        self._stack.addWidget(plot)
        self.refresh()

    def _nothing_to_train(self, kind: TargetKind) -> str:
        if kind is TargetKind.DATA:
            return self.tr("These are data alone: nothing is trained.\nOpen them with a model to see a loss.")
        return self.tr("Nothing is trained here.")

    def refresh(self, _run: str = "") -> None:
        """Choose between the word and the plot."""
        there = bool(self._store.runs) and self._plot is not None
        alone = self._store.target is not None and self._store.target.kind is TargetKind.LOSS
        shown = self.audit if alone else self._plot if there else self._stack.widget(0)
        self._stack.setCurrentWidget(shown)
        target = self._store.target
        if target is not None and not self._store.trainable:
            self.word.setText(self._nothing_to_train(target.kind))
        elif target is not None and self._store.engine.state == "busy":
            self.word.setText(self.tr("At work… The loss moves here once it trains."))
        elif target is not None:
            self.word.setText(self.tr("Press Train to see the loss move.\nExamining needs no training."))
        elif self._store.engine.state in ("busy", "starting"):
            self.word.setText(self.tr("Opening…"))
        else:
            self.word.setText(self.tr("Open a model, a script or a demo."))
