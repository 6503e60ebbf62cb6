"""Curves alone: what the log of a finished run, or a training loop of the user's own, tells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.session import LogRun, LogSeries


@dataclass(frozen=True, eq=False)
class LogReading(Reading):
    """Curves of one or more runs, and nothing else: neither model nor data nor the name of the loss is known.

    `true_batches`: the curves by step are the losses of single batches; else they may be running means, as Keras'
    TensorBoard callback writes them. Positions count from 0.
    """

    runs: tuple[LogRun, ...]
    true_batches: bool = False


def log_of(run: RunReading, name: str = "") -> LogReading:
    """The curves of a recorded run, for a run of which nothing but its curves is known."""
    epochs = tuple(
        LogSeries(key, np.arange(len(values), dtype=np.int64), np.asarray(values, np.float64))
        for key, values in run.logs.items()
        if len(values)
    )
    steps = (LogSeries("loss", np.arange(run.steps, dtype=np.int64), run.loss),) if run.steps else ()
    return LogReading((LogRun(name, epochs, steps),), true_batches=True)


def curve(run: LogRun, name: str, by: str = "epoch") -> np.ndarray:
    """Values (n,) float64 of one curve by 'epoch' or by 'step'; empty when the log has none of this name."""
    for series in run.epochs if by == "epoch" else run.steps:
        if series.name == name:
            return np.asarray(series.values, np.float64)
    return np.empty(0)


def positions(run: LogRun, name: str, by: str = "epoch") -> np.ndarray:
    """Positions (n,) int64 of one curve, counted from 0; empty when the log has none of this name."""
    for series in run.epochs if by == "epoch" else run.steps:
        if series.name == name:
            return np.asarray(series.positions, np.int64)
    return np.empty(0, np.int64)


def names(run: LogRun) -> frozenset[str]:
    """Names of every curve of a run."""
    return frozenset(series.name for series in (*run.epochs, *run.steps))
