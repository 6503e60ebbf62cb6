"""A loss curve in words: the summary, and what stands under the crosshair."""

from __future__ import annotations

import math

import numpy as np

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.scales import short


def summary(run: RunCurves | None, loss_name: str) -> str:
    """How the loss of a run went: ends, lowest, the impossible, and what was not a number."""
    if run is None or not len(run.steps):
        return "No step was trained yet."
    unit = "epoch" if run.by_epoch else "step"
    loss, parts = run.loss, [f"{run.name}: {len(run.steps):,} {unit}s."]
    finite = np.flatnonzero(np.isfinite(loss))
    if len(finite):
        lowest = finite[int(np.argmin(loss[finite]))]
        begin, end, least = (short(float(loss[i])) for i in (finite[0], finite[-1], lowest))
        parts.append(f"Loss from {begin} to {end}, lowest {least} at {unit} {run.steps[lowest]:,}.")
    parts.append(_impossible(run, loss_name))
    parts.append(nonfinite_words(run))
    return " ".join(part for part in parts if part)


def _impossible(run: RunCurves, loss_name: str) -> str:
    bound = run.started.impossible_below
    if bound is None:
        return ""
    # rounding alone may put a loss that is exactly at its bound a little below
    below = np.flatnonzero(run.loss < bound - 1e-6 * max(1.0, abs(bound)))
    if not len(below):
        return ""
    return f"Below {short(bound)}, {impossible_for(loss_name)}, from step {run.steps[below[0]]:,} on."


def impossible_for(loss_name: str) -> str:
    """'impossible for binary_crossentropy'."""
    return f"impossible for {loss_name or 'this loss'}"


def nonfinite_words(run: RunCurves) -> str:
    """The first batch that is not a number, and where; '' while there is none."""
    first = first_nonfinite(run)
    if first is None:
        return ""
    seen = run.first_nonfinite
    where = f" ({seen.where})" if seen is not None and seen.where and seen.step == first else ""
    return f"Not a number from step {first:,}{where}."


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
        ("batch", float(run.loss[index])),
        ("smoothed", float(run.smoothed(smoothing)[index])),
        ("Keras’ running mean", float(run.running_mean[index])),
        ("validation", latest_metric(run, "val_loss", at)),
    ]
    epoch = f", epoch {1 + at // run.started.steps_per_epoch}" if run.started.steps_per_epoch else ""
    # a validation that was never measured is left out; one that came out NaN is shown
    told = [f"{name} {short(value)}" for name, value in values if value is not None]
    return f"Step {at:,}{epoch} · " + " · ".join(told)


def latest_metric(run: RunCurves, name: str, step: int) -> float | None:
    """The newest value of an epoch metric at a step, None before the first."""
    steps, values = run.metric(name)
    index = int(np.searchsorted(steps, step, side="right")) - 1
    return float(values[index]) if index >= 0 else None


def nothing_to_draw(run: RunCurves | None, scale_name: str) -> str:
    """Why the canvas is empty and what to do."""
    if run is None or not len(run.steps):
        return "No curve yet. Press Train and it is drawn here as it moves."
    finite = run.loss[np.isfinite(run.loss)]
    if not len(finite):
        return f"Every batch so far is not a number, from step {run.steps[0]:,} on. There is nothing to draw."
    if scale_name == "log" and not math.isfinite(float(np.max(finite, initial=-math.inf, where=finite > 0))):
        return "Every loss is at or below zero, and a log scale has no room for that. Choose symlog or linear."
    return ""
