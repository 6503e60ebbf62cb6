"""What the window knows of lab tests: which one runs, how far it is, and the newest result of each."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev


class LabResults(QObject):
    """Folds the store's accepted events. `changed()`: a result came, a test began or ended, or all was forgotten;
    `advanced()`: the test under way is further.

    Results are of the present revision: another one, or another patient, begins with none.
    """

    changed = Signal()
    advanced = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.finished: dict[str, ev.LabTestFinished] = {}
        self.refused: dict[str, str] = {}
        self.running = ""
        self.fraction = math.nan
        self.seconds_left = math.nan
        store.accepted.connect(self._came)
        store.cleared.connect(self.forget)
        store.renewed.connect(self.forget)

    def begin(self, name: str) -> None:
        """A test has been asked for."""
        self.running, self.fraction, self.seconds_left = name, 0.0, math.nan
        self.refused.pop(name, None)
        self.changed.emit()

    def forget(self) -> None:
        """Another patient, or another state of it."""
        self.finished, self.refused, self.running = {}, {}, ""
        self.changed.emit()

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.LabTestFinished):
            self.finished[event.name] = event
            self.refused.pop(event.name, None)
            self._end(event.name)
        elif isinstance(event, ev.ProgressMade) and event.work == "lab" and self.running:
            self.fraction, self.seconds_left = event.fraction, event.seconds_left
            self.advanced.emit()
        elif isinstance(event, ev.RequestRefused) and event.command == "RunLabTest" and self.running:
            self.refused[self.running] = event.failure.message
            self._end(self.running)
        elif isinstance(event, (ev.CommandDone, ev.EngineFailed)):
            if self.running and getattr(event, "command", "RunLabTest") == "RunLabTest":
                self._end(self.running)
        elif isinstance(event, ev.RevisionMade):
            self.forget()

    def _end(self, name: str) -> None:
        if self.running == name:
            self.running = ""
        self.changed.emit()
