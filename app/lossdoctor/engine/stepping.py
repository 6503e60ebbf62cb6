"""Trains a model a few steps outside `fit`, from its initial weights, on given batches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import at_initial_weights, forward, loss_tensor

FEW_DRAWN = 1_000_000  # rows from which on only those that are needed are drawn
TAIL = 3  # the last third of the batch losses is what a run of few steps is judged by


class Stepper:
    """Steps in place with one optimizer at any rate, to be used inside `preserved`.

    With `noise` off the forward pass is in inference mode: no dropout, no batch statistics. `between` is called before
    every step and may raise to end it.
    """

    def __init__(
        self, patient: Patient, optimizer: Any, *, noise: bool = True, between: Callable[[], None] | None = None
    ) -> None:
        import tensorflow as tf

        self._between = between
        self._patient = patient
        self._optimizer = optimizer
        self._noise = noise
        self._variables = list(patient.keras_model.trainable_variables)
        optimizer.build(self._variables)
        self._fresh = [np.array(variable.value.numpy()) for variable in optimizer.variables]
        self._step: Callable[..., Any] = tf.function(self._one_step, reduce_retracing=True)

    def run(self, batches: list[Rows], rate: float) -> tuple[float, np.ndarray]:
        """Mean data loss over the last third of the batches (inf when not finite), and every batch's (NaN after)."""
        at_initial_weights(self._patient)
        for variable, value in zip(self._optimizer.variables, self._fresh, strict=True):
            variable.assign(value)
        getattr(self._optimizer, "inner_optimizer", self._optimizer).learning_rate = rate
        losses = np.full(len(batches), np.nan)
        for place, batch in enumerate(batches):
            if self._between is not None:
                self._between()
            losses[place] = float(self._step(batch.inputs, batch.targets, batch.weights))
            if not np.isfinite(losses[place]):
                return float("inf"), losses
        return float(losses[-max(1, len(losses) // TAIL) :].mean()), losses

    def _one_step(self, inputs: Any, targets: Any, weights: Any) -> Any:
        import tensorflow as tf

        piece = Rows(inputs, targets, weights)
        with tf.GradientTape() as tape:
            predictions = forward(self._patient, piece, training=self._noise)
            data = loss_tensor(self._patient, piece, predictions, weighted=True)
            penalties = [tf.cast(penalty, data.dtype) for penalty in self._patient.keras_model.losses]
            total = tf.add_n([data, *penalties]) if penalties else data
            scaled = self._optimizer.scale_loss(total)
        gradients = tape.gradient(scaled, [variable.value for variable in self._variables])
        pairs = [
            (gradient, variable)
            for gradient, variable in zip(gradients, self._variables, strict=True)
            if gradient is not None
        ]
        self._optimizer.apply_gradients(pairs)
        return data


def own_rate(optimizer: Any) -> float | None:
    """The learning rate at step 0; None when it cannot be read."""
    optimizer = getattr(optimizer, "inner_optimizer", optimizer)
    try:
        config = optimizer.get_config()["learning_rate"]
        schedule = getattr(optimizer, "_learning_rate", None)
        return float(schedule(0)) if callable(schedule) and isinstance(config, dict) else float(config)
    except Exception:  # a user's own optimizer
        return None


def constant_optimizer(optimizer: Any, rate: float = 0.0, *, scaled: bool = False) -> Any:
    """An optimizer of the same kind and settings without state, at a constant rate; loss scaling only if `scaled`."""
    inner = getattr(optimizer, "inner_optimizer", None)
    config = dict((inner or optimizer).get_config())
    config["learning_rate"] = rate
    fresh = type(inner or optimizer).from_config(config)
    if inner is None or not scaled:
        return fresh
    return type(optimizer)(fresh, initial_scale=optimizer.initial_scale)


def shuffled_batches(rows: Rows, size: int, most: int) -> list[Rows]:
    """At most `most` full batches of shuffled rows; one smaller batch when there are too few rows for a full one."""
    size = max(1, min(size, rows.count))
    rng = np.random.default_rng(0)
    few = rows.count > FEW_DRAWN and rows.count > size * most
    order = rng.choice(rows.count, size * most, replace=False) if few else rng.permutation(rows.count)
    starts = range(0, max(len(order) - size + 1, 1), size)
    return [rows.take(np.sort(order[start : start + size])) for start in list(starts)[:most]]


def repeated(batches: list[Rows], steps: int) -> list[Rows]:
    """The batches over and over, `steps` in all."""
    return [batches[place % len(batches)] for place in range(steps)]
