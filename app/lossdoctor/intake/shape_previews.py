"""Previews of HDF5, images, TFRecord and saved datasets: the beginning, within a second, whatever the size."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.saying import say
from lossdoctor.core.session import TableChoices
from lossdoctor.intake.examples import Feature
from lossdoctor.intake.folders import folder_kind, shards, unknown
from lossdoctor.intake.hdf5 import column_names, first_rows, roles_of
from lossdoctor.intake.hdf5_walk import Found, opened, walk
from lossdoctor.intake.images import class_folders, listed_files, roots_of
from lossdoctor.intake.pixels import seen
from lossdoctor.intake.saved_datasets import read_saved_dataset
from lossdoctor.intake.tfrecords import Schema, examples, guess_schema

ROWS = 50
COLUMNS = 64
SECONDS = 0.3  # for counting images, of the second that a preview may take (trust.md)


def preview_hdf5(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """First rows of the datasets that would be read. Raises Refusal."""
    place = places[0]
    notes: tuple[str, ...]
    with opened(place) as file:
        found = walk(place, file)
        if len(found) == 1 and (len(found[0].shape) == 2 or found[0].dataset.dtype.names):
            parts = [(column_names(found[0]), found[0])]
            notes = (say("one table: {name} {shape}", name=found[0].name, shape=str(found[0].shape)),)
        else:
            side = roles_of(place, found)["training"]
            chosen = [*side["x"], *side["y"]]
            parts = [(_numbered(one), one) for one in chosen]
            notes = tuple(f"{one.name} {one.shape} {one.dataset.dtype}" for one in chosen)
        columns = tuple(name for names, _ in parts for name in names)
        rows = parts[0][1].shape[0]
        blocks = [first_rows(one, ROWS).reshape(min(one.shape[0], ROWS), -1)[:, :COLUMNS] for _, one in parts]
    preview = tuple(tuple(_cell(v) for block in blocks for v in block[n]) for n in range(min(map(len, blocks))))
    return _previewed(places, "HDF5", place.stat().st_size, columns, preview, rows, notes)


def _numbered(one: Found) -> tuple[str, ...]:
    width = int(np.prod(one.shape[1:], dtype=np.int64)) if one.shape[1:] else 1
    return (one.name,) if width == 1 else tuple(f"{one.name}[{number}]" for number in range(min(width, COLUMNS)))


def preview_folder(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """What a folder holds. Raises Refusal."""
    kind = folder_kind(places[0])
    if kind == "tfrecord":
        return preview_tfrecord(shards(places[0]), choices)
    if kind == "images":
        return _images(places)
    if kind == "saved dataset":
        side = read_saved_dataset(places[0])
        return _previewed(places, say("saved tf.data dataset"), _size(places[0]), (), (), None, side.choices)
    raise unknown(places[0])


def _images(places: Sequence[Path]) -> DataPreviewed:
    roots = roots_of(places[0])
    classes = class_folders(roots.root)
    each = max(1, ROWS // len(classes))
    shown = []
    for child in classes[:ROWS]:
        for path in sorted(islice(listed_files(child), each)):
            picture = seen(path)
            size = (
                say("{width} x {height}", width=str(picture.width), height=str(picture.height))
                if picture
                else say("cannot be read")
            )
            kind = {1: say("grey"), 3: "RGB", 4: "RGBA"}[picture.channels] if picture else ""
            shown.append((str(path.relative_to(places[0])), child.name, size, kind))
    rows, complete = _count(classes)
    notes = [say("{n} classes: {names}", n=len(classes), names=", ".join(child.name for child in classes[:20]))]
    if roots.held is not None:
        notes.append(say("validation images: {folder}", folder=roots.held.name))
    columns = (say("file"), say("class"), say("size"), say("colours"))
    return _previewed(places, say("images"), 0, columns, tuple(shown), rows if complete else None, tuple(notes))


def _count(classes: Sequence[Path]) -> tuple[int, bool]:
    """Images counted within the time, and whether that was all of them."""
    ends, count = time.monotonic() + SECONDS, 0
    for child in classes:
        for _ in listed_files(child):
            count += 1
            if count % 256 == 0 and time.monotonic() > ends:
                return count, False
    return count, True


def preview_tfrecord(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """First records and their guessed schema. Raises Refusal."""
    schema = guess_schema(places)
    names = (*schema.inputs, *schema.targets)
    shown = tuple(tuple(_text(one[name]) for name in names) for one in _first(places, schema))
    size = sum(place.stat().st_size for place in places)
    return _previewed(places, "TFRecord", size, names, shown, None, schema.notes())


def _first(places: Sequence[Path], schema: Schema) -> Iterator[dict[str, Feature]]:
    for _, features in islice(examples(places), ROWS):
        if all(name in features for name in (*schema.inputs, *schema.targets)):
            yield features


def _text(value: Feature) -> str:
    if isinstance(value, np.ndarray):
        shown = ", ".join(_cell(number) for number in value[:8])
        return shown + (", ..." if len(value) > 8 else "")
    data = value[0] if value else b""
    picture = seen(data)
    if picture is not None:
        return say("image {width} x {height}", width=str(picture.width), height=str(picture.height))
    printable = len(data) <= 64 and data.isascii() and data.decode("ascii", "replace").isprintable()
    return data.decode() if printable else say("{n} bytes", n=len(data))


def _cell(value: Any) -> str:
    return f"{value:g}" if np.asarray(value).dtype.kind == "f" else str(value)


def _size(place: Path) -> int:
    with os.scandir(place) as entries:
        return sum(entry.stat().st_size for entry in entries if entry.is_file())


def _previewed(
    places: Sequence[Path],
    kind: str,
    size: int,
    columns: tuple[str, ...],
    preview: tuple[tuple[str, ...], ...],
    rows: int | None,
    notes: tuple[str, ...],
) -> DataPreviewed:
    return DataPreviewed(tuple(map(str, places)), kind, size, columns, preview, None, rows, notes=notes)
