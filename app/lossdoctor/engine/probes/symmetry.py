"""Looks whether units that began alike have stayed alike."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.labels import SymmetryReading
from lossdoctor.engine.layer_graph import graph_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import Probe
from lossdoctor.engine.probes.model import initial_values, kernel_of

TOLERANCE = 1e-5  # of the largest weight: what float32 sums in another order may differ


class SymmetryProbe(Probe):
    """Compares the columns of every trainable kernel before and after training."""

    gives = SymmetryReading
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> SymmetryReading:
        """Read weights; nothing is called but a subclassed model on two rows."""
        values = initial_values(patient)
        graph = graph_of(patient.keras_model, tuple(np.asarray(array[:2]) for array in patient.training.inputs))
        found: dict[str, tuple[int, bool]] = {}
        for call in graph.calls:
            kernel = kernel_of(call.operation) if call.is_layer else None
            first = None if kernel is None else values.get(id(kernel))
            if first is None or not kernel.trainable or first.ndim < 2 or first.shape[-1] < 2:
                continue
            if alike(first):
                found[call.path] = (int(first.shape[-1]), alike(np.asarray(kernel)))
        run = patient.last_run
        return SymmetryReading(
            layers=tuple(found),
            units=tuple(units for units, _ in found.values()),
            identical_now=tuple(now for _, now in found.values()),
            steps=run.steps if run is not None and patient.trained else 0,
        )


def alike(kernel: np.ndarray) -> bool:
    """Whether all units (last axis) have the same incoming weights."""
    values = np.asarray(kernel, dtype=np.float64)
    if not np.isfinite(values).all():
        return False
    scale = max(float(np.abs(values).max()), 1e-12)
    return bool(np.abs(values - values[..., :1]).max() <= TOLERANCE * scale)
