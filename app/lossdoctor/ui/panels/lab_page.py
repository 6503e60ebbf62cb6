"""The lab: a button for each control experiment with its question, and the results as they come."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lossdoctor.bridge.lab_results import LabResults
from lossdoctor.bridge.store import Store
from lossdoctor.core.lab import CARDS
from lossdoctor.ui.bricks.card import clear_widget, scrolling
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.lab_card import LabTestCard
from lossdoctor.ui.theme import Theme


class LabPage(QWidget):
    """`test_asked(str)`: a lab test by its name is to be run; `stop_asked()`: the one under way is to end."""

    test_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, store: Store, lab: LabResults, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._store = store
        self._lab = lab
        self._theme = theme
        self.word = plain("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Progress of the lab test"))
        self.cards = {card.name: LabTestCard(card, theme) for card in CARDS}
        self._build()
        for signal in (lab.changed, lab.advanced, store.engine_changed, store.patient_changed):
            signal.connect(self.refresh)
        store.run_changed.connect(self._run_changed)
        self.refresh()

    def _build(self) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(8)
        for card in self.cards.values():
            card.run_asked.connect(self.test_asked)
            card.stop_asked.connect(self.stop_asked)
            inside.addWidget(card)
        inside.addStretch(1)
        content = clear_widget(inside)
        inside.setContentsMargins(0, 0, 8, 0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        self.area = scrolling(content, self.tr("Lab tests"))
        column.addWidget(self.area, 1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Show the results and what can be run now."""
        lab = self._lab
        may_run = self._why_not() == "" and not lab.running
        self.word.setText(self._words())
        self.bar.setVisible(bool(lab.running))
        self.bar.setValue(0 if math.isnan(lab.fraction) else round(100 * lab.fraction))
        for name, card in self.cards.items():
            card.show_result(lab.finished.get(name), self._theme)
            running = lab.running == name
            word = self._progress_words() if running else lab.refused.get(name, "")
            card.show_state(may_run=may_run, running=running, word=word)

    def _run_changed(self, _run_id: str) -> None:
        run = self._store.run
        settled = run is None or run.state != "training"
        if settled != all(card.run.isEnabled() for card in self.cards.values()):
            self.refresh()

    def _words(self) -> str:
        if self._lab.running:
            return self.tr("A copy of the program is being experimented on; the session stays as it is.")
        return self._why_not() or self.tr("Each test is a control experiment on a copy; the session stays as it is.")

    def _why_not(self) -> str:
        store = self._store
        if store.target is None:
            return self.tr("Open a model with data, a script or a demo to run lab tests on it.")
        if not store.trainable:
            return self.tr("Lab tests train a program; what is open holds none.")
        run = store.run
        if run is not None and run.state == "training":
            return self.tr("Pause the training or wait for its end to run a lab test.")
        if store.engine.state == "failed":
            return self.tr("The engine ended. Open the program again to run a lab test.")
        held = run is not None and run.state == "paused"
        if store.engine.state != "ready" and not held:
            return self.tr("The engine is busy; a lab test can be run when it is ready.")
        return ""

    def _progress_words(self) -> str:
        left = self._lab.seconds_left
        if math.isnan(left):
            return self.tr("Running…")
        return self.tr("Running… {p} %, at most {s} s left").format(p=round(100 * self._lab.fraction), s=round(left))
