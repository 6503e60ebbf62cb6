"""
In one sentence
    Each correction is so tiny that the training ends long before the model has got anywhere.

What it does
    When training got nowhere, trains a few steps from the same initial weights and on the same batches at many
    learning rates.

Why it hurts
    The program ends long before it has learned what it could.

How it is proven
    The model has gone less than 60 % of the way to a perfect answer on its training rows (or less than 90 % while its
    loss fell by less than a fifth), and in the range test a rate at least ten times larger improves the loss at least
    twice as much (and by at least a fifth) in the same steps.

When it stays silent
    The model learns, or no larger rate does better by more than dropout alone moves the loss.

Cure
    The largest rate whose loss in the test is within a tenth of the best.

References
    Smith: Cyclical learning rates, 2017 (the range test).

The mathematics
    Range test from the same weights and batches: gain(η) = L₀ − L(η) after k steps.
    Found when η_best ≥ 10 · η, gain(η_best) ≥ 0.2 · |L₀|, gain(η_best) ≥ 2 · max(gain(η), 0), after at least 25
        steps (ours). The test is Smith's, 2017.
    Silent where the run has settled within 0.1 of that gain above L(η_best): it got there by itself (ours).
    The model is untrained: s < 0.6, or s < 0.9 with a loss above 0.8 of its start.
    In k steps a weight moves by k · η · |g| at most (by about k · η under Adam).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.bottomless import WHY, bottomless
from lossdoctor.checks.learning_rate_too_high import range_curve
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import SetLearningRate
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, RangeTestReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of, update_ratio
from lossdoctor.core.saying import say


class LearningRateTooLow(Check):
    """A larger rate learns where this one does not."""

    title = "The learning rate is too low"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, CompileReading)
    proofs = (RangeTestReading,)
    causes = (
        *ROOTS,
        "bottleneck-layer",
        "saturating-hidden-activations",
        "vanishing-gradients",
        "excessive-dropout",
    )

    LARGER = 10.0
    TIMES = 2.0
    REACHED = 0.1  # of the larger rate's gain
    WORTHWHILE = 0.2
    FEWEST_STEPS = 25  # half of what too-few-epochs calls few: below, the length of the run is the first suspect

    def skips(self, snapshot: Snapshot) -> str | None:
        """Why the range test would prove nothing: hardly a run, or a loss that can fall without end."""
        run = snapshot[RunReading]
        if run.ended == "error" or run.steps < self.FEWEST_STEPS:
            return say("{steps} steps are too few to judge the rate by", steps=run.steps)
        return WHY if bottomless(snapshot) else None

    def suspects(self, snapshot: Snapshot) -> bool:
        """Only finite runs that have not learned."""
        outcome = snapshot[OutcomeReading]
        return bool(snapshot[RunReading].first_nonfinite_step is None and outcome.untrained)

    def _settled(self, snapshot: Snapshot, reached: float) -> bool:
        """Whether the run came as low as the larger rate and stays there: what is missing, no rate gives."""
        trend = trend_of(snapshot[RunReading])
        return trend is not None and not trend.still_falling and snapshot[OutcomeReading].loss <= reached

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the range test."""
        test = snapshot.get(RangeTestReading)
        if test is None or not self.suspects(snapshot):
            return
        gain, own_gain = test.start - test.best_loss, test.start - test.own_loss
        if not np.isfinite(own_gain) or test.best < self.LARGER * test.own:
            return
        if gain < max(self.WORTHWHILE * abs(test.start), test.apart) or gain < self.TIMES * max(own_gain, 0.0):
            return
        if self._settled(snapshot, test.best_loss + self.REACHED * gain):
            return
        rate = max(test.suggested, test.own)
        yield self.finding(
            say(
                "In {steps} steps from the initial weights the loss falls by {own_gain} at the program's rate {rate} "
                "and by {gain} at {best}; in the run, {worth}.",
                steps=str(test.steps),
                own_gain=figure(own_gain),
                rate=f"{test.own:g}",
                gain=figure(gain),
                best=f"{test.best:g}",
                worth=worth(snapshot[OutcomeReading]),
            ),
            evidence=(
                range_curve(test),
                NumberEvidence(
                    say("update per weight in the first steps"),
                    update_ratio(snapshot[RunReading]),
                    expected=say("about 0.001"),
                ),
            ),
            fixes=(
                self.fix("set-rate", say("Set the learning rate to {rate}", rate=f"{rate:g}"), SetLearningRate(rate)),
            ),
        )
