"""Norms of variables put together by the layer that owns them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lossdoctor.bridge.buffers import Array


def names_of(layers: Sequence[str]) -> tuple[str, ...]:
    """Every layer once, in order, of the layer of each variable."""
    return tuple(dict.fromkeys(layers))


def together(layers: Sequence[str], norms: Array) -> Array:
    """Norms (rows, layers) float64: the root of the sum of squares of each layer's variables.

    `norms` is (rows, variables), `layers` the layer of each variable. A layer is NaN where one of its variables is no
    finite number, the others are not.
    """
    squares, names = np.square(norms, dtype=np.float64), names_of(layers)
    of_layer = np.zeros((len(layers), len(names)))
    of_layer[np.arange(len(layers)), [names.index(layer) for layer in layers]] = 1.0
    # a plain product would spread one layer's NaN over all: 0 * NaN is NaN
    bad = ~np.isfinite(squares)
    sums = np.where(bad, 0.0, squares) @ of_layer
    sums[(bad @ of_layer) > 0] = np.nan
    return np.asarray(np.sqrt(sums))


def update_ratios(layers: Sequence[str], updates: Array, weights: Array) -> Array:
    """Norm of a step's update over the norm of the weights it changed, (rows, layers) float64.

    Both are (rows, variables). NaN where either was not measured, and where all weights of a layer are zero: no share
    of nothing can be told.
    """
    moved, weight = together(layers, updates), together(layers, weights)
    there = np.isfinite(moved) & np.isfinite(weight) & (weight > 0)
    return np.asarray(np.divide(moved, weight, out=np.full(moved.shape, np.nan), where=there))
