"""The cured model as a file that anyone can use: stock layers, fed as the program fed it, answering in its scale."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.layer_graph import functional_of
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.surgeon.cloning import uncompiled
from lossdoctor.engine.surgeon.draft import CannotOperate


def exported_model(patient: Patient) -> Any:
    """The live model, with stock layers around it that undo RescaleTargets and repeat ImputeInputs.

    Without either it is the model itself. Weights are shared with the patient's model. Raises CannotOperate.
    """
    if not patient.target_scale and not patient.input_fill:
        return patient.keras_model
    keras_model = patient.keras_model
    functional = functional_of(keras_model)
    if functional is None:
        raise CannotOperate(say("A model of its own class cannot be given a layer that scales its answers back."))
    with scoped_floatx(patient.floatx):
        inputs = keras.tree.map_structure(
            lambda t: keras.Input(batch_shape=(None, *t.shape[1:]), dtype=t.dtype, name=t.name),
            functional._inputs_struct,
        )
        flat = keras.tree.flatten(inputs)
        filled = [_filled(tensor, patient.input_fill.get(place)) for place, tensor in enumerate(flat)]
        answers = keras_model(keras.tree.pack_sequence_as(inputs, filled))
        outputs = keras.tree.flatten(answers)
        scaled = [_scaled_back(tensor, patient.target_scale.get(place)) for place, tensor in enumerate(outputs)]
        return keras.Model(inputs, keras.tree.pack_sequence_as(answers, scaled), name=keras_model.name)


def export_model(patient: Patient, path: str) -> None:
    """Save the exported model as `.keras`, uncompiled; an older file stays until the new one is whole. OSError."""
    target = Path(path)
    partial = target.with_name(f".{target.stem}.partial.keras")
    model = exported_model(patient)
    try:
        with uncompiled(model):  # the program's own losses would not load elsewhere
            model.save(partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _scaled_back(tensor: Any, scale: tuple[np.ndarray, np.ndarray] | None) -> Any:
    if scale is None:
        return tensor
    spread, offset = (np.broadcast_to(part, (tensor.shape[-1],)).astype(np.float64) for part in scale)
    layer = keras.layers.Normalization(
        axis=-1, mean=offset.tolist(), variance=(spread**2).tolist(), invert=True, dtype=keras.config.floatx()
    )
    return layer(tensor)


def _filled(tensor: Any, fill: np.ndarray | None) -> Any:
    """Shift by the fill value, let NaN and infinity become 0, shift back: cells that are finite keep their value."""
    if fill is None:
        return tensor
    centre = fill.reshape(-1)
    shape = tuple(tensor.shape[1:])
    flat = keras.layers.Reshape((centre.size,))(tensor)
    ones = np.ones(centre.size).tolist()
    shifted = keras.layers.Normalization(mean=centre.tolist(), variance=ones)(flat)
    clean = keras.ops.nan_to_num(shifted, nan=0.0, posinf=0.0, neginf=0.0)
    back = keras.layers.Normalization(mean=centre.tolist(), variance=ones, invert=True)(clean)
    return keras.layers.Reshape(shape)(back)
