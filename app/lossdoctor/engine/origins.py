"""Remembers the lines of a program that made its layers and compiled its model, so that findings can point at them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import keras

from lossdoctor.engine.places import Origins, Place
from lossdoctor.engine.program_error import calling_place
from lossdoctor.engine.stand_ins import instead


class OriginWatch:
    """Notes where layers are made and models compiled, while `watching`."""

    def __init__(self) -> None:
        self._layers: dict[int, tuple[Any, Place]] = {}
        self._compiled: dict[int, tuple[Any, Place]] = {}

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """A context in which Keras' own constructor and `compile` tell who calls them."""
        with (
            instead(keras.layers.Layer, "__init__", self._noting(self._layers)),
            instead(keras.Model, "compile", self._noting(self._compiled)),
        ):
            yield

    def origins(self, keras_model: Any, fit: Place) -> Origins:
        """What is known of a model that trains at `fit`."""
        layers = [*_all_layers(keras_model)]
        places = {layer.name: self._layers[id(layer)][1] for layer in layers if id(layer) in self._layers}
        return Origins(fit, self._compiled.get(id(keras_model), (None, Place()))[1], places)

    def _noting(self, known: dict[int, tuple[Any, Place]]) -> Callable[..., Any]:
        def noted(real: Callable[..., Any], thing: Any, *args: Any, **kwargs: Any) -> Any:
            self._note(known, thing)
            return real(thing, *args, **kwargs)

        return noted

    def _note(self, known: dict[int, tuple[Any, Place]], thing: Any) -> None:
        place = calling_place()
        if place.file is not None:
            known[id(thing)] = (thing, place)  # the thing itself too, so that its id stays its own


def _all_layers(keras_model: Any) -> list[Any]:
    try:
        return list(keras_model._flatten_layers())
    except Exception:  # a subclassed model may answer anything
        return []
