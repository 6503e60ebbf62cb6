"""How far a model has come on held-out rows: 0 as good as one constant answer, 1 perfect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

HEALTHY_WAY = 0.6


def way(answers: np.ndarray, truth: np.ndarray, kind: str) -> float:
    """The way from the best constant answer to the truth, at least -1; `answers` (rows, ...) as predicted.

    Classes and bits by accuracy, numbers by R2 over all columns. One column of answers to two classes, and bits, may
    be probabilities or logits: the better of the thresholds 0 and 0.5 counts. What is not a number counts as 0.
    """
    answers = np.nan_to_num(np.asarray(answers, dtype=float), nan=0.0, posinf=1e30, neginf=-1e30)
    if kind == "numbers":
        return _explained(answers, truth)
    right = _best_accuracy(answers, truth, kind)
    constant = _constant_accuracy(truth, kind)
    return (right - constant) / max(1 - constant, 1e-9)


def _explained(answers: np.ndarray, truth: np.ndarray) -> float:
    wanted = truth.reshape(len(truth), -1)
    given = answers.reshape(len(truth), -1)
    if given.shape[1] not in (1, wanted.shape[1]):
        return -1.0
    missed = np.sum((given - wanted) ** 2)
    return float(max(1 - missed / max(np.sum((wanted - wanted.mean(axis=0)) ** 2), 1e-12), -1.0))


def _best_accuracy(answers: np.ndarray, truth: np.ndarray, kind: str) -> float:
    if kind == "classes":
        scores = answers.reshape(truth.size, -1) if answers.size % truth.size == 0 else np.zeros((truth.size, 1))
        if scores.shape[1] > 1:
            return float(np.mean(scores.argmax(axis=1) == truth.reshape(-1)))
        return float(np.mean(np.rint(scores[:, 0]) == truth.reshape(-1)))
    if answers.size != truth.size:
        return 0.0
    guesses = [answers.reshape(truth.shape) > edge for edge in (0.0, 0.5)]
    return max(float(np.mean(guess == (truth > 0.5))) for guess in guesses)


def _constant_accuracy(truth: np.ndarray, kind: str) -> float:
    if kind == "bits":  # the better of two answers for each column of labels
        share = (truth > 0.5).reshape(-1, truth.shape[-1] if truth.ndim == 2 else 1).mean(axis=0)
        return float(np.maximum(share, 1 - share).mean())
    return float(np.unique(truth, return_counts=True)[1].max() / truth.size)


def least_way(answers: Any, test: Mapping[str, np.ndarray], kinds: Mapping[str, str]) -> float:
    """That of the target learned worst; `answers` as `predict` gives them: an array, a list in order, or by name."""
    if not isinstance(answers, Mapping):
        several = answers if isinstance(answers, Sequence) else [answers]
        answers = dict(zip(kinds, several, strict=False))
    ways = [way(answers[name], test[f"truth_{name}"], kind) for name, kind in kinds.items() if name in answers]
    return min(ways) if len(ways) == len(kinds) else -1.0


def inputs_of(test: Mapping[str, np.ndarray]) -> Any:
    """What `predict` is given: the array, or several in order."""
    arrays = [test[name] for name in test if name.startswith("in_")]
    return arrays[0] if len(arrays) == 1 else arrays
