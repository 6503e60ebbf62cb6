"""NumPy files, checked before anything is allocated; never a pickle."""

from __future__ import annotations

import math
import shutil
import zipfile
import zlib
from pathlib import Path
from tokenize import TokenError
from typing import Any, BinaryIO, cast

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.archives import MOST_MEMBERS

MOST_UNPACKED = 64 * 1024**3
SPARE = 1024**3  # bytes of disk to leave free


def checked_npy(place: Path, name: str = "") -> tuple[int, ...]:
    """Shape of an `.npy` file whose header fits its size. Raises Refusal; `name` is what to call it."""
    name = name or str(place)
    with place.open("rb") as stream:
        shape, _, dtype = read_header(cast(BinaryIO, stream), name)
        begins = stream.tell()
    if dtype.hasobject:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{name} holds Python objects, which are not read. Save numbers instead.", name=name),
        )
    if dtype.kind not in "biuf":
        raise Refusal(
            FailureCode.UNSUPPORTED, say("{name} holds {dtype}; numbers are expected.", name=name, dtype=str(dtype))
        )
    needed = math.prod(shape) * dtype.itemsize
    present = place.stat().st_size - begins
    if needed != present:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{name} says {needed} bytes of data and has {present}. Save it again.",
                name=name,
                needed=needed,
                present=present,
            ),
        )
    if not shape or shape[0] == 0:
        raise Refusal(FailureCode.UNREADABLE, say("{name} holds no rows (shape {shape}).", name=name, shape=str(shape)))
    return shape


def read_header(stream: Any, name: str) -> tuple[tuple[int, ...], bool, np.dtype]:
    """(shape, Fortran order, dtype) at the start of an `.npy`. Raises Refusal; `name` is what to call it."""
    try:
        version = np.lib.format.read_magic(stream)
        reader = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, fortran, dtype = reader(stream)
    except (ValueError, EOFError, SyntaxError, TypeError, OverflowError, RecursionError, TokenError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{name} is no intact .npy file ({error}). Save it again.", name=name, error=str(error)),
        ) from None
    return shape, fortran, dtype


def unpacked_npz(place: Path, folder: Path) -> dict[str, str]:
    """Every array of an `.npz` as an `.npy` file in `folder`, by its name. Raises Refusal."""
    try:
        with zipfile.ZipFile(place) as archive:
            members = [member for member in archive.infolist() if member.filename.endswith(".npy")]
            _check(place, members, folder)
            return {m.filename[:-4]: _unpack(archive, m, folder / f"array-{n}.npy") for n, m in enumerate(members)}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is no intact .npz file ({error}). Save it again with numpy.savez().",
                place=str(place),
                error=str(error),
            ),
        ) from None


def _check(place: Path, members: list[zipfile.ZipInfo], folder: Path) -> None:
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or total > MOST_UNPACKED:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} would unpack to {total} bytes in {members} arrays.",
                place=str(place),
                total=total,
                members=len(members),
            ),
        )
    free = shutil.disk_usage(folder).free
    if total + SPARE > free:
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "{place} unpacks to {total} bytes and {folder} has {free} free. Set TMPDIR.",
                place=str(place),
                total=total,
                folder=str(folder),
                free=free,
            ),
        )


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> str:
    with path.open("wb") as target:
        try:
            source = archive.open(member)
        except OSError as error:  # a member that begins where no file can
            raise zipfile.BadZipFile(f"{member.filename}: {error.strerror}") from None
        with source:
            shutil.copyfileobj(source, target, 1 << 20)
    checked_npy(path, f"{archive.filename}: {member.filename}")
    return str(path)
