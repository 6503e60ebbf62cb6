"""The engine process: the main thread reads commands and sends a heartbeat, a worker thread does the work."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, Any, BinaryIO

from lossdoctor.core.commands import PauseRun, ResumeRun, RunLabTest, ShowColumn, ShowRows, Shutdown, StopRun
from lossdoctor.core.events import CommandDone, Event, Heartbeat, RequestRefused
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.saying import say
from lossdoctor.core.wire import WireError
from lossdoctor.engine.outbox import Outbox
from lossdoctor.link.frames import FrameWriter, read_frame

HEARTBEAT_SECONDS = 0.5
GRACE_SECONDS = 1.0
BRIEF = (ShowRows, ShowColumn)  # answered between two steps


def main(light: bool = False) -> int:
    """Serve one session over the pipes until Shutdown or until the other end closes. `light`: without TensorFlow."""
    commands, replies = private_pipes()
    outbox = Outbox(FrameWriter(replies))
    inbox: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_read_commands, args=(commands, inbox), name="commands", daemon=True).start()
    worker = Worker(outbox, light)
    worker.start()
    with contextlib.suppress(OSError):  # the other end is gone
        _serve(inbox, worker, outbox)
    worker.interrupt(StopRun())
    worker.end(GRACE_SECONDS)
    worker.tidy()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)  # TensorFlow's threads and the user's own must not keep a dead session alive


def private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the real stdin and stdout for frames; what the program reads is empty, what it prints goes to the log."""
    commands, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdout.flush()
    os.dup2(2, 1)
    for stream in (sys.stdout, sys.stderr):
        _line_by_line(stream)
    return os.fdopen(commands, "rb"), os.fdopen(replies, "wb")


def _line_by_line(stream: IO[str]) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(line_buffering=True, encoding="utf-8", errors="replace")


def _read_commands(stream: BinaryIO, inbox: queue.Queue[Any]) -> None:
    try:
        while (command := read_frame(stream)) is not None:
            inbox.put(command)
    except (WireError, OSError):
        pass
    inbox.put(Shutdown())


def _serve(inbox: queue.Queue[Any], worker: Worker, outbox: Outbox) -> None:
    beat = time.monotonic()
    while True:
        try:
            command = inbox.get(timeout=max(0.0, beat + HEARTBEAT_SECONDS - time.monotonic()))
        except queue.Empty:
            outbox(Heartbeat(worker.busy))
            beat = time.monotonic()
            continue
        if isinstance(command, Shutdown):
            return
        if isinstance(command, (PauseRun, ResumeRun, StopRun)):
            worker.interrupt(command)
        else:
            worker.take(command)


class Worker(threading.Thread):
    """Carries out commands one after the other on its own thread; TensorFlow lives there."""

    def __init__(self, outbox: Outbox, light: bool = False) -> None:
        super().__init__(name="training", daemon=True)
        self._light = light
        self.busy = "starting"
        self._outbox = outbox
        self._queue: queue.Queue[Any] = queue.Queue()
        self._engine: Any = None
        self._taken = self._begun = self._stopped = 0  # commands queued, begun, and queued when a stop came

    def take(self, command: Any) -> None:
        """Queue a command. A lab test is received by a run that holds, a page of data by one that trains, at once."""
        if isinstance(command, (RunLabTest, *BRIEF)) and self._received(command):
            return
        self._taken += 1
        self.busy = self.busy or type(command).__name__  # before it is queued: its end, which clears it, comes after
        self._queue.put(command)

    def _received(self, command: RunLabTest | ShowRows | ShowColumn) -> bool:
        engine = self._engine
        if self._light or engine is None:
            return False
        received: bool = engine.lend(lambda: self._attempt(command, engine.visit), brief=isinstance(command, BRIEF))
        return received

    def interrupt(self, command: Any) -> None:
        """Pause, resume or stop what runs now, from another thread; a stop is also for what waits its turn."""
        if isinstance(command, StopRun):
            self._stopped = self._taken
        if self._engine is not None:
            self._engine.interrupt(command)

    def end(self, seconds: float) -> None:
        """End after the present command, waiting at most so long."""
        self._queue.put(None)
        self.join(seconds)

    def tidy(self) -> None:
        """Take away temporary files; whatever still runs is about to end with the process."""
        if self._engine is not None:
            self._engine.close()

    def run(self) -> None:
        """The worker thread."""
        self._engine = _light_engine(self._outbox) if self._light else _engine(self._outbox)
        self._engine.announce()
        self.busy = ""
        while (command := self._queue.get()) is not None:
            self.busy = type(command).__name__
            self._carry_out(command)
            self.busy = ""

    def _carry_out(self, command: Any) -> None:
        self._begun += 1
        self._attempt(command, lambda given: self._engine.handle(given, lambda: self._begun <= self._stopped))

    def _attempt(self, command: Any, work: Callable[[Any], None]) -> None:
        name = type(command).__name__
        try:
            work(command)
        except OSError:  # the pipe is gone; the main thread ends the process
            return
        except BaseException as error:  # a fault of ours or SystemExit of the program's: told, never fatal
            told = f"{type(error).__name__}: {error}"
            sentence = say("Loss Doctor itself failed in {name} ({error}).", name=name, error=told)
            self._say(RequestRefused(name, Failure(FailureCode.INTERNAL, sentence)))
            _trace(error)
        self._say(CommandDone(name))

    def _say(self, event: Event) -> None:
        try:
            self._outbox(event)
        except OSError:
            return


def _engine(outbox: Outbox) -> Any:
    from lossdoctor.engine.engine import Engine  # slow: imports TensorFlow

    return Engine(outbox)


def _light_engine(outbox: Outbox) -> Any:
    from lossdoctor.engine.light import LightEngine

    return LightEngine(outbox)


def _trace(error: BaseException) -> None:
    import traceback

    traceback.print_exception(error, file=sys.stderr)  # for the support bundle's log, not for the user's eye
