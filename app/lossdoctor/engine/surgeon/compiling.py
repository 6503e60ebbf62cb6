"""Edits of compile settings and fit arguments: loss, optimizer, metrics, weights, batches and epochs."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import keras

from lossdoctor.core import fixes
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft

Edit = Any


def set_from_logits(draft: Draft, edit: fixes.SetFromLogits) -> None:
    """The same built-in cross-entropy of one output, told whether it receives logits."""
    present = loss_of(draft, edit.output)
    kind, config = _class_of(present)
    if kind is None or "from_logits" not in inspect.signature(kind).parameters:
        raise CannotOperate(_no_from_logits(loss_name(present)))
    _set_loss(draft, edit.output, kind(**{**config, "from_logits": edit.from_logits}))


def set_loss(draft: Draft, edit: fixes.SetLoss) -> None:
    """A built-in loss by its Keras name."""
    try:
        keras.losses.get(edit.loss)
    except ValueError as error:
        raise CannotOperate(say("Keras has no loss named '{loss}'.", loss=edit.loss)) from error
    loss: Any = edit.loss
    if edit.from_logits:
        kind = class_named(edit.loss)
        if kind is None or "from_logits" not in inspect.signature(kind).parameters:
            raise CannotOperate(_no_from_logits(edit.loss))
        loss = kind(from_logits=True)
    _set_loss(draft, edit.output, loss)
    draft.loss_sources.pop(edit.output, None)


class Negated(keras.losses.Loss):
    """Minus another loss, which keeps its own reduction."""

    def __init__(self, loss: Any) -> None:
        super().__init__(name=f"minus_{loss_name(loss)}")
        self.loss = loss

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        """Scalar loss, as Keras calls it."""
        if isinstance(self.loss, keras.losses.Loss):
            return -self.loss(y_true, y_pred, sample_weight=sample_weight)
        return super().__call__(y_true, y_pred, sample_weight=sample_weight)

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Losses of the rows, for a plain function."""
        return -keras.losses.get(self.loss)(y_true, y_pred)


def negate_loss(draft: Draft, edit: fixes.NegateLoss) -> None:
    """Minus the present loss of one output."""
    present = loss_of(draft, edit.output)
    if present is None:
        raise CannotOperate(say("This output has no loss that could be negated."))
    _set_loss(draft, edit.output, present.loss if isinstance(present, Negated) else Negated(present))


def set_loss_weights(draft: Draft, edit: fixes.SetLossWeights) -> None:
    """Weights in the order of the outputs; None removes them."""
    weights = None if edit.weights is None else list(edit.weights)
    if weights is not None and len(weights) != len(draft.training.targets):
        outputs = str(len(draft.training.targets))
        raise CannotOperate(
            say("The program has {count} output(s), not {given}.", count=outputs, given=str(len(weights)))
        )
    if weights is not None and isinstance(draft.compile.loss, dict):
        draft.compile.loss_weights = dict(zip(_names(draft), weights, strict=True))
    else:
        draft.compile.loss_weights = weights


def set_metrics(draft: Draft, edit: fixes.SetMetrics) -> None:
    """Metrics by name, for every output."""
    one = list(edit.metrics)
    names = _names(draft)
    many = len(draft.training.targets) > 1
    if many and isinstance(draft.compile.loss, dict):
        draft.compile.metrics = {name: list(one) for name in names}
    else:
        draft.compile.metrics = [list(one) for _ in draft.training.targets] if many else one
    draft.compile.weighted_metrics = None


def set_optimizer(draft: Draft, edit: fixes.SetOptimizer) -> None:
    """Another optimizer at its default settings."""
    try:
        optimizer = keras.optimizers.get(edit.optimizer)
    except ValueError as error:
        raise CannotOperate(say("Keras has no optimizer named '{optimizer}'.", optimizer=edit.optimizer)) from error
    config = optimizer.get_config()
    if edit.learning_rate is not None:
        config["learning_rate"] = edit.learning_rate
    draft.compile.optimizer = type(optimizer).from_config(config)


def set_learning_rate(draft: Draft, edit: fixes.SetLearningRate) -> None:
    """The same optimizer with a constant learning rate."""
    _reconfigure(draft, learning_rate=edit.learning_rate)


def set_clip_norm(draft: Draft, edit: fixes.SetClipNorm) -> None:
    """The same optimizer, clipping the norm of the whole gradient."""
    _reconfigure(draft, clipnorm=None, clipvalue=None, global_clipnorm=edit.norm)


def set_class_weight(draft: Draft, edit: fixes.SetClassWeight) -> None:
    """`fit(class_weight=...)`; empty removes it."""
    if edit.classes and len(draft.training.targets) > 1:
        raise CannotOperate(say("Keras takes class weights for programs with one output only."))
    draft.fit.class_weight = dict(zip(edit.classes, edit.weights, strict=True)) or None


def set_batch_size(draft: Draft, edit: fixes.SetBatchSize) -> None:
    """Rows a step; a stated number of steps an epoch goes, since it was meant for the old batches."""
    if edit.batch_size < 1:
        raise CannotOperate(say("A batch has at least one row."))
    draft.fit.batch_size = edit.batch_size
    draft.fit.steps_per_epoch = None


def set_epochs(draft: Draft, edit: fixes.SetEpochs) -> None:
    """Passes over the data."""
    if edit.epochs < 1:
        raise CannotOperate(say("Training takes at least one epoch."))
    draft.fit.epochs = edit.epochs


PERFORMERS: dict[type, Callable[[Draft, Any], None]] = {
    fixes.SetFromLogits: set_from_logits,
    fixes.SetLoss: set_loss,
    fixes.NegateLoss: negate_loss,
    fixes.SetLossWeights: set_loss_weights,
    fixes.SetMetrics: set_metrics,
    fixes.SetOptimizer: set_optimizer,
    fixes.SetLearningRate: set_learning_rate,
    fixes.SetClipNorm: set_clip_norm,
    fixes.SetClassWeight: set_class_weight,
    fixes.SetBatchSize: set_batch_size,
    fixes.SetEpochs: set_epochs,
}


def _no_from_logits(loss: str) -> Said:
    return say("The loss {loss} has no from_logits setting.", loss=loss)


def loss_of(draft: Draft, output: int) -> Any:
    """The loss of one output as the program gave it. Raises CannotOperate."""
    return _per_output(draft)[draft.output_index(output)]


def loss_name(loss: Any) -> str:
    """Keras' snake-case name of a loss, or the user's own name."""
    if loss is None:
        return "none"
    kind = class_named(loss) if isinstance(loss, str) else None
    if kind is not None:
        return _snake(kind.__name__)
    if isinstance(loss, str):
        return loss
    return getattr(loss, "__name__", None) or getattr(loss, "name", None) or type(loss).__name__


def class_named(name: str) -> type | None:
    """Keras' loss class behind a name or abbreviation ('mse', 'binary_crossentropy', 'BinaryCrossentropy')."""
    try:
        found = keras.losses.get(name)
    except ValueError:
        return None
    if isinstance(found, keras.losses.Loss):
        return type(found)
    return _classes().get(found)


def _classes() -> dict[Any, type]:
    """Keras' loss classes by the function that each of them applies."""
    found: dict[Any, type] = {}
    for name, kind in vars(keras.losses).items():
        if inspect.isclass(kind) and issubclass(kind, keras.losses.Loss) and kind is not keras.losses.Loss:
            function = getattr(keras.losses, _snake(name), None)
            if function is not None:
                found[function] = kind
    return found


def _class_of(loss: Any) -> tuple[type | None, dict[str, Any]]:
    if isinstance(loss, keras.losses.Loss):
        stock = type(loss).__module__.startswith("keras.")
        return (type(loss), loss.get_config()) if stock else (None, {})
    kind = class_named(loss) if isinstance(loss, str) else _classes().get(loss) if callable(loss) else None
    return kind, {}


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


def _names(draft: Draft) -> list[str]:
    names = list(output_names(draft.patient.keras_model) or draft.patient.target_names)
    return names if len(names) == len(draft.training.targets) else list(draft.patient.target_names)


def _per_output(draft: Draft) -> list[Any]:
    loss, count = draft.compile.loss, len(draft.training.targets)
    if isinstance(loss, dict):
        names = _names(draft)
        return [loss.get(name) for name in names] if set(loss) <= set(names) else list(loss.values())
    if isinstance(loss, (list, tuple)):
        return list(loss)
    return [loss] * count


def _set_loss(draft: Draft, output: int, loss: Any) -> None:
    losses = _per_output(draft)
    losses[draft.output_index(output)] = loss
    given = draft.compile.loss
    if isinstance(given, dict):
        names = _names(draft) if set(given) <= set(_names(draft)) else list(given)
        draft.compile.loss = dict(zip(names, losses, strict=True))
    elif draft.patient.aims_by_name and len(losses) > 1:
        draft.compile.loss = dict(zip(_names(draft), losses, strict=True))
    else:
        draft.compile.loss = losses if len(losses) > 1 else losses[0]


def _reconfigure(draft: Draft, **settings: Any) -> None:
    optimizer = draft.compile.optimizer
    try:
        live = keras.optimizers.get(optimizer)
        config = live.get_config()
    except Exception as error:
        said = say("The optimizer is an object of the program's own; change it in the code.")
        raise CannotOperate(said) from error
    if isinstance(live, keras.optimizers.LossScaleOptimizer):
        inner = live.inner_optimizer
        fresh = type(inner).from_config({**inner.get_config(), **settings})
        draft.compile.optimizer = keras.optimizers.LossScaleOptimizer(fresh, initial_scale=live.initial_scale)
        return
    draft.compile.optimizer = type(live).from_config({**config, **settings})
