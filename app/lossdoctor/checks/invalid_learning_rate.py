"""
In one sentence
    The size of each correction is set to zero or to a negative number, so the model stands still or walks the wrong
    way.

What it does
    Reads the learning rate as training uses it.

Why it hurts
    At zero nothing is learned; below zero every step climbs, and the loss grows.

How it is proven
    The rate is zero, negative or not finite at the first step. In a log, where it holds the rate: it is negative or not
    finite in some epoch, or zero for more than half of the epochs.

When it stays silent
    Positive rates, and schedules that begin at zero to warm up or end there.

Cure
    A positive rate: 0.001 for Adam and RMSprop, 0.01 for SGD.

References
    https://keras.io/api/optimizers/

The mathematics
    w ← w − η · g changes L by about −η · ‖g‖²: 0 for η = 0, upward for η < 0, NaN for η not finite.
    Found when η ≤ 0 or not finite at the first step (0 is allowed for schedules). In a log: η < 0 or not finite
        anywhere, or η = 0 in more than half of the epochs.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import LossCurve, of_each_run, why_none
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity
from lossdoctor.core.fixes import SetLearningRate
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, curve, names
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun

RATE = "learning_rate"


class InvalidLearningRate(Check):
    """A step of no length, or backwards."""

    title = "The learning rate is zero or negative"
    category = Category.OPTIMISATION
    severity = Severity.ERROR
    requires = (CompileReading,)
    alone_requires = (LogReading,)

    DEFAULT = {"sgd": 0.01, "ftrl": 0.001}

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        settings = snapshot[CompileReading]
        rate = settings.learning_rate
        if rate is None or (np.isfinite(rate) and rate > 0) or (settings.schedule is not None and rate == 0):
            return
        kind = settings.optimizer.lower()
        better = self.DEFAULT.get(kind, 0.001)
        above = say("above {limit}", limit="0")
        use = say("Set the learning rate to {rate}", rate=f"{better:g}")
        yield self.finding(
            self._summary(settings.optimizer, rate),
            evidence=(NumberEvidence(say("learning rate"), rate, expected=above), *self._curve(snapshot)),
            fixes=(self.fix("set-rate", use, SetLearningRate(better)),),
        )

    def _summary(self, optimizer: str, rate: float) -> Said:
        known = {"optimizer": optimizer, "rate": figure(rate)}
        if not np.isfinite(rate):
            return say(
                "The learning rate of {optimizer} is {rate}, it has to be above 0: the first step makes every weight "
                "NaN.",
                **known,
            )
        if rate < 0:
            return say(
                "The learning rate of {optimizer} is {rate}, it has to be above 0: every step climbs, so the loss "
                "grows.",
                **known,
            )
        return say("The learning rate of {optimizer} is {rate}, it has to be above 0: no step moves a weight.", **known)

    def _curve(self, snapshot: Snapshot) -> Iterator[SeriesEvidence]:
        run = snapshot.get(RunReading)
        if run is not None and run.steps:
            yield loss_curve(run)

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Keras writes the rate only when a callback changes it."""
        absent = say("the log does not hold the learning rate")
        return why_none(snapshot, lambda run: None if RATE in names(run) else absent)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the rate over the epochs."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        by = "epoch" if len(curve(run, RATE)) else "step"
        rates = curve(run, RATE, by)
        bad = ~np.isfinite(rates) | (rates < 0)
        idle = int((rates == 0).sum())
        if not bad.any() and idle <= len(rates) / 2:
            return None
        seen = LossCurve(rates, np.arange(len(rates)), by)
        summary = say(
            "The learning rate is 0 in {idle} of {all}; it has to be above 0: in those nothing is learned.",
            idle=idle,
            all=seen.said(),
        )
        if bad.any():
            summary = _broken(rates, int(np.flatnonzero(bad)[0]), by)
        lowest = float(np.nanmin(rates, initial=np.inf))
        return self.finding(
            summary,
            evidence=(
                NumberEvidence(say("lowest learning rate"), lowest, expected=say("above {limit}", limit="0")),
                seen.evidence(say("learning rate")),
            ),
        )


def _broken(rates: np.ndarray, place: int, by: str) -> Said:
    """The rate at the first place where it is negative or no number."""
    known = {"rate": figure(float(rates[place])), "place": f"{place + 1:,}", "total": f"{len(rates):,}"}
    if rates[place] < 0 and by == "epoch":
        return say(
            "The learning rate is {rate} in epoch {place} of {total}; it has to be above 0: there every step climbs.",
            **known,
        )
    if rates[place] < 0:
        return say(
            "The learning rate is {rate} in step {place} of {total}; it has to be above 0: there every step climbs.",
            **known,
        )
    if by == "epoch":
        return say(
            "The learning rate is {rate} in epoch {place} of {total}; it has to be above 0: from there on the weights "
            "are no numbers.",
            **known,
        )
    return say(
        "The learning rate is {rate} in step {place} of {total}; it has to be above 0: from there on the weights are "
        "no numbers.",
        **known,
    )
