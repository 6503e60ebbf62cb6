"""Folders that `tf.data.Dataset.save` wrote: recognised, and left to the engine, which has TensorFlow."""

from __future__ import annotations

from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.order import Side

SPEC, SNAPSHOT = "dataset_spec.pb", "snapshot.metadata"


def is_saved_dataset(place: Path) -> bool:
    """Whether a folder is a saved tf.data dataset, whole or not."""
    return (place / SPEC).is_file() or (place / SNAPSHOT).is_file()


def read_saved_dataset(place: Path) -> Side:
    """Its folder, for the engine to load. Raises Refusal for one that is not whole."""
    missing = [name for name in (SPEC, SNAPSHOT) if not (place / name).is_file()]
    if missing or not any(place.glob("*/*/*.snapshot")):
        told = say(
            "{place} is not a whole saved tf.data dataset: {what} cannot be found. Save it again with dataset.save(), "
            "and copy the whole folder.",
            place=str(place),
            what=missing[0] if missing else say("its .snapshot files"),
        )
        raise Refusal(FailureCode.UNREADABLE, told)
    return Side(dataset=str(place), choices=(say("a dataset that tf.data.Dataset.save() wrote"),))
