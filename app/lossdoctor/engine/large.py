"""Data larger than memory: when rows count as large, a sample of them, and batches read from the mapped file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np

from lossdoctor.engine.feeding import structured
from lossdoctor.engine.mapping import expect
from lossdoctor.engine.patient import Patient, Rows


class Bounds:
    """Bytes from which on data are mapped rather than held. Keras copies arrays whole into a tensor (and again into
    float32), so that much times three must fit beside the program: 1 GiB, or an eighth of what is free.
    """

    MOST_IN_MEMORY = 1024**3
    FREE_SHARE = 8
    SAMPLE = 128 * 1024**2  # what the arms of a trial train on
    RUN = 64 * 1024  # bytes of neighbouring rows in a sample: one read of the disk
    GROUP = 64 * 1024**2  # bytes that are read, mixed and fed at once
    BLOCK = 1024**2  # bytes of neighbouring rows in a group


def size_of(rows: Rows | None) -> int:
    """Bytes of all arrays."""
    return 0 if rows is None else sum(array.nbytes for array in (*rows.inputs, *rows.targets))


def is_large(rows: Rows | None) -> bool:
    """Whether rows are too many to be held in memory several times over."""
    size = size_of(rows)
    return size > Bounds.MOST_IN_MEMORY or (size > 64 * 1024**2 and size > free_memory() / Bounds.FREE_SHARE)


def free_memory() -> float:
    """Bytes that can be taken without swapping; infinity where the system does not say."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return float("inf")
    found = next((line.split()[1] for line in lines if line.startswith("MemAvailable:")), None)
    return float("inf") if found is None else float(found) * 1024


def sampled(rows: Rows, most: int, seed: int = 0) -> Rows:
    """At most so many bytes of the rows, in memory: runs of neighbours drawn by seed, in their order."""
    count, row = rows.count, max(size_of(rows) // max(rows.count, 1), 1)
    if size_of(rows) <= most:
        return rows
    run = max(1, min(Bounds.RUN // row, count))
    runs = max(1, most // row // run)
    starts = np.random.default_rng(seed).choice(-(-count // run), min(runs, -(-count // run)), replace=False)
    for array in (*rows.inputs, *rows.targets):
        for start in np.sort(starts) * run:
            expect(array, slice(int(start), int(start) + run))
    index = (np.sort(starts)[:, None] * run + np.arange(run)).ravel()
    return rows.take(index[index < count])


def sample_of(patient: Patient) -> Patient:
    """The patient with a sample of its rows in memory, on which trials and cures are made."""
    training = sampled(patient.training, Bounds.SAMPLE, patient.seed)
    held = None if patient.validation is None else sampled(patient.validation, Bounds.SAMPLE // 4, patient.seed)
    return replace(patient, training=training, validation=held, rows_complete=False, as_given=None)


class MappedBatches(keras.utils.PyDataset):
    """Batches of rows read from mapped files, mixed anew in every epoch; never holds more than a group of blocks.

    Blocks of neighbouring rows are drawn in random order, as many as GROUP takes, and their rows mixed: so even a file
    that is sorted by class gives mixed batches. Without `shuffle` rows keep their order. Floating numbers are fed in
    floatx, everything else as it is, as Keras feeds arrays. `weighted` adds the sample weights.
    """

    def __init__(self, patient: Patient, rows: Rows, batch: int, *, shuffle: bool, seed: int = 0) -> None:
        super().__init__()
        self._patient = patient
        self._rows = rows
        self._batch = max(1, batch)
        self._shuffle = shuffle
        self._seed = seed
        self._epoch = 0
        row = max(size_of(rows) // max(rows.count, 1), 1)
        self._block = int(np.clip(Bounds.BLOCK // row, 1, max(rows.count, 1)))
        self._group = max(1, Bounds.GROUP // row // self._batch) * self._batch
        self._held: tuple[int, int, Rows] | None = None
        self._order = self._drawn()

    def __len__(self) -> int:
        return -(-self._rows.count // self._batch)

    def __getitem__(self, place: int) -> Any:
        first = place * self._batch
        group = self._read(first // self._group)
        begins = first % self._group
        inputs, targets, weights = structured(self._patient, group.take(slice(begins, begins + self._batch)))
        return (inputs, targets) if weights is None else (inputs, targets, weights)

    def on_epoch_end(self) -> None:
        """Another order for the next epoch."""
        self._epoch += 1
        self._order = self._drawn()

    def _drawn(self) -> np.ndarray:
        """Row number at which each block begins, in the order of this epoch; the short last block stays last."""
        whole = np.arange(0, self._rows.count - self._block + 1, self._block)
        rest = np.arange(len(whole) * self._block, self._rows.count, self._block)
        if self._shuffle:
            whole = np.random.default_rng([self._seed, self._epoch]).permutation(whole)
        return np.concatenate([whole, rest])

    def _read(self, number: int) -> Rows:
        """The rows of a group, copied."""
        if self._held is not None and self._held[:2] == (self._epoch, number):
            return self._held[2]
        self._held = None
        first, last = number * self._group, min((number + 1) * self._group, self._rows.count)
        blocks = [
            self._span(int(self._order[block]), max(first - block * self._block, 0), last - block * self._block)
            for block in range(first // self._block, -(-last // self._block))
        ]
        mix = np.random.default_rng([self._seed, self._epoch, number + 1]).permutation(last - first)
        rows = self._rows
        group = Rows(
            tuple(_gathered(array, blocks, mix if self._shuffle else None) for array in rows.inputs),
            tuple(_gathered(array, blocks, mix if self._shuffle else None) for array in rows.targets),
            None if rows.weights is None else _gathered(rows.weights, blocks, mix if self._shuffle else None),
        )
        self._held = (self._epoch, number, group)
        return group

    def _span(self, begins: int, skipped: int, wanted: int) -> slice:
        return slice(begins + skipped, min(begins + min(self._block, wanted), self._rows.count))


def _gathered(array: np.ndarray, spans: list[slice], mix: np.ndarray | None) -> np.ndarray:
    dtype = np.dtype(keras.config.floatx()) if np.issubdtype(array.dtype, np.floating) else array.dtype
    for span in spans:
        expect(array, span)
    held = np.concatenate([np.asarray(array[span], dtype=dtype) for span in spans])
    return held if mix is None else held[mix]


def size_text(size: int) -> str:
    """Bytes in words: '20.0 GiB'."""
    return f"{size / 1024**3:.1f} GiB" if size >= 1024**3 else f"{size / 1024**2:.0f} MiB"
