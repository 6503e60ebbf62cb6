"""Fits simple rules to the training rows: a straight line, the nearest rows, and both a few rows further down."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.baseline import BaselineReading, Line
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.skill import Skill, skill

MOST_ROWS = 600
LEAST_ROWS = 60
MULTIPLICATIONS = 2e9  # of the rows' inner products: about a quarter of a second on two cores
NEIGHBOURS = 10
FARTHEST = 3  # rows that inputs and targets may have slipped
MOST_CLASSES = 256
RIDGES = (1e-3, 1e-1, 10.0)  # times the mean variance of a row's features
NAMED = 20


class BaselineProbe(Probe):
    """Ridge regression in its dual form, so that wide rows cost no more than their inner products."""

    gives = BaselineReading
    costly = True

    def take(self, patient: Patient, stage: Stage) -> BaselineReading:
        """Raises NotMeasurable for anything but numbers, for few rows and for targets of many values a row."""
        rows = patient.training
        count = min(rows.count, *(len(array) for array in rows.targets)) if rows.targets else 0
        if count < LEAST_ROWS or not rows.inputs:
            raise NotMeasurable(say("there are fewer than {count} rows to fit a simple rule to", count=str(LEAST_ROWS)))
        width = sum(int(np.prod(array.shape[1:], dtype=np.int64)) for array in rows.inputs)
        held = int(min(MOST_ROWS, count, max(LEAST_ROWS, np.sqrt(MULTIPLICATIONS / max(width, 1)))))
        start = (count - held) // 2
        place = slice(start, start + held)  # neighbours in the program's order, so that slipped rows can be seen
        if any(array.dtype.kind not in "biuf" for array in (*rows.inputs, rows.targets[0])):
            raise NotMeasurable(say("only numbers can be fitted"))
        x = np.concatenate([np.asarray(array[place], np.float64).reshape(held, -1) for array in rows.inputs], axis=1)
        y = np.asarray(rows.targets[0][place])
        if not (np.isfinite(x).all() and np.isfinite(y.astype(np.float64)).all()):
            raise NotMeasurable(say("simple rules cannot be fitted to NaN or infinity"))
        further = tuple(_line(x, np.asarray(array[place])) for array in rows.targets[1:])
        return replace(baseline(x, y, first_row=start), further=further)


def _line(x: np.ndarray, y: np.ndarray) -> Line | None:
    """The straight-line fit alone."""
    if y.dtype.kind not in "biuf" or not np.isfinite(y.astype(np.float64)).all():
        return None
    try:
        goal, classes = _goal(y)
    except NotMeasurable:
        return None
    own = _judge(_LeftOut(_gram(x)).answers(goal), y, classes)
    return Line(own.metric, own.score, own.share)


def _gram(x: np.ndarray) -> np.ndarray:
    """Inner products of standardised rows (rows, rows)."""
    spread = x.std(axis=0)
    z = (x - x.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return z @ z.T


def baseline(x: np.ndarray, y: np.ndarray, first_row: int = 0) -> BaselineReading:
    """Simple rules for targets y (rows, ...) from features x (rows, features) float64, each row by a fit without it."""
    spread = x.std(axis=0)
    z = (x - x.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    gram = z @ z.T
    goal, classes = _goal(y)
    fit = _LeftOut(gram)
    own = _judge(fit.answers(goal), y, classes)
    lags = [0, *(step * side for step in range(1, FARTHEST + 1) for side in (1, -1))]
    shares = [_moved(fit, goal, y, classes, lag) for lag in lags]
    squared = np.diag(gram)
    apart = squared[:, None] + squared[None, :] - 2 * gram
    np.fill_diagonal(apart, np.inf)
    near = np.argpartition(apart, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
    around = _judge(goal[near].mean(axis=1), y, classes)
    return BaselineReading(
        metric=own.metric,
        rows=len(z),
        features=z.shape[1],
        linear_share=own.share,
        linear_score=own.score,
        neighbour_share=around.share,
        lags=np.array(lags),
        lag_shares=np.array(shares),
        lag_copy=_copied(z, goal, lags[int(np.nanargmax(shares))] if np.isfinite(shares).any() else 0),
        serial=_serial(z),
        **_doubts(goal, near, classes, first_row),
    )


def _moved(fit: _LeftOut, goal: np.ndarray, y: np.ndarray, classes: np.ndarray, lag: int) -> float:
    """Share of the straight-line fit of the targets `lag` rows further down; the ends are joined."""
    return _judge(fit.answers(np.roll(goal, -lag, axis=0)), np.roll(y, -lag, axis=0), classes).share


def _copied(z: np.ndarray, goal: np.ndarray, lag: int) -> float:
    """Largest correlation of one feature with one target column `lag` rows further down."""
    moved = np.roll(goal, -lag, axis=0)
    centred = moved - moved.mean(axis=0)
    scale = np.where(centred.std(axis=0) > 0, centred.std(axis=0), 1.0)
    return float(np.abs(z.T @ (centred / scale) / len(z)).max(initial=0.0))


def _serial(z: np.ndarray) -> float:
    """Largest correlation of a feature with any feature of the row before."""
    few = z[:, np.unique(np.linspace(0, z.shape[1] - 1, min(z.shape[1], 64)).astype(int))]
    return float(np.abs(few[1:].T @ few[:-1] / (len(few) - 1)).max(initial=0.0))


def _goal(y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What is fitted (rows, columns), and the distinct labels where the targets are one column of few whole numbers."""
    flat = y.reshape(len(y), -1).astype(np.float64)
    if flat.shape[1] > 4_096:
        raise NotMeasurable(say("the targets hold too many values a row for a simple rule"))
    values = np.unique(flat) if flat.shape[1] == 1 else np.empty(0)
    few = 2 <= len(values) <= min(MOST_CLASSES, len(y) // 10)
    if few and np.array_equal(values, np.rint(values)) and _names(values):
        return (flat == values).astype(np.float64), values
    return flat, np.empty(0)


def _names(values: np.ndarray) -> bool:
    """Whether whole numbers look like names of classes: two of them, or hardly a gap between them."""
    return len(values) == 2 or float(np.ptp(values)) + 1 <= 1.5 * len(values)


class _LeftOut:
    """Ridge answers for every row from a fit to all others, in closed form (Allen 1974: prediction sum of squares)."""

    def __init__(self, gram: np.ndarray) -> None:
        self._values, self._vectors = np.linalg.eigh(gram)
        self._size = float(np.trace(gram)) / len(gram)

    def answers(self, goal: np.ndarray) -> np.ndarray:
        """Answers (rows, columns) for targets (rows, columns) at the best of a few penalties."""
        mean = goal.mean(axis=0)
        turned = self._vectors.T @ (goal - mean)
        best, least = goal, np.inf
        for penalty in RIDGES:
            kept = self._values / (self._values + penalty * self._size + 1e-12)
            fitted = self._vectors @ (kept[:, None] * turned) + mean
            own = np.minimum((self._vectors**2) @ kept + 1 / len(goal), 1 - 1e-6)[:, None]
            answers = (fitted - own * goal) / (1 - own)
            missed = float(((answers - goal) ** 2).mean())
            if missed < least:
                best, least = answers, missed
        return best


def _judge(answers: np.ndarray, y: np.ndarray, classes: np.ndarray) -> Skill:
    if len(classes):
        return skill(np.searchsorted(classes, y.reshape(-1).astype(np.float64)), answers)
    return skill(y, answers.reshape(y.shape))


def _doubts(goal: np.ndarray, near: np.ndarray, classes: np.ndarray, first_row: int) -> dict[str, object]:
    """Rows whose ten nearest rows all have one label, and another than the row's own."""
    if goal.shape[1] > 1 and not len(classes) and bool((np.isin(goal, (0, 1)).all()) and (goal.sum(axis=1) == 1).all()):
        classes = np.arange(goal.shape[1], dtype=np.float64)
    if not len(classes):
        return {}
    label = goal.argmax(axis=1)
    around = label[near]
    agreed = (around == around[:, :1]).all(axis=1)
    doubted = np.flatnonzero(agreed & (around[:, 0] != label))
    shown = doubted[:NAMED]
    return {
        "doubted": tuple(int(row) + first_row for row in shown),
        "doubted_labels": tuple(f"{classes[label[row]]:g}" for row in shown),
        "neighbour_labels": tuple(f"{classes[around[row, 0]]:g}" for row in shown),
        "doubted_count": len(doubted),
    }
