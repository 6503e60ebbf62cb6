"""The loss of one fixed target over its prediction, beside the known loss that it resembles."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.loss_verdicts import words
from lossdoctor.core.audits import AuditCurve
from lossdoctor.core.readings.losses import LossAudit
from lossdoctor.engine.known_values import KNOWN_VALUES
from lossdoctor.engine.loss_calls import AuditedLoss
from lossdoctor.engine.loss_targets import BenchTargets, Sweep

ALIKE = 0.9  # correlation from which the closest known loss is drawn, instead of the usual one
TOGETHER = 4  # equal rows in a call, for losses that answer for a whole batch


def reference(kind: BenchTargets, audit: LossAudit | None) -> tuple[str, float]:
    """Keras' name of the loss to draw beside it ('' for none), and the correlation (NaN: only usual there)."""
    closest = audit.closest if audit is not None else None
    if closest is not None and abs(closest.pearson) >= ALIKE and _known(closest.loss):
        return closest.loss, closest.pearson
    return kind.usual, float("nan")


def reference_title(name: str) -> str:
    """A name for people: 'mean squared error'."""
    return words(name) if name else ""


def curves(call: AuditedLoss, kind: BenchTargets, name: str) -> tuple[AuditCurve, ...]:
    """One curve a sweep of these targets, with the known loss of that name."""
    return tuple(_curve(call, kind, sweep, name) for sweep in kind.sweeps)


def _curve(call: AuditedLoss, kind: BenchTargets, sweep: Sweep, name: str) -> AuditCurve:
    values = _values(call, sweep)
    finite = np.isfinite(values)
    legal = finite & (sweep.positions >= sweep.least) & (sweep.positions <= sweep.most)
    lowest = float("nan")
    if legal.any() and np.ptp(values[legal]) > 1e-9 * max(float(np.abs(values[legal]).max()), 1e-9):
        lowest = float(sweep.positions[np.flatnonzero(legal)[values[legal].argmin()]])
    return AuditCurve(
        sweep.label,
        sweep.positions,
        values,
        _known_values(kind, sweep, name),
        sweep.right,
        lowest,
        sweep.least,
        sweep.most,
    )


def _values(call: AuditedLoss, sweep: Sweep) -> np.ndarray:
    rows = call.rows(sweep.targets, sweep.predictions)
    if rows is not None:
        return rows
    pairs = zip(sweep.targets, sweep.predictions, strict=True)
    return np.array([call.value(np.stack([y] * TOGETHER), np.stack([p] * TOGETHER)) for y, p in pairs])


def _known_values(kind: BenchTargets, sweep: Sweep, name: str) -> np.ndarray | None:
    values = _known(name)
    if values is None:
        return None
    targets = sweep.targets
    if kind.sparse:
        targets = np.eye(sweep.predictions.shape[-1])[targets.astype(int)]
    with np.errstate(all="ignore"):
        pairs = zip(targets, sweep.predictions, strict=True)
        found = np.array([values(y[None], p[None]) for y, p in pairs])
    inside = (sweep.positions >= sweep.least) & (sweep.positions <= sweep.most)
    return np.where(inside, found, np.nan)


def _known(name: str):  # type: ignore[no-untyped-def]
    plain = name.removeprefix("sparse_")
    if plain == "accuracy":
        plain = "accuracy_of_units"
    return KNOWN_VALUES.get(plain)
