"""The loss audit of an open patient: its own losses on its own targets, one event an output."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from lossdoctor.core.audits import LossAudited
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import Stage
from lossdoctor.core.saying import say
from lossdoctor.engine.loss_bench import bench
from lossdoctor.engine.loss_calls import given_losses, output_names
from lossdoctor.engine.loss_forms import BenchLoss
from lossdoctor.engine.loss_space import Field, field_of, space_of
from lossdoctor.engine.loss_targets import POINTS, BenchTargets, Sweep
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import predict
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.probes.compiling import loss_facts
from lossdoctor.engine.probes.loss_audit import audited_rows
from lossdoctor.engine.probes.model import ModelProbe
from lossdoctor.engine.tensor_loss import TensorLoss

NAME = "loss-audit"
ROWS = 256
FAR = 3.0  # spreads of the targets to either side of one
USUAL = {"unit": "binary_crossentropy", "simplex": "categorical_crossentropy"}
LABELS = {"unit": say("probability"), "simplex": say("probability of the right class")}


def audit_patient(patient: Patient) -> Iterator[LossAudited]:
    """One audit an output that has a loss. Raises Refusal where there is none."""
    losses, names = given_losses(patient), output_names(patient)
    rows = patient.training.take(audited_rows(patient)[:ROWS])
    with preserved(patient.keras_model):
        predictions = predict(patient, rows)
        outputs = ModelProbe().take(patient, Stage.LOADED).outputs
    if all(loss is None for loss in losses):
        raise Refusal(FailureCode.NOT_POSSIBLE, say("The program gives compile no loss that could be audited."))
    for place, given in enumerate(losses):
        if given is None or place >= min(len(predictions), len(rows.targets)):
            continue
        activation = outputs[place].activation if place < len(outputs) else None
        try:
            name, call = loss_facts(given, place).name, TensorLoss(_object(given))
            loss = BenchLoss(name, "keras", say("compiled loss"), call, given)
        except NotMeasurable as reason:
            why = say("The loss cannot be audited: {reason}.", reason=reason.args[0])
            raise Refusal(FailureCode.NOT_POSSIBLE, why) from None
        kind = _kind(space_of(activation, predictions[place]), rows.targets[place], predictions[place])
        audited, _ = bench(loss, (kind,), lambda event: None)
        several = len([one for one in losses if one is not None]) > 1
        yield LossAudited(
            audited.name,
            audited.framework,
            audited.form,
            audited.audits,
            audited.sentences[1:],
            names[place] if several else "",
        )


def _object(given: Any) -> Any:
    import keras

    return keras.losses.get(given) if isinstance(given, str | dict) else given


def _kind(space: str, targets: np.ndarray, predictions: np.ndarray) -> BenchTargets:
    """The program's own targets as a kind of their own."""
    targets = np.asarray(targets, np.float64)
    field = field_of(space, targets, predictions, targets.shape != predictions.shape)
    sweeps = tuple(_sweeps(field)) if isinstance(field, Field) else ()
    fed = field.fed if isinstance(field, Field) else targets
    rows = field.rows if isinstance(field, Field) else np.arange(len(targets))
    sparse = isinstance(field, Field) and field.sparse
    usual = USUAL.get(space, "mean_squared_error")
    return BenchTargets(
        "own",
        say("the program's own targets"),
        "classes" if space in USUAL else "numbers",
        space,
        fed,
        predictions[rows],
        f"sparse_{usual}" if sparse else usual,
        LABELS.get(space, say("prediction")),
        sweeps,
        sparse,
    )


def _sweeps(field: Field) -> Iterator[Sweep]:
    if field.space == "simplex":
        yield _share(field)
        return
    first = field.aim.reshape(len(field.aim), -1)[:, 0]
    rows = [int(np.argsort(first)[place]) for place in (-1, 0)] if field.distinct <= 2 else [_middle(first)]
    for row in dict.fromkeys(rows):
        yield _around(field, row, float(first[row]))


def _middle(values: np.ndarray) -> int:
    return int(np.argsort(values)[len(values) // 2])


def _around(field: Field, row: int, target: float) -> Sweep:
    """Every value of one row moved together; positions are those of its first value."""
    unit = field.space == "unit"
    ends = (-0.25, 1.25) if unit else (target - FAR * field.spread, target + FAR * field.spread)
    positions = np.linspace(*ends, POINTS)
    shape = (POINTS, *([1] * (field.aim.ndim - 1)))
    moved = field.aim[[row]] + (positions - target).reshape(shape)
    fed = np.repeat(field.fed[[row]], POINTS, axis=0)
    least = {"unit": 0.0, "positive": 0.0, "bounded": -1.0}.get(field.space, -np.inf)
    most = {"unit": 1.0, "bounded": 1.0}.get(field.space, np.inf)
    return Sweep(say("target {value}", value=f"{target:.4g}"), fed, moved, positions, target, least, most)


def _share(field: Field) -> Sweep:
    shares = np.linspace(0, 1, POINTS).reshape(POINTS, *([1] * (field.aim.ndim - 1)))
    right = np.repeat(field.aim[[0]], POINTS, axis=0)
    others = (1 - right) / max(right.shape[-1] - 1, 1)
    fed = np.repeat(field.fed[[0]], POINTS, axis=0)
    return Sweep(say("one row"), fed, shares * right + (1 - shares) * others, shares.reshape(POINTS), 1.0)
