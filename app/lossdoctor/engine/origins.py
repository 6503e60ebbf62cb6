"""Remembers the lines of a program that made its layers and compiled its model, so that findings can point at them."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import keras

from lossdoctor.engine.places import Origins, Place
from lossdoctor.engine.program_error import calling_place


class OriginWatch:
    """Notes where layers are made and models compiled, while `watching`."""

    def __init__(self) -> None:
        self._layers: dict[int, tuple[Any, Place]] = {}
        self._compiled: dict[int, tuple[Any, Place]] = {}

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """A context in which Keras' own constructor and `compile` tell who calls them."""
        with (
            _told(keras.layers.Layer, "__init__", lambda layer: self._note(self._layers, layer)),
            _told(keras.Model, "compile", lambda model: self._note(self._compiled, model)),
        ):
            yield

    def origins(self, keras_model: Any, fit: Place) -> Origins:
        """What is known of a model that trains at `fit`."""
        layers = [*_all_layers(keras_model)]
        places = {layer.name: self._layers[id(layer)][1] for layer in layers if id(layer) in self._layers}
        return Origins(fit, self._compiled.get(id(keras_model), (None, Place()))[1], places)

    def _note(self, known: dict[int, tuple[Any, Place]], thing: Any) -> None:
        place = calling_place()
        if place.file is not None:
            known[id(thing)] = (thing, place)  # the thing itself too, so that its id stays its own


def _all_layers(keras_model: Any) -> list[Any]:
    try:
        return list(keras_model._flatten_layers())
    except Exception:  # a subclassed model may answer anything
        return []


@contextlib.contextmanager
def _told(owner: type, name: str, tell: Callable[[Any], None]) -> Iterator[None]:
    real, own = getattr(owner, name), name in vars(owner)

    def called(self: Any, *args: Any, **kwargs: Any) -> Any:
        tell(self)
        return real(self, *args, **kwargs)

    called.__name__, called.__qualname__, called.__doc__ = name, real.__qualname__, real.__doc__
    vars(called)["__signature__"] = inspect.signature(real)
    setattr(owner, name, called)
    try:
        yield
    finally:
        if own:
            setattr(owner, name, real)
        else:
            delattr(owner, name)
