"""
In one sentence
    The error creeps down so slowly that waiting longer would not help.

What it does
    Looks at a long run that has not learned: does its loss still creep down, and how far would it get at that pace?

Why it hurts
    More of the same will not help in reasonable time: something slows every step.

How it is proven
    Over at least 200 steps the loss has fallen by less than half, its second half (fitted by a straight line) falls
    beyond four standard errors of the batch noise, and at that pace five times the run would not halve it; the model
    has gone less than 60 % of the way to a perfect answer. It warns below a fifth of the way, else it is a hint.

When it stays silent
    The loss has settled or does not move (stalled-loss speaks), still falls fast (too-few-epochs speaks), or the model
    learns.

Cure
    That of the cause: a larger rate, scaled inputs, another optimizer.

References
    Bengio: Practical recommendations for gradient-based training of deep architectures, 2012.

The mathematics
    Straight line through the second half of the batch losses: slope β with standard error e, T steps in all; a, b =
        means of the first and last tenth.
    Found when b > 0.5 · a, β < −4 · e, and 5 more runs bring −β · T · 5 < 0.5 · b, after at least 200 steps with s
        < 0.6 (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.bottomless import WHY, bottomless
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say


class SlowConvergence(Check):
    """Downhill, hardly."""

    title = "The loss creeps down too slowly to get anywhere"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, CompileReading)
    causes = (
        *ROOTS,
        "learning-rate-too-low",
        "unsuitable-optimizer",
        "saturating-hidden-activations",
        "vanishing-gradients",
        "badly-scaled-initial-weights",
        "excessive-regularisation",
        "excessive-dropout",
        "batch-too-large",
        "too-few-epochs",
    )

    LEAST_STEPS = 200
    BEYOND = 4.0
    RUNS = 5.0
    HALF = 0.5

    def skips(self, snapshot: Snapshot) -> str | None:
        """Losses that can fall for ever, and runs that broke off."""
        if snapshot[RunReading].steps < self.LEAST_STEPS:
            return say("fewer than {n} steps tell no pace", n=self.LEAST_STEPS)
        return WHY if bottomless(snapshot) else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if trend is None or not outcome.share < outcome.LEARNED or run.first_nonfinite_step is not None:
            return
        if trend.start <= 0 or trend.end <= self.HALF * trend.start or trend.still_falling or trend.flat:
            return
        half = run.loss[run.steps // 2 :]
        place = np.arange(len(half), dtype=np.float64) - (len(half) - 1) / 2
        slope = float(place @ half / (place @ place))
        error = float(np.std(half - half.mean() - slope * place) / np.sqrt(place @ place))
        onward = -slope * run.steps * self.RUNS
        if slope >= -self.BEYOND * error or onward >= self.HALF * trend.end:
            return
        yield self.finding(
            say(
                "In {steps} steps the loss went from {start} to {end}, and it still creeps down by {fall} a run as "
                "long as this: five more such runs would not halve it. {worth!c}.",
                steps=trend.steps,
                start=figure(trend.start),
                end=figure(trend.end),
                fall=figure(-slope * run.steps),
                worth=worth(outcome),
            ),
            severity=Severity.WARNING if outcome.unskilled else Severity.HINT,
            evidence=(
                NumberEvidence(
                    say("fall in a further run as long"), -slope * run.steps, expected=figure(trend.end / 2)
                ),
                loss_curve(run),
            ),
            confidence=0.6,
        )
