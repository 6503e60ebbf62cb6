"""Models in two files: an architecture as JSON, and the weights that go into it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.engine.program_error import short_message

WEIGHTS_SUFFIX = ".weights.h5"  # the only one that Keras 3 reads in its own format; others it takes for Keras 2's
NO_WEIGHTS = "The architecture brings no weights; the model starts from freshly drawn ones."


def from_json(architecture: str, why_not: Any) -> Any:
    """The model of an architecture file, uncompiled, never running code named in it.

    `why_not(error)` gives the Refusal for what Keras could not deserialise. Raises Refusal.
    """
    place = Path(architecture)
    try:
        text = place.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(FailureCode.UNREADABLE, f"{architecture} cannot be read: {error}.") from None
    try:
        keras_model = keras.models.model_from_json(text)
    except Exception as error:  # Keras raises many kinds for what cannot be deserialised
        raise why_not(error) from error
    if not isinstance(keras_model, keras.Model):
        raise Refusal(FailureCode.UNREADABLE, f"{place.name} holds no Keras model (class Sequential or Functional).")
    return keras_model


def give_weights(keras_model: Any, weights: str, name: str) -> None:
    """Load weights into a model; `weights` is a private copy of the file called `name`. Raises Refusal."""
    first: Exception | None = None
    for suffix in (WEIGHTS_SUFFIX, ".h5"):
        named = Path(weights).with_name(f"copy{suffix}")
        if not named.exists():
            named.hardlink_to(weights)
        try:
            keras_model.load_weights(str(named))
            return
        except Exception as error:  # Keras 3's format first, then Keras 2's
            first = first or error
    raise Refusal(
        FailureCode.SHAPE_MISMATCH,
        f"{name} does not fit the architecture{_how(first)}. Name the architecture that these weights were saved from.",
    )


def _how(error: Exception | None) -> str:
    """Keras' reason in a few words: the two shapes where it names them."""
    shapes = re.search(r"variable\.shape=(\([^)]*\)).*?value\.shape=(\([^)]*\))", str(error), re.DOTALL)
    if shapes:
        return f": a kernel or bias of shape {shapes[1]} met saved values of shape {shapes[2]}"
    return f": {short_message(error).splitlines()[0].rstrip('.')}" if error else ""
