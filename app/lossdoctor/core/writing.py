"""Writes files so that a reader finds the old one whole or the new one whole, never a torn one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say


def write_text(path: str | Path, text: str) -> None:
    """Write UTF-8 text in one piece. Raises Refusal (cannot-write) with the reason and the size needed."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: str | Path, content: bytes) -> None:
    """Write bytes in one piece: a new file beside the old one, flushed to the disk, put in its place.

    Raises Refusal (cannot-write); the old file is then as it was.
    """
    place = Path(os.path.realpath(path))  # a link stays a link: what it points to is replaced
    try:
        _replace(place, content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "{path} could not be written ({reason}); {size} bytes were needed and the old file, if any, is as it "
                "was. Choose another folder or make room.",
                path=str(path),
                reason=reason,
                size=len(content),
            ),
        ) from error


def write_all(descriptor: int, content: bytes) -> None:
    """Write every byte; the system may take them in several pieces. Raises OSError."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _replace(place: Path, content: bytes) -> None:
    mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask()
    descriptor, temporary = tempfile.mkstemp(prefix=f".{place.name[:100]}.", suffix=".part", dir=place.parent)
    try:
        try:
            write_all(descriptor, content)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        Path(temporary).chmod(mode)
        os.replace(temporary, place)  # noqa: PTH105 - Path.replace hides which of the two names failed
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    flush_folder(place.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in a folder lasting, where the system can."""
    with contextlib.suppress(OSError):  # some file systems and Windows cannot; the file itself is safe by now
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
