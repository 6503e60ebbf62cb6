"""Turns what a script gave to `fit` into rows in memory."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.patient import Rows

MOST_BYTES = 512 * 1024**2
MOST_ROWS = 100_000
MOST_SECONDS = 20.0
UNWEIGHTED = say(
    "The sample weights are not one a row (one an output or a time step): the program's own run uses them; trials, "
    "cures and checks of the data go without."
)


@dataclass
class FitData:
    """Rows of a `fit` call. `source` is 'arrays', 'dataset' or 'generator'; `columns` names the first input's columns.

    `batch` is the batch size that a dataset or generator came in, None for arrays; `batches` how many make an epoch.
    """

    training: Rows
    validation: Rows | None
    source: str
    complete: bool
    by_name: tuple[tuple[str, ...], tuple[str, ...]]
    columns: tuple[str, ...] = ()
    batch: int | None = None
    validation_kind: str = "none"


def fit_data(keras_model: Any, given: dict[str, Any]) -> FitData:
    """Rows of the arguments of `fit` (by name), in the order of the model's inputs and outputs."""
    x = given.get("x")
    validation_data = given.get("validation_data")
    if is_stream(x):
        rows, complete, batch, names = from_stream(keras_model, x, given.get("steps_per_epoch"))
        held = _validation(keras_model, validation_data, given.get("validation_steps"))
        return FitData(rows, held, stream_kind(x), complete, names, batch=batch)
    rows, names = _rows(keras_model, x, given.get("y"), given.get("sample_weight"))
    held = _validation(keras_model, validation_data, given.get("validation_steps"))
    split = float(given.get("validation_split") or 0.0)
    if held is None and split:
        # Keras holds out the last rows, before any shuffling (keras.Model.fit, `validation_split`).
        kept = math.floor(rows.count * (1.0 - split))
        rows, held = rows.take(slice(0, kept)), rows.take(slice(kept, None))
    return FitData(rows, held, "arrays", True, names, _columns(x))


def is_stream(x: Any) -> bool:
    """Whether `x` gives batches of its own: a tf.data dataset, a PyDataset, a generator, a torch loader."""
    return stream_kind(x) != "arrays"


def stream_kind(x: Any) -> str:
    """'arrays', 'dataset' or 'generator'."""
    if hasattr(x, "element_spec") and hasattr(x, "take"):
        return "dataset"
    if isinstance(x, keras.utils.PyDataset) or hasattr(x, "__next__"):
        return "generator"
    return "arrays"


def as_array(value: Any) -> np.ndarray:
    """One array of whatever a script holds: tensors, lists, data frames and columns."""
    if hasattr(value, "to_numpy"):
        value = value.to_numpy()
    elif hasattr(value, "to_tensor"):  # ragged
        value = value.to_tensor()
    if keras.ops.is_tensor(value):
        value = keras.ops.convert_to_numpy(value)
    return np.asarray(value)


def _rows(keras_model: Any, x: Any, y: Any, weights: Any) -> tuple[Rows, tuple[tuple[str, ...], tuple[str, ...]]]:
    inputs, input_keys = _flat(x, _expected(keras_model, "inputs"))
    targets, target_keys = _flat(y, _known(keras_model, y))
    parted = isinstance(weights, dict) or (isinstance(weights, (list, tuple)) and not _is_numbers(weights))
    single = None if parted else weights
    held = None if single is None else as_array(single).reshape(len(as_array(single)), -1)
    flat_weights = None if held is None or held.shape[1] != 1 else held[:, 0]
    unweighted = weights is not None and flat_weights is None
    return Rows(inputs, targets, flat_weights, unweighted), (input_keys, target_keys)


def _known(keras_model: Any, y: Any) -> tuple[str, ...]:
    """The outputs' names; a model that does not say them answers a dict in the order of its sorted keys."""
    return output_names(keras_model) or (tuple(sorted(y)) if isinstance(y, dict) else ())


def _expected(keras_model: Any, attribute: str) -> tuple[str, ...]:
    return tuple(tensor.name for tensor in getattr(keras_model, attribute, None) or ())


def _flat(value: Any, order: tuple[str, ...]) -> tuple[tuple[np.ndarray, ...], tuple[str, ...]]:
    """Arrays in the model's order, and their names when they came in a dict."""
    if value is None:
        return (), ()
    if isinstance(value, dict):
        keys = order if order and set(order) <= set(value) else tuple(value)
        return tuple(as_array(value[key]) for key in keys), tuple(str(key) for key in keys)
    if isinstance(value, (list, tuple)) and not _is_numbers(value):
        return tuple(as_array(part) for part in value), ()
    return (as_array(value),), ()


def _is_numbers(value: Any) -> bool:
    """Whether a list is the rows of one array, and not a list of arrays (Keras' own reading of lists)."""
    return len(value) > 0 and not any(hasattr(part, "shape") for part in value)


def _validation(keras_model: Any, given: Any, steps: int | None) -> Rows | None:
    if given is None:
        return None
    if is_stream(given):
        return from_stream(keras_model, given, steps)[0]
    parts = tuple(given) if isinstance(given, (list, tuple)) else (given,)
    x, y, weights = (*parts, None, None, None)[:3]
    return _rows(keras_model, x, y, weights)[0]


def _columns(x: Any) -> tuple[str, ...]:
    return tuple(str(name) for name in x.columns) if hasattr(x, "to_numpy") and hasattr(x, "columns") else ()


def from_stream(keras_model: Any, stream: Any, steps: int | None) -> tuple[Rows, bool, int | None, Any]:
    """Rows of one epoch of a stream, within bounds; whether these are all; the batch size; names."""
    parts: list[Rows] = []
    names: Any = ((), ())
    rows = size = 0
    complete, started = True, time.monotonic()
    for batch in itertools.islice(_batches(stream), steps):
        if rows >= MOST_ROWS or size >= MOST_BYTES or time.monotonic() - started > MOST_SECONDS:
            complete = False
            break
        x, y, weights = keras.utils.unpack_x_y_sample_weight(batch)
        part, names = _rows(keras_model, x, y, weights)
        parts.append(part)
        rows += part.count
        size += sum(array.nbytes for array in (*part.inputs, *part.targets))
    if not parts:
        return Rows((), ()), False, None, names
    return _joined(parts), complete, parts[0].count, names


def _batches(stream: Any) -> Iterator[Any]:
    if isinstance(stream, keras.utils.PyDataset):
        count = stream.num_batches if hasattr(stream, "num_batches") else len(stream)
        place = 0
        while count is None or place < count:
            yield stream[place]
            place += 1
        return
    yield from stream


def _joined(parts: list[Rows]) -> Rows:
    def joined(pick: Callable[[Rows], tuple[np.ndarray, ...]]) -> tuple[np.ndarray, ...]:
        return tuple(np.concatenate(arrays) for arrays in zip(*(pick(part) for part in parts), strict=True))

    weights = [part.weights for part in parts if part.weights is not None]
    held = np.concatenate(weights) if len(weights) == len(parts) else None
    unweighted = any(part.unweighted for part in parts) or bool(weights) > (held is not None)
    return Rows(joined(lambda part: part.inputs), joined(lambda part: part.targets), held, unweighted)
