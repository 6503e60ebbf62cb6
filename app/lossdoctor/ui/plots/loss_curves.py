"""The curves of a loss plot: the present run in full, the others smoothed behind it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.plots.palette import run_colour, run_dash
from lossdoctor.ui.plots.scales import Scale
from lossdoctor.ui.plots.series import Series, Style
from lossdoctor.ui.theme import Theme

KINDS = ("batch", "smoothed", "running mean", "validation")
Key = tuple[str, str]
Extent = tuple[float, float]


def kind_style(kind: str, theme: Theme) -> Style:
    """How a curve of the present run looks."""
    return {
        "batch": Style(theme.batch, depth=1),
        "smoothed": Style(theme.smoothed, width=2.0, depth=8),
        "running mean": Style(theme.running_mean, run_dash(2), depth=5),
        "validation": Style(theme.validation, run_dash(1), mark="s", depth=10),
    }[kind]


def other_style(index: int, baseline: bool, theme: Theme) -> Style:
    """How the smoothed curve of run number `index` looks behind the present one; the baseline is grey."""
    colour = theme.muted if baseline else run_colour(theme, index)
    return Style(colour, run_dash(1 + index % 4), depth=3)


class LossCurves:
    """Keeps one Series for every curve that is shown, and drops it with its run."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._series: dict[Key, Series] = {}

    def draw(
        self, wanted: Sequence[tuple[RunCurves, str, Style]], smoothing: float, scale: Scale, step_scale: Scale
    ) -> list[Extent]:
        """Draw each wanted kind of each run in its style, and nothing else; lowest and highest positions in view."""
        keys = {(run.run_id, kind) for run, kind, _ in wanted}
        for key in [key for key in self._series if key not in keys]:
            self._series.pop(key).remove()
        extents = []
        for run, kind, style in wanted:
            series = self._of((run.run_id, kind), style)
            extents.append(series.show(*points(run, kind, smoothing), scale, step_scale))
        return [extent for extent in extents if extent is not None]

    def drawn(self, run_id: str, kind: str) -> tuple[np.ndarray, np.ndarray]:
        """Positions drawn of one curve, empty when it is not shown."""
        series = self._series.get((run_id, kind))
        return series.points if series is not None else (np.empty(0), np.empty(0))

    def _of(self, key: Key, style: Style) -> Series:
        series = self._series.get(key)
        if series is None:
            series = self._series[key] = Series(self._canvas, style)
        elif series.style != style:
            series.restyle(style)
        return series


def points(run: RunCurves, kind: str, smoothing: float) -> tuple[np.ndarray, np.ndarray]:
    """Steps (n,) and values (n,) of one kind of curve."""
    if kind == "validation":
        return run.metric("val_loss")
    if kind == "smoothed":
        return run.steps, run.smoothed(smoothing)
    return run.steps, run.loss if kind == "batch" else run.running_mean
