"""Leaves a patient as it was: weights, optimizer, metrics and random state are put back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np


@contextmanager
def preserved(keras_model: Any) -> Iterator[None]:
    """Everything a measurement may change on this model is put back at the end, also after an exception."""
    variables = _variables(keras_model)
    values = [np.array(variable.value.numpy()) for variable in variables]
    python_state = random.getstate()
    numpy_state = np.random.get_state()
    try:
        yield
    finally:
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)
        random.setstate(python_state)
        np.random.set_state(numpy_state)


def _variables(keras_model: Any) -> list[Any]:
    found = list(keras_model.variables) + list(keras_model.metrics_variables)
    optimizer = getattr(keras_model, "optimizer", None)
    if optimizer is not None:
        found += list(optimizer.variables)
    unique = {id(variable): variable for variable in found}
    return list(unique.values())
