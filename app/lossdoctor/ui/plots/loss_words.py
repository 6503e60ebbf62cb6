"""A loss curve in words: the summary, and what stands under the crosshair."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.scales import short


def tr(text: str, remark: str = "", n: int = -1) -> str:
    """The text in the window's language; the words may depend on a count."""
    return QCoreApplication.translate("LossWords", text, remark, n)


def summary(run: RunCurves | None, loss_name: str) -> str:
    """How the loss of a run went: ends, lowest, the impossible, and what was not a number."""
    if run is None or not len(run.steps):
        return tr("No step was trained yet.")
    loss, parts = run.loss, [_length(run)]
    finite = np.flatnonzero(np.isfinite(loss))
    if len(finite):
        lowest = finite[int(np.argmin(loss[finite]))]
        begin, end, least = (short(float(loss[i])) for i in (finite[0], finite[-1], lowest))
        by_epoch = tr("Loss from {begin} to {end}, lowest {least} at epoch {n}.")
        told = by_epoch if run.by_epoch else tr("Loss from {begin} to {end}, lowest {least} at step {n}.")
        parts.append(told.format(begin=begin, end=end, least=least, n=f"{run.steps[lowest]:,}"))
    parts.append(_impossible(run, loss_name))
    parts.append(nonfinite_words(run))
    return " ".join(part for part in parts if part)


def _length(run: RunCurves) -> str:
    count = len(run.steps)
    told = tr("{run}: {n} epoch(s).", "", count) if run.by_epoch else tr("{run}: {n} step(s).", "", count)
    return told.format(run=run.name, n=f"{count:,}")


def _impossible(run: RunCurves, loss_name: str) -> str:
    bound = run.started.impossible_below
    if bound is None:
        return ""
    # rounding alone may put a loss that is exactly at its bound a little below
    below = np.flatnonzero(run.loss < bound - 1e-6 * max(1.0, abs(bound)))
    if not len(below):
        return ""
    told = tr("Below {bound}, {impossible}, from step {n} on.")
    return told.format(bound=short(bound), impossible=impossible_for(loss_name), n=f"{run.steps[below[0]]:,}")


def impossible_for(loss_name: str) -> str:
    """'impossible for binary_crossentropy'."""
    return tr("impossible for {loss}").format(loss=loss_name or tr("this loss"))


def nonfinite_words(run: RunCurves) -> str:
    """The first batch that is not a number, and where; '' while there is none."""
    first = first_nonfinite(run)
    if first is None:
        return ""
    seen = run.first_nonfinite
    where = f" ({seen.where})" if seen is not None and seen.where and seen.step == first else ""
    return tr("Not a number from step {n}{where}.").format(n=f"{first:,}", where=where)


def first_nonfinite(run: RunCurves) -> int | None:
    """First step whose loss, gradient or weight is not a number."""
    steps = [int(run.nonfinite_steps[0])] if len(run.nonfinite_steps) else []
    if run.first_nonfinite is not None:
        steps.append(run.first_nonfinite.step)
    return min(steps, default=None)


def values_at(run: RunCurves, step: int, smoothing: float) -> str:
    """Step, epoch and every curve's value at the run's last step not after `step`; '' before its first."""
    index = int(np.searchsorted(run.steps, step, side="right")) - 1
    if index < 0:
        return ""
    at = int(run.steps[index])
    values = [
        (tr("batch"), float(run.loss[index])),
        (tr("smoothed"), float(run.smoothed(smoothing)[index])),
        (tr("Keras’ running mean"), float(run.running_mean[index])),
        (tr("validation"), latest_metric(run, "val_loss", at)),
    ]
    by_epoch = run.started.steps_per_epoch
    head = tr("Step {n}, epoch {e}") if by_epoch else tr("Step {n}")
    head = head.format(n=f"{at:,}", e=1 + at // by_epoch if by_epoch else 0)
    # a validation that was never measured is left out; one that came out NaN is shown
    told = [f"{name} {short(value)}" for name, value in values if value is not None]
    return " · ".join([head, *told])


def latest_metric(run: RunCurves, name: str, step: int) -> float | None:
    """The newest value of an epoch metric at a step, None before the first."""
    steps, values = run.metric(name)
    index = int(np.searchsorted(steps, step, side="right")) - 1
    return float(values[index]) if index >= 0 else None


def waiting() -> str:
    """Why there is nothing of a run that has just begun."""
    return tr("The run has begun. Its first batch is awaited…")


def nothing_to_draw(run: RunCurves | None, scale_name: str) -> str:
    """Why the canvas is empty and what to do."""
    if run is not None and run.awaited:
        return waiting()
    if run is None or not len(run.steps):
        return tr("No curve yet. Press Train and it is drawn here as it moves.")
    finite = run.loss[np.isfinite(run.loss)]
    if not len(finite):
        told = tr("Every batch so far is not a number, from step {n} on. There is nothing to draw.")
        return told.format(n=f"{run.steps[0]:,}")
    if scale_name == "log" and not math.isfinite(float(np.max(finite, initial=-math.inf, where=finite > 0))):
        return tr("Every loss is at or below zero, and a log scale has no room for that. Choose symlog or linear.")
    return ""
