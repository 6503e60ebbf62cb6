"""What a cast of the inputs to the model's float type changes."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.sides import CastReading
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import Probe

ROWS = 20_000
RELATIVE = 1e-6
APART = 1e-3
NARROW = {"float16": np.float16, "mixed_float16": np.float16}


class CastProbe(Probe):
    """Casts as Keras does on the way in: to float32, then to a half type where the model computes in one."""

    gives = CastReading

    def take(self, patient: Patient, stage: Stage) -> CastReading:
        """Never refuses: text and objects are counted by their dtype alone."""
        rows = probe_rows(patient.training, ROWS)
        policy = str(getattr(patient.keras_model.dtype_policy, "name", "float32"))
        kind = NARROW.get(policy, np.float32)
        counts = np.zeros(5, dtype=np.int64)
        example: tuple[float, float] | None = None
        for array in rows.inputs:
            if array.dtype.kind not in "iuf":
                continue
            wide = array.astype(np.float64).ravel()
            with np.errstate(over="ignore", invalid="ignore"):
                narrow = array.astype(np.float32).astype(kind).astype(np.float64).ravel()
                finite = np.isfinite(wide)
                over = finite & ~np.isfinite(narrow)
                moved = finite & ~over & (np.abs(wide - narrow) > RELATIVE * np.abs(wide))
            lost, distinct = _collapsed(array)
            counts += [wide.size, int(moved.sum()), lost, int(over.sum()), distinct]
            if (over if over.any() else moved).any() and (example is None or over.any()):
                place = int(np.flatnonzero(over if over.any() else moved)[0])
                example = (float(wide[place]), float(narrow[place]))
        return CastReading(
            tuple(str(array.dtype) for array in rows.inputs), np.dtype(kind).name, *map(int, counts), example
        )


def _collapsed(array: np.ndarray) -> tuple[int, int]:
    """Neighbours that become equal as float32 though they lie a thousandth of the column's spread apart, and distinct
    values, summed over at most 64 columns.
    """
    flat = array.reshape(len(array), -1)[:, :64]
    lost = total = 0
    for column in flat.T:
        distinct = np.unique(column[np.isfinite(column)] if column.dtype.kind == "f" else column)
        total += len(distinct)
        if len(distinct) < 2:
            continue
        apart = np.diff(distinct.astype(np.float64)) > APART * float(np.std(distinct.astype(np.float64)))
        with np.errstate(over="ignore"):
            equal = np.diff(distinct.astype(np.float32)) == 0
        lost += int((apart & equal).sum())
    return lost, total
