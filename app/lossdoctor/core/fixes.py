"""Cures as data: edits that the surgeon performs, and the fixes that group them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Applicability(StrEnum):
    """SAFE changes what was plainly meant; UNSAFE may change the meaning; MANUAL is for the user to do."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    MANUAL = "manual"


@dataclass(frozen=True)
class SetOutputActivation:
    """Give the head of one output another activation ('sigmoid', 'softmax', 'linear', ...)."""

    activation: str
    output: int = 0


@dataclass(frozen=True)
class SetOutputUnits:
    """Rebuild the head of one output with another number of units and a fresh initialisation."""

    units: int
    output: int = 0


@dataclass(frozen=True)
class SetFromLogits:
    """Tell the built-in cross-entropy of one output whether it receives logits."""

    from_logits: bool
    output: int = 0


@dataclass(frozen=True)
class SetLoss:
    """Compile one output with a built-in Keras loss, named as Keras names it ('mean_squared_error')."""

    loss: str
    from_logits: bool = False
    output: int = 0


@dataclass(frozen=True)
class NegateLoss:
    """Compile one output with minus its present loss."""

    output: int = 0


@dataclass(frozen=True)
class SetLossWeights:
    """Weights of the outputs' losses; None removes them."""

    weights: tuple[float, ...] | None = None


@dataclass(frozen=True)
class SetMetrics:
    """Metrics by their Keras names."""

    metrics: tuple[str, ...]


@dataclass(frozen=True)
class MapTargets:
    """Replace the targets y of one output (training and validation) by y * scale + offset."""

    scale: float
    offset: float
    output: int = 0


@dataclass(frozen=True)
class RelabelTargets:
    """Replace target values one by one: `old[i]` becomes `new[i]`; what is not named stays."""

    old: tuple[float, ...]
    new: tuple[float, ...]
    output: int = 0


@dataclass(frozen=True)
class EncodeTargets:
    """Re-encode class targets: 'one-hot' rows, or integer 'ids'."""

    encoding: str
    classes: int
    output: int = 0


@dataclass(frozen=True)
class NormaliseTargetRows:
    """Divide every target row of one output by its sum."""

    output: int = 0


@dataclass(frozen=True)
class ReshapeTargets:
    """Give the targets of one output this shape, without the row axis."""

    shape: tuple[int, ...]
    output: int = 0


@dataclass(frozen=True)
class RescaleTargets:
    """Standardise regression targets on the training rows; predictions are scaled back inside the exported model."""

    output: int = 0


@dataclass(frozen=True)
class RescaleInputs:
    """Scale one input inside the model: 'standardise', 'min-max' or 'divide-255', fitted on training rows only."""

    method: str = "standardise"
    input: int = 0


@dataclass(frozen=True)
class MapValidationInputs:
    """Replace validation features x by x * scale + offset, one pair a feature, to match the training side."""

    scale: tuple[float, ...]
    offset: tuple[float, ...]
    input: int = 0


@dataclass(frozen=True)
class DropNonfiniteRows:
    """Leave out rows with NaN or infinity in 'inputs' or 'targets'."""

    side: str


@dataclass(frozen=True)
class ImputeInputs:
    """Fill NaN and infinity in one input with the column's 'mean', 'median' or 'zero' of the training rows."""

    method: str = "mean"
    input: int = 0


@dataclass(frozen=True)
class ShuffleRows:
    """Shuffle rows (inputs, targets and weights together) before any split."""

    seed: int = 0


@dataclass(frozen=True)
class SplitAgain:
    """Pool the training and validation rows, drop repeats and hold out a share of them by seed."""

    share: float = 0.2
    seed: int = 0


@dataclass(frozen=True)
class SetDtype:
    """Rebuild the model under a dtype policy: float16, mixed_float16, bfloat16, mixed_bfloat16, float32, float64."""

    dtype: str


@dataclass(frozen=True)
class SetLearningRate:
    """Another learning rate; a schedule is replaced by this constant."""

    learning_rate: float


@dataclass(frozen=True)
class SetOptimizer:
    """Another optimizer by its Keras name ('adam'), at its default learning rate unless given."""

    optimizer: str
    learning_rate: float | None = None


@dataclass(frozen=True)
class SetClipNorm:
    """Clip the global gradient norm at this value; None removes clipping."""

    norm: float | None


@dataclass(frozen=True)
class SetClassWeight:
    """Weights by class id for `fit(class_weight=...)`; empty removes them."""

    classes: tuple[int, ...]
    weights: tuple[float, ...]


@dataclass(frozen=True)
class RemoveSampleWeights:
    """Train without sample weights."""


@dataclass(frozen=True)
class SetBatchSize:
    """Rows a step."""

    batch_size: int


@dataclass(frozen=True)
class SetEpochs:
    """Passes over the data."""

    epochs: int


@dataclass(frozen=True)
class SetHiddenActivation:
    """Give the named hidden layers another activation, and optionally a fresh kernel from another initialiser."""

    activation: str
    layers: tuple[str, ...]
    initializer: str | None = None


@dataclass(frozen=True)
class SetInitializer:
    """Draw the kernels of the named layers anew from another initialiser."""

    initializer: str
    layers: tuple[str, ...]


@dataclass(frozen=True)
class SetUnits:
    """Give one hidden layer another width."""

    layer: str
    units: int


@dataclass(frozen=True)
class SetTrainable:
    """Let the named layers learn."""

    layers: tuple[str, ...]


@dataclass(frozen=True)
class SetDropout:
    """Give the named Dropout layers another rate; 0 leaves the layer without effect."""

    layers: tuple[str, ...]
    rate: float


@dataclass(frozen=True)
class ScaleRegularisation:
    """Multiply every weight penalty of the named layers; 0 removes them."""

    layers: tuple[str, ...]
    factor: float


@dataclass(frozen=True)
class RemoveLayers:
    """Take the named layers without weights out of the model: what came in goes on to what follows."""

    layers: tuple[str, ...]


@dataclass(frozen=True)
class MoveLayer:
    """Take one layer without weights out of its place and put it right behind another layer."""

    layer: str
    behind: str


@dataclass(frozen=True)
class RemoveBias:
    """Leave the bias out of the named layers; their kernels stay."""

    layers: tuple[str, ...]


@dataclass(frozen=True)
class SetKernelSize:
    """Give one convolution another window, one length a direction, and draw its kernel anew."""

    layer: str
    size: tuple[int, ...]


@dataclass(frozen=True)
class RetrainFromStart:
    """Go back to the initial weights and train again, nothing else changed."""


Edit = (
    SetOutputActivation
    | SetOutputUnits
    | SetFromLogits
    | SetLoss
    | NegateLoss
    | SetLossWeights
    | SetMetrics
    | MapTargets
    | RelabelTargets
    | EncodeTargets
    | NormaliseTargetRows
    | ReshapeTargets
    | RescaleTargets
    | RescaleInputs
    | MapValidationInputs
    | DropNonfiniteRows
    | ImputeInputs
    | ShuffleRows
    | SplitAgain
    | SetDtype
    | SetLearningRate
    | SetOptimizer
    | SetClipNorm
    | SetClassWeight
    | RemoveSampleWeights
    | SetBatchSize
    | SetEpochs
    | SetHiddenActivation
    | SetInitializer
    | SetUnits
    | SetTrainable
    | SetDropout
    | ScaleRegularisation
    | RemoveLayers
    | MoveLayer
    | RemoveBias
    | SetKernelSize
    | RetrainFromStart
)


@dataclass(frozen=True)
class Fix:
    """A cure offered by a finding: a verb phrase, its edits, and what it changes in one sentence.

    `id` is unique within a report ('labels-outside-loss-domain/map-to-0-1').
    """

    id: str
    title: str
    applicability: Applicability
    edits: tuple[Edit, ...]
    note: str = ""
