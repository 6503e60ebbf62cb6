"""What the compiled losses do on the real targets, and what the total loss is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lossdoctor.core.readings.base import Reading
from lossdoctor.core.saying import say


@dataclass(frozen=True, eq=False)
class Resemblance:
    """How closely the audited loss follows a known one over random legal predictions on the same rows.

    `loss` is Keras' name of a loss, or 'accuracy', or a cross-entropy with '_from_logits' after its name.
    The best straight line is audited = slope * known + offset. Correlations are in [-1, 1].
    """

    loss: str
    pearson: float
    spearman: float
    slope: float
    offset: float


@dataclass(frozen=True, eq=False)
class Walk:
    """Loss along one way through the predictions: `positions` (k,) and `values` (k,), float64, may hold NaN.

    For a head without bounds the positions are shifts of every prediction in units of the targets' spread. For a
    probability head they run from 0, right on every row, to 1, wrong on every row.
    """

    name: str
    positions: np.ndarray
    values: np.ndarray


@dataclass(frozen=True, eq=False)
class LossAudit:
    """The real loss of one output, evaluated on up to 2,048 real targets and legal predictions.

    `space` is what the head can give: 'unit' (sigmoid), 'simplex' (softmax), 'positive', 'bounded' (tanh) or 'real'.
    `comparable`: there is a legal prediction that equals the target; else `why_not` says why, and of the numbers only
    those on the model's own predictions and the resemblances hold.
    `at_target` is the loss there (nearest legal: 0 and 1 stay 1e-3 off the edge), `noise` (scales, 20) at noisy
    predictions of growing `noise_scales` (in units of the targets' spread), `shuffled` (20,) at other rows' targets.
    `linear`: an affine function of the predictions. `ignores_targets`: other targets leave it unchanged.
    `blind_gradient`: other targets leave its gradient unchanged, though not its value. `no_gradient`: the gradient is
    zero or missing at every prediction tried. `lowest` is the smallest value at any legal prediction tried,
    `lowest_at` says which. `zero_at_target`: 0 for every row when predictions are right.
    `row_share`, `gradient_share`: share of loss and gradient that the heaviest 1 % of rows carry when every row is
    wrong by the same amount; `row_ratio` the heaviest row over the median one; `heavy_rows` those rows, heaviest first,
    `heavy_targets` their targets (first value). `edge_values` are losses at exact predictions: 'equal' to the target,
    'zero', 'one', 'opposite' (sure of another class), NaN or infinite when they are not finite;
    `equal_gradient_finite` is for the first; `one_equal_finite`: so it is with a single row equal among wrong ones.
    `model_value` is the loss at the model's own predictions, `model_nonfinite_rows` how many rows are not finite there,
    `model_steep_rows` how many rows' gradient is not. `alone`: tried without a model, so what can be met is open.
    `float32`, `float64` are the same loss in both precisions, NaN when it cannot be had.
    `duplicated_ratio` is the loss of a batch fed twice over the loss of the batch: 1 for a mean, 2 for a sum.
    `all_pairs`: the loss of a batch is that of every target against every prediction, not of the rows' own pairs.
    `as_fed` is the loss with the shapes that training feeds, `aligned` with targets in the shape of predictions.
    """

    output: int
    name: str
    builtin: bool
    rows: int
    space: str
    comparable: bool
    why_not: str = ""
    distinct_targets: int = 0
    at_target: float = float("nan")
    noise_scales: np.ndarray = field(default_factory=lambda: np.empty(0))
    noise: np.ndarray = field(default_factory=lambda: np.empty((0, 20)))
    shuffled: np.ndarray = field(default_factory=lambda: np.empty(0))
    walks: tuple[Walk, ...] = ()
    linear: bool = False
    ignores_targets: bool = False
    blind_gradient: bool = False
    no_gradient: bool = False
    lowest: float = float("nan")
    lowest_at: str = ""
    zero_at_target: bool = False
    resembles: tuple[Resemblance, ...] = ()
    row_share: float = float("nan")
    gradient_share: float = float("nan")
    row_ratio: float = float("nan")
    heavy_rows: tuple[int, ...] = ()
    heavy_targets: tuple[float, ...] = ()
    edge_values: dict[str, float] = field(default_factory=dict)
    equal_gradient_finite: bool = True
    one_equal_finite: bool = True
    all_pairs: bool = False
    model_value: float = float("nan")
    model_nonfinite_rows: int = 0
    model_steep_rows: int = 0
    alone: bool = False
    float32: float = float("nan")
    float64: float = float("nan")
    duplicated_ratio: float = float("nan")
    as_fed: float = float("nan")
    aligned: float = float("nan")

    def walk(self, name: str) -> Walk | None:
        """The walk of that name, or None."""
        return next((walk for walk in self.walks if walk.name == name), None)

    @property
    def closest(self) -> Resemblance | None:
        """The known loss it follows most closely, with either sign; None when none was comparable."""
        return max(self.resembles, key=lambda one: abs(one.pearson), default=None)


@dataclass(frozen=True)
class LossAuditReading(Reading):
    """One audit an output that has a loss."""

    audits: tuple[LossAudit, ...]

    def of(self, output: int) -> LossAudit | None:
        """The audit of an output, or None."""
        return next((audit for audit in self.audits if audit.output == output), None)


@dataclass(frozen=True, eq=False)
class LossTerm:
    """One term of the total loss under the present weights.

    `kind` is 'data' (an output's loss), 'weight-penalty', 'activity-penalty' or 'added' (add_loss). `value` is
    before `weight`. For data terms: `row_values` (rows,) float64 are the rows' own losses over the rows `row_index`,
    empty when the loss cannot be split by rows; `row_targets` (rows,) their targets (first value).
    `factors`: Keras' L1 and L2 factors of a penalty, () when it is the user's own. `grown` (3,) is a penalty's value
    with every trainable weight 2, 4 and 8 times as large, `grown_total` the total loss then; empty unless negative.
    """

    name: str
    kind: str
    value: float
    weight: float = 1.0
    output: int | None = None
    layer: str | None = None
    row_index: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    row_values: np.ndarray = field(default_factory=lambda: np.empty(0))
    row_targets: np.ndarray = field(default_factory=lambda: np.empty(0))
    factors: tuple[float, ...] = ()
    grown: tuple[float, ...] = ()
    grown_total: tuple[float, ...] = ()

    @property
    def contribution(self) -> float:
        """What the term adds to the total."""
        return self.value * self.weight


@dataclass(frozen=True)
class LossTermsReading(Reading):
    """The total loss taken apart on `rows` training rows under the present weights, inference mode.

    `sample_weighted`: sample or class weights are part of the data terms as training has them. `unweighted`: training
    has weights of an output's or a time step's own, which are no part of them. `subject` is what the rows are called: a
    loss alone has no training rows.
    """

    terms: tuple[LossTerm, ...]
    total: float
    rows: int
    sample_weighted: bool = False
    subject: str = say("training rows")
    unweighted: bool = False
