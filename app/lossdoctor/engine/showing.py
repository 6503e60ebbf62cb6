"""Rows of the patient's data for the window: as text, as small pictures, as lines, and as a histogram of a column."""

from __future__ import annotations

import math

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.rows import (
    LINE_CHANNELS,
    LINE_STEPS,
    MOST_BYTES,
    MOST_ROWS,
    PICTURE_SIDE,
    ColumnShown,
    LinesShown,
    PicturesShown,
    RowsShown,
    ShowColumn,
    ShowRows,
)
from lossdoctor.core.saying import say
from lossdoctor.engine.describe import columns_of, named_arrays
from lossdoctor.engine.patient import Patient, Rows

LEAST_SIDE = 8  # a table of 7 x 7 is no picture
LONGEST_CHANNELS = 16  # a sequence has few values a step
FLAT_PICTURES = {784: (28, 28, 1), 3072: (32, 32, 3)}  # how MNIST and CIFAR-10 are commonly flattened
BINS = 24
ROWS_COUNTED = 100_000
LONGEST_ANSWER = 24


def shown(patient: Patient, command: ShowRows | ShowColumn) -> RowsShown | ColumnShown:
    """The answer to a wish to see data. Raises Refusal where there is nothing of the kind."""
    return rows_shown(patient, command) if isinstance(command, ShowRows) else column_shown(patient, command.place)


def rows_shown(patient: Patient, command: ShowRows) -> RowsShown:
    """Rows by index or a page of them; indices out of range are left out."""
    side = patient.validation if command.validation else patient.training
    if side is None or not side.count:
        raise Refusal(FailureCode.NOT_POSSIBLE, say("There are no such rows to show."))
    most = min(MOST_ROWS, _affordable(side))
    page = range(max(0, command.first), side.count)
    wanted = [row for row in command.rows if 0 <= row < side.count] if command.rows else page
    index = np.array(wanted[:most], np.int64)
    some = _taken(side, index)
    columns = columns_of(patient, some)
    texts = tuple(tuple(texts[row] for _, texts in columns) for row in range(len(index)))
    inputs = named_arrays(patient, some)[: len(some.inputs)]
    return RowsShown(
        rows=tuple(int(row) for row in index),
        total=side.count,
        columns=tuple(name for name, _ in columns),
        texts=texts,
        answers=_answers(some),
        pictures=tuple(_pictures(name, array) for name, array in inputs if picture_shape(array.shape[1:])),
        lines=tuple(_lines(name, array) for name, array in inputs if _is_sequence(array)),
        validation=command.validation,
    )


def _affordable(side: Rows) -> int:
    pixels = 0
    for array in side.inputs:
        shape = picture_shape(array.shape[1:])
        pixels += 0 if shape is None else min(shape[0], PICTURE_SIDE) * min(shape[1], PICTURE_SIDE) * shape[2]
        pixels += 4 * LINE_STEPS * LINE_CHANNELS if _is_sequence(array) else 0
    return max(1, MOST_BYTES // pixels) if pixels else MOST_ROWS


def _taken(side: Rows, index: np.ndarray) -> Rows:
    inputs = tuple(np.asarray(array[index]) for array in side.inputs)
    return Rows(inputs, tuple(np.asarray(array[index]) for array in side.targets))


def _answers(some: Rows) -> tuple[str, ...]:
    """The targets of each row, '' where they are no single number or one-hot row."""
    if not some.targets or some.targets[0].ndim > 2:
        return ()
    flat = some.targets[0].reshape(len(some.targets[0]), -1)
    if flat.shape[1] == 1:
        return tuple(
            f"{value:g}" if isinstance(value, np.number) else str(value)[:LONGEST_ANSWER] for value in flat[:, 0]
        )
    one_hot = flat.dtype.kind in "biuf" and bool(((flat == 0) | (flat == 1)).all() and (flat.sum(axis=1) == 1).all())
    return tuple(str(int(place)) for place in flat.argmax(axis=1)) if one_hot else ()


def picture_shape(shape: tuple[int, ...]) -> tuple[int, int, int] | None:
    """(height, width, channels) of a row that looks like a picture, else None."""
    if len(shape) == 1:
        return FLAT_PICTURES.get(shape[0])
    square = len(shape) == 2 and shape[0] == shape[1] and shape[0] >= 2 * LEAST_SIDE
    if square:
        return (shape[0], shape[1], 1)
    if len(shape) == 3 and min(shape[:2]) >= LEAST_SIDE and shape[2] in (1, 2, 3, 4):
        return (shape[0], shape[1], 3 if shape[2] >= 3 else 1)
    return None


def _pictures(name: str, array: np.ndarray) -> PicturesShown:
    height, width, channels = picture_shape(array.shape[1:]) or (1, 1, 1)
    values = array.reshape(len(array), height, width, -1)[..., :channels].astype(np.float32)
    factor = math.ceil(max(height, width) / PICTURE_SIDE)
    rows, columns = max(1, height // factor), max(1, width // factor)
    blocks = values[:, : rows * factor, : columns * factor].reshape(
        len(values), rows, factor, columns, factor, channels
    )
    small = blocks.mean(axis=(2, 4))
    finite = small[np.isfinite(small)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    if array.dtype == np.uint8 or (low >= 0 and 2 < high <= 255):
        low, high = 0.0, 255.0
    scaled = (np.nan_to_num(small, nan=low, posinf=high, neginf=low) - low) / ((high - low) or 1.0) * 255
    return PicturesShown(name, np.clip(np.rint(scaled), 0, 255).astype(np.uint8), low, high)


def _is_sequence(array: np.ndarray) -> bool:
    shape = array.shape[1:]
    if array.dtype.kind not in "biuf" or picture_shape(shape) is not None:
        return False
    return len(shape) == 2 and shape[0] > 1 and shape[1] <= LONGEST_CHANNELS


def _lines(name: str, array: np.ndarray) -> LinesShown:
    steps = array.shape[1]
    every = math.ceil(steps / LINE_STEPS)
    return LinesShown(name, array[:, ::every, :LINE_CHANNELS].astype(np.float32), steps)


def column_shown(patient: Patient, place: int) -> ColumnShown:
    """A histogram of one column over at most 100,000 rows a side, over common edges."""
    found = _column(patient, patient.training, place)
    if found is None:
        raise Refusal(FailureCode.NOT_POSSIBLE, say("There is no such column of numbers."))
    name, training = found
    other = _column(patient, patient.validation, place) if patient.validation is not None else None
    validation = other[1] if other is not None else np.zeros(0)
    finite = [values[np.isfinite(values)] for values in (training, validation)]
    both = np.concatenate(finite)
    low, high = (float(both.min()), float(both.max())) if both.size else (0.0, 1.0)
    counts, edges = np.histogram(finite[0], _edges(both, low, high))
    held = np.histogram(finite[1], edges)[0] if validation.size else np.zeros(0, np.int64)
    seen = min(patient.training.count, ROWS_COUNTED)
    missing = int(training.size - finite[0].size)
    return ColumnShown(place, name, edges, counts.astype(np.int64), held.astype(np.int64), seen, missing)


def _edges(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """One bin a value where whole numbers are few, else 24 equal ones."""
    whole = values.size > 0 and high - low < BINS and bool((values == np.rint(values)).all())
    if whole:
        return np.arange(low - 0.5, high + 1.0, 1.0)
    return np.linspace(low, high if high > low else low + 1.0, BINS + 1)


def _column(patient: Patient, side: Rows, place: int) -> tuple[str, np.ndarray] | None:
    step = max(1, math.ceil(side.count / ROWS_COUNTED))
    one = Rows(tuple(array[:1] for array in side.inputs), tuple(array[:1] for array in side.targets))
    before = 0
    for number, (name, _array) in enumerate(named_arrays(patient, one)):
        names = [column for column, _ in columns_of(patient, one, only=number)]
        if before <= place < before + len(names):
            whole = (*side.inputs, *side.targets)[number]
            if whole.dtype.kind not in "biuf":
                return None
            values = np.asarray(whole[::step]).reshape(len(whole[::step]), -1)
            wanted = values[:, place - before] if len(names) > 1 else values
            return names[place - before] or name, wanted.reshape(-1)[: ROWS_COUNTED * 10].astype(np.float64)
        before += len(names)
    return None
