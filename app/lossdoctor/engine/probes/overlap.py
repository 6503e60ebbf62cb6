"""Identical input rows within training and between training and validation."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.sides import OverlapReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.conflicts import ROWS_AT_ONCE, row_keys

VALUES = 100_000_000
NAMED = 20


class OverlapProbe(Probe):
    """Keys of 64 bits for every input row as stored; rows that share one are compared byte by byte."""

    gives = OverlapReading

    def take(self, patient: Patient, stage: Stage) -> OverlapReading:
        """Raises NotMeasurable for data too large to compare, and for Python objects."""
        if not patient.training.inputs or any(array.dtype.hasobject for array in patient.training.inputs):
            raise NotMeasurable(say("rows of Python objects cannot be compared"))
        if sum(array.size for array in patient.training.inputs) > VALUES:
            raise NotMeasurable(say("there are too many values to compare row by row"))
        training = row_keys(patient.training.inputs)
        held = patient.validation
        others = row_keys(held.inputs) if held is not None else np.empty(0, np.uint64)
        distinct, first = np.unique(training, return_index=True)
        place = np.minimum(np.searchsorted(distinct, others), len(distinct) - 1)
        shared = np.flatnonzero(distinct[place] == others) if len(distinct) else np.empty(0, np.int64)
        twins = first[place[shared]] if len(shared) else np.empty(0, np.int64)
        if held is not None:
            same = _equal(held, shared, patient.training, twins)
            shared, twins = shared[same], twins[same]
        return OverlapReading(
            training_rows=len(training),
            validation_rows=len(others),
            distinct=len(distinct),
            shared=len(shared),
            repeated=len(training) - len(distinct),
            first=tuple(int(row) for row in shared[:NAMED]),
            twins=tuple(int(row) for row in twins[:NAMED]),
        )


def _equal(held: Rows, shared: np.ndarray, training: Rows, twins: np.ndarray) -> np.ndarray:
    """Which pairs of rows are equal byte by byte."""
    same = np.ones(len(shared), dtype=bool)
    for first in range(0, len(shared), ROWS_AT_ONCE):
        span = slice(first, first + ROWS_AT_ONCE)
        for left, right in zip(held.inputs, training.inputs, strict=False):
            same[span] &= (_raw(left[shared[span]]) == _raw(right[twins[span]])).all(axis=1)
    return same


def _raw(block: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(block).reshape(len(block), -1).view(np.uint8)
