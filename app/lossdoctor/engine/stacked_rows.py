"""Many predictions for the same targets in one call, where the rows of a loss answer for themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lossdoctor.engine.loss_calls import AuditedLoss

SAME = 1e-5
LEAST = 4  # places from which the two calls that prove the rows independent pay


def stacked_values(call: AuditedLoss, targets: np.ndarray, places: Sequence[np.ndarray]) -> np.ndarray | None:
    """The loss at each place (places,) float64 from one call with all rows; None when rows depend on each other."""
    if len(places) < LEAST:
        return None
    ends = (places[0], places[-1])
    both = call.rows(np.concatenate([targets, targets]), np.concatenate(ends))
    if both is None:  # two places are enough to see it: a loss over all pairs of rows must not be given them all
        return None
    own = [call.rows(targets, place) for place in ends]
    if any(one is None for one in own) or not _same(both, np.concatenate([one for one in own if one is not None])):
        return None
    means, whole = both.reshape(2, -1).mean(axis=1), [call.value(targets, place) for place in ends]
    factor = whole[0] / means[0] if np.isfinite(whole[0]) and abs(means[0]) > 1e-9 else 1.0
    if not np.allclose(whole, factor * means, rtol=1e-4, atol=1e-7, equal_nan=True):
        return None
    rows = call.rows(np.concatenate([targets] * len(places)), np.concatenate(list(places)))
    return None if rows is None else np.asarray(factor * rows.reshape(len(places), -1).mean(axis=1))


def _same(one: np.ndarray, two: np.ndarray) -> bool:
    return bool(np.allclose(one, two, rtol=SAME, atol=1e-7, equal_nan=True))
