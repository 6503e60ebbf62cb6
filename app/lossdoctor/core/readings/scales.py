"""Columns of a table of targets on one scale, so that a score of all of them hears each of them."""

from __future__ import annotations

import numpy as np

MOST_COLUMNS = 64  # more are pixels or steps of one quantity, not quantities of their own
APART = 30.0  # spreads: from there on the smaller column has less than a thousandth of the squared error


def column_spreads(targets: np.ndarray) -> np.ndarray | None:
    """Standard deviations (columns,) of targets (rows, columns), or None where they are no table of few columns."""
    if targets.ndim != 2 or not 2 <= targets.shape[1] <= MOST_COLUMNS:
        return None
    with np.errstate(invalid="ignore", over="ignore"):
        spreads = np.asarray(targets, np.float64).std(axis=0)
    return spreads if np.isfinite(spreads).all() else None


def on_one_scale(targets: np.ndarray, predictions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both divided by the targets' spread column by column where spreads are far apart; else as they are.

    R2 over all columns together then is the mean of the columns' R2; before, it is that of the largest column.
    """
    spreads = column_spreads(targets)
    if spreads is None or predictions.shape != targets.shape or not (spreads > 0).any():
        return targets, predictions
    if spreads.max() < APART * spreads[spreads > 0].min():
        return targets, predictions
    scale = np.where(spreads > 0, spreads, spreads.max())
    return targets / scale, predictions / scale
