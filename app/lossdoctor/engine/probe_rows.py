"""Rows on which probes look at a model, and the model's data loss on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.feeding import structured
from lossdoctor.engine.output_names import answers_calls, flat_outputs, step_masks
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable

MOST_ROWS = 2_048
ROWS_AT_ONCE = 256


def probe_rows(rows: Rows, most: int = MOST_ROWS, seed: int = 0) -> Rows:
    """At most `most` rows, drawn by seed without replacement and kept in order; all of them when there are fewer."""
    if rows.count <= most:
        return rows
    index = np.sort(np.random.default_rng(seed).choice(rows.count, most, replace=False))
    return rows.take(index)


def predict(patient: Patient, rows: Rows) -> tuple[np.ndarray, ...]:
    """Outputs (rows, ...) float64 for the rows in inference mode, one array an output."""
    return answers(patient, rows)[0]


def answers(patient: Patient, rows: Rows) -> tuple[tuple[np.ndarray, ...], tuple[np.ndarray | None, ...]]:
    """As `predict`, and of each output the mask (rows, steps) of the steps that count, None where all do."""
    parts: list[tuple[np.ndarray, ...]] = []
    masks: list[list[np.ndarray | None]] = []
    for first in range(0, rows.count, ROWS_AT_ONCE):
        answer = forward(patient, rows.take(slice(first, first + ROWS_AT_ONCE)))
        parts.append(tuple(np.asarray(part, dtype=np.float64) for part in flat_outputs(answer)))
        masks.append(step_masks(answer))
    whole = tuple(np.concatenate(columns) for columns in zip(*parts, strict=True))
    return whole, tuple(joined_masks(found) for found in zip(*masks, strict=True))


def joined_masks(masks: Sequence[np.ndarray | None]) -> np.ndarray | None:
    """The masks of pieces as one; None where a piece has none."""
    found = [mask for mask in masks if mask is not None]
    return np.concatenate(found) if found and len(found) == len(masks) else None


def data_loss(patient: Patient, rows: Rows, *, training: bool = False) -> float:
    """The compiled data loss of these rows, without penalties, in chunks weighted by their rows."""
    total = 0.0
    for first in range(0, rows.count, ROWS_AT_ONCE):
        piece = rows.take(slice(first, first + ROWS_AT_ONCE))
        predictions = forward(patient, piece, training=training)
        total += float(loss_tensor(patient, piece, predictions)) * piece.count
    return total / max(rows.count, 1)


def forward(patient: Patient, piece: Rows, *, training: bool = False) -> Any:
    """What the model answers, in its own structure."""
    import tensorflow as tf

    inputs = tf.nest.map_structure(tf.convert_to_tensor, structured(patient, piece)[0])
    model = patient.keras_model
    if not answers_calls(model):
        kind = type(model).__name__
        raise NotMeasurable(
            say("{model} has a train_step of its own and no call: it cannot be asked for answers", model=kind)
        )
    return model(inputs, training=training) if model._call_has_training_arg else model(inputs)


def loss_tensor(patient: Patient, piece: Rows, predictions: Any, *, weighted: bool = False) -> Any:
    """The compiled data loss as a scalar tensor; sample weights count only when `weighted`."""
    import tensorflow as tf

    _, targets, weights = structured(patient, piece)
    targets = tf.nest.map_structure(tf.convert_to_tensor, targets)
    counted = tf.convert_to_tensor(weights) if weighted and weights is not None else None
    return patient.keras_model._compile_loss(targets, predictions, counted)


def at_initial_weights(patient: Patient) -> None:
    """Give the model its initial weights (inside `preserved`)."""
    if patient.initial_weights:
        patient.keras_model.set_weights(patient.initial_weights)
