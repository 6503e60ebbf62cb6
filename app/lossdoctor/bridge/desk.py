"""Asks the intake, a short-lived child process, one thing at a time."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import Event, LogWritten, ProgressMade, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.link import launch
from lossdoctor.link.child import Child
from lossdoctor.link.outcome import ProcessOutcome

Answer = Callable[[Event], None]


class Desk(QObject):
    """Sends each request to an intake process of its own and calls back with the one event that answers it.

    Guarantees exactly one answer a request, on the thread of this object, unless it is cancelled: a death, a silence
    of LIMIT_SECONDS (PATIENT_SECONDS while data are read, which may be many gigabytes and can be cancelled) or garbage
    becomes RequestRefused. `progress(ProgressMade)` passes on news of long readings.
    """

    LIMIT_SECONDS = 60.0
    PATIENT_SECONDS = 600.0

    progress = Signal(object)
    _message = Signal(int, object)
    _end = Signal(int, object)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command) if command is not None else launch.intake()
        self._numbers = itertools.count(1)
        self._open: dict[int, tuple[Child, Answer, str, QTimer]] = {}
        self._ending: list[threading.Thread] = []
        self._message.connect(self._on_message, Qt.ConnectionType.QueuedConnection)
        self._end.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    def ask(self, command: Any, answer: Answer) -> int:
        """Send a request; `answer` gets its event later, never within this call. Returns what `cancel` takes."""
        number = next(self._numbers)

        def on_message(message: Any) -> None:
            self._message.emit(number, message)

        def on_end(outcome: ProcessOutcome) -> None:
            self._end.emit(number, outcome)

        child = Child("reader", self._command, on_message, on_end)
        timer = self._timer(number, self.PATIENT_SECONDS if isinstance(command, PrepareData) else self.LIMIT_SECONDS)
        self._open[number] = (child, answer, type(command).__name__, timer)
        child.start()
        child.send(command)
        return number

    def _timer(self, number: int, seconds: float) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(int(seconds * 1000))
        timer.timeout.connect(lambda: self._expire(number, seconds))
        timer.start()
        return timer

    def cancel(self, number: int | None = None) -> None:
        """Forget one request, or all; no answer comes any more and the process is ended."""
        for each in [number] if number is not None else list(self._open):
            if each in self._open:
                self._finish(each)

    def close(self) -> None:
        """Cancel, and wait until no process is left."""
        self.cancel()
        for thread in self._ending:
            thread.join(4.0)

    @Slot(int, object)
    def _on_message(self, number: int, message: Event) -> None:
        if number not in self._open or isinstance(message, LogWritten):
            return
        if isinstance(message, ProgressMade):
            self._open[number][3].start()
            self.progress.emit(message)
            return
        self._answer(number, message)

    @Slot(int, object)
    def _on_end(self, number: int, outcome: ProcessOutcome) -> None:
        self._refuse(number, FailureCode.UNREADABLE, f"The file could not be read: {outcome.sentence}")

    def _expire(self, number: int, seconds: float) -> None:
        sentence = f"The file could not be read within {seconds:.0f} s, so reading was ended."
        self._refuse(number, FailureCode.UNREADABLE, sentence)

    def _refuse(self, number: int, code: FailureCode, sentence: str) -> None:
        if number in self._open:
            self._answer(number, RequestRefused(self._open[number][2], Failure(code, sentence)))

    def _answer(self, number: int, event: Event) -> None:
        answer = self._finish(number)
        answer(event)

    def _finish(self, number: int) -> Answer:
        child, answer, _, timer = self._open.pop(number)
        timer.stop()
        timer.deleteLater()
        self._ending = [thread for thread in self._ending if thread.is_alive()]
        thread = threading.Thread(target=child.stop, args=(0.5,), name="ending reader")
        thread.start()
        self._ending.append(thread)
        return answer
