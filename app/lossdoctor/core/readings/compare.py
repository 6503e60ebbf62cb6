"""Training features beside validation features. Pure numpy."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.readings.sides import InputShift

FEATURES = 256
BINS = 40


def input_shift(place: int, name: str, training: np.ndarray, validation: np.ndarray) -> InputShift:
    """Location, scale and distribution of training and validation rows (rows, ...), feature by feature."""
    left = training.reshape(len(training), -1)
    right = validation.reshape(len(validation), -1)
    count = left.shape[1]
    features = np.unique(np.linspace(0, count - 1, min(count, FEATURES)).astype(int))
    a, b = left[:, features].astype(np.float64), right[:, features].astype(np.float64)
    with np.errstate(invalid="ignore"):
        (mean, std), (other, other_std) = _moments(a), _moments(b)
    scale = np.divide(std, other_std, out=np.ones_like(std), where=other_std > 0)
    mapped = (b - other) * scale + mean
    known, others = a[np.isfinite(a)], b[np.isfinite(b)]
    low = float(min(known.min(initial=np.inf), others.min(initial=np.inf)))
    high = float(max(known.max(initial=-np.inf), others.max(initial=-np.inf)))
    low, high = (low, high) if low <= high else (0.0, 1.0)  # not one finite value
    edges = np.linspace(low, high if high > low else low + 1.0, BINS + 1)
    return InputShift(
        input=place,
        name=name,
        features=features,
        training_mean=mean,
        training_std=std,
        validation_mean=other,
        validation_std=other_std,
        ks=np.array([ks_statistic(a[:, i], b[:, i]) for i in range(len(features))]),
        ks_mapped=np.array([ks_statistic(a[:, i], mapped[:, i]) for i in range(len(features))]),
        all_features=count,
        pooled_training=_pooled(left),
        pooled_validation=_pooled(right),
        edges=edges,
        training_counts=np.histogram(known, edges)[0],
        validation_counts=np.histogram(others, edges)[0],
    )


def _moments(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    finite = np.where(np.isfinite(values), values, np.nan)
    if not np.isnan(finite).any():
        return finite.mean(axis=0), finite.std(axis=0)
    empty = np.isnan(finite).all(axis=0)
    filled = np.where(empty, 0.0, finite)
    return np.nanmean(filled, axis=0), np.nanstd(filled, axis=0)


def _pooled(values: np.ndarray) -> tuple[float, float, float, float]:
    finite = values[np.isfinite(values)].astype(np.float64)
    if finite.size == 0:
        nan = float("nan")
        return nan, nan, nan, nan
    return float(finite.mean()), float(finite.std()), float(finite.min()), float(finite.max())


def ks_statistic(first: np.ndarray, second: np.ndarray) -> float:
    """Largest distance between two empirical distribution functions over finite values (Smirnov 1948)."""
    a, b = np.sort(first[np.isfinite(first)]), np.sort(second[np.isfinite(second)])
    if len(a) == 0 or len(b) == 0:
        return 0.0
    points = np.concatenate([a, b])
    left = np.searchsorted(a, points, side="right") / len(a)
    right = np.searchsorted(b, points, side="right") / len(b)
    return float(np.abs(left - right).max())
