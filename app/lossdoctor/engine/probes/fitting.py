"""Reads the arguments of `fit`."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.program import FitReading
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import Probe


class FitProbe(Probe):
    """How the program trains: rows, batches, weights, validation."""

    gives = FitReading

    def take(self, patient: Patient, stage: Stage) -> FitReading:
        """Read the arguments; weights over every row."""
        fit, weights = patient.fit, patient.training.weights
        weighted = weights is not None and np.size(weights) > 0
        given = patient.validation is not None
        class_weight = fit.class_weight
        return FitReading(
            rows=patient.training.count,
            batch_size=int(fit.batch_size),
            epochs=int(fit.epochs),
            source=patient.source if patient.source in ("arrays", "dataset", "generator") else "arrays",
            shuffle=bool(fit.shuffle),
            steps_per_epoch=None if fit.steps_per_epoch is None else int(fit.steps_per_epoch),
            class_weight=tuple((int(k), float(v)) for k, v in class_weight.items()) if class_weight else None,
            sample_weight_min=float(np.min(np.asarray(weights))) if weighted else None,
            sample_weight_max=float(np.max(np.asarray(weights))) if weighted else None,
            validation="split" if fit.validation_split else ("data" if given else "none"),
            validation_rows=patient.validation.count if patient.validation else 0,
            validation_split=float(fit.validation_split or 0.0),
            callbacks=tuple(type(callback).__name__ for callback in fit.callbacks),
            rows_complete=patient.rows_complete,
        )
