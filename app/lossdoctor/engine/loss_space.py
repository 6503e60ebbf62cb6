"""The predictions a head can give: right ones, wrong ones, noisy ones, all of them legal."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lossdoctor.core.saying import Said, say

SPACES = {
    "sigmoid": "unit",
    "hard_sigmoid": "unit",
    "softmax": "simplex",
    "relu": "positive",
    "relu6": "positive",
    "softplus": "positive",
    "exponential": "positive",
    "tanh": "bounded",
    "softsign": "bounded",
    "linear": "real",
}
EDGE = 1e-3  # nearest a right prediction comes to 0 or 1: what a trained float32 head reaches on most rows
INSIDE = 0.9  # share of rows whose targets the head must be able to give


def space_of(activation: str | None, predictions: np.ndarray) -> str:
    """Which predictions a head can give, by its activation; by its own answers when that is unknown."""
    if activation in SPACES:
        return SPACES[activation]
    finite = predictions[np.isfinite(predictions)]
    if not finite.size or finite.min() < 0:
        return "real"
    if finite.max() > 1:
        return "positive"
    several = predictions.ndim > 1 and predictions.shape[-1] > 1
    return "simplex" if several and np.allclose(predictions.sum(axis=-1), 1, atol=1e-3) else "unit"


@dataclass
class Field:
    """Targets of an output beside what the head can give.

    `fed` (rows, ...) are the targets as the loss receives them: in the predictions' shape, or class ids. `aim` is the
    exact prediction that equals the target, in the predictions' shape. `spread` is their standard deviation.
    """

    space: str
    fed: np.ndarray
    aim: np.ndarray
    sparse: bool
    spread: float
    distinct: int
    rows: np.ndarray

    def legal(self, predictions: np.ndarray) -> np.ndarray:
        """The nearest predictions that the head can give."""
        if self.space == "unit":
            return np.clip(predictions, EDGE, 1 - EDGE)
        if self.space == "simplex":
            kept = np.clip(predictions, EDGE, None)
            return kept / kept.sum(axis=-1, keepdims=True)
        if self.space == "positive":
            return np.maximum(predictions, EDGE * self.spread)
        return np.clip(predictions, EDGE - 1, 1 - EDGE) if self.space == "bounded" else predictions

    @property
    def probability(self) -> bool:
        """Whether predictions are probabilities."""
        return self.space in ("unit", "simplex")

    @property
    def right(self) -> np.ndarray:
        """The best legal predictions."""
        return self.legal(self.aim)

    @property
    def wrong(self) -> np.ndarray:
        """Probabilities that are wrong on every row."""
        return self.legal(1 - self.aim if self.space == "unit" else np.roll(self.aim, 1, axis=-1))

    def noisy(self, scale: float, draws: np.random.Generator) -> np.ndarray:
        """Right predictions plus noise: `scale` in units of the spread, or for probabilities the share of noise."""
        if not self.probability:
            return self.legal(self.aim + scale * self.spread * draws.normal(size=self.aim.shape))
        return self.legal((1 - scale) * self.aim + scale * self.anywhere(draws))

    def anywhere(self, draws: np.random.Generator) -> np.ndarray:
        """Legal predictions that know nothing of the targets."""
        if self.space == "unit":
            return self.legal(draws.uniform(size=self.aim.shape))
        if self.space == "simplex":
            weights = draws.exponential(size=self.aim.shape)
            return self.legal(weights / weights.sum(axis=-1, keepdims=True))
        return self.legal(self.aim.mean() + 2 * self.spread * draws.normal(size=self.aim.shape))

    def shifted(self, shift: float) -> np.ndarray:
        """Every right prediction moved by a share of the spread, and kept legal."""
        return self.legal(self.aim + shift * self.spread)

    def other_targets(self, order: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The targets of other rows, and every target changed."""
        if self.sparse:
            return self.fed[order], (self.fed + 1) % self.aim.shape[-1]
        return self.fed[order], 1 - self.fed if self.probability else self.fed + self.spread


def field_of(space: str, targets: np.ndarray, predictions: np.ndarray, sparse_loss: bool) -> Field | Said:
    """Targets (rows, ...) laid beside predictions (rows, ...); a sentence when no prediction equals a target."""
    targets = np.asarray(targets, dtype=np.float64)
    finite = np.isfinite(targets.reshape(len(targets), -1)).all(axis=1)
    rows = np.flatnonzero(finite)
    targets, predictions = targets[rows], predictions[rows]
    if len(rows) < 2:
        return say("fewer than two rows have finite targets")
    laid = _laid(targets, predictions, sparse_loss)
    if isinstance(laid, str):
        return laid
    fed, aim, sparse = laid
    inside = _inside(space, aim)
    if inside.mean() < INSIDE:
        return say("the head cannot give {share} of the targets", share=f"{1 - inside.mean():.0%}")
    fed, aim, rows = fed[inside], aim[inside], rows[inside]
    spread = float(aim.std()) or 1.0
    sample = aim.ravel()[:200_000]
    return Field(space, fed, aim, sparse, spread, len(np.unique(sample)), rows)


def aligned(targets: np.ndarray, predictions: np.ndarray) -> np.ndarray | None:
    """Targets in the shape of the predictions, when Keras' own squeeze would bring them there."""
    if targets.shape == predictions.shape:
        return targets
    trimmed = targets.shape[:-1] if targets.shape[-1:] == (1,) else targets.shape
    other = predictions.shape[:-1] if predictions.shape[-1:] == (1,) else predictions.shape
    return targets.reshape(predictions.shape) if trimmed == other else None


def _laid(
    targets: np.ndarray, predictions: np.ndarray, sparse_loss: bool
) -> tuple[np.ndarray, np.ndarray, bool] | Said:
    fits = aligned(targets, predictions)
    if fits is not None and not (sparse_loss and predictions.shape[-1] > 1):
        return fits, fits, False
    units = predictions.shape[-1]
    ids = targets[..., 0] if targets.shape[-1:] == (1,) and targets.ndim == predictions.ndim else targets
    whole = bool((targets == np.rint(targets)).all() and targets.min() >= 0 and targets.max() < units)
    if ids.shape == predictions.shape[:-1] and whole and units > 1:
        return targets, np.eye(units)[ids.astype(int)], True
    return say(
        "targets of shape {targets} and predictions of shape {predictions} mean different things to this loss",
        targets=str(targets.shape[1:]),
        predictions=str(predictions.shape[1:]),
    )


def _inside(space: str, aim: np.ndarray) -> np.ndarray:
    flat = aim.reshape(len(aim), -1)
    low = {"unit": 0.0, "simplex": 0.0, "positive": 0.0, "bounded": -1.0}.get(space, -np.inf)
    high = {"unit": 1.0, "bounded": 1.0}.get(space, np.inf)
    inside = ((flat >= low - 1e-6) & (flat <= high + 1e-6)).all(axis=1)
    if space == "simplex":
        sums = aim.sum(axis=-1).reshape(len(aim), -1)
        inside &= (np.abs(sums - 1) < 1e-3).all(axis=1)
    return np.asarray(inside)
