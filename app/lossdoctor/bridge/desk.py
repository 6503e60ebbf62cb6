"""Asks the intake, a short-lived child process, one thing at a time."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import CommandDone, Event, LogWritten, ProgressMade, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.link import launch
from lossdoctor.link.child import Child
from lossdoctor.link.outcome import ProcessOutcome

Answer = Callable[[Event], None]


@dataclass(eq=False)
class Reader:
    """An intake process and the request that it works on, None while it waits."""

    child: Child
    request: Request | None = None


@dataclass(eq=False)
class Request:
    """What was asked, where the answer goes, and the clock of its silence."""

    number: int
    command: Any
    answer: Answer
    reader: Reader
    clock: QTimer
    seconds: float


class Desk(QObject):
    """Sends each request to an intake process that works on nothing else and calls back with the event that answers it.

    Guarantees exactly one answer a request, on the thread of this object, unless it is cancelled: a death, a silence
    of LIMIT_SECONDS (PATIENT_SECONDS while data are read, which may be many gigabytes and can be cancelled) or garbage
    becomes RequestRefused. A process that answered is kept for IDLE_SECONDS: the next question comes without a start.
    `progress(ProgressMade)` passes on news of long readings.
    """

    LIMIT_SECONDS = 60.0
    PATIENT_SECONDS = 600.0
    IDLE_SECONDS = 10.0

    progress = Signal(object)
    _message = Signal(object, object)
    _end = Signal(object, object)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command) if command is not None else launch.intake()
        self._numbers = itertools.count(1)
        self._open: dict[int, Request] = {}
        self._idle: Reader | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._dismiss)
        self._ending: list[threading.Thread] = []
        self._message.connect(self._on_message, Qt.ConnectionType.QueuedConnection)
        self._end.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    def ask(self, command: Any, answer: Answer) -> int:
        """Send a request; `answer` gets its event later, never within this call. Returns what `cancel` takes."""
        number = next(self._numbers)
        seconds = self.PATIENT_SECONDS if isinstance(command, PrepareData) else self.LIMIT_SECONDS
        reader, self._idle = self._idle, None
        if reader is None or not reader.child.alive:
            reader = self._start()
        clock = QTimer(self)
        clock.setSingleShot(True)
        clock.timeout.connect(lambda: self._expire(number))
        clock.start(int(seconds * 1000))
        self._open[number] = reader.request = Request(number, command, answer, reader, clock, seconds)
        reader.child.send(command)
        return number

    def warm(self) -> None:
        """Start a process ahead of a question that is likely to come."""
        if self._idle is None and not self._open:
            self._idle = self._start()
            self._rest.start(int(self.IDLE_SECONDS * 1000))

    def cancel(self, number: int | None = None) -> None:
        """Forget one request, or all; no answer comes any more and the process is ended."""
        for each in [number] if number is not None else list(self._open):
            if each in self._open:
                self._finish(self._open[each], keep=False)

    def close(self) -> None:
        """Cancel, and wait until no process is left."""
        self.cancel()
        self._dismiss()
        for thread in self._ending:
            thread.join(4.0)

    def _start(self) -> Reader:
        reader: Reader

        def on_message(message: Any) -> None:
            self._message.emit(reader, message)

        def on_end(outcome: ProcessOutcome) -> None:
            self._end.emit(reader, outcome)

        child = Child("reader", self._command, on_message, on_end)
        reader = Reader(child)
        child.start()
        return reader

    @Slot(object, object)
    def _on_message(self, reader: Reader, message: Event) -> None:
        request = reader.request
        if request is None or isinstance(message, (LogWritten, CommandDone)):
            return
        if isinstance(message, ProgressMade):
            request.clock.start()
            self.progress.emit(message)
            return
        self._finish(request, keep=not isinstance(request.command, PrepareData))
        request.answer(message)

    @Slot(object, object)
    def _on_end(self, reader: Reader, outcome: ProcessOutcome) -> None:
        if reader is self._idle:
            self._idle = None
        if reader.request is not None:
            self._refuse(reader.request, self.tr("The file could not be read: {why}").format(why=outcome.sentence))

    def _expire(self, number: int) -> None:
        request = self._open.get(number)
        if request is not None:
            told = self.tr("The file could not be read within {s} s, so reading was ended.")
            self._refuse(request, told.format(s=f"{request.seconds:.0f}"))

    def _refuse(self, request: Request, sentence: str) -> None:
        self._finish(request, keep=False)
        failure = Failure(FailureCode.UNREADABLE, sentence)
        request.answer(RequestRefused(type(request.command).__name__, failure))

    def _finish(self, request: Request, *, keep: bool) -> None:
        del self._open[request.number]
        request.clock.stop()
        request.clock.deleteLater()
        request.reader.request = None
        if keep and self._idle is None and request.reader.child.alive:
            self._idle = request.reader
            self._rest.start(int(self.IDLE_SECONDS * 1000))
        else:
            self._stop(request.reader)

    def _dismiss(self) -> None:
        self._rest.stop()
        reader, self._idle = self._idle, None
        if reader is not None:
            self._stop(reader)

    def _stop(self, reader: Reader) -> None:
        self._ending = [thread for thread in self._ending if thread.is_alive()]
        thread = threading.Thread(target=reader.child.stop, args=(0.5,), name="ending reader")
        thread.start()
        self._ending.append(thread)
