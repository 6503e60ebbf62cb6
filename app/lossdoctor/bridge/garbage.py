"""Collects Python's garbage on the GUI thread only: Qt objects must not die on another."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer


class Garbage(QObject):
    """Switches automatic collection off for the process and looks for cycles by a timer of this object's thread.

    Python collects on whichever thread happens to allocate; a widget or watcher that dies on a worker's thread
    corrupts the heap (seen: a file watcher destroyed while a report was being written). Objects without cycles are
    freed at once as ever. `close` gives collection back to Python.
    """

    INTERVAL_MS = 500
    THRESHOLDS = (5_000, 10, 25)  # allocations, then collections of the younger kind, as in gc.get_threshold

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(self.INTERVAL_MS)
        gc.disable()

    def look(self) -> int:
        """Collect the oldest generation whose time has come; gives its number, -1 for none."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self.THRESHOLDS[generation]:
                gc.collect(generation)
                return generation
        return -1

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
