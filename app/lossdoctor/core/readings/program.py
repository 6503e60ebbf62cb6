"""The program under examination as facts: model, compile settings and fit arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lossdoctor.core.readings.base import Reading

Shape = tuple[int | None, ...]


@dataclass(frozen=True)
class LayerFacts:
    """One Keras layer. Shapes are without the row axis; `config` holds plain JSON values only.

    `activation` is Keras' name of what the layer applies, 'linear' for none, 'custom' for a function of the user's,
    None for a layer kind that has no activation. `kernel_std` is None without a kernel.
    """

    name: str
    class_name: str
    builtin: bool
    inbound: tuple[str, ...] = ()
    input_shape: Shape = ()
    output_shape: Shape = ()
    dtype: str = "float32"
    activation: str | None = None
    units: int | None = None
    parameters: int = 0
    trainable: bool = True
    trainable_parameters: int = 0
    has_kernel: bool = False
    kernel_std: float | None = None
    kernel_mean: float | None = None
    kernel_identical_units: bool = False
    nonfinite_weights: int = 0
    initializer: str | None = None
    regularised: bool = False
    dropout_rate: float | None = None
    config: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OutputFacts:
    """One output: the layer that ends it, the layer that holds its weights, and what is applied on the way out.

    `activation` is the effective one, seen through Activation, Softmax, ReLU, Reshape and Flatten layers that follow
    the head; 'custom' or None when it cannot be told. `activations` lists all of them from the head on.
    """

    name: str
    layer: str
    head: str | None
    activation: str | None
    activations: tuple[str, ...]
    shape: Shape
    units: int | None
    dtype: str = "float32"


@dataclass(frozen=True)
class CallFacts:
    """One call of a layer (`path` is its name, a shared layer has several) or of a bare operation.

    `sources` are what it takes: the number of an earlier call, -1 - i for the model's input i, None where not known.
    """

    path: str
    class_name: str
    is_layer: bool
    sources: tuple[int | None, ...] = ()
    input_shape: Shape = ()
    output_shape: Shape = ()


@dataclass(frozen=True)
class ModelReading(Reading):
    """The model's layers in topological order. `structure` is 'sequential', 'functional' or 'subclassed'.

    `calls` are what the model does, in that order too: every call of a layer and the operations between them.
    """

    name: str
    structure: str
    layers: tuple[LayerFacts, ...]
    outputs: tuple[OutputFacts, ...]
    input_names: tuple[str, ...]
    parameters: int
    trainable_parameters: int
    custom_train_step: bool = False
    floatx: str = "float32"
    dtype_policy: str = "float32"
    calls: tuple[CallFacts, ...] = ()

    def layer(self, name: str | None) -> LayerFacts | None:
        """The layer of that name, or None."""
        return next((layer for layer in self.layers if layer.name == name), None)


@dataclass(frozen=True)
class LossFacts:
    """The loss of one output. `name` is Keras' snake-case name of a built-in loss, or the user's own name.

    `builtin` is False for the user's own functions and classes; `source` is then their text where it can be had.
    """

    name: str
    builtin: bool
    output: int = 0
    from_logits: bool = False
    label_smoothing: float = 0.0
    ignore_class: int | None = None
    reduction: str = "sum_over_batch_size"
    source: str | None = None
    config: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CompileReading(Reading):
    """Compile settings. `loss_weights` in the order of outputs; `loss_weight_keys` as the user wrote them.

    `metric_outputs` are the outputs of `metrics` by number, None for one of all of them; () where there is one output.
    """

    losses: tuple[LossFacts, ...]
    optimizer: str
    learning_rate: float | None
    schedule: str | None = None
    momentum: float | None = None
    clipnorm: float | None = None
    global_clipnorm: float | None = None
    clipvalue: float | None = None
    loss_scaling: bool = False
    metrics: tuple[str, ...] = ()
    loss_weights: tuple[float, ...] | None = None
    loss_weight_keys: tuple[str, ...] = ()
    run_eagerly: bool = False
    jit_compile: bool = False
    added_losses: int = 0
    metric_outputs: tuple[int | None, ...] = ()

    def metrics_of(self, output: int) -> tuple[str, ...]:
        """The metrics of one output."""
        if not self.metric_outputs:
            return self.metrics
        places = zip(self.metrics, self.metric_outputs, strict=True)
        return tuple(name for name, place in places if place in (None, output))


@dataclass(frozen=True)
class FitReading(Reading):
    """Arguments of `fit`. `validation` is 'none', 'data' or 'split'; `source` 'arrays', 'dataset' or 'generator'."""

    rows: int
    batch_size: int
    epochs: int
    source: str = "arrays"
    shuffle: bool = True
    steps_per_epoch: int | None = None
    class_weight: tuple[tuple[int, float], ...] | None = None
    sample_weight_min: float | None = None
    sample_weight_max: float | None = None
    validation: str = "none"
    validation_rows: int = 0
    validation_split: float = 0.0
    callbacks: tuple[str, ...] = ()
    rows_complete: bool = True


@dataclass(frozen=True)
class ProgramErrorReading(Reading):
    """What the program's own compile or fit raised: evidence, not a failure. `line` counts from 1, in a notebook
    within `cell`.
    """

    kind: str
    message: str
    phase: str
    file: str | None = None
    line: int | None = None
    cell: int | None = None
