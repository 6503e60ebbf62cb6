"""What edits would change, said before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import keras

from lossdoctor.core import fixes
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.keras_versions import is_variable
from lossdoctor.engine.layer_graph import effective, graph_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.surgeon.compiling import loss_name, loss_of
from lossdoctor.engine.surgeon.draft import Draft


def preview(patient: Patient, edits: Sequence[fixes.Edit]) -> tuple[Said, ...]:
    """One sentence an edit, 'setting: before -> after'. Raises CannotOperate for an output that is not there."""
    draft = Draft.of(patient)
    return tuple(SENTENCES[type(edit)](draft, edit) for edit in edits)


def _change(setting: str, before: str | None, after: str | None) -> Said:
    """None where there is no such thing."""
    if after is None:
        if before is None:
            return say("{setting}: none -> none", setting=setting)
        return say("{setting}: {before} -> none", setting=setting, before=before)
    if before is None:
        return say("{setting}: none -> {after}", setting=setting, after=after)
    return say("{setting}: {before} -> {after}", setting=setting, before=before, after=after)


def _of(draft: Draft, output: int, setting: str) -> str:
    """A setting of one output, which is named where there are several."""
    if len(draft.training.targets) == 1:
        return setting
    return say("{setting} of output {number}", setting=setting, number=str(output + 1))


def _activation(draft: Draft, edit: Any) -> Said:
    before: str = say("as it is")
    if not draft.subclassed:
        chains = graph_of(draft.keras_model)
        before = effective(chains.chain(edit.output)[1]) if edit.output < len(chains.ends) else before
    return _change(_of(draft, edit.output, say("output activation")), before, edit.activation)


def _units(draft: Draft, edit: Any) -> Said:
    shape = tuple(getattr(draft.keras_model, "outputs", None) or ())
    before = str(shape[edit.output].shape[-1] if edit.output < len(shape) else "?")
    return _change(_of(draft, edit.output, say("output units")), before, _drawn_anew(str(edit.units)))


def _drawn_anew(what: str) -> Said:
    return say("{what}, drawn anew", what=what)


def _loss(draft: Draft, edit: Any) -> Said:
    after = edit.loss + ("(from_logits=True)" if edit.from_logits else "")
    present = loss_of(draft, edit.output)
    before = None if present is None else loss_name(present)
    return _change(_of(draft, edit.output, say("loss")), before, after)


def _negated(draft: Draft, edit: Any) -> Said:
    name = loss_name(loss_of(draft, edit.output))
    return _change(_of(draft, edit.output, say("loss")), name, say("minus {loss}", loss=name))


def _logits(draft: Draft, edit: Any) -> Said:
    name = loss_name(loss_of(draft, edit.output))
    return _change(_of(draft, edit.output, name), "from_logits", str(edit.from_logits))


def _mapped(draft: Draft, edit: Any) -> Said:
    y = draft.training.targets[draft.output_index(edit.output)]
    low, high = float(y.min()), float(y.max())
    ends = sorted((low * edit.scale + edit.offset, high * edit.scale + edit.offset))
    return _change(_of(draft, edit.output, say("targets")), _between(low, high), _between(*ends))


def _between(low: float, high: float) -> Said:
    return say("{low} to {high}", low=f"{low:g}", high=f"{high:g}")


def _relabelled(draft: Draft, edit: Any) -> Said:
    pairs = ", ".join(f"{a:g} -> {b:g}" for a, b in zip(edit.old, edit.new, strict=True))
    return say("{setting}: {pairs}", setting=_of(draft, edit.output, say("target values")), pairs=pairs)


def _encoded(draft: Draft, edit: Any) -> Said:
    shape = draft.training.targets[draft.output_index(edit.output)].shape[1:]
    one_hot = edit.encoding == "one-hot"
    after = say("one-hot rows of {classes}", classes=str(edit.classes)) if one_hot else say("class ids")
    return _change(_of(draft, edit.output, say("targets")), say("shape {shape}", shape=str(tuple(shape))), after)


def _reshaped(draft: Draft, edit: Any) -> Said:
    shape = draft.training.targets[draft.output_index(edit.output)].shape[1:]
    return _change(_of(draft, edit.output, say("target shape")), str(tuple(shape)), str(edit.shape))


def _scaled_inputs(draft: Draft, edit: Any) -> Said:
    x = draft.training.inputs[draft.input_index(edit.input)]
    after = say("{method} inside the model", method=edit.method)
    return _change(say("input {number}", number=str(edit.input + 1)), _between(float(x.min()), float(x.max())), after)


def _rescaled_targets(draft: Draft, edit: Any) -> Said:
    y = draft.training.targets[draft.output_index(edit.output)]
    before = say("mean {mean}, spread {spread}", mean=f"{y.mean():g}", spread=f"{y.std():g}")
    after = say("mean {mean}, spread {spread}", mean=0, spread=1)
    return _change(_of(draft, edit.output, say("targets")), before, after)


def _finite_rows(draft: Draft, edit: Any) -> Said:
    inputs = edit.side == "inputs"
    after = say("those with finite inputs only") if inputs else say("those with finite targets only")
    return say("rows: {before} -> {after}", before=draft.training.count, after=after)


FILLED = {
    "mean": say("the column's mean"),
    "median": say("the column's median"),
    "zero": say("the column's zero"),
}


def _filled(draft: Draft, edit: Any) -> Said:
    return say(
        "cells of input {number} that are not finite: -> {after}",
        number=str(edit.input + 1),
        after=FILLED.get(edit.method, edit.method),
    )


def _dtype(draft: Draft, edit: Any) -> Said:
    return _change(say("number format"), draft.keras_model.dtype_policy.name, edit.dtype)


def optimizer_of(draft: Draft) -> Any:
    """The optimizer as an object, or None when it cannot be told."""
    try:
        return keras.optimizers.get(draft.compile.optimizer)
    except (ValueError, TypeError):
        return None


def _rate(draft: Draft, edit: Any) -> Said:
    optimizer = optimizer_of(draft)
    before: str = say("its schedule")
    if is_variable(getattr(optimizer, "_learning_rate", None)):
        before = f"{float(keras.ops.convert_to_numpy(optimizer.learning_rate)):.3g}"
    return _change(say("learning rate"), before, f"{edit.learning_rate:g}")


def _optimizer(draft: Draft, edit: Any) -> Said:
    after = edit.optimizer
    if edit.learning_rate is not None:
        after = say("{optimizer} at learning rate {rate}", optimizer=edit.optimizer, rate=f"{edit.learning_rate:g}")
    return _change(say("optimizer"), getattr(optimizer_of(draft), "name", say("as it is")), after)


def _clip(draft: Draft, edit: Any) -> Said:
    before = getattr(optimizer_of(draft), "global_clipnorm", None)
    return _change(say("gradient norm limit"), _text(before), _text(edit.norm))


def _class_weight(draft: Draft, edit: Any) -> Said:
    after = ", ".join(f"{c}: {w:.3g}" for c, w in zip(edit.classes, edit.weights, strict=True))
    before = ", ".join(f"{c}: {w:.3g}" for c, w in (draft.fit.class_weight or {}).items())
    return _change(say("class weights"), before or None, after or None)


def _loss_weights(draft: Draft, edit: Any) -> Said:
    return _change(say("loss weights"), _text(draft.compile.loss_weights), _text(edit.weights))


def _metrics(draft: Draft, edit: Any) -> Said:
    return _change(say("metrics"), _text(draft.compile.metrics), ", ".join(edit.metrics))


def _text(value: Any) -> str | None:
    return None if value is None else f"{value}"


def _listed(layers: Sequence[str]) -> str:
    return ", ".join(layers)


Sentence = Callable[[Draft, Any], Said]
SENTENCES: dict[type, Sentence] = {
    fixes.SetOutputActivation: _activation,
    fixes.SetOutputUnits: _units,
    fixes.SetFromLogits: _logits,
    fixes.SetLoss: _loss,
    fixes.NegateLoss: _negated,
    fixes.SetLossWeights: _loss_weights,
    fixes.SetMetrics: _metrics,
    fixes.MapTargets: _mapped,
    fixes.RelabelTargets: _relabelled,
    fixes.EncodeTargets: _encoded,
    fixes.NormaliseTargetRows: lambda d, e: _change(
        _of(d, e.output, say("target rows")), say("as they are"), say("divided by their sum")
    ),
    fixes.ReshapeTargets: _reshaped,
    fixes.RescaleTargets: _rescaled_targets,
    fixes.RescaleInputs: _scaled_inputs,
    fixes.MapValidationInputs: lambda d, e: say(
        "validation inputs: as they are -> on the scale of the training inputs"
    ),
    fixes.DropNonfiniteRows: _finite_rows,
    fixes.ImputeInputs: _filled,
    fixes.ShuffleRows: lambda d, e: say("order of rows: as it is -> shuffled before the split"),
    fixes.SplitAgain: lambda d, e: say(
        "validation rows: as they are -> {share} drawn from all distinct rows", share=f"{e.share:.0%}"
    ),
    fixes.SetDtype: _dtype,
    fixes.SetLearningRate: _rate,
    fixes.SetOptimizer: _optimizer,
    fixes.SetClipNorm: _clip,
    fixes.SetClassWeight: _class_weight,
    fixes.RemoveSampleWeights: lambda d, e: say("sample weights: as given -> none"),
    fixes.SetBatchSize: lambda d, e: _change(say("batch size"), str(d.fit.batch_size), str(e.batch_size)),
    fixes.SetEpochs: lambda d, e: _change(say("epochs"), str(d.fit.epochs), str(e.epochs)),
    fixes.SetHiddenActivation: lambda d, e: say(
        "activation of {layers}: as it is -> {activation}", layers=_listed(e.layers), activation=e.activation
    ),
    fixes.SetInitializer: lambda d, e: say(
        "kernels of {layers}: as they are -> drawn anew ({initializer})",
        layers=_listed(e.layers),
        initializer=e.initializer,
    ),
    fixes.SetUnits: lambda d, e: say(
        "width of {layer}: as it is -> {units}, drawn anew", layer=e.layer, units=str(e.units)
    ),
    fixes.SetTrainable: lambda d, e: say("learning of {layers}: off -> on", layers=_listed(e.layers)),
    fixes.SetDropout: lambda d, e: say(
        "dropout rate of {layers}: as it is -> {rate}", layers=_listed(e.layers), rate=f"{e.rate:g}"
    ),
    fixes.ScaleRegularisation: lambda d, e: say(
        "penalties of {layers}: as they are -> times {factor}", layers=_listed(e.layers), factor=f"{e.factor:g}"
    ),
    fixes.RemoveLayers: lambda d, e: say("{layers}: in the model -> left out", layers=_listed(e.layers)),
    fixes.MoveLayer: lambda d, e: say("{layer}: where it is -> behind {behind}", layer=e.layer, behind=e.behind),
    fixes.RemoveBias: lambda d, e: say("bias of {layers}: as it is -> none", layers=_listed(e.layers)),
    fixes.SetKernelSize: lambda d, e: say(
        "window of {layer}: as it is -> {size}, drawn anew",
        layer=e.layer,
        size=" x ".join(str(length) for length in e.size),
    ),
    fixes.RetrainFromStart: lambda d, e: say("weights: as they are -> the initial ones"),
}
