"""Writes edits of a model's structure into a script: layers left out or moved, biases, windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import libcst as cst

from lossdoctor.core import fixes
from lossdoctor.core.saying import say
from lossdoctor.intake.patching_layers import named
from lossdoctor.intake.script_text import ByHand, ScriptText, last_name


def remove_layers(script: ScriptText, edit: fixes.RemoveLayers) -> None:
    """The named layers out of their list, their `add` calls or their chain."""
    for layer in [named(script, name) for name in edit.layers]:
        _take_out(script, layer)


def move_layer(script: ScriptText, edit: fixes.MoveLayer) -> None:
    """One layer of a Sequential out of its place and in again behind another."""
    layer, anchor = named(script, edit.layer), named(script, edit.behind)
    text, holder, place = script.text(layer), script.parents[layer], script.parents[anchor]
    if isinstance(place, cst.Element):
        _put_behind(script, place, text)
    elif isinstance(holder, cst.Arg) and isinstance(place, cst.Arg):
        adding = script.parents[place]
        assert isinstance(adding, cst.Call)
        script.lines_after(anchor, f"{script.text(adding.func)}({text})")
    else:
        raise ByHand(say("Move {text} behind {anchor}.", text=text, anchor=script.text(anchor)))
    _take_out(script, layer)


def remove_bias(script: ScriptText, edit: fixes.RemoveBias) -> None:
    """use_bias=False in the named layers."""
    for layer in [named(script, name) for name in edit.layers]:
        script.set_argument(layer, "use_bias", "False")


def set_kernel_size(script: ScriptText, edit: fixes.SetKernelSize) -> None:
    """Another window of one layer: one number where all its lengths are equal."""
    layer = named(script, edit.layer)
    text = str(edit.size[0]) if len(set(edit.size)) == 1 else str(edit.size)
    script.set_argument(layer, "kernel_size", text, 0 if last_name(layer.func).startswith("Depthwise") else 1)


WRITERS: dict[type, Callable[[ScriptText, Any], None]] = {
    fixes.RemoveLayers: remove_layers,
    fixes.MoveLayer: move_layer,
    fixes.RemoveBias: remove_bias,
    fixes.SetKernelSize: set_kernel_size,
}


def _take_out(script: ScriptText, layer: cst.Call) -> None:
    holder = script.parents[layer]
    if isinstance(holder, cst.Element):
        _out_of_list(script, holder)
    elif isinstance(holder, cst.Arg):
        script.cut_statement(layer)
    elif isinstance(holder, cst.Call) and len(holder.args) == 1:
        _out_of_chain(script, holder)
    else:
        raise ByHand(say("Take {text} out of the model.", text=script.text(layer)))


def _out_of_list(script: ScriptText, element: cst.Element) -> None:
    every, place = _siblings(script, element)
    if place + 1 < len(every):
        script.cut(script.span(every[place])[0], script.span(every[place + 1])[0])
    elif place:
        script.cut(script.span(every[place - 1])[1], script.span(every[place])[1])
    else:
        raise ByHand(say("Take {text} out of the model.", text=script.text(element.value)))


def _out_of_chain(script: ScriptText, call: cst.Call) -> None:
    """`x = layer(x)` goes as a whole; elsewhere what the layer is given takes the place of its answer."""
    given, holder = script.text(call.args[0].value), script.parents[call]
    if isinstance(holder, cst.Assign) and script.text(holder.targets[0].target) == given:
        script.cut_statement(call)
    else:
        script.replace(call, given)


def _put_behind(script: ScriptText, element: cst.Element, text: str) -> None:
    """In the same way as the next element stands behind this one."""
    every, place = _siblings(script, element)
    end = script.span(every[place])[1]
    gap = script.between(end, script.span(every[place + 1])[0]) if place + 1 < len(every) else ""
    script.insert(end, (gap if gap.strip() == "," else ", ") + text)


def _siblings(script: ScriptText, element: cst.Element) -> tuple[list[cst.BaseExpression], int]:
    """The values of the list that holds an element, and its place there."""
    listed = script.parents[element]
    if not isinstance(listed, (cst.List, cst.Tuple)):
        raise ByHand(say("Change {text} where the script makes it.", text=script.text(element.value)))
    return [one.value for one in listed.elements], list(listed.elements).index(element)
