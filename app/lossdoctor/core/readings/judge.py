"""Judges predictions by their targets: ranges, spread, accuracy and R2. Pure numpy."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.readings.measure import BINS, ROWS_NAMED, is_numeric
from lossdoctor.core.readings.outputs import OutputPredictions
from lossdoctor.core.readings.scales import on_one_scale

OUTSIDE_TOLERANCE = 1e-6  # float32 rounding of a probability
ROW_SUM_TOLERANCE = 1e-3
CATEGORICAL = ("categorical_crossentropy", "categorical_focal_crossentropy", "kl_divergence", "categorical_hinge")
BINARY = ("binary_crossentropy", "binary_focal_crossentropy", "dice", "tversky")
SIGNED = ("hinge", "squared_hinge")


def predictions_of(
    predictions: np.ndarray,
    targets: np.ndarray,
    *,
    name: str = "y",
    loss: str = "",
    from_logits: bool = False,
    autoencoder: bool = False,
    kept: np.ndarray | None = None,
    borderless: bool = False,
) -> OutputPredictions:
    """Facts of predictions (rows, ...) beside targets (rows, ...); `loss` by Keras' snake-case name.

    `kept` (rows, steps) bool names the steps that accuracy and R2 are taken on, as Keras does under a mask.
    `borderless`: answers are of the user's own making (distances, energies): no border parts two classes, so they have
    no accuracy.
    """
    p = np.asarray(predictions, dtype=np.float64)
    y = np.asarray(targets)
    y = y.astype(np.float64) if is_numeric(y) else np.full(y.shape, np.nan)
    p = p.reshape(len(p), 1) if p.ndim == 1 else p
    target_shape = tuple(int(size) for size in y.shape[1:])
    y = y[..., None] if one_label_a_place(p.shape[1:], target_shape) else y
    finite = np.isfinite(p)
    values = p[finite]
    task = "autoencoder" if autoencoder else task_of(p.shape[1:], y, loss)
    masked = kept is not None and kept.shape == p.shape[: kept.ndim] == y.shape[: kept.ndim]
    judged = (p[kept], y[kept]) if masked else (p, y)
    border = 0.0 if _signed(loss, from_logits) else 0.5
    scores = {} if borderless and task == "binary" else _scores(*judged, task, border)
    unit = np.where(finite, p, np.nan).reshape(-1, p.shape[-1])
    sums = p.sum(axis=-1).reshape(len(p), -1) if p.shape[-1] > 1 else None
    outside = finite & ((p < -OUTSIDE_TOLERANCE) | (p > 1 + OUTSIDE_TOLERANCE))
    edges, counts = _histogram(values)
    off = None if sums is None else ~(np.abs(sums - 1) <= ROW_SUM_TOLERANCE).all(axis=1)
    first = np.flatnonzero(outside.reshape(len(p), -1).any(axis=1))[:ROWS_NAMED]
    return OutputPredictions(
        name=name,
        task=task,
        rows=len(p),
        shape=tuple(int(size) for size in p.shape[1:]),
        target_shape=target_shape,
        minimum=_of(np.min, values),
        maximum=_of(np.max, values),
        mean=_of(np.mean, values),
        std=_of(np.std, values),
        row_std=_row_std(p),
        distinct_rows=_distinct_rows(p),
        nonfinite=int(finite.size - finite.sum()),
        outside_share=float(outside.mean()) if outside.size else 0.0,
        below_zero=int((values < -OUTSIDE_TOLERANCE).sum()),
        above_one=int((values > 1 + OUTSIDE_TOLERANCE).sum()),
        off_share=float("nan") if off is None else float(off.mean()),
        row_sum_min=float("nan") if sums is None else _of(np.min, sums[np.isfinite(sums)]),
        row_sum_max=float("nan") if sums is None else _of(np.max, sums[np.isfinite(sums)]),
        unit_mean=_per_unit(np.nanmean, unit),
        unit_std=_per_unit(np.nanstd, unit),
        target_std=_of(np.std, y[np.isfinite(y)]),
        histogram_edges=edges,
        histogram_counts=counts,
        first_outside=tuple(int(row) for row in first),
        first_outside_values=tuple(float(p[row][outside[row]][0]) for row in first),
        **scores,
    )


def one_label_a_place(output_shape: tuple[int, ...], target_shape: tuple[int, ...]) -> bool:
    """Whether targets (steps,) or (height, width) hold one label for each answer (..., units) of an output."""
    return len(target_shape) > 0 and target_shape == output_shape[:-1]


def task_of(output_shape: tuple[int, ...], y: np.ndarray, loss: str = "") -> str:
    """What is to be learned: from the targets' values first, then from the loss, never from names of layers."""
    finite = y[np.isfinite(y)]
    if not finite.size:
        return "other"
    units = output_shape[-1] if output_shape else 1
    columns = y.shape[-1] if y.ndim > 1 else 1
    whole = bool(np.array_equal(finite, np.rint(finite)))
    two = whole and len(np.unique(finite[:100_000])) <= 2 and len(np.unique(finite)) <= 2
    if two and columns > 1 and set(np.unique(finite)) <= {0.0, 1.0}:
        return "multiclass" if bool((y.sum(axis=-1) == 1).all()) else "multilabel"
    if columns > 1:
        return "multiclass" if loss in CATEGORICAL and bool((finite >= 0).all()) else "regression"
    if loss == "sparse_categorical_crossentropy":
        return "multiclass"
    if two and (units == 1 or loss in BINARY):
        return "binary"
    if whole and units > 1 and finite.min() >= 0 and finite.max() < units:
        return "multiclass"
    return "multiclass" if whole and loss in (*CATEGORICAL, *BINARY) and len(np.unique(finite)) <= 64 else "regression"


def _signed(loss: str, from_logits: bool) -> bool:
    return from_logits or loss in SIGNED


def _scores(p: np.ndarray, y: np.ndarray, task: str, threshold: float) -> dict[str, Any]:
    if task in ("regression", "autoencoder"):
        return {"r2": _r2(p, y)}
    if task == "multilabel" and p.shape == y.shape:
        commonest = np.maximum(y.mean(axis=0), 1 - y.mean(axis=0))
        return {"accuracy": float(((p > threshold) == (y > 0.5)).mean()), "no_skill": float(commonest.mean())}
    if task not in ("binary", "multiclass"):
        return {}
    truth, answer = _labels(p, y, task, threshold)
    if truth is None or answer is None or truth.shape != answer.shape:
        return {}
    classes, place = np.unique(truth, return_inverse=True)
    rows = np.bincount(place.ravel())
    right = np.bincount(place.ravel(), weights=(truth == answer).ravel())
    size = int(classes.max()) + 1
    recall, class_rows = np.full(size, np.nan), np.zeros(size, dtype=np.int64)
    recall[classes], class_rows[classes] = right / rows, rows
    return {
        "accuracy": float((truth == answer).mean()),
        "no_skill": float(rows.max() / rows.sum()),
        "recall": recall,
        "class_rows": class_rows,
    }


def _labels(p: np.ndarray, y: np.ndarray, task: str, threshold: float) -> tuple[np.ndarray | None, np.ndarray | None]:
    if not np.isfinite(y).all():
        return None, None
    columns = y.shape[-1] if y.ndim > 1 else 1
    one_hot = task == "multiclass" and columns > 1 and y.shape[1:] == p.shape[1:]
    truth = y.argmax(axis=-1) if one_hot else y.reshape(y.shape[:-1] if y.ndim > 1 and columns == 1 else y.shape)
    if not np.array_equal(truth, np.rint(truth)):
        return None, None
    low = truth.min()
    truth = np.asarray(truth, dtype=np.int64)
    if low < 0:
        truth = (truth > low).astype(np.int64) if task == "binary" else truth - truth.min()
    elif task == "binary" and truth.size and truth.max() > 1:
        truth = (truth > low).astype(np.int64)
    answer = p.argmax(axis=-1) if p.shape[-1] > 1 else (p[..., 0] > threshold).astype(np.int64)
    return truth, answer


def _r2(p: np.ndarray, y: np.ndarray) -> float:
    y = y.reshape(len(y), -1)
    p = p.reshape(len(p), -1)
    if y.shape != p.shape and p.shape[1] != 1 and y.shape[1] != 1:
        return float("nan")
    if not np.isfinite(y).all():
        return float("nan")
    y, p = on_one_scale(y, p)
    scatter = float(((y - y.mean(axis=0)) ** 2).mean())
    with np.errstate(over="ignore", invalid="ignore"):
        missed = float(((y - p) ** 2).mean())
    return float("nan") if scatter == 0 else 1 - missed / scatter


def _row_std(p: np.ndarray) -> float:
    if len(p) < 2 or not p.size:
        return 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.nan_to_num(np.std(p.reshape(len(p), -1), axis=0), nan=np.inf).max())


def _distinct_rows(p: np.ndarray) -> int:
    flat = p.reshape(len(p), -1)[:, :64]
    scale = max(float(np.nanmax(np.abs(flat), initial=0.0)), 1e-12)
    if not np.isfinite(scale):
        return len(np.unique(flat, axis=0))
    return len(np.unique(np.rint(flat / scale * 1e6), axis=0))


def _per_unit(function: Any, unit: np.ndarray) -> np.ndarray:
    held = np.isfinite(unit).any(axis=0)
    result = np.full(unit.shape[1], np.nan)
    if held.any():
        result[held] = function(unit[:, held], axis=0)
    return result


def _of(function: Any, values: np.ndarray) -> float:
    return float(function(values)) if values.size else float("nan")


def _histogram(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if not values.size:
        return np.array([0.0, 1.0]), np.zeros(1, dtype=np.int64)
    low, high = float(values.min()), float(values.max())
    if not np.isfinite(high - low):
        return np.array([0.0, 1.0]), np.zeros(1, dtype=np.int64)
    if high - low <= 1e-9 * max(abs(low), abs(high), 1e-9):
        half = max(abs(low) * 0.5, 0.5)
        low, high = low - half, high + half
    counts, edges = np.histogram(values, bins=BINS, range=(low, high))
    return edges, counts.astype(np.int64)
