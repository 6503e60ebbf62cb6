"""A function of two tensors, traced once a shape where that changes nothing: as Keras itself trains with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf

PATIENCE = 8  # calls of one shape before tracing pays: a trace costs about as much as twenty small calls
SAME = 1e-4


class Traced:
    """Calls a function as it is, and from the ninth call of a shape on as a graph.

    A function that cannot be traced, or answers otherwise when it is (random draws, its own counting), stays as it is.
    """

    def __init__(self, function: Callable[[Any, Any], Any]) -> None:
        self._function = function
        self._graph = tf.function(function, autograph=False, reduce_retracing=False)
        self._calls: dict[tuple[Any, ...], int] = {}
        self._as_it_is = False

    def __call__(self, targets: Any, predictions: Any) -> Any:
        """The function's answer. Raises whatever the function raises."""
        if self._as_it_is:
            return self._function(targets, predictions)
        shapes = (tuple(targets.shape), tuple(predictions.shape), targets.dtype, predictions.dtype)
        calls = self._calls[shapes] = self._calls.get(shapes, 0) + 1
        if calls <= PATIENCE:
            return self._function(targets, predictions)
        return self._graph(targets, predictions) if calls > PATIENCE + 1 else self._first(targets, predictions)

    def _first(self, targets: Any, predictions: Any) -> Any:
        answer = self._function(targets, predictions)
        try:
            traced = np.asarray(self._graph(targets, predictions), np.float64)
            self._as_it_is = not np.allclose(traced, np.asarray(answer, np.float64), SAME, 1e-7, equal_nan=True)
        except Exception:  # the user's own code asks for values, or for NumPy
            self._as_it_is = True
        return answer
