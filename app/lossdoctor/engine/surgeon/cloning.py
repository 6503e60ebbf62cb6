"""Copies a model layer by layer with changes on the way, carrying initial weights into every layer that stays."""

from __future__ import annotations

import contextlib
import copy
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np

from lossdoctor.core.saying import Said, say
from lossdoctor.engine.admission import seed_variables
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.layer_graph import functional_of
from lossdoctor.engine.surgeon.draft import CannotOperate, Draft

Config = dict[str, Any]
Factory = Callable[[], Any]


@dataclass
class Changes:
    """What differs in the copy. Layers are named by their id in the old model, inputs by their place.

    `configs` change a layer's config, `replaced` put another layer in its place, `after` add one behind it,
    `first` add one behind a model input; layers in `fresh` draw their weights anew, those in `removed` are left out.
    """

    configs: dict[int, Callable[[Config], Config]] = field(default_factory=dict)
    replaced: dict[int, Factory] = field(default_factory=dict)
    after: dict[int, Factory] = field(default_factory=dict)
    first: dict[int, Factory] = field(default_factory=dict)
    fresh: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)
    policy: str | None = None
    floatx: str = ""
    input_dtypes: dict[str, str] = field(default_factory=dict)


def rebuild(draft: Draft, changes: Changes) -> None:
    """Give the draft its own copy of the model with these changes. Raises CannotOperate."""
    old = draft.keras_model
    copier = Copier(changes)
    policy = changes.policy or old.dtype_policy
    with scoped_floatx(changes.floatx or draft.floatx), scoped_policy(policy), seeded(draft.patient.seed):
        try:
            new, pairs = copier.copy(old)
        except CannotOperate:
            raise
        except Exception as error:  # the layers of this program do not go together in that way
            raise CannotOperate(say("The model cannot be built that way: {error}", error=first_line(error))) from error
    draft.values = _carried(draft.values, pairs, changes.fresh, new)
    for variable in (*new.weights, *seed_variables(new)):
        variable.assign(draft.values[id(variable)])
    draft.keras_model, draft.own_model = new, True


def leaves(keras_model: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Every layer with its path ('outer/inner'), looking into models inside the model."""
    for layer in keras_model.layers:
        if isinstance(layer, keras.Model) and functional_of(layer) is not None:
            yield from leaves(layer, f"{prefix}{layer.name}/")
        else:
            yield prefix + layer.name, layer


def input_layers(keras_model: Any) -> list[Any]:
    """The InputLayers of a graph model, in the order of its inputs."""
    functional = functional_of(keras_model)
    if functional is None:
        return []
    return [tensor._keras_history.operation for tensor in functional.inputs]


@contextlib.contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Draws of new layers follow from the seed; the program's own random state is put back."""
    python_state, numpy_state = random.getstate(), np.random.get_state()
    random.seed(seed)
    np.random.seed(seed % 2**32)
    try:
        yield
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)


@contextlib.contextmanager
def scoped_policy(policy: Any) -> Iterator[None]:
    """A global dtype policy for a while."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


class Copier:
    """Copies one model. Layers used twice stay shared; `pairs` are (old, new) layers without their models."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._made: dict[int, Any] = {}
        self._added: dict[int, Any] = {}
        self._passed: set[int] = set()
        self._pairs: list[tuple[Any, Any]] = []

    def copy(self, keras_model: Any) -> tuple[Any, list[tuple[Any, Any]]]:
        """A new model and its pairs."""
        parts = [part for part in keras_model._flatten_layers() if part is not keras_model]
        customs = {type(part).__name__: type(part) for part in (keras_model, *parts) if not _stock(part)}
        with uncompiled(keras_model):
            if functional_of(keras_model) is None:
                return self._subclassed(keras_model)
            with keras.saving.custom_object_scope(customs):
                new = self._model(keras_model, self._changes.first)
        return new, self._pairs

    def _model(self, keras_model: Any, first: dict[int, Factory]) -> Any:
        if isinstance(keras_model, keras.Sequential):
            return self._sequential(keras_model, first)
        return self._functional(keras_model, first)

    def _sequential(self, keras_model: Any, first: dict[int, Factory]) -> Any:
        stack = [self._input(input_layers(keras_model)[0], _batch(keras_model))]
        stack += [make() for make in first.values()]
        for layer in keras_model.layers:
            if id(layer) in self._changes.removed:
                continue
            stack.append(self._layer(layer))
            if id(layer) in self._changes.after:
                stack.append(self._changes.after[id(layer)]())
        new = type(keras_model)(stack, name=keras_model.name)
        if len(new.layers) < len(stack) - 1:
            raise CannotOperate(say("{kind} does not take its layers as a list.", kind=type(keras_model).__name__))
        return new

    def _functional(self, keras_model: Any, first: dict[int, Factory]) -> Any:
        inputs = keras.tree.map_structure(
            lambda tensor: self._input(tensor._keras_history.operation, None).output, keras_model._inputs_struct
        )
        flat = keras.tree.flatten(inputs)
        scaled = {id(flat[place]): make()(flat[place]) for place, make in first.items()}

        def call(layer: Any, *arguments: Any, **keywords: Any) -> Any:
            arguments, keywords = keras.tree.map_structure(lambda x: scaled.get(id(x), x), (arguments, keywords))
            answer = arguments[0] if id(layer) in self._passed else layer(*arguments, **keywords)
            added = self._added.get(id(layer))
            return answer if added is None else added(answer)

        return keras.models.clone_model(
            keras_model, input_tensors=inputs, clone_function=self._layer, call_function=call
        )

    def _input(self, layer: Any, batch: Any) -> Any:
        shape = layer.batch_shape if batch is None else (batch[0], *layer.batch_shape[1:])
        dtype = self._changes.input_dtypes.get(layer.name, layer.dtype)
        given = {"optional": layer.optional} if hasattr(layer, "optional") else {}  # since Keras 3.6
        return keras.layers.InputLayer(batch_shape=shape, dtype=dtype, sparse=layer.sparse, name=layer.name, **given)

    def _layer(self, layer: Any) -> Any:
        if id(layer) not in self._made and id(layer) in self._changes.removed:
            self._made[id(layer)] = (
                keras.layers.Identity()
            )  # never called; it stands in where clone_model wants a layer
            self._passed.add(id(self._made[id(layer)]))
        elif id(layer) not in self._made:
            nested = isinstance(layer, keras.Model) and functional_of(layer) is not None
            new = self._model(layer, {}) if nested else self._leaf(layer)
            self._made[id(layer)] = new
            if not nested:
                self._pairs.append((layer, new))
            if id(layer) in self._changes.after:
                self._added[id(new)] = self._changes.after[id(layer)]()
        return self._made[id(layer)]

    def _leaf(self, layer: Any) -> Any:
        if id(layer) in self._changes.replaced:
            return self._changes.replaced[id(layer)]()
        if not isinstance(layer, keras.layers.Layer):
            return (
                copy.copy(layer) if not hasattr(layer, "from_config") else type(layer).from_config(layer.get_config())
            )
        if type(layer) is keras.layers.Lambda:
            return _lambda(layer, self._changes.policy)
        config = live_config(layer)
        if self._changes.policy is not None:
            config = _under(config, self._changes.policy)
        change = self._changes.configs.get(id(layer))
        return type(layer).from_config(change(config) if change is not None else config)

    def _subclassed(self, keras_model: Any) -> tuple[Any, list[tuple[Any, Any]]]:
        if self._changes != Changes():
            raise CannotOperate(only_in_its_code(keras_model))
        new = _twin(keras_model)
        return new, [(keras_model, new)]


def live_config(layer: Any) -> Config:
    """The layer's config with the user's own functions and objects as they are, which Keras cannot find by name."""
    try:
        config = layer.get_config()
    except NotImplementedError as error:
        raise CannotOperate(
            say(
                "Layer '{layer}' ({kind}) has no get_config, so Keras cannot copy it.",
                layer=layer.name,
                kind=type(layer).__name__,
            )
        ) from error
    for key, value in config.items():
        live = getattr(layer, key, None)
        foreign = isinstance(value, dict) and "class_name" in value and not _from_keras(value)
        if foreign and live is not None and not isinstance(live, keras.layers.Layer):
            config[key] = live
    return config


def _from_keras(value: Config) -> bool:
    return str(value.get("module", "")).startswith("keras")


def _stock(layer: Any) -> bool:
    return type(layer).__module__.startswith("keras.")


def _lambda(layer: Any, policy: str | None) -> Any:
    return keras.layers.Lambda(
        layer.function,
        output_shape=layer._output_shape,
        mask=layer.mask,
        arguments=layer.arguments,
        name=layer.name,
        dtype=policy or layer.dtype_policy,
    )


def _under(config: Any, policy: str) -> Any:
    """A config, and those inside it, with every dtype policy replaced; dtypes of initialisers and the like stay."""
    if isinstance(config, dict):
        return {key: policy if _is_policy(key, value) else _under(value, policy) for key, value in config.items()}
    return [_under(item, policy) for item in config] if isinstance(config, list) else config


def _is_policy(key: str, value: Any) -> bool:
    named = isinstance(value, str) and value.removeprefix("mixed_") in ("float16", "bfloat16", "float32", "float64")
    return key == "dtype" and (named or (isinstance(value, dict) and value.get("class_name") == "DTypePolicy"))


def _batch(keras_model: Any) -> tuple[None] | None:
    """Free the batch size that Keras fixed when the first call built the model, unless a layer remembers its batch."""
    stateful = any(getattr(layer, "stateful", False) for layer in keras_model._flatten_layers())
    return None if stateful else (None,)


@contextlib.contextmanager
def uncompiled(keras_model: Any) -> Iterator[None]:
    """Hide compile settings for a while, since Keras copies and saves them through configs that user losses lack."""
    models = [part for part in keras_model._flatten_layers() if isinstance(part, keras.Model)]
    before = [part.compiled for part in models]
    for part in models:
        part.compiled = False
    try:
        yield
    finally:
        for part, compiled in zip(models, before, strict=True):
            part.compiled = compiled


# What compiling and training put on a model; a copy gets its own.
COMPILED_STATE = frozenset(
    [
        "optimizer",
        "_optimizer",
        "_loss",
        "_compile_loss",
        "_compile_metrics",
        "_loss_tracker",
        "_compile_config",
        "train_function",
        "test_function",
        "predict_function",
        "history",
    ]
)
# A recorder may have replaced these on the live model; the copy has its class' own.
REPLACED_METHODS = frozenset(("train_step", "test_step", "predict_step"))


def _twin(keras_model: Any) -> Any:
    """A deep copy of a subclassed model without its compiled state. Raises CannotOperate."""
    kind = type(keras_model)
    new = object.__new__(kind)
    memo: dict[int, Any] = {id(keras_model): new}
    for name in COMPILED_STATE:
        if (value := vars(keras_model).get(name)) is not None:
            memo[id(value)] = None
    try:
        for name, value in vars(keras_model).items():
            if name in COMPILED_STATE:
                object.__setattr__(new, name, None)
            elif name == "_distribute_strategy":
                object.__setattr__(new, name, value)
            elif name not in REPLACED_METHODS and not name.startswith("_self_"):
                object.__setattr__(new, name, copy.deepcopy(value, memo))
        new.compiled = False
        weights = {id(variable) for variable in keras_model.weights}
        alone = len(new.weights) == len(weights) and not weights & {id(variable) for variable in new.weights}
    except Exception as error:
        said = say("The model class {kind} cannot be copied: {error}", kind=kind.__name__, error=first_line(error))
        raise CannotOperate(said) from error
    if not alone:
        said = say("The model class {kind} cannot be copied: its weights stay shared.", kind=kind.__name__)
        raise CannotOperate(said)
    return new


def _carried(
    values: dict[int, np.ndarray], pairs: list[tuple[Any, Any]], fresh: set[int], new_model: Any
) -> dict[int, np.ndarray]:
    carried: dict[int, np.ndarray] = {}
    for old, new in pairs:
        if id(old) not in fresh:
            carried |= {id(b): values[id(a)] for a, b in _kept(_variables(old), _variables(new)) if id(a) in values}
    wanted = [*new_model.weights, *seed_variables(new_model)]
    drawn = {id(v): np.array(keras.ops.convert_to_numpy(v)) for v in wanted}
    return {key: carried[key].astype(value.dtype) if key in carried else value for key, value in drawn.items()}


def _kept(before: list[Any], after: list[Any]) -> list[tuple[Any, Any]]:
    """Variables that go on: all where both sides have the same shapes, by name where the new one has fewer."""
    shapes = [[tuple(variable.shape) for variable in side] for side in (before, after)]
    if shapes[0] == shapes[1]:
        return list(zip(before, after, strict=True))
    named = {variable.name: variable for variable in before}
    if len(after) >= len(before) or len(named) < len(before):
        return []
    pairs = [(named[variable.name], variable) for variable in after if variable.name in named]
    return [(a, b) for a, b in pairs if tuple(a.shape) == tuple(b.shape)]


def _variables(layer: Any) -> list[Any]:
    """Weights and seed states; the metrics inside a model are no part of it."""
    if not isinstance(layer, keras.layers.Layer):
        return []
    return [*layer.weights, *seed_variables(layer)]


def first_line(error: Exception) -> Said:
    """The kind of an error and the first line of what it says."""
    lines = str(error).strip().splitlines()
    return say("{kind}: {line}", kind=type(error).__name__, line=lines[0] if lines else say("no message"))


def only_in_its_code(keras_model: Any) -> Said:
    """Why nothing is changed in a model that is no graph of layers."""
    return say(
        "The model is a class of its own ({kind}): its layers can only be changed in its code.",
        kind=type(keras_model).__name__,
    )
