"""Writes edits of layers, input scaling and number formats into a script."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import libcst as cst

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.intake.patching_data import input_name
from lossdoctor.intake.script_text import ByHand, ScriptText, last_name, number, string_of

PASSED_OVER = ("Dropout", "Flatten", "Reshape", "Permute", "ActivityRegularization")
ACTIVATION_LAYERS = ("Softmax", "ReLU", "LeakyReLU", "ELU", "PReLU")
WITH_ACTIVATION = ("Dense", "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose", "Conv1DTranspose", "SeparableConv2D")
NOT_LAYERS = ("Input", "InputLayer")


def set_output_activation(script: ScriptText, edit: fixes.SetOutputActivation) -> None:
    """The activation that an output ends in: in the head, or in a layer of its own behind it."""
    done = False
    for layer in reversed(_output_layers(script, edit.output)):
        kind = last_name(layer.func)
        if kind == "Activation":
            script.set_argument(layer, "activation", script.quoted("linear" if done else edit.activation), 0)
            done = True
        elif kind in ACTIVATION_LAYERS:
            activation = "linear" if done else edit.activation
            script.replace(layer, f"{script.keras('layers.Activation')}({script.quoted(activation)})")
            done = True
        elif kind in WITH_ACTIVATION:
            _set_head(script, layer, "linear" if done else edit.activation)
            return
        elif kind not in PASSED_OVER:
            break
    if not done:
        raise ByHand(say("Let the output end in activation {activation}.", activation=script.quoted(edit.activation)))


def set_output_units(script: ScriptText, edit: fixes.SetOutputUnits) -> None:
    """Units of the layer that holds an output's weights."""
    for layer in reversed(_output_layers(script, edit.output)):
        if last_name(layer.func) in WITH_ACTIVATION:
            _set_units(script, layer, edit.units)
            return
    raise ByHand(say("Give the output layer {units} units.", units=str(edit.units)))


def set_units(script: ScriptText, edit: fixes.SetUnits) -> None:
    """Width of one layer."""
    _set_units(script, named(script, edit.layer), edit.units)


def set_hidden_activation(script: ScriptText, edit: fixes.SetHiddenActivation) -> None:
    """Activation and initialiser of the named layers."""
    for name in edit.layers:
        layer = named(script, name)
        place = 0 if last_name(layer.func) == "Activation" else 1 if last_name(layer.func) == "Dense" else None
        script.set_argument(layer, "activation", script.quoted(edit.activation), place)
        if edit.initializer is not None and last_name(layer.func) in WITH_ACTIVATION:
            script.set_argument(layer, "kernel_initializer", script.quoted(edit.initializer))


def set_initializer(script: ScriptText, edit: fixes.SetInitializer) -> None:
    """Initialiser of the named layers."""
    for name in edit.layers:
        layer = named(script, name)
        key = "embeddings_initializer" if last_name(layer.func) == "Embedding" else "kernel_initializer"
        script.set_argument(layer, key, script.quoted(edit.initializer))


def set_trainable(script: ScriptText, edit: fixes.SetTrainable) -> None:
    """A line before compile, where it takes effect."""
    lines = [f"{script.receiver}.get_layer({script.quoted(name)}).trainable = True" for name in edit.layers]
    for name in edit.layers:
        try:
            layer = named(script, name)
        except ByHand:
            continue
        frozen = script.argument(layer, "trainable")
        if frozen is not None:
            script.replace(frozen.value, "True")
            lines = [line for line in lines if script.quoted(name) not in line]
    if lines:
        script.lines_before(script.compile, *lines)


def set_dropout(script: ScriptText, edit: fixes.SetDropout) -> None:
    """Rate of the named layers."""
    for name in edit.layers:
        layer = named(script, name)
        dropping = "Dropout" in last_name(layer.func)
        script.set_argument(layer, "rate" if dropping else "dropout", number(edit.rate), 0 if dropping else None)


def scale_regularisation(script: ScriptText, edit: fixes.ScaleRegularisation) -> None:
    """Penalties of the named layers taken out; another factor is for the user to write."""
    if edit.factor != 0:
        raise ByHand(
            say(
                "Multiply the penalties of {layers} by {factor}.",
                layers=", ".join(edit.layers),
                factor=number(edit.factor),
            )
        )
    for name in edit.layers:
        layer = named(script, name)
        for argument in layer.args:
            if argument.keyword is not None and argument.keyword.value.endswith("_regularizer"):
                script.replace(argument.value, "None")


def set_dtype(script: ScriptText, edit: fixes.SetDtype) -> None:
    """The number format right after the imports; float64 must be floatx, or fit still feeds float32."""
    word = script.quoted(edit.dtype)
    wanted = "set_floatx" if edit.dtype == "float64" else "set_dtype_policy"
    present = script.calls("set_floatx", "set_dtype_policy", "set_global_policy")
    own = [call for call in present if last_name(call.func) == wanted]
    other = [call for call in present if last_name(call.func) != wanted]
    for call in other:
        if call.args:
            script.replace(call.args[0].value, script.quoted("float32" if wanted == "set_dtype_policy" else edit.dtype))
    if own and own[0].args:
        script.replace(own[0].args[0].value, word)
    elif not (other and edit.dtype in ("float32", "float64")):
        script.after_imports(f"{script.keras('config.' + wanted)}({word})")


def rescale_inputs(script: ScriptText, edit: fixes.RescaleInputs) -> None:
    """A scaling layer right behind the input, fitted on what fit gets."""
    calls = sequence(script)
    anchor = calls[0] if calls else _input_call(script, edit.input)
    x = input_name(script, edit.input)
    if edit.method == "divide-255":
        name, before = f"{script.keras('layers.Rescaling')}(1 / 255)", []
    else:
        name, before = "normalization", _fitted(script, x, edit.method)
        if script.inside_function(anchor) or not _known_before(script, x, anchor):
            raise ByHand(
                say(
                    "Make a Normalization layer, adapt it on {x} and put it right behind the input of the model; "
                    "{x} is not known where the model is built.",
                    x=x,
                )
            )
    if calls:
        _put_first(script, calls, name)
        if before:
            script.lines_before(_first_statement(script, calls), *before)
    else:
        _put_behind_input(script, anchor, name, before)


WRITERS: dict[type, Callable[[ScriptText, Any], None]] = {
    fixes.SetOutputActivation: set_output_activation,
    fixes.SetOutputUnits: set_output_units,
    fixes.SetUnits: set_units,
    fixes.SetHiddenActivation: set_hidden_activation,
    fixes.SetInitializer: set_initializer,
    fixes.SetTrainable: set_trainable,
    fixes.SetDropout: set_dropout,
    fixes.ScaleRegularisation: scale_regularisation,
    fixes.SetDtype: set_dtype,
    fixes.RescaleInputs: rescale_inputs,
}


def _set_head(script: ScriptText, layer: cst.Call, activation: str) -> None:
    place = 1 if last_name(layer.func) == "Dense" else None
    if activation == "linear":
        present = script.argument(layer, "activation", place)
        if present is not None:
            script.replace(present.value, "None")
        return
    script.set_argument(layer, "activation", script.quoted(activation), place)


def _set_units(script: ScriptText, layer: cst.Call, units: int) -> None:
    script.set_argument(layer, "filters" if "Conv" in last_name(layer.func) else "units", str(units), 0)


def sequence(script: ScriptText) -> list[cst.Call]:
    """The layers of the Sequential that fit trains, from its list and its `add` calls; [] where there is none."""
    made = script.followed(cst.Name(script.receiver) if script.receiver.isidentifier() else None, script.fit)
    stacks = [call for call in script.calls("Sequential") if isinstance(call, cst.Call)]
    stack = made if isinstance(made, cst.Call) and last_name(made.func) == "Sequential" else None
    if stack is None and len(stacks) == 1 and not script.calls("Model"):
        stack = stacks[0]
    if stack is None:
        return []
    given = script.argument(stack, "layers", 0)
    listed = script.followed(given.value, stack) if given is not None else None
    found = [e.value for e in listed.elements if isinstance(e.value, cst.Call)] if isinstance(listed, cst.List) else []
    name = _target_name(script, stack)
    for call in script.calls("add"):
        if isinstance(call.func, cst.Attribute) and script.text(call.func.value) == name and call.args:
            layer = script.followed(call.args[0].value, call)
            found += [layer] if isinstance(layer, cst.Call) else []
    return found


def _target_name(script: ScriptText, call: cst.Call) -> str:
    parent = script.parents.get(call)
    if isinstance(parent, cst.Assign):
        return script.text(parent.targets[0].target)
    return script.receiver


def _output_layers(script: ScriptText, output: int) -> list[cst.Call]:
    """Layers that lead to an output, last one last. Raises ByHand."""
    layers = sequence(script)
    if layers:
        return layers
    models = [call for call in script.calls("Model") if script.argument(call, "outputs", 1) is not None]
    if not models:
        raise ByHand(say("Change the output layer where the model's class defines it."))
    given = script.argument(models[-1], "outputs", 1)
    assert given is not None
    value = given.value
    listed = script.followed(value, models[-1])
    if isinstance(listed, (cst.List, cst.Tuple, cst.Dict)):
        value = listed.elements[output].value
    return _chain(script, value, models[-1])


def _chain(script: ScriptText, value: Any, before: Any) -> list[cst.Call]:
    found: list[cst.Call] = []
    for _ in range(50):
        value = script.followed(value, before) if not found else _given_to(script, value, found[0])
        if not (isinstance(value, cst.Call) and isinstance(value.func, cst.Call) and value.args):
            break
        found.insert(0, value.func)
        before, value = value, value.args[0].value
    return found


def _given_to(script: ScriptText, value: Any, before: Any) -> Any:
    """What a name held before the line of a node: `x = Dense(1)(x)` reads the x of an earlier line."""
    if not isinstance(value, cst.Name):
        return value
    found = None
    for node in script.nodes:
        if isinstance(node, cst.Assign) and script.line(node) < script.line(before):
            target = node.targets[0].target
            if isinstance(target, cst.Name) and target.value == value.value:
                found = node.value
    return found


def _layers(script: ScriptText) -> list[cst.Call]:
    """Every call in the script that makes a layer, in order of the text."""
    stacked = sequence(script)
    if stacked:
        return stacked
    return [n.func for n in script.nodes if isinstance(n, cst.Call) and isinstance(n.func, cst.Call)]


def named(script: ScriptText, name: str) -> cst.Call:
    """The call that makes the layer of this name: by `name=`, else by Keras' count of its kind. Raises ByHand."""
    counts: dict[str, int] = {}
    for layer in _layers(script):
        kind = _snake(last_name(layer.func))
        given = script.argument(layer, "name")
        if given is not None:
            if string_of(given.value) == name:
                return layer
            continue
        count = counts.get(kind, 0)
        counts[kind] = count + 1
        if name == (kind if count == 0 else f"{kind}_{count}"):
            return layer
    raise ByHand(say("Change layer {name} where the script makes it.", name=script.quoted(name)))


def _snake(name: str) -> str:
    """How Keras makes a layer's name of its class: Conv2D is conv2d, PReLU p_re_lu."""
    apart = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", name))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", apart).lower()


def _fitted(script: ScriptText, x: str, method: str) -> list[str]:
    layer = script.keras("layers.Normalization")
    if method == "min-max":
        width = f"({x}.max(axis=0) - {x}.min(axis=0)) ** 2"
        return [f"normalization = {layer}(mean={x}.min(axis=0), variance={width})"]
    return [f"normalization = {layer}()", f"normalization.adapt({x})"]


def _known_before(script: ScriptText, name: str, anchor: Any) -> bool:
    for node in script.nodes:
        if isinstance(node, cst.AssignTarget) and script.line(node) < script.line(script.statement(anchor)):
            names = [n.value for n in _names_in(node.target)]
            if name in names:
                return True
    return False


def _names_in(target: Any) -> list[cst.Name]:
    if isinstance(target, cst.Name):
        return [target]
    if isinstance(target, (cst.Tuple, cst.List)):
        return [name for element in target.elements for name in _names_in(element.value)]
    return []


def _put_first(script: ScriptText, calls: list[cst.Call], name: str) -> None:
    first = calls[0]
    behind = last_name(first.func) in NOT_LAYERS
    added = isinstance(script.parents[first], cst.Arg)
    if added:
        line = f"{_added_to(script, first)}.add({name})"
        script.lines_after(first, line) if behind else script.lines_before(first, line)
    elif not behind:
        script.insert(script.span(first)[0], f"{name}, ")
    elif len(calls) > 1 and not isinstance(script.parents[calls[1]], cst.Arg):
        start = script.span(calls[1])[0]
        gap = script._bytes[script.span(first)[1] : start].decode().lstrip(",")
        script.insert(start, f"{name},{gap if gap.strip() == '' else ' '}")
    else:
        script.insert(script.span(first)[1], f", {name}")


def _added_to(script: ScriptText, layer: cst.Call) -> str:
    call = script.parents[script.parents[layer]]
    if not isinstance(call, cst.Call) or not isinstance(call.func, cst.Attribute):
        raise ByHand(say("Put a scaling layer right behind the input of the model."))
    return script.text(call.func.value)


def _first_statement(script: ScriptText, calls: list[cst.Call]) -> Any:
    stacks = [call for call in script.calls("Sequential") if script.span(call)[0] <= script.span(calls[0])[0]]
    return stacks[-1] if stacks else calls[0]


def _input_call(script: ScriptText, place: int) -> cst.Call:
    calls = script.calls("Input")
    if place >= len(calls) or not isinstance(script.parents[calls[place]], cst.Assign):
        raise ByHand(say("Put a scaling layer right behind the input of the model."))
    return calls[place]


def _put_behind_input(script: ScriptText, call: cst.Call, layer: str, before: list[str]) -> None:
    """Functional: `scaled_inputs = normalization(inputs)`, which every later layer takes in place of `inputs`."""
    name = _target_name(script, call)
    end = script.span(script.statement(call))[1]
    models = [script.span(model) for model in script.calls("Model")]
    for node in script.nodes:
        if isinstance(node, cst.Name) and node.value == name and script.span(node)[0] > end:
            start = script.span(node)[0]
            keyword = isinstance(script.parents[node], cst.Arg) and script.parents[node].keyword is node  # type: ignore[attr-defined]
            if not keyword and not any(a <= start < b for a, b in models):
                script.replace(node, f"scaled_{name}")
    script.lines_before(call, *before)
    script.lines_after(call, f"scaled_{name} = {layer}({name})")
