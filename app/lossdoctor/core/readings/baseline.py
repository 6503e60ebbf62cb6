"""What simple rules make of the same rows, and what the columns of a table look like one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True)
class Line:
    """What a straight-line fit makes of one output: `score` by `metric`, `share` of the way to a perfect answer."""

    metric: str
    score: float
    share: float


@dataclass(frozen=True, eq=False)
class BaselineReading(Reading):
    """Simple rules beside the model, every row judged by a fit without it, on `rows` neighbouring training rows.

    `linear_share` is how much of the way from the best constant answer to a perfect one a straight-line fit (ridge
    regression) goes, `linear_score` its `metric`; `neighbour_share` the same for the mean of the ten nearest rows.
    `lags`, `lag_shares` (n,): the straight-line fit of the targets that many rows further down; lag 0 is as given.
    `lag_copy` is the largest correlation of a single feature with the targets at the best lag, `serial` that of any
    feature with any feature of the row before (of 64 at most): both tell forecasts of a series from slipped rows.
    `doubted` are rows whose label none of their ten nearest rows has while all of those agree, with `doubted_labels`
    and what the neighbours say; `doubted_count` counts all of them. Empty for regression.
    All of that is about the first output; `further` are the straight-line fits to the others, None where there is none.
    """

    metric: str
    rows: int
    features: int
    linear_share: float
    linear_score: float
    neighbour_share: float
    lags: np.ndarray
    lag_shares: np.ndarray
    lag_copy: float = 0.0
    serial: float = 0.0
    doubted: tuple[int, ...] = ()
    doubted_labels: tuple[str, ...] = ()
    neighbour_labels: tuple[str, ...] = ()
    doubted_count: int = 0
    further: tuple[Line | None, ...] = ()

    def line(self, place: int) -> Line | None:
        """The straight-line fit to an output, None where it could not be fitted."""
        if place == 0:
            return Line(self.metric, self.linear_score, self.linear_share)
        return self.further[place - 1] if place <= len(self.further) else None


@dataclass(frozen=True)
class ColumnsReading(Reading):
    """Columns of the first table that number its rows: whole numbers, no two alike, in `rows` rows.

    `monotone`: they only grow or only fall from row to row. `span` is largest less smallest plus one.
    """

    columns: tuple[int, ...]
    names: tuple[str, ...]
    monotone: tuple[bool, ...]
    spans: tuple[int, ...]
    all_columns: int
    rows: int
