"""
In one sentence
    Everything in the model is locked, so training runs but nothing can change.

What it does
    Finds a model of which nothing is trainable.

Why it hurts
    Training runs, batch after batch, and changes no weight.

How it is proven
    Trainable weights are counted: there are none. After a run, the norm of every gradient list is empty.

When it stays silent
    At least one trainable weight (a frozen base under a trained head is transfer learning); models without weights;
    models with their own train_step.

Cure
    The layers are set trainable before compile.

References
    https://keras.io/guides/transfer_learning/

The mathematics
    w ← w − η · ∂L/∂w only for trainable w. Found when there are 0 of them among at least one weight: counted, no
        threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import SetTrainable
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.saying import say


class FrozenWeights(Check):
    """Nothing to train."""

    title = "No weight of the model is trainable"
    category = Category.ARCHITECTURE
    severity = Severity.ERROR
    requires = (ModelReading,)

    def skips(self, snapshot: Snapshot) -> str | None:
        """A train_step of the user's own may train something else."""
        return say("the model has its own train_step") if snapshot[ModelReading].custom_train_step else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most."""
        model = snapshot[ModelReading]
        if model.trainable_parameters or not model.parameters:
            return
        frozen = [layer for layer in model.layers if layer.parameters]
        yield self.finding(
            say(
                "0 of {weights} weights in {layers} layers are trainable: training changes nothing, and the loss stays "
                "where it starts.",
                weights=model.parameters,
                layers=str(len(frozen)),
            ),
            evidence=(
                NumberEvidence(say("trainable weights"), 0, say("weights"), say("above {limit}", limit="0")),
                NumberEvidence(say("weights"), float(model.parameters), say("weights")),
                LayersEvidence(
                    say("weights that are frozen"),
                    tuple(layer.name for layer in frozen),
                    tuple(float(layer.parameters) for layer in frozen),
                ),
            ),
            fixes=(
                self.fix("unfreeze", say("Let all layers learn"), SetTrainable(tuple(layer.name for layer in frozen))),
            ),
        )
