"""Leaves a user's live program as it was: model, compile state, random numbers, names still to be given."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterator
from typing import Any

import keras
import numpy as np

SEED_GENERATOR = "global_seed_generator"  # keras.src.random.seed_generator
NAMES = "object_name_uids"  # keras.src.utils.naming: what the next unnamed layer is called
SEED = "rng_seed"  # keras.src.utils.rng_utils


@contextlib.contextmanager
def untouched(keras_model: Any) -> Iterator[None]:
    """Whatever an examination changes on this model or globally is put back at the end, also after an exception."""
    with contextlib.ExitStack() as stack:
        for kept in (_attributes, _variables, _numbers, _tensorflow_seed, _keras_state):
            stack.callback(kept(keras_model))
        yield


@contextlib.contextmanager
def at_values(variables: list[Any], values: list[np.ndarray]) -> Iterator[None]:
    """These variables hold these values inside, and what they held before afterwards."""
    before = [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]
    _assign(variables, values)
    try:
        yield
    finally:
        _assign(variables, before)


def live_variables(keras_model: Any) -> list[Any]:
    """Every variable that training changes: weights, seeds, metrics, optimizer; each once."""
    found = [*keras_model.variables, *keras_model.metrics_variables]
    optimizer = getattr(keras_model, "optimizer", None)
    found += list(optimizer.variables) if optimizer is not None else []
    return list({id(variable): variable for variable in found}.values())


def values_of(variables: list[Any]) -> list[np.ndarray]:
    """Copies of their values."""
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in variables]


def _assign(variables: list[Any], values: list[np.ndarray]) -> None:
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)


def _attributes(keras_model: Any) -> Callable[[], None]:
    owners = [owner for owner in (keras_model, getattr(keras_model, "optimizer", None)) if owner is not None]
    before = [(owner, dict(vars(owner))) for owner in owners]

    def put_back() -> None:
        for owner, kept in before:
            for name in vars(owner).keys() - kept.keys():
                object.__delattr__(owner, name)
            for name, value in kept.items():
                if vars(owner).get(name) is not value:
                    object.__setattr__(owner, name, value)

    return put_back


def _variables(keras_model: Any) -> Callable[[], None]:
    variables = live_variables(keras_model)
    values = values_of(variables)
    return lambda: _assign(variables, values)


def _numbers(_: Any) -> Callable[[], None]:
    python_state, numpy_state = random.getstate(), np.random.get_state()

    def put_back() -> None:
        random.setstate(python_state)
        np.random.set_state(numpy_state)

    return put_back


def _tensorflow_seed(_: Any) -> Callable[[], None]:
    try:
        from tensorflow.python.eager import context as eager

        context = eager.context()
        seed, generator = context._seed, getattr(context, "_rng", None)
        state = generator.getstate() if generator is not None else None
    except Exception:  # private to TensorFlow: where it is not there, nothing of it is known
        return lambda: None

    def put_back() -> None:
        if context._seed != seed:
            context._set_global_seed(seed)
        if state is not None and getattr(context, "_rng", None) is not None:
            context._rng.setstate(state)

    return put_back


def _keras_state(_: Any) -> Callable[[], None]:
    try:
        from keras.src.backend.common import global_state
    except ImportError:
        return lambda: None
    names = dict(global_state.get_global_attribute(NAMES) or {})
    seed, generator = global_state.get_global_attribute(SEED), global_state.get_global_attribute(SEED_GENERATOR)
    drawn = None if generator is None else np.array(keras.ops.convert_to_numpy(generator.state))
    policy, floatx = keras.config.dtype_policy(), keras.config.floatx()

    def put_back() -> None:
        given = global_state.get_global_attribute(NAMES)
        if given is not None:
            given.clear()
            given.update(names)
        global_state.set_global_attribute(SEED, seed)
        global_state.set_global_attribute(SEED_GENERATOR, generator)
        if generator is not None:
            generator.state.assign(drawn)
        if keras.config.floatx() != floatx:
            keras.config.set_floatx(floatx)
        if keras.config.dtype_policy() is not policy:
            keras.config.set_dtype_policy(policy)

    return put_back
