"""Edits of layers: activations, widths, initialisers, what learns, dropout and penalties."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import keras

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.engine.layer_graph import Call, activation_of, graph_of
from lossdoctor.engine.surgeon.cloning import Changes, Config, leaves, only_in_its_code, rebuild
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft
from lossdoctor.engine.surgeon.precision import PENALTIES

HEADS = (keras.layers.Dense, keras.layers.EinsumDense)
ACTIVATION_LAYERS = ("Activation", "Softmax", "ReLU", "LeakyReLU", "ELU", "PReLU")


def set_output_activation(draft: Draft, edit: fixes.SetOutputActivation) -> None:
    """Make this the effective activation of one output: the last activation changes, those before it become linear."""
    _known_activation(edit.activation)
    head, tail = output_chain(draft, edit.output)
    changes = Changes()
    for call in tail[:-1]:
        _set_activation(changes, call.operation, "linear")
    if tail:
        _set_activation(changes, tail[-1].operation, edit.activation)
    if head is not None and _plain_head(inner_layer(head.operation)):
        change = with_values(activation="linear" if tail else edit.activation)
        changes.configs[id(head.operation)] = within(head.operation, change)
    elif not tail:
        end = graph_of(draft.keras_model).ends[edit.output]
        _append(changes, end, edit.activation)
    rebuild(draft, changes)


def set_output_units(draft: Draft, edit: fixes.SetOutputUnits) -> None:
    """Another number of units in the layer that holds an output's weights; that layer is drawn anew."""
    head, _ = output_chain(draft, edit.output)
    if head is None:
        raise CannotOperate(say("The output's last layer has no weights, so it has no number of units to set."))
    _resize(draft, head.operation, edit.units)


def set_units(draft: Draft, edit: fixes.SetUnits) -> None:
    """Another width of one hidden layer; it and the layers that it feeds are drawn anew."""
    _resize(draft, named(draft, [edit.layer])[0], edit.units)


def set_hidden_activation(draft: Draft, edit: fixes.SetHiddenActivation) -> None:
    """Another activation, and with an initialiser a fresh kernel, in the named layers."""
    _known_activation(edit.activation)
    changes = Changes()
    for layer in named(draft, edit.layers):
        _set_activation(changes, layer, edit.activation)
        if edit.initializer is not None and "kernel_initializer" in layer.get_config():
            change = changes.configs[id(layer)]
            changes.configs[id(layer)] = _both(change, with_values(kernel_initializer=edit.initializer))
            changes.fresh.add(id(layer))
    rebuild(draft, changes)


def set_initializer(draft: Draft, edit: fixes.SetInitializer) -> None:
    """Kernels of the named layers drawn anew from this initialiser."""
    changes = Changes()
    for layer in named(draft, edit.layers):
        config = layer.get_config()
        key = next((k for k in ("kernel_initializer", "embeddings_initializer") if k in config), None)
        if key is None:
            raise CannotOperate(say("Layer '{layer}' has no kernel to draw anew.", layer=layer.name))
        changes.configs[id(layer)] = with_values(**{key: edit.initializer})
        changes.fresh.add(id(layer))
    rebuild(draft, changes)


def set_trainable(draft: Draft, edit: fixes.SetTrainable) -> None:
    """Let the named layers learn."""
    layers = named(draft, edit.layers)
    rebuild(draft, Changes(configs={id(layer): with_values(trainable=True) for layer in layers}))


def set_dropout(draft: Draft, edit: fixes.SetDropout) -> None:
    """Another rate in the named layers."""
    changes = Changes()
    for layer in named(draft, edit.layers):
        config = layer.get_config()
        key = next((k for k in ("rate", "dropout") if k in config), None)
        if key is None:
            kind = type(layer).__name__
            raise CannotOperate(say("Layer '{layer}' ({kind}) has no dropout rate.", layer=layer.name, kind=kind))
        changes.configs[id(layer)] = with_values(**{key: edit.rate})
    rebuild(draft, changes)


def scale_regularisation(draft: Draft, edit: fixes.ScaleRegularisation) -> None:
    """Every L1 and L2 penalty of the named layers times the factor."""
    changes = Changes()
    for layer in named(draft, edit.layers):
        changes.configs[id(layer)] = lambda config: {k: _scaled(k, v, edit.factor) for k, v in config.items()}
    rebuild(draft, changes)


PERFORMERS: dict[type, Callable[[Draft, Any], None]] = {
    fixes.SetOutputActivation: set_output_activation,
    fixes.SetOutputUnits: set_output_units,
    fixes.SetUnits: set_units,
    fixes.SetHiddenActivation: set_hidden_activation,
    fixes.SetInitializer: set_initializer,
    fixes.SetTrainable: set_trainable,
    fixes.SetDropout: set_dropout,
    fixes.ScaleRegularisation: scale_regularisation,
}


def output_chain(draft: Draft, output: int) -> tuple[Call | None, list[Call]]:
    """The call that holds an output's weights, and the activation layers behind it, in order. Raises CannotOperate."""
    _changeable(draft)
    graph = graph_of(draft.keras_model)
    if not 0 <= output < len(graph.ends):
        raise CannotOperate(
            say(
                "The model has {count} output(s); there is no output number {number}.",
                count=str(len(graph.ends)),
                number=str(output + 1),
            )
        )
    tail: list[Call] = []
    call = graph.ends[output]
    while call is not None and not (call.is_layer and call.operation.weights):
        if call.is_layer and type(call.operation).__name__ in ACTIVATION_LAYERS:
            tail.insert(0, call)
        elif call.is_layer and activation_of(call.operation) not in (None, "linear"):
            raise CannotOperate(
                say("Layer '{layer}' computes the answer itself; change it in the code.", layer=call.operation.name)
            )
        call = call.sources[0] if len(call.sources) == 1 else None
    return call, tail


def with_values(**values: Any) -> Callable[[Config], Config]:
    """A change of a config that sets these keys."""
    return lambda config: {**config, **values}


def inner_layer(layer: Any) -> Any:
    """The layer that a TimeDistributed repeats at every step, else the layer itself."""
    return layer.layer if type(layer) is keras.layers.TimeDistributed else layer


def within(layer: Any, change: Callable[[Config], Config]) -> Callable[[Config], Config]:
    """A change of a layer's config as one of what stands around it."""
    if inner_layer(layer) is layer:
        return change
    return lambda config: {**config, "layer": {**config["layer"], "config": change(config["layer"]["config"])}}


def _both(first: Callable[[Config], Config], second: Callable[[Config], Config]) -> Callable[[Config], Config]:
    return lambda config: second(first(config))


def _plain_head(layer: Any) -> bool:
    kernelled = isinstance(layer, HEADS) or "Conv" in type(layer).__name__
    return kernelled and type(layer).__module__.startswith("keras.") and hasattr(layer, "activation")


def _set_activation(changes: Changes, layer: Any, activation: str) -> None:
    if type(layer).__name__ in ACTIVATION_LAYERS and type(layer).__name__ != "Activation":
        name, policy = layer.name, layer.dtype_policy
        changes.replaced[id(layer)] = lambda: keras.layers.Activation(activation, name=name, dtype=policy)
        changes.configs[id(layer)] = with_values()
    elif hasattr(layer, "activation") and "activation" in layer.get_config():
        changes.configs[id(layer)] = with_values(activation=activation)
    else:
        kind = type(layer).__name__
        raise CannotOperate(say("Layer '{layer}' ({kind}) has no activation.", layer=layer.name, kind=kind))


def _append(changes: Changes, end: Call | None, activation: str) -> None:
    if end is None or not end.is_layer:
        raise CannotOperate(say("The output is computed by an operation of the program's own; change it in the code."))
    changes.after[id(end.operation)] = lambda: keras.layers.Activation(
        activation, name=f"{end.operation.name}_activation"
    )


def _resize(draft: Draft, layer: Any, units: int) -> None:
    config = inner_layer(layer).get_config()
    key = next((k for k in ("units", "filters") if k in config), None)
    if key is None or units < 1:
        raise CannotOperate(
            say(
                "Layer '{layer}' ({kind}) cannot have {units} units.",
                layer=layer.name,
                kind=type(layer).__name__,
                units=str(units),
            )
        )
    change = within(layer, with_values(**{key: units}))
    rebuild(draft, Changes(configs={id(layer): change}, fresh={id(layer)}))


def _scaled(key: str, value: Any, factor: float) -> Any:
    if key not in PENALTIES or value is None or factor == 1.0:
        return value
    if factor == 0.0:
        return None
    config = value.get("config") if isinstance(value, dict) else None
    if config is None or not set(config) <= {"l1", "l2"}:
        raise CannotOperate(say("A penalty of the program's own cannot be scaled; change it in the code."))
    return {**value, "config": {name: number * factor for name, number in config.items()}}


def named(draft: Draft, names: Sequence[str]) -> list[Any]:
    """The layers of these names or paths. Raises CannotOperate for a name that is not there."""
    _changeable(draft)
    found = {}
    for path, layer in leaves(draft.keras_model):
        found.setdefault(layer.name, layer)
        found[path] = layer
    missing = [name for name in names if name not in found]
    if missing:
        raise CannotOperate(say("The model has no layer named '{layer}'.", layer=missing[0]))
    return [found[name] for name in names]


def _changeable(draft: Draft) -> None:
    if draft.subclassed:
        raise CannotOperate(only_in_its_code(draft.keras_model))


def _known_activation(name: str) -> None:
    try:
        keras.activations.get(name)
    except ValueError as error:
        raise CannotOperate(say("Keras has no activation named '{activation}'.", activation=name)) from error
