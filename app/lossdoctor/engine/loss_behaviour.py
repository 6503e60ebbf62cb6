"""How a loss behaves apart from its value at right and wrong: edges, gradient check, shapes, types, repeatability."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import keras
import numpy as np

from lossdoctor.checks.loss_verdicts import CERTAIN
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.known_values import KNOWN_VALUES
from lossdoctor.engine.loss_calls import NAN
from lossdoctor.engine.loss_forms import BenchLoss
from lossdoctor.engine.loss_judgement import Tried
from lossdoctor.engine.loss_space import Field, field_of
from lossdoctor.engine.loss_targets import BenchTargets

FEW = 32
DIRECTIONS = 5
STEPS = {"float64": 1e-6, "float32": 3e-3}  # about the cube root of each type's rounding
SAME = 1e-5
TWO_WAYS = 12  # soft targets and predictions on which the order of arguments is told


@dataclass(frozen=True)
class Behaviour:
    """What was tried beside the audit. `edges` are losses at huge and tiny errors.

    `gradient_apart` is the median relative difference of the loss' own slope from a finite difference in a few random
    directions; NaN when there is none to compare. `half` is 'finite', 'nonfinite', 'refused' or ''. `exchanged` is the
    loss with targets and predictions exchanged, `exchanged_twin` the known loss that it is then and else is not, '' for
    none; `highest` is the highest value met. `squeezed`: Keras gives targets and
    predictions one shape before it calls this loss.
    """

    framework: str
    backwards: bool = False
    highest: float = NAN
    edges: dict[str, float] = field(default_factory=dict)
    hides_nan: bool = False
    gradient_apart: float = NAN
    gradient_missing: bool = False
    answer_sentence: str = ""
    vector_apart: bool = False
    squeezed: bool = False
    half: str = ""
    repeats: bool = True
    exchanged: float = NAN
    symmetric: bool = False
    exchanged_twin: str = ""


def behaviour_of(loss: BenchLoss, tried: Tried) -> Behaviour:
    """Try everything on these targets; nothing is raised."""
    kind = tried.targets
    place = field_of(kind.space, kind.targets, kind.predictions, kind.sparse)
    exchanged = NAN if kind.targets.shape != kind.predictions.shape else _value(loss, kind.predictions, kind.targets)
    value = _value(loss, kind.targets, kind.predictions)
    return Behaviour(
        framework=loss.framework,
        backwards=loss.backwards,
        highest=_highest(loss, kind, place, tried),
        edges=_edges(loss, place) if isinstance(place, Field) else {},
        hides_nan=_hides_nan(loss, kind),
        gradient_apart=_gradient_apart(loss, kind),
        gradient_missing=loss.call.gradient(kind.targets, kind.predictions) is None,
        answer_sentence=_answer_sentence(loss, kind),
        vector_apart=_vector_apart(loss, kind),
        squeezed=loss.framework == "keras" and not isinstance(loss.given, keras.losses.Loss),
        half=_half(loss, kind),
        repeats=_near(value, _value(loss, kind.targets, kind.predictions)),
        exchanged=exchanged,
        symmetric=bool(np.isfinite(exchanged)) and _near(value, exchanged),
        exchanged_twin=_exchanged_twin(loss, place, tried) if np.isfinite(exchanged) else "",
    )


def _exchanged_twin(loss: BenchLoss, place: Field | str, tried: Tried) -> str:
    """The cross-entropy that the loss is once its arguments are exchanged; other known losses read either way."""
    if not isinstance(place, Field) or not place.probability or tried.audit is None:
        return ""
    draws = np.random.default_rng(2)
    soft = [place.anywhere(draws) for _ in range(TWO_WAYS)]
    entropy = KNOWN_VALUES["binary_crossentropy" if place.space == "unit" else "categorical_crossentropy"]
    ways = np.array([[entropy(a, b), entropy(b, a), loss.call.value(a, b)] for a, b in itertools.pairwise(soft)])
    if not np.isfinite(ways).all() or np.ptp(ways[:, 2]) <= SAME:
        return ""
    right, turned = (float(np.corrcoef(ways[:, way], ways[:, 2])[0, 1]) for way in (0, 1))
    name = "binary_crossentropy" if place.space == "unit" else "categorical_crossentropy"
    return name if turned >= CERTAIN > right else ""


def _value(loss: BenchLoss, targets: np.ndarray, predictions: np.ndarray) -> float:
    return loss.call.value(targets, predictions)


def _near(one: float, two: float) -> bool:
    return bool(abs(one - two) <= SAME * max(abs(one), abs(two), 1e-9))


def _highest(loss: BenchLoss, kind: BenchTargets, place: Field | str, tried: Tried) -> float:
    values = [_value(loss, kind.targets, kind.predictions)]
    audit = tried.audit
    if audit is not None:
        values += [audit.at_target, *audit.noise.ravel(), *audit.shuffled]
        values += [value for walk in audit.walks for value in walk.values]
    if isinstance(place, Field) and place.probability:
        values.append(_value(loss, place.fed, place.wrong))
    finite = [value for value in values if np.isfinite(value)]
    return max(finite, default=NAN)


def _edges(loss: BenchLoss, place: Field) -> dict[str, float]:
    near = place.legal(place.aim + 1e-9 * place.spread)
    found = {"tiny": _value(loss, place.fed, near)}
    if not place.probability and place.space != "bounded":
        found["huge"] = _value(loss, place.fed, place.aim + 1e6 * place.spread)
    return found


def _hides_nan(loss: BenchLoss, kind: BenchTargets) -> bool:
    spoiled = np.array(kind.predictions)
    spoiled[0] = np.nan
    try:
        loss.call.answer(kind.targets, spoiled)
    except Exception:  # the user's own code: a refusal shows too
        return False
    return bool(np.isfinite(_value(loss, kind.targets, spoiled)))


def _gradient_apart(loss: BenchLoss, kind: BenchTargets) -> float:
    targets, predictions = kind.targets[:FEW], kind.predictions[:FEW]
    gradient = loss.call.gradient(targets, predictions)
    if loss.framework == "numpy" or gradient is None or not np.isfinite(gradient).all():
        return NAN
    double = np.isfinite(loss.call.precise(targets, predictions, "float64"))
    dtype = "float64" if double else "float32"
    scale = _scale(loss, targets, predictions, dtype)
    draws, apart = np.random.default_rng(1), []
    for _ in range(DIRECTIONS):
        way = draws.normal(size=predictions.shape)
        step = STEPS[dtype]
        ends = [_mean(loss, targets, predictions + sign * step * way, dtype) for sign in (1, -1)]
        slope, own = scale * (ends[0] - ends[1]) / (2 * step), float((gradient * way).sum())
        size = max(abs(slope), abs(own), 1e-3 * float(np.abs(gradient).sum()), 1e-12)
        apart.append(abs(slope - own) / size)
    return float(np.median(apart))


def _mean(loss: BenchLoss, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
    return loss.call.precise(targets, predictions, dtype) if dtype == "float64" else _value(loss, targets, predictions)


def _scale(loss: BenchLoss, targets: np.ndarray, predictions: np.ndarray, dtype: str) -> float:
    """What the reduction makes of the mean: 1, or the number of rows for a sum."""
    mean = _mean(loss, targets, predictions, dtype)
    whole = _value(loss, targets, predictions)
    return whole / mean if abs(mean) > 1e-9 and np.isfinite(whole) else 1.0


def _answer_sentence(loss: BenchLoss, kind: BenchTargets) -> Said | str:
    try:
        shape = loss.call.answer(kind.targets, kind.predictions).shape
    except Exception:  # the user's own code
        return ""
    count = len(kind.targets)
    if shape == ():
        return say("It answers with one number for the whole batch.")
    if shape[0] == count and shape == kind.predictions.shape:
        return say("It answers with one number for each value, {shape}; their mean is the loss.", shape=_told(shape))
    if shape[0] == count:
        return say("It answers with one number a row, {shape}; their mean is the loss.", shape=_told(shape))
    return say(
        "It answers with the shape {shape} for {count} rows; the mean of it is the loss.",
        shape=_told(shape),
        count=str(count),
    )


def _told(shape: tuple[int, ...]) -> str:
    return "(" + ", ".join(str(size) for size in shape) + ("," if len(shape) == 1 else "") + ")"


def _vector_apart(loss: BenchLoss, kind: BenchTargets) -> bool:
    if kind.targets.ndim != 2 or kind.targets.shape != kind.predictions.shape or kind.targets.shape[1] != 1:
        return False
    try:
        flat = loss.call.answer(kind.targets[:, 0], kind.predictions)
        column = loss.call.answer(kind.targets, kind.predictions)
    except Exception:  # the user's own code refuses: nothing broadcasts in silence
        return False
    return not _near(float(np.mean(flat)), float(np.mean(column)))


def _half(loss: BenchLoss, kind: BenchTargets) -> str:
    try:
        values = loss.call.answer(kind.targets[:FEW], kind.predictions[:FEW], "float16")
    except Exception:  # the user's own code fixes another type
        return "refused"
    return "finite" if np.isfinite(values.astype(np.float64)).all() else "nonfinite"
