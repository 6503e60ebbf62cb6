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
