"""
In one sentence
    Everything the model has found out must pass through a place that holds only one or two numbers, and most of it
    is lost there.

What it does
    Looks for a hidden layer of one or two units (or fewer than a tenth of the classes) between wider ones.

Why it hurts
    All that the layers before it have found has to pass through these few numbers.

How it is proven
    The layer is at most a quarter as wide as what comes in and as what follows or is to be told apart; the model has
    gone less than 60 % of the way to a perfect answer; and a trial with a wider layer scores better on rows that no arm
    trained on.

When it stays silent
    Autoencoders, whose neck is the point; models that learn; trials that show no gain.

Cure
    A layer of 32 units, or twice the classes.

References
    Tishby, Zaslavsky: Deep learning and the information bottleneck principle, 2015.

The mathematics
    u = units of a hidden Dense layer, i = length of its input, f = widest layer after it, C = classes to tell
        apart.
    Suspected when u ≤ max(2, 0.1 · C), i ≥ 4 · u, max(f, C) ≥ 2 · u and s < 0.6 (ours).
    Found only when a trial with max(32, 2 · C) units scores better on held-out rows.
    The output of the layer has rank at most u, whatever comes after it.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, measure, times
from lossdoctor.checks.widths import hidden
from lossdoctor.core.findings import Category, Finding, LayersEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, Edit, SetUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.core.trials import TrialVerdict


class BottleneckLayer(Check):
    """All through one needle's eye."""

    title = "A hidden layer is too narrow"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ModelReading, TargetsReading, OutcomeReading, RunReading)
    causes = (*ROOTS, "learning-rate-too-high")

    NARROW = 2
    OF_CLASSES = 0.1
    NECK = 4.0
    WIDE = 32

    def skips(self, snapshot: Snapshot) -> str | None:
        """A neck is the point of an autoencoder."""
        return say("the targets are the inputs") if snapshot[TargetsReading].same_as_inputs else None

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """The same program with a wider layer."""
        neck = self._neck(snapshot)
        return (SetUnits(neck.name, self._width(snapshot)),) if neck is not None else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding when the trial agrees."""
        neck, trial = self._neck(snapshot), snapshot.trials.get(self.slug)
        if neck is None or trial is None or trial.verdict is not TrialVerdict.HELPS:
            return
        layers, width = hidden(snapshot[ModelReading]), self._width(snapshot)
        yield self.finding(
            say(
                "{layer} has {units}, and everything passes through it; with {width}, {metric} on held-out rows goes "
                "from {before} to {after} in a trial.",
                layer=neck.name,
                units=times(neck.units or 0, "unit"),
                width=str(width),
                metric=measure(trial.metric),
                before=figure(trial.before),
                after=figure(trial.after),
            ),
            evidence=(
                LayersEvidence(
                    say("units"),
                    tuple(one.name for one in layers),
                    tuple(float(one.units or 0) for one in layers),
                    say("units"),
                ),
            ),
            fixes=(
                self.fix(
                    "widen",
                    say("Give it {width} units", width=str(width)),
                    SetUnits(neck.name, width),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=neck.name),
            confidence=0.9,
        )

    def _width(self, snapshot: Snapshot) -> int:
        return max(self.WIDE, 2 * self._told_apart(snapshot))

    def _told_apart(self, snapshot: Snapshot) -> int:
        targets = snapshot[TargetsReading].training[0]
        return max(targets.classes, snapshot[ModelReading].outputs[0].units or 1, 1)

    def _neck(self, snapshot: Snapshot) -> LayerFacts | None:
        outcome, run = snapshot[OutcomeReading], snapshot[RunReading]
        if not outcome.share < outcome.LEARNED or run.first_nonfinite_step is not None:
            return None
        layers, classes = hidden(snapshot[ModelReading]), self._told_apart(snapshot)
        for place, layer in enumerate(layers):
            units = layer.units or 1
            if units > max(self.NARROW, self.OF_CLASSES * classes) or layer.class_name != "Dense":
                continue
            incoming = layer.input_shape[-1] if layer.input_shape else None
            follows = max((one.units or 0 for one in layers[place + 1 :]), default=0)
            if (incoming or 0) >= self.NECK * units and max(follows, classes) >= self.NECK * units / 2:
                return layer
        return None
