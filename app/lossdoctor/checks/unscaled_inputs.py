"""
In one sentence
    Some columns hold numbers thousands of times larger than others, so the model pays attention to size instead of
    meaning.

What it does
    Measures mean and spread of every input feature over all training rows and looks for features far from unit scale
    that reach a layer with weights unscaled.

Why it hurts
    A gradient step moves each weight in proportion to its input. Features in the thousands make the first outputs and
    gradients thousands of times too large, and features of different sizes need different learning rates, of which
    there is only one.

How it is proven
    A feature's mean or spread lies beyond 10, or spreads of features differ more than 100 times while the largest
    exceeds 3. It is an error when a trial shows that the program learns only with standardised inputs.

When it stays silent
    Standardised, min-max scaled and one-hot inputs; tokens that feed an Embedding; a Normalization, Rescaling or
    BatchNormalization layer before the first weights; custom layers whose work cannot be told. Once training has
    shown that the program learns all the same, it is only a hint.

Cure
    Standardise the inputs by training rows, inside the model as a Normalization layer.

References
    LeCun, Bottou, Orr, Mueller: Efficient BackProp, 1998, section 4.3.
    https://keras.io/api/layers/preprocessing_layers/numerical/normalization/

The mathematics
    ∂L/∂w_j = Σ_i δ_i x_ij: steps are proportional to the size of the feature. Condition number of the Hessian ≈
        (largest scale / smallest scale)² (LeCun et al. 1998).
    Found when max(|mean_j|, std_j) > 10 (ten standard deviations of what initialisers assume, Glorot and Bengio
        2010), or max std > 100 · min std while max std > 3 (ours).
    Standardised: x' = (x − mean) / std. An error only when a trial shows that the program learns with x' alone.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, measure, percent, worth
from lossdoctor.core.findings import (
    Category,
    Finding,
    HistogramEvidence,
    NumberEvidence,
    Severity,
    Stage,
    Where,
)
from lossdoctor.core.fixes import Edit, Fix, RescaleInputs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.trials import Trial, TrialVerdict


class UnscaledInputs(Check):
    """Features in the tens or thousands that meet weights made for units."""

    title = "Inputs are not scaled"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (InputsReading, ModelReading)

    FAR = 10.0  # catalogue: ten standard deviations of what initialisers assume (Glorot and Bengio 2010: unit variance)
    APART = 100.0
    LARGE = 3.0
    PASSES_ON = frozenset(
        [
            "InputLayer",
            "Flatten",
            "Reshape",
            "Permute",
            "Dropout",
            "Concatenate",
            "MaxPooling1D",
            "MaxPooling2D",
            "AveragePooling1D",
            "AveragePooling2D",
            "ZeroPadding1D",
            "ZeroPadding2D",
            "Cropping1D",
            "Cropping2D",
            "RepeatVector",
            "TimeDistributed",
            "Masking",
            "Identity",
            "GaussianNoise",
            "SpatialDropout1D",
            "SpatialDropout2D",
            "RandomFlip",
            "RandomRotation",
            "RandomZoom",
            "Resizing",
            "UpSampling1D",
            "UpSampling2D",
            "UpSampling3D",
            "MaxPooling3D",
            "AveragePooling3D",
            "ZeroPadding3D",
            "Bidirectional",
        ]
    )
    WEIGHTED = frozenset(
        [
            "Dense",
            "Conv1D",
            "Conv2D",
            "Conv3D",
            "Conv1DTranspose",
            "Conv2DTranspose",
            "SeparableConv1D",
            "SeparableConv2D",
            "DepthwiseConv1D",
            "DepthwiseConv2D",
            "LSTM",
            "GRU",
            "SimpleRNN",
            "ConvLSTM1D",
            "ConvLSTM2D",
            "EinsumDense",
            "LocallyConnected1D",
        ]
    )

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """Standardising, once training has been seen to fail."""
        outcome = snapshot.get(OutcomeReading)
        if snapshot.stage is not Stage.FINISHED or outcome is None or not outcome.failing:
            return None
        place = next((place for place, _ in self._unscaled(snapshot)), None)
        return None if place is None else (RescaleInputs("standardise", place),)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the input that is farthest from unit scale."""
        found = self._unscaled(snapshot)
        if not found:
            return
        place, facts = max(found, key=lambda pair: float(np.max(_sizes(pair[1]))))
        outcome, trial = snapshot.get(OutcomeReading), snapshot.trials.get(self.slug)
        yield self.finding(
            self._summary(facts, outcome, trial),
            evidence=self._evidence(facts, trial),
            fixes=self._fixes(place, facts),
            severity=self._severity(outcome, trial),
            confidence=0.9 if trial is None else 1.0,
            where=Where(column=self._worst_column(facts)),
            expert=say(
                "The gradient of a first-layer weight is the input times the layer's error, so the Hessian's "
                "condition number grows with the square of the ratio of feature scales (LeCun et al. 1998)."
            ),
        )

    def _unscaled(self, snapshot: Snapshot) -> list[tuple[int, ArrayFacts]]:
        model, inputs = snapshot[ModelReading], snapshot[InputsReading]
        return [
            (place, facts)
            for place, facts in enumerate(inputs.training)
            if self._far(facts) and self._reaches_weights(model, facts)
        ]

    def _far(self, facts: ArrayFacts) -> bool:
        if facts.dtype in ("bool", "object") or not np.isfinite(facts.std) or facts.std == 0:
            return False
        spreads = facts.feature_std[np.isfinite(facts.feature_std) & (facts.feature_std > 0)]
        if not len(spreads):
            return False
        sizes = _sizes(facts)
        apart = spreads.max() > self.LARGE and spreads.max() > self.APART * spreads.min()
        return bool(np.max(sizes) > self.FAR or apart)

    def _reaches_weights(self, model: ModelReading, facts: ArrayFacts) -> bool:
        """Whether the first layers that matter are built-in layers with weights, nothing that scales in between."""
        kinds = set(facts.feeds)
        if kinds and kinds <= self.WEIGHTED:
            return True
        if model.structure == "subclassed" or not kinds <= self.PASSES_ON | self.WEIGHTED:
            return False
        first = next((layer for layer in model.layers if layer.class_name not in self.PASSES_ON), None)
        between = [layer for layer in model.layers if not layer.builtin]
        return first is not None and first.class_name in self.WEIGHTED and not between

    def _severity(self, outcome: OutcomeReading | None, trial: Trial | None) -> Severity:
        if outcome is not None and trial is not None and trial.verdict is TrialVerdict.HELPS:
            room = 1.0 - trial.no_skill
            only_scaled = trial.before - trial.no_skill < 0.2 * room and trial.after - trial.no_skill > 0.4 * room
            return Severity.ERROR if only_scaled else Severity.WARNING
        if outcome is not None and outcome.learned and not outcome.failing:
            return Severity.HINT
        return Severity.WARNING

    def _summary(self, facts: ArrayFacts, outcome: OutcomeReading | None, trial: Trial | None) -> Said:
        text = say(
            "Input {input} runs from {minimum} to {maximum} (mean {mean}, spread of features {low} to {high}) and "
            "meets the first weights unscaled, which are made for values around 1",
            input=facts.name,
            minimum=figure(facts.minimum),
            maximum=figure(facts.maximum),
            mean=figure(facts.mean),
            low=figure(float(np.nanmin(facts.feature_std))),
            high=figure(float(np.nanmax(facts.feature_std))),
        )
        if trial is not None and trial.verdict is TrialVerdict.HELPS:
            return say(
                "{unscaled}; with standardised inputs {metric} goes from {before} to {after}.",
                unscaled=text,
                metric=measure(trial.metric),
                before=figure(trial.before),
                after=figure(trial.after),
            )
        if outcome is not None and outcome.learned:
            return say("{unscaled}; it learns all the same: {worth}.", unscaled=text, worth=worth(outcome))
        return say("{unscaled}; steps then are far too large for some weights and too small for others.", unscaled=text)

    def _evidence(self, facts: ArrayFacts, trial: Trial | None) -> tuple[NumberEvidence | HistogramEvidence, ...]:
        sizes = _sizes(facts)
        evidence: tuple[NumberEvidence | HistogramEvidence, ...] = (
            NumberEvidence(
                say("largest mean or spread of a feature"),
                float(sizes.max()),
                expected=say("below {most}", most="10"),
            ),
            NumberEvidence(say("share of features beyond 10"), float((sizes > self.FAR).mean()), expected="0"),
            HistogramEvidence(
                say("values of {input}", input=facts.name),
                facts.histogram_edges,
                facts.histogram_counts,
                (-10.0, 10.0),
            ),
        )
        if trial is not None:
            metric = measure(trial.metric)
            evidence += (NumberEvidence(say("{metric} with standardised inputs", metric=metric), trial.after),)
            evidence += (NumberEvidence(say("{metric} as given", metric=metric), trial.before),)
        return evidence

    def _fixes(self, place: int, facts: ArrayFacts) -> tuple[Fix, ...]:
        standardise = self.fix(
            "standardise",
            say("Standardise the inputs"),
            RescaleInputs("standardise", place),
            note=say("A Normalization layer fitted on the training rows becomes the first layer."),
        )
        if facts.minimum >= 0 and facts.maximum <= 255 and len(facts.shape) >= 2 and facts.maximum > 1:
            divide = self.fix("divide-255", say("Divide the pixels by 255"), RescaleInputs("divide-255", place))
            return divide, standardise
        return standardise, self.fix("min-max", say("Scale the inputs to 0..1"), RescaleInputs("min-max", place))

    def _worst_column(self, facts: ArrayFacts) -> str | None:
        worst = int(np.argmax(_sizes(facts)))
        share = float((_sizes(facts) > self.FAR).mean())
        if facts.columns and worst < len(facts.columns):
            return facts.columns[worst]
        return say("{input}, {share} of features", input=facts.name, share=percent(share))


def _sizes(facts: ArrayFacts) -> np.ndarray:
    """The larger of absolute mean and spread, per feature."""
    return np.asarray(np.nan_to_num(np.maximum(np.abs(facts.feature_mean), facts.feature_std)))
