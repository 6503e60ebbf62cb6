"""A child process as the command line uses it: ask, and wait for the answer with a deadline."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lossdoctor.core.events import CommandDone, EngineFailed, EngineReady, Heartbeat
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.link.child import Child
from lossdoctor.link.outcome import ProcessOutcome


class ChildSession:
    """Starts a child at once and passes each of its events to `on_event` on the calling thread, in order.

    Guarantees that `ask` returns by its deadline and that no process is left after `close`.
    """

    SILENCE_SECONDS = 30.0  # without a heartbeat; one long C call of the worker may starve the main thread for a while

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        on_event: Callable[[Any], None],
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._inbox: queue.Queue[Any] = queue.Queue()
        self._on_event = on_event
        self._child = Child(name, command, self._inbox.put, self._inbox.put, env=env)
        self._child.start()
        self.dead = False
        self.asking = ""  # the name of the latest command asked

    def send(self, command: Any) -> None:
        """Send without waiting."""
        self._child.send(command)

    def ask(self, command: Any, deadline: float = float("inf")) -> bool:
        """Send, and pass events on until the command is done.

        False when the deadline (time.monotonic) came first or the child ended; then `dead` says which.
        """
        if self.dead:
            return False
        self.asking = type(command).__name__
        self._child.send(command)
        return self.wait_done(self.asking, deadline)

    def wait_ready(self, deadline: float) -> bool:
        """Pass events on until the engine has said that it is ready."""
        return self._wait(lambda message: isinstance(message, EngineReady), deadline)

    def wait_done(self, name: str, deadline: float) -> bool:
        """Pass events on until CommandDone of that name."""
        return self._wait(lambda message: isinstance(message, CommandDone) and message.command == name, deadline)

    def _wait(self, is_awaited: Callable[[Any], bool], deadline: float) -> bool:
        while not self.dead:
            try:
                message = self._inbox.get(timeout=max(0.0, min(deadline - time.monotonic(), self.SILENCE_SECONDS)))
            except queue.Empty:
                if time.monotonic() < deadline:
                    self._child.kill(fault="did not answer for half a minute")
                    continue
                return False
            if not isinstance(message, CommandDone):
                self._pass_on(message)
            if is_awaited(message):
                return True
        return False

    def _pass_on(self, message: Any) -> None:
        if isinstance(message, ProcessOutcome):
            self.dead = True
            self._on_event(EngineFailed(Failure(FailureCode.ENGINE_DIED, message.sentence)))
        elif not isinstance(message, Heartbeat):
            self._on_event(message)

    def close(self, polite: float = 1.0) -> None:
        """End the child; nothing more is passed on."""
        if not self.dead:
            self.dead = True
            self._child.stop(polite=polite, firm=0.5)
