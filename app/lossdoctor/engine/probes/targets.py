"""Measures the targets of every output."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.measure import target_facts
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe


class TargetsProbe(Probe):
    """Statistics of the targets over every training and validation row."""

    gives = TargetsReading

    def take(self, patient: Patient, stage: Stage) -> TargetsReading:
        """Count every row. Raises NotMeasurable when the program trains without targets."""
        if not patient.training.targets:
            raise NotMeasurable("the program trains without targets")
        names = target_names(patient)
        validation = patient.validation.targets if patient.validation else ()
        return TargetsReading(
            training=tuple(target_facts(np.asarray(a), names[i]) for i, a in enumerate(patient.training.targets)),
            validation=tuple(target_facts(np.asarray(a), names[i]) for i, a in enumerate(validation[: len(names)])),
            same_as_inputs=same_as_inputs(patient.training),
        )


def target_names(patient: Patient) -> tuple[str, ...]:
    """One name a target: the outputs' names, or 'y' where there is one."""
    count = len(patient.training.targets)
    names = tuple(getattr(patient.keras_model, "output_names", None) or ())
    if count == 1:
        return ("y",)
    return names if len(names) == count else tuple(f"y{place}" for place in range(count))


def same_as_inputs(rows: Rows) -> bool:
    """Whether the first target is the first input, value by value, whatever its shape."""
    if not rows.inputs or not rows.targets:
        return False
    x, y = rows.inputs[0], rows.targets[0]
    if x is y:
        return True
    if x.shape[0] != y.shape[0] or x.size != y.size or x.dtype.kind not in "biuf" or y.dtype.kind not in "biuf":
        return False
    some = slice(0, 64)
    if not np.array_equal(np.ravel(x[some]), np.ravel(y[some]), equal_nan=x.dtype.kind == y.dtype.kind == "f"):
        return False
    return bool(np.array_equal(np.ravel(x), np.ravel(y), equal_nan=x.dtype.kind == y.dtype.kind == "f"))
