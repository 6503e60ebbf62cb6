"""Writes edits of compile settings and of fit's plain arguments into a script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import libcst as cst

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.intake.script_text import ByHand, ScriptText, last_name, number, string_of

LOSS_CLASSES = {
    "binary_crossentropy": "BinaryCrossentropy",
    "bce": "BinaryCrossentropy",
    "categorical_crossentropy": "CategoricalCrossentropy",
    "sparse_categorical_crossentropy": "SparseCategoricalCrossentropy",
    "binary_focal_crossentropy": "BinaryFocalCrossentropy",
    "categorical_focal_crossentropy": "CategoricalFocalCrossentropy",
}
OPTIMIZERS = {
    "adam": "Adam",
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adadelta": "Adadelta",
    "adamw": "AdamW",
    "adamax": "Adamax",
    "nadam": "Nadam",
    "ftrl": "Ftrl",
    "lion": "Lion",
}


def set_loss(script: ScriptText, edit: fixes.SetLoss) -> None:
    """The loss of one output by name, or as an object that takes logits."""
    text = script.quoted(edit.loss)
    if edit.from_logits:
        text = f"{_loss_class(script, edit.loss)}(from_logits=True)"
    if script.argument(script.compile, "loss", 1) is None:
        script.set_argument(script.compile, "loss", text)
    else:
        script.replace(_loss(script, edit.output), text)


def set_from_logits(script: ScriptText, edit: fixes.SetFromLogits) -> None:
    """`from_logits` of the loss that is there."""
    value = script.followed(_loss(script, edit.output), script.compile)
    name = string_of(value) or (last_name(value) if not isinstance(value, cst.Call) else None)
    if isinstance(value, cst.Call):
        script.set_argument(value, "from_logits", str(edit.from_logits))
    elif name in LOSS_CLASSES:
        script.replace(value, f"{_loss_class(script, name)}(from_logits={edit.from_logits})")
    else:
        raise ByHand(
            say("Give the loss in compile the argument from_logits={from_logits}.", from_logits=str(edit.from_logits))
        )


def negate_loss(script: ScriptText, edit: fixes.NegateLoss) -> None:
    """A lambda that gives minus the present loss."""
    value = _loss(script, edit.output)
    if string_of(script.followed(value, script.compile)) is not None:
        function = f"{script.keras('losses.get')}({script.text(value)})"
    else:
        function = (
            script.text(value) if isinstance(value, (cst.Name, cst.Attribute, cst.Call)) else f"({script.text(value)})"
        )
    script.replace(value, f"lambda y_true, y_pred: -{function}(y_true, y_pred)")


def set_loss_weights(script: ScriptText, edit: fixes.SetLossWeights) -> None:
    """`loss_weights` in compile; None takes it out."""
    present = script.argument(script.compile, "loss_weights")
    if edit.weights is None:
        if present is not None:
            script.remove_argument(script.compile, present)
        return
    script.set_argument(script.compile, "loss_weights", f"[{', '.join(map(number, edit.weights))}]")


def set_metrics(script: ScriptText, edit: fixes.SetMetrics) -> None:
    """`metrics` in compile."""
    script.set_argument(script.compile, "metrics", f"[{', '.join(map(script.quoted, edit.metrics))}]", 2)


def set_optimizer(script: ScriptText, edit: fixes.SetOptimizer) -> None:
    """`optimizer` in compile."""
    text = script.quoted(edit.optimizer)
    if edit.learning_rate is not None:
        text = f"{_optimizer_class(script, edit.optimizer)}(learning_rate={number(edit.learning_rate)})"
    script.set_argument(script.compile, "optimizer", text, 0)


def set_learning_rate(script: ScriptText, edit: fixes.SetLearningRate) -> None:
    """`learning_rate` of the optimizer that is there."""
    _set_optimizer_argument(script, "learning_rate", number(edit.learning_rate), 0)


def set_clip_norm(script: ScriptText, edit: fixes.SetClipNorm) -> None:
    """`global_clipnorm` of the optimizer that is there, in place of other clipping."""
    call = script.followed(_optimizer(script), script.compile)
    if isinstance(call, cst.Call):
        for name in ("clipnorm", "clipvalue", "global_clipnorm"):
            present = script.argument(call, name)
            if present is not None and edit.norm is not None:
                script.replace(present, f"global_clipnorm={number(edit.norm)}")
                return
            if present is not None:
                script.remove_argument(call, present)
    if edit.norm is not None:
        _set_optimizer_argument(script, "global_clipnorm", number(edit.norm), None)


def set_class_weight(script: ScriptText, edit: fixes.SetClassWeight) -> None:
    """`class_weight` in fit; empty takes it out."""
    present = script.argument(script.fit, "class_weight")
    if not edit.classes:
        if present is not None:
            script.remove_argument(script.fit, present)
        return
    pairs = ", ".join(f"{c}: {number(w)}" for c, w in zip(edit.classes, edit.weights, strict=True))
    script.set_argument(script.fit, "class_weight", f"{{{pairs}}}")


def remove_sample_weights(script: ScriptText, edit: fixes.RemoveSampleWeights) -> None:
    """No `sample_weight` in fit."""
    present = script.argument(script.fit, "sample_weight")
    if present is None:
        raise ByHand(say("Take the sample weights out of the data that fit gets."))
    script.remove_argument(script.fit, present)


def set_batch_size(script: ScriptText, edit: fixes.SetBatchSize) -> None:
    """`batch_size` in fit; a dataset brings its own."""
    data = script.argument(script.fit, "y", 1)
    if data is None:
        raise ByHand(say("Batch the dataset by {batch_size} rows.", batch_size=str(edit.batch_size)))
    script.set_argument(script.fit, "batch_size", str(edit.batch_size), 2)


def set_epochs(script: ScriptText, edit: fixes.SetEpochs) -> None:
    """`epochs` in fit."""
    script.set_argument(script.fit, "epochs", str(edit.epochs), 3)


WRITERS: dict[type, Callable[[ScriptText, Any], None]] = {
    fixes.SetLoss: set_loss,
    fixes.SetFromLogits: set_from_logits,
    fixes.NegateLoss: negate_loss,
    fixes.SetLossWeights: set_loss_weights,
    fixes.SetMetrics: set_metrics,
    fixes.SetOptimizer: set_optimizer,
    fixes.SetLearningRate: set_learning_rate,
    fixes.SetClipNorm: set_clip_norm,
    fixes.SetClassWeight: set_class_weight,
    fixes.RemoveSampleWeights: remove_sample_weights,
    fixes.SetBatchSize: set_batch_size,
    fixes.SetEpochs: set_epochs,
}


def _loss(script: ScriptText, output: int) -> Any:
    """The expression of one output's loss in compile. Raises ByHand."""
    argument = script.argument(script.compile, "loss", 1)
    if argument is None:
        raise ByHand(say("Give compile the loss; it has none as an argument of its own."))
    value = script.followed(argument.value, script.compile)
    if isinstance(value, (cst.List, cst.Tuple)) and output < len(value.elements):
        return value.elements[output].value
    if isinstance(value, cst.Dict) and output < len(value.elements):
        return value.elements[output].value
    if output > 0:
        raise ByHand(
            say("Give compile one loss for each output, and change that of output {output}.", output=str(output + 1))
        )
    return argument.value


def _loss_class(script: ScriptText, name: str) -> str:
    if name not in LOSS_CLASSES:
        raise ByHand(say("Give the loss {name} in compile the argument from_logits=True.", name=name))
    return script.keras(f"losses.{LOSS_CLASSES[name]}")


def _optimizer(script: ScriptText) -> Any:
    argument = script.argument(script.compile, "optimizer", 0)
    return None if argument is None else argument.value


def _optimizer_class(script: ScriptText, name: str) -> str:
    if name.lower() not in OPTIMIZERS:
        raise ByHand(say("Make an optimizer {name} with its learning rate in compile.", name=name))
    return script.keras(f"optimizers.{OPTIMIZERS[name.lower()]}")


def _set_optimizer_argument(script: ScriptText, keyword: str, text: str, place: int | None) -> None:
    present = _optimizer(script)
    value = script.followed(present, script.compile) if present is not None else None
    if isinstance(value, cst.Call):
        old = script.argument(value, "lr") if keyword == "learning_rate" else None
        if old is not None and old.keyword is not None:
            script.replace(old.keyword, keyword)
            script.replace(old.value, text)
        else:
            script.set_argument(value, keyword, text, place)
        return
    name = "rmsprop" if value is None else string_of(value)
    if name is None:
        raise ByHand(say("Give the optimizer the argument {keyword}={text}.", keyword=keyword, text=text))
    made = f"{_optimizer_class(script, name)}({keyword}={text})"
    if value is None:
        script.set_argument(script.compile, "optimizer", made)
    else:
        script.replace(value, made)
