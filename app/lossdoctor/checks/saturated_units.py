"""
In one sentence
    Most switches in one stage are jammed at one end and no longer react to anything.

What it does
    Counts, layer by layer, hidden sigmoid and tanh units whose output lies within 1 % of an end of its range on
    nearly every probe row.

Why it hurts
    There the slope is almost zero, so hardly any gradient passes: the unit neither learns nor lets earlier layers
    learn.

How it is proven
    More than half of a layer's units are saturated on at least 90 % of the probe rows, and the model has gone less
    than 60 % of the way to a perfect answer.

When it stays silent
    Fewer saturated units. When the model learns all the same, it is only a hint.

Cure
    Scale the inputs, draw smaller initial weights, or use ReLU.

References
    Glorot, Bengio: Understanding the difficulty of training deep feedforward neural networks, 2010.

The mathematics
    σ'(z) = σ(z)(1 − σ(z)) ≤ 0.01 where σ > 0.99; tanh'(z) = 1 − tanh² ≤ 0.02 where |tanh| > 0.99.
    A unit is saturated when it lies beyond 0.99 of its range on 90 % of the probe rows. Found when more than 0.5 of
        a layer's units are (ours); a warning when s < 0.6 on training or 30 validation rows.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import percent, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetHiddenActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ActivationsReading, OutcomeReading
from lossdoctor.core.saying import say


class SaturatedUnits(Check):
    """Units on the flat part of their curve."""

    title = "Most units of a layer are saturated"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ActivationsReading, OutcomeReading)
    causes = (*ROOTS, "badly-scaled-initial-weights", "learning-rate-too-high")

    MOST = 0.5

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding naming the worst layer."""
        reading, outcome = snapshot[ActivationsReading], snapshot[OutcomeReading]
        bad = [layer for layer in reading.trained if layer.saturated_share > self.MOST]
        if not bad:
            return
        worst = max(bad, key=lambda layer: layer.saturated_share)
        yield self.finding(
            say(
                "{share} of the {units} {activation} units of {layer} stand at an end of their range on nearly all "
                "{rows} probe rows, where no gradient passes. {worth!c}.",
                share=percent(worst.saturated_share),
                units=worst.units,
                activation=worst.activation,
                layer=worst.layer,
                rows=reading.rows,
                worth=worth(outcome),
            ),
            severity=Severity.WARNING if outcome.failing else Severity.HINT,
            evidence=(
                LayersEvidence(
                    say("share of saturated units"),
                    tuple(layer.layer for layer in reading.trained),
                    tuple(layer.saturated_share for layer in reading.trained),
                ),
            ),
            fixes=(
                self.fix(
                    "relu",
                    say("Use ReLU with He initialisation in these layers"),
                    SetHiddenActivation("relu", tuple(layer.layer for layer in bad), "he_normal"),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=worst.layer),
        )
