"""Edits of a model's structure: layers left out or moved, biases left out, other windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.engine.surgeon.cloning import Changes, live_config, rebuild
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft
from lossdoctor.engine.surgeon.layers import named, with_values


def remove_layers(draft: Draft, edit: fixes.RemoveLayers) -> None:
    """The model without the named layers."""
    layers = [_passing(layer) for layer in named(draft, edit.layers)]
    rebuild(draft, Changes(removed={id(layer) for layer in layers}))


def move_layer(draft: Draft, edit: fixes.MoveLayer) -> None:
    """One layer taken out of its place and put behind another."""
    layer, anchor = named(draft, (edit.layer, edit.behind))
    _passing(layer)
    if layer is anchor:
        raise CannotOperate(say("Layer '{layer}' cannot stand behind itself.", layer=layer.name))
    kind, config = type(layer), live_config(layer)
    rebuild(draft, Changes(removed={id(layer)}, after={id(anchor): lambda: kind.from_config(config)}))


def remove_bias(draft: Draft, edit: fixes.RemoveBias) -> None:
    """The named layers without their bias, with the kernels that they had."""
    changes = Changes()
    for layer in named(draft, edit.layers):
        if "use_bias" not in layer.get_config():
            kind = type(layer).__name__
            raise CannotOperate(say("Layer '{layer}' ({kind}) has no bias to leave out.", layer=layer.name, kind=kind))
        changes.configs[id(layer)] = with_values(use_bias=False)
    rebuild(draft, changes)


def set_kernel_size(draft: Draft, edit: fixes.SetKernelSize) -> None:
    """Another window of one convolution, whose kernel is drawn anew."""
    layer = named(draft, (edit.layer,))[0]
    present = layer.get_config().get("kernel_size")
    if present is None or len(present) != len(edit.size) or min(edit.size) < 1:
        raise CannotOperate(
            say(
                "Layer '{layer}' ({kind}) has no window of {count} lengths.",
                layer=layer.name,
                kind=type(layer).__name__,
                count=len(edit.size),
            )
        )
    rebuild(draft, Changes(configs={id(layer): with_values(kernel_size=edit.size)}, fresh={id(layer)}))


PERFORMERS: dict[type, Callable[[Draft, Any], None]] = {
    fixes.RemoveLayers: remove_layers,
    fixes.MoveLayer: move_layer,
    fixes.RemoveBias: remove_bias,
    fixes.SetKernelSize: set_kernel_size,
}


def _passing(layer: Any) -> Any:
    """The layer, where the model still fits together without it. Raises CannotOperate."""
    if layer.weights or tuple(layer.input.shape) != tuple(layer.output.shape):
        raise CannotOperate(
            say(
                "Layer '{layer}' ({kind}) cannot be left out: others rest on it.",
                layer=layer.name,
                kind=type(layer).__name__,
            )
        )
    return layer
