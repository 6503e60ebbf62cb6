"""Validation features beside training features."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.sides import InputShift, ValidationShiftReading
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

ROWS = 4_000
FEATURES = 256
LEAST_ROWS = 5
BINS = 40


class ValidationShiftProbe(Probe):
    """Compares location, scale and distribution, feature by feature, on samples of rows."""

    gives = ValidationShiftReading

    def take(self, patient: Patient, stage: Stage) -> ValidationShiftReading:
        """Raises NotMeasurable without validation rows."""
        if patient.validation is None or patient.validation.count < LEAST_ROWS:
            raise NotMeasurable("there are no validation rows to compare")
        training = probe_rows(patient.training, ROWS)
        validation = probe_rows(patient.validation, ROWS)
        shifts = []
        for place, (left, right) in enumerate(zip(training.inputs, validation.inputs, strict=True)):
            if left.dtype.kind in "biuf" and left.shape[1:] == right.shape[1:] and left.size:
                name = patient.input_names[place] if place < len(patient.input_names) else f"input {place}"
                shifts.append(_shift(place, name, left, right))
        if not shifts:
            raise NotMeasurable("training and validation inputs have no numbers to compare")
        return ValidationShiftReading(tuple(shifts), training.count, validation.count)


def _shift(place: int, name: str, training: np.ndarray, validation: np.ndarray) -> InputShift:
    left = training.reshape(len(training), -1)
    right = validation.reshape(len(validation), -1)
    count = left.shape[1]
    features = np.unique(np.linspace(0, count - 1, min(count, FEATURES)).astype(int))
    a, b = left[:, features].astype(np.float64), right[:, features].astype(np.float64)
    with np.errstate(invalid="ignore"):
        means, stds = (_moments(a), _moments(b))
    scale = np.divide(means[1], stds[1], out=np.ones_like(means[1]), where=stds[1] > 0)
    mapped = (b - stds[0]) * scale + means[0]
    low = float(np.nanmin([a.min(initial=np.inf), b.min(initial=np.inf)]))
    high = float(np.nanmax([a.max(initial=-np.inf), b.max(initial=-np.inf)]))
    edges = np.linspace(low, high if high > low else low + 1.0, BINS + 1)
    return InputShift(
        input=place,
        name=name,
        features=features,
        training_mean=means[0],
        training_std=means[1],
        validation_mean=stds[0],
        validation_std=stds[1],
        ks=np.array([ks_statistic(a[:, i], b[:, i]) for i in range(len(features))]),
        ks_mapped=np.array([ks_statistic(a[:, i], mapped[:, i]) for i in range(len(features))]),
        all_features=count,
        pooled_training=_pooled(left),
        pooled_validation=_pooled(right),
        edges=edges,
        training_counts=np.histogram(a[np.isfinite(a)], edges)[0],
        validation_counts=np.histogram(b[np.isfinite(b)], edges)[0],
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
        return (float("nan"),) * 4
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
