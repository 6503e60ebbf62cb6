"""Histories of finished runs: healthy ones that must be left in peace, and sick ones."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.session import LogRun, LogSeries

RNG = np.random.default_rng(11)


def series(name, values, at=None):
    values = np.asarray(values, np.float64)
    return LogSeries(name, np.arange(len(values)) if at is None else np.asarray(at), values)


def log_run(history, steps=None, name="run 1"):
    """A LogRun of lists by name, by epoch and by step."""
    return LogRun(
        name,
        tuple(series(key, values) for key, values in history.items()),
        tuple(series(key, values) for key, values in (steps or {}).items()),
    )


def logged(*runs):
    """The snapshot of a log of these runs."""
    return Snapshot(Stage.FINISHED, {LogReading: LogReading(runs)})


def falling(start, end, count, rate=3.0, wobble=0.0):
    """An exponential fall that settles, with a relative wobble."""
    shape = np.exp(-rate * np.linspace(0, 1, count))
    values = end + (start - end) * (shape - shape[-1]) / (1 - shape[-1])
    return values * (1 + wobble * RNG.normal(size=count))


def rising(start, end, count):
    """A score that rises and settles."""
    return start + end - falling(end, start, count)


def u_turn(best, at, end, count, start=0.9):
    """A loss that falls to `best` at position `at` and rises to `end`."""
    return np.concatenate([falling(start, best, at + 1), np.linspace(best, end, count - at)[1:]])


HEALTHY = {
    "a usual classifier": {
        "loss": falling(0.69, 0.12, 20),
        "accuracy": rising(0.55, 0.96, 20),
        "val_loss": falling(0.66, 0.2, 20, wobble=0.02),
        "val_accuracy": rising(0.6, 0.93, 20),
    },
    "noisy small batches": {"loss": falling(2.3, 0.9, 40, wobble=0.06), "val_loss": falling(2.3, 1.0, 40, wobble=0.1)},
    "three epochs": {"loss": [0.26, 0.11, 0.08], "val_loss": [0.13, 0.1, 0.09], "accuracy": [0.92, 0.96, 0.97]},
    "one epoch": {"loss": [0.26], "accuracy": [0.92]},
    "two epochs": {"loss": [1.9, 1.2], "val_loss": [1.4, 1.1]},
    "stopped early": {
        "loss": falling(0.7, 0.25, 17),
        "val_loss": [*falling(0.68, 0.36, 12), 0.362, 0.37, 0.366, 0.38, 0.375],
        "val_accuracy": [*rising(0.6, 0.86, 12), 0.86, 0.855, 0.86, 0.85, 0.86],
    },
    "fine tuning that hardly moves": {
        "loss": 0.301 - 0.0004 * np.arange(10),
        "accuracy": 0.901 + 0.0003 * np.arange(10),
        "val_loss": 0.31 + 0.001 * RNG.normal(size=10),
        "val_accuracy": np.full(10, 0.895),
    },
    "a regression on a large scale": {
        "loss": falling(4.1e9, 3.5e8, 60, wobble=0.03),
        "val_loss": falling(3.9e9, 3.9e8, 60, wobble=0.06),
        "mae": falling(5e4, 1.2e4, 60),
    },
    "a regression at its floor": {"loss": 0.25 + 0.001 * RNG.normal(size=12), "val_loss": 0.26 + np.zeros(12)},
    "a generator and a discriminator": {
        "d_loss": 0.69 + 0.05 * RNG.normal(size=50),
        "g_loss": 0.7 + 0.05 * np.arange(50) + 0.3 * RNG.normal(size=50),
        "loss": 0.7 + 0.05 * np.arange(50),
    },
    "minus the Dice coefficient": {"loss": -0.95 + falling(0.8, 0, 15), "val_loss": -0.9 + falling(0.7, 0, 15)},
    "a density that sharpens": {"loss": falling(3.0, -4.0, 30), "val_loss": falling(3.0, -3.8, 30)},
    "dropout": {"loss": falling(0.7, 0.4, 12), "val_loss": falling(0.6, 0.33, 12), "accuracy": rising(0.5, 0.8, 12)},
    "warmup and cosine": {
        "loss": falling(2.3, 0.5, 30),
        "val_loss": falling(2.3, 0.7, 30),
        "learning_rate": [0, 5e-4, *(1e-3 * np.cos(np.linspace(0, np.pi / 2, 28)))],
    },
    "an imbalanced task": {
        "loss": falling(0.3, 0.1, 12),
        "accuracy": np.full(12, 0.95),
        "val_loss": falling(0.3, 0.12, 12),
    },
    "a rare reward": {"loss": np.linspace(0.01, 2.0, 40), "reward": np.linspace(0, 200, 40)},
    "surer but not wronger": {
        "loss": falling(0.7, 0.02, 30),
        "val_loss": u_turn(0.3, 8, 0.6, 30),
        "val_accuracy": [*rising(0.6, 0.88, 9), *np.full(21, 0.885)],
    },
}
SICK = {
    "nonfinite-loss": {"loss": [0.7, 0.6, 0.9, np.nan, np.nan, np.nan], "accuracy": [0.5, 0.6, 0.6, 0.5, 0.5, 0.5]},
    "negative-loss": {"loss": np.linspace(0.6, -40, 15), "accuracy": np.full(15, 0.33)},
    "stalled-loss": {"loss": 0.6931 + 1e-4 * RNG.normal(size=10), "accuracy": 0.5 + 0.005 * RNG.normal(size=10)},
    "diverging-loss": {"loss": np.geomspace(0.5, 80, 12), "val_loss": np.geomspace(0.6, 90, 12)},
    "oscillating-loss": {"loss": 2 + 1.9 * np.cos(np.pi * np.arange(24)) * RNG.uniform(0.8, 1, 24)},
    "overfitting": {
        "loss": falling(0.7, 0.01, 40),
        "val_loss": u_turn(0.42, 7, 1.6, 40),
        "val_accuracy": [*rising(0.6, 0.84, 8), *np.linspace(0.84, 0.77, 32)],
    },
    "too-few-epochs": {"loss": np.linspace(2.3, 1.1, 8), "val_loss": np.linspace(2.3, 1.2, 8)},
    "loss-metric-disagreement": {"loss": falling(0.71, 0.17, 12), "accuracy": np.full(12, 0.49)},
    "invalid-learning-rate": {"loss": np.full(8, 0.9) + 1e-4 * np.arange(8), "learning_rate": np.zeros(8)},
    "no-validation-data": {"loss": falling(0.7, 0.2, 10)},
    "validation-better-than-training": {"loss": falling(1.0, 0.5, 10), "val_loss": falling(0.5, 0.2, 10)},
}
HINTS = {"too-few-epochs", "no-validation-data", "validation-better-than-training"}
