"""Which points of a curve are worth drawing: the extremes of every pixel column, and the gaps."""

from __future__ import annotations

import numpy as np
from tsdownsample import MinMaxDownsampler

from lossdoctor.ui.plots.scales import Scale

MOST_GAPS = 512
_downsampler = MinMaxDownsampler()


def shown_points(
    steps: np.ndarray, values: np.ndarray, scale: Scale, span: tuple[float, float], pixels: int
) -> tuple[np.ndarray, np.ndarray]:
    """Steps (k,) and positions (k,) float64 to draw of `values` (n,) at rising `steps` (n,) within `span`.

    The smallest and the largest value of every pixel column survive, and one point beyond each side. A value with
    no place on `scale` becomes NaN, which breaks the line.
    """
    # whole numbers: a float bound would make numpy copy all the steps as floats
    low, high = (int(np.clip(np.floor(bound), -(2**62), 2**62)) for bound in span)
    first = max(0, int(np.searchsorted(steps, np.int64(low))) - 1)
    last = min(len(steps), int(np.searchsorted(steps, np.int64(high + 1), side="right")) + 1)
    chosen = first + _indices(values[first:last], scale, max(2, pixels))
    picked = np.asarray(values[chosen], np.float64)
    usable = scale.domain(picked)
    positions = np.full(len(picked), np.nan)
    positions[usable] = scale.forward(picked[usable])
    return steps[chosen].astype(np.float64), positions


def _indices(values: np.ndarray, scale: Scale, pixels: int) -> np.ndarray:
    usable = scale.domain(values)
    if usable.all():
        return _extremes(values, pixels)
    kept = np.flatnonzero(usable)
    gaps = np.flatnonzero(~usable)
    if len(gaps) > MOST_GAPS:
        gaps = gaps[np.linspace(0, len(gaps) - 1, MOST_GAPS).astype(np.int64)]
    return np.union1d(kept[_extremes(values[kept], pixels)], gaps)


def _extremes(values: np.ndarray, pixels: int) -> np.ndarray:
    if len(values) <= 4 * pixels:
        return np.arange(len(values))
    picked = _downsampler.downsample(np.ascontiguousarray(values), n_out=2 * pixels)
    ends = [0, len(values) - 1]
    return np.union1d(picked.astype(np.int64), ends)
