"""A child process that speaks frames: start, watch, stop and kill it, each with a deadline."""

from __future__ import annotations

import codecs
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO, cast

from lossdoctor.core.commands import Shutdown
from lossdoctor.core.events import LogWritten
from lossdoctor.core.saying import say, together
from lossdoctor.core.wire import WireError
from lossdoctor.link.frames import FrameWriter, read_frame
from lossdoctor.link.outcome import ProcessOutcome


class Child:
    """One child process. `on_message` gets every message, in order, and its printed text as LogWritten; `on_end`
    comes exactly once, last, also when it could not be started. Both are called on threads of this class.

    Guarantees that after `stop` or `kill` no process of the child's group is left. Never blocks in `send` longer than
    the pipe's buffer: a child that does not read is for the watcher of heartbeats to kill.
    """

    LOG_LIMIT = 200_000  # characters of printed text passed on in one second; more is counted, not shown

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        on_message: Callable[[Any], None],
        on_end: Callable[[ProcessOutcome], None],
        *,
        cwd: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._command = list(command)
        self._on_message = on_message
        self._on_end = on_end
        self._cwd = cwd
        self._env = None if env is None else dict(env)
        self._process: subprocess.Popen[bytes] | None = None
        self._writer: FrameWriter | None = None
        self._asked = False
        self._fault = ""
        self._ended = threading.Event()
        self._log_thread: threading.Thread | None = None

    @property
    def pid(self) -> int | None:
        """The process id, or None before start."""
        return None if self._process is None else self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process and its reading threads; failures come through `on_end`."""
        pipe = subprocess.PIPE
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                cwd=self._cwd,
                env=self._env,
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            self._fault = say("could not be started ({error})", error=str(error.strerror or error))
            self._ended.set()
            self._on_end(ProcessOutcome(self.name, None, False, self._fault))
            return
        self._writer = FrameWriter(cast(BinaryIO, self._process.stdin))
        self._log_thread = threading.Thread(target=self._read_log, name=f"{self.name} log", daemon=True)
        self._log_thread.start()
        threading.Thread(target=self._read, name=f"{self.name} frames", daemon=True).start()
        threading.Thread(target=self._reap, name=f"{self.name} end", daemon=True).start()

    def send(self, command: Any) -> bool:
        """Send a command; False when the process is gone."""
        if self._writer is None:
            return False
        try:
            self._writer(command)
        except (OSError, ValueError):
            return False
        return True

    def stop(self, polite: float = 2.0, firm: float = 1.0) -> None:
        """Ask it to end, then terminate, then kill; returns when it is gone (at most polite + 2 * firm seconds)."""
        self._asked = True
        if self.alive:
            self.send(Shutdown())
            self._close_input()
            if not self._gone_within(polite):
                self._signal(signal.SIGTERM)
                self._gone_within(firm)
        self.kill(asked=True, patience=firm)

    def kill(self, *, asked: bool = True, fault: str = "", patience: float = 2.0) -> None:
        """End the whole process group at once. `fault` says why, for the outcome's sentence."""
        self._asked = self._asked or asked
        self._fault = self._fault or fault
        if self._process is not None:
            self._signal(getattr(signal, "SIGKILL", signal.SIGTERM))
            self._gone_within(patience)
        self._ended.wait(patience)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until `on_end` was called; False when the time came first."""
        return self._ended.wait(seconds)

    def _gone_within(self, seconds: float) -> bool:
        if self._process is None:
            return True
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _close_input(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _signal(self, number: int) -> None:
        if self._process is None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.terminate()
            else:
                os.killpg(self._process.pid, number)

    def _reap(self) -> None:
        # What the process leaves running would hold its pipes open for ever.
        cast("subprocess.Popen[bytes]", self._process).wait()
        self._signal(getattr(signal, "SIGKILL", signal.SIGTERM))

    def _read(self) -> None:
        process = cast("subprocess.Popen[bytes]", self._process)
        stream = cast(BinaryIO, process.stdout)
        try:
            while (message := read_frame(stream)) is not None:
                self._on_message(message)
        except (WireError, OSError, ValueError):
            self._fault = self._fault or say("sent something that is no message")
            self._signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        finally:
            self._finish(process)

    def _finish(self, process: subprocess.Popen[bytes]) -> None:
        # Its end of the pipe is closed: it has ended or is of no use any more.
        if not self._gone_within(3.0):
            self._fault = self._fault or say("closed its pipe without ending")
            self._signal(getattr(signal, "SIGKILL", signal.SIGTERM))
            process.wait()
        if self._log_thread is not None:
            self._log_thread.join(2.0)
        self._close_input()
        self._ended.set()
        self._on_end(ProcessOutcome(self.name, process.returncode, self._asked, self._fault))

    def _read_log(self) -> None:
        process = cast("subprocess.Popen[bytes]", self._process)
        descriptor = cast(BinaryIO, process.stderr).fileno()
        characters = codecs.getincrementaldecoder("utf-8")("replace")  # a character may be split between two chunks
        budget, since, left_out = self.LOG_LIMIT, time.monotonic(), 0
        while chunk := os.read(descriptor, 65536):
            if time.monotonic() - since > 1.0:
                self._tell_left_out(left_out)
                budget, since, left_out = self.LOG_LIMIT, time.monotonic(), 0
            text = characters.decode(chunk)
            if len(text) > budget:
                left_out += len(text)
                continue
            budget -= len(text)
            self._on_message(LogWritten("program", text))
        self._tell_left_out(left_out)

    def _tell_left_out(self, count: int) -> None:
        if count:
            told = say("[{n} characters of output left out]", n=count)
            self._on_message(LogWritten("doctor", together([told, "\n"], "")))
