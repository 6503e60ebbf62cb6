"""Statistics of arrays in one pass over every row: what the readings of inputs and targets hold."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.core.readings.data import ArrayFacts, TargetFacts

BINS = 64
SMALLEST_SPAN = 1e-12  # relative; narrower than this, float64 cannot tell bins apart
ROWS_NAMED = 20
DISTINCT_NAMED = 64
DISTINCT_COUNTED = 100_000
FEATURES_APART = 4_096
VALUES_AT_ONCE = 1 << 20
VALUES_SEEN = 200_000_000
VALUES_SAMPLED = 32_000_000  # of a larger array: the mean is then known to 1/5,000 of the spread
RUN_BYTES = 65_536  # neighbouring rows of such a sample: one read of the disk
VALUES_PICTURED = 4_000_000
ID_LIMIT = 65_536
ROW_SUM_TOLERANCE = 1e-3  # room for probabilities written with three decimals


class Moments:
    """Running statistics per feature over finite values, merged chunk by chunk (Chan, Golub and LeVeque 1983)."""

    def __init__(self, features: int) -> None:
        self.count = np.zeros(features)
        self.mean = np.zeros(features)
        self.scatter = np.zeros(features)
        self.low = np.full(features, np.inf)
        self.high = np.full(features, -np.inf)
        self.nonfinite = np.zeros(features, dtype=np.int64)
        self.zeros = 0
        self.nan = 0
        self.inf = 0
        self.integers = True

    def add(self, block: np.ndarray) -> np.ndarray:
        """Take in a block (n, features) float64; returns which of its values are finite."""
        finite: np.ndarray = np.isfinite(block)
        whole = bool(finite.all())
        if whole:
            self._merge(np.full(len(self.count), float(len(block))), block.mean(axis=0), block)
            low, high = block.min(axis=0), block.max(axis=0)
        else:
            nan = int(np.isnan(block).sum())
            self.nan += nan
            self.inf += int(finite.size - finite.sum()) - nan
            self.nonfinite += len(block) - finite.sum(axis=0)
            kept = np.where(finite, block, 0.0)
            count = finite.sum(axis=0).astype(float)
            self._merge(count, kept.sum(axis=0) / np.maximum(count, 1), block, finite)
            low = np.where(finite, block, np.inf).min(axis=0)
            high = np.where(finite, block, -np.inf).max(axis=0)
        self.low, self.high = np.minimum(self.low, low), np.maximum(self.high, high)
        self.zeros += int(block.size - np.count_nonzero(block))
        if self.integers:
            self.integers = bool(np.array_equal(block, np.rint(block), equal_nan=True))
        return finite

    def _merge(self, count: np.ndarray, mean: np.ndarray, block: np.ndarray, finite: np.ndarray | None = None) -> None:
        apart = block - mean
        if finite is not None:
            apart = np.where(finite, apart, 0.0)
        shift = mean - self.mean
        total = self.count + count
        share = np.divide(count, total, out=np.zeros_like(total), where=total > 0)
        self.scatter += np.einsum("ij,ij->j", apart, apart) + shift**2 * self.count * share
        self.mean += shift * share
        self.count = total

    @property
    def overall(self) -> tuple[float, float]:
        """Mean and standard deviation over all values."""
        total = float(self.count.sum())
        if total == 0:
            return float("nan"), float("nan")
        mean = float((self.mean * self.count).sum() / total)
        scatter = float(self.scatter.sum() + (self.count * (self.mean - mean) ** 2).sum())
        return mean, float(np.sqrt(scatter / total))


def is_numeric(array: np.ndarray) -> bool:
    """Whether the dtype holds real numbers or booleans (bfloat16 and the like included)."""
    return array.dtype.kind in "biuf" or "float" in array.dtype.name


def array_facts(
    array: np.ndarray,
    name: str,
    *,
    columns: tuple[str, ...] = (),
    feeds: tuple[str, ...] = (),
    every_row: bool = False,
) -> ArrayFacts:
    """Statistics of an array (rows, ...) over its finite values.

    Above 200 million values a spread of rows is read (`spread_rows`) unless `every_row`. Text and objects give NaN
    statistics.
    """
    shape = tuple(int(size) for size in array.shape[1:])
    features, per_channel = _features(shape)
    if not is_numeric(array) or array.size == 0:
        return _empty(array, name, shape, columns, feeds)
    spread = None if every_row or array.size <= VALUES_SEEN else spread_rows(array, VALUES_SAMPLED)
    moments = Moments(features)
    bad_rows: list[int] = []
    bad_row_count = 0
    for numbers, block in _numbered(array, spread):
        flat = block.reshape(-1, features)
        with np.errstate(over="ignore", invalid="ignore"):
            finite = moments.add(flat)
        if not finite.all():
            rows = np.flatnonzero(~finite.reshape(len(block), -1).all(axis=1))
            bad_row_count += len(rows)
            bad_rows += [int(numbers[row]) for row in rows[: ROWS_NAMED - len(bad_rows)]]
    mean, std = moments.overall
    held = moments.count > 0
    low = float(moments.low[held].min()) if held.any() else float("nan")
    high = float(moments.high[held].max()) if held.any() else float("nan")
    edges, counts = _histogram(array, low, high, spread)
    blank = np.where(held, 0.0, np.nan)
    seen = int(array.shape[0]) if spread is None else len(spread)
    return ArrayFacts(
        name=name,
        rows=int(array.shape[0]),
        shape=shape,
        dtype=array.dtype.name,
        minimum=low,
        maximum=high,
        mean=mean,
        std=std,
        nan_count=moments.nan,
        inf_count=moments.inf,
        nonfinite_rows=tuple(bad_rows),
        nonfinite_row_count=bad_row_count,
        integer_valued=moments.integers and bool(held.any()),
        zero_share=moments.zeros / max(1, array[:1].size * seen),
        feature_mean=moments.mean + blank,
        feature_std=np.sqrt(moments.scatter / np.maximum(moments.count, 1)) + blank,
        feature_min=np.where(held, moments.low, np.nan),
        feature_max=np.where(held, moments.high, np.nan),
        feature_nonfinite=moments.nonfinite,
        histogram_edges=edges,
        histogram_counts=counts,
        rows_seen=seen,
        per_channel=per_channel,
        columns=columns,
        feeds=feeds,
    )


def target_facts(array: np.ndarray, name: str, *, places: bool = False) -> TargetFacts:
    """What the targets (rows, ...) of one output are, counted over every row; `places` as in TargetFacts."""
    facts = array_facts(array, name, every_row=True)
    values, counts, distinct = _distinct(array, facts)
    outside = _Outside()
    sums = _RowSums(() if places else facts.shape)
    if is_numeric(array) and array.size:
        for first, block in _blocks(array, 1):
            outside.add(first, block)
            sums.add(first, block)
    binary = distinct <= 2 and facts.nan_count + facts.inf_count == 0 and set(values.tolist()) <= {0.0, 1.0}
    one_hot = sums.applies and binary and sums.off == 0 and facts.rows > 0
    class_counts = _class_counts(array, facts, one_hot, distinct, places)
    return TargetFacts(
        array=facts,
        distinct=distinct,
        values=values if distinct <= DISTINCT_NAMED else np.empty(0),
        counts=counts if distinct <= DISTINCT_NAMED else np.empty(0, dtype=np.int64),
        below_zero=outside.below,
        above_one=outside.above,
        excess=outside.excess,
        outside_rows=outside.rows,
        first_outside=tuple(outside.first),
        first_outside_values=tuple(outside.first_values),
        row_sum_min=sums.low if sums.applies else float("nan"),
        row_sum_max=sums.high if sums.applies else float("nan"),
        rows_not_summing_to_one=sums.off,
        one_hot=one_hot,
        multi_hot=sums.applies and binary and sums.off > 0,
        class_counts=class_counts,
        blocks=_label_blocks(array, facts, one_hot) if class_counts.size else 0,
        first_rows_not_normalised=tuple(sums.first),
        places=places,
        rewards=sums.applies and sums.single and facts.minimum < 0 < facts.maximum,
    )


class _Outside:
    """Values outside [0, 1]."""

    def __init__(self) -> None:
        self.below = self.above = self.rows = 0
        self.excess = 0.0
        self.first: list[int] = []
        self.first_values: list[float] = []

    def add(self, first: int, block: np.ndarray) -> None:
        below, above = block < 0, block > 1
        self.below += int(below.sum())
        self.above += int(above.sum())
        offending = ((below | above) & np.isfinite(block)).reshape(len(block), -1)
        rows = np.flatnonzero(offending.any(axis=1))
        if not len(rows):
            return
        self.rows += len(rows)
        flat = block.reshape(len(block), -1)
        held = flat[offending]
        self.excess = max(self.excess, float(np.maximum(-held, held - 1).max()))
        for row in rows[: ROWS_NAMED - len(self.first)]:
            self.first.append(int(first + row))
            self.first_values.append(float(flat[row][offending[row]][0]))


class _RowSums:
    """Sums over the last axis, where it holds more than one value."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.applies = bool(shape) and shape[-1] > 1
        self.low, self.high = float("inf"), float("-inf")
        self.off = 0
        self.single = True  # no more than one value other than 0
        self.first: list[int] = []

    def add(self, first: int, block: np.ndarray) -> None:
        if not self.applies:
            return
        self.single = self.single and bool((np.count_nonzero(block, axis=-1) <= 1).all())
        with np.errstate(invalid="ignore"):
            sums = block.sum(axis=-1).reshape(len(block), -1)
        self.low, self.high = min(self.low, float(sums.min())), max(self.high, float(sums.max()))
        off = np.flatnonzero(~(np.abs(sums - 1) <= ROW_SUM_TOLERANCE).all(axis=1))
        self.off += len(off)
        self.first += [int(first + row) for row in off[: ROWS_NAMED - len(self.first)]]


def _features(shape: tuple[int, ...]) -> tuple[int, bool]:
    features = int(np.prod(shape, dtype=np.int64)) if shape else 1
    return (features, False) if features <= FEATURES_APART else (shape[-1], True)


def _blocks(array: np.ndarray, stride: int) -> Iterator[tuple[int, np.ndarray]]:
    rows = max(1, VALUES_AT_ONCE // max(1, array[:1].size)) * stride
    for first in range(0, array.shape[0], rows):
        yield first, np.asarray(array[first : first + rows : stride], dtype=np.float64)


def spread_rows(array: np.ndarray, values: int = VALUES_SAMPLED) -> np.ndarray:
    """Numbers (n,) int64 of rows that together hold at most so many values, in their order: runs of neighbours, one at
    a random place of each equal part of the array, so that no period of the rows is met.
    """
    width, row = max(1, array[:1].size), max(1, array[:1].nbytes)
    run = max(1, min(RUN_BYTES // row, len(array)))
    parts = max(1, min(values // width // run, len(array) // run))
    edges = np.linspace(0, len(array) - run, parts + 1)
    starts = np.floor(edges[:-1] + np.random.default_rng(0).random(parts) * np.diff(edges)).astype(np.int64)
    return np.unique(starts[:, None] + np.arange(run))


def _numbered(array: np.ndarray, spread: np.ndarray | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Row numbers and float64 values of all rows, or of a spread of them, block by block."""
    if spread is None:
        for first, block in _blocks(array, 1):
            yield np.arange(first, first + len(block)), block
        return
    rows = max(1, VALUES_AT_ONCE // max(1, array[:1].size))
    for first in range(0, len(spread), rows):
        numbers = spread[first : first + rows]
        yield numbers, np.asarray(array[numbers], dtype=np.float64)


def _histogram(
    array: np.ndarray, low: float, high: float, spread: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    if not np.isfinite(low):
        return np.array([0.0, 1.0]), np.zeros(1, dtype=np.int64)
    if high - low <= SMALLEST_SPAN * max(abs(low), abs(high), 1.0):
        half = max(abs(low), 1.0) * 0.5
        low, high = low - half, high + half
    edges = np.linspace(low, high, BINS + 1)
    counts = np.zeros(BINS, dtype=np.int64)
    if not np.isfinite(high - low):
        return edges, counts
    if spread is not None:
        array = array[spread_rows(array, VALUES_PICTURED)]
    for _, block in _blocks(array, max(1, array.size // VALUES_PICTURED)):
        values = block[np.isfinite(block)]
        place = np.minimum((values - low) * (BINS / (high - low)), BINS - 1).astype(np.int64)
        counts += np.bincount(np.clip(place, 0, BINS - 1), minlength=BINS)
    return edges, counts


def _distinct(array: np.ndarray, facts: ArrayFacts) -> tuple[np.ndarray, np.ndarray, int]:
    """Distinct finite values and their counts; the number is a lower bound above 100,000."""
    if not is_numeric(array) or not np.isfinite(facts.minimum):
        return np.empty(0), np.empty(0, dtype=np.int64), 0
    if facts.integer_valued and facts.maximum - facts.minimum < ID_LIMIT:
        counts = _integer_counts(array, facts)
        held = np.flatnonzero(counts)
        return held + facts.minimum, counts[held], len(held)
    values, counts = np.empty(0), np.empty(0, dtype=np.int64)
    for _, block in _blocks(array, 1):
        fresh, times = np.unique(block[np.isfinite(block)], return_counts=True)
        values, place = np.unique(np.concatenate([values, fresh]), return_inverse=True)
        counts = np.bincount(place, weights=np.concatenate([counts, times]), minlength=len(values)).astype(np.int64)
        if len(values) > DISTINCT_COUNTED:
            break
    return values, counts, len(values)


def _integer_counts(array: np.ndarray, facts: ArrayFacts) -> np.ndarray:
    size = int(facts.maximum - facts.minimum) + 1
    counts = np.zeros(size, dtype=np.int64)
    for _, block in _blocks(array, 1):
        counts += np.bincount((block[np.isfinite(block)] - facts.minimum).astype(np.int64), minlength=size)
    return counts


def _class_counts(array: np.ndarray, facts: ArrayFacts, one_hot: bool, distinct: int, places: bool) -> np.ndarray:
    """Rows (or pixels) a class: by one-hot column, or by id where one whole number from 0 on stands alone."""
    if one_hot:
        axes = tuple(range(array.ndim - 1))
        return np.asarray(np.count_nonzero(array, axis=axes), dtype=np.int64)
    single = places or not facts.shape or facts.shape[-1] == 1
    ids = facts.integer_valued and facts.minimum >= 0 and facts.maximum < ID_LIMIT
    repeated = distinct <= max(2, facts.rows // 2)
    if not (single and ids and repeated):
        return np.empty(0, dtype=np.int64)
    counts = _integer_counts(array, facts)
    return np.concatenate([np.zeros(int(facts.minimum), dtype=np.int64), counts])


def _label_blocks(array: np.ndarray, facts: ArrayFacts, one_hot: bool) -> int:
    """Runs of one label in the order of the rows; 0 where a row holds many labels."""
    if one_hot and len(facts.shape) == 1:
        labels = np.asarray(array).argmax(axis=1)
    elif not one_hot and facts.shape in ((), (1,)):
        labels = np.asarray(array).reshape(-1)
    else:
        return 0
    return int(np.count_nonzero(labels[1:] != labels[:-1])) + 1


def _empty(
    array: np.ndarray, name: str, shape: tuple[int, ...], columns: tuple[str, ...], feeds: tuple[str, ...]
) -> ArrayFacts:
    nan, none = float("nan"), np.empty(0)
    return ArrayFacts(
        name=name,
        rows=int(array.shape[0]),
        shape=shape,
        dtype=array.dtype.name,
        minimum=nan,
        maximum=nan,
        mean=nan,
        std=nan,
        nan_count=0,
        inf_count=0,
        nonfinite_rows=(),
        nonfinite_row_count=0,
        integer_valued=False,
        zero_share=0.0,
        feature_mean=none,
        feature_std=none,
        feature_min=none,
        feature_max=none,
        feature_nonfinite=np.empty(0, dtype=np.int64),
        histogram_edges=np.array([0.0, 1.0]),
        histogram_counts=np.zeros(1, dtype=np.int64),
        rows_seen=int(array.shape[0]),
        columns=columns,
        feeds=feeds,
    )
