"""Looks for columns of a table that only number its rows."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.baseline import ColumnsReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, Probe

COLUMNS = 256
ROWS = 200_000
LEAST_ROWS = 30


class ColumnsProbe(Probe):
    """Reads every column of the first table once, of very long ones the first rows."""

    gives = ColumnsReading

    def take(self, patient: Patient, stage: Stage) -> ColumnsReading:
        """Raises NotMeasurable for anything but numeric tables."""
        inputs = patient.training.inputs
        x = inputs[0] if inputs else np.zeros(0)
        if x.ndim != 2 or x.dtype.kind not in "biuf" or len(x) < LEAST_ROWS or x.shape[1] > COLUMNS:
            raise NotMeasurable(say("only tables of numbers have columns that could number their rows"))
        block = np.asarray(x[:ROWS])
        found = [place for place in range(x.shape[1]) if _numbers(block[:, place])]
        names = patient.column_names
        return ColumnsReading(
            columns=tuple(found),
            names=tuple(
                names[place] if place < len(names) else say("feature {number}", number=str(place)) for place in found
            ),
            monotone=tuple(_monotone(block[:, place]) for place in found),
            spans=tuple(int(np.ptp(block[:, place].astype(np.float64))) + 1 for place in found),
            all_columns=int(x.shape[1]),
            rows=len(block),
        )


def _numbers(column: np.ndarray) -> bool:
    """Whether a column holds whole numbers, no two alike."""
    values = column.astype(np.float64)
    if not np.isfinite(values).all() or not np.array_equal(values, np.rint(values)):
        return False
    return len(np.unique(values)) == len(values)


def _monotone(column: np.ndarray) -> bool:
    steps = np.diff(column.astype(np.float64))
    return bool((steps > 0).all() or (steps < 0).all())
