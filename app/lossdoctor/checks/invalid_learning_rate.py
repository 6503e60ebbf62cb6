"""
What it does
    Reads the learning rate as training uses it.

Why it hurts
    At zero nothing is learned; below zero every step climbs, and the loss grows.

How it is proven
    The rate is zero, negative or not finite at the first step.

When it stays silent
    Positive rates, and schedules that begin at zero to warm up.

Cure
    A positive rate: 0.001 for Adam and RMSprop, 0.01 for SGD.

References
    https://keras.io/api/optimizers/
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import SetLearningRate
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import CompileReading


class InvalidLearningRate(Check):
    """A step of no length, or backwards."""

    title = "The learning rate is zero or negative"
    category = Category.OPTIMISATION
    severity = Severity.ERROR
    requires = (CompileReading,)

    DEFAULT = {"sgd": 0.01, "ftrl": 0.001}

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        settings = snapshot[CompileReading]
        rate = settings.learning_rate
        if rate is None or (np.isfinite(rate) and rate > 0) or (settings.schedule is not None and rate == 0):
            return
        kind = settings.optimizer.lower()
        better = self.DEFAULT.get(kind, 0.001)
        why = "every step climbs, so the loss grows" if rate < 0 else "no step moves a weight"
        if not np.isfinite(rate):
            why = "the first step makes every weight NaN"
        yield self.finding(
            f"The learning rate of {settings.optimizer} is {figure(rate)}, it has to be above 0: {why}.",
            evidence=(NumberEvidence("learning rate", rate, expected="above 0"),),
            fixes=(self.fix("set-rate", f"Set the learning rate to {better:g}", SetLearningRate(better)),),
        )
