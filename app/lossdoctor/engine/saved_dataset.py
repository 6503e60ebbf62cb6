"""Datasets that `tf.data.Dataset.save` wrote, loaded as rows within bounds."""

from __future__ import annotations

from typing import Any

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.fit_data import from_stream
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.program_error import short_message

COMPRESSIONS = (None, "GZIP")
BATCH = 32


def load_rows(keras_model: Any, folder: str) -> tuple[Rows, bool, int, tuple[str, ...]]:
    """(rows, whether these are all, batch size, notes) of a saved dataset.

    Its element_spec is a protocol buffer that names types of TensorFlow's own registry, and the snapshot holds tensors:
    nothing of it is unpickled or run. Raises Refusal.
    """
    dataset = _loaded(folder)
    batched = _is_batched(keras_model, dataset)
    try:
        rows, complete, batch, _ = from_stream(keras_model, dataset if batched else dataset.batch(BATCH), None)
    except Exception as error:  # elements of any structure come out of it
        raise _unreadable(folder, error) from None
    if not rows.inputs or not rows.targets:
        raise Refusal(
            FailureCode.DATA_MISSING,
            say(
                "{folder}: its elements are {elements}; pairs of inputs and targets are expected.",
                folder=folder,
                elements=str(dataset.element_spec),
            ),
        )
    notes = [_batching(rows.count, batch or BATCH, batched)]
    if not complete:
        notes.append(say("The dataset goes on: what is said holds for its first {count} rows.", count=rows.count))
    return rows, complete, batch or BATCH, tuple(notes)


def _batching(count: int, size: int, batched: bool) -> Said:
    if batched:
        return say("{count} rows of a saved tf.data dataset, in batches of {size} as saved", count=count, size=size)
    return say(
        "{count} rows of a saved tf.data dataset, saved row by row, fed in batches of {size}", count=count, size=size
    )


def _loaded(folder: str) -> Any:
    import tensorflow as tf

    first: Exception | None = None
    for compression in COMPRESSIONS:
        try:
            dataset = tf.data.Dataset.load(folder, compression=compression)
            next(iter(dataset.take(1)), None)
            return dataset
        except Exception as error:  # TensorFlow raises many kinds for damaged snapshots
            first = first or error
    assert first is not None
    raise _unreadable(folder, first)


def _is_batched(keras_model: Any, dataset: Any) -> bool:
    """Whether elements are batches: one axis more than a row of the model's first input; batches where that is open."""
    import tensorflow as tf

    spec = tf.nest.flatten(dataset.element_spec)[0]
    inputs = getattr(keras_model, "inputs", None)
    if not inputs or getattr(spec, "shape", None) is None or spec.shape.rank is None:
        return True
    return bool(spec.shape.rank >= len(inputs[0].shape))


def _unreadable(folder: str, error: Exception) -> Refusal:
    return Refusal(
        FailureCode.UNREADABLE,
        say(
            "{folder}: the saved dataset cannot be read ({error}). Save it again with dataset.save().",
            folder=folder,
            error=short_message(error),
        ),
    )
