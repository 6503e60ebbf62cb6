"""Finds the known loss that an unknown one follows."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.readings.losses import Resemblance
from lossdoctor.engine.known_values import KNOWN_VALUES, Values
from lossdoctor.engine.loss_calls import AuditedLoss
from lossdoctor.engine.loss_space import Field

PREDICTIONS = 40
ROWS = 128
LEAST = 8  # finite pairs from which a correlation says something

REGRESSION = (
    "mean_squared_error",
    "mean_absolute_error",
    "root_mean_squared_error",
    "log_cosh",
    "huber",
    "mean_absolute_percentage_error",
)
UNIT = ("binary_crossentropy", "mean_squared_error", "mean_absolute_error", "binary_focal_crossentropy", "dice")
ROWWISE = ("categorical_crossentropy", "mean_squared_error", "mean_absolute_error", "kl_divergence", "dice")


def resemblances(call: AuditedLoss, field: Field, draws: np.random.Generator) -> tuple[Resemblance, ...]:
    """Known losses beside this one over 40 random legal predictions on at most 128 rows, closest first."""
    index = np.sort(draws.permutation(len(field.aim))[:ROWS])
    near = [field.noisy(10.0 ** draws.uniform(-1.5, 0), draws)[index] for _ in range(PREDICTIONS // 2)]
    far = [field.anywhere(draws)[index] for _ in range(PREDICTIONS // 2)]
    audited = call.values(field.fed[index], near + far)
    found = []
    for name, values in references(field).items():
        with np.errstate(all="ignore"):
            known = np.array([values(field.aim[index], place) for place in near + far])
        beside = _resemblance(name, known, audited)
        if beside is not None:
            found.append(beside)
    return tuple(sorted(found, key=lambda one: -abs(one.pearson)))


def references(field: Field) -> dict[str, Values]:
    """The known losses that make sense for these targets and predictions, by the name of the resemblance."""
    several = field.aim.ndim > 1 and field.aim.shape[-1] > 1
    classes = field.distinct <= 2 or field.sparse
    if field.space in ("unit", "simplex"):
        names = UNIT if field.space == "unit" else ROWWISE
    else:
        names = REGRESSION
        if field.aim.min() >= 0:
            names += ("mean_squared_logarithmic_error",)
        if several:
            names += ("cosine_similarity",)
    if classes:
        names += ("binary_crossentropy_from_logits",) if not field.sparse else ()
        names += ("categorical_crossentropy_from_logits",) if several else ()
    if field.sparse:
        names = ("categorical_crossentropy", "categorical_crossentropy_from_logits")
    found = {f"sparse_{name}" if field.sparse else name: KNOWN_VALUES[name] for name in names}
    if classes:
        rows = several and field.space != "unit"
        found["accuracy"] = KNOWN_VALUES["accuracy_of_rows" if rows else "accuracy_of_units"]
    return found


def _resemblance(name: str, known: np.ndarray, audited: np.ndarray) -> Resemblance | None:
    both = np.isfinite(known) & np.isfinite(audited)
    known, audited = known[both], audited[both]
    if len(known) < LEAST or np.ptp(known) <= 1e-9 * np.abs(known).max() or np.ptp(audited) <= 1e-12:
        return None
    slope, offset = np.polyfit(known, audited, 1)
    pearson, spearman = _pearson(known, audited), _pearson(_ranks(known), _ranks(audited))
    return Resemblance(name, pearson, spearman, float(slope), float(offset))


def _pearson(one: np.ndarray, two: np.ndarray) -> float:
    return float(np.clip(np.corrcoef(one, two)[0, 1], -1, 1))


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)).astype(float)
