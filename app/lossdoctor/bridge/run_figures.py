"""What a run came to in a few numbers, and how it differs from the run that it is compared with."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.bridge.state import RunState

MEASURES = ("steps", "loss", "best", "val_loss", "metric", "seconds", "rate")
LOSSES = ("loss", "best", "val_loss")  # comparable only where the loss function is the same
FEW_BATCHES = 20  # the last of a loop that prints no mean


@dataclass(frozen=True)
class RunFigures:
    """Numbers of one run by MEASURES; NaN where there is none.

    `loss` is Keras' mean of the last epoch (its running mean before the first one ends), `best` the lowest of any
    epoch, `val_loss` and `metric` those of the last epoch, `seconds` the time of a run that is over, `rate` the
    learning rate of the last step.
    """

    values: dict[str, float]
    losses: tuple[str, ...] = ()

    def less(self, other: RunFigures) -> dict[str, float]:
        """This less the other, by measure; NaN where one is not known, or where losses are of different functions."""
        differences = {name: self.values[name] - other.values[name] for name in MEASURES}
        if self.losses != other.losses:
            differences |= dict.fromkeys(LOSSES, math.nan)
        return differences


def figures_of(state: RunState, curves: RunCurves | None, metric: str) -> RunFigures:
    """The numbers of a run; `metric` is the name of the one to show, as Keras prints it."""
    loss, best = _losses(curves)
    values = {
        "steps": float(state.step),
        "loss": loss if math.isfinite(loss) or curves is not None else state.loss,
        "best": best,
        "val_loss": state.metrics.get("val_loss", math.nan),
        "metric": state.metrics.get(metric, math.nan),
        "seconds": state.seconds,
        "rate": _last(curves.learning_rate) if curves is not None else math.nan,
    }
    return RunFigures(values, state.losses)


def metric_of(states: Sequence[RunState]) -> str:
    """The metric that most runs have, those of validation first; '' where there is none but losses."""
    counts = Counter(name for state in states for name in state.metrics if not name.endswith("loss"))
    names = [name for name in counts if name != "learning_rate"]
    return min(names, key=lambda name: (-counts[name], not name.startswith("val_"), name), default="")


def differences(state: RunState, baseline: RunState) -> list[str]:
    """The edits by which two runs differ: '+ title' only this one has, '− title' only the baseline; then the seed."""
    ours, theirs = Counter(state.edits), Counter(baseline.edits)
    told = [f"+ {title}" for title in (ours - theirs).elements()]
    told += [f"− {title}" for title in (theirs - ours).elements()]
    if state.before != baseline.before:
        told.append(QCoreApplication.translate("RunsTable", "files changed"))
    if state.seed != baseline.seed:
        told.append(QCoreApplication.translate("RunsTable", "seed {n}").format(n=state.seed))
    return told


def _losses(curves: RunCurves | None) -> tuple[float, float]:
    """The loss at the end and the lowest: of epochs, else as Keras prints it so far, else of batches."""
    if curves is None:
        return math.nan, math.nan
    series = (curves.metric("loss")[1], curves.running_mean, curves.loss[-FEW_BATCHES:])
    end = next((_last(values) for values in series if np.isfinite(values).any()), _last(curves.loss))
    lowest = next((values[np.isfinite(values)].min() for values in series if np.isfinite(values).any()), math.nan)
    return end, float(lowest)


def _last(values: np.ndarray) -> float:
    return float(values[-1]) if len(values) else math.nan
