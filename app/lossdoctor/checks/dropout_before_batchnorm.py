"""
In one sentence
    One stage hides values at random during training, and the next one learns a scale that is wrong once nothing is
    hidden.

What it does
    Looks for batch normalisation behind dropout, with at most one layer with weights between, and compares training
    mode with inference mode.

Why it hurts
    Dropout changes the variance, but only while training: batch normalisation learns the variance with dropout and is
    used on values without it.

How it is proven
    By structure a hint. It warns when the inference-mode loss on the same training rows is half as large again as in
    training mode, beyond three times its spread, and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    Dropout behind the last batch normalisation, where it belongs, and rates of 0. When the model learns it is only a
    hint.

Cure
    Dropout after the last batch normalisation.

References
    Li, Chen, Hu, Yang: Understanding the disharmony between dropout and batch normalization by variance shift, 2019.

The mathematics
    With dropout rate r, Var(x · m / (1 − r)) = Var(x) / (1 − r) + r · E[x]² / (1 − r), m ~ Bernoulli(1 − r): larger
        than Var(x), in training only.
    Batch normalisation divides by √(running variance), which holds the larger one (Li et al. 2019).
    Found by order, at most 3 layers and one of them with weights between. A warning when L_inference − L_training >
        max(0.5 · |L_training|, 3 · spread of repeated passes) and s < 0.6 (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.layer_order import CONVOLUTIONS, before
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, modes
from lossdoctor.checks.train_inference_gap import lags_behind
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Fix, MoveLayer, SetDropout
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.saying import say


class DropoutBeforeBatchnorm(Check):
    """A variance that exists in training only."""

    title = "Dropout before batch normalisation"
    category = Category.ARCHITECTURE
    severity = Severity.HINT
    requires = (ModelReading,)
    proofs = (ModeGapReading,)
    causes = ROOTS

    STEPS_BACK = 3  # an activation and one layer with weights may lie between

    def suspects(self, snapshot: Snapshot) -> bool:
        """The order is there and the program failed."""
        outcome = snapshot.get(OutcomeReading)
        failed = outcome is not None and outcome.share < outcome.LEARNED
        return bool(failed and self._pairs(snapshot[ModelReading]))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for all such layers."""
        pairs = self._pairs(snapshot[ModelReading])
        if not pairs:
            return
        gap = snapshot.get(ModeGapReading)
        harmed = gap is not None and self.suspects(snapshot) and lags_behind(gap)
        dropouts = tuple(dict.fromkeys(dropout.name for dropout, _ in pairs))
        measured: tuple[Evidence, ...] = ()
        rate = figure(pairs[0][0].dropout_rate or 0.0)
        known = {"dropout": dropouts[0], "rate": rate, "norm": pairs[0][1].name}
        if harmed and gap is not None:
            training, use = figure(gap.training), figure(gap.inference)
            measured = (
                NumberEvidence(say("loss in training mode"), gap.training),
                NumberEvidence(
                    say("loss in inference mode"), gap.inference, expected=say("about {value}", value=training)
                ),
                modes(gap),
            )
            summary = say(
                "{dropout} (rate {rate}) lies before {norm}: the loss of the same rows is {training} in training and "
                "{use} in use.",
                training=training,
                use=use,
                **known,
            )
        else:
            summary = say(
                "{dropout} (rate {rate}) lies before {norm}: its variance exists in training only.",
                **known,
            )
        label = say("dropout layers before batch normalisation")
        yield self.finding(
            summary,
            severity=Severity.WARNING if harmed else Severity.HINT,
            evidence=(NumberEvidence(label, len(dropouts), say("layers")), *measured),
            fixes=self._fixes(snapshot[ModelReading], dropouts),
            where=Where(layer=dropouts[0]),
            confidence=0.6,
        )

    def _fixes(self, model: ModelReading, dropouts: tuple[str, ...]) -> tuple[Fix, ...]:
        off = self.fix("no-dropout", say("Switch these dropout layers off"), SetDropout(dropouts, 0.0))
        norms = [layer.name for layer in model.layers if layer.class_name == "BatchNormalization"]
        if model.structure != "sequential":
            return (off,)  # with branches there may be several last ones
        first = (SetDropout(dropouts[:-1], 0.0),) if dropouts[:-1] else ()
        title = say("Move {dropout} behind {norm}", dropout=dropouts[-1], norm=norms[-1])
        if first:
            title = say("Move {dropout} behind {norm}, and switch the others off", dropout=dropouts[-1], norm=norms[-1])
        move = self.fix("move", title, *first, MoveLayer(dropouts[-1], norms[-1]))
        return (move, off)

    def _pairs(self, model: ModelReading) -> list[tuple[LayerFacts, LayerFacts]]:
        found = []
        for layer in model.layers:
            dropout = self._source(model, layer) if layer.class_name == "BatchNormalization" else None
            if dropout is not None:
                found.append((dropout, layer))
        return found

    def _source(self, model: ModelReading, layer: LayerFacts) -> LayerFacts | None:
        weighted, place = 0, before(model, layer)
        for _ in range(self.STEPS_BACK):
            if place is None or place.class_name in ("BatchNormalization", "LayerNormalization"):
                return None
            if (place.dropout_rate or 0.0) > 0 and place.class_name in ("Dropout", "SpatialDropout2D"):
                return place
            weighted += place.class_name in ("Dense", *CONVOLUTIONS)
            if weighted > 1:
                return None
            place = before(model, place)
        return None
