"""Whole programs as snapshots: one output, its loss, its targets and its answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from helpers.readings import (
    make_compile,
    make_fit,
    make_model_reading,
    make_output,
    make_predictions,
    make_targets,
    snapshot,
)
from lossdoctor.checks.base import Check
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import Finding, Severity, Stage
from lossdoctor.core.readings.base import Reading, Snapshot

RNG = np.random.default_rng(7)
ROWS = 60
IDS = np.arange(ROWS) % 3
BITS = np.arange(ROWS) % 2
ONE_HOT = np.eye(3)[IDS]
MULTI_HOT = np.array([[1, 1, 0], [0, 1, 1], [1, 0, 0], [1, 1, 1]] * (ROWS // 4))
NUMBERS = RNG.normal(size=ROWS)
PROBABILITIES = RNG.uniform(0.2, 0.8, size=(ROWS, 1))
LOGITS = RNG.normal(size=(ROWS, 1)) * 2
SIGMOIDS = RNG.uniform(0.2, 0.9, size=(ROWS, 3))
SOFTMAX = SIGMOIDS / SIGMOIDS.sum(axis=1, keepdims=True)


def program(
    loss: Any,
    activation: str | None,
    targets: Any,
    before: Any,
    after: Any = None,
    *readings: Reading,
    shape: tuple[int, ...] | None = None,
    validation: Any = (),
    autoencoder: bool = False,
    from_logits: bool = False,
    fit: Reading | None = None,
    **compile_fields: Any,
) -> Snapshot:
    """A snapshot of a program of one output; answers (rows, units) before and after training."""
    before = np.asarray(before)
    shape = before.shape[1:] if shape is None else shape
    output = make_output(activation, shape[-1] if shape else 1, shape=shape)
    fields = {} if not isinstance(loss, str) else {"from_logits": from_logits}
    compiled = make_compile(loss, **fields, **compile_fields)
    name = compiled.losses[0].name
    answers = make_predictions(targets, before, after, loss=name, from_logits=from_logits, autoencoder=autoencoder)
    return snapshot(
        make_model_reading(activation, output.units, outputs=(output,)),
        compiled,
        make_targets(targets, validation=validation, same_as_inputs=autoencoder),
        answers,
        fit or make_fit(len(np.asarray(targets))),
        *readings,
        stage=Stage.LOADED if after is None else Stage.FINISHED,
    )


def findings(slug: str, seen: Snapshot) -> list[Finding]:
    """What one check says of a snapshot; it must not skip."""
    check: Check = all_checks()[slug]
    assert all(kind in seen for kind in check.requires), "the test's snapshot lacks a reading"
    assert check.skips(seen) is None
    return list(check.inspect(seen))


def severity(slug: str, seen: Snapshot) -> Severity | None:
    """The severity of one check's only finding, None for silence."""
    found = findings(slug, seen)
    assert len(found) <= 1
    return found[0].severity if found else None
