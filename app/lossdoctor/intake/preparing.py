"""Turns data files into `.npy` files that the engine can map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import DataPrepared
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import DataFiles
from lossdoctor.intake.arrays import checked_npy, unpacked_npz
from lossdoctor.intake.order import Side
from lossdoctor.intake.shapes import prepare_shaped
from lossdoctor.intake.tables import Table, read_table

PREVIEW_ROWS = 50
X_NAMES = ("x_train", "x", "inputs", "features", "data", "arr_0")
Y_NAMES = ("y_train", "y", "targets", "labels", "target", "label", "arr_1")
X_VALIDATION = ("x_val", "x_valid", "x_validation", "val_x")
Y_VALIDATION = ("y_val", "y_valid", "y_validation", "val_y")
TABLES = (".csv", ".tsv", ".txt")


def prepare_data(command: PrepareData, say: Callable[[Any], None] = lambda event: None) -> DataPrepared:
    """Read what the user named. Raises Refusal naming the file, what was expected and the next step."""
    shaped = prepare_shaped(command, prepare_data)
    if shaped is not None:
        return shaped
    folder = Path(command.folder)
    training = _side(command.paths, folder / "training")
    files = DataFiles(
        origin=", ".join(command.paths),
        table=training.table,
        columns=training.columns,
        inputs=training.inputs,
        targets=training.targets,
        target_columns=_known(command.target_columns, training, command.paths[0]),
        class_names=training.class_names,
        notes=training.choices,
    )
    if training.held is not None:
        files = replace(files, validation_inputs=training.held[:1], validation_targets=training.held[1:])
    if command.validation:
        files = _with_validation(
            files, training, _side((command.validation,), folder / "validation"), command.validation
        )
    first = np.load(files.table or files.inputs[0], mmap_mode="r", allow_pickle=False)
    return DataPrepared(files, len(first), *_preview(files, first), training.choices)


def _side(names: tuple[str, ...], folder: Path) -> Side:
    folder.mkdir(parents=True, exist_ok=True)
    places = [Path(name) for name in names]
    for place in places:
        if not place.is_file():
            raise Refusal(FailureCode.FILE_NOT_FOUND, f"{place}: no such data file. Check the path.")
        if place.stat().st_size == 0:
            raise Refusal(FailureCode.UNREADABLE, f"{place} is empty.")
    suffixes = {place.suffix.lower() for place in places}
    if suffixes == {".npy"}:
        return _npy(places)
    if len(places) == 1 and suffixes == {".npz"}:
        return _npz(places[0], folder)
    if len(places) == 1 and suffixes <= set(TABLES):
        return _table(read_table(places[0]), folder)
    raise Refusal(
        FailureCode.UNSUPPORTED,
        f"{', '.join(names)}: data is one .npz, one .csv or .tsv, or two .npy (inputs, then targets).",
    )


def _npy(places: list[Path]) -> Side:
    for place in places:
        checked_npy(place)
    if len(places) == 1:
        return Side(table=str(places[0]), columns=_numbered(places[0]))
    if len(places) == 2:
        return Side(inputs=(str(places[0]),), targets=(str(places[1]),))
    raise Refusal(FailureCode.UNSUPPORTED, f"{len(places)} .npy files; two are needed: inputs, then targets.")


def _numbered(place: Path) -> tuple[str, ...]:
    shape = np.load(place, mmap_mode="r", allow_pickle=False).shape
    if len(shape) != 2:
        raise Refusal(FailureCode.DATA_MISSING, f"{place} has shape {shape}; name a second .npy with the targets.")
    return tuple(f"column {number}" for number in range(shape[1]))


def _npz(place: Path, folder: Path) -> Side:
    arrays = unpacked_npz(place, folder)
    lower = {name.lower(): path for name, path in arrays.items()}
    x, y = _first(lower, X_NAMES), _first(lower, Y_NAMES)
    if x is None or y is None:
        if len(arrays) == 1 and (x or y or next(iter(arrays.values()))):
            only = next(iter(arrays.values()))
            return Side(table=only, columns=_numbered(Path(only)))
        found = ", ".join(arrays) or "nothing"
        raise Refusal(FailureCode.UNSUPPORTED, f"{place} holds {found}; arrays named x and y are expected.")
    held_x, held_y = _first(lower, X_VALIDATION), _first(lower, Y_VALIDATION)
    held = (held_x, held_y) if held_x and held_y else None
    return Side(inputs=(x,), targets=(y,), held=held)


def _first(arrays: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((arrays[name] for name in names if name in arrays), None)


def _table(table: Table, folder: Path) -> Side:
    path = folder / "table.npy"
    np.save(path, table.values, allow_pickle=False)
    return Side(table=str(path), columns=table.columns, class_names=table.class_names, choices=table.choices)


def _known(wanted: tuple[str, ...], side: Side, origin: str) -> tuple[str, ...]:
    unknown = [name for name in wanted if name not in side.columns]
    if unknown:
        columns = ", ".join(side.columns[:20]) or "none by name"
        raise Refusal(FailureCode.DATA_MISSING, f"{origin} has no column {unknown[0]!r}; it has {columns}.")
    return wanted


def _with_validation(files: DataFiles, training: Side, held: Side, origin: str) -> DataFiles:
    if bool(held.table) != bool(training.table) or (held.columns != training.columns):
        raise Refusal(FailureCode.SHAPE_MISMATCH, f"{origin} has not the same columns as the training data.")
    return replace(files, validation_table=held.table, validation_inputs=held.inputs, validation_targets=held.targets)


def _preview(files: DataFiles, first: np.ndarray) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = np.asarray(first[:PREVIEW_ROWS]).reshape(min(len(first), PREVIEW_ROWS), -1)[:, :64]
    columns = files.columns[:64] or tuple(f"x[{number}]" for number in range(rows.shape[1]))
    return columns, tuple(tuple(f"{value:g}" for value in row) for row in rows)
