"""Stops a training after the time that the user set."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from lossdoctor.bridge.store import Store
from lossdoctor.core.events import EngineFailed, Event, RunEnded, RunPaused, RunResumed, RunStarted


class RunLimit(QObject):
    """`reached()` when a run has trained for `seconds` (None: as long as it likes); a pause holds the clock."""

    reached = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds: float | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.reached)
        self._left = 0
        store.accepted.connect(self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, RunStarted) and self.seconds is not None:
            self._clock.start(int(self.seconds * 1000))
        elif isinstance(event, RunPaused) and self._clock.isActive():
            self._left = self._clock.remainingTime()
            self._clock.stop()
        elif isinstance(event, RunResumed) and self._left:
            self._clock.start(self._left)
            self._left = 0
        elif isinstance(event, (RunEnded, EngineFailed)):
            self._clock.stop()
            self._left = 0
