"""Draws the data of demo patients: everything follows from the facts and the seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Facts = Mapping[str, Any]
Arrays = dict[str, np.ndarray]


def drawn(facts: Facts, seed: int) -> Arrays:
    """Arrays by the name under which the program reads them: x and y, or x_train, y_train, x_val and y_val.

    `facts["kind"]` is one of KINDS; float32 inputs, rows first. 'several' has more names, 'copies' only x.
    """
    rng = np.random.default_rng(seed)
    arrays = KINDS[facts["kind"]](facts, rng)
    share = facts.get("validation", 0.0)
    return held_out(arrays, share) if share else arrays


def held_out(arrays: Arrays, share: float) -> Arrays:
    """Split every array: the first rows as x_train, y_train and so on, the last as x_val, y_val."""
    kept = round(len(arrays["x"]) * (1 - share))
    first = {f"{name}_train": array[:kept] for name, array in arrays.items()}
    return first | {f"{name}_val": array[kept:] for name, array in arrays.items()}


def classes(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Clusters, one a class; `separation` in standard deviations, `shares` of the rows, `labels` as written in y."""
    labels = facts.get("labels", [0, 1])
    shares = facts.get("shares", [1 / len(labels)] * len(labels))
    counts = [round(facts["rows"] * share) for share in shares]
    ids = rng.permutation(np.repeat(np.arange(len(labels)), counts))
    centres = rng.normal(size=(len(labels), facts["features"]))
    centres -= centres.mean(axis=0)
    centres *= facts["separation"] / 2 / np.linalg.norm(centres, axis=1, keepdims=True)
    x = centres[ids] + rng.normal(size=(len(ids), facts["features"]))
    y = np.asarray(labels)[ids]
    return {"x": scaled(x, facts), "y": y.astype(facts.get("target_dtype", "float32"))}


def numbers(facts: Facts, rng: np.random.Generator) -> Arrays:
    """A smooth function of the features plus noise, as a column of y * target_scale + target_offset."""
    x = rng.normal(size=(facts["rows"], facts["features"]))
    weights = rng.normal(size=facts["features"]) / np.sqrt(facts["features"])
    y = x @ weights + 0.3 * np.sin(2 * x[:, 0]) + facts.get("noise", 0.1) * rng.normal(size=len(x))
    y = y * facts.get("target_scale", 1.0) + facts.get("target_offset", 0.0)
    if facts.get("positive"):
        y = np.abs(y)
    y[rng.choice(len(y), facts.get("zero_targets", 0), replace=False)] = 0.0
    y[rng.choice(len(y), facts.get("missing_targets", 0), replace=False)] = np.nan
    return {"x": scaled(x, facts), "y": y.astype("float32").reshape(-1, 1)}


def masks(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Noisy pictures (rows, size, size, 1) of a bright disc, and where the disc is: 0 outside, `high` inside."""
    size, rows = facts["size"], facts["rows"]
    centre = rng.uniform(size * 0.3, size * 0.7, size=(rows, 2, 1, 1))
    radius = rng.uniform(size * 0.15, size * 0.35, size=(rows, 1, 1))
    down, across = np.mgrid[0:size, 0:size]
    inside = (down - centre[:, 0]) ** 2 + (across - centre[:, 1]) ** 2 < radius**2
    x = np.clip(0.25 + 0.5 * inside + 0.12 * rng.normal(size=inside.shape), 0, 1)
    y = inside.astype("float32") * facts["high"]
    return {"x": x[..., None].astype("float32"), "y": y[..., None]}


def table(facts: Facts, rng: np.random.Generator) -> Arrays:
    """One table (rows, features + 1) of clusters as in `classes`, the label in its last column."""
    arrays = classes(facts, rng)
    return {"table": np.column_stack([arrays["x"], arrays["y"]]).astype("float32")}


def several(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Clusters as in `classes`, and beside the label an `amount` (rows, 1) that follows from the same features."""
    arrays = classes(facts, rng)
    weights = rng.normal(size=facts["features"]) / np.sqrt(facts["features"])
    amount = arrays["x"] @ weights + facts.get("noise", 0.1) * rng.normal(size=len(arrays["x"]))
    return {**arrays, "amount": amount.astype("float32").reshape(-1, 1)}


def copies(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Only x (rows, features), between 0 and 1: mixtures of `factors` hidden causes, for an autoencoder."""
    hidden = rng.normal(size=(facts["rows"], facts["factors"]))
    mixed = hidden @ rng.normal(size=(facts["factors"], facts["features"])) / np.sqrt(facts["factors"])
    noisy = mixed + facts.get("noise", 0.1) * rng.normal(size=mixed.shape)
    return {"x": (1 / (1 + np.exp(-noisy))).astype("float32")}


def tokens(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Texts as ids 1..vocabulary-1, zeros behind (rows, length); y is 1 where good words outnumber the bad ones."""
    vocabulary, length, rows = facts["vocabulary"], facts["length"], facts["rows"]
    x = rng.integers(1, vocabulary, size=(rows, length))
    worth = np.where(np.arange(vocabulary) % 3 == 0, 1, np.where(np.arange(vocabulary) % 3 == 1, -1, 0))
    worth[0] = 0
    ends = rng.integers(length // 2, length + 1, size=(rows, 1))
    x = np.where(np.arange(length) < ends, x, 0)
    y = worth[x].sum(axis=1) + rng.uniform(-0.1, 0.1, size=rows) > 0
    return {"x": x.astype("int32"), "y": y.astype(facts.get("target_dtype", "float32"))}


def series(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Windows (rows, steps, 1) of noisy waves, each with its own pace and phase, and the next value as y (rows, 1)."""
    rows, steps = facts["rows"], facts["steps"]
    pace, phase = rng.uniform(0.2, 0.6, size=(rows, 1)), rng.uniform(0, 2 * np.pi, size=(rows, 1))
    wave = np.sin(pace * np.arange(steps + 1) + phase) + facts.get("noise", 0.05) * rng.normal(size=(rows, steps + 1))
    y = wave[:, -1:] * facts.get("target_scale", 1.0) + facts.get("target_offset", 0.0)
    return {"x": scaled(wave[:, :-1, None], facts), "y": y.astype("float32")}


def pictures(facts: Facts, rng: np.random.Generator) -> Arrays:
    """Noisy pictures (rows, size, size, channels) of a bright bar; y is 0 for a lying, 1 for a standing, 2 for none."""
    size, rows, kinds = facts["size"], facts["rows"], facts.get("classes", 2)
    y = rng.integers(0, kinds, size=rows)
    place, down = rng.integers(1, size - 1, size=rows), np.arange(size)
    at = np.abs(down[None, :] - place[:, None]) <= facts.get("thickness", 0)
    bar = np.where((y == 0)[:, None, None], at[:, :, None], at[:, None, :]) & (y < 2)[:, None, None]
    noise = facts.get("noise", 0.15) * rng.normal(size=(rows, size, size, facts.get("channels", 1)))
    x = np.clip(0.25 + 0.5 * bar[..., None] + noise, 0, 1)
    return {"x": x.astype("float32"), "y": y.astype(facts.get("target_dtype", "int32"))}


def scaled(x: np.ndarray, facts: Facts) -> np.ndarray:
    """Features in their everyday units: x * feature_scale + feature_offset, one number or one a feature."""
    scale, offset = facts.get("feature_scale", 1.0), facts.get("feature_offset", 0.0)
    return np.asarray(x * np.asarray(scale) + np.asarray(offset), dtype="float32")


KINDS: dict[str, Callable[[Facts, np.random.Generator], Arrays]] = {
    "classes": classes,
    "numbers": numbers,
    "masks": masks,
    "table": table,
    "several": several,
    "copies": copies,
    "tokens": tokens,
    "series": series,
    "pictures": pictures,
}
