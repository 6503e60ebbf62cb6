"""Training rows beside validation rows, and inputs beside targets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True, eq=False)
class InputShift:
    """How one input's validation features lie beside the training features; arrays are (features,) float64.

    `ks` is the two-sample Kolmogorov-Smirnov statistic per feature, `ks_mapped` the same after the affine map
    x * scale + offset that gives the validation side the training side's mean and spread.
    `features` are the flattened indices compared (all, or an even sample of them).
    """

    input: int
    name: str
    features: np.ndarray
    training_mean: np.ndarray
    training_std: np.ndarray
    validation_mean: np.ndarray
    validation_std: np.ndarray
    ks: np.ndarray
    ks_mapped: np.ndarray
    all_features: int
    pooled_training: tuple[float, float, float, float]
    pooled_validation: tuple[float, float, float, float]
    edges: np.ndarray
    training_counts: np.ndarray
    validation_counts: np.ndarray


@dataclass(frozen=True, eq=False)
class ValidationShiftReading(Reading):
    """One InputShift an input, from `training_rows` and `validation_rows` rows (samples of at most 4,000 each)."""

    shifts: tuple[InputShift, ...]
    training_rows: int
    validation_rows: int


@dataclass(frozen=True)
class OverlapReading(Reading):
    """Identical input rows: `shared` validation rows that occur in training, `repeated` training rows seen before.

    `conflicting` counts training rows whose twin has another target. `distinct` is the number of distinct training
    rows. `first` are validation rows, `twins` the training row each equals.
    """

    training_rows: int
    validation_rows: int
    distinct: int
    shared: int
    repeated: int
    first: tuple[int, ...]
    twins: tuple[int, ...]


@dataclass(frozen=True)
class LeakReading(Reading):
    """Input features that equal or determine the target: index, name, and how ('equals', 'determines').

    `strength` is the share of target variance (or of class rows) that the feature alone explains by a monotone or
    exact map, from rows left out of its fit.
    """

    features: tuple[int, ...]
    names: tuple[str, ...]
    ways: tuple[str, ...]
    strength: tuple[float, ...]
    all_features: int
    rows: int


@dataclass(frozen=True)
class CastReading(Reading):
    """What a cast of the inputs to the model's float type changes.

    `dtypes` as the program gave them; `changed` counts values whose relative change exceeds 1e-6, `overflowed` those
    that become infinite, `collapsed` how many of `distinct` values become equal to a neighbour although that lies a
    thousandth of the column's spread away.
    """

    dtypes: tuple[str, ...]
    compute_dtype: str
    values: int
    changed: int
    collapsed: int
    overflowed: int
    distinct: int = 0
    example: tuple[float, float] | None = None
