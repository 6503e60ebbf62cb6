"""The curves of all runs, fed by events, repainted at most 30 times a second."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from lossdoctor.bridge.overlay import Overlay
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.core.events import EpochEnded, Event, NonfiniteSeen, ReadingsTaken, RunEnded, RunStarted


class Curves(QObject):
    """Every run of the session as numpy buffers; the plots read them when told to repaint.

    Signals: `repaint_due()` at most 30 times a second, only when something is new and somebody looks;
    `run_added(str)` and `run_ended(str)` with the run's id, at once. Events of unknown runs are ignored.
    Lives on the GUI thread.
    """

    FRAME_MS = 33

    repaint_due = Signal()
    run_added = Signal(str)
    run_ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[str, RunCurves] = {}
        self._count = 0
        self._dirty = False
        self._visible = True
        self.overlay = Overlay(self)
        self._timer = QTimer(self)
        self._timer.setInterval(self.FRAME_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def runs(self) -> tuple[RunCurves, ...]:
        """All runs, oldest first."""
        return tuple(self._runs.values())

    @property
    def dirty(self) -> bool:
        """Something came in that was not painted yet."""
        return self._dirty

    @property
    def newest(self) -> RunCurves | None:
        """The run that started last."""
        return next(reversed(self._runs.values()), None)

    def run(self, run_id: str) -> RunCurves | None:
        """The run of this id, or None."""
        return self._runs.get(run_id)

    def take(self, event: Event) -> None:
        """Take in one event of the engine; whatever is no news for a curve is ignored."""
        if isinstance(event, RunStarted):
            self._start(event)
            return
        curves = self._runs.get(getattr(event, "run_id", ""))
        if curves is None or not self._feed(curves, event):
            return
        self._mark()
        if isinstance(event, RunEnded):
            self.run_ended.emit(event.run_id)

    def forget(self, run_id: str) -> None:
        """Drop one run; its late events are ignored from now on."""
        if self._runs.pop(run_id, None) is not None:
            self._mark()

    def clear(self) -> None:
        """Drop every run: another session begins."""
        self._runs.clear()
        self._count = 0
        self.overlay.forget()
        self._mark()

    def set_visible(self, visible: bool) -> None:
        """Say whether anybody looks; what came meanwhile is painted once when somebody does again."""
        self._visible = visible
        self._schedule()

    def _start(self, event: RunStarted) -> None:
        self._count += 1
        self._runs[event.run_id] = RunCurves(event, self._count)
        self._mark()
        self.run_added.emit(event.run_id)

    def _feed(self, curves: RunCurves, event: Event) -> bool:
        if isinstance(event, ReadingsTaken):
            curves.take_readings(event)
        elif isinstance(event, EpochEnded):
            curves.take_epoch(event)
        elif isinstance(event, NonfiniteSeen):
            curves.first_nonfinite = curves.first_nonfinite or event
        elif isinstance(event, RunEnded):
            curves.ended = event
        else:
            return False
        return True

    def _mark(self) -> None:
        self._dirty = True
        self._schedule()

    def _schedule(self) -> None:
        if self._dirty and self._visible and not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        # one idle frame stops the timer, so an idle window wakes nobody
        if not (self._dirty and self._visible):
            self._timer.stop()
            return
        self._dirty = False
        self.repaint_due.emit()
