"""
In one sentence
    Parts of the model were never changed by the training, so they still hold the random numbers they began with.

What it does
    Compares every weight after training with what it was before, bit by bit.

Why it hurts
    A layer that gets no gradient stays as it was drawn: what it does is chance, and what follows has to live with it.
    Most often its output reaches no loss, or something on the way has no derivative (argmax, rounding, a comparison).

How it is proven
    The layer is trainable, the run took at least ten steps, and not one number of its kernel and bias has changed while
    other layers have, or no number of the whole model has. It is an error where nothing changed at all or the
    model has gone less than a fifth of the way to a perfect answer, a warning below 60 %.

When it stays silent
    Frozen layers, models with their own train_step, and layers that hold still because all their units are dead, their
    kernels began alike, their gradients underflow or the rate is 0 (those checks speak). When the model learns all the
    same, it is only a hint.

Cure
    Connect the layer to the loss, and replace the operation without derivative.

References
    https://www.tensorflow.org/guide/autodiff#getting_a_gradient_of_none

The mathematics
    changed = numbers of a layer's trainable weights whose bits differ after training. ∂L/∂w = 0 or missing leaves w
        as it was.
    Found when changed = 0 after at least 10 steps; not where more than 0.999 of its units or rows are dead. An
        error when nothing changed at all or s < 0.2, a warning below 0.6 (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import times, worth
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ActivationsReading, OutcomeReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.weights import LayerWeights, WeightsReading
from lossdoctor.core.saying import Said, say


class UntrainedLayers(Check):
    """Trainable, and never touched."""

    title = "Layers that training never touches"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (WeightsReading, RunReading, OutcomeReading, ModelReading, CompileReading)
    causes = (*ROOTS, "nonfinite-weights", "dead-units", "vanishing-gradients", "learning-rate-too-low")

    LEAST_STEPS = 10
    DEAD = 0.999  # share of units or of rows: nothing comes through, so nothing comes back

    def skips(self, snapshot: Snapshot) -> str | None:
        """Why weights that stand still say nothing here."""
        run = snapshot[RunReading]
        if snapshot[ModelReading].custom_train_step:
            return say("the model has its own train_step")
        if run.steps < self.LEAST_STEPS or run.ended == "error":
            return say("there were only {steps} steps", steps=run.steps)
        rate = snapshot[CompileReading].learning_rate
        if snapshot[CompileReading].schedule is None and rate is not None and not rate > 0:
            return say("the learning rate is not above 0")
        return say("the run ended with numbers that are not finite") if run.first_nonfinite_step is not None else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all layers concerned."""
        reading, outcome = snapshot[WeightsReading], snapshot[OutcomeReading]
        free = [layer for layer in reading.layers if layer.trainable]
        still = [layer for layer in free if not layer.changed and not self._explained(snapshot, layer)]
        if not still or not reading.steps:
            return
        everything = len(still) == len(free)
        if everything:
            severity = Severity.ERROR
        else:
            severity = Severity.WARNING if outcome.failing else Severity.HINT
            severity = Severity.ERROR if outcome.unskilled else severity
            if any(loss.builtin and loss.name == "none" for loss in snapshot[CompileReading].losses):
                severity = Severity.HINT  # an output without a loss is meant to teach nothing
        numbers = sum(layer.trainable for layer in still)
        names = tuple(layer.layer for layer in still)
        steps = times(reading.steps, "step")
        if everything:
            told = say(
                "After {steps} no weight of the model has changed by a single bit, though all are trainable: no "
                "gradient arrives there. {worth!c}.",
                steps=steps,
                worth=worth(outcome),
            )
        else:
            told = say(
                "After {steps} none of the {weights} weights of {layers} has changed by a single bit, though they are "
                "trainable: no gradient arrives there. {worth!c}.",
                steps=steps,
                weights=numbers,
                layers=_named(names),
                worth=worth(outcome),
            )
        yield self.finding(
            told,
            severity=severity,
            evidence=(
                NumberEvidence(say("trainable weights that never changed"), numbers, say("weights"), "0"),
                LayersEvidence(
                    say("share of trainable weights that changed"),
                    tuple(layer.layer for layer in free),
                    tuple(layer.changed / layer.trainable for layer in free),
                ),
            ),
            fixes=(
                self.fix(
                    "connect",
                    say("Let a gradient reach these layers"),
                    applicability=Applicability.MANUAL,
                    note=say(
                        "Use the layer's output on the way to the loss, and nothing without a derivative (argmax, "
                        "round, a comparison, .numpy()) between them."
                    ),
                ),
            ),
            where=Where(layer=names[0]),
        )

    def _explained(self, snapshot: Snapshot, layer: LayerWeights) -> bool:
        """Whether the layer is known to pass nothing on, or began with equal units: other checks speak of that."""
        facts = snapshot[ModelReading].layer(layer.layer)
        if facts is not None and facts.kernel_identical_units:
            return True
        activity = snapshot.get(ActivationsReading)
        held = activity.initial if activity is not None else ()
        return any(
            one.layer == layer.layer and (one.dead_share > self.DEAD or one.dead_row_share > self.DEAD) for one in held
        )


def _named(names: tuple[str, ...]) -> Said:
    shown = ", ".join(names[:4]) + (", ..." if len(names) > 4 else "")
    if len(names) == 1:
        return say("layer {name}", name=shown)
    return say("{n} layers ({names})", n=str(len(names)), names=shown)
