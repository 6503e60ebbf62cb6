"""Edits of rows and targets, and the scaling layer that is fitted on rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keras
import numpy as np

from lossdoctor.core import fixes
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.large import Bounds, is_large, sampled, size_of, size_text
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.surgeon import arrays
from lossdoctor.engine.surgeon.cloning import Changes, input_layers, rebuild
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft

ArrayChange = Callable[[np.ndarray], np.ndarray]


def map_targets(draft: Draft, edit: fixes.MapTargets) -> None:
    """Y * scale + offset."""
    _targets(draft, edit.output, lambda y: arrays.mapped(y, edit.scale, edit.offset))


def relabel_targets(draft: Draft, edit: fixes.RelabelTargets) -> None:
    """Values one by one."""
    _targets(draft, edit.output, lambda y: arrays.relabelled(y, edit.old, edit.new))


def encode_targets(draft: Draft, edit: fixes.EncodeTargets) -> None:
    """One-hot rows from ids, or ids from one-hot rows."""
    if edit.encoding not in ("one-hot", "ids"):
        raise CannotOperate(
            say("'{encoding}' is no encoding of classes; there are 'one-hot' and 'ids'.", encoding=edit.encoding)
        )
    encode = arrays.one_hot if edit.encoding == "one-hot" else arrays.ids
    try:
        _targets(draft, edit.output, lambda y: encode(y, edit.classes))
    except ValueError as error:
        raise CannotOperate(error.args[0]) from error


def normalise_target_rows(draft: Draft, edit: fixes.NormaliseTargetRows) -> None:
    """Rows divided by their sum."""
    _targets(draft, edit.output, arrays.row_normalised)


def reshape_targets(draft: Draft, edit: fixes.ReshapeTargets) -> None:
    """Another shape of every row's target."""
    own = draft.training.targets[draft.output_index(edit.output)].shape[1:]
    if int(np.prod(own)) != int(np.prod(edit.shape)):
        raise CannotOperate(
            say(
                "A target of shape {shape} cannot be given the shape {wanted}.",
                shape=str(tuple(own)),
                wanted=str(edit.shape),
            )
        )
    _targets(draft, edit.output, lambda y: y.reshape(len(y), *edit.shape))


def rescale_targets(draft: Draft, edit: fixes.RescaleTargets) -> None:
    """Standardised by mean and spread of the training rows; how to undo it is remembered."""
    output = draft.output_index(edit.output)
    mean, std = arrays.column_scale(draft.training.targets[output])
    _targets(draft, output, lambda y: ((y.astype(np.float64) - mean) / std).astype(arrays.floating(y)))
    scale, offset = draft.target_scale.get(output, (np.ones_like(std), np.zeros_like(mean)))
    draft.target_scale[output] = (std * scale, mean * scale + offset)


def map_validation_inputs(draft: Draft, edit: fixes.MapValidationInputs) -> None:
    """Validation features on the training side's scale."""
    place = draft.input_index(edit.input)
    if draft.validation is None:
        raise CannotOperate(say("The program has no validation rows."))
    values = draft.validation.inputs[place]
    scale, offset = np.asarray(edit.scale), np.asarray(edit.offset)
    features = int(np.prod(values.shape[1:]))
    if scale.size not in (1, features, values.shape[-1]):
        raise CannotOperate(
            say("{scales} scales do not fit {features} features.", scales=str(scale.size), features=str(features))
        )
    shape = values.shape[1:] if scale.size == features else (-1,)
    mapped = values * scale.reshape(shape) + offset.reshape(shape)
    draft.validation = _with_input(draft.validation, place, mapped.astype(arrays.floating(values)))


def drop_nonfinite_rows(draft: Draft, edit: fixes.DropNonfiniteRows) -> None:
    """Rows whose inputs or targets are finite throughout."""
    for name, rows in list(draft.rows()):
        kept = arrays.finite_rows(rows.inputs if edit.side == "inputs" else rows.targets)
        if not kept.any():
            raise CannotOperate(_all_nonfinite(name, rows.count))
        setattr(draft, name, rows.take(np.flatnonzero(kept)))


def impute_inputs(draft: Draft, edit: fixes.ImputeInputs) -> None:
    """Non-finite cells filled with the column's value over the finite training rows."""
    place = draft.input_index(edit.input)
    if edit.method not in arrays.FILLS:
        raise CannotOperate(
            say(
                "'{method}' is no way to fill cells; there are {known}.",
                method=edit.method,
                known=", ".join(arrays.FILLS),
            )
        )
    fill = arrays.FILLS[edit.method](draft.training.inputs[place])
    for name, rows in list(draft.rows()):
        values = rows.inputs[place]
        filled = np.where(np.isfinite(values), values, fill.astype(values.dtype))
        setattr(draft, name, _with_input(rows, place, filled))
    draft.input_fill[place] = fill


def shuffle_rows(draft: Draft, edit: fixes.ShuffleRows) -> None:
    """All rows of one table shuffled before the split; given validation data stay what they are."""
    rng = np.random.default_rng(edit.seed)
    split = draft.fit.validation_split > 0 and draft.validation is not None
    pool = rows_joined(draft.training, draft.validation) if split else draft.training
    pool = pool.take(rng.permutation(pool.count))
    draft.training = pool.take(slice(0, draft.training.count))
    if split:
        draft.validation = pool.take(slice(draft.training.count, None))


def split_again(draft: Draft, edit: fixes.SplitAgain) -> None:
    """Training and validation rows pooled, repeats dropped, a share held out."""
    pool = rows_joined(draft.training, draft.validation)
    pool = pool.take(arrays.first_of_repeats((*pool.inputs, *pool.targets)))
    held = round(edit.share * pool.count)
    if not 0 < held < pool.count:
        raise CannotOperate(
            say("{count} distinct rows cannot be split into training and validation rows.", count=str(pool.count))
        )
    order = np.random.default_rng(edit.seed).permutation(pool.count)
    draft.validation = pool.take(np.sort(order[:held]))
    draft.training = pool.take(order[held:])


def remove_sample_weights(draft: Draft, edit: fixes.RemoveSampleWeights) -> None:
    """Training rows without weights; the validation loss then counts every row alike, too."""
    for name, rows in list(draft.rows()):
        setattr(draft, name, replace(rows, weights=None))


def rescale_inputs(draft: Draft, edit: fixes.RescaleInputs) -> None:
    """A stock layer right behind the input that scales it as the training rows say."""
    place = draft.input_index(edit.input)
    if draft.subclassed:
        raise CannotOperate(
            say(
                "The model is a class of its own ({kind}): a scaling layer must be added in its code.",
                kind=type(draft.keras_model).__name__,
            )
        )
    values, layer = _values(draft, place), input_layers(draft.keras_model)[place]
    if any(type(part).__name__ == "Embedding" for part in _fed_by(draft.keras_model, layer)):
        raise CannotOperate(say("This input holds ids for an Embedding layer; scaled ids would mean other entries."))
    changes = Changes(first={place: lambda: _scaler(values, edit.method)})
    if not str(layer.dtype).startswith("float"):
        changes.input_dtypes[layer.name] = draft.floatx
    rebuild(draft, changes)


PERFORMERS: dict[type, Callable[[Draft, Any], None]] = {
    fixes.MapTargets: map_targets,
    fixes.RelabelTargets: relabel_targets,
    fixes.EncodeTargets: encode_targets,
    fixes.NormaliseTargetRows: normalise_target_rows,
    fixes.ReshapeTargets: reshape_targets,
    fixes.RescaleTargets: rescale_targets,
    fixes.MapValidationInputs: map_validation_inputs,
    fixes.DropNonfiniteRows: drop_nonfinite_rows,
    fixes.ImputeInputs: impute_inputs,
    fixes.ShuffleRows: shuffle_rows,
    fixes.SplitAgain: split_again,
    fixes.RemoveSampleWeights: remove_sample_weights,
    fixes.RescaleInputs: rescale_inputs,
}
REWRITE_INPUTS = (
    fixes.MapValidationInputs,
    fixes.DropNonfiniteRows,
    fixes.ImputeInputs,
    fixes.ShuffleRows,
    fixes.SplitAgain,
)


def refuse_large(draft: Draft, edit: fixes.Edit) -> None:
    """Raise CannotOperate for an edit that would copy inputs that are larger than memory."""
    if isinstance(edit, REWRITE_INPUTS) and (is_large(draft.training) or is_large(draft.validation)):
        raise CannotOperate(
            say(
                "The data are {size} in a mapped file, which is not rewritten. Do this where the file is made, and "
                "open it again.",
                size=size_text(size_of(draft.training)),
            )
        )


def _all_nonfinite(side: str, count: int) -> Said:
    if side == "training":
        return say("Every one of the {count} training rows holds a value that is not finite.", count=count)
    return say("Every one of the {count} validation rows holds a value that is not finite.", count=count)


def _targets(draft: Draft, output: int, change: ArrayChange) -> None:
    output = draft.output_index(output)
    for name, rows in list(draft.rows()):
        targets = list(rows.targets)
        targets[output] = change(targets[output])
        setattr(draft, name, replace(rows, targets=tuple(targets)))


def _with_input(rows: Rows, place: int, values: np.ndarray) -> Rows:
    inputs = list(rows.inputs)
    inputs[place] = values
    return replace(rows, inputs=tuple(inputs))


def rows_joined(first: Rows, second: Rows | None) -> Rows:
    """The rows of both, one below the other; a side without weights counts each of its rows as 1."""
    if second is None:
        return first
    weights = None
    if first.weights is not None and second.weights is not None:
        weights = np.concatenate([first.weights, second.weights])
    elif first.weights is not None:
        weights = np.concatenate([first.weights, np.ones(second.count, first.weights.dtype)])
    inputs = tuple(np.concatenate(pair) for pair in zip(first.inputs, second.inputs, strict=True))
    targets = tuple(np.concatenate(pair) for pair in zip(first.targets, second.targets, strict=True))
    return Rows(inputs, targets, weights)


def _values(draft: Draft, place: int) -> np.ndarray:
    """Values of an input, a sample of rows where they are larger than memory."""
    rows = sampled(draft.training, Bounds.SAMPLE) if is_large(draft.training) else draft.training
    return rows.inputs[place]


def _fed_by(keras_model: Any, layer: Any) -> list[Any]:
    return [node.operation for node in layer._outbound_nodes] + (
        list(keras_model.layers[:1]) if isinstance(keras_model, keras.Sequential) else []
    )


def _scaler(values: np.ndarray, method: str) -> Any:
    """Normalization with the numbers in its config, so that copies of the model carry them; Rescaling for 255."""
    if method == "divide-255":
        return keras.layers.Rescaling(1 / 255, name="divide_by_255")
    if method not in arrays.CENTRES:
        raise CannotOperate(
            say("'{method}' is no way to scale inputs; there are standardise, min-max and divide-255.", method=method)
        )
    centre, spread = arrays.CENTRES[method](values)
    return keras.layers.Normalization(
        axis=None if centre.ndim == 0 else -1, mean=centre.tolist(), variance=(spread**2).tolist(), name="scaling"
    )
