"""By which names, and in which order, a model's outputs are known to `fit` and `compile`."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np


def output_names(keras_model: Any) -> tuple[str, ...]:
    """One name an output, in the order of `model.outputs`; () where the model does not say (a class of its own).

    A model that answers a dict knows its outputs by the keys, whatever their layers are called; Keras flattens a dict
    in the order of its sorted keys (keras.tree).
    """
    structure = getattr(keras_model, "_outputs_struct", None)
    if isinstance(structure, dict) and all(hasattr(value, "shape") for value in structure.values()):
        return tuple(str(key) for key in sorted(structure))
    return tuple(str(name) for name in getattr(keras_model, "output_names", None) or ())


def step_masks(answer: Any) -> list[np.ndarray | None]:
    """Of each output the mask of its steps (rows, steps) bool that Keras carries along, or None.

    Keras leaves masked steps (padding under `mask_zero` or Masking) out of losses and metrics.
    """
    return [_mask(output) for output in flat_outputs(answer)]


def _mask(output: Any) -> np.ndarray | None:
    mask = getattr(output, "_keras_mask", None)
    if mask is None:
        return None
    found = np.asarray(mask)
    fits = found.dtype == bool and found.ndim >= 2 and found.shape == tuple(output.shape)[: found.ndim]
    return found if fits else None


def answers_calls(keras_model: Any) -> bool:
    """Whether the model has a `call`; one that only brings a train_step (a GAN, a VAE of two models) has none."""
    call = getattr(type(keras_model), "call", None)
    return call is not None and call not in (keras.Model.call, keras.layers.Layer.call)


def flat_outputs(answer: Any) -> list[Any]:
    """The outputs of a call as a list, in the order of `output_names`."""
    if isinstance(answer, dict):
        return [answer[key] for key in sorted(answer)]
    return list(answer) if isinstance(answer, list | tuple) else [answer]
