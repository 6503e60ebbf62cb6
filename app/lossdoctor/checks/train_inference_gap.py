"""
In one sentence
    The model works while it is being trained, but works worse once it is put to use.

What it does
    Compares the loss of the same rows under the trained weights in training mode and in inference mode.

Why it hurts
    Training sees the mean and spread of each batch, use sees the running ones. Where these have not caught up, the loss
    that is printed is not that of the model that is kept.

How it is proven
    On the same training rows the inference-mode loss is half as large again as the training-mode loss or more, beyond
    three times the spread of repeated passes, in a model with batch statistics; and the model in inference mode has
    gone less than 60 % of the way to a perfect answer on its own training rows.

When it stays silent
    Models that learn; models without layers that keep statistics; training mode worse than inference mode, which is
    what dropout is for (excessive-dropout and dropout-noise speak).

Cure
    A BatchNormalization momentum of 0.9, or more steps: at 0.99 the running mean needs some 300 steps.

References
    Ioffe, Szegedy: Batch normalization, 2015. https://keras.io/api/layers/normalization_layers/batch_normalization/

The mathematics
    Training: (x − μ_batch) / √(v_batch + ε). In use: the running μ ← m · μ + (1 − m) · μ_batch; after t steps m^t
        of it is still the start: 0.99³⁰⁰ = 0.05.
    Found when L_inference − L_training > max(0.5 · |L_training|, 3 · spread of repeated passes) on the same rows
        and s < 0.6 (ours). More epochs (5 times) are offered below 300 steps.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, modes, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetEpochs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.program import FitReading, LayerFacts, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class TrainInferenceGap(Check):
    """Two models in one."""

    title = "The model in use is worse than the model in training"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ModelReading, OutcomeReading, RunReading, FitReading)
    proofs = (ModeGapReading,)
    causes = (*ROOTS, "dropout-before-batchnorm", "learning-rate-too-high")

    GAP = 0.5
    SPREADS = 3.0
    CAUGHT_UP = 300  # steps after which 0.99 ** steps is below 5 %
    MORE = 5

    def suspects(self, snapshot: Snapshot) -> bool:
        """Programs with batch statistics that fail in inference mode."""
        outcome = snapshot[OutcomeReading]
        return bool(outcome.share < outcome.LEARNED and statistics(snapshot[ModelReading]))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both losses."""
        gap, run, outcome = snapshot.get(ModeGapReading), snapshot[RunReading], snapshot[OutcomeReading]
        layers = statistics(snapshot[ModelReading])
        if gap is None or not layers or not outcome.share < outcome.LEARNED or not lags_behind(gap):
            return
        momentum = max(float(layer.config.get("momentum", 0.99) or 0.0) for layer in layers)
        left = momentum**run.steps
        epochs = max(snapshot[FitReading].epochs * self.MORE, 1)
        more = self.fix(
            "more-epochs",
            say("Train {epochs} epochs", epochs=str(epochs)),
            SetEpochs(epochs),
            applicability=Applicability.UNSAFE,
            note=say("The running statistics need more steps to catch up."),
        )
        lower = self.fix(
            "momentum", say("Set the momentum of BatchNormalization to 0.9"), applicability=Applicability.MANUAL
        )
        yield self.finding(
            say(
                "On the same {rows} training rows the loss is {training} in training mode and {inference} in "
                "inference mode: the running statistics of {layers} do not fit the batches (momentum {momentum} over "
                "{steps}). {worth!c}.",
                rows=gap.rows,
                training=figure(gap.training),
                inference=figure(gap.inference),
                layers=times(len(layers), "layer"),
                momentum=figure(momentum),
                steps=times(run.steps, "step"),
                worth=worth(outcome),
            ),
            evidence=(
                NumberEvidence(say("loss in training mode"), gap.training),
                NumberEvidence(
                    say("loss in inference mode"),
                    gap.inference,
                    expected=say("about {value}", value=figure(gap.training)),
                ),
                NumberEvidence(
                    say("share of the running statistics still from the start"),
                    left,
                    expected=say("below {most}", most="0.05"),
                ),
                modes(gap),
            ),
            fixes=(more, lower) if run.steps < self.CAUGHT_UP else (lower,),
            where=Where(layer=layers[0].name),
        )


def statistics(model: ModelReading) -> list[LayerFacts]:
    """Layers that use batch statistics in training and running ones in use."""
    return [layer for layer in model.layers if layer.class_name == "BatchNormalization"]


def lags_behind(gap: ModeGapReading) -> bool:
    """Whether inference mode is half as bad again as training mode, beyond the spread of repeated passes."""
    apart = gap.inference - gap.training
    beyond = max(TrainInferenceGap.GAP * abs(gap.training), TrainInferenceGap.SPREADS * gap.training_std)
    return bool(np.isfinite(apart) and apart > beyond)
