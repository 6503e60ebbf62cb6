"""Folders of data: a saved tf.data dataset, shards of TFRecord, or images with one folder a class."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.images import holds_images, read_images
from lossdoctor.intake.kinds import RECORDS, plain_suffix
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.saved_datasets import is_saved_dataset, read_saved_dataset
from lossdoctor.intake.tfrecords import read_tfrecords

LOOKED_AT = 10_000  # names of a folder that are looked at to say what it is


def folder_kind(place: Path) -> str:
    """'saved dataset', 'tfrecord', 'images', or '' for a folder of something else. Reads a few names only."""
    if is_saved_dataset(place):
        return "saved dataset"
    if next(iter(shards(place)), None) is not None:
        return "tfrecord"
    return "images" if holds_images(place) else ""


def shards(place: Path) -> list[Path]:
    """TFRecord files of a folder, by name."""
    with os.scandir(place) as entries:
        names = [entry.name for entry in islice(entries, LOOKED_AT) if not entry.name.startswith(".")]
    found = [place / name for name in sorted(names) if is_shard(Path(name))]
    return [path for path in found if path.is_file()]


def is_shard(path: Path) -> bool:
    """Whether a file is TFRecord by its name."""
    return plain_suffix(path) in RECORDS or ".tfrecord-" in path.name.lower()


def read_folder(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """The data of a folder. Raises Refusal."""
    place = places[0]
    kind = folder_kind(place)
    if kind == "saved dataset":
        return read_saved_dataset(place)
    if kind == "tfrecord":
        return read_tfrecords(shards(place), folder, order)
    if kind == "images":
        return read_images(place, folder, order)
    raise unknown(place)


def unknown(place: Path) -> Refusal:
    """The sentence for a folder that holds no data."""
    return Refusal(
        FailureCode.UNSUPPORTED,
        say(
            "{place} is a folder without data; one of images (one folder a class), of .tfrecord files, or "
            "one that tf.data.Dataset.save() wrote is expected.",
            place=str(place),
        ),
    )
