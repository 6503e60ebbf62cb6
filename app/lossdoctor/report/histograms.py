"""Which bars of a histogram offend: the same in the window and on paper."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def bin_values(edges: np.ndarray) -> np.ndarray:
    """The value that stands for each bin, (n,): the outer ends, a whole number that a bin holds, else its middle."""
    low, high = edges[:-1], edges[1:]
    values = (low + high) / 2
    if np.allclose(high - low, 1) and np.allclose(values, np.rint(values)):
        return values  # a bin a class
    whole = np.ceil(low - 1e-9 * np.abs(low))
    holds = (whole < high) & (high - low <= 1)
    values = np.where(holds, whole, values)
    values[0], values[-1] = edges[0], edges[-1]
    if len(values) == 1:
        values[0] = (edges[0] + edges[-1]) / 2
    return values


def outside(values: np.ndarray, allowed: tuple[float, float] | None) -> np.ndarray:
    """Mask (n,) of values outside a closed range, None being everything; rounding is forgiven."""
    if allowed is None:
        return np.zeros(len(values), bool)
    slack = 1e-9 * np.maximum(1.0, np.abs(values))
    return (values < allowed[0] - slack) | (values > allowed[1] + slack)


def offending(edges: Sequence[float | None], allowed: Sequence[float | None] | None) -> list[bool]:
    """Whether each bar of a finished report lies outside what is allowed (null: no limit)."""
    if allowed is None:
        return [False] * (len(edges) - 1)
    low, high = allowed
    ends = (-np.inf if low is None else low, np.inf if high is None else high)
    values = bin_values(np.array([np.nan if edge is None else edge for edge in edges], np.float64))
    return [bool(one) for one in outside(values, ends)]
