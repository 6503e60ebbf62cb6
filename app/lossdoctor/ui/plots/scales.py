"""How values become positions on an axis: linear, logarithmic, and logarithmic on both sides of zero."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np


class Scale(ABC):
    """Values to positions and back, and where the ticks go."""

    name: str

    def domain(self, values: np.ndarray) -> np.ndarray:
        """Mask (n,) of values that have a place on this scale."""
        return np.isfinite(values)

    @abstractmethod
    def forward(self, values: np.ndarray) -> np.ndarray:
        """Positions (n,) float64 of values inside the domain."""

    @abstractmethod
    def inverse(self, positions: np.ndarray) -> np.ndarray:
        """Values (n,) float64 at positions."""

    def marks(self, low: float, high: float, most: int) -> list[float]:
        """Candidate tick values between the values `low` and `high`."""
        return nice_values(low, high, most)

    def ticks(self, low: float, high: float, most: int) -> list[tuple[float, str]]:
        """At most about `most` ticks between two positions: position and label."""
        most = max(3, most)
        bounds = [float(number) for number in self.inverse(np.array([low, high]))]
        values = np.array([mark for mark in self.marks(*bounds, most) if bounds[0] <= mark <= bounds[1]])
        if len(values) < 3:
            values = np.array(nice_values(*bounds, 2 * most))
            values = values[self.domain(values)] if len(values) else values
        positions = self.forward(values)
        kept = spread(positions, (high - low) / (most + 1), values)
        return [(float(positions[i]), short(float(values[i]))) for i in kept]


class Linear(Scale):
    """Position is value."""

    name = "linear"

    def forward(self, values: np.ndarray) -> np.ndarray:
        """The values themselves."""
        return np.asarray(values, np.float64)

    def inverse(self, positions: np.ndarray) -> np.ndarray:
        """The positions themselves."""
        return np.asarray(positions, np.float64)


class Log(Scale):
    """log10; values at or below zero have no place."""

    name = "log"

    def domain(self, values: np.ndarray) -> np.ndarray:
        """Finite and above zero."""
        return np.isfinite(values) & (values > 0)

    def forward(self, values: np.ndarray) -> np.ndarray:
        """log10 of the values."""
        return np.log10(np.asarray(values, np.float64))

    def inverse(self, positions: np.ndarray) -> np.ndarray:
        """10 to the position, clipped to what float64 holds."""
        return 10.0 ** np.clip(positions, -307, 307)

    def marks(self, low: float, high: float, most: int) -> list[float]:
        """Powers of ten; 1, 2 and 5 times them over less than three decades."""
        first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
        factors = (1, 2, 5) if last - first <= 3 else (1,)
        return [factor * 10.0**power for power in range(first, last + 1) for factor in factors]


class Symlog(Scale):
    """sign(v) * log10(1 + |v| / c): linear within `c` of zero, logarithmic beyond, on both sides."""

    name = "symlog"

    def __init__(self, linear_within: float = 0.1) -> None:
        self._c = linear_within

    def forward(self, values: np.ndarray) -> np.ndarray:
        """Positions; 0 is at 0."""
        values = np.asarray(values, np.float64)
        # beyond c the sum is taken in logarithms, so that the end of float64 does not overflow
        with np.errstate(divide="ignore"):
            return np.sign(values) * np.logaddexp(0.0, np.log(np.abs(values) / self._c)) / math.log(10)

    def inverse(self, positions: np.ndarray) -> np.ndarray:
        """Values at positions."""
        positions = np.asarray(positions, np.float64)
        return np.sign(positions) * self._c * np.expm1(np.minimum(np.abs(positions) * math.log(10), 709.0))

    def marks(self, low: float, high: float, most: int) -> list[float]:
        """Zero and signed powers of ten from the linear part outwards."""
        first = round(math.log10(self._c))
        last = math.ceil(math.log10(max(abs(low), abs(high), self._c * 10)))
        powers = [10.0**power for power in range(first, last + 1)]
        return [-power for power in reversed(powers)] + [0.0, *powers]


class RowNames(Linear):
    """Row number 0 at the top, each named in its middle; position is minus the row."""

    name = "rows"

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def ticks(self, low: float, high: float, most: int) -> list[tuple[float, str]]:
        """The names of the rows in view; every second or third when there are more than fit."""
        every = max(1, -(-len(self._names) // max(1, 2 * most)))
        named = [(-row - 0.5, name) for row, name in enumerate(self._names) if row % every == 0]
        return [(place, name) for place, name in named if low <= place <= high]


SCALES: dict[str, Scale] = {"linear": Linear(), "log": Log(), "symlog": Symlog()}
STEP_SCALES: dict[str, Scale] = {"linear": Linear(), "log": Symlog(1.0)}


def nice_values(low: float, high: float, about: int) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten in [low, high], about `about` of them."""
    span = high - low
    if not (math.isfinite(span) and span > 0):
        return []
    power = 10.0 ** math.floor(math.log10(span / about))
    step = next(factor * power for factor in (1, 2, 5, 10) if span / (factor * power) <= about)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [number * step for number in range(first, min(last, first + 4 * about) + 1)]


def spread(positions: np.ndarray, gap: float, values: np.ndarray) -> list[int]:
    """Indices of ticks at least `gap` apart; zero goes first, so it is never the one left out."""
    order = sorted(range(len(positions)), key=lambda i: (values[i] != 0, positions[i]))
    kept: list[int] = []
    for index in order:
        if all(abs(positions[index] - positions[other]) >= gap * 0.999 for other in kept):
            kept.append(index)
    return sorted(kept)


def short(value: float) -> str:
    """A number as the window writes it, like the sentences of the checks: '1,200', '0.0005', '−2', '1e-05', 'NaN'."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    size = abs(value)
    if size and not 1e-4 <= size < 1e6:
        text = f"{size:.3g}"
    else:
        text = f"{size:,.4g}" if size < 10_000 else f"{size:,.0f}"
    return ("−" if value < 0 else "") + text


def figure(value: float) -> str:
    """A number in three significant digits."""
    return short(float(f"{float(value):.3g}"))
