"""The kinds of targets that a loss alone is tried on, each with predictions that go with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.saying import say

ROWS = 128
CLASSES = 4
POINTS = 61
SEED = 7


@dataclass(frozen=True, eq=False)
class Sweep:
    """One target that stays while its prediction moves.

    `targets` (n, ...) repeat the target, `predictions` (n, ...) go with `positions` (n,). `right` is the position that
    equals the target (NaN where none does); the head can give positions from `least` to `most`.
    """

    label: str
    targets: np.ndarray
    predictions: np.ndarray
    positions: np.ndarray
    right: float = float("nan")
    least: float = float("-inf")
    most: float = float("inf")


@dataclass(frozen=True, eq=False)
class BenchTargets:
    """Targets (rows, ...) and predictions (rows, ...) of a model that knows nothing.

    `space` is what the head can give (core/readings/losses.py); `family` says what such targets are: 'classes',
    'numbers', 'vectors', or 'pairs' where targets and predictions differ in shape by design. `usual` is the loss that
    is usual for them, '' where none is.
    """

    kind: str
    title: str
    family: str
    space: str
    targets: np.ndarray
    predictions: np.ndarray
    usual: str = ""
    x_label: str = say("prediction")
    sweeps: tuple[Sweep, ...] = ()
    sparse: bool = False
    rows: np.ndarray | None = None


def bench_targets() -> tuple[BenchTargets, ...]:
    """Every kind, in the order in which they are tried and shown."""
    draws = np.random.default_rng(SEED)
    return tuple(kind for family in (_binary, _several, _numbers, _pairs) for kind in family(draws))


def answers(space: str, shape: tuple[int, ...], draws: np.random.Generator) -> np.ndarray:
    """What a head of this space gives that knows nothing of the targets."""
    raw = draws.normal(size=shape)
    if space == "unit":
        return np.asarray(1 / (1 + np.exp(-raw)))
    if space == "simplex":
        return np.asarray(np.exp(raw) / np.exp(raw).sum(axis=-1, keepdims=True))
    return np.asarray(np.log1p(np.exp(raw)) if space == "positive" else raw)


def _binary(draws: np.random.Generator) -> Iterator[BenchTargets]:
    labels = (draws.uniform(size=(ROWS, 1)) < 0.3).astype(float)
    masks = (draws.uniform(size=(16, 6, 6, 1)) < 0.3).astype(float)
    around = np.linspace(-0.25, 1.25, POINTS)
    wide = np.linspace(-6, 6, POINTS)
    unit = answers("unit", labels.shape, draws)
    real = answers("real", labels.shape, draws)
    ones = tuple(column_sweep(say("target {value}", value=value), value, around, value, 0, 1) for value in (1, 0))
    yield BenchTargets(
        "binary",
        say("labels 0 and 1"),
        "classes",
        "unit",
        labels,
        unit,
        "binary_crossentropy",
        say("probability"),
        ones,
    )
    yield BenchTargets(
        "logits",
        say("labels 0 and 1, predicted as logits"),
        "classes",
        "real",
        labels,
        real,
        "binary_crossentropy_from_logits",
        say("logit"),
        tuple(column_sweep(say("target {value}", value=value), value, wide, float("nan")) for value in (1, 0)),
    )
    signed = tuple(column_sweep(say("target {value}", value=value), value, wide / 2, value) for value in (1, -1))
    yield BenchTargets(
        "signs",
        say("labels -1 and 1"),
        "classes",
        "real",
        2 * labels - 1,
        real,
        "mean_squared_error",
        say("score"),
        signed,
    )
    mask = _masks(masks[0], np.linspace(0, 1, POINTS))
    yield BenchTargets(
        "masks",
        say("image masks of 0 and 1"),
        "classes",
        "unit",
        masks,
        answers("unit", masks.shape, draws),
        "dice",
        say("probability of the right value, every pixel"),
        (mask,),
    )


def _several(draws: np.random.Generator) -> Iterator[BenchTargets]:
    ids = draws.integers(0, CLASSES, size=ROWS)
    rows = np.eye(CLASSES)[ids]
    simplex = answers("simplex", rows.shape, draws)
    logits = answers("real", rows.shape, draws)
    share, wide = np.linspace(0, 1, POINTS), np.linspace(-6, 6, POINTS)
    likely, strong = say("probability of the right class"), say("logit of the right class, 0 for the others")
    soft = np.full((POINTS, CLASSES), (1 - share[:, None]) / (CLASSES - 1))
    soft[:, 2] = share
    raw = np.zeros((POINTS, CLASSES))
    raw[:, 2] = wide
    hot, plain = np.tile(np.eye(CLASSES)[2], (POINTS, 1)), np.full(POINTS, 2.0)
    cross, sparse = "categorical_crossentropy", "sparse_categorical_crossentropy"
    yield BenchTargets(
        "one-hot", say("one-hot classes"), "classes", "simplex", rows, simplex, cross, likely,
        (Sweep(say("class 3 of 4"), hot, soft, share, 1.0),),
    )  # fmt: skip
    yield BenchTargets(
        "one-hot-logits", say("one-hot classes, predicted as logits"), "classes", "real", rows, logits,
        f"{cross}_from_logits", strong, (Sweep(say("class 3 of 4"), hot, raw, wide),),
    )  # fmt: skip
    yield BenchTargets(
        "ids", say("class ids"), "classes", "simplex", ids.astype(float), simplex, sparse, likely,
        (Sweep(say("class 3 of 4"), plain, soft, share, 1.0),), True,
    )  # fmt: skip
    yield BenchTargets(
        "ids-logits", say("class ids, predicted as logits"), "classes", "real", ids.astype(float), logits,
        f"{sparse}_from_logits", strong, (Sweep(say("class 3 of 4"), plain, raw, wide),), True,
    )  # fmt: skip


def _numbers(draws: np.random.Generator) -> Iterator[BenchTargets]:
    numbers = draws.normal(size=(ROWS, 1)) * 2 + 1
    counts = draws.poisson(4, size=(ROWS, 1)) + 1.0
    tail = np.exp(draws.normal(size=(ROWS, 1)) * 1.2 + 2) * (draws.uniform(size=(ROWS, 1)) > 0.03)
    vectors = draws.normal(size=(ROWS, 3))
    vectors *= np.maximum(1, 1 / np.linalg.norm(vectors, axis=1, keepdims=True))  # short ones own a cosine's slope
    squared = "mean_squared_error"
    real, positive = answers("real", numbers.shape, draws), answers("positive", numbers.shape, draws)
    two = tuple(
        column_sweep(say("target {value}", value=value), value, np.linspace(-6, 6, POINTS), value) for value in (2, -1)
    )
    yield BenchTargets("regression", say("continuous numbers"), "numbers", "real", numbers, real, squared, sweeps=two)
    four = (column_sweep(say("target {value}", value=4), 4, np.linspace(-2, 12, POINTS), 4, 0),)
    yield BenchTargets(
        "counts", say("counts of 1 and more"), "numbers", "positive", counts, positive, squared, sweeps=four
    )
    far = (
        column_sweep(say("target {value}", value=8), 8, np.linspace(-5, 60, POINTS), 8, 0),
        column_sweep(say("target {value}", value=0), 0, np.linspace(-5, 60, POINTS), 0, 0),
    )
    yield BenchTargets(
        "heavy-tail",
        say("heavy-tailed numbers with zeros"),
        "numbers",
        "positive",
        tail,
        positive * 10,
        squared,
        sweeps=far,
    )
    yield BenchTargets(
        "vectors", say("rows of three numbers"), "vectors", "real", vectors, answers("real", vectors.shape, draws),
        squared, say("shift of every prediction"), (_shifted(vectors[0]),),
    )  # fmt: skip


def _pairs(draws: np.random.Generator) -> Iterator[BenchTargets]:
    ids = draws.integers(0, CLASSES, size=ROWS).astype(float)
    yield BenchTargets(
        "density", say("numbers, predicted as mean and spread"), "pairs", "real",
        draws.normal(size=(ROWS, 1)), draws.normal(size=(ROWS, 2)),
    )  # fmt: skip
    yield BenchTargets(
        "policy", say("actions with their advantages"), "pairs", "simplex",
        np.stack([ids, draws.normal(size=ROWS)], axis=1), answers("simplex", (ROWS, CLASSES), draws),
    )  # fmt: skip
    vectors = draws.normal(size=(ROWS, 8))
    yield BenchTargets(
        "embeddings", say("class ids, predicted as embeddings"), "pairs", "real", ids,
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
    )  # fmt: skip


def column_sweep(
    label: str, target: float, positions: np.ndarray, right: float, least: float = -np.inf, most: float = np.inf
) -> Sweep:
    """A target of one column, its prediction moved over these positions (n,)."""
    targets = np.full((len(positions), 1), float(target))
    return Sweep(label, targets, positions[:, None], positions, float(right), least, most)


def _masks(mask: np.ndarray, shares: np.ndarray) -> Sweep:
    targets = np.repeat(mask[None], len(shares), axis=0)
    right = shares.reshape(-1, 1, 1, 1)
    return Sweep(say("one mask"), targets, right * targets + (1 - right) * (1 - targets), shares, 1.0)


def _shifted(target: np.ndarray) -> Sweep:
    shifts = np.linspace(-4, 4, POINTS)
    return Sweep(say("one row"), np.tile(target, (POINTS, 1)), target + shifts[:, None], shifts, 0.0)
