"""How fast steps come, and so how long the rest takes; what happens once (tracing, the first batch) is left out."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable


class Pace:
    """The rate of recent steps. What came before the first `took`, and while `rest` held, is not counted.

    Nothing is promised (NaN) before LEAST_STEPS steps and LEAST_SECONDS seconds were seen after the first ones: a guess
    from the first batch would be off by the time that tracing takes, a hundredfold. Later steps weigh alone, WINDOW
    seconds of them, so that a program that grows slower is believed; validation between them counts as it comes.
    """

    LEAST_STEPS = 4
    LEAST_SECONDS = 0.5
    WINDOW = 20.0

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def took(self, steps: int) -> None:
        """`steps` are done in all, by now."""
        now = self._clock()
        self._seen.append((now, steps))
        # one mark from before the window stays, so that slow steps never leave it empty
        while len(self._seen) > 2 and self._seen[1][0] < now - self.WINDOW:
            self._seen.popleft()

    def rest(self) -> None:
        """Nothing is done for a while: the time until the next steps is nobody's."""
        self._seen.clear()

    def seconds_for(self, steps: int) -> float:
        """Seconds that so many further steps would take; NaN while that is not known."""
        if steps <= 0:
            return 0.0
        if not self._seen:
            return math.nan
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        if last - first < self.LEAST_STEPS or ended - began < self.LEAST_SECONDS:
            return math.nan
        return steps * (ended - began) / (last - first)
