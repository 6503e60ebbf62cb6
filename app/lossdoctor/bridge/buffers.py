"""Growing numpy buffers: appending is cheap, reading gives a view."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


class Growing:
    """Rows that are appended at the end. `view` is a read-only view of the rows so far, shape (n, *row)."""

    FIRST = 1024

    def __init__(self, dtype: npt.DTypeLike, row: tuple[int, ...] = ()) -> None:
        self._rows = np.empty((self.FIRST, *row), dtype)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def view(self) -> Array:
        """The rows so far; a later append may leave it behind, so take it anew for every use."""
        shown = self._rows[: self._count]
        shown.flags.writeable = False
        return shown

    def append(self, rows: Array) -> None:
        """Add rows (k, *row) at the end; doubling keeps the cost of a step constant."""
        needed = self._count + len(rows)
        if needed > len(self._rows):
            larger = np.empty((max(needed, 2 * len(self._rows)), *self._rows.shape[1:]), self._rows.dtype)
            larger[: self._count] = self._rows[: self._count]
            self._rows = larger
        self._rows[self._count : needed] = rows
        self._count = needed

    def replace(self, rows: Array) -> None:
        """Forget what is there and hold `rows` instead."""
        self._count = 0
        self.append(rows)


class Thinning:
    """Norms per variable over any number of steps in bounded memory.

    Holds at most CAPACITY rows; when full, neighbouring rows become one by their larger value (NaN wins), so a
    spike or a value that is not a number is never thinned away. `stride` steps make one row.
    """

    CAPACITY = 16_384

    def __init__(self, variables: int) -> None:
        self._steps = Growing(np.int64)
        self._rows = Growing(np.float32, (variables,))
        self._rest_steps: Array = np.empty(0, np.int64)
        self._rest: Array = np.empty((0, variables), np.float32)
        self.stride = 1

    @property
    def steps(self) -> Array:
        """First step of every row, (rows,) int64."""
        return self._steps.view

    @property
    def rows(self) -> Array:
        """Largest value of every variable within the row's steps, (rows, variables) float32."""
        return self._rows.view

    def append(self, steps: Array, values: Array) -> None:
        """Add values (k, variables) of the steps (k,)."""
        steps = np.concatenate([self._rest_steps, steps])
        values = np.concatenate([self._rest, values])
        whole = len(steps) - len(steps) % self.stride
        self._rest_steps, self._rest = steps[whole:], values[whole:]
        self._steps.append(steps[: whole : self.stride])
        self._rows.append(_largest(values[:whole], self.stride))
        while len(self._steps) > self.CAPACITY:
            self._halve()

    def _halve(self) -> None:
        steps, rows = self.steps, self.rows
        whole = len(steps) - len(steps) % 2
        if whole < len(steps):
            # the odd row is not a full pair yet: keep its one value per stride as the rest of the next row
            self._rest_steps = np.concatenate([np.repeat(steps[whole:], self.stride), self._rest_steps])
            self._rest = np.concatenate([np.repeat(rows[whole:], self.stride, axis=0), self._rest])
        kept_steps, kept_rows = steps[:whole:2].copy(), _largest(rows[:whole], 2)
        self._steps.replace(kept_steps)
        self._rows.replace(kept_rows)
        self.stride *= 2


def _largest(values: Array, stride: int) -> Array:
    """Maximum over groups of `stride` rows; NaN wins."""
    if stride == 1:
        return values
    # a plain comparison chain would warn on NaN: np.maximum propagates it silently
    return np.asarray(np.maximum.reduce(values.reshape(-1, stride, values.shape[1]), axis=1))
