"""Columns that hold a list of numbers in each row, all of one length."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from lossdoctor.intake.cells import BadCellError, as_array, numbers_of


def is_list(kind: Any) -> bool:
    """Whether a column's type is a list."""
    types = pa.types
    return bool(types.is_fixed_size_list(kind) or types.is_list(kind) or types.is_large_list(kind))


def lists_of(column: Any, width: int) -> np.ndarray:
    """float64 (rows, width); a row without a list is NaN. Raises BadCellError with the length of another list."""
    column = as_array(column)
    lengths = pc.list_value_length(column).to_numpy(zero_copy_only=False)
    odd = np.flatnonzero(~np.isnan(lengths.astype(np.float64)) & (lengths != width))
    if len(odd):
        raise BadCellError(int(odd[0]), f"{int(lengths[odd[0]]):,}")
    present = np.asarray(pc.is_valid(column))
    values = np.full((len(column), width), np.nan)
    values[present] = numbers_of(pc.list_flatten(column)).reshape(-1, width)
    return values
