"""Looks for training rows with the same inputs and other targets."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.labels import ConflictReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, Probe

VALUES = 100_000_000
NAMED = 20
ROWS_AT_ONCE = 4_096


class ConflictProbe(Probe):
    """Groups rows by a 64-bit hash of their bytes; every group that counts is compared value by value."""

    gives = ConflictReading

    def take(self, patient: Patient, stage: Stage) -> ConflictReading:
        """Raises NotMeasurable without targets, or for data too large to compare."""
        rows = patient.training
        if not rows.targets or not rows.count:
            raise NotMeasurable(say("the program trains without targets"))
        if sum(array.size for array in rows.inputs) > VALUES:
            raise NotMeasurable(say("there are too many values to compare row by row"))
        keys = row_keys(rows.inputs)
        _, first, group, sizes = np.unique(keys, return_index=True, return_inverse=True, return_counts=True)
        labels = row_keys(rows.targets[:1])
        twin = first[group]
        differs = labels != labels[twin]
        held = np.zeros(len(sizes), dtype=bool)
        held[group[differs]] = True
        pairs = [row for row in np.flatnonzero(differs) if _equal(rows.inputs, row, twin[row])][:NAMED]
        target = rows.targets[0]
        return ConflictReading(
            rows=rows.count,
            distinct=len(sizes),
            conflicting=int(sizes[held].sum()) if pairs else 0,
            first=tuple(int(twin[row]) for row in pairs),
            twins=tuple(int(row) for row in pairs),
            first_targets=tuple(_text(target[twin[row]]) for row in pairs),
            twin_targets=tuple(_text(target[row]) for row in pairs),
        )


def row_keys(arrays: Sequence[np.ndarray]) -> np.ndarray:
    """A 64-bit key (rows,) of each row's bytes: equal rows have equal keys, others almost surely not."""
    count = arrays[0].shape[0]
    keys = np.zeros(count, dtype=np.uint64)
    random = np.random.default_rng(20_240_101)
    for array in arrays:
        width = int(np.prod(array.shape[1:], dtype=np.int64)) * array.dtype.itemsize
        words = -(-width // 8)
        factors = random.integers(1, 2**63, size=max(words, 1), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
        for start in range(0, count, ROWS_AT_ONCE):
            block = np.ascontiguousarray(array[start : start + ROWS_AT_ONCE])
            raw = np.zeros((len(block), words * 8), dtype=np.uint8)
            raw[:, :width] = block.reshape(len(block), -1).view(np.uint8).reshape(len(block), width)
            mixed = raw.view(np.uint64)
            mixed = (mixed ^ (mixed >> np.uint64(29))) * factors
            mixed ^= mixed >> np.uint64(32)
            keys[start : start + ROWS_AT_ONCE] += (mixed * factors[::-1]).sum(axis=1, dtype=np.uint64)
    return keys


def _equal(arrays: Sequence[np.ndarray], one: int, other: int) -> bool:
    return all(array[one].tobytes() == array[other].tobytes() for array in arrays)


def _text(value: np.ndarray) -> str:
    flat = np.ravel(value)
    shown = ", ".join(f"{float(item):.6g}" if item.dtype.kind == "f" else str(item) for item in flat[:6])
    return shown + (", ..." if flat.size > 6 else "")
