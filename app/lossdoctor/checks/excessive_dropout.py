"""
In one sentence
    So much is hidden from the model at random that what remains is mostly noise.

What it does
    Looks at dropout rates above one half, and at dropout applied to the output itself, and compares the loss of the
    same rows in training mode and in inference mode.

Why it hurts
    At rate 0.9 nine of ten values are missing at every step; what is left is mostly noise.

How it is proven
    A rate above 0.5, a model that has gone less than 60 % of the way to a perfect answer, and a training-mode loss
    that exceeds the inference-mode loss on the same rows by more than a quarter and three times its spread, before or
    after training. Dropout behind the last layer with weights sets answers to zero outright.

When it stays silent
    Rates up to one half; models that learn.

Cure
    A rate of 0.2.

References
    Srivastava et al.: Dropout, 2014 (0.5 for hidden units, 0.2 for inputs).

The mathematics
    With rate r a value is kept with probability 1 − r and divided by it: E[x m / (1 − r)] = x, relative variance r
        / (1 − r): 1 at 0.5, 9 at 0.9.
    Found when r > 0.5 (Srivastava et al. 2014 use 0.5 at most), or dropout behind the last weights, s < 0.6, and
        L_training − L_inference > max(0.25 · |L_inference|, 3 · spread of passes) on the same rows (ours). The cure
        sets 0.2.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import SetDropout
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import Said, say


class ExcessiveDropout(Check):
    """More noise than signal."""

    title = "Dropout is too strong"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ModelReading, OutcomeReading)
    proofs = (ModeGapReading,)
    causes = ROOTS

    RATE = 0.5
    BETTER = 0.2
    GAP = 0.25

    def suspects(self, snapshot: Snapshot) -> bool:
        """Strong dropout in a program that failed."""
        return bool(snapshot[OutcomeReading].failing and self._layers(snapshot[ModelReading]))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all layers concerned."""
        model, gap, outcome = snapshot[ModelReading], snapshot.get(ModeGapReading), snapshot[OutcomeReading]
        layers, behind = self._layers(model), self._behind_the_head(model)
        if gap is None or not layers or not outcome.failing or not (behind or self._apart(gap)):
            return
        names = tuple(layers)
        rates = tuple(float(layer.dropout_rate or 0.0) for layer in layers.values())
        lower = say("Lower the rate to {dropout_rate}", dropout_rate=str(self.BETTER))
        yield self.finding(
            self._summary(max(rates), bool(behind), gap, outcome),
            evidence=(
                bars(
                    say("loss of the same rows, initial weights"),
                    {say("with dropout"): gap.initial_training, say("without"): gap.initial_inference},
                ),
                LayersEvidence(say("dropout rate"), names, rates),
                NumberEvidence(say("loss in training mode, initial weights"), gap.initial_training),
                NumberEvidence(say("loss in inference mode, initial weights"), gap.initial_inference),
                NumberEvidence(say("loss in training mode, trained weights"), gap.training),
                NumberEvidence(say("loss in inference mode, trained weights"), gap.inference),
            ),
            fixes=(self.fix("lower-rate", lower, SetDropout(names, self.BETTER)),),
            where=Where(layer=names[0]),
        )

    def _summary(self, rate: float, behind: bool, gap: ModeGapReading, outcome: OutcomeReading) -> Said:
        known = {
            "rate": figure(rate),
            "left": figure(1 - rate),
            "with_it": figure(gap.initial_training),
            "without": figure(gap.initial_inference),
            "worth": worth(outcome),
        }
        if behind:
            return say(
                "Dropout of {rate} on the output itself leaves {left} of the values at a step: the loss is {with_it} "
                "with it and {without} without, on the same rows and weights. {worth!c}.",
                **known,
            )
        return say(
            "Dropout of {rate} leaves {left} of the values at a step: the loss is {with_it} with it and {without} "
            "without, on the same rows and weights. {worth!c}.",
            **known,
        )

    def _layers(self, model: ModelReading) -> dict[str, LayerFacts]:
        strong = [layer for layer in model.layers if (layer.dropout_rate or 0.0) > self.RATE]
        return {layer.name: layer for layer in [*strong, *self._behind_the_head(model)]}

    def _behind_the_head(self, model: ModelReading) -> list[LayerFacts]:
        weighted = [place for place, layer in enumerate(model.layers) if layer.has_kernel]
        if not weighted or model.structure != "sequential":
            return []
        return [layer for layer in model.layers[weighted[-1] + 1 :] if (layer.dropout_rate or 0.0) > 0]

    def _apart(self, gap: ModeGapReading) -> bool:
        pairs = (
            (gap.initial_training, gap.initial_training_std, gap.initial_inference),
            (gap.training, gap.training_std, gap.inference),
        )
        return any(
            np.isfinite(training) and training - plain > max(self.GAP * abs(plain), 3 * spread)
            for training, spread, plain in pairs
        )
