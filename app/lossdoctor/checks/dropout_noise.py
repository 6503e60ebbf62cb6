"""
In one sentence
    The jumps in the curve come from parts that are switched off at random on purpose, so they are no sign of
    trouble.

What it does
    Repeats the forward pass in training mode on the same rows and compares how much the loss jumps about by dropout
    alone with how much the batch losses of the run did.

Why it hurts
    It does not: the jumps are no sign of a wrong rate or of bad batches. Seen through a moving average the curve is
    calm.

How it is proven
    The spread of repeated passes under the trained weights, scaled to the program's batch size, is more than a tenth of
    the loss and explains at least a third of the variance between neighbouring batches.

When it stays silent
    No layer is random; the jumps have other reasons; rates above one half in a program that fails (excessive-dropout
    speaks).

Cure
    None needed: look at the moving average.

References
    Srivastava et al.: Dropout, 2014.

The mathematics
    σ_d = std over repeated training-mode passes · √(n_probe / B): noise of a batch of B by dropout alone.
    σ = 1.4826 · median |L_t+1 − L_t| / √2: noise of the run (Rousseeuw and Croux 1993).
    Told when σ_d ≥ 0.1 · |L| and (σ_d / σ)² ≥ 1/3, in at least 50 steps (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, loss_curve, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.program import FitReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say


class DropoutNoise(Check):
    """Jumps by design."""

    title = "Much of the noise in the loss is dropout"
    category = Category.DYNAMICS
    severity = Severity.HINT
    stage = Stage.FINISHED
    requires = (ModelReading, RunReading, FitReading, OutcomeReading)
    proofs = (ModeGapReading,)

    OF_LOSS = 0.1
    EXPLAINED = 1 / 3
    LEAST_STEPS = 50

    def suspects(self, snapshot: Snapshot) -> bool:
        """Only models with random layers, and runs long enough to see noise."""
        random = any((layer.dropout_rate or 0.0) > 0 for layer in snapshot[ModelReading].layers)
        return random and snapshot[RunReading].steps >= self.LEAST_STEPS and not snapshot[OutcomeReading].failing

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        gap, trend = snapshot.get(ModeGapReading), trend_of(snapshot[RunReading])
        if gap is None or trend is None or not self.suspects(snapshot) or not np.isfinite(gap.training_std):
            return
        batch = max(1, min(snapshot[FitReading].batch_size, snapshot[FitReading].rows))
        own = gap.training_std * float(np.sqrt(gap.rows / batch))
        explained = min(1.0, (own / trend.noise) ** 2) if trend.noise > 0 else 0.0
        if own < self.OF_LOSS * abs(gap.training) or explained < self.EXPLAINED:
            return
        yield self.finding(
            say(
                "With the weights held still, dropout alone moves the loss of a batch of {size} by {own} around "
                "{training}; neighbouring batches of the run differ by {noise}. That is {share} of the variance, and "
                "without dropout the loss of these rows is {inference}.",
                size=batch,
                own=figure(own),
                training=figure(gap.training),
                noise=figure(trend.noise),
                share=percent(explained),
                inference=figure(gap.inference),
            ),
            evidence=(
                NumberEvidence(say("noise by dropout"), own),
                NumberEvidence(say("noise from batch to batch"), trend.noise),
                loss_curve(snapshot[RunReading]),
            ),
            confidence=0.6,
        )
