"""Under the findings: the question what explains what, how far its trials are, and what was tried."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import curable
from lossdoctor.bridge.finding_tree import ways_words
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable


class CausesBar(QWidget):
    """`asked()` and `stop_asked()`; hidden unless a run is over that left two or more findings."""

    asked = Signal()
    stop_asked = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.ask = button(self.tr("What explains what?"), self.asked.emit, kind="small")
        self.ask.setToolTip(ways_words())
        self.stop = button(
            self.tr("Stop"), self.stop_asked.emit, kind="small", name=self.tr("Stop: What explains what?")
        )
        self.word = plain("", "small", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ask)
        row.addWidget(self.stop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.word)
        store.causes.changed.connect(self.refresh)
        store.causes.advanced.connect(self.refresh)
        for signal in (store.findings_changed, store.engine_changed, store.patient_changed):
            signal.connect(self.refresh)
        store.run_changed.connect(self._run_changed)
        self.refresh()

    def _run_changed(self, run_id: str) -> None:
        run = self._store.runs.get(run_id)
        if run is None or run.state in ("ended", "lost") or run.step == 0:
            self.refresh()

    @property
    def may_ask(self) -> bool:
        """Whether the present revision was trained, and there is something to explain and to cure."""
        store, run = self._store, self._store.run
        ran = run is not None and not run.live and not run.before and run.revision == store.revision.number
        return ran and store.trainable and len(store.findings) > 1 and bool(curable(store.findings))

    def refresh(self) -> None:
        """Show the present state."""
        causes = self._store.causes
        text = printable(self._text())
        self.ask.setVisible(not causes.running)
        self.ask.setEnabled(self._store.engine.state == "ready")
        again = causes.learned is not None
        self.ask.setText(self.tr("Ask again what explains what") if again else self.tr("What explains what?"))
        self.stop.setVisible(causes.running)
        self.word.setText(text)
        self.word.setVisible(bool(text))
        self.setVisible(causes.running or self.may_ask)

    def _text(self) -> str:
        causes = self._store.causes
        if causes.running:
            done = "" if causes.fraction != causes.fraction else f" {causes.fraction:.0%}".replace("%", " %")
            return self.tr("Curing one cause after the other in a trial …") + done
        if causes.refused:
            return causes.refused
        if causes.learned is not None:
            return causes.learned.why
        return self.tr("Cures each suspected cause in a trial and sees which other findings clear.")
