"""Rows of the data as the window shows them: never whole tensors, at most a megabyte a message."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

MOST_ROWS = 64
MOST_BYTES = 1_000_000
PICTURE_SIDE = 64
LINE_STEPS, LINE_CHANNELS = 128, 4


@dataclass(frozen=True)
class ShowRows:
    """Show training rows (or validation rows) by index, or when none is named a page of at most 64 from `first` on."""

    rows: tuple[int, ...] = ()
    first: int = 0
    validation: bool = False


@dataclass(frozen=True)
class ShowColumn:
    """Show how one column is distributed, training beside validation; `place` counts `preview_columns`."""

    place: int


@dataclass(frozen=True, eq=False)
class PicturesShown:
    """An input that looks like pictures: (rows, height, width, 1 or 3) uint8, reduced to at most 64 a side.

    `low` and `high` are the values that were drawn black and white.
    """

    name: str
    pixels: np.ndarray
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class LinesShown:
    """An input that is a sequence: (rows, steps, channels) float32, every k-th step so that 128 remain."""

    name: str
    values: np.ndarray
    steps: int


@dataclass(frozen=True, eq=False)
class RowsShown:
    """The answer to ShowRows. `rows` are the indices shown, `total` how many there are, `texts` a line of cells each.

    `answers` are the targets of each row as one text, for captions.
    """

    rows: tuple[int, ...]
    total: int
    columns: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]
    answers: tuple[str, ...] = ()
    pictures: tuple[PicturesShown, ...] = ()
    lines: tuple[LinesShown, ...] = ()
    validation: bool = False


@dataclass(frozen=True, eq=False)
class ColumnShown:
    """The answer to ShowColumn: counts (n,) of training rows and of validation rows ((0,) without any) between edges.

    `rows_seen` is smaller than the rows there are when a sample was used; `nonfinite` values are left out.
    """

    place: int
    name: str
    edges: np.ndarray
    training: np.ndarray
    validation: np.ndarray
    rows_seen: int
    nonfinite: int = 0
