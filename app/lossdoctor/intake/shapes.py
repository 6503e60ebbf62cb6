"""Data that are no plain table (HDF5, images, TFRecord, saved datasets) made ready for the engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import DataPrepared
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import DataFiles
from lossdoctor.intake.kinds import kind_of
from lossdoctor.intake.order import Order, Side

# Module and function by kind: called with the paths, the folder to write into and the order, gives a Side.
READERS = {
    "hdf5": ("hdf5", "read_hdf5"),
    "tfrecord": ("tfrecords", "read_tfrecords"),
    "folder": ("folders", "read_folder"),
}
PREVIEW_ROWS, PREVIEW_COLUMNS = 50, 64
Prepare = Callable[[PrepareData], DataPrepared]


def prepare_shaped(command: PrepareData, prepare: Prepare) -> DataPrepared | None:
    """The data of such a kind, or None for others; `prepare` reads validation data of any kind. Raises Refusal."""
    places = tuple(Path(path) for path in command.paths)
    kind = kind_of(places)
    if kind not in READERS:
        return None
    folder = Path(command.folder) / "training"
    folder.mkdir(parents=True, exist_ok=True)
    module, function = READERS[kind]
    read = getattr(import_module(f"lossdoctor.intake.{module}"), function)
    side: Side = read(places, folder, Order(None, command.target_columns, input_shape=command.input_shape))
    files = _files(command, side)
    if command.validation:
        files = _with_validation(command, files, prepare)
    return _prepared(files, side)


def held_side(name: str, folder: Path) -> Side | None:
    """Validation data of such a kind beside arrays, or None for others. Raises Refusal."""
    kind = kind_of((Path(name),))
    if kind not in READERS:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    module, function = READERS[kind]
    side: Side = getattr(import_module(f"lossdoctor.intake.{module}"), function)((Path(name),), folder, Order())
    if side.dataset or not side.targets:
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say(
                "{name} gives no arrays of inputs and targets, and beside arrays those are needed: an .npz, "
                ".h5, TFRecord or a folder of images.",
                name=name,
            ),
        )
    return side


def _files(command: PrepareData, side: Side) -> DataFiles:
    return DataFiles(
        origin=", ".join(command.paths),
        table=side.table,
        columns=side.columns,
        inputs=side.inputs,
        targets=side.targets,
        validation_inputs=side.held_inputs,
        validation_targets=side.held_targets,
        target_columns=side.target_columns or _known(command, side),
        class_names=side.class_names,
        notes=side.choices,
        dataset=side.dataset,
    )


def _known(command: PrepareData, side: Side) -> tuple[str, ...]:
    unknown = [name for name in command.target_columns if name not in side.columns]
    if unknown and side.table:
        columns = ", ".join(side.columns[:20])
        raise Refusal(
            FailureCode.DATA_MISSING,
            say(
                "{place} has no column {name}; it has {names}.",
                place=command.paths[0],
                name=repr(unknown[0]),
                names=columns,
            ),
        )
    return () if unknown else command.target_columns


def _with_validation(command: PrepareData, files: DataFiles, prepare: Prepare) -> DataFiles:
    held = prepare(replace(command, paths=(command.validation,), validation="", folder=f"{command.folder}/held")).files
    if files.dataset and held.dataset:
        return replace(files, validation_dataset=held.dataset)
    forms = [(bool(one.dataset), bool(one.table), len(one.inputs), one.columns) for one in (files, held)]
    if forms[0] != forms[1]:
        raise Refusal(FailureCode.SHAPE_MISMATCH, _other_form(command.validation, files))
    if files.class_names != held.class_names:
        held = _same_classes(command.validation, files, held)
    return replace(
        files,
        validation_table=held.table,
        validation_inputs=held.inputs,
        validation_targets=held.targets,
        notes=(*files.notes, *(say("validation: {note}", note=note) for note in held.notes)),
    )


def _other_form(origin: str, files: DataFiles) -> Said:
    if files.dataset:
        return say(
            "{origin} is of another form than {training}: validation data must hold the same inputs and targets, so "
            "another saved tf.data dataset like it is expected.",
            origin=origin,
            training=files.origin,
        )
    return say(
        "{origin} is of another form than {training}: validation data must hold the same inputs and targets, so "
        "another file like it is expected.",
        origin=origin,
        training=files.origin,
    )


def _same_classes(origin: str, files: DataFiles, held: DataFiles) -> DataFiles:
    """Class numbers of the validation files as the training files number them. Raises Refusal for others."""
    wanted, given = (one.class_names or {} for one in (files, held))
    if set(wanted) != {"class"} or set(given) != {"class"}:
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say("{origin} has not the same classes as {training}.", origin=origin, training=files.origin),
        )
    strange = [name for name in given["class"] if name not in wanted["class"]]
    if strange:
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say(
                "{origin} holds the class {strange}, which {training} has not.",
                origin=origin,
                strange=repr(strange[0]),
                training=files.origin,
            ),
        )
    numbers = np.array([wanted["class"].index(name) for name in given["class"]])
    ids = np.load(held.targets[0], mmap_mode="r+", allow_pickle=False)
    ids[...] = numbers[ids]
    ids.flush()
    return held


def _prepared(files: DataFiles, side: Side) -> DataPrepared:
    if files.dataset:
        return DataPrepared(files, 0, choices=side.choices)
    first = np.load(files.table or files.inputs[0], mmap_mode="r", allow_pickle=False)
    columns, preview = _preview(files.columns, first)
    return DataPrepared(files, len(first), columns, preview, side.choices)


def _preview(names: Sequence[str], first: Any) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = np.asarray(first[:PREVIEW_ROWS]).reshape(min(len(first), PREVIEW_ROWS), -1)[:, :PREVIEW_COLUMNS]
    columns = tuple(names[:PREVIEW_COLUMNS]) or tuple(f"x[{number}]" for number in range(rows.shape[1]))
    return columns, tuple(tuple(f"{value:g}" for value in row) for row in rows)
