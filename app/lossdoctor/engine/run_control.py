"""How a run is asked for, and how it is paused and stopped from another thread."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class RunPlan:
    """One training: `epochs` None keeps the program's; `deadline` is of time.monotonic; `seed` None sets none.

    `resume` goes on from the present weights and optimizer state instead of the initial ones.
    """

    run_id: str
    epochs: int | None = None
    steps: int | None = None
    deadline: float | None = None
    seed: int | None = 0
    resume: bool = False


class Control:
    """Pauses, resumes and stops what runs, from any thread; the run looks at it between two executions."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._paused = False
        self._stopped = False
        self._holding = False
        self._receiving = False
        self._visits: deque[Callable[[], None]] = deque()

    @property
    def paused(self) -> bool:
        """Whether the run should hold."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Whether the run should end."""
        return self._stopped

    def pause(self) -> None:
        """Hold before the next execution."""
        self._set(paused=True)

    def resume(self) -> None:
        """Go on."""
        self._set(paused=False)

    def stop(self) -> None:
        """End before the next execution, also out of a pause."""
        self._set(stopped=True)

    def clear(self) -> None:
        """Forget what was asked, before the next run."""
        self._set(paused=False, stopped=False)

    def wait_while_paused(self, announce: Callable[[], None] | None = None) -> None:
        """Block until resumed or stopped; visits that come from `announce` on are received on this thread."""
        if announce is not None:
            self._holding = True
            announce()
        while (visit := self._next_visit()) is not None:
            visit()

    @contextlib.contextmanager
    def receiving(self) -> Iterator[None]:
        """Brief visits are received while this lasts; none is lost when it ends."""
        self._receiving = True
        try:
            yield
        finally:
            with self._condition:
                self._receiving = False
            self.receive()

    def receive(self) -> None:
        """Between two executions: the visits that wait."""
        while self._visits:
            self._visits.popleft()()

    def lend(self, visit: Callable[[], None], *, brief: bool = False) -> bool:
        """Have something done by the thread that holds, before it goes on; what is brief also by one that receives,
        between two executions. False when there is none; never raises.
        """
        with self._condition:
            held = self._holding and self._paused and not self._stopped
            if not held and not (brief and self._receiving):
                return False
            self._visits.append(visit)
            self._condition.notify_all()
            return True

    def _next_visit(self) -> Callable[[], None] | None:
        with self._condition:
            self._holding = True
            self._condition.wait_for(lambda: bool(self._visits) or not self._paused or self._stopped)
            if self._visits:
                return self._visits.popleft()
            self._holding = False
            return None

    def _set(self, *, paused: bool | None = None, stopped: bool | None = None) -> None:
        with self._condition:
            self._paused = self._paused if paused is None else paused
            self._stopped = self._stopped if stopped is None else stopped
            self._condition.notify_all()
