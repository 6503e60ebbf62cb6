"""Loads the user's file of custom layers and losses, so that saved models find them."""

from __future__ import annotations

import inspect
import sys
import types
from pathlib import Path

import keras

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say, together
from lossdoctor.engine.places import Place
from lossdoctor.engine.program_error import short_message, user_line

BASES = (
    keras.layers.Layer,
    keras.losses.Loss,
    keras.metrics.Metric,
    keras.optimizers.Optimizer,
    keras.regularizers.Regularizer,
    keras.initializers.Initializer,
    keras.constraints.Constraint,
    keras.optimizers.schedules.LearningRateSchedule,
)


def register_file(path: str) -> tuple[str, ...]:
    """Run the file and register its Keras classes and its functions by name; the names. The user trusted this file.

    Raises Refusal when it is missing or fails.
    """
    place = Path(path)
    if not place.is_file():
        raise Refusal(FailureCode.FILE_NOT_FOUND, say("{file} does not exist.", file=path))
    module = types.ModuleType(place.stem)
    module.__file__ = str(place.resolve())
    folder = str(place.resolve().parent)
    sys.path.insert(0, folder)
    try:
        exec(compile(place.read_bytes(), module.__file__, "exec", dont_inherit=True), module.__dict__)
    except Exception as error:
        _, line = user_line(error)
        where = Place(place.name, line or None).within(place.name)
        told = together((where, type(error).__name__, short_message(error)), ": ")
        raise Refusal(FailureCode.PROGRAM_ERROR, told) from None
    finally:
        sys.path.remove(folder)
    found = {name: value for name, value in vars(module).items() if _is_own(value, module.__name__)}
    registry = keras.saving.get_custom_objects()
    for name, value in found.items():
        registry.setdefault(f"Custom>{name}", value)
        registry.setdefault(name, value)
    return tuple(found)


def _is_own(value: object, module: str) -> bool:
    if getattr(value, "__module__", "") != module:
        return False
    return inspect.isfunction(value) or (isinstance(value, type) and issubclass(value, BASES))
