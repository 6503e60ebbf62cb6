"""Saved Keras models written without Keras: a hidden layer and one sigmoid unit, on rows or on flattened images."""

from __future__ import annotations

import io
import json
import math
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np

HIDDEN = 8


def config(
    shape: tuple[int, ...], *, compiled: bool = True, loss: str = "binary_crossentropy", layer: Any = None
) -> Any:
    """What `to_json` gives; `layer` is one more, put after the input."""
    layers = [keras_object("InputLayer", {"batch_shape": [None, *shape], "dtype": "float32", "name": "x"})]
    layers += [layer] if layer else []
    layers += [keras_object("Flatten", {"name": "flat"})] if len(shape) > 1 else []
    layers += [_dense("hidden", HIDDEN, "relu"), _dense("top", 1, "sigmoid")]
    whole = keras_object("Sequential", {"name": "tiny", "layers": layers, "build_input_shape": [None, *shape]}, "keras")
    whole["build_config"] = {"input_shape": [None, *shape]}
    if compiled:
        adam = keras_object("Adam", {"name": "adam", "learning_rate": 0.02}, "keras.optimizers")
        whole["compile_config"] = {"optimizer": adam, "loss": "binary_crossentropy", "metrics": ["accuracy"]}
    return whole


def save(place: Path, shape: tuple[int, ...], **more: Any) -> None:
    """Write a `.keras` file."""
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.1", "date_saved": "2026-11-22@00:00:00"}))
        archive.writestr("config.json", json.dumps(config(shape, **more)))
        archive.writestr("model.weights.h5", _weights(math.prod(shape)))


def save_apart(folder: Path, shape: tuple[int, ...]) -> None:
    """Write `model.weights.h5` and `architecture.json`."""
    (folder / "model.weights.h5").write_bytes(_weights(math.prod(shape)))
    (folder / "architecture.json").write_text(json.dumps(config(shape, compiled=False)))


def keras_object(name: str, settings: dict[str, Any], module: str | None = "keras.layers") -> dict[str, Any]:
    return {"module": module, "class_name": name, "config": settings, "registered_name": None}


def _dense(name: str, units: int, activation: str) -> dict[str, Any]:
    return keras_object("Dense", {"name": name, "units": units, "activation": activation})


def _weights(inputs: int) -> bytes:
    rng = np.random.default_rng(0)
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        for group, name, shape in (("dense", "hidden", (inputs, HIDDEN)), ("dense_1", "top", (HIDDEN, 1))):
            values = file.create_group(f"layers/{group}/vars")
            values.attrs["name"] = name
            values["0"] = rng.normal(0, math.sqrt(2 / sum(shape)), shape).astype("float32")
            values["1"] = np.zeros(shape[1], "float32")
        file.create_group("vars").attrs["name"] = "tiny"
    return stream.getvalue()
