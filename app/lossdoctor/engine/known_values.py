"""The known losses in numpy, as batch means: yardsticks that cost no call into TensorFlow."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

FLOOR = 1e-7  # keras.config.epsilon()
Values = Callable[[np.ndarray, np.ndarray], float]


def _mean(each: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Values:
    def value(targets: np.ndarray, predictions: np.ndarray) -> float:
        return float(np.mean(each(targets, predictions)))

    return value


def _clipped(predictions: np.ndarray) -> np.ndarray:
    return np.clip(predictions, FLOOR, 1 - FLOOR)


def _binary(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    p = _clipped(p)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def _focal(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    right = y * p + (1 - y) * (1 - p)
    return (1 - right) ** 2 * _binary(y, p)


def _rows(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    p = p / np.maximum(p.sum(axis=-1, keepdims=True), FLOOR)
    return -(y * np.log(_clipped(p))).sum(axis=-1)


def _log_softmax(z: np.ndarray) -> np.ndarray:
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def _divergence(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    y, p = np.clip(y, FLOOR, 1), np.clip(p, FLOOR, 1)
    return (y * np.log(y / p)).sum(axis=-1)


def _cosine(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    size = np.linalg.norm(y, axis=-1) * np.linalg.norm(p, axis=-1)
    return -(y * p).sum(axis=-1) / np.maximum(size, FLOOR)


def _huber(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    apart = np.abs(y - p)
    return np.where(apart <= 1, 0.5 * apart**2, apart - 0.5)


def _log_cosh(y: np.ndarray, p: np.ndarray) -> np.ndarray:
    apart = np.abs(y - p)
    return apart + np.log1p(np.exp(-2 * apart)) - np.log(2)


def _dice(y: np.ndarray, p: np.ndarray) -> float:
    return float(1 - (2 * (y * p).sum() + FLOOR) / (y.sum() + p.sum() + FLOOR))


def _root(y: np.ndarray, p: np.ndarray) -> float:
    return float(np.sqrt(np.mean((y - p) ** 2)))


# Definitions: keras.io/api/losses; sparse ones take one-hot rows here.
KNOWN_VALUES = MappingProxyType(
    {
        "mean_squared_error": _mean(lambda y, p: (y - p) ** 2),
        "mean_absolute_error": _mean(lambda y, p: np.abs(y - p)),
        "mean_absolute_percentage_error": _mean(lambda y, p: 100 * np.abs(y - p) / np.maximum(np.abs(y), FLOOR)),
        "mean_squared_logarithmic_error": _mean(
            lambda y, p: (np.log1p(np.maximum(p, FLOOR)) - np.log1p(np.maximum(y, FLOOR))) ** 2
        ),
        "root_mean_squared_error": _root,
        "huber": _mean(_huber),
        "log_cosh": _mean(_log_cosh),
        "cosine_similarity": _mean(_cosine),
        "binary_crossentropy": _mean(_binary),
        "binary_focal_crossentropy": _mean(_focal),
        "binary_crossentropy_from_logits": _mean(lambda y, z: np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))),
        "dice": _dice,
        "categorical_crossentropy": _mean(_rows),
        "categorical_crossentropy_from_logits": _mean(lambda y, z: -(y * _log_softmax(z)).sum(axis=-1)),
        "kl_divergence": _mean(_divergence),
        "accuracy_of_units": _mean(lambda y, p: (p > 0.5) == (y > 0.5)),
        "accuracy_of_rows": _mean(lambda y, p: p.argmax(axis=-1) == y.argmax(axis=-1)),
    }
)
