"""
In one sentence
    Before training begins, the model's random starting numbers make every example look nearly the same, or blow up
    small differences beyond use.

What it does
    Sends a probe batch through the untrained model and follows, layer by layer, how much rows still differ.

Why it hurts
    When what tells rows apart shrinks or grows a thousandfold before training begins, gradients do the same on the
    way back.

How it is proven
    From the first hidden layer to the last, the spread over rows falls below a thousandth or rises above a thousand
    times, or the first hidden layer's output spreads above 1,000 or below 0.001, or the last one's above 100, while the
    inputs are near unit scale; and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    The model learns (normalisation layers and adaptive optimizers forgive much), unscaled inputs (their own check
    speaks), identical units (symmetric-initial-weights speaks), sigmoid and tanh stacks drawn by Glorot, He, LeCun or
    orthogonal schemes (the activation puts the signal out: saturating-hidden-activations speaks).

Cure
    He initialisation for ReLU, Glorot for tanh and sigmoid.

References
    Glorot, Bengio 2010; He et al. 2015; Mishkin, Matas: All you need is a good init, 2016.

The mathematics
    d_k = mean over units of the standard deviation over rows of layer k's output; std_k over all its values.
    Found when d_last / d_first ≤ 10⁻³ or ≥ 10³, or std_first ≤ 10⁻³ or ≥ 10³, or std_last ≥ 100 (LOW, HIGH, BLOWN:
        ours, after Mishkin and Matas, who ask for 1: answers a hundred times too far), while |mean| + std ≤ 10 for
        every input (UNIT) and s < 0.6 on training or 30 validation rows.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
    Glorot: Var(w) = 2 / (fan_in + fan_out) keeps d level for tanh; He: Var(w) = 2 / fan_in for ReLU.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.saturating_hidden_activations import SATURATING
from lossdoctor.checks.telling import figure, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetInitializer
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import InputsReading
from lossdoctor.core.readings.dynamics import ActivationsReading, LayerActivity, OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import Said, say


class BadlyScaledInitialWeights(Check):
    """Signals that die or explode before the first step."""

    title = "Initial weights are badly scaled"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ActivationsReading, OutcomeReading, InputsReading, ModelReading)
    causes = ROOTS

    LOW = 1e-3
    HIGH = 1e3
    BLOWN = 100.0
    UNIT = 10.0
    KEEPING = ("glorot", "he", "lecun", "orthogonal")  # variance kept from layer to layer (Glorot, Bengio 2010)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        reading, outcome = snapshot[ActivationsReading], snapshot[OutcomeReading]
        kernels = [layer for layer in snapshot[ModelReading].layers if layer.has_kernel]
        scaled = all(abs(facts.mean) + facts.std <= self.UNIT for facts in snapshot[InputsReading].training)
        if not outcome.failing or not scaled or any(layer.kernel_identical_units for layer in kernels):
            return
        layers = [layer for layer in reading.initial if layer.std > 0]
        if not layers:
            return
        first, last = layers[0], layers[-1]
        change = last.row_std / first.row_std if first.row_std > 0 else 1.0
        if self.LOW < change < self.HIGH and self.LOW < first.std < self.HIGH and last.std < self.BLOWN:
            return
        if change <= self.LOW and first.std < self.HIGH and self._squashed(layers, kernels):
            return
        yield self._finding(layers, change, outcome, tuple(layer.name for layer in kernels[:-1]))

    def _squashed(self, layers: list[LayerActivity], kernels: list[LayerFacts]) -> bool:
        """Weights drawn to keep signals, put out by sigmoid and tanh: the activation's doing, which its check names."""
        squashing = [layer for layer in layers if layer.activation in SATURATING]
        return len(squashing) > len(layers) / 2 and all(
            (layer.initializer or "").lower().replace("_", "").startswith(self.KEEPING) for layer in kernels
        )

    def _finding(
        self, layers: list[LayerActivity], change: float, outcome: OutcomeReading, kernels: tuple[str, ...]
    ) -> Finding:
        relu = any(layer.activation == "relu" for layer in layers)
        initializer = "he_normal" if relu else "glorot_uniform"
        return self.finding(
            self._summary(layers, change, outcome),
            evidence=(
                LayersEvidence(
                    say("spread over rows before training"),
                    tuple(layer.layer for layer in layers),
                    tuple(layer.row_std for layer in layers),
                ),
            ),
            fixes=(
                self.fix(
                    "initialiser",
                    say("Draw the weights anew ({initializer})", initializer=initializer),
                    SetInitializer(initializer, kernels),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=layers[-1].layer),
        )

    def _summary(self, layers: list[LayerActivity], change: float, outcome: OutcomeReading) -> Said:
        known = {
            "first": figure(layers[0].row_std),
            "first_layer": layers[0].layer,
            "last": figure(layers[-1].row_std),
            "last_layer": layers[-1].layer,
            "change": figure(change),
            "worth": worth(outcome),
        }
        if change >= 1 or layers[-1].std >= self.BLOWN:
            return say(
                "Before training, rows differ by {first} after {first_layer} and by {last} after {last_layer}, "
                "{change} times as much: the initial weights blow signals up. {worth!c}.",
                **known,
            )
        return say(
            "Before training, rows differ by {first} after {first_layer} and by {last} after {last_layer}, "
            "{change} times as much: the initial weights put signals out. {worth!c}.",
            **known,
        )
