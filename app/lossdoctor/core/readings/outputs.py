"""What the model answers: predictions beside targets, before and after training."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lossdoctor.core.readings.base import Reading

NAN = float("nan")


@dataclass(frozen=True, eq=False)
class OutputPredictions:
    """Predictions of one output in inference mode on `rows` rows, over finite values.

    `task` is 'binary', 'multiclass', 'multilabel', 'regression', 'autoencoder' or 'other', from targets and loss.
    `unit_*` are per index of the last axis (units,). `outside_share`: values below 0 or above 1 by more than 1e-6;
    `off_share`: rows whose last axis does not sum to 1 within 1e-3, NaN for one unit; `row_sum_*` their range.
    `row_std`: the largest spread over rows of any output value, 0 when all rows get one answer. `distinct_rows`:
    different answers (rounded to 1e-6 of the spread). `rounded`: share of predictions that a threshold turns into 1.
    Classes: `accuracy`, `no_skill` (share of the commonest class), `recall` (classes,) NaN where no row has the class,
    `class_rows` (classes,). Regression: `r2` against the mean (0 is no skill). What does not apply is NaN or empty.
    """

    name: str
    task: str
    rows: int
    shape: tuple[int, ...]
    target_shape: tuple[int, ...]
    minimum: float
    maximum: float
    mean: float
    std: float
    row_std: float
    distinct_rows: int
    nonfinite: int
    outside_share: float
    below_zero: int
    above_one: int
    off_share: float
    row_sum_min: float
    row_sum_max: float
    unit_mean: np.ndarray
    unit_std: np.ndarray
    target_std: float
    accuracy: float = NAN
    no_skill: float = NAN
    recall: np.ndarray = field(default_factory=lambda: np.empty(0))
    class_rows: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    r2: float = NAN
    histogram_edges: np.ndarray = field(default_factory=lambda: np.array([0.0, 1.0]))
    histogram_counts: np.ndarray = field(default_factory=lambda: np.zeros(1, dtype=np.int64))
    first_outside: tuple[int, ...] = ()
    first_outside_values: tuple[float, ...] = ()

    @property
    def units(self) -> int:
        """Length of the last axis, 1 for a scalar answer."""
        return self.shape[-1] if self.shape else 1

    @property
    def constant(self) -> bool:
        """Whether all rows get the same answer, up to float32 rounding."""
        scale = max(abs(self.minimum), abs(self.maximum), 1e-12)
        return bool(self.rows > 1 and self.row_std <= 1e-6 * scale)

    @property
    def skill(self) -> float:
        """How much of the way from the best constant answer (0) to a perfect one (1) was gone; NaN if unknown."""
        if self.task in ("regression", "autoencoder"):
            return self.r2
        if not np.isfinite(self.accuracy) or self.no_skill >= 1:
            return NAN
        plain = (self.accuracy - self.no_skill) / (1 - self.no_skill)
        recalls = self.recall[np.isfinite(self.recall)]
        if self.task not in ("binary", "multiclass") or len(recalls) < 2:
            return plain
        # Programs that weight rare classes up give accuracy away on purpose; no constant answer has balanced accuracy.
        chance = 1 / len(recalls)
        return max(plain, (float(recalls.mean()) - chance) / (1 - chance))


@dataclass(frozen=True)
class PredictionsReading(Reading):
    """One OutputPredictions an output, on training rows and, where there are any, validation rows.

    `trained`: whether these are the answers after a run; `before` are then those under the initial weights.
    """

    training: tuple[OutputPredictions, ...]
    validation: tuple[OutputPredictions, ...] = ()
    before: tuple[OutputPredictions, ...] = ()
    trained: bool = False

    @property
    def untrained(self) -> tuple[OutputPredictions, ...]:
        """The answers under the initial weights."""
        return self.before if self.trained else self.training
