"""Owns the engine processes on a thread of its own: one serves the session, a warm spare waits for the next."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from lossdoctor.core.commands import OpenSession, PauseRun, PreviewFix, ResumeRun, ShowColumn, ShowRows, StopRun
from lossdoctor.core.events import (
    CommandDone,
    EngineFailed,
    EngineReady,
    Event,
    Heartbeat,
    RequestRefused,
    RunEnded,
    TrialFinished,
)
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.saying import say
from lossdoctor.core.session import TargetKind
from lossdoctor.link import launch
from lossdoctor.link.child import Child
from lossdoctor.link.outcome import ProcessOutcome

LIGHT = (TargetKind.LOG, TargetKind.DATA)
AT_ONCE = (StopRun, PauseRun, ResumeRun, PreviewFix, ShowRows, ShowColumn)  # answered before a beat could tell of them


def is_light(command: object) -> bool:
    """Whether a command opens something that is examined without TensorFlow."""
    return isinstance(command, OpenSession) and command.target.kind in LIGHT


@dataclass
class Engine:
    """One engine process: its child, its first event once it came, and when it was last heard."""

    child: Child
    heard: float
    ready: EngineReady | None = None
    silent: bool = False


class Supervisor(QObject):
    """Starts, feeds, watches and ends engines. Lives on a QThread; all slots are called by queued signals.

    Guarantees: only the serving engine's events come out of `event_came(event)`, in order; an engine that dies, hangs
    past a stop or speaks garbage becomes EngineFailed and another one is started; no process is left after `close`.
    `light` starts an engine without TensorFlow, for logs and data alone.
    `state_changed(state, work)` says 'absent', 'starting', 'silent', or 'busy' with a command that was just sent.
    `closed` comes when every engine is gone.
    """

    event_came = Signal(object)
    state_changed = Signal(str, str)
    closed = Signal()
    _message = Signal(object, object)
    _end = Signal(object, object)

    SILENCE_SECONDS = 5.0  # without a heartbeat: "not responding"
    START_SECONDS = 120.0  # importing TensorFlow from a cold, slow disk
    STOP_SECONDS = 5.0  # a silent engine that was asked to stop is ended after so long
    PATIENCE_SECONDS = 20.0  # the same for one whose heart beats: one long step may be under way
    IDLE_SECONDS = 2.0  # of a serving engine, before a spare is warmed
    WATCH_MS = 500

    def __init__(
        self,
        command: Sequence[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
        light: Sequence[str] | None = None,
    ) -> None:
        super().__init__()
        self._light = None if light is None else tuple(light)
        self._command = tuple(command) if command is not None else launch.engine()
        self._clock = clock
        self._serving: Engine | None = None
        self._spare: Engine | None = None
        self._retiring: list[threading.Thread] = []
        self._used = False
        self._stop_asked: float | None = None
        self._idle_since: float | None = None
        self._closing = False
        self._timer: QTimer | None = None
        self._message.connect(self._on_message, Qt.ConnectionType.QueuedConnection)
        self._end.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def warm(self) -> None:
        """Start an engine ahead of need, if there is none."""
        if self._closing:
            return
        if self._serving is None:
            self._serving, self._used = self._start(), False
            self.state_changed.emit("starting", "")
        self._watch()

    @Slot(object)
    def open(self, command: Any) -> None:
        """Give a session an engine that no session used before, and send it the command that opens it."""
        if self._closing:
            return
        if self._light is not None and is_light(command):
            self._serve_lightly(self._light)
        elif self._serving is None or self._used:
            self._promote()
        self._used, self._stop_asked, self._idle_since = True, None, None
        self._watch()
        self.send(command)

    @Slot(object)
    def send(self, command: Any) -> None:
        """Send a command to the serving engine. A StopRun that is not obeyed in time ends the process."""
        if self._serving is None:
            return
        if isinstance(command, StopRun):
            self._stop_asked = self._clock()
        elif self._serving.ready is not None and not isinstance(command, AT_ONCE):
            self.state_changed.emit("busy", type(command).__name__)  # its heart tells only at the next beat
        child = self._serving.child
        # A child that does not read would block the pipe: never on this thread's time.
        if not child.send(command) and child.alive:
            child.kill(fault=say("no longer takes commands"), asked=False)

    @Slot(object)
    def use(self, command: Sequence[str]) -> None:
        """Start engines by another launch command from now on."""
        self._command = tuple(command)
        if self._spare is not None:
            self._retire(self._spare)
            self._spare = None
        if self._serving is not None and not self._used:
            self._retire(self._serving)
            self._serving = None
            self.warm()

    @Slot()
    def end_session(self) -> None:
        """End the serving engine; a fresh one is warmed when the machine is idle."""
        if self._serving is not None and self._used:
            self._retire(self._serving)
            self._serving = None
            self._take_spare_or_nothing()

    @Slot()
    def close(self) -> None:
        """End every process and report `closed`."""
        self._closing = True
        if self._timer is not None:
            self._timer.stop()
        for engine in (self._serving, self._spare):
            if engine is not None:
                self._retire(engine, polite=0.5)
        self._serving = self._spare = None
        for thread in self._retiring:
            thread.join(6.0)
        self.closed.emit()

    def _serve_lightly(self, command: tuple[str, ...]) -> None:
        """What needs no TensorFlow opens at once; an engine that was warmed is kept for the next session."""
        if self._serving is not None and (self._used or self._spare is not None):
            self._retire(self._serving)
        elif self._serving is not None:
            self._spare = self._serving
        self._serving = self._start(command)
        self.state_changed.emit("starting", "")

    def _start(self, command: Sequence[str] | None = None) -> Engine:
        engine: Engine

        def on_message(message: Any) -> None:
            self._message.emit(engine, message)

        def on_end(outcome: ProcessOutcome) -> None:
            self._end.emit(engine, outcome)

        child = Child("engine", command or self._command, on_message, on_end)
        engine = Engine(child, self._clock())
        child.start()
        return engine

    def _promote(self) -> None:
        if self._serving is not None:
            self._retire(self._serving)
        self._take_spare_or_nothing()
        if self._serving is None:
            self._serving = self._start()
            self.state_changed.emit("starting", "")

    def _take_spare_or_nothing(self) -> None:
        spare, self._spare = self._spare, None
        self._serving = spare if spare is not None and spare.child.alive else None
        self._used, self._stop_asked = False, None
        if self._serving is None:
            self.state_changed.emit("absent", "")
        elif self._serving.ready is not None:
            self.event_came.emit(self._serving.ready)
        else:
            self.state_changed.emit("starting", "")

    def _retire(self, engine: Engine, polite: float = 2.0) -> None:
        self._retiring = [thread for thread in self._retiring if thread.is_alive()]
        thread = threading.Thread(target=engine.child.stop, args=(polite,), name="retiring engine")
        thread.start()
        self._retiring.append(thread)

    @Slot(object, object)
    def _on_message(self, engine: Engine, message: Event) -> None:
        engine.heard = self._clock()
        if isinstance(message, EngineReady):
            engine.ready = message
        if engine is not self._serving or self._closing:
            return
        engine.silent = False
        if isinstance(message, Heartbeat):
            self._note_idle(message)
        elif isinstance(message, (RunEnded, TrialFinished, CommandDone, RequestRefused)):
            self._stop_asked = None
        self.event_came.emit(message)

    def _note_idle(self, beat: Heartbeat) -> None:
        if beat.busy:
            self._idle_since = None
            return
        self._stop_asked = None
        self._idle_since = self._idle_since if self._idle_since is not None else self._clock()

    @Slot(object, object)
    def _on_end(self, engine: Engine, outcome: ProcessOutcome) -> None:
        if engine is self._spare:
            self._spare = None
        if engine is not self._serving or self._closing:
            return
        self._serving = None
        self.event_came.emit(EngineFailed(Failure(FailureCode.ENGINE_DIED, outcome.sentence)))
        if self._used or engine.ready is not None:  # one that dies while starting would die again
            self._take_spare_or_nothing()
            self.warm()

    def _watch(self) -> None:
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._look)
            self._timer.start(self.WATCH_MS)

    @Slot()
    def _look(self) -> None:
        engine = self._serving
        if engine is None or self._closing:
            return
        now = self._clock()
        limit = self.SILENCE_SECONDS if engine.ready is not None else self.START_SECONDS
        if now - engine.heard > limit and not engine.silent:
            engine.silent = True
            self.state_changed.emit("silent", "")
        patience = self.STOP_SECONDS if now - engine.heard > self.STOP_SECONDS else self.PATIENCE_SECONDS
        if self._stop_asked is not None and now - self._stop_asked > patience:
            self._stop_asked = None
            engine.child.kill(asked=False, fault=say("did not stop within {s} s", s=f"{patience:.0f}"))
        elif self._spare is None and self._idle(now):
            self._spare = self._start()

    def _idle(self, now: float) -> bool:
        return self._used and self._idle_since is not None and now - self._idle_since > self.IDLE_SECONDS
