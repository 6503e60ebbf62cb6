"""Previews of NumPy files: shapes and first rows."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.arrays import checked_npy, read_header
from lossdoctor.intake.npy_sides import X_NAMES, Y_NAMES, first_of, table_names

ROWS = 50
COLUMNS = 64


def preview_npy(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """One array as a table, or the first rows of inputs and targets beside each other. Raises Refusal."""
    shapes = [checked_npy(place) for place in places]
    if len(places) > 2:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{n} .npy files; two are needed: inputs, then targets.", n=str(len(places))),
        )
    parts = [np.load(place, mmap_mode="r", allow_pickle=False)[:ROWS] for place in places]
    size = sum(place.stat().st_size for place in places)
    paths = tuple(str(place) for place in places)
    if len(places) == 1:
        names = table_names(places[0], shapes[0])
        rows = tuple(tuple(f"{value:g}" for value in row[:COLUMNS]) for row in parts[0])
        return DataPreviewed(
            paths, "npy", size, names[:COLUMNS], rows, _as_choices(names, choices), shapes[0][0], False, True
        )
    notes = _lengths(shapes)
    columns, preview = _side_by_side(parts, ("x", "y"))
    return DataPreviewed(paths, "npy", size, columns, preview, None, shapes[0][0], False, False, notes)


def _lengths(shapes: Sequence[tuple[int, ...]]) -> tuple[str, ...]:
    x, y = str(shapes[0]), str(shapes[1])
    if shapes[0][0] != shapes[1][0]:
        return (say("inputs of shape {x}, targets of shape {y}; they differ in length.", x=x, y=y),)
    return (say("inputs of shape {x}, targets of shape {y}.", x=x, y=y),)


def _as_choices(names: Sequence[str], choices: TableChoices | None) -> TableChoices:
    roles = {column.name: column.role for column in (choices.columns if choices else ())}
    last = names[-1] if "target" not in roles.values() and len(names) > 1 else None
    return TableChoices(
        columns=tuple(ColumnChoice(name, role="target" if name == last else roles.get(name, "input")) for name in names)
    )


def _side_by_side(parts: Sequence[Any], names: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = min(len(part) for part in parts)
    flat = [np.asarray(part[:rows]).reshape(rows, -1) for part in parts]
    kept = [flat[0][:, :COLUMNS], *(part[:, :8] for part in flat[1:])]
    columns = tuple(
        f"{name}[{number}]" for name, part in zip(names, kept, strict=True) for number in range(part.shape[1])
    )
    return columns, tuple(tuple(f"{value:g}" for value in row) for row in np.hstack(kept))


def preview_npz(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """Names, shapes and first rows of the arrays in an `.npz`, without unpacking more. Raises Refusal."""
    place = places[0]
    try:
        with zipfile.ZipFile(place) as archive:
            members = [member for member in archive.namelist() if member.endswith(".npy")]
            parts = {name[:-4]: _beginning(archive, name, place) for name in members}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is no intact .npz file ({error}). Save it again with numpy.savez().",
                place=str(place),
                error=str(error),
            ),
        ) from None
    notes = tuple(
        say("{name}: shape {shape}, {dtype}", name=name, shape=str(shape), dtype=str(array.dtype))
        for name, (shape, array) in parts.items()
    )
    x, y = first_of(parts, X_NAMES), first_of(parts, Y_NAMES)
    chosen = [name for name in (x, y) if name is not None] or list(parts)[:1]
    if not chosen:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place} holds no arrays. Save it again with numpy.savez().", place=str(place))
        )
    shape = parts[chosen[0]][0]
    columns, preview = _side_by_side([parts[name][1] for name in chosen], chosen)
    return DataPreviewed(
        (str(place),), "npz", place.stat().st_size, columns, preview, None, shape[0], False, False, notes
    )


def _beginning(archive: zipfile.ZipFile, name: str, place: Path) -> tuple[tuple[int, ...], np.ndarray]:
    """(shape, first rows) of a member."""
    with archive.open(name) as stream:
        shape, fortran, dtype = read_header(stream, f"{place}: {name}")
        if dtype.kind not in "biuf" or not shape or fortran:
            # columns before rows cannot be begun to read; Python objects are never read
            rows = 1 if shape else 0
            return shape or (1,), np.full((rows, 1), np.nan)
        count = min(shape[0], ROWS)
        one = int(np.prod(shape[1:], dtype=np.int64)) * dtype.itemsize
        if one > 1 << 24:
            return shape, np.full((1, 1), np.nan)
        raw = stream.read(count * one)
    whole = len(raw) // max(one, 1)
    return shape, np.frombuffer(raw[: whole * one], dtype=dtype).reshape(whole, *shape[1:])
