"""One training run as the recorder saw it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True, eq=False)
class RunReading(Reading):
    """Curves of one run, true values of every batch.

    loss (steps,) float64: loss of each batch under the weights it was computed with.
    gradient_norm, weight_norm (steps, variables) float32: L2 norms per trainable variable; the weight norm is
    taken before the update. update_norm (steps, variables): norm of the change the update made, NaN when not taken.
    variables are Keras' variable paths ('dense/kernel'); layers the layer name of each variable.
    epoch_end (epochs,) int64: first step after each finished epoch. logs: Keras' own printed numbers, one array
    (epochs,) a name ('loss' is the running mean).
    first_nonfinite_step is None while every loss and gradient is finite.
    In very long runs only every `norm_stride`-th row of the three norms is kept (row i is step i * norm_stride).
    `ended` is 'finished', 'stopped', 'time-limit', 'steps', 'nonfinite' or 'error'.
    """

    loss: np.ndarray
    gradient_norm: np.ndarray
    weight_norm: np.ndarray
    update_norm: np.ndarray
    variables: tuple[str, ...]
    layers: tuple[str, ...]
    epoch_end: np.ndarray
    logs: dict[str, np.ndarray] = field(default_factory=dict)
    learning_rate: float | None = None
    epochs_planned: int = 0
    steps_per_epoch: int = 0
    first_nonfinite_step: int | None = None
    ended: str = "finished"
    seconds: float = 0.0
    norm_stride: int = 1
    why: str = ""
    seed: int | None = None
    nonfinite_where: str = ""

    @property
    def steps(self) -> int:
        """Training steps seen."""
        return int(self.loss.shape[0])

    @property
    def steps_planned(self) -> int:
        """Steps that the whole run would have had; 0 when that is not known."""
        return self.steps_per_epoch * self.epochs_planned

    @property
    def cut_short(self) -> bool:
        """Whether it was stopped from outside before half of its steps: what it would have learned stays open."""
        return self.ended in ("time-limit", "stopped", "steps") and 2 * self.steps < self.steps_planned


@dataclass(frozen=True)
class NonfiniteReading(Reading):
    """The first bad batch replayed with the weights it was trained on.

    `where` is 'inputs', 'targets', 'sample weights', 'weights', 'forward', 'loss' or 'gradient': the first in this
    order that is not finite; '' when the replay was finite (`reproduced` is then False). `layer` and TensorFlow's `op`
    are named where known. `suspects` are sentences, likeliest first; `numbers` the magnitudes behind them.
    """

    step: int
    where: str
    layer: str | None = None
    op: str | None = None
    suspects: tuple[str, ...] = ()
    reproduced: bool = True
    numbers: dict[str, float] = field(default_factory=dict)
