"""Writes edits of rows and targets into a script, as lines right before it trains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import libcst as cst

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.intake.script_text import ByHand, ScriptText, number

Formula = Callable[[str], str]


def map_targets(script: ScriptText, edit: fixes.MapTargets) -> None:
    """Y * scale + offset, in the shortest words."""
    _each_target(script, edit.output, lambda y: _linear(y, edit.scale, edit.offset))


def relabel_targets(script: ScriptText, edit: fixes.RelabelTargets) -> None:
    """Values one by one, all at once so that swaps work."""
    np = script.numpy()
    new = ", ".join(map(number, edit.new))

    def formula(y: str) -> str:
        cases = ", ".join(f"{y} == {number(value)}" for value in edit.old)
        return f"{np}.select([{cases}], [{new}], default={y})"

    _each_target(script, edit.output, formula)


def encode_targets(script: ScriptText, edit: fixes.EncodeTargets) -> None:
    """One-hot rows, or ids."""
    if edit.encoding == "ids":
        _each_target(script, edit.output, lambda y: f"{y}.argmax(axis=-1)")
        return
    function = script.keras("utils.to_categorical")
    _each_target(script, edit.output, lambda y: f"{function}({y}, {edit.classes})")


def normalise_target_rows(script: ScriptText, edit: fixes.NormaliseTargetRows) -> None:
    """Rows divided by their sum."""
    _each_target(script, edit.output, lambda y: f"{y} / {y}.sum(axis=-1, keepdims=True)")


def reshape_targets(script: ScriptText, edit: fixes.ReshapeTargets) -> None:
    """Another shape of every row."""
    shape = ", ".join(map(str, (-1, *edit.shape)))
    _each_target(script, edit.output, lambda y: f"{y}.reshape({shape})")


def rescale_targets(script: ScriptText, edit: fixes.RescaleTargets) -> None:
    """Mean 0 and spread 1 by the training rows, with a line on how to undo it."""
    y = _target(script, edit.output)
    if not isinstance(y, cst.Name):
        raise ByHand(
            say("Subtract the training targets' mean and divide by their spread before fit; undo it on predictions.")
        )
    lines = [
        f"target_mean, target_std = {y.value}.mean(axis=0), {y.value}.std(axis=0)",
        "# in the original scale: predictions * target_std + target_mean",
    ]
    lines += [
        f"{name} = ({name} - target_mean) / target_std" for name in _names([y, _validation(script, 1, edit.output)])
    ]
    script.lines_before(script.fit, *lines)


def map_validation_inputs(script: ScriptText, edit: fixes.MapValidationInputs) -> None:
    """Validation features on the training side's scale."""
    x = _validation(script, 0, edit.input)
    if not isinstance(x, cst.Name):
        raise ByHand(say("Prepare the validation inputs exactly like the training inputs."))
    if len(set(edit.scale)) == 1 and len(set(edit.offset)) == 1:
        line = _linear(x.value, edit.scale[0], edit.offset[0])
    else:
        np = script.numpy()
        scale, offset = (f"{np}.array([{', '.join(map(number, part))}])" for part in (edit.scale, edit.offset))
        line = f"{x.value} * {scale} + {offset}"
    script.lines_before(script.fit, f"{x.value} = {line}")


def drop_nonfinite_rows(script: ScriptText, edit: fixes.DropNonfiniteRows) -> None:
    """Rows that are finite throughout."""
    np = script.numpy()
    lines = []
    for x, y in _pairs(script):
        side = x if edit.side == "inputs" else y
        lines += [
            f"finite = {np}.isfinite({side}.reshape(len({side}), -1)).all(axis=1)",
            f"{x}, {y} = {x}[finite], {y}[finite]",
        ]
    script.lines_before(script.fit, *lines)


def impute_inputs(script: ScriptText, edit: fixes.ImputeInputs) -> None:
    """Cells that are not finite filled from the training rows."""
    np = script.numpy()
    names = [x for x, _ in _pairs(script)]
    known = f"{np}.where({np}.isfinite({names[0]}), {names[0]}, {np}.nan)"
    fill = "0.0" if edit.method == "zero" else f"{np}.nan{edit.method}({known}, axis=0)"
    lines = [f"filling = {fill}"]
    lines += [f"{x} = {np}.where({np}.isfinite({x}), {x}, filling)" for x in names]
    script.lines_before(script.fit, *lines)


def shuffle_rows(script: ScriptText, edit: fixes.ShuffleRows) -> None:
    """Inputs and targets in one random order."""
    np = script.numpy()
    x, y = _pairs(script)[0]
    script.lines_before(
        script.fit,
        f"order = {np}.random.default_rng({edit.seed}).permutation(len({x}))",
        f"{x}, {y} = {x}[order], {y}[order]",
    )


def split_again(script: ScriptText, edit: fixes.SplitAgain) -> None:
    """All rows pooled, repeats dropped and shuffled; fit holds out a share."""
    np = script.numpy()
    pairs = _pairs(script)
    (x, y), lines = pairs[0], []
    if len(pairs) > 1:
        xv, yv = pairs[1]
        lines.append(f"{x}, {y} = {np}.concatenate([{x}, {xv}]), {np}.concatenate([{y}, {yv}])")
        given = script.argument(script.fit, "validation_data")
        if given is not None:
            script.replace(given, f"validation_split={number(edit.share)}")
    else:
        script.set_argument(script.fit, "validation_split", number(edit.share))
    lines += [
        f"distinct = {np}.unique({x}.reshape(len({x}), -1), axis=0, return_index=True)[1]",
        f"order = {np}.random.default_rng({edit.seed}).permutation(distinct)",
        f"{x}, {y} = {x}[order], {y}[order]",
    ]
    script.lines_before(script.fit, *lines)


WRITERS: dict[type, Callable[[ScriptText, Any], None]] = {
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
}


def input_name(script: ScriptText, place: int = 0) -> str:
    """The name of the array that fit gets as an input. Raises ByHand."""
    argument = script.argument(script.fit, "x", 0)
    value = None if argument is None else _element(argument.value, place)
    if not isinstance(value, cst.Name):
        raise ByHand(say("Scale the inputs where the script prepares them; fit gets them as an expression."))
    return value.value


def _linear(y: str, scale: float, offset: float) -> str:
    if scale == 1:
        return f"{y} {'-' if offset < 0 else '+'} {number(abs(offset))}"
    divisor = round(1 / scale) if scale and abs(1 / scale - round(1 / scale)) < 1e-9 * abs(1 / scale) else 0
    if divisor > 1:
        shift = offset * divisor
        inner = y if shift == 0 else f"({y} {'-' if shift < 0 else '+'} {number(abs(shift))})"
        return f"{inner} / {divisor}"
    tail = "" if offset == 0 else f" {'-' if offset < 0 else '+'} {number(abs(offset))}"
    return f"{y} * {number(scale)}{tail}"


def _target(script: ScriptText, output: int) -> Any:
    argument = script.argument(script.fit, "y", 1)
    if argument is None:
        raise ByHand(say("fit gets its targets inside a dataset or generator; change them where that is made."))
    return _element(argument.value, output)


def _element(value: Any, place: int) -> Any:
    if isinstance(value, (cst.List, cst.Tuple, cst.Dict)):
        return value.elements[place].value if place < len(value.elements) else None
    return value


def _validation(script: ScriptText, side: int, place: int) -> Any:
    """The validation inputs (side 0) or targets (side 1), None where there are none."""
    argument = script.argument(script.fit, "validation_data")
    if argument is None:
        return None
    value = script.followed(argument.value, script.fit)
    if not isinstance(value, (cst.Tuple, cst.List)) or len(value.elements) < 2:
        raise ByHand(say("The validation data must be changed in the same way as the training data."))
    return _element(value.elements[side].value, place)


def _names(expressions: Sequence[Any]) -> list[str]:
    """Distinct names among expressions."""
    return list(dict.fromkeys(e.value for e in expressions if isinstance(e, cst.Name)))


def _each_target(script: ScriptText, output: int, formula: Formula) -> None:
    """Training and validation targets: a line `y = formula(y)` for a name, the formula around an expression."""
    values = [_target(script, output), _validation(script, 1, output)]
    lines = [f"{name} = {formula(name)}" for name in _names(values)]
    for value in values:
        if value is not None and not isinstance(value, cst.Name):
            bare = isinstance(value, (cst.Attribute, cst.Subscript, cst.Call))
            script.replace(value, formula(script.text(value) if bare else f"({script.text(value)})"))
    if lines:
        script.lines_before(script.fit, *lines)


def _pairs(script: ScriptText) -> list[tuple[str, str]]:
    """Names of inputs and targets for training and, where there are any, validation. Raises ByHand."""
    given = script.argument(script.fit, "x", 0), script.argument(script.fit, "y", 1)
    sides = [tuple(argument and argument.value for argument in given)]
    if script.argument(script.fit, "validation_data") is not None:
        sides.append((_validation(script, 0, 0), _validation(script, 1, 0)))
    if not all(isinstance(part, cst.Name) for side in sides for part in side):
        raise ByHand(say("Change the rows where the script prepares them; fit gets them as expressions."))
    return [(x.value, y.value) for x, y in sides]  # type: ignore[union-attr]
