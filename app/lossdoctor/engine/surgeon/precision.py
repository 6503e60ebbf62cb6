"""Rebuilds a model in another number format."""

from __future__ import annotations

import copy
from typing import Any

import keras

from lossdoctor.core.fixes import SetDtype
from lossdoctor.core.saying import say
from lossdoctor.engine.surgeon.cloning import Changes, input_layers, leaves, rebuild
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft

PENALTIES = ("kernel_regularizer", "bias_regularizer", "recurrent_regularizer", "embeddings_regularizer")
POLICIES = ("float16", "mixed_float16", "bfloat16", "mixed_bfloat16", "float32", "float64")


def set_dtype(draft: Draft, edit: SetDtype) -> None:
    """Rebuild every layer under the policy. float64 also needs floatx, which the new patient remembers."""
    if edit.dtype not in POLICIES:
        raise CannotOperate(
            say(
                "'{dtype}' is no number format that Keras trains in; it knows {known}.",
                dtype=edit.dtype,
                known=", ".join(POLICIES),
            )
        )
    penalised = [layer.name for _, layer in leaves(draft.keras_model) if not draft.subclassed and _penalised(layer)]
    if edit.dtype in ("float16", "bfloat16") and penalised:
        raise CannotOperate(
            say(
                "Keras cannot add the {dtype} weight penalty of layer '{layer}' to a float32 loss; mixed_{dtype} keeps "
                "the weights in float32.",
                dtype=edit.dtype,
                layer=penalised[0],
            )
        )
    draft.floatx = "float64" if edit.dtype == "float64" else "float32"
    changes = Changes(policy=edit.dtype, floatx=draft.floatx)
    for layer in input_layers(draft.keras_model):
        if str(layer.dtype).startswith("float"):
            changes.input_dtypes[layer.name] = draft.floatx
    rebuild(draft, changes)
    draft.compile.loss = keras.tree.map_structure(lambda loss: _in_floatx(loss, draft.floatx), draft.compile.loss)


def _in_floatx(loss: Any, floatx: str) -> Any:
    """The loss computing in floatx: a loss object keeps the format it was made under."""
    if not isinstance(loss, keras.losses.Loss) or loss.dtype == floatx:
        return loss
    twin = copy.copy(loss)
    twin._dtype_policy = keras.dtype_policies.get(floatx)
    twin._dtype = floatx
    return twin


def _penalised(layer: Any) -> bool:
    return any(layer.get_config().get(key) for key in PENALTIES)
