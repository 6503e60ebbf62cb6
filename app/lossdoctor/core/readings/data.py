"""Inputs and targets as statistics: never the data themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True, eq=False)
class ArrayFacts:
    """Statistics of one array over finite values; shape is without the row axis.

    The per-feature arrays are (features,) float64 over the flattened row; above 4,096 features they are taken per
    last-axis channel instead, and `per_channel` says so. `histogram_*` are (bins+1,) edges and (bins,) counts.
    `rows_seen` is smaller than `rows` when a sample was used.
    """

    name: str
    rows: int
    shape: tuple[int, ...]
    dtype: str
    minimum: float
    maximum: float
    mean: float
    std: float
    nan_count: int
    inf_count: int
    nonfinite_rows: tuple[int, ...]
    nonfinite_row_count: int
    integer_valued: bool
    zero_share: float
    feature_mean: np.ndarray
    feature_std: np.ndarray
    feature_min: np.ndarray
    feature_max: np.ndarray
    feature_nonfinite: np.ndarray
    histogram_edges: np.ndarray
    histogram_counts: np.ndarray
    rows_seen: int
    per_channel: bool = False
    columns: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()


@dataclass(frozen=True)
class InputsReading(Reading):
    """One ArrayFacts an input, for the training rows and, where there are any, the validation rows.

    `feeds` of each names the classes of the layers that receive it.
    """

    training: tuple[ArrayFacts, ...]
    validation: tuple[ArrayFacts, ...] = ()


@dataclass(frozen=True, eq=False)
class TargetFacts:
    """Targets of one output over all training rows.

    `values` and `counts` are the distinct values (at most 64, smallest first), empty when `distinct` is larger.
    `below_zero`, `above_one` count values outside [0, 1] (by any excess); `excess` is the largest distance to it;
    `first_outside` are the first rows that hold such a value, `first_outside_values` one offending value each.
    `row_sum_*` are over the last axis, NaN for a single column. `one_hot`: every row one 1 and else 0.
    `multi_hot`: only 0/1 and rows that do not sum to 1. `class_counts` (classes,) by id or by one-hot column.
    `places`: the last axis counts steps or pixels, one label each, and holds no columns. `rewards`: no row has more
    than one value other than 0, and these lie on both sides of it: choices times rewards, as policy gradients use them.
    """

    array: ArrayFacts
    distinct: int
    values: np.ndarray
    counts: np.ndarray
    below_zero: int
    above_one: int
    excess: float
    outside_rows: int
    first_outside: tuple[int, ...]
    first_outside_values: tuple[float, ...]
    row_sum_min: float
    row_sum_max: float
    rows_not_summing_to_one: int
    one_hot: bool
    multi_hot: bool
    class_counts: np.ndarray
    blocks: int
    first_rows_not_normalised: tuple[int, ...] = ()
    places: bool = False
    rewards: bool = False

    @property
    def columns(self) -> int:
        """Values that one answer is compared with: the last axis, 1 for a single number a row or a place."""
        return 1 if self.places or not self.array.shape else self.array.shape[-1]

    @property
    def classes(self) -> int:
        """How many classes occur, 0 when the targets are no class labels."""
        return int(np.count_nonzero(self.class_counts))


@dataclass(frozen=True)
class TargetsReading(Reading):
    """One TargetFacts an output, for the training rows and, where there are any, the validation rows.

    `same_as_inputs` is true for autoencoders: the targets are the inputs.
    """

    training: tuple[TargetFacts, ...]
    validation: tuple[TargetFacts, ...] = ()
    same_as_inputs: bool = False
