"""Validation features beside training features."""

from __future__ import annotations

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.compare import input_shift
from lossdoctor.core.readings.sides import ValidationShiftReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

ROWS = 4_000
LEAST_ROWS = 5


class ValidationShiftProbe(Probe):
    """Compares location, scale and distribution, feature by feature, on samples of rows."""

    gives = ValidationShiftReading

    def take(self, patient: Patient, stage: Stage) -> ValidationShiftReading:
        """Raises NotMeasurable without validation rows."""
        if patient.validation is None or patient.validation.count < LEAST_ROWS:
            raise NotMeasurable(say("there are no validation rows to compare"))
        training = probe_rows(patient.training, ROWS)
        validation = probe_rows(patient.validation, ROWS)
        shifts = []
        for place, (left, right) in enumerate(zip(training.inputs, validation.inputs, strict=True)):
            if left.dtype.kind in "biuf" and left.shape[1:] == right.shape[1:] and left.size:
                named = place < len(patient.input_names)
                name = patient.input_names[place] if named else say("input {number}", number=str(place))
                shifts.append(input_shift(place, name, left, right))
        if not shifts:
            raise NotMeasurable(say("training and validation inputs have no numbers to compare"))
        return ValidationShiftReading(tuple(shifts), training.count, validation.count)
