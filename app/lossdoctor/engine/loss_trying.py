"""Tries a loss on one kind of targets: audit, edges of its own, and whether it is made for other shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from lossdoctor.core.readings.losses import LossAudit
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.loss_audit import audit
from lossdoctor.engine.loss_errors import error_words
from lossdoctor.engine.loss_forms import BenchLoss
from lossdoctor.engine.loss_judgement import Tried
from lossdoctor.engine.loss_targets import BenchTargets


def tried_on(loss: BenchLoss, kind: BenchTargets) -> Tried:
    """The loss on these targets. What the user's code raises is told, not raised."""
    try:
        answer = loss.call.answer(kind.targets, kind.predictions)
    except Exception as error:
        return Tried(kind, None, error_words(error))
    value = loss.call.value(kind.targets, kind.predictions)
    if not np.isfinite(value):
        return Tried(kind, None, _nonfinite(answer))
    given = loss.call, loss.name, 0, False, kind.space, kind.targets, kind.predictions
    found = audit(*given, sparse_loss=kind.sparse, row_index=kind.rows)
    if kind.family == "pairs":
        return Tried(kind, found, by_design=_uses_targets(loss, kind))
    if kind.sparse and not found.comparable:
        return Tried(kind, None, found.why_not)
    return Tried(kind, _with_empty(loss, kind, found))


def tried_on_own(loss: BenchLoss, heads: Sequence[BenchTargets]) -> Tried:
    """The loss on the user's own targets, under the head that it goes with best."""
    found = None
    for head in heads:
        tried = tried_on(loss, head)
        if tried.standing == "sound":
            return tried
        found = tried if found is None or found.audit is None else found
    assert found is not None
    return found


def _nonfinite(answer: np.ndarray) -> Said:
    count, total = int((~np.isfinite(answer)).sum()), int(answer.size)
    if total == 1:
        return say("the loss is not a finite number for ordinary predictions")
    return say("{count} of {total} values are not finite numbers for ordinary predictions", count=count, total=total)


def _with_empty(loss: BenchLoss, kind: BenchTargets, found: LossAudit) -> LossAudit:
    """For probabilities of labels also the loss where nothing is there and nothing is predicted: an empty mask."""
    if kind.space != "unit" or not found.comparable:
        return found
    nothing = np.zeros_like(kind.targets)
    return replace(found, edge_values={**found.edge_values, "empty": loss.call.value(nothing, nothing)})


def _uses_targets(loss: BenchLoss, kind: BenchTargets) -> bool:
    """Whether other rows' targets change the gradient; elementwise losses cannot take these shapes at all."""
    if kind.targets.shape[-1] == 1 and kind.targets.ndim == kind.predictions.ndim:
        return False  # a column beside two columns broadcasts: that anything takes it says nothing
    gradient = loss.call.gradient(kind.targets, kind.predictions)
    other = loss.call.gradient(np.roll(kind.targets, 1, axis=0), kind.predictions)
    if gradient is None or other is None or not np.isfinite(gradient).all():
        return False
    return bool(np.abs(gradient - other).max() > 1e-4 * max(float(np.abs(gradient).max()), 1e-12))
