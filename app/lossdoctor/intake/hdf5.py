"""Data in HDF5 files: which dataset is what, copied to `.npy` piece by piece."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.intake.architectures import holds_weights
from lossdoctor.intake.hdf5_walk import Found, opened, walk
from lossdoctor.intake.npy_writing import NpyStream, need_room
from lossdoctor.intake.order import Order, Side

BYTES_AT_ONCE = 16 * 1024**2
X_WORDS = frozenset({"x", "input", "inputs", "feature", "features", "data", "image", "images", "img", "samples"})
Y_WORDS = frozenset({"y", "target", "targets", "label", "labels", "class", "classes", "output", "outputs"})
SIDES = {
    "training": frozenset({"train", "training", "tr"}),
    "validation": frozenset({"val", "valid", "validation", "dev"}),
    "test": frozenset({"test", "testing", "te"}),
}
Roles = dict[str, dict[str, list[Found]]]


def read_hdf5(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """The datasets of an HDF5 file as `.npy` files in `folder`. Raises Refusal."""
    place = places[0]
    with opened(place) as file:
        found = walk(place, file)
        table = _only_table(found)
        if table is not None:
            return _table(place, table, folder)
        roles = roles_of(place, found)
        held = "validation" if roles["validation"]["x"] else "test"
        training, kept = roles["training"], roles[held]
        return Side(
            inputs=_copied(place, training["x"], folder, "x"),
            targets=_copied(place, training["y"], folder, "y"),
            held_inputs=_copied(place, kept["x"], folder, "held-x") if kept["y"] else (),
            held_targets=_copied(place, kept["y"], folder, "held-y") if kept["x"] else (),
            choices=_notes(found, roles, held),
        )


def roles_of(place: Path, found: list[Found]) -> Roles:
    """Datasets by side (training, validation, test) and role (x, y), read off their names. Raises Refusal."""
    roles: Roles = {side: {"x": [], "y": []} for side in SIDES}
    for one in found:
        words = [re.sub(r"\d+$", "", word) or word for word in re.split(r"[/_\-.\s]+", one.name.lower()) if word]
        side = next((side for side, names in SIDES.items() if names & set(words)), "training")
        role = next((role for word in reversed(words) for role in _roles(word)), None)
        if role is not None:
            roles[side][role].append(one)
    if not roles["training"]["x"]:
        names = ", ".join(f"{one.name} {one.shape}" for one in found[:12]) or say("nothing that is numbers")
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place} holds {names}; datasets named x and y (or inputs and targets, or groups train and validation "
                "with these) are expected, or one dataset with two axes.",
                place=str(place),
                names=names,
            ),
        )
    return roles


def _roles(word: str) -> Iterator[str]:
    if word in X_WORDS:
        yield "x"
    if word in Y_WORDS:
        yield "y"


def _only_table(found: list[Found]) -> Found | None:
    only = found[0] if len(found) == 1 else None
    return only if only is not None and (len(only.shape) == 2 or only.dataset.dtype.names) else None


def column_names(one: Found) -> tuple[str, ...]:
    """Names of a table's columns: its fields, or their numbers."""
    if one.dataset.dtype.names:
        return tuple(one.dataset.dtype.names)
    return tuple(f"column {number}" for number in range(one.shape[1]))


def _table(place: Path, one: Found, folder: Path) -> Side:
    columns = column_names(one)
    structured = bool(one.dataset.dtype.names)
    dtype: Any = np.float64 if structured else one.dataset.dtype.newbyteorder("=")
    need_room(folder, one.shape[0], (len(columns),), dtype, str(place))
    with NpyStream(folder / "table.npy", (len(columns),), dtype) as stream:
        for block in _blocks(place, one):
            stream.append(np.stack([block[name] for name in columns], axis=1) if structured else block)
    return Side(table=str(folder / "table.npy"), columns=columns)


def _copied(place: Path, found: list[Found], folder: Path, stem: str) -> tuple[str, ...]:
    paths = []
    for number, one in enumerate(found):
        dtype = one.dataset.dtype.newbyteorder("=")
        need_room(folder, one.shape[0], one.shape[1:], dtype, f"{place}: {one.name}")
        path = folder / f"{stem}-{number}.npy"
        with NpyStream(path, one.shape[1:], dtype) as stream:
            for block in _blocks(place, one):
                stream.append(block)
        paths.append(str(path))
    return tuple(paths)


def _blocks(place: Path, one: Found) -> Iterator[np.ndarray]:
    row = max(int(np.prod(one.shape[1:], dtype=np.int64)) * one.dataset.dtype.itemsize, 1)
    deep = one.dataset.chunks[0] if one.dataset.chunks else 1
    rows = max(BYTES_AT_ONCE // row // deep, 1) * deep
    for first in range(0, one.shape[0], rows):
        try:
            yield one.dataset[first : first + rows]
        except (OSError, RuntimeError, ValueError) as error:
            told = say(
                "{place}: {name}, rows {first} to {last}, cannot be read ({error}). Save it again.",
                place=str(place),
                name=one.name,
                first=first,
                last=min(first + rows, one.shape[0]),
                error=str(error),
            )
            raise Refusal(FailureCode.UNREADABLE, told) from None


def _notes(found: list[Found], roles: Roles, held: str) -> tuple[str, ...]:
    training, kept = roles["training"], roles[held]
    inputs, targets = _names(training["x"]), _names(training["y"])
    if targets:
        notes = [say("inputs: {inputs}; targets: {targets}", inputs=inputs, targets=targets)]
    else:
        notes = [say("inputs: {inputs}; targets: none", inputs=inputs)]
    if kept["x"] and kept["y"]:
        notes.append(say("validation: {inputs} and {targets}", inputs=_names(kept["x"]), targets=_names(kept["y"])))
    used = {one.name for side in (training, kept) for one in (*side["x"], *side["y"])}
    unused = [one.name for one in found if one.name not in used]
    if unused:
        notes.append(_not_used(unused))
    return tuple(notes)


def _not_used(names: list[str]) -> Said:
    if len(names) > 8:
        return say("not used: {names} and {n} more", names=", ".join(names[:8]), n=str(len(names) - 8))
    return say("not used: {names}", names=", ".join(names))


def _names(found: list[Found]) -> str:
    return ", ".join(f"{one.name} {one.shape}" for one in found)


def holds_data(place: Path) -> bool:
    """Whether an intact HDF5 file is neither a Keras model nor its weights."""
    try:
        with h5py.File(place, "r") as file:
            return "model_config" not in file.attrs and not holds_weights(place)
    except (OSError, RuntimeError, KeyError, ValueError):
        return False


def first_rows(one: Found, rows: int) -> np.ndarray:
    """The first rows of a dataset, those of fields as columns of numbers."""
    block = one.dataset[:rows]
    if one.dataset.dtype.names:
        return np.stack([np.asarray(block[name], dtype=np.float64) for name in one.dataset.dtype.names], axis=1)
    return np.asarray(block)
