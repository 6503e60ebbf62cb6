"""
In one sentence
    The same squeezing step is applied twice in a row, which at best does nothing.

What it does
    Looks for an activation that is applied to its own result: ReLU after ReLU, or a layer that applies nothing.

Why it hurts
    It does nothing, or with sigmoid and tanh it squeezes a second time: values between 0.5 and 0.73 are all that
    is left of a sigmoid of a sigmoid.

How it is proven
    By structure: the layer's only source applies the same activation. For sigmoid and tanh it warns when the model has
    gone less than a fifth of the way to a perfect answer.

When it stays silent
    Other activations in between, dropout or pooling that moves the values first; the output of the model
    (double-output-activation speaks).

Cure
    Drop the second one.

References
    https://keras.io/api/layers/activations/

The mathematics
    relu(relu(z)) = relu(z). sigmoid(sigmoid(z)) ∈ [0.5, 0.731]; tanh(tanh(z)) ∈ (−0.762, 0.762).
    Found by structure; a warning only for squeezing ones with s < 0.2 (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.layer_order import before
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, RemoveLayers
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import Said, say

# how wide the range is after the first and after the second time; of softmax over many units even less is left
WIDTHS = {"sigmoid": (1, 0.231), "hard_sigmoid": (1, 0.167), "tanh": (2, 1.523), "softmax": (1, 0.462)}


class RedundantActivation(Check):
    """Twice the same."""

    title = "An activation is applied twice"
    category = Category.ARCHITECTURE
    severity = Severity.HINT
    requires = (ModelReading,)
    causes = ROOTS

    SAME = ("relu", "relu6")  # applied twice they give what they give once
    SQUEEZE = ("sigmoid", "tanh", "softmax", "hard_sigmoid")
    LAYERS = ("Activation", "ReLU", "Softmax")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the first such layer."""
        model, outcome = snapshot[ModelReading], snapshot.get(OutcomeReading)
        ends = {output.layer for output in model.outputs} | {output.head for output in model.outputs}
        twice = [layer for layer in model.layers if layer.name not in ends and self._again(model, layer)]
        if not twice:
            return
        first = twice[0]
        squeezed = first.activation in self.SQUEEZE
        names = tuple(layer.name for layer in twice)
        harmed = squeezed and outcome is not None and outcome.unskilled
        yield self.finding(
            _words(first, squeezed, len(twice)),
            severity=Severity.WARNING if harmed else Severity.HINT,
            evidence=(
                NumberEvidence(say("activations applied twice"), len(twice), say("layers"), "0"),
                *_left(first.activation),
            ),
            fixes=(
                self.fix(
                    "drop",
                    say("Leave {names} out", names=", ".join(names[:4])),
                    RemoveLayers(names),
                    applicability=Applicability.UNSAFE if squeezed else Applicability.SAFE,
                ),
            ),
            where=Where(layer=first.name),
            confidence=0.6,
        )

    def _again(self, model: ModelReading, layer: LayerFacts) -> bool:
        source = before(model, layer)
        if layer.class_name not in self.LAYERS or source is None:
            return False
        return layer.activation in (*self.SAME, *self.SQUEEZE) and source.activation == layer.activation


def _words(first: LayerFacts, squeezed: bool, count: int) -> Said:
    layer, source, activation = first.name, first.inbound[0], str(first.activation)
    if squeezed:
        what = say(
            "{layer} applies {activation} to what {source} has put through {activation} already, which squeezes the "
            "values into a part of its range",
            layer=layer,
            activation=activation,
            source=source,
        )
    else:
        what = say(
            "{layer} applies {activation} to what {source} has put through {activation} already, which changes nothing",
            layer=layer,
            activation=activation,
            source=source,
        )
    return (
        say("{what}; {n} layers do so.", what=what, n=count)
        if count > 1
        else say("{what}; 1 layer does so.", what=what)
    )


def _left(activation: str | None) -> Iterator[LayersEvidence]:
    if activation in WIDTHS:
        once, twice = WIDTHS[activation]
        yield bars(
            say("width of the range of {activation}", activation=str(activation)),
            {say("applied once"): once, say("applied twice"): twice},
        )
