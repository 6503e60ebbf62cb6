"""One program, traced once, that is trained again and again on chosen rows of several versions of its data."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import tensorflow as tf

from lossdoctor.core.saying import say
from lossdoctor.engine.arms import CHUNK_SECONDS, Bench, answers
from lossdoctor.engine.lab.room import LabRoom
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import data_loss, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.surgeon.cloning import first_line

MOST_ROWS = 4_096
MOST_BYTES = 48 * 1024 * 1024  # of one version of the data
LEAST_STEPS, MOST_STEPS = 300, 3_000


def few(rows: Rows, seed: int) -> Rows:
    """At most MOST_ROWS and MOST_BYTES of the rows, drawn by seed."""
    size = sum(array.nbytes for array in (*rows.inputs, *rows.targets))
    return probe_rows(rows, min(MOST_ROWS, max(16, int(rows.count * MOST_BYTES / max(size, 1)))), seed)


def planned_steps(patient: Patient, rows: int) -> int:
    """Steps that the program plans on so many rows."""
    per_epoch = patient.fit.steps_per_epoch or -(-rows // max(patient.fit.batch_size, 1))
    return per_epoch * max(patient.fit.epochs - patient.fit.initial_epoch, 1)


class Drill:
    """`versions` are rows of equal shape by name. Training goes through the model's own step and optimizer."""

    def __init__(self, room: LabRoom, patient: Patient, versions: Mapping[str, Rows]) -> None:
        self._room = room
        self._first: dict[str, int] = {}
        place = 0
        for name, rows in versions.items():
            self._first[name] = place
            place += rows.count
        self.versions = dict(versions)
        self.patient = replace(patient, training=stacked(list(versions.values())))
        self._bench = Bench(self.patient)

    def train(
        self,
        name: str,
        index: np.ndarray,
        steps: int,
        *,
        seed: int = 0,
        start: Patient | None = None,
        share: float = 1.0,
        until: Callable[[], bool] | None = None,
        every: int = 100,
    ) -> np.ndarray:
        """Batch losses (n,) of at most `steps` steps from the weights of `start` on rows `index` of a version.

        `share` is the part of the time that is left which it may take; `until` is asked every so many steps.
        Raises NotMeasurable with what the program raised, Halted.
        """
        end = time.monotonic() + share * self._room.left
        try:
            tf.random.set_seed(seed)
            go = self._bench.start(start or self.patient)
            return self._steps(go, index + self._first[name], steps, seed, end, until, every)
        except (ValueError, TypeError, RuntimeError, tf.errors.OpError) as error:
            raise NotMeasurable(say("training it raises {error}", error=first_line(error))) from error

    def answers(self, rows: Rows) -> tuple[np.ndarray, ...]:
        """What the model as last trained answers, in inference mode."""
        return answers(self.patient, rows)

    def loss(self, rows: Rows) -> float:
        """Its data loss on rows, in inference mode."""
        return data_loss(self.patient, rows)

    def _steps(
        self,
        go: Callable[[np.ndarray], object],
        index: np.ndarray,
        steps: int,
        seed: int,
        end: float,
        until: Callable[[], bool] | None,
        every: int,
    ) -> np.ndarray:
        size = max(1, min(self.patient.fit.batch_size, len(index)))
        rng = np.random.default_rng(seed)
        found: list[np.ndarray] = []
        done, room, asked = 0, 1, every
        while done < steps:
            self._room.go_on()
            if done and time.monotonic() > end:
                break
            count = min(room, steps - done, max(asked - done, 1))
            began = time.monotonic()
            losses = np.asarray(go(drawn(rng, index, size, count)), dtype=np.float64)
            spent = max(time.monotonic() - began, 1e-6)
            found.append(losses)
            done += len(losses)
            room = 4 if room == 1 else max(1, min(int(count * CHUNK_SECONDS / spent), 4 * room))
            if done >= asked:
                asked += every
                if until is not None and until():
                    break
        return np.concatenate(found) if found else np.zeros(0)


def drawn(rng: np.random.Generator, index: np.ndarray, size: int, count: int) -> np.ndarray:
    """Batches (count, size) of shuffled passes over the rows."""
    passes = -(-size * count // len(index))
    order = np.concatenate([rng.permutation(index) for _ in range(passes)])
    return order[: size * count].reshape(count, size).astype(np.int64)


def stacked(versions: Sequence[Rows]) -> Rows:
    """Rows below each other."""
    if len(versions) == 1:
        return versions[0]
    inputs = tuple(np.concatenate(parts) for parts in zip(*(rows.inputs for rows in versions), strict=True))
    targets = tuple(np.concatenate(parts) for parts in zip(*(rows.targets for rows in versions), strict=True))
    weights = [rows.weights for rows in versions]
    whole = np.concatenate([w for w in weights if w is not None]) if all(w is not None for w in weights) else None
    return Rows(inputs, targets, whole)
