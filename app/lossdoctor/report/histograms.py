"""Which bars of a histogram offend: the same in the window and on paper."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def bin_values(edges: np.ndarray) -> np.ndarray:
    """The value that stands for each bin, (n,): the outer ends, a whole number that a bin holds, else its middle."""
    low, high = edges[:-1], edges[1:]
    values: np.ndarray = (low + high) / 2
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
    mask: np.ndarray = (values < allowed[0] - slack) | (values > allowed[1] + slack)
    return mask


def offending(edges: Sequence[float | None], allowed: Sequence[float | None] | None) -> list[bool]:
    """Whether each bar lies outside what is allowed (None: no limit); one that holds a limit does not."""
    if allowed is None:
        return [False] * (len(edges) - 1)
    least, most = (-np.inf if allowed[0] is None else allowed[0], np.inf if allowed[1] is None else allowed[1])
    known = np.array([np.nan if edge is None else edge for edge in edges], np.float64)
    low, high = known[:-1], known[1:]
    holds = ((low < least) & (least < high)) | ((low < most) & (most < high))
    return [bool(one) for one in outside(bin_values(known), (least, most)) & ~holds]
