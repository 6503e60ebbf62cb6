"""The curves of one canvas by key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.scales import Scale
from lossdoctor.ui.plots.series import Series, Style

Key = tuple[str, str]
Extent = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Curve:
    """What to draw: values (n,) at rising steps (n,), under a key of run id and kind."""

    key: Key
    style: Style
    steps: np.ndarray
    values: np.ndarray


class CurveSet:
    """Keeps one Series for every curve that is shown, and drops the others."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._series: dict[Key, Series] = {}

    def draw(self, curves: Sequence[Curve], scale: Scale, step_scale: Scale) -> Extent | None:
        """Draw these and nothing else; the lowest and highest position in view, None when nothing is."""
        keys = {curve.key for curve in curves}
        for key in [key for key in self._series if key not in keys]:
            self._series.pop(key).remove()
        extents = [self._of(curve).show(curve.steps, curve.values, scale, step_scale) for curve in curves]
        seen = [extent for extent in extents if extent is not None]
        return (min(low for low, _ in seen), max(high for _, high in seen)) if seen else None

    def drawn(self, key: Key) -> tuple[np.ndarray, np.ndarray]:
        """Positions drawn of one curve, (k,) each, empty when it is not shown."""
        series = self._series.get(key)
        return series.points if series is not None else (np.empty(0), np.empty(0))

    def _of(self, curve: Curve) -> Series:
        series = self._series.get(curve.key)
        if series is None:
            series = self._series[curve.key] = Series(self._canvas, curve.style)
        elif series.style != curve.style:
            series.restyle(curve.style)
        return series
