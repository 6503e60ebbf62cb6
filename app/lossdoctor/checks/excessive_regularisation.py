"""
In one sentence
    The rule that keeps the model simple counts more than getting answers right, so the model stays simple and
    wrong.

What it does
    Takes the total loss apart into data loss and penalties, and differentiates both.

Why it hurts
    The optimizer shrinks weights rather than fit the data: the model ends near a constant.

How it is proven
    On a probe batch the penalties exceed the data loss and pull harder (larger gradient), before training or after
    it, and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    Penalties below the data loss, and models that learn.

Cure
    A penalty a thousand times smaller.

References
    Goodfellow, Bengio, Courville: Deep Learning, 2016, section 7.1.

The mathematics
    total = D + R, D = data loss, R = Σ λ₁|w| + λ₂w² and activity penalties.
    Found when R > |D| and ‖∇R‖ > ‖∇D‖ at the start, or R > |D| in the end, and s < 0.6 (both sides equal is where
        they balance; no further threshold).
    The cure multiplies λ by 0.001.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import ScaleRegularisation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, PenaltyReading
from lossdoctor.core.saying import say


class ExcessiveRegularisation(Check):
    """Shrinking instead of fitting."""

    title = "Weight penalties outweigh the data loss"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (PenaltyReading, OutcomeReading)
    causes = ROOTS

    FACTOR = 0.001

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        reading, outcome = snapshot[PenaltyReading], snapshot[OutcomeReading]
        heavy = reading.penalty > abs(reading.data) and reading.penalty_gradient > reading.data_gradient
        heavy_after = reading.penalty_after > abs(reading.data_after)
        if not outcome.failing or reading.penalty <= 0 or not (heavy or heavy_after):
            return
        yield self.finding(
            say(
                "Penalties add {penalty} to a data loss of {data} at the start ({penalty_after} to {data_after} in the "
                "end), and pull with a gradient of {penalty_gradient} against {data_gradient}: training shrinks "
                "weights instead of fitting. {worth!c}.",
                penalty=figure(reading.penalty),
                data=figure(reading.data),
                penalty_after=figure(reading.penalty_after),
                data_after=figure(reading.data_after),
                penalty_gradient=figure(reading.penalty_gradient),
                data_gradient=figure(reading.data_gradient),
                worth=worth(outcome),
            ),
            evidence=(
                NumberEvidence(say("penalty at the start"), reading.penalty, expected=say("well below the data loss")),
                NumberEvidence(say("data loss at the start"), reading.data),
                NumberEvidence(say("penalty in the end"), reading.penalty_after),
                NumberEvidence(say("data loss in the end"), reading.data_after),
                bars(
                    say("parts of the loss"),
                    {
                        say("data, at the start"): reading.data,
                        say("penalties, at the start"): reading.penalty,
                        say("data, in the end"): reading.data_after,
                        say("penalties, in the end"): reading.penalty_after,
                    },
                ),
            ),
            fixes=(
                self.fix(
                    "weaken",
                    say("Make the penalties a thousand times smaller"),
                    ScaleRegularisation(reading.layers, self.FACTOR),
                ),
            ),
            where=Where(layer=reading.layers[0] if reading.layers else None),
        )
