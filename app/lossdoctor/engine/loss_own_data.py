"""The user's own targets as one more kind that a loss alone is tried on, with every head that goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import DataFiles
from lossdoctor.engine.loss_targets import POINTS, SEED, BenchTargets, Sweep, answers, column_sweep
from lossdoctor.engine.mapping import mapped
from lossdoctor.engine.tables import columns_of

KIND = "own"
MOST_ROWS = 1_024
MOST_VALUES = 200_000
LEAST_ROWS = 16
MOST_CLASSES = 100


def own_targets(files: DataFiles) -> tuple[BenchTargets, ...]:
    """The file's targets under every head that can give them, likeliest first. Raises Refusal where it has none."""
    targets, named = _targets(files)
    flat = np.asarray(targets, np.float64).reshape(len(targets), -1) if targets.dtype.kind in "fiub" else None
    rows = np.empty(0, np.int64) if flat is None else np.flatnonzero(np.isfinite(flat).all(axis=1))
    if len(rows) < LEAST_ROWS:
        name = Path(files.origin).name
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{file} has {count} rows of finite targets; at least {least} are needed to try a loss on them.",
                file=name,
                count=len(rows),
                least=LEAST_ROWS,
            ),
        )
    most = int(np.clip(MOST_VALUES // max(1, flat.shape[1] if flat is not None else 1), LEAST_ROWS, MOST_ROWS))
    if len(rows) > most:
        rows = np.sort(np.random.default_rng(SEED).choice(rows, most, replace=False))
    chosen = np.asarray(targets[rows], np.float64)
    if chosen.ndim == 1:
        chosen = chosen[:, None]
    return tuple(_heads(chosen, rows, say("your own data ({data}, {count} rows)", data=named, count=len(rows))))


def _targets(files: DataFiles) -> tuple[np.ndarray, str]:
    name = Path(files.origin).name
    if files.table:
        wanted = files.target_columns or files.columns[-1:]
        absent = [one for one in wanted if one not in files.columns]
        if absent:
            told = say(
                "{file} has no column {column}; it has {columns}.",
                file=files.origin,
                column=repr(absent[0]),
                columns=", ".join(repr(one) for one in files.columns[:8]),
            )
            raise Refusal(FailureCode.SHAPE_MISMATCH, told)
        places = [files.columns.index(one) for one in wanted]
        return columns_of(mapped(files.table), places), say(
            "{columns} of {file}", columns=", ".join(wanted[:3]), file=name
        )
    arrays = files.targets or files.inputs
    if not arrays or files.dataset:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{file} does not say which of its arrays are targets; bring them as a table, .npz or .npy.",
                file=files.origin,
            ),
        )
    return mapped(arrays[0]), name


def _heads(targets: np.ndarray, rows: np.ndarray, title: Said) -> Iterator[BenchTargets]:
    whole = bool((targets == np.rint(targets)).all())
    low, high, width = float(targets.min()), float(targets.max()), targets.shape[-1]
    if low >= 0 and high <= 1:
        rows_of_one = width > 1 and bool(np.allclose(targets.sum(axis=-1), 1, atol=1e-3))
        cross = "categorical_crossentropy" if rows_of_one else "binary_crossentropy"
        yield _kind(title, "classes", "simplex" if rows_of_one else "unit", targets, rows, cross)
        yield _kind(title, "classes", "real", targets, rows, f"{cross}_from_logits")
    elif whole and low == 0 and 2 <= high < MOST_CLASSES and targets.ndim == 2 and width == 1:
        for space, logits in (("simplex", ""), ("real", "_from_logits")):
            yield _ids(title, space, targets[:, 0], rows, int(high) + 1, f"sparse_categorical_crossentropy{logits}")
    family = "numbers" if targets.ndim == 2 and width == 1 else "vectors"
    if not 0 <= low <= high <= 1:
        yield _kind(title, family, "real", targets, rows, "mean_squared_error")
    if low >= 0:
        yield _kind(title, family, "positive", targets, rows, "mean_squared_error")


def _kind(title: Said, family: str, space: str, targets: np.ndarray, rows: np.ndarray, usual: str) -> BenchTargets:
    draws = np.random.default_rng(SEED)
    predictions = answers(space, targets.shape, draws)
    if space in ("real", "positive"):
        predictions = predictions * (float(targets.std()) or 1.0)
    sweeps = tuple(_sweeps(space, targets)) if targets.ndim == 2 and targets.shape[1] == 1 else ()
    return BenchTargets(
        KIND, _titled(title, space), family, space, targets, predictions, usual, _label(space), sweeps, rows=rows
    )


def _ids(title: Said, space: str, ids: np.ndarray, rows: np.ndarray, classes: int, usual: str) -> BenchTargets:
    predictions = answers(space, (len(ids), classes), np.random.default_rng(SEED))
    seen = int(np.median(ids))
    share = np.linspace(0, 1, POINTS)
    soft = np.repeat((1 - share[:, None]) / (classes - 1), classes, axis=1)
    soft[:, seen] = share
    sweep = Sweep(say("class {number}", number=str(seen)), np.full(POINTS, float(seen)), soft, share, 1.0)
    sweeps = (sweep,) if space == "simplex" else ()
    return BenchTargets(
        KIND,
        _titled(title, space),
        "classes",
        space,
        ids,
        predictions,
        usual,
        say("probability of the right class"),
        sweeps,
        sparse=True,
        rows=rows,
    )


def _sweeps(space: str, targets: np.ndarray) -> Iterator[Sweep]:
    low, high = float(targets.min()), float(targets.max())
    room = 0.25 * (high - low or 1.0)
    least = 0.0 if space in ("unit", "positive") else -np.inf
    most = 1.0 if space == "unit" else np.inf
    for value in dict.fromkeys(float(one) for one in np.quantile(targets, (0.75, 0.25), method="nearest")):
        positions = np.linspace(low - room, high + room, POINTS)
        yield column_sweep(say("target {value}", value=f"{value:.4g}"), value, positions, value, least, most)


def _titled(data: Said, space: str) -> Said:
    if space == "unit":
        return say("{data}, predicted as probabilities", data=data)
    if space == "simplex":
        return say("{data}, predicted as class probabilities", data=data)
    return say("{data}, predicted without negative numbers", data=data) if space == "positive" else data


def _label(space: str) -> Said:
    return say("probability") if space == "unit" else say("prediction")
