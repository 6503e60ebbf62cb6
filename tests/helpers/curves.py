"""Run events built by hand for the curves and the plots."""

from __future__ import annotations

import numpy as np

from lossdoctor.bridge.curves import Curves
from lossdoctor.core.events import EpochEnded, ReadingsTaken, RunStarted


def run_started(run_id: str = "a", variables: int = 2, **fields: object) -> RunStarted:
    """A run of `variables` kernels, loss bounded below by 0."""
    names = tuple(f"dense_{number}/kernel" for number in range(variables))
    layers = tuple(f"dense_{number}" for number in range(variables))
    given = {"impossible_below": 0.0, **fields}
    return RunStarted(run_id, 0, 0, "CPU:0", 10, 100, names, layers, **given)  # type: ignore[arg-type]


def readings(loss: object, run_id: str = "a", first_step: int = 0, variables: int = 2) -> ReadingsTaken:
    """Readings with this loss; norms fall as 1 / (1 + step)."""
    values = np.asarray(loss, np.float64)
    steps = first_step + np.arange(len(values))
    norms = np.outer(1.0 / (1.0 + steps), np.arange(1, variables + 1)).astype(np.float32)
    mean = np.cumsum(values) / np.arange(1, len(values) + 1)
    return ReadingsTaken(run_id, first_step, values, mean, norms, norms * 10, np.full(len(values), 0.01))


def epoch(number: int, step: int, run_id: str = "a", **logs: float) -> EpochEnded:
    """Keras' numbers at the end of an epoch."""
    return EpochEnded(run_id, number, step, logs)


def train(curves: Curves, loss: object, run_id: str = "a") -> None:
    """A run with this loss."""
    curves.take(run_started(run_id))
    curves.take(readings(loss, run_id))


def falling(steps: int = 400) -> np.ndarray:
    """A loss (steps,) that goes below zero half way."""
    return np.linspace(1.0, -1.0, steps)
