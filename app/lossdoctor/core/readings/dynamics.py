"""How a model behaves before and after training: outcome, activity of layers, penalties, modes, learning rates."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True)
class OutputOutcome:
    """What the trained model is worth on one output; the words are those of OutcomeReading.

    `target_std` is the standard deviation of its targets on the rows that were judged.
    """

    name: str
    metric: str
    score: float
    no_skill: float
    share: float
    before: float
    validation_score: float
    validation_share: float
    spread: float
    level: float
    target_std: float


@dataclass(frozen=True, eq=False)
class OutcomeReading(Reading):
    """What the trained model is worth on rows it was trained on (at most 2,048), in inference mode.

    `metric` is 'accuracy', 'balanced accuracy' (where that shows more skill), 'bit accuracy' or 'R2'; `no_skill` is
    what the best constant answer scores, `share` how much of the way from there to a perfect answer was gone (1
    perfect, 0 no better than constant, below 0 worse).
    `before` is the score under the initial weights. `validation_*` are NaN without validation rows.
    `spread` is the standard deviation of predictions over rows, largest over output columns, `level` their largest
    absolute value; `nonfinite_share` the share of predictions that are NaN or infinite.
    Of several outputs with a loss the one with the smallest `share` is told, `output` by name and `place` by number;
    `outputs` are all of them. `spread` and `level` are the largest over outputs.
    `loss` is the compiled data loss on those rows, `loss_before` under the initial weights, `validation_loss` on
    validation rows.
    """

    metric: str
    score: float
    no_skill: float
    share: float
    before: float
    rows: int
    validation_score: float
    validation_share: float
    validation_rows: int
    spread: float
    level: float
    nonfinite_share: float
    loss: float
    loss_before: float
    validation_loss: float
    output: str = ""
    place: int = 0
    outputs: tuple[OutputOutcome, ...] = ()

    LEARNED = 0.6
    UNSKILLED = 0.2
    HELD_OUT_ROWS = 30
    STILL_THERE = 0.8
    GOOD = 0.9

    def of(self, place: int) -> OutcomeReading | None:
        """The outcome as one output has it, or None."""
        if not self.outputs:
            return self if place == self.place else None
        if place >= len(self.outputs):
            return None
        one = self.outputs[place]
        return replace(
            self,
            metric=one.metric,
            score=one.score,
            no_skill=one.no_skill,
            share=one.share,
            before=one.before,
            validation_score=one.validation_score,
            validation_share=one.validation_share,
            spread=one.spread,
            level=one.level,
            output=one.name if len(self.outputs) > 1 else "",
            place=place,
        )

    @property
    def learned(self) -> bool:
        """Whether at least 60 % of the way from no skill to perfect was gone on the training rows."""
        return bool(self.share >= self.LEARNED)

    @property
    def failing(self) -> bool:
        """Whether it is measured that less than 60 % of that way was gone, on training or on 30 validation rows."""
        held_out = self.validation_rows >= self.HELD_OUT_ROWS and self.validation_share < self.LEARNED
        return bool(self.share < self.LEARNED or held_out)

    @property
    def untrained(self) -> bool:
        """Whether it is failing on training rows, or not yet good and its loss has hardly moved (by under a fifth)."""
        hardly = self.loss_before > 0 and self.loss > self.STILL_THERE * self.loss_before
        return bool(self.share < self.LEARNED or (hardly and self.share < self.GOOD))

    @property
    def unskilled(self) -> bool:
        """Whether less than a fifth of that way was gone."""
        return bool(self.share < self.UNSKILLED)


@dataclass(frozen=True)
class LayerActivity:
    """One hidden layer's outputs on a probe batch; a unit is one index of the last axis.

    `dead_share`: units that are exactly zero on every row. `dead_row_share`: rows on which every unit is zero.
    `saturated_share`: units beyond 0.99 of the activation's range on at least 90 % of rows (sigmoid and tanh only).
    `std`: of all values. `row_std`: mean over units of the standard deviation over rows (what tells rows apart).
    """

    layer: str
    class_name: str
    activation: str
    units: int
    dead_share: float
    dead_row_share: float
    saturated_share: float
    std: float
    row_std: float


@dataclass(frozen=True)
class ActivationsReading(Reading):
    """Activity of the hidden layers on `rows` training rows under the initial and, after a run, the trained weights."""

    rows: int
    initial: tuple[LayerActivity, ...]
    trained: tuple[LayerActivity, ...] = ()

    def trained_layer(self, name: str) -> LayerActivity | None:
        """The activity of one layer after training, or None."""
        return next((layer for layer in self.trained if layer.layer == name), None)


@dataclass(frozen=True)
class PenaltyReading(Reading):
    """Weight and activity penalties beside the data loss on one probe batch.

    `data_gradient` and `penalty_gradient` are global L2 norms of each part's gradient. `_after`: trained weights.
    `layers` are the layers that carry a regulariser.
    """

    data: float
    penalty: float
    data_gradient: float
    penalty_gradient: float
    data_after: float
    penalty_after: float
    layers: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class ModeGapReading(Reading):
    """Data loss of the same rows in training mode (mean and spread of `passes` passes) and in inference mode.

    `initial_*` under the initial weights; the others under the trained weights, NaN before a run.
    """

    initial_training: float
    initial_training_std: float
    initial_inference: float
    passes: int
    rows: int
    training: float = float("nan")
    training_std: float = float("nan")
    inference: float = float("nan")


@dataclass(frozen=True, eq=False)
class RangeTestReading(Reading):
    """Learning rates tried from the same initial weights on the same batches, `steps` steps each, with dropout on.

    rates, losses (n,) float64: rate, and data loss on the fixed probe rows afterwards (inf when not finite).
    `start` is that loss before any step, `own` the program's rate, `best` the rate with the smallest loss,
    `suggested` the largest rate whose loss is within 10 % of the way from the best to the start.
    `curves` (n, steps) float64 are the batch losses on the way, NaN after the first non-finite one. `noise` is the
    standard error of one of `losses` by random layers alone: the same weights on the same batches, twice.
    """

    rates: np.ndarray
    losses: np.ndarray
    start: float
    own: float
    own_loss: float
    best: float
    best_loss: float
    suggested: float
    steps: int
    curves: np.ndarray
    optimizer: str
    adam_loss: float = float("nan")
    adam_rate: float = float("nan")
    noise: float = 0.0

    @property
    def apart(self) -> float:
        """By how much two of `losses` differ that differ beyond chance: three standard errors of a difference."""
        return 3 * float(np.sqrt(2.0)) * self.noise
