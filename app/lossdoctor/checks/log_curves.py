"""Curves of a log as the checks look at them: noise-aware, run by run, no surer than curves can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from lossdoctor.checks.telling import times
from lossdoctor.core.findings import Finding, SeriesEvidence
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, curve, names, positions
from lossdoctor.core.readings.trend import Trend, noise_of, trend_of_values
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import LogRun

POINTS = 2_000
ACCURACIES = ("accuracy", "acc", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy")
SCORES = re.compile(r"acc(uracy)?|auc|f1|precision|recall|iou|dice|r2|top_?k?", re.IGNORECASE)
# Losses that move by right: two players, or a target that moves with the policy (Goodfellow 2014; Mnih 2015).
PLAYERS = frozenset({"gen", "generator", "disc", "discriminator", "critic", "actor", "policy", "reward", "return"})
PLAYERS |= {"episode", "kl", "td"}
IMPROVED = 0.03  # of a score between 0 and 1
OPEN_PROGRAM = say("Open the program itself (the script, or the model with its data) for the proof.")


@dataclass(frozen=True, eq=False)
class LossCurve:
    """The training loss of a run, one value an epoch or, where a log has no epochs, one a step.

    `values` (n,) float64, `positions` (n,) int64 from 0; `by` is 'epoch' or 'step'.
    """

    values: np.ndarray
    positions: np.ndarray
    by: str

    @property
    def finite(self) -> np.ndarray:
        """The finite values in their order."""
        return np.asarray(self.values[np.isfinite(self.values)])

    @property
    def trend(self) -> Trend | None:
        """Trend and noise of the values."""
        return trend_of_values(self.values)

    def enough(self, epochs: int, steps: int) -> bool:
        """Whether there are so many finite values."""
        return len(self.finite) >= (epochs if self.by == "epoch" else steps)

    def said(self, count: int | None = None) -> Said:
        """'12 epochs'."""
        return times(len(self.values) if count is None else count, self.by)

    def evidence(self, label: str = "") -> SeriesEvidence:
        """The curve, at most 2,000 points."""
        stride = max(1, len(self.values) // POINTS)
        x = self.positions[::stride].astype(np.float64) + (self.by == "epoch")
        return SeriesEvidence(
            label or (say("loss of each epoch") if self.by == "epoch" else say("loss of each step")),
            x,
            self.values[::stride],
            say("epoch") if self.by == "epoch" else say("step"),
        )


LEAST_EPOCHS = 3  # a shorter curve by epoch gives way to one by step


def loss_curve(run: LogRun) -> LossCurve | None:
    """The training loss, None where the run has no curve called loss."""
    for by, least in (("epoch", LEAST_EPOCHS), ("step", LEAST_EPOCHS), ("epoch", 1), ("step", 1)):
        values = curve(run, "loss", by)
        if len(values) >= least:
            return LossCurve(values, positions(run, "loss", by), by)
    return None


def both_sides(run: LogRun) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Positions, training and validation loss at each validation, finite only; None without a validation loss."""
    for by in ("epoch", "step"):
        held, training = curve(run, "val_loss", by), curve(run, "loss", by)
        if len(held) < LEAST_EPOCHS or len(training) < LEAST_EPOCHS:
            continue
        at, own = positions(run, "val_loss", by), positions(run, "loss", by)
        beside = np.interp(at, own, training) if not np.array_equal(at, own) else training
        kept = np.isfinite(held) & np.isfinite(beside)
        return at[kept], beside[kept], held[kept]
    return None


def accuracy(run: LogRun) -> np.ndarray:
    """Training accuracy by epoch (n,), empty where the log has none."""
    found = (curve(run, name) for name in ACCURACIES)
    return next((values[np.isfinite(values)] for values in found if len(values)), np.empty(0))


def moving_goal(run: LogRun) -> str | None:
    """Why the height of this loss says nothing, by the names of the curves beside it; None for plain training."""
    words = {word for name in names(run) for word in re.split(r"[/_.\- ]+", name.lower())}
    pairs = {name.lower().replace("val_", "") for name in names(run)}
    if words & PLAYERS or pairs & {"d_loss", "g_loss", "loss_d", "loss_g"}:
        return say("curves beside it tell of two players, a policy or a changing weight: this loss may rise by right")
    return None


def improves(run: LogRun) -> bool:
    """Whether any score (accuracy, AUC, F1 ...) of the run ends clearly higher than it began."""
    for series in run.epochs:
        values = series.values[np.isfinite(series.values)]
        if len(values) < LEAST_EPOCHS or not SCORES.search(series.name) or "loss" in series.name:
            continue
        third = max(1, len(values) // 3)
        if values[-third:].mean() - values[:third].mean() > IMPROVED:
            return True
    return False


def noise(values: np.ndarray) -> float:
    """Standard deviation of one value around the local trend."""
    return noise_of(values[np.isfinite(values)])


def of_each_run(snapshot: Snapshot, look: Callable[[LogRun], Finding | None]) -> Iterator[Finding]:
    """The gravest finding over all runs of the log, naming its run where there are several."""
    runs = snapshot[LogReading].runs
    found = [(run, finding) for run in runs if (finding := look(run)) is not None]
    if not found:
        return
    run, finding = max(found, key=lambda pair: (pair[1].severity.weight, pair[1].confidence))
    if len(runs) > 1:
        others = [other.name for other, _ in found if other is not run]
        summary = say("{run}: {summary}", run=run.name, summary=finding.summary)
        finding = replace(finding, summary=together([summary, _so_in(others)]))
    yield finding


def _so_in(others: list[str]) -> str:
    if not others:
        return ""
    names = ", ".join(others[:5])
    return say("So in {names} and others.", names=names) if len(others) > 5 else say("So in {names}.", names=names)


def why_none(snapshot: Snapshot, usable: Callable[[LogRun], str | None]) -> str | None:
    """The first run's reason when no run of the log can be judged, None when one can."""
    reasons = [usable(run) for run in snapshot[LogReading].runs]
    return reasons[0] if reasons and None not in reasons else None


def needs(epochs: int, steps: int) -> Callable[[LogRun], str | None]:
    """A run can be judged when its loss has so many values and no moving goal."""

    def usable(run: LogRun) -> str | None:
        loss = loss_curve(run)
        if loss is None:
            return say("the log has no curve called loss")
        if not loss.enough(epochs, steps):
            least = epochs if loss.by == "epoch" else steps
            held = loss.said(len(loss.finite))
            return say("the log holds {held}; fewer than {least} tell no trend from noise", held=held, least=least)
        return moving_goal(run)

    return usable
