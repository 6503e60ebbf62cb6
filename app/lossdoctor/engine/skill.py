"""What predictions are worth on a scale that no loss redefines: accuracy or R2 beside the best constant answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lossdoctor.core.readings.scales import on_one_scale

FEW_VALUES = 2
VALUE_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Skill:
    """`score` and what the best constant answer scores; NaN where predictions and targets cannot be compared."""

    metric: str
    score: float
    no_skill: float

    @property
    def share(self) -> float:
        """Share of the way from no skill to a perfect answer."""
        room = 1.0 - self.no_skill
        return (self.score - self.no_skill) / room if room > VALUE_TOLERANCE else float("nan")


UNKNOWN = Skill("", float("nan"), float("nan"))


def skill(
    targets: np.ndarray,
    predictions: np.ndarray,
    *,
    logits: bool = False,
    direction: bool = False,
    ranked: bool = False,
) -> Skill:
    """Skill of predictions (rows, ...) for targets (rows, ...).

    `logits`: binary predictions are logits, cut at 0. `direction`: only the direction of each row counts (cosine).
    `ranked`: two-valued targets are judged by the order of the answers alone, either way round: under a loss of the
    user's own they may be distances or energies, which have no border that is known.
    """
    y, p = np.asarray(targets), np.asarray(predictions, dtype=np.float64)
    if y.dtype.kind not in "biuf" or len(y) == 0:
        return UNKNOWN
    y = y.astype(np.float64)
    if not np.isfinite(y).all():
        return UNKNOWN
    if p.ndim >= 2 and p.shape[-1] > 1 and y.size * p.shape[-1] == p.size:
        return _sparse(y.reshape(p.shape[:-1]), p)
    if y.size != p.size:
        return UNKNOWN
    y = y.reshape(p.shape)
    if p.ndim >= 2 and p.shape[-1] > 1 and _rewards(y) and _shares(p):
        return UNKNOWN  # a choice times its reward: no answer is the right one
    if p.ndim >= 2 and p.shape[-1] > 1 and _one_hot(y):
        return _sparse(y.argmax(axis=-1).astype(np.float64), p)
    values = np.unique(y[:10_000].ravel()) if len(y) else y
    if len(values) == FEW_VALUES and ranked:
        return _ranked(y.ravel() == values[1], p.ravel())
    if len(values) == FEW_VALUES:
        return _bits(y, p, values, logits)
    return _r2(*((_unit(y), _unit(p)) if direction else (y, p)))


def _rewards(y: np.ndarray) -> bool:
    return bool((np.count_nonzero(y, axis=-1) <= 1).all() and y.min() < 0 < y.max())


def _shares(p: np.ndarray) -> bool:
    return bool((p >= 0).all() and np.allclose(p.sum(axis=-1), 1.0, atol=1e-3))


def _one_hot(y: np.ndarray) -> bool:
    return bool(np.isin(y, (0.0, 1.0)).all() and np.allclose(y.sum(axis=-1), 1.0))


def _sparse(y: np.ndarray, p: np.ndarray) -> Skill:
    if not np.array_equal(y, np.rint(y)):
        return UNKNOWN
    classes, counts = np.unique(y, return_counts=True)
    chosen = np.where(np.isfinite(p).all(axis=-1), p.argmax(axis=-1), -1)
    plain = Skill("accuracy", float((chosen == y).mean()), float(counts.max() / counts.sum()))
    return better(plain, balanced([float((chosen[y == one] == one).mean()) for one in classes]))


def balanced(recalls: Sequence[float]) -> Skill:
    """Mean recall of the classes: what a program aims at that weights rare classes up; no constant answer has any."""
    return Skill("balanced accuracy", float(np.mean(recalls)), 1.0 / max(len(recalls), 1))


def better(one: Skill, other: Skill) -> Skill:
    """The one with the larger share; the first where they are equal or the other is unknown."""
    return other if other.share > one.share else one


def _bits(y: np.ndarray, p: np.ndarray, values: np.ndarray, logits: bool) -> Skill:
    cut = 0.0 if logits else float(values.mean())
    high = y == values[1]
    right = float((np.isfinite(p) & ((p > cut) == high)).mean())
    share = high.reshape(len(y), -1).mean(axis=0)
    name = "accuracy" if y[0].size == 1 else "bit accuracy"
    plain = Skill(name, right, float(np.maximum(share, 1 - share).mean()))
    if y[0].size > 1:
        return plain
    answers = np.isfinite(p) & ((p > cut) == high)
    return better(plain, balanced([float(answers[high].mean()), float(answers[~high].mean())]))


def _ranked(high: np.ndarray, p: np.ndarray) -> Skill:
    """Area under the ROC curve (Mann and Whitney 1947), or of the curve turned round where that is larger."""
    if not np.isfinite(p).all() or high.all() or not high.any():
        return UNKNOWN
    _, place, counts = np.unique(p, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - (counts - 1) / 2
    ranks = middle[place.ravel()]
    many, few = int(high.sum()), int((~high).sum())
    area = float((ranks[high].sum() - many * (many + 1) / 2) / (many * few))
    return Skill("area under the ROC curve", max(area, 1 - area), 0.5)


def _r2(y: np.ndarray, p: np.ndarray) -> Skill:
    y, p = on_one_scale(y.reshape(len(y), -1), p.reshape(len(p), -1))
    scatter = float(((y - y.mean(axis=0)) ** 2).sum())
    if scatter <= 0:
        return UNKNOWN
    with np.errstate(over="ignore", invalid="ignore"):
        error = float(((y - p) ** 2).sum())
    return Skill("R2", 1.0 - error / scatter if np.isfinite(error) else float("-inf"), 0.0)


def _unit(values: np.ndarray) -> np.ndarray:
    flat = values.reshape(len(values), -1)
    return flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-12)
