"""The cells of the table of runs: numbers, and how far they lie from the baseline's."""

from __future__ import annotations

import math

from lossdoctor.bridge.run_figures import MEASURES, RunFigures
from lossdoctor.ui.plots.scales import figure, short

EQUAL = 1e-12


def number(value: float) -> str:
    """Four figures, thousands marked; '–' where there is none."""
    if math.isnan(value):
        return "–"
    if math.isfinite(value) and value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}".replace("-", "−")
    return short(value)


def difference(value: float) -> str:
    """'+0.12', '−3', '=' where nothing differs, '' where it is not known."""
    if not math.isfinite(value):
        return ""
    if abs(value) < EQUAL:
        return "="
    whole = value == int(value) and abs(value) < 1e15
    return f"{int(value):+,}".replace("-", "−") if whole else f"{'+' if value > 0 else ''}{figure(value)}"


def cells(figures: RunFigures, baseline: RunFigures | None) -> dict[str, str]:
    """'0.213 (−0.05)' by measure; without a baseline the numbers alone."""
    told = {name: number(figures.values[name]) for name in MEASURES}
    if baseline is None:
        return told
    gaps = {name: difference(gap) for name, gap in figures.less(baseline).items()}
    return {name: f"{told[name]} ({gaps[name]})" if gaps[name] else told[name] for name in MEASURES}
