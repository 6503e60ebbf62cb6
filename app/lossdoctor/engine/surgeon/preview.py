"""What edits would change, said before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import keras

from lossdoctor.core import fixes
from lossdoctor.engine.keras_versions import is_variable
from lossdoctor.engine.layer_graph import effective, graph_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.surgeon.compiling import loss_name, loss_of
from lossdoctor.engine.surgeon.draft import Draft


def preview(patient: Patient, edits: Sequence[fixes.Edit]) -> tuple[str, ...]:
    """One sentence an edit, 'setting: before -> after'. Raises CannotOperate for an output that is not there."""
    draft = Draft.of(patient)
    return tuple(SENTENCES[type(edit)](draft, edit) for edit in edits)


def _output(draft: Draft, output: int) -> str:
    return "" if len(draft.training.targets) == 1 else f" of output {output + 1}"


def _activation(draft: Draft, edit: Any) -> str:
    before = "as it is"
    if not draft.subclassed:
        chains = graph_of(draft.keras_model)
        before = effective(chains.chain(edit.output)[1]) if edit.output < len(chains.ends) else before
    return f"output activation{_output(draft, edit.output)}: {before} -> {edit.activation}"


def _units(draft: Draft, edit: Any) -> str:
    shape = tuple(getattr(draft.keras_model, "outputs", None) or ())
    before = shape[edit.output].shape[-1] if edit.output < len(shape) else "?"
    return f"output units{_output(draft, edit.output)}: {before} -> {edit.units}, drawn anew"


def _loss(draft: Draft, edit: Any) -> str:
    after = edit.loss + ("(from_logits=True)" if edit.from_logits else "")
    return f"loss{_output(draft, edit.output)}: {loss_name(loss_of(draft, edit.output))} -> {after}"


def _negated(draft: Draft, edit: Any) -> str:
    name = loss_name(loss_of(draft, edit.output))
    return f"loss{_output(draft, edit.output)}: {name} -> minus {name}"


def _logits(draft: Draft, edit: Any) -> str:
    name = loss_name(loss_of(draft, edit.output))
    return f"{name}{_output(draft, edit.output)}: from_logits -> {edit.from_logits}"


def _mapped(draft: Draft, edit: Any) -> str:
    y = draft.training.targets[draft.output_index(edit.output)]
    low, high = float(y.min()), float(y.max())
    ends = sorted((low * edit.scale + edit.offset, high * edit.scale + edit.offset))
    return f"targets{_output(draft, edit.output)}: {low:g} to {high:g} -> {ends[0]:g} to {ends[1]:g}"


def _relabelled(draft: Draft, edit: Any) -> str:
    pairs = ", ".join(f"{a:g} -> {b:g}" for a, b in zip(edit.old, edit.new, strict=True))
    return f"target values{_output(draft, edit.output)}: {pairs}"


def _encoded(draft: Draft, edit: Any) -> str:
    shape = draft.training.targets[draft.output_index(edit.output)].shape[1:]
    after = f"one-hot rows of {edit.classes}" if edit.encoding == "one-hot" else "class ids"
    return f"targets{_output(draft, edit.output)}: shape {tuple(shape)} -> {after}"


def _reshaped(draft: Draft, edit: Any) -> str:
    shape = draft.training.targets[draft.output_index(edit.output)].shape[1:]
    return f"target shape{_output(draft, edit.output)}: {tuple(shape)} -> {edit.shape}"


def _scaled_inputs(draft: Draft, edit: Any) -> str:
    x = draft.training.inputs[draft.input_index(edit.input)]
    return f"input {edit.input + 1}: {float(x.min()):g} to {float(x.max()):g} -> {edit.method} inside the model"


def _rescaled_targets(draft: Draft, edit: Any) -> str:
    y = draft.training.targets[draft.output_index(edit.output)]
    return f"targets{_output(draft, edit.output)}: mean {y.mean():g}, spread {y.std():g} -> mean 0, spread 1"


def _dtype(draft: Draft, edit: Any) -> str:
    return f"number format: {draft.keras_model.dtype_policy.name} -> {edit.dtype}"


def optimizer_of(draft: Draft) -> Any:
    """The optimizer as an object, or None when it cannot be told."""
    try:
        return keras.optimizers.get(draft.compile.optimizer)
    except (ValueError, TypeError):
        return None


def _rate(draft: Draft, edit: Any) -> str:
    optimizer = optimizer_of(draft)
    before = getattr(optimizer, "_learning_rate", None)
    number = (
        f"{float(keras.ops.convert_to_numpy(optimizer.learning_rate)):.3g}" if is_variable(before) else "its schedule"
    )
    return f"learning rate: {number} -> {edit.learning_rate:g}"


def _optimizer(draft: Draft, edit: Any) -> str:
    rate = "" if edit.learning_rate is None else f" at learning rate {edit.learning_rate:g}"
    return f"optimizer: {getattr(optimizer_of(draft), 'name', 'as it is')} -> {edit.optimizer}{rate}"


def _clip(draft: Draft, edit: Any) -> str:
    before = getattr(optimizer_of(draft), "global_clipnorm", None)
    return f"gradient norm limit: {_or_none(before)} -> {_or_none(edit.norm)}"


def _class_weight(draft: Draft, edit: Any) -> str:
    after = ", ".join(f"{c}: {w:.3g}" for c, w in zip(edit.classes, edit.weights, strict=True))
    before = draft.fit.class_weight
    told = ", ".join(f"{c}: {w:.3g}" for c, w in before.items()) if before else "none"
    return f"class weights: {told} -> {after or 'none'}"


def _loss_weights(draft: Draft, edit: Any) -> str:
    return f"loss weights: {_or_none(draft.compile.loss_weights)} -> {_or_none(edit.weights)}"


def _or_none(value: Any) -> str:
    return "none" if value is None else f"{value}"


def _listed(layers: Sequence[str]) -> str:
    return ", ".join(layers)


Sentence = Callable[[Draft, Any], str]
SENTENCES: dict[type, Sentence] = {
    fixes.SetOutputActivation: _activation,
    fixes.SetOutputUnits: _units,
    fixes.SetFromLogits: _logits,
    fixes.SetLoss: _loss,
    fixes.NegateLoss: _negated,
    fixes.SetLossWeights: _loss_weights,
    fixes.SetMetrics: lambda d, e: f"metrics: {_or_none(d.compile.metrics)} -> {', '.join(e.metrics)}",
    fixes.MapTargets: _mapped,
    fixes.RelabelTargets: _relabelled,
    fixes.EncodeTargets: _encoded,
    fixes.NormaliseTargetRows: lambda d, e: f"target rows{_output(d, e.output)}: as they are -> divided by their sum",
    fixes.ReshapeTargets: _reshaped,
    fixes.RescaleTargets: _rescaled_targets,
    fixes.RescaleInputs: _scaled_inputs,
    fixes.MapValidationInputs: lambda d, e: "validation inputs: as they are -> on the scale of the training inputs",
    fixes.DropNonfiniteRows: lambda d, e: f"rows: {d.training.count:,} -> those with finite {e.side} only",
    fixes.ImputeInputs: lambda d, e: f"cells of input {e.input + 1} that are not finite: -> the column's {e.method}",
    fixes.ShuffleRows: lambda d, e: "order of rows: as it is -> shuffled before the split",
    fixes.SplitAgain: lambda d, e: f"validation rows: as they are -> {e.share:.0%} drawn from all distinct rows",
    fixes.SetDtype: _dtype,
    fixes.SetLearningRate: _rate,
    fixes.SetOptimizer: _optimizer,
    fixes.SetClipNorm: _clip,
    fixes.SetClassWeight: _class_weight,
    fixes.RemoveSampleWeights: lambda d, e: "sample weights: as given -> none",
    fixes.SetBatchSize: lambda d, e: f"batch size: {d.fit.batch_size} -> {e.batch_size}",
    fixes.SetEpochs: lambda d, e: f"epochs: {d.fit.epochs} -> {e.epochs}",
    fixes.SetHiddenActivation: lambda d, e: f"activation of {_listed(e.layers)}: as it is -> {e.activation}",
    fixes.SetInitializer: lambda d, e: f"kernels of {_listed(e.layers)}: as they are -> drawn anew ({e.initializer})",
    fixes.SetUnits: lambda d, e: f"width of {e.layer}: as it is -> {e.units}, drawn anew",
    fixes.SetTrainable: lambda d, e: f"learning of {_listed(e.layers)}: off -> on",
    fixes.SetDropout: lambda d, e: f"dropout rate of {_listed(e.layers)}: as it is -> {e.rate:g}",
    fixes.ScaleRegularisation: lambda d, e: f"penalties of {_listed(e.layers)}: as they are -> times {e.factor:g}",
    fixes.RemoveLayers: lambda d, e: f"{_listed(e.layers)}: in the model -> left out",
    fixes.MoveLayer: lambda d, e: f"{e.layer}: where it is -> behind {e.behind}",
    fixes.RemoveBias: lambda d, e: f"bias of {_listed(e.layers)}: as it is -> none",
    fixes.SetKernelSize: lambda d, e: (
        f"window of {e.layer}: as it is -> {' x '.join(str(length) for length in e.size)}, drawn anew"
    ),
    fixes.RetrainFromStart: lambda d, e: "weights: as they are -> the initial ones",
}
