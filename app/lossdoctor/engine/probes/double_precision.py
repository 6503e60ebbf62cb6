"""Replays a float32 program's first steps in float64."""

from __future__ import annotations

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.precision import DoublePrecisionReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.half_precision import half_layers
from lossdoctor.engine.replaying import replay, twin_in


class DoublePrecisionProbe(Probe):
    """Works on a copy; the process is float32 again afterwards (see `engine.floating`)."""

    gives = DoublePrecisionReading
    costly = True

    def take(self, patient: Patient, stage: Stage) -> DoublePrecisionReading:
        """Raises NotMeasurable for programs in half or double precision and models that cannot be copied."""
        if patient.floatx == "float64" or half_layers(patient.keras_model):
            raise NotMeasurable(say("the program does not compute in float32"))
        return DoublePrecisionReading(replay(patient, twin_in(patient, "float64"), "float32", "float64"))
