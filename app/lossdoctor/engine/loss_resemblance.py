"""Finds the known loss that an unknown one follows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from lossdoctor.core.readings.losses import Resemblance
from lossdoctor.engine.loss_calls import LossCall, known_call
from lossdoctor.engine.loss_space import Field

PREDICTIONS = 40
ROWS = 128
LEAST = 8  # finite pairs from which a correlation says something

REGRESSION = ("mean_squared_error", "mean_absolute_error", "log_cosh", "huber", "mean_absolute_percentage_error")
UNIT = ("binary_crossentropy", "mean_squared_error", "mean_absolute_error", "binary_focal_crossentropy", "dice")
ROWWISE = ("categorical_crossentropy", "mean_squared_error", "mean_absolute_error", "kl_divergence", "dice")
Values = Callable[[np.ndarray, np.ndarray], float]


def resemblances(call: LossCall, field: Field, draws: np.random.Generator) -> tuple[Resemblance, ...]:
    """Known losses beside this one over 40 random legal predictions on at most 128 rows, closest first."""
    index = np.sort(draws.permutation(len(field.aim))[:ROWS])
    fed = field.fed[index]
    near = [field.noisy(10.0 ** draws.uniform(-1.5, 0), draws)[index] for _ in range(PREDICTIONS // 2)]
    far = [field.anywhere(draws)[index] for _ in range(PREDICTIONS // 2)]
    audited = np.array([call.value(fed, place) for place in near + far])
    found = []
    for name, values in references(field).items():
        known = np.array([values(fed, place) for place in near + far])
        beside = _resemblance(name, known, audited)
        if beside is not None:
            found.append(beside)
    return tuple(sorted(found, key=lambda one: -abs(one.pearson)))


def references(field: Field) -> dict[str, Values]:
    """The known losses that make sense for these targets and predictions."""
    several = field.aim.ndim > 1 and field.aim.shape[-1] > 1
    classes = field.distinct <= 2
    if field.sparse:
        names: tuple[str, ...] = ("sparse_categorical_crossentropy",)
    elif field.space == "unit":
        names = UNIT
    elif field.space == "simplex":
        names = ROWWISE
    else:
        names = REGRESSION
        if field.aim.min() >= 0:
            names += ("mean_squared_logarithmic_error",)
        if several:
            names += ("cosine_similarity",)
    if classes or field.sparse:
        crossed = "categorical_crossentropy" if several else "binary_crossentropy"
        names += (f"sparse_{crossed}_from_logits" if field.sparse else f"{crossed}_from_logits",)
        if several and not field.sparse and field.space != "simplex":
            names += ("binary_crossentropy_from_logits",)
    found: dict[str, Values] = {name: known_call(name).value for name in names}
    if not field.probability:
        found["root_mean_squared_error"] = lambda y, p: float(np.sqrt(np.mean((y - p) ** 2)))
    if classes or field.sparse:
        found["accuracy"] = _accuracy(field)
    return found


def _accuracy(field: Field) -> Values:
    several = field.aim.ndim > 1 and field.aim.shape[-1] > 1

    def share(fed: np.ndarray, predictions: np.ndarray) -> float:
        if field.sparse:
            ids = fed[..., 0] if fed.ndim == predictions.ndim else fed
            return float(np.mean(predictions.argmax(axis=-1) == ids))
        if several and field.space != "unit":
            return float(np.mean(predictions.argmax(axis=-1) == fed.argmax(axis=-1)))
        return float(np.mean((predictions > 0.5) == (fed > 0.5)))

    return share


def _resemblance(name: str, known: np.ndarray, audited: np.ndarray) -> Resemblance | None:
    both = np.isfinite(known) & np.isfinite(audited)
    known, audited = known[both], audited[both]
    if len(known) < LEAST or np.ptp(known) <= 1e-9 * np.abs(known).max() or np.ptp(audited) <= 1e-12:
        return None
    slope, offset = np.polyfit(known, audited, 1)
    return Resemblance(name, _pearson(known, audited), _pearson(_ranks(known), _ranks(audited)), slope, offset)


def _pearson(one: np.ndarray, two: np.ndarray) -> float:
    return float(np.clip(np.corrcoef(one, two)[0, 1], -1, 1))


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)).astype(float)
