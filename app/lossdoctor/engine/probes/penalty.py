"""Penalties beside the data loss, and their gradients."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import PenaltyReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import at_initial_weights, forward, loss_tensor, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

ROWS = 256


class PenaltyProbe(Probe):
    """Differentiates the data loss and the penalties apart, on one batch."""

    gives = PenaltyReading
    costly = True
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> PenaltyReading:
        """Raises NotMeasurable when no layer has a penalty."""
        layers = regularised_layers(patient.keras_model)
        if not layers:
            raise NotMeasurable(say("no layer has a weight or activity penalty"))
        rows = probe_rows(patient.training, ROWS)
        with preserved(patient.keras_model):
            after = _parts(patient, rows) if patient.trained else (float("nan"),) * 4
            at_initial_weights(patient)
            before = _parts(patient, rows)
        return PenaltyReading(*before, after[0], after[1], layers)


def regularised_layers(keras_model: Any) -> tuple[str, ...]:
    """Names of the layers that carry a regulariser."""
    names = ("kernel_regularizer", "bias_regularizer", "activity_regularizer", "recurrent_regularizer")
    layers = keras_model._flatten_layers(include_self=False, recursive=True)
    return tuple(layer.name for layer in layers if any(getattr(layer, name, None) is not None for name in names))


def _parts(patient: Patient, rows: Rows) -> tuple[float, float, float, float]:
    import tensorflow as tf

    keras_model = patient.keras_model
    weights = [weight.value for weight in keras_model.trainable_variables]
    with tf.GradientTape(persistent=True) as tape:
        predictions = forward(patient, rows)
        data = tf.cast(loss_tensor(patient, rows, predictions), tf.float32)
        penalties = [tf.cast(penalty, tf.float32) for penalty in keras_model.losses]
        penalty = tf.add_n(penalties) if penalties else tf.zeros(())
    return (
        float(data),
        float(penalty),
        _norm(tape.gradient(data, weights)),
        _norm(tape.gradient(penalty, weights) if penalties else []),
    )


def _norm(gradients: list[Any]) -> float:
    squares = [float(np.sum(np.square(np.asarray(part, np.float64)))) for part in gradients if part is not None]
    return float(np.sqrt(sum(squares)))
