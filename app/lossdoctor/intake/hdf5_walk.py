"""Walks an HDF5 file within the limits of trust.md: no links out of it, no sizes that it cannot hold."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.archives import MOST_DEPTH, MOST_MEMBERS

# trust.md, step 1: declared bytes against the size of the file.
MOST_RATIO = 8
MOST_RATIO_COMPRESSED = 100
MOST_CHUNK = 1024**3
SMALLEST = 1024**2  # a tiny file may declare that much (fill values)


@dataclass(frozen=True)
class Found:
    """A dataset of numbers, rows first."""

    name: str
    dataset: Any

    @property
    def shape(self) -> tuple[int, ...]:
        """As stored."""
        return tuple(int(size) for size in self.dataset.shape)


@contextlib.contextmanager
def opened(place: Path) -> Iterator[Any]:
    """The file, to read. Raises Refusal."""
    try:
        file = h5py.File(place, "r")
    except (OSError, RuntimeError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is no intact HDF5 file ({error}). Save it again, or bring .npz.",
                place=str(place),
                error=str(error),
            ),
        ) from None
    with file:
        try:
            yield file
        except (KeyError, RuntimeError, ValueError, TypeError, OSError) as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise  # writing, not reading
            raise Refusal(
                FailureCode.UNREADABLE,
                say("{place} is damaged inside ({error}). Save it again.", place=str(place), error=str(error)),
            ) from None


def walk(place: Path, file: Any) -> list[Found]:
    """Datasets of numbers with at least one row, in the order of their names. Raises Refusal."""
    found: list[Found] = []
    declared, packed, count = 0, False, 0
    for name, one in _members(place, file, "", 0, set()):
        count += 1
        if count > MOST_MEMBERS:
            raise _unsafe(place, say("more than {most} members", most=MOST_MEMBERS))
        if "pandas_type" in one.attrs:
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say(
                    "{place} was written by pandas (to_hdf), whose layout is its own. Save the table with "
                    "to_parquet() or to_csv() and bring that.",
                    place=str(place),
                ),
            )
        if not isinstance(one, h5py.Dataset):
            continue
        if one.is_virtual or one.external:
            raise _unsafe(place, say("{name}, whose data lie in other files", name=name))
        declared += one.size * one.dtype.itemsize if one.shape is not None else 0
        packed = packed or one.compression is not None or one.chunks is not None
        if _is_numbers(one):
            found.append(Found(name, one))
    size = place.stat().st_size
    most = size * (MOST_RATIO_COMPRESSED if packed else MOST_RATIO)
    if declared > max(most, SMALLEST):
        raise _unsafe(place, say("{declared} bytes declared in a file of {size}", declared=declared, size=size))
    return found


def _members(place: Path, group: Any, prefix: str, depth: int, seen: set[Any]) -> Iterator[tuple[str, Any]]:
    if depth > MOST_DEPTH:
        raise _unsafe(place, say("groups nested deeper than {most}", most=MOST_DEPTH))
    for name in sorted(group):
        link = group.get(name, getlink=True)
        if not isinstance(link, h5py.HardLink):
            raise _unsafe(place, say("{name}, a link to somewhere else", name=f"{prefix}{name}"))
        one = group[name]
        address = h5py.h5o.get_info(one.id).addr
        if address in seen:
            continue
        seen.add(address)
        yield prefix + name, one
        if isinstance(one, h5py.Group):
            yield from _members(place, one, f"{prefix}{name}/", depth + 1, seen)


def _is_numbers(one: Any) -> bool:
    if one.shape is None or not one.shape or one.shape[0] == 0:
        return False
    if one.chunks is not None and one.dtype.itemsize * _product(one.chunks) > MOST_CHUNK:
        return False
    kinds = [one.dtype[name] for name in one.dtype.names] if one.dtype.names else [one.dtype]
    return all(kind.kind in "biuf" and kind.shape == () for kind in kinds)


def _product(sizes: tuple[int, ...]) -> int:
    product = 1
    for size in sizes:
        product *= int(size)
    return product


def _unsafe(place: Path, why: str) -> Refusal:
    return Refusal(
        FailureCode.UNREADABLE,
        say(
            "{place} was not opened: it has {why}, which Loss Doctor does not follow. Copy the data into "
            "plain datasets.",
            place=str(place),
            why=why,
        ),
    )
