"""Rows that a healthy program can learn, of many kinds; every function takes a generator and a number of rows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

Arrays = dict[str, np.ndarray]
Pair = tuple[Arrays, Arrays]


def named(x: Any, y: Any) -> Pair:
    """One input and one target, by the names that people give them."""
    return {"x": np.asarray(x, dtype="float32")}, {"y": np.asarray(y)}


def ring(rng: Generator, count: int, features: int = 6) -> Pair:
    """Whether a point lies within a ring of its first two columns: 0 or 1."""
    x = rng.normal(size=(count, features))
    return named(x, (np.hypot(x[:, 0], x[:, 1]) > 1.18).astype("float32"))


def sloped(rng: Generator, count: int) -> Pair:
    """A linear border in eight columns, 3 % of labels on the wrong side."""
    x = rng.normal(size=(count, 8))
    y = x @ np.array([1.0, -2, 1.5, 0, 0.5, 0, 0, 1]) > 0.2
    return named(x, (y ^ (rng.random(count) < 0.03)).astype("float32"))


def rare(rng: Generator, count: int) -> Pair:
    """One row in thirteen is of the second class, which lies apart from the first."""
    y = (rng.random(count) < 0.08).astype("float32")
    x = rng.normal(size=(count, 5)) + y[:, None] * np.array([2.6, -2.0, 0, 2.0, 0])
    return named(x, y)


def clouds(rng: Generator, count: int, classes: int = 5, features: int = 12, noise: float = 0.8) -> Pair:
    """Two clouds for each class."""
    centres = rng.normal(size=(classes * 2, features)) * 1.6
    own = rng.integers(0, classes * 2, size=count)
    return named(centres[own] + noise * rng.normal(size=(count, features)), own % classes)


def waves(rng: Generator, count: int) -> Pair:
    """A curved number of five columns, spread 1."""
    x = rng.uniform(-1, 1, size=(count, 5))
    y = np.sin(2.2 * x[:, 0]) + x[:, 1] * x[:, 2] + 0.6 * x[:, 3] ** 2 + 0.05 * rng.normal(size=count)
    return named(x, ((y - y.mean()) / y.std()).astype("float32"))


def plane(rng: Generator, count: int) -> Pair:
    """A number linear in seven columns, some noise."""
    x = rng.normal(size=(count, 7))
    return named(x, (x @ np.linspace(-1, 1.2, 7) + 0.2 * rng.normal(size=count)).astype("float32"))


def counts(rng: Generator, count: int) -> Pair:
    """How often something happened: Poisson, mean 0.3 to 30."""
    x = rng.normal(size=(count, 4)) * 0.7
    return named(x, rng.poisson(np.exp(1.2 + x[:, 0] - 0.8 * x[:, 1])).astype("float32"))


def figures(rng: Generator, count: int, size: int = 12) -> Pair:
    """Pictures of bars, crosses and frames, grey 0 to 1; classes 0 to 3."""
    x = 0.15 * rng.random((count, size, size, 1))
    y = rng.integers(0, 4, size=count)
    for row, kind in zip(x[..., 0], y, strict=True):
        at, across = rng.integers(2, size - 3, size=2)
        if kind in (0, 2):
            row[at : at + 2, :] += 0.8
        if kind in (1, 2):
            row[:, across : across + 2] += 0.8
        if kind == 3:
            row[[1, -2], 1:-1] += 0.8
            row[1:-1, [1, -2]] += 0.8
    return named(np.clip(x, 0, 1), y)


def paints(rng: Generator, count: int, size: int = 14) -> Pair:
    """Colour pictures 0 to 255: whether a reddish patch lies in them."""
    x = rng.integers(30, 160, size=(count, size, size, 3)).astype("float32")
    y = rng.integers(0, 2, size=count)
    for row, there in zip(x, y, strict=True):
        at, across = rng.integers(0, size - 5, size=2)
        row[at : at + 5, across : across + 5] += np.array([90, -20, -20]) if there else np.array([-20, 40, 90])
    return named(np.clip(x, 0, 255), y.astype("float32"))


def masks(rng: Generator, count: int, size: int = 16) -> Pair:
    """Noisy pictures with one bright box, and its mask 0/1 (rows, size, size, 1)."""
    x, y = 0.3 * rng.random((count, size, size, 1)), np.zeros((count, size, size, 1), "float32")
    for row, mask in zip(x, y, strict=True):
        (at, across), (high, wide) = rng.integers(0, size - 8, size=2), rng.integers(4, 8, size=2)
        row[at : at + high, across : across + wide] += 0.5
        mask[at : at + high, across : across + wide] = 1
    return named(x, y)


def zones(rng: Generator, count: int, size: int = 12) -> Pair:
    """Pictures of three greys with noise, and each pixel's class 0 to 2 (rows, size, size)."""
    y = rng.integers(0, 3, size=(count, size // 4, size // 4)).repeat(4, axis=1).repeat(4, axis=2)
    return named(0.5 * y[..., None] + 0.12 * rng.normal(size=(*y.shape, 1)), y)


def words(rng: Generator, count: int, vocabulary: int = 300, length: int = 24) -> Pair:
    """Token ids 1 and up, 0 where a text is shorter; label: do cheerful words outnumber sad ones."""
    x = rng.integers(61, vocabulary, size=(count, length))
    y = rng.integers(0, 2, size=count)
    for row, mood in zip(x, y, strict=True):
        places = rng.choice(length - 8, size=5, replace=False)
        row[places] = rng.integers(1, 31, size=5) + 30 * mood
        row[length - rng.integers(0, 8) :] = 0
    return {"x": x.astype("int32")}, {"y": y.astype("float32")}


def orders(rng: Generator, count: int, length: int = 12) -> Pair:
    """Token ids 1 to 19: whether token 7 comes before token 8; both are in every row once."""
    x = rng.integers(9, 20, size=(count, length))
    places = np.sort(rng.permuted(np.tile(np.arange(length), (count, 1)), axis=1)[:, :2], axis=1)
    y = rng.integers(0, 2, size=count)
    rows = np.arange(count)
    x[rows, places[:, 0]], x[rows, places[:, 1]] = np.where(y, 7, 8), np.where(y, 8, 7)
    return {"x": x.astype("int32")}, {"y": y.astype("float32")}


def series(rng: Generator, count: int, length: int = 20) -> Pair:
    """Windows of a noisy swing, and the value that follows each; in the order of time."""
    time = np.arange(count + length + 1) * 0.21
    line = np.sin(time) + 0.5 * np.sin(time * 0.37 + 1) + 0.05 * rng.normal(size=time.size)
    windows = np.lib.stride_tricks.sliding_window_view(line, length)[:count]
    return named(windows[..., None], line[length : length + count].astype("float32"))


def sounds(rng: Generator, count: int, length: int = 48) -> Pair:
    """Swings of three shapes with noise (rows, length, 1); classes 0 to 2."""
    y = rng.integers(0, 3, size=count)
    phase = 2 * np.pi * (np.arange(length) / rng.uniform(9, 13, (count, 1)) + rng.random((count, 1)))
    shapes = np.stack([np.sin(phase), np.sign(np.sin(phase)), 2 * (phase / (2 * np.pi) % 1) - 1])
    return named((shapes[y, np.arange(count)] + 0.15 * rng.normal(size=(count, length)))[..., None], y)


def marks(rng: Generator, count: int, length: int = 10) -> Pair:
    """A walk of steps (rows, length, 2), and for each step whether the sum so far is above zero."""
    x = rng.normal(size=(count, length, 2))
    return named(x, (np.cumsum(x[..., 0], axis=1) > 0).astype("float32")[..., None])


def folded(rng: Generator, count: int) -> Pair:
    """Twenty columns that lie on a curved sheet of four; the truth is the row itself."""
    inner = rng.normal(size=(count, 4))
    x = np.tanh(inner @ rng.normal(size=(4, 20))) + 0.3 * inner @ rng.normal(size=(4, 20))
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    return named(x, x.astype("float32"))


def tags(rng: Generator, count: int) -> Pair:
    """Five labels a row, several of them true at once."""
    x = rng.normal(size=(count, 9))
    return named(x, (x @ rng.normal(size=(9, 5)) + 0.2 > 0).astype("float32"))


def both(rng: Generator, count: int) -> Pair:
    """Nine columns; a class of three and a number."""
    x = rng.normal(size=(count, 9)).astype("float32")
    kind = np.argmax(x[:, :3] + 0.5 * x[:, 3:6], axis=1)
    size = (x[:, 6] * 1.5 - x[:, 7] + 0.1 * rng.normal(size=count)).astype("float32")
    return {"x": x}, {"kind": kind, "size": size}


def shop(rng: Generator, count: int) -> Pair:
    """Four columns and the id of a shop; whether a customer buys."""
    shop_id = rng.integers(0, 12, size=count)
    taste = rng.normal(size=(12, 4)) * 1.5
    x = rng.normal(size=(count, 4)).astype("float32")
    return {"x": x, "shop": shop_id.astype("int32")[:, None]}, {
        "y": ((x * taste[shop_id]).sum(1) > 0).astype("float32")
    }


def mixes(rng: Generator, count: int) -> Pair:
    """Shares of four that sum to one, given by six columns."""
    x = rng.normal(size=(count, 6))
    raw = np.exp(x @ rng.normal(size=(6, 4)) * 0.7)
    return named(x, (raw / raw.sum(axis=1, keepdims=True)).astype("float32"))


def flower(rng: Generator, count: int) -> Pair:
    """The 150 irises, standardised, drawn with a little noise when more are asked for."""
    return _table("load_iris", rng, count, standard=True)


def wine(rng: Generator, count: int) -> Pair:
    """The 178 wines in their own units."""
    return _table("load_wine", rng, count, standard=False)


def tumour(rng: Generator, count: int) -> Pair:
    """The 569 tumours, standardised."""
    return _table("load_breast_cancer", rng, count, standard=True)


def tumour_raw(rng: Generator, count: int) -> Pair:
    """The 569 tumours in their own units, areas beside roughnesses."""
    return _table("load_breast_cancer", rng, count, standard=False)


def digits(rng: Generator, count: int) -> Pair:
    """The small digits, 64 columns 0 to 1."""
    x, y = _table("load_digits", rng, count, standard=False)
    return {"x": x["x"] / 16}, y


def _table(loader: str, rng: Generator, count: int, *, standard: bool) -> Pair:
    from sklearn import datasets

    x, y = getattr(datasets, loader)(return_X_y=True)
    order = rng.permutation(len(x))
    if count > len(order):  # rows of their own are too few: further ones lie near them
        order = np.concatenate([order, rng.integers(0, len(x), size=count - len(order))])
    x, spread = x[order[:count]].copy(), x.std(axis=0)
    x[len(y) :] += 0.1 * spread * rng.normal(size=x[len(y) :].shape)
    return named((x - x.mean(axis=0)) / np.where(spread, spread, 1) if standard else x, y[order[:count]])
