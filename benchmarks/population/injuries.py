"""What goes wrong with data: other units, missing cells, rows in the wrong place."""

from __future__ import annotations

import numpy as np

from population.program import Arrays, Change


def larger(name: str, factor: float, offset: float = 0.0) -> Change:
    """A world in which the array `name` is measured in another unit."""

    def change(arrays: Arrays) -> None:
        arrays[name] = (arrays[name] * factor + offset).astype("float32")

    return change


def holes(name: str, share: float) -> Change:
    """Some cells of `name` are not numbers."""

    def change(arrays: Arrays) -> None:
        rng = np.random.default_rng(5)
        arrays[name] = arrays[name].astype("float32")
        arrays[name][rng.random(arrays[name].shape) < share] = np.nan

    return change


def slipped(arrays: Arrays) -> None:
    """The targets belong to other rows."""
    arrays["y"] = np.random.default_rng(6).permutation(arrays["y"])


def sorted_rows(arrays: Arrays) -> None:
    """All rows of one class, then all of the next."""
    order = np.argsort(arrays["y"], kind="stable")
    arrays["x"], arrays["y"] = arrays["x"][order], arrays["y"][order]


def constant(arrays: Arrays) -> None:
    """Every target is the same."""
    arrays["y"] = np.ones_like(arrays["y"])


def noisy(arrays: Arrays) -> None:
    """Half of the labels are drawn anew."""
    rng = np.random.default_rng(7)
    drawn = rng.random(len(arrays["y"])) < 0.55
    arrays["y"] = np.where(drawn, rng.permutation(arrays["y"]), arrays["y"])


def copied(arrays: Arrays) -> None:
    """The validation rows are rows of the training."""
    arrays["x_val"], arrays["y_val"] = arrays["x"][: len(arrays["x_val"])], arrays["y"][: len(arrays["y_val"])]


def channels_first(arrays: Arrays) -> None:
    arrays["x"] = np.moveaxis(arrays["x"], -1, 1)
