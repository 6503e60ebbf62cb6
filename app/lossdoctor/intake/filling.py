"""Values that stand for missing cells, computed over a column on disk in bounded memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np

MOST_SORTED = 2_000_000  # values sorted at once for a median: 16 MB
BINS = 65536
MOST_DIFFERENT = 1_000_000  # values counted one by one for the most frequent

Column = Callable[[], Iterator[np.ndarray]]


class TooManyValuesError(ValueError):
    """Raised when a column has too many different values to count."""


def mean(column: Column) -> float:
    """Mean of the finite values, NaN without any."""
    total, count = 0.0, 0
    for block in column():
        finite = block[np.isfinite(block)]
        total, count = total + float(finite.sum()), count + len(finite)
    return total / count if count else float("nan")


def median(column: Column) -> float:
    """Median of the finite values (the mean of the middle two), NaN without any."""
    count = sum(int(np.isfinite(block).sum()) for block in column())
    if not count:
        return float("nan")
    lower = _ranked(column, (count - 1) // 2)
    return lower if count % 2 else (lower + _ranked(column, count // 2)) / 2


def _ranked(column: Column, rank: int) -> float:
    """The value with `rank` smaller ones before it: bins are counted and the one that holds it is split again."""
    low, high = _bounds(column)
    while True:
        inside = _within(column, low, high)
        if inside is not None:
            return float(np.partition(inside, rank)[rank])
        if low == high:
            return low
        edges = np.linspace(low, high, BINS + 1)
        counts = np.zeros(BINS, dtype=np.int64)
        for block in column():
            kept = block[(block >= low) & (block <= high)]
            counts += np.bincount(np.clip(np.searchsorted(edges, kept, "right") - 1, 0, BINS - 1), minlength=BINS)
        ends = np.cumsum(counts)
        place = int(np.searchsorted(ends, rank, "right"))
        rank -= int(ends[place - 1]) if place else 0
        new = (
            float(edges[place]),
            float(edges[place + 1]) if place == BINS - 1 else float(np.nextafter(edges[place + 1], low)),
        )
        if new == (low, high):
            return low
        low, high = new[0], max(new)


def _bounds(column: Column) -> tuple[float, float]:
    low, high = np.inf, -np.inf
    for block in column():
        finite = block[np.isfinite(block)]
        if len(finite):
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return low, high


def _within(column: Column, low: float, high: float) -> np.ndarray | None:
    """The values from `low` to `high`, None when they are too many to sort."""
    parts, count = [], 0
    for block in column():
        kept = block[(block >= low) & (block <= high)]
        count += len(kept)
        if count > MOST_SORTED:
            return None
        parts.append(kept)
    return np.concatenate(parts)


def most_frequent(column: Column, rename: np.ndarray | None = None) -> float:
    """The commonest value, of equals the smallest; ids are renamed before. Raises TooManyValuesError."""
    counts: Counter[float] = Counter()
    for block in column():
        values, times = np.unique(block[~np.isnan(block)], return_counts=True)
        if rename is not None:
            values = rename[values.astype(np.int64)]
        counts.update(dict(zip(values.tolist(), times.tolist(), strict=True)))
        if len(counts) > MOST_DIFFERENT:
            raise TooManyValuesError
    return min(counts, key=lambda value: (-counts[value], value)) if counts else float("nan")
