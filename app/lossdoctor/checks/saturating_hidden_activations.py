"""
In one sentence
    Several squeezing stages in a row muffle the corrections until the first stages hear nothing.

What it does
    When training fails, looks at hidden layers with sigmoid, tanh or softmax activations and at how far gradients
    shrink from the last layer to the first, or rows become alike from the first to the last.

Why it hurts
    A sigmoid's slope is at most 0.25: each such layer shrinks the gradient, and the first layers hardly learn.

How it is proven
    At least two hidden layers saturate by kind; the model has gone less than 60 % of the way to a perfect answer; and
    the median gradient norm of the first layer is less than a hundredth of the last one's, or what tells rows apart
    shrinks more than a thousandfold on the way to the last hidden layer.

When it stays silent
    The model learns, one such layer only, recurrent layers (whose tanh is gated), gradients that pass.

Cure
    ReLU with He initialisation.

References
    Glorot, Bengio 2010. Hochreiter 1991.

The mathematics
    Backwards through m sigmoid layers the gradient is multiplied by Π W_kᵀ diag(σ'), σ' ≤ 0.25: at most 0.25^m ·
        Π‖W_k‖.
    Found when 2 or more such layers, ‖g_first‖ / ‖g_last‖ ≤ 0.01 (medians) or the spread over rows shrinks to 0.001
        or less, and s < 0.6 (ours; after Glorot and Bengio 2010).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, times, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetHiddenActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ActivationsReading, OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import layer_norms
from lossdoctor.core.saying import say

SATURATING = ("sigmoid", "hard_sigmoid", "tanh", "softsign", "softmax")


class SaturatingHiddenActivations(Check):
    """Slopes below one, multiplied."""

    title = "Saturating activations stop the gradient"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ActivationsReading, RunReading, OutcomeReading)
    causes = (*ROOTS, "badly-scaled-initial-weights")

    LEAST_LAYERS = 2
    DECAY = 1e-2
    ALIKE = 1e-3

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the stack."""
        reading, outcome, run = snapshot[ActivationsReading], snapshot[OutcomeReading], snapshot[RunReading]
        stack = [layer for layer in reading.initial if layer.activation in SATURATING]
        if len(stack) < self.LEAST_LAYERS or not outcome.failing or run.first_nonfinite_step is not None:
            return
        norms = {layer: norm for layer, norm in layer_norms(run, run.gradient_norm).items() if norm > 0}
        gradients = list(norms.values())
        decay = gradients[0] / gradients[-1] if len(gradients) > 1 else 1.0
        alike = stack[-1].row_std / stack[0].row_std if stack[0].row_std > 0 else 1.0
        if decay > self.DECAY and alike > self.ALIKE:
            return
        names = tuple(layer.layer for layer in stack)
        yield self.finding(
            say(
                "{layers} use {activations}: the gradient of the first layer is {decay} of the last one's, and what "
                "tells rows apart shrinks to {alike} on the way, so the first layers hardly learn. {worth!c}.",
                layers=times(len(stack), "hidden layer"),
                activations=", ".join(sorted({layer.activation for layer in stack})),
                decay=figure(decay),
                alike=figure(alike),
                worth=worth(outcome),
            ),
            evidence=(
                LayersEvidence(say("median gradient norm"), tuple(norms), tuple(gradients)),
                LayersEvidence(say("spread over rows"), names, tuple(layer.row_std for layer in stack)),
            ),
            fixes=(
                self.fix(
                    "relu",
                    say("Use ReLU with He initialisation"),
                    SetHiddenActivation("relu", names, "he_normal"),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=stack[0].layer),
        )
