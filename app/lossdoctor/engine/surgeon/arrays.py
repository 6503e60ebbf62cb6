"""What edits do to arrays: every function gives a new array and leaves its argument alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from lossdoctor.core.saying import say


def floating(values: np.ndarray) -> np.dtype:
    """The array's own dtype when it is a float, else float32."""
    return values.dtype if np.issubdtype(values.dtype, np.floating) else np.dtype(np.float32)


def mapped(values: np.ndarray, scale: float, offset: float) -> np.ndarray:
    """Values * scale + offset (any shape), computed in float64; integers stay integers where the result is whole."""
    result = values.astype(np.float64) * scale + offset
    whole = scale == int(scale) and offset == int(offset)
    if whole and np.issubdtype(values.dtype, np.integer):
        return result.astype(np.int64)
    return result.astype(floating(values))


def relabelled(values: np.ndarray, old: Sequence[float], new: Sequence[float]) -> np.ndarray:
    """`old[i]` becomes `new[i]`; what is not named stays."""
    result = values.astype(np.float64)
    for before, after in zip(old, new, strict=True):
        result[values == before] = after
    if np.issubdtype(values.dtype, np.integer) and np.array_equal(result, np.rint(result)):
        return result.astype(np.int64)
    return result.astype(floating(values))


def one_hot(values: np.ndarray, classes: int) -> np.ndarray:
    """(rows,) or (rows, ..., 1) ids to (rows, ..., classes) float32. ValueError for an id outside 0..classes-1."""
    ids_only = values[..., 0] if values.ndim > 1 and values.shape[-1] == 1 else values
    whole = np.rint(ids_only.astype(np.float64)).astype(np.int64)
    if whole.size and (whole.min() < 0 or whole.max() >= classes or not np.array_equal(whole, ids_only)):
        raise ValueError(
            say(
                "Targets from {low} to {high} are no ids of {classes} classes.",
                low=f"{ids_only.min():g}",
                high=f"{ids_only.max():g}",
                classes=str(classes),
            )
        )
    return np.eye(classes, dtype=np.float32)[whole]


def ids(values: np.ndarray, classes: int) -> np.ndarray:
    """(rows, ..., classes) to (rows, ...) int64: the largest column. ValueError for another number of columns."""
    if values.ndim < 2 or values.shape[-1] != classes:
        raise ValueError(
            say(
                "Targets of shape {shape} have no column for each of {classes} classes.",
                shape=str(values.shape[1:]),
                classes=str(classes),
            )
        )
    return values.argmax(axis=-1).astype(np.int64)


def row_normalised(values: np.ndarray) -> np.ndarray:
    """Rows divided by the sum of their last axis; rows that sum to zero stay."""
    numbers = values.astype(np.float64)
    total = numbers.sum(axis=-1, keepdims=True)
    return (numbers / np.where(total == 0, 1.0, total)).astype(floating(values))


def finite_rows(columns: Sequence[np.ndarray]) -> np.ndarray:
    """(rows,) bool: every value of the row is finite in every array."""
    flat = [np.isfinite(array.reshape(len(array), -1)).all(axis=1) for array in columns]
    return np.logical_and.reduce(flat)


def first_of_repeats(columns: Sequence[np.ndarray]) -> np.ndarray:
    """Indices of rows that no earlier row equals in every array."""
    seen: set[bytes] = set()
    kept = []
    for row in range(len(columns[0])):
        key = b"".join(np.ascontiguousarray(array[row]).tobytes() for array in columns)
        if key not in seen:
            seen.add(key)
            kept.append(row)
    return np.asarray(kept, dtype=np.int64)


def column_scale(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation of the finite values per last-axis column, float64; 1 for a constant."""
    columns = finite_columns(values)
    mean, std = np.nanmean(columns, axis=0), np.nanstd(columns, axis=0)
    return np.nan_to_num(mean), _usable(std, mean)


def column_range(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Minimum and width of the finite values per last-axis column, float64; a constant column has width 1."""
    columns = finite_columns(values)
    low, high = np.nanmin(columns, axis=0), np.nanmax(columns, axis=0)
    return np.nan_to_num(low), _usable(high - low, low)


CENTRES: dict[str, Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]] = {
    "standardise": column_scale,
    "min-max": column_range,
}


def finite_columns(values: np.ndarray) -> np.ndarray:
    """(n, columns) float64 with NaN for whatever is not finite; a column without any finite value is zero."""
    columns = values.reshape(-1, values.shape[-1] if values.ndim > 1 else 1).astype(np.float64)
    columns[~np.isfinite(columns)] = np.nan
    columns[:, np.isnan(columns).all(axis=0)] = 0.0
    return columns


def _usable(spread: np.ndarray, centre: np.ndarray) -> np.ndarray:
    tiny = spread <= 1e-7 * np.maximum(np.abs(centre), 1e-30)  # float32's resolution: nothing but rounding
    return np.where(tiny | ~np.isfinite(spread), 1.0, spread)


def _per_feature(values: np.ndarray) -> np.ndarray:
    flat = values.reshape(len(values), -1).astype(np.float64)
    return finite_columns(flat)


FILLS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "mean": lambda values: np.nanmean(_per_feature(values), axis=0).reshape(values.shape[1:]),
    "median": lambda values: np.nanmedian(_per_feature(values), axis=0).reshape(values.shape[1:]),
    "zero": lambda values: np.zeros(values.shape[1:]),
}
