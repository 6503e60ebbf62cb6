"""The same rows in training mode and in inference mode."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import ModeGapReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import at_initial_weights, data_loss, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

ROWS = 128
PASSES = 3
NOISY = ("Dropout", "SpatialDropout", "GaussianNoise", "GaussianDropout", "AlphaDropout", "BatchNormalization")


class ModeGapProbe(Probe):
    """Repeats the forward pass in training mode, under the initial weights and after a run under the trained ones."""

    gives = ModeGapReading
    costly = True
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> ModeGapReading:
        """Raises NotMeasurable for a model whose two modes cannot differ."""
        model = patient.keras_model
        layers = model._flatten_layers(include_self=False, recursive=True)
        if not any(type(layer).__name__.startswith(NOISY) for layer in layers):
            raise NotMeasurable(say("no layer behaves differently while training"))
        rows = probe_rows(patient.training, ROWS)
        with preserved(model):
            after = _gap(patient, rows) if patient.trained else (float("nan"),) * 3
            at_initial_weights(patient)
            before = _gap(patient, rows)
        return ModeGapReading(*before, PASSES, rows.count, *after)


def _gap(patient: Patient, rows: Rows) -> tuple[float, float, float]:
    """Mean and spread in training mode, and the value in inference mode."""
    inference = data_loss(patient, rows)
    training = [data_loss(patient, rows, training=True) for _ in range(PASSES)]
    return float(np.mean(training)), float(np.std(training)), inference
