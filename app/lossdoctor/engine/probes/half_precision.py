"""Replays a half-precision program's first steps in float32."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.measure import VALUES_AT_ONCE
from lossdoctor.core.readings.precision import HalfPrecisionReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import at_initial_weights, forward, loss_tensor, predict, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.replaying import STEPS, replay, twin_in

HALF = ("float16", "bfloat16")
ROWS = 128
MOST_STEPS = 400


class HalfPrecisionProbe(Probe):
    """Compares answers, gradients and a few steps with a float32 copy."""

    gives = HalfPrecisionReading
    costly = True
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> HalfPrecisionReading:
        """Raises NotMeasurable for programs without half precision and models that cannot be copied."""
        layers = half_layers(patient.keras_model)
        if not layers:
            raise NotMeasurable(say("no layer computes in half precision"))
        twin = twin_in(patient, "float32")
        scale = loss_scale(patient.keras_model.optimizer)
        rows = probe_rows(patient.training, ROWS)
        with preserved(patient.keras_model):
            at_initial_weights(patient)
            own, own_gradients = np.concatenate(_flat(predict(patient, rows))), _gradients(patient, rows, scale)
        full, full_gradients = np.concatenate(_flat(predict(twin, rows))), _gradients(twin, rows, 1.0)
        return HalfPrecisionReading(
            replay=replay(patient, twin, _dtype(patient.keras_model), "float32", steps=_steps(patient)),
            layers=layers,
            scaled=scale,
            lost_gradients=_lost(own_gradients, full_gradients),
            overflow=float((~np.isfinite(own) & np.isfinite(full)).mean()),
            largest_input=max(_largest(array) for array in patient.training.inputs),
        )


def half_layers(keras_model: Any) -> tuple[str, ...]:
    """Names of the layers with weights that compute in half precision."""
    layers = keras_model._flatten_layers(include_self=False, recursive=True)
    return tuple(layer.name for layer in layers if layer.weights and str(layer.compute_dtype) in HALF)


def loss_scale(optimizer: Any) -> float:
    """The factor that the optimizer puts on the loss at the start, 1 without loss scaling."""
    scale = getattr(optimizer, "initial_scale", None)
    return float(scale) if isinstance(scale, int | float) else 1.0


def _steps(patient: Patient) -> int:
    """A few, or beyond the step where the run stopped being finite."""
    run = patient.last_run
    bad = run.first_nonfinite_step if run is not None else None
    return STEPS if bad is None else int(np.clip(bad + STEPS, STEPS, MOST_STEPS))


def _dtype(keras_model: Any) -> str:
    layers = keras_model._flatten_layers(include_self=False, recursive=True)
    names = [str(layer.dtype_policy.name) for layer in layers if layer.weights and str(layer.compute_dtype) in HALF]
    return max(set(names), key=names.count)


def _gradients(patient: Patient, rows: Rows, scale: float) -> np.ndarray:
    import tensorflow as tf

    weights = [variable.value for variable in patient.keras_model.trainable_variables]
    with tf.GradientTape() as tape:
        loss = loss_tensor(patient, rows, forward(patient, rows))
        scaled = loss * tf.cast(scale, loss.dtype)
    parts = [
        tf.zeros_like(weight) if gradient is None else gradient
        for gradient, weight in zip(tape.gradient(scaled, weights), weights, strict=True)
    ]
    return np.concatenate([np.asarray(part, dtype=np.float64).ravel() for part in parts])


def _lost(own: np.ndarray, full: np.ndarray) -> float:
    there = full != 0
    return float((own[there] == 0).mean()) if there.any() else 0.0


def _flat(outputs: tuple[np.ndarray, ...]) -> list[np.ndarray]:
    return [output.ravel() for output in outputs]


def _largest(array: np.ndarray) -> float:
    if array.dtype.kind not in "iuf" or not array.size:
        return 0.0
    rows = max(1, VALUES_AT_ONCE // max(1, array[:1].size))
    return max(_largest_of(array[first : first + rows]) for first in range(0, len(array), rows))


def _largest_of(block: np.ndarray) -> float:
    values = np.abs(block[np.isfinite(block)] if block.dtype.kind == "f" else block.astype(np.float64))
    return float(values.max()) if values.size else 0.0
