"""
In one sentence
    The model is too small to hold what there is to learn.

What it does
    When a small model has learned little and its loss has settled, asks for a trial with layers eight times as wide.

Why it hurts
    The model cannot follow the rows however long it trains.

How it is proven
    No hidden layer is wider than 16, the loss has settled, the model has gone between a fifth and 60 % of the way to a
    perfect answer on its own training rows, and a trial with eight times the width scores better on rows that no arm
    trained on.

When it stays silent
    Wider models, models without any skill (something else is wrong), losses that still fall (too-few-epochs speaks),
    one narrow layer among wide ones (bottleneck-layer speaks), trials that show no gain.

Cure
    Wider layers.

References
    Zhang et al.: Understanding deep learning requires rethinking generalization, 2017, section 3.

The mathematics
    Asked when every hidden layer has 16 units or fewer, 0.2 ≤ s < 0.6 and the loss has settled after 100 steps or
        more (ours).
    Found only when a trial with 8 times the width scores better on rows that no arm trained on.
    N weights can fit about N independent rows (Zhang et al. 2017).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, measure, times
from lossdoctor.checks.widths import hidden, resized
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, Edit
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import LayerFacts, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say
from lossdoctor.core.trials import TrialVerdict


class UndersizedModel(Check):
    """Too little to learn with."""

    title = "The model is too small for the task"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ModelReading, OutcomeReading, RunReading)
    causes = (
        *ROOTS,
        "bottleneck-layer",
        "linear-hidden-layers",
        "dead-units",
        "learning-rate-too-high",
        "learning-rate-too-low",
        "excessive-regularisation",
        "excessive-dropout",
    )

    SMALL = 16
    WIDER = 8
    LEAST_STEPS = 100

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """The same program with wider layers."""
        small = self._small(snapshot)
        return resized(small, self.WIDER, self.SMALL) if small else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding when the trial agrees."""
        small, trial = self._small(snapshot), snapshot.trials.get(self.slug)
        if not small or trial is None or trial.verdict is not TrialVerdict.HELPS:
            return
        widest = max(layer.units or 0 for layer in small)
        yield self.finding(
            say(
                "{layers} of at most {widest} units: with {factor} times as many, {metric} on held-out rows goes from "
                "{before} to {after} in a trial.",
                layers=times(len(small), "hidden layer"),
                widest=str(widest),
                factor=self.WIDER,
                metric=measure(trial.metric),
                before=figure(trial.before),
                after=figure(trial.after),
            ),
            evidence=(
                NumberEvidence(say("trainable weights"), snapshot[ModelReading].trainable_parameters),
                LayersEvidence(
                    say("units"),
                    tuple(one.name for one in small),
                    tuple(float(one.units or 0) for one in small),
                    say("units"),
                ),
            ),
            fixes=(
                self.fix(
                    "widen",
                    say("Make the hidden layers {factor} times as wide", factor=self.WIDER),
                    *resized(small, self.WIDER, self.SMALL),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            confidence=0.8,
        )

    def _small(self, snapshot: Snapshot) -> list[LayerFacts]:
        """The hidden layers where all are narrow and the program has settled without learning."""
        outcome, run = snapshot[OutcomeReading], snapshot[RunReading]
        layers, trend = hidden(snapshot[ModelReading]), trend_of(run)
        some_skill = outcome.share < outcome.LEARNED and not outcome.unskilled
        if not some_skill or run.first_nonfinite_step is not None or trend is None:
            return []
        settled = run.steps >= self.LEAST_STEPS and not trend.still_falling and not trend.rising and trend.fall > 0
        narrow = bool(layers) and all((layer.units or 0) <= self.SMALL for layer in layers)
        return layers if settled and narrow else []
