"""How closely answers follow targets, on one scale for classes, masks and quantities: rank correlation."""

from __future__ import annotations

import numpy as np

MOST_COLUMNS = 32


def ordering(y: np.ndarray, p: np.ndarray) -> float:
    """Mean Spearman correlation over the target columns of (rows, ...) targets and answers, in [-1, 1].

    0: the answers do not follow the targets; it needs no threshold and no scale, so it is fair to rare classes and to
    any loss. Class ids meet the answers of their class. NaN where shapes do not go together or no target varies.
    """
    pair = columns_of(np.asarray(y), np.asarray(p, dtype=np.float64))
    if pair is None:
        return float("nan")
    wanted, given = pair
    varied = np.flatnonzero((wanted != wanted[:1]).any(axis=0))
    if not len(varied):
        return float("nan")
    chosen = varied[np.unique(np.linspace(0, len(varied) - 1, min(MOST_COLUMNS, len(varied))).astype(int))]
    return float(np.mean([_spearman(wanted[:, column], given[:, column]) for column in chosen]))


def standard_error(rows: int) -> float:
    """Of a rank correlation of unrelated columns (Kendall and Gibbons: Rank correlation methods, 1990)."""
    return 1.0 / float(np.sqrt(max(rows - 1, 1)))


def columns_of(y: np.ndarray, p: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Targets and answers as columns (rows, k) of one meaning, or None."""
    if y.dtype.kind not in "biuf" or not len(y) or len(p) != len(y) or not p.size:
        return None
    y = y.astype(np.float64)
    if y.size == p.size:
        return y.reshape(len(y), -1), p.reshape(len(y), -1)
    if p.ndim >= 2 and y.size * p.shape[-1] == p.size:
        ids = y.reshape(p.shape[:-1])
        if np.array_equal(ids, np.rint(ids)):
            return (ids[..., None] == np.arange(p.shape[-1])).reshape(len(y), -1) * 1.0, p.reshape(len(y), -1)
    if y.ndim == 2 and p.size == len(y):
        return y.argmax(axis=1)[:, None].astype(np.float64), p.reshape(len(y), 1)
    return None


def ranks(values: np.ndarray) -> np.ndarray:
    """Ranks (n,) with the mean of their places for equal values."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[places.ravel()]


def _spearman(wanted: np.ndarray, given: np.ndarray) -> float:
    if not np.isfinite(given).all() or not np.isfinite(wanted).all():
        return 0.0
    a, b = ranks(wanted), ranks(given)
    a, b = a - a.mean(), b - b.mean()
    scale = float(np.sqrt((a**2).sum() * (b**2).sum()))
    return float((a * b).sum() / scale) if scale > 0 else 0.0
