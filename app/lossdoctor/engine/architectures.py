"""Models in two files: an architecture as JSON, and the weights that go into it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.program_error import short_message

WEIGHTS_SUFFIX = ".weights.h5"  # the only one that Keras 3 reads in its own format; others it takes for Keras 2's
NO_WEIGHTS = say("The architecture brings no weights; the model starts from freshly drawn ones.")


def from_json(architecture: str, why_not: Any) -> Any:
    """The model of an architecture file, uncompiled, never running code named in it.

    `why_not(error)` gives the Refusal for what Keras could not deserialise. Raises Refusal.
    """
    place = Path(architecture)
    try:
        text = place.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        told = say("{file} cannot be read: {error}.", file=architecture, error=str(error))
        raise Refusal(FailureCode.UNREADABLE, told) from None
    try:
        keras_model = keras.models.model_from_json(text)
    except Exception as error:  # Keras raises many kinds for what cannot be deserialised
        raise why_not(error) from error
    if not isinstance(keras_model, keras.Model):
        told = say("{file} holds no Keras model (class Sequential or Functional).", file=place.name)
        raise Refusal(FailureCode.UNREADABLE, told)
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
        together((_how(name, first), say("Name the architecture that these weights were saved from."))),
    )


def _how(name: str, error: Exception | None) -> Said:
    """That they do not fit, with Keras' reason in a few words: the two shapes where it names them."""
    shapes = re.search(r"variable\.shape=(\([^)]*\)).*?value\.shape=(\([^)]*\))", str(error), re.DOTALL)
    if shapes:
        return say(
            "{file} does not fit the architecture: a kernel or bias of shape {shape} met saved values of shape "
            "{saved}.",
            file=name,
            shape=shapes[1],
            saved=shapes[2],
        )
    if error is None:
        return say("{file} does not fit the architecture.", file=name)
    reason = short_message(error).splitlines()[0].rstrip(".")
    return say("{file} does not fit the architecture: {error}.", file=name, error=reason)
