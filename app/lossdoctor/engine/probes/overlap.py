"""Identical input rows within training and between training and validation."""

from __future__ import annotations

import hashlib

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.sides import OverlapReading
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

VALUES = 100_000_000
NAMED = 20


class OverlapProbe(Probe):
    """Hashes every input row exactly, as stored."""

    gives = OverlapReading

    def take(self, patient: Patient, stage: Stage) -> OverlapReading:
        """Raises NotMeasurable for data too large to hash."""
        if sum(array.size for array in patient.training.inputs) > VALUES:
            raise NotMeasurable("there are too many values to compare row by row")
        training = _keys(patient.training)
        first: dict[bytes, int] = {}
        for row, key in enumerate(training):
            first.setdefault(key, row)
        others = _keys(patient.validation) if patient.validation is not None else []
        shared = [(row, first[key]) for row, key in enumerate(others) if key in first]
        return OverlapReading(
            training_rows=len(training),
            validation_rows=len(others),
            distinct=len(first),
            shared=len(shared),
            repeated=len(training) - len(first),
            first=tuple(row for row, _ in shared[:NAMED]),
            twins=tuple(twin for _, twin in shared[:NAMED]),
        )


def _keys(rows: Rows) -> list[bytes]:
    arrays = [np.ascontiguousarray(array.reshape(len(array), -1)) for array in rows.inputs]
    return [
        hashlib.blake2b(b"".join(array[row].tobytes() for array in arrays), digest_size=16).digest()
        for row in range(rows.count)
    ]
