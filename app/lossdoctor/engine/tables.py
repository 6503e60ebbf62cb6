"""Data files mapped and cut into the rows that a model takes."""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Sequence
from typing import Any

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import DataFiles
from lossdoctor.engine.mapping import mapped
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.saved_dataset import load_rows

Shape = tuple[int | None, ...]
MOST_COPIED = 256 * 1024**2
BYTES_AT_ONCE = 16 * 1024**2
SPARE = 1024**3  # bytes of disk to leave free


class ModelRows:
    """Rows of data files for one model. `notes` are sentences on choices made; `columns` name the input columns.

    `training` and `validation` (None without files for it) hold one array an input and one an output.
    `complete` says whether they are all, `batch` is the size of the batches that a saved dataset came in, else None.
    Raises Refusal(SHAPE_MISMATCH) naming both shapes when data and model do not fit.
    """

    def __init__(self, keras_model: Any, files: DataFiles) -> None:
        self.notes: list[str] = list(files.notes)
        self.columns: tuple[str, ...] = ()
        self.target_columns: tuple[str, ...] = ()
        self.complete = True
        self.batch: int | None = None
        self._files = files
        self._inputs = shapes_of(keras_model, "inputs")
        self._outputs = shapes_of(keras_model, "outputs")
        if files.dataset:
            held = files.validation_dataset
            self.validation: Rows | None = self._dataset(keras_model, held, held_out=True) if held else None
            self.training = self._dataset(keras_model, files.dataset)
            return
        if files.table:
            self._choose_columns()
        self.training = self._side(files.table, files.inputs, files.targets)
        held = files.validation_table or files.validation_inputs
        self.validation = (
            self._side(files.validation_table, files.validation_inputs, files.validation_targets) if held else None
        )

    def _dataset(self, keras_model: Any, folder: str, *, held_out: bool = False) -> Rows:
        rows, self.complete, self.batch, notes = load_rows(keras_model, folder)
        self.notes += [say("validation: {note}", note=note) if held_out else note for note in notes]
        return self._fitted(list(rows.inputs), list(rows.targets), rows.weights)

    def _choose_columns(self) -> None:
        names, wanted = self._files.columns, self._files.target_columns
        if wanted:
            absent = [name for name in wanted if name not in names]
            if absent:
                raise Refusal(
                    FailureCode.SHAPE_MISMATCH,
                    say(
                        "{file} has no column {column}; it has {columns}.",
                        file=self._files.origin,
                        column=repr(absent[0]),
                        columns=_few(names),
                    ),
                )
            self.target_columns = tuple(wanted)
        else:
            self.target_columns = names[len(names) - self._target_count(len(names)) :]
            self.notes.append(
                say(
                    "Targets: {columns} (the last columns; name others to change this).",
                    columns=_few(self.target_columns),
                )
            )
        self.columns = tuple(name for name in names if name not in self.target_columns)

    def _target_count(self, columns: int) -> int:
        widths = [math.prod(shape) if None not in shape else None for shape in self._inputs]
        if widths and None not in widths:
            left = columns - sum(width or 0 for width in widths)
            if left < 1:
                raise Refusal(
                    FailureCode.SHAPE_MISMATCH,
                    say(
                        "The model takes {shapes} and at least one target column is needed, but {file} has {count} "
                        "columns.",
                        shapes=_shapes(self._inputs),
                        file=self._files.origin,
                        count=str(columns),
                    ),
                )
            return left
        return max(1, len(self._outputs))

    def _side(self, table: str, inputs: Sequence[str], targets: Sequence[str]) -> Rows:
        if table:
            whole = mapped(table)
            places = {name: place for place, name in enumerate(self._files.columns)}
            x = columns_of(whole, [places[name] for name in self.columns])
            y = columns_of(whole, [places[name] for name in self.target_columns])
            return self._fitted(self._split_inputs(x), self._split_targets(y))
        return self._fitted([mapped(path) for path in inputs], [mapped(path) for path in targets])

    def _split_inputs(self, x: np.ndarray) -> list[np.ndarray]:
        if len(self._inputs) < 2:
            return [x]
        ends = np.cumsum([math.prod(part or 1 for part in shape) for shape in self._inputs])[:-1]
        return np.split(x, ends, axis=1)

    def _split_targets(self, y: np.ndarray) -> list[np.ndarray]:
        if len(self._outputs) < 2:
            return [y]
        widths = [int(shape[-1] or 1) if shape else 1 for shape in self._outputs]
        if sum(widths) == y.shape[1]:
            return np.split(y, np.cumsum(widths)[:-1], axis=1)
        if y.shape[1] == len(self._outputs):
            return [y[:, place : place + 1] for place in range(y.shape[1])]
        raise Refusal(
            FailureCode.SHAPE_MISMATCH,
            say(
                "{count} target columns cannot be shared among the outputs {shapes}.",
                count=str(y.shape[1]),
                shapes=_shapes(self._outputs),
            ),
        )

    def _fitted(self, inputs: list[np.ndarray], targets: list[np.ndarray], weights: np.ndarray | None = None) -> Rows:
        if self._inputs and len(inputs) != len(self._inputs):
            raise Refusal(
                FailureCode.SHAPE_MISMATCH,
                say(
                    "The model has {count} inputs {shapes}, the data {given}.",
                    count=len(self._inputs),
                    shapes=_shapes(self._inputs),
                    given=len(inputs),
                ),
            )
        counts = sorted({len(array) for array in [*inputs, *targets]})
        if len(counts) > 1:
            raise Refusal(
                FailureCode.SHAPE_MISMATCH,
                say("Inputs and targets differ in length: {least} and {most} rows.", least=counts[0], most=counts[-1]),
            )
        shaped = [_shaped(array, shape) for array, shape in zip(inputs, self._inputs, strict=True)] or inputs
        return Rows(tuple(shaped), tuple(targets), weights)


def columns_of(table: np.ndarray, places: Sequence[int]) -> np.ndarray:
    """Columns of a mapped table (rows, columns): a view where they lie side by side, else a copy, which for more than
    MOST_COPIED bytes is a mapped file of its own. Raises Refusal when the disk has no room for it.
    """
    first = places[0] if places else 0
    if list(places) == list(range(first, first + len(places))):
        return table[:, first : first + len(places)]
    size = len(table) * len(places) * table.dtype.itemsize
    if size <= MOST_COPIED:
        return table[:, list(places)]
    if size + SPARE > shutil.disk_usage(tempfile.gettempdir()).free:
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "Taking {count} columns apart needs {size} bytes in {folder}, which has too little room. Set TMPDIR, "
                "or put the target columns last in the file.",
                count=str(len(places)),
                size=size,
                folder=tempfile.gettempdir(),
            ),
        )
    with tempfile.TemporaryFile(prefix="lossdoctor-columns-") as file:  # stays mapped after it is closed
        copy = np.memmap(file, dtype=table.dtype, mode="w+", shape=(len(table), len(places)))
    rows = max(1, BYTES_AT_ONCE // max(1, table[:1].nbytes))
    for start in range(0, len(table), rows):
        copy[start : start + rows] = table[start : start + rows][:, list(places)]
    return copy


def shapes_of(keras_model: Any, side: str) -> list[Shape]:
    """Shapes of the model's 'inputs' or 'outputs' without the row axis; empty when it has not told them."""
    try:
        tensors = getattr(keras_model, side, None) or ()
    except (AttributeError, ValueError):  # an unbuilt Sequential
        return []
    return [tuple(tensor.shape[1:]) for tensor in tensors]


def _shaped(array: np.ndarray, shape: Shape) -> np.ndarray:
    own = array.shape[1:]
    if len(own) == len(shape) and all(b is None or a == b for a, b in zip(own, shape, strict=True)):
        return array
    if None not in shape and math.prod(own) == math.prod(part or 1 for part in shape):
        return array.reshape(len(array), *shape)
    raise Refusal(
        FailureCode.SHAPE_MISMATCH,
        say("The model takes rows of shape {shape}, the data have {own}.", shape=_shape(shape), own=_shape(own)),
    )


def _shape(shape: Sequence[Any]) -> Said:
    return together(("(", together((say("any") if part is None else str(part) for part in shape), ", "), ")"), "")


def _shapes(shapes: Sequence[Shape]) -> Said:
    return together((_shape(shape) for shape in shapes), ", ")


def _few(names: Sequence[str]) -> Said | str:
    quoted = [repr(name) for name in names]
    if len(quoted) <= 8:
        return ", ".join(quoted)
    return say("{names} and {count} more", names=", ".join(quoted[:6]), count=str(len(quoted) - 6))
