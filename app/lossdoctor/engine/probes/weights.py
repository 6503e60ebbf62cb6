"""Compares every layer's weights with those before training."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.weights import LayerWeights, WeightsReading
from lossdoctor.engine.layer_graph import graph_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import Probe
from lossdoctor.engine.probes.model import Values, initial_values


class WeightsProbe(Probe):
    """Reads weights; nothing is called but a subclassed model on two rows."""

    gives = WeightsReading
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> WeightsReading:
        """Every layer once, each variable at the first layer that owns it."""
        values = initial_values(patient)
        graph = graph_of(patient.keras_model, tuple(np.asarray(array[:2]) for array in patient.training.inputs))
        trainable = {id(variable) for variable in patient.keras_model.trainable_weights}
        seen: set[int] = set()
        found: list[LayerWeights] = []
        for call in graph.calls:
            own = [weight for weight in (call.operation.weights if call.is_layer else ()) if id(weight) not in seen]
            seen |= {id(weight) for weight in own}
            if own:
                found.append(_compared(call.path, type(call.operation).__name__, own, trainable, values))
        run = patient.last_run
        return WeightsReading(tuple(found), run.steps if run is not None and patient.trained else 0)


def _compared(path: str, class_name: str, own: list[Any], trainable: set[int], values: Values) -> LayerWeights:
    size = free = changed = before = after = 0
    for variable in own:
        now, first = np.asarray(variable), values.get(id(variable))
        if now.dtype.kind not in "fV":  # seeds and counters are no weights
            continue
        first = now if first is None or first.shape != now.shape else first
        size += now.size
        before += _nonfinite(first)
        after += _nonfinite(now)
        if id(variable) in trainable:
            free += now.size
            changed += int(np.count_nonzero(now != first))
    return LayerWeights(path, class_name, size, free, changed, before, after)


def _nonfinite(values: np.ndarray) -> int:
    return int(values.size - np.isfinite(values.astype(np.float32, copy=False)).sum())
