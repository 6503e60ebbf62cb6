"""The curves of one run, growing while it trains."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.buffers import Array, Growing, Thinning
from lossdoctor.bridge.by_layer import names_of, update_ratios
from lossdoctor.bridge.smoothing import DebiasedAverage
from lossdoctor.core.events import EpochEnded, NonfiniteSeen, ReadingsTaken, RunEnded, RunStarted

translate = QCoreApplication.translate


@dataclass
class EpochMetric:
    """One of Keras' own numbers at the end of each epoch."""

    steps: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)


class RunCurves:
    """Everything the plots draw of one run.

    Steps never go backwards: what was already there is ignored. Loss, running mean and learning rate are kept whole;
    norms per variable are thinned to bounded memory, keeping the largest. A run of which only epochs are known (a log)
    has one point an epoch, `by_epoch`.
    """

    def __init__(self, started: RunStarted, number: int) -> None:
        self.started = started
        self.number = number
        self.ended: RunEnded | None = None
        self.first_nonfinite: NonfiniteSeen | None = None
        self.metrics: dict[str, EpochMetric] = {}
        self._begin()
        self._gradients = Thinning(len(started.variables))
        self._weights = Thinning(len(started.variables))
        self._ratios = Thinning(len(names_of(started.layers)))
        self._average = DebiasedAverage(0.0)

    def _begin(self) -> None:
        self.by_epoch = False
        self._steps = Growing(np.int64)
        self._loss = Growing(np.float64)
        self._running_mean = Growing(np.float64)
        self._learning_rate = Growing(np.float64)
        self._nonfinite = Growing(np.int64)

    @property
    def awaited(self) -> bool:
        """Whether it has begun and its first batch is still to come."""
        return self.ended is None and not len(self._steps)

    @property
    def run_id(self) -> str:
        """The run's own name in the protocol."""
        return self.started.run_id

    @property
    def name(self) -> str:
        """What people call it: 'Run 2', with the revision when it trained an edited program."""
        revision = self.started.revision
        told = translate("Runs", "Run {n}, revision {r}") if revision else translate("Runs", "Run {n}")
        return told.format(n=self.number, r=revision)

    @property
    def steps(self) -> Array:
        """Steps seen, (n,) int64, rising."""
        return self._steps.view

    @property
    def loss(self) -> Array:
        """True loss of each batch, (n,) float64."""
        return self._loss.view

    @property
    def running_mean(self) -> Array:
        """What Keras prints: mean since the epoch began, (n,) float64."""
        return self._running_mean.view

    @property
    def learning_rate(self) -> Array:
        """Learning rate of each step, (n,) float64."""
        return self._learning_rate.view

    @property
    def nonfinite_steps(self) -> Array:
        """Steps whose loss is NaN or infinite, (k,) int64."""
        return self._nonfinite.view

    @property
    def gradient_steps(self) -> Array:
        """First step of every row of `gradient_norm` and `weight_norm`, (rows,) int64."""
        return self._gradients.steps

    @property
    def gradient_norm(self) -> Array:
        """L2 gradient norms, (rows, variables) float32, the largest within the row's steps."""
        return self._gradients.rows

    @property
    def weight_norm(self) -> Array:
        """L2 weight norms, (rows, variables) float32, the largest within the row's steps."""
        return self._weights.rows

    @property
    def layers(self) -> tuple[str, ...]:
        """Layers that have variables to train, in order."""
        return names_of(self.started.layers)

    @property
    def update_steps(self) -> Array:
        """First step of every row of `update_ratio`, (rows,) int64; steps that were not measured have none."""
        return self._ratios.steps

    @property
    def update_ratio(self) -> Array:
        """Norm of the update over norm of the weights, (rows, layers) float32, the largest within the row's steps."""
        return self._ratios.rows

    def smoothed(self, weight: float) -> Array:
        """Debiased moving average of the loss, (n,) float64; `weight` in [0, 1) as TensorBoard's slider."""
        if self.by_epoch:
            return self.loss  # each is the mean of an epoch already
        if weight != self._average.weight:
            self._average = DebiasedAverage(weight)
        return self._average.follow(self.loss)

    def metric(self, name: str) -> tuple[Array, Array]:
        """Steps (k,) int64 and values (k,) float64 of one of Keras' epoch numbers; empty when never seen."""
        metric = self.metrics.get(name, EpochMetric())
        return np.asarray(metric.steps, np.int64), np.asarray(metric.values, np.float64)

    def take_readings(self, event: ReadingsTaken) -> None:
        """Append the batch values that are new; they take the place of values an epoch."""
        if self.by_epoch:
            self._begin()
        known = int(self.steps[-1]) + 1 if len(self._steps) else 0
        skip = max(0, known - event.first_step)
        loss = np.asarray(event.loss[skip:], np.float64)
        if len(loss) == 0:
            return
        first = event.first_step + skip
        steps = np.arange(first, first + len(loss), dtype=np.int64)
        self._steps.append(steps)
        self._loss.append(loss)
        self._running_mean.append(event.running_mean[skip:])
        self._learning_rate.append(event.learning_rate[skip:])
        self._nonfinite.append(steps[~np.isfinite(loss)])
        self._gradients.append(steps, event.gradient_norm[skip:])
        self._weights.append(steps, event.weight_norm[skip:])
        self._take_updates(steps, event.update_norm[skip:], event.weight_norm[skip:])

    def _take_updates(self, steps: Array, updates: Array, weights: Array) -> None:
        if len(updates) != len(steps):
            return
        ratios = update_ratios(self.started.layers, updates, weights)
        measured = np.isfinite(ratios).any(axis=1)
        self._ratios.append(steps[measured], ratios[measured].astype(np.float32))

    def take_epoch(self, event: EpochEnded) -> None:
        """Note Keras' own numbers at the end of an epoch."""
        for name, number in event.logs.items():
            metric = self.metrics.setdefault(name, EpochMetric())
            metric.steps.append(event.step)
            metric.values.append(float(number))
        if "loss" in event.logs and (self.by_epoch or not len(self._steps)):
            self._take_point(event.step, float(event.logs["loss"]), event.logs.get("learning_rate", np.nan))

    def _take_point(self, step: int, loss: float, rate: float) -> None:
        self.by_epoch = True
        if len(self._steps) and step <= self.steps[-1]:
            return
        for buffer, value in ((self._steps, step), (self._loss, loss), (self._running_mean, loss)):
            buffer.append(np.array([value]))
        self._learning_rate.append(np.array([rate], np.float64))
        if not np.isfinite(loss):
            self._nonfinite.append(np.array([step]))
