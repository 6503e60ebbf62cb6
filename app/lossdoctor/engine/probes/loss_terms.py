"""Takes the total loss apart under the present weights: data losses with their rows, penalties, added terms."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.losses import LossTerm, LossTermsReading
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.loss_calls import LossCall, given_losses, output_names
from lossdoctor.engine.output_names import flat_outputs
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import ROWS_AT_ONCE, forward
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.compiling import output_weights
from lossdoctor.engine.probes.loss_audit import audited_rows

GROWN = (2.0, 4.0, 8.0)
NEGATIVE = -1e-6


class LossTermsProbe(Probe):
    """Evaluates the model in inference mode and every term of its loss on the answers."""

    gives = LossTermsReading
    costly = True
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> LossTermsReading:
        """Raises NotMeasurable when there is no loss at all."""
        index = audited_rows(patient)
        rows = patient.training.take(index)
        with preserved(patient.keras_model):
            terms = all_terms(patient, rows, index)
            if not terms:
                raise NotMeasurable(say("the model has no loss"))
            suspicious = [place for place, term in enumerate(terms) if term.kind != "data" and term.value < NEGATIVE]
            if suspicious:
                terms = _grown(patient, rows, index, terms, suspicious)
        weighted = rows.weights is not None or patient.fit.class_weight is not None
        return LossTermsReading(tuple(terms), total(terms), rows.count, weighted, unweighted=rows.unweighted)


def total(terms: list[LossTerm]) -> float:
    """The sum of all contributions."""
    return float(sum(term.contribution for term in terms))


def all_terms(patient: Patient, rows: Rows, index: np.ndarray) -> list[LossTerm]:
    """Every term on these rows under the present weights."""
    pieces: list[list[LossTerm]] = []
    shares: list[float] = []
    added: dict[tuple[str, str, tuple[float, ...]], float] = {}
    for first in range(0, rows.count, ROWS_AT_ONCE):
        chunk = slice(first, first + ROWS_AT_ONCE)
        piece = rows.take(chunk)
        pieces.append(data_terms(patient, piece, flat_outputs(forward(patient, piece)), index[chunk]))
        shares.append(piece.count / rows.count)
        for key, value in added_losses(patient.keras_model):
            added[key] = added.get(key, 0.0) + value * shares[-1]
    data = [_joined(parts, shares) for parts in zip(*pieces, strict=True)]
    kinds = {"activity": "activity-penalty", "added": "added"}
    layered = [
        LossTerm(_added_title(kind, layer), kinds[kind], value, layer=layer, factors=factors)
        for (kind, layer, factors), value in added.items()
    ]
    return data + layered + weight_penalties(patient.keras_model)


def _joined(parts: tuple[LossTerm, ...], shares: list[float]) -> LossTerm:
    """One data term from its chunks."""
    value = sum(part.value * share for part, share in zip(parts, shares, strict=True))
    rows = {
        name: np.concatenate([getattr(part, name) for part in parts])
        for name in ("row_index", "row_values", "row_targets")
    }
    return replace(parts[0], value=float(value), **rows)


def _added_title(kind: str, layer: str) -> Said:
    if kind == "activity":
        return say("activity penalty of layer '{layer}'", layer=layer)
    return say("add_loss term of layer '{layer}'", layer=layer)


def added_losses(keras_model: Any) -> list[tuple[tuple[str, str, tuple[float, ...]], float]]:
    """What layers added in the last call, by kind, layer and factors."""
    found: list[tuple[tuple[str, str, tuple[float, ...]], float]] = []
    for layer in keras_model._flatten_layers():
        own = [float(np.sum(np.asarray(value, np.float64))) for value in layer._get_own_losses()]
        if not own:
            continue
        regularizer = getattr(layer, "activity_regularizer", None)
        if regularizer is not None:
            found.append((("activity", layer.name, factors_of(regularizer)), own.pop()))
        if own:
            found.append((("added", layer.name, ()), sum(own)))
    return found


def weight_penalties(keras_model: Any) -> list[LossTerm]:
    """One term a regularised variable."""
    found = []
    for variable in keras_model.trainable_variables:
        regularizer = getattr(variable, "regularizer", None)
        if regularizer is None:
            continue
        layer, name = ("", *variable.path.split("/"))[-2:]
        value = float(np.asarray(regularizer(variable)))
        title = say("{variable} penalty of layer '{layer}'", variable=name, layer=layer)
        found.append(LossTerm(title, "weight-penalty", value, layer=layer, factors=factors_of(regularizer)))
    return found


def factors_of(regularizer: Any) -> tuple[float, ...]:
    """Factors of Keras' own L1 and L2 regularisers; () for any other."""
    if type(regularizer).__name__ not in ("L1", "L2", "L1L2") or "keras" not in type(regularizer).__module__:
        return ()
    names = [name for name in ("l1", "l2") if hasattr(regularizer, name)]
    return tuple(float(np.asarray(getattr(regularizer, name))) for name in names)


def data_terms(patient: Patient, rows: Rows, predictions: list[Any], index: np.ndarray) -> list[LossTerm]:
    """One term an output that has a loss."""
    names = output_names(patient)
    weights, _ = output_weights(patient.compile.loss_weights, names)
    losses = given_losses(patient)
    found = []
    for place, (given, answer) in enumerate(zip(losses, predictions, strict=False)):
        if given is None or place >= len(rows.targets):
            continue
        weight = weights[place] if weights is not None and len(weights) == len(losses) else 1.0
        term = _data_term(LossCall(given), rows.targets[place], answer, row_weights(patient, rows, place), index)
        name = say("data loss")
        if len(predictions) > 1:
            name = say("data loss of output '{output}'", output=names[place])
        found.append(replace(term, name=name, weight=weight, output=place))
    return found


def row_weights(patient: Patient, rows: Rows, output: int) -> np.ndarray | None:
    """Sample weight times class weight of every row, as `fit` makes them; None without either."""
    classes = patient.fit.class_weight
    weights = None if rows.weights is None or rows.weights.ndim != 1 else np.asarray(rows.weights, np.float64)
    if not classes or output > 0:
        return weights
    targets = np.asarray(rows.targets[0])
    ids = targets.argmax(axis=-1) if targets.ndim > 1 and targets.shape[-1] > 1 else targets.reshape(len(targets), -1)
    ids = np.asarray(ids).reshape(len(targets), -1)[:, 0]
    by_class = np.array([float(classes.get(int(one), 1.0)) for one in ids])
    return by_class if weights is None else by_class * weights


def _data_term(
    call: LossCall, targets: np.ndarray, answer: Any, weights: np.ndarray | None, index: np.ndarray
) -> LossTerm:
    fed = np.asarray(targets, np.float64)
    each = call.rows(fed, answer)
    if each is None:
        return LossTerm("", "data", call.value(fed, answer))
    each = each if weights is None else each * weights
    value = call.value(fed, answer) if weights is None else float(each.mean())
    first = fed.reshape(len(fed), -1)[:, 0]
    return LossTerm("", "data", value, row_index=index, row_values=each, row_targets=first)


def _grown(
    patient: Patient, rows: Rows, index: np.ndarray, terms: list[LossTerm], suspicious: list[int]
) -> list[LossTerm]:
    """Penalties below zero, with what they and the total become under weights 2, 4 and 8 times as large."""
    keras_model = patient.keras_model
    values = [np.asarray(variable) for variable in keras_model.trainable_variables]
    grown: list[list[LossTerm]] = []
    for factor in GROWN:
        for variable, value in zip(keras_model.trainable_variables, values, strict=True):
            variable.assign(value * factor)
        grown.append(all_terms(patient, rows, index))
    totals = tuple(total(each) for each in grown)
    found = list(terms)
    for place in suspicious:
        after = tuple(each[place].value for each in grown)
        found[place] = replace(terms[place], grown=after, grown_total=totals)
    return found
