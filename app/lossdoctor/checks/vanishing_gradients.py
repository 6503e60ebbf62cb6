"""
In one sentence
    The corrections fade away on their way back through the model, so its first stages learn nothing.

What it does
    Compares the gradient norms of the first and the last layer with weights over the run.

Why it hurts
    The first layers stay as they were drawn, and the rest learns from noise.

How it is proven
    The median gradient norm of the first layer is below a thousandth of the last one's, its updates move at most a
    hundredth of its weights a step, and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    The model learns, all gradients vanish together (a minimum or a dead output), fewer than three layers.

Cure
    ReLU with He initialisation, batch normalisation, skip connections.

References
    Hochreiter 1991; Glorot, Bengio 2010.

The mathematics
    g_k = (Π_{j > k} J_j)ᵀ · ∂L/∂h: with ‖J‖ < 1 it shrinks geometrically with depth (Hochreiter 1991).
    Found in 3 or more layers when 0 < ‖g_first‖ < 0.001 · ‖g_last‖ (medians over steps), ‖Δw‖ / ‖w‖ of the first
        layer at most 0.01, and s < 0.6 (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, Fix, SetHiddenActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ActivationsReading, OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import layer_norms
from lossdoctor.core.saying import say


class VanishingGradients(Check):
    """The first layers get nothing."""

    title = "Gradients vanish on the way to the first layers"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    causes = (*ROOTS, "saturating-hidden-activations", "badly-scaled-initial-weights", "dead-units")

    DECAY = 1e-3
    ADAPTIVE_STEP = 1e-2  # adaptive optimizers scale tiny gradients up: there the decay alone counts
    LEAST_LAYERS = 3

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        gradients = layer_norms(run, run.gradient_norm)
        weights, updates = layer_norms(run, run.weight_norm), layer_norms(run, run.update_norm)
        names = list(gradients)
        if len(names) < self.LEAST_LAYERS or not outcome.failing or run.first_nonfinite_step is not None:
            return
        first, last = names[0], names[-1]
        if not 0 < gradients[first] < self.DECAY * gradients[last]:
            return
        step = updates[first] / weights[first] if weights[first] > 0 else 0.0
        if step > self.ADAPTIVE_STEP:
            return
        yield self.finding(
            say(
                "The gradient of the first layer {first} is {first_norm}, that of the last {last} {last_norm}, {ratio} "
                "times larger: the first layers hardly learn. {worth!c}.",
                first=first,
                first_norm=figure(gradients[first]),
                last=last,
                last_norm=figure(gradients[last]),
                ratio=figure(gradients[last] / gradients[first]),
                worth=worth(outcome),
            ),
            evidence=(LayersEvidence(say("median gradient norm"), tuple(names), tuple(gradients.values())),),
            fixes=self._fixes(snapshot),
            where=Where(layer=first),
            expert=say(
                "The gradient of layer k is a product of the Jacobians after it; with norms below one it shrinks "
                "geometrically with depth."
            ),
        )

    def _fixes(self, snapshot: Snapshot) -> tuple[Fix, ...]:
        reading = snapshot.get(ActivationsReading)
        names = tuple(
            layer.layer
            for layer in (reading.initial if reading else ())
            if layer.activation in ("sigmoid", "tanh", "hard_sigmoid", "softsign")
        )
        if not names:
            return ()
        edit = SetHiddenActivation("relu", names, "he_normal")
        relu = say("Use ReLU with He initialisation")
        return (self.fix("relu", relu, edit, applicability=Applicability.UNSAFE),)
