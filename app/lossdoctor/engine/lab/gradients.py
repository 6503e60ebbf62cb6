"""Loss and gradient of the copy on given rows in inference mode, as the lab's measurements need them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import forward, loss_tensor
from lossdoctor.engine.probes.base import NotMeasurable


class Slope:
    """Traced once. Dropout and batch statistics are off, so that the same rows give the same numbers twice."""

    def __init__(self, patient: Patient) -> None:
        import tensorflow as tf

        if getattr(patient.keras_model, "_compile_loss", None) is None:
            raise NotMeasurable(say("the model steps itself without a compiled loss"))
        self._patient = patient
        self.variables = list(patient.keras_model.trainable_variables)
        if not self.variables:
            raise NotMeasurable(say("the model has nothing to train"))
        self._loss: Callable[..., Any] = tf.function(self._total, reduce_retracing=True)
        self._both: Callable[..., Any] = tf.function(self._differentiated, reduce_retracing=True)

    def loss(self, rows: Rows) -> float:
        """The whole loss, penalties included."""
        return float(self._loss(rows.inputs, rows.targets, rows.weights))

    def gradient(self, rows: Rows) -> list[np.ndarray]:
        """Its gradient, one array a trainable variable, zeros where it does not depend on one."""
        return [np.asarray(part) for part in self._both(rows.inputs, rows.targets, rows.weights)]

    def _total(self, inputs: Any, targets: Any, weights: Any) -> Any:
        import tensorflow as tf

        piece = Rows(inputs, targets, weights)
        data = loss_tensor(self._patient, piece, forward(self._patient, piece), weighted=True)
        penalties = [tf.cast(penalty, data.dtype) for penalty in self._patient.keras_model.losses]
        return tf.add_n([data, *penalties]) if penalties else data

    def _differentiated(self, inputs: Any, targets: Any, weights: Any) -> Any:
        import tensorflow as tf

        values = [variable.value for variable in self.variables]
        with tf.GradientTape() as tape:
            total = self._total(inputs, targets, weights)
        found = tape.gradient(total, values)
        return [
            tf.zeros_like(value) if part is None else tf.convert_to_tensor(part)
            for part, value in zip(found, values, strict=True)
        ]
