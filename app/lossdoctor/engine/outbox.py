"""Events on their way out: readings merged to at most 20 messages a second, everything else at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from lossdoctor.core.events import Event, ReadingsTaken
from lossdoctor.core.story import joined


class Outbox:
    """Passes events to `send`, from any thread, in order. Findings, errors and ends are never dropped or delayed.

    Consecutive ReadingsTaken of one run are merged and held for at most INTERVAL seconds; any other event, and
    `flush`, sends them first.
    """

    INTERVAL = 0.05

    def __init__(self, send: Callable[[Event], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._send = send
        self._clock = clock
        self._lock = threading.RLock()
        self._held: list[ReadingsTaken] = []
        self._last = float("-inf")

    def __call__(self, event: Event) -> None:
        """Take one event."""
        with self._lock:
            if isinstance(event, ReadingsTaken):
                self._hold(event)
            else:
                self.flush()
                self._send(event)

    def flush(self) -> None:
        """Send what is held."""
        with self._lock:
            if self._held:
                self._send(joined(self._held))
                self._held = []
                self._last = self._clock()

    def _hold(self, event: ReadingsTaken) -> None:
        if self._held and self._held[-1].run_id != event.run_id:
            self.flush()
        self._held.append(event)
        if self._clock() - self._last >= self.INTERVAL:
            self.flush()
