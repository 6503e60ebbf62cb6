"""Scales of small plots: linear, logarithmic or both ways logarithmic, with round ticks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

SPAN = 1e3  # beyond this ratio of sizes a linear axis hides what matters


@dataclass(frozen=True)
class Axis:
    """Maps values to [0, 1] from `low` to `high`. `kind` is 'linear', 'log' or 'symlog' (linear within `unit`)."""

    low: float
    high: float
    kind: str = "linear"
    unit: float = 1.0

    def place(self, value: float) -> float:
        """Where the value lies between the two ends; in the middle of an axis that holds one value alone."""
        low, high = self._bent(self.low), self._bent(self.high)
        return (self._bent(value) - low) / (high - low) if high > low else 0.5

    def ticks(self) -> list[float]:
        """About five round values within the axis."""
        if self.kind == "linear":
            return round_ticks(self.low, self.high)
        return self._decades()

    def _bent(self, value: float) -> float:
        if self.kind == "log":
            return math.log10(max(value, self.low))
        if self.kind == "symlog":
            return math.asinh(value / self.unit)
        return value

    def _decades(self) -> list[float]:
        largest = max(abs(self.low), abs(self.high))
        sizes = range(math.floor(math.log10(largest)) + 1)
        smallest = math.floor(math.log10(self.low if self.kind == "log" else self.unit))
        powers = range(smallest, max(sizes, default=0) + 1) if largest >= 1 else range(smallest, smallest + 12)
        every = max(1, math.ceil(len(powers) / 5))
        tens = [10.0**power for power in list(powers)[::-1][::every]]
        both = tens if self.kind == "log" else [-ten for ten in tens] + [0.0, *tens]
        return sorted(value for value in both if self.low <= value <= self.high)


def axis(values: Iterable[float | None], *, zero: bool = False, bend: bool = True) -> Axis:
    """An axis that holds these values (and zero, if asked); bent when their sizes differ too much."""
    finite = [value for value in values if value is not None and math.isfinite(value)]
    if not finite:
        return Axis(0.0, 1.0)
    low, high = min(finite), max(finite)
    if bend and low > 0 and high / low > SPAN:
        return Axis(low, high, "log")
    sizes = sorted(abs(value) for value in finite if value)
    if bend and sizes and sizes[-1] / max(sizes[len(sizes) // 10], 1e-12) > SPAN:
        return Axis(min(low, 0.0), max(high, 0.0), "symlog", max(sizes[len(sizes) // 10], 1e-12))
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
    return Axis(low - room if low else low, high + room if high else high)


def round_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten between the ends."""
    if not high > low:
        return [low]
    rough = (high - low) / wanted
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [count * step for count in range(first, math.floor(high / step + 1e-9) + 1)]
