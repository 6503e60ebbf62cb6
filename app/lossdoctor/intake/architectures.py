"""Weights and architecture in two files: looked at together, without executing anything."""

from __future__ import annotations

import json
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.archives import MOST_CONFIG, Found, walked

# What keras.Model.save_weights writes at the top: Keras 3 groups, Keras 2 attributes.
WEIGHT_GROUPS = frozenset({"layers", "vars", "_layer_checkpoint_dependencies", "optimizer"})
WEIGHT_ATTRIBUTES = frozenset({"layer_names", "keras_version"})


def holds_weights(place: Path) -> bool:
    """Whether an HDF5 file is what `save_weights` writes: no architecture, no data."""
    import h5py

    try:
        with h5py.File(place, "r") as file:
            bare = "model_config" not in file.attrs
            return bare and bool(WEIGHT_GROUPS & set(file) or WEIGHT_ATTRIBUTES & set(file.attrs))
    except (OSError, RuntimeError):
        return False


def is_architecture(place: Path) -> bool:
    """Whether a JSON file is what `keras.Model.to_json` writes."""
    try:
        config = json.loads(_text(place))
    except (Refusal, ValueError, RecursionError):
        return False
    return isinstance(config, dict) and isinstance(config.get("class_name"), str) and "config" in config


def inspect_architecture(place: Path) -> Found:
    """(code it names by its path in the model, outputs, notes) of an architecture JSON. Raises Refusal."""
    if not place.is_file():
        raise Refusal(
            FailureCode.FILE_NOT_FOUND, say("{place}: no such architecture file (--architecture).", place=str(place))
        )
    text = _text(place)
    if not is_architecture(place):
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is no architecture of a Keras model; the text that model.to_json() gives is expected.",
                place=str(place),
            ),
        )
    return walked(place, text.encode())


def _text(place: Path) -> str:
    if place.stat().st_size > MOST_CONFIG:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place}: larger than 32 MiB, which no architecture is.", place=str(place))
        )
    try:
        return place.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place} is not text ({error}).", place=str(place), error=str(error))
        ) from None
