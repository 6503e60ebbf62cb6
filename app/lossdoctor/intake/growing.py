"""An `.npy` file that grows row by row, and is there under its name only when it is whole."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say

HEADER_BYTES = 128  # room for any row count; a multiple of 64, as numpy.lib.format asks
SPARE = 256 * 1024**2  # bytes of disk to leave free
BLOCK_CELLS = 1 << 20  # 8 MiB at a time


class GrowingArray:
    """Rows of `width` float64, appended and then finished to a whole `.npy` (version 1.0) at `path`.

    Raises Refusal(CANNOT_WRITE) with the size needed when the disk is full; then nothing is left at `path`.
    """

    def __init__(self, path: Path, width: int) -> None:
        self.path = path
        self.width = width
        self.rows = 0
        self._part = path.with_name(path.name + ".part")
        self._file = self._part.open("w+b")
        self._file.write(bytes(HEADER_BYTES))

    def append(self, rows: np.ndarray) -> None:
        """Add rows (n, width) float64."""
        try:
            self._file.write(np.ascontiguousarray(rows, dtype="<f8").data)
        except OSError as error:
            self._refuse(error)
        self.rows += len(rows)

    def blocks(self) -> Iterator[tuple[int, np.ndarray]]:
        """(first row, rows) of what was written, about 8 MiB at a time."""
        count = max(1, BLOCK_CELLS // max(self.width, 1))
        for first in range(0, self.rows, count):
            rows = min(count, self.rows - first)
            self._file.seek(HEADER_BYTES + first * self.width * 8)
            raw = self._file.read(rows * self.width * 8)
            yield first, np.frombuffer(raw, dtype="<f8").reshape(rows, self.width).copy()

    def column(self, place: int) -> Iterator[np.ndarray]:
        """One column, block by block."""
        for _, block in self.blocks():
            yield block[:, place]

    def overwrite(self, first: int, rows: np.ndarray) -> None:
        """Put rows in the place of those from `first` on."""
        self._file.seek(HEADER_BYTES + first * self.width * 8)
        self._file.write(np.ascontiguousarray(rows, dtype="<f8").data)

    def finish(self) -> str:
        """Write the header, close, and give the path under which the whole file now lies."""
        text = repr({"descr": "<f8", "fortran_order": False, "shape": (self.rows, self.width)})
        body = text.encode("latin-1").ljust(HEADER_BYTES - 11) + b"\n"
        try:
            self._file.seek(0)
            self._file.write(b"\x93NUMPY\x01\x00" + len(body).to_bytes(2, "little") + body)
            self._file.close()
        except OSError as error:
            self._refuse(error)
        self._part.replace(self.path)
        return str(self.path)

    def abandon(self) -> None:
        """Close and leave nothing; does nothing after `finish`."""
        self._file.close()
        self._part.unlink(missing_ok=True)

    def _refuse(self, error: OSError) -> None:
        written = self.rows * self.width * 8
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise error
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "The disk of {folder} is full after {written} bytes of the table. Free some, or set TMPDIR.",
                folder=str(self.path.parent),
                written=written,
            ),
        ) from None


def check_room(folder: Path, needed: int, what: str) -> None:
    """Raise Refusal(CANNOT_WRITE) where the folder's disk has no room for `needed` bytes."""
    free = shutil.disk_usage(folder).free
    if needed + SPARE > free:
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "{what} needs about {needed} bytes and {folder} has {free} free. Free some, or set TMPDIR.",
                what=what,
                needed=needed,
                folder=str(folder),
                free=free,
            ),
        )
