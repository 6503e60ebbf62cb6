"""Writes `.npy` files row by row, so that no array is ever whole in memory."""

from __future__ import annotations

import math
import shutil
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.arrays import SPARE


class NpyStream:
    """An `.npy` file whose rows are appended; the number of rows is written when it is closed.

    `shape` is that of one row. The header keeps room for a growing first axis (numpy.lib.format).
    """

    def __init__(self, path: Path, shape: tuple[int, ...], dtype: Any) -> None:
        self.path = path
        self.shape = tuple(shape)
        self.dtype = np.dtype(dtype)
        self.rows = 0
        self._file = path.open("wb")
        self._head()

    def append(self, block: np.ndarray) -> None:
        """Add rows (n, *shape). Raises ValueError for rows of another shape."""
        if block.shape[1:] != self.shape:
            raise ValueError(f"rows of {block.shape[1:]} where {self.shape} are written")
        self._file.write(np.ascontiguousarray(block, dtype=self.dtype).data)
        self.rows += len(block)

    def close(self) -> None:
        """Write the number of rows and close."""
        if not self._file.closed:
            self._file.seek(0)
            self._head()
            self._file.close()

    def _head(self) -> None:
        described = np.lib.format.dtype_to_descr(self.dtype)
        header = {"descr": described, "fortran_order": False, "shape": (self.rows, *self.shape)}
        np.lib.format.write_array_header_1_0(self._file, header)

    def __enter__(self) -> NpyStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def need_room(folder: Path, rows: int, shape: tuple[int, ...], dtype: Any, origin: str) -> None:
    """Raise Refusal when the folder's disk has no room for such an array and a reserve."""
    size = rows * math.prod(shape) * np.dtype(dtype).itemsize
    free = shutil.disk_usage(folder).free
    if size + SPARE > free:
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            say(
                "{origin} unpacks to {size} bytes and {folder} has {free} free. Set TMPDIR to a larger disk.",
                origin=origin,
                size=size,
                folder=str(folder),
                free=free,
            ),
        )
