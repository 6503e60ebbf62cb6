"""Turns data files into `.npy` files that the engine can map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import DataPrepared
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import DataFiles
from lossdoctor.intake.kinds import kind_of
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.shapes import held_side, prepare_shaped

PREVIEW_ROWS = 50
PREVIEW_COLUMNS = 64
# Module and function by kind, called with the paths, the folder to write into and the order. Other kinds: shapes.py.
READERS: dict[str, tuple[str, str]] = {
    "text": ("tables", "prepare_text"),
    "parquet": ("columnar", "prepare_columnar"),
    "arrow": ("columnar", "prepare_columnar"),
    "npy": ("npy_sides", "prepare_npy"),
    "npz": ("npy_sides", "prepare_npz"),
}


def prepare_data(command: PrepareData, send: Callable[[Any], None] = lambda event: None) -> DataPrepared:
    """Read what the user named. Raises Refusal naming the file, what was expected and the next step."""
    shaped = prepare_shaped(command, prepare_data)
    if shaped is not None:
        return shaped
    folder = Path(command.folder)
    order = Order(command.choices, command.target_columns, send, input_shape=command.input_shape)
    training = _side(command.paths, folder / "training", order)
    files = DataFiles(
        origin=", ".join(command.paths),
        table=training.table,
        columns=training.columns,
        inputs=training.inputs,
        targets=training.targets,
        target_columns=training.target_columns or _known(command.target_columns, training, command.paths[0]),
        class_names=training.class_names,
        notes=training.choices,
        choices=training.table_choices,
    )
    if training.held is not None:
        files = replace(files, validation_inputs=training.held[:1], validation_targets=training.held[1:])
    if command.validation:
        held = _held(command.validation, folder / "validation", training, send)
        files = _with_validation(files, training, held, command.validation)
    first = np.load(files.table or files.inputs[0], mmap_mode="r", allow_pickle=False)
    return DataPrepared(files, len(first), *_preview(files, first), training.choices)


def _side(names: tuple[str, ...], folder: Path, order: Order) -> Side:
    places = tuple(Path(name) for name in names)
    kind = kind_of(places)
    if kind not in READERS:
        raise Refusal(
            FailureCode.UNSUPPORTED, say("{place}: data of this kind do not go with the training data.", place=names[0])
        )
    folder.mkdir(parents=True, exist_ok=True)
    module, function = READERS[kind]
    side: Side = getattr(import_module(f"lossdoctor.intake.{module}"), function)(places, folder, order)
    return side


def _held(name: str, folder: Path, training: Side, send: Callable[[Any], None]) -> Side:
    """The validation files, read as the training files were: same kinds of columns, same ids, same fillings."""
    shaped = held_side(name, folder)
    if shaped is not None:
        return shaped
    if training.inputs and Path(name).suffix.lower() == ".npy":
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say(
                "{name} holds one array; validation needs inputs and targets. Save both into one file: "
                "numpy.savez('validation.npz', x=..., y=...).",
                name=name,
            ),
        )
    choices = training.table_choices
    # a dialect of its own is guessed: people save the two by different programs
    wanted = replace(choices, encoding="", delimiter="", decimal_comma=None, header=None) if choices else None
    return _side((name,), folder, Order(wanted, (), send, training.learned))


def _known(wanted: tuple[str, ...], side: Side, origin: str) -> tuple[str, ...]:
    unknown = [name for name in wanted if name not in side.columns]
    if unknown:
        columns = ", ".join(side.columns[:20]) or say("none by name")
        raise Refusal(
            FailureCode.DATA_MISSING,
            say(
                "{place} has no column {name}; it has {names}.",
                place=origin,
                name=repr(unknown[0]),
                names=columns,
            ),
        )
    return wanted


def _with_validation(files: DataFiles, training: Side, held: Side, origin: str) -> DataFiles:
    if bool(held.table) != bool(training.table) or (held.columns != training.columns):
        raise Refusal(
            FailureCode.SHAPE_MISMATCH, say("{origin} has not the same columns as the training data.", origin=origin)
        )
    return replace(
        files,
        validation_table=held.table,
        validation_inputs=held.inputs,
        validation_targets=held.targets,
        notes=(*files.notes, *(say("validation: {note}", note=note) for note in held.choices)),
    )


def _preview(files: DataFiles, first: np.ndarray) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = np.asarray(first[:PREVIEW_ROWS]).reshape(min(len(first), PREVIEW_ROWS), -1)[:, :PREVIEW_COLUMNS]
    columns = files.columns[:PREVIEW_COLUMNS] or tuple(f"x[{number}]" for number in range(rows.shape[1]))
    return columns, tuple(tuple(f"{value:g}" for value in row) for row in rows)
