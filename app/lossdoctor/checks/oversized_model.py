"""
In one sentence
    The model has so much room that it memorises the examples instead of finding out what they share.

What it does
    When a model is good on training rows and bad on validation rows, asks for a trial with a quarter of its width.

Why it hurts
    With room to spare the rows are learned by heart instead of what they share.

How it is proven
    The model overfits (60 % of the way to a perfect answer on training rows, less than half on validation rows), has
    more trainable weights than training rows, and a trial with a quarter of the width scores better on rows that no arm
    trained on.

When it stays silent
    No validation rows, models that do well there (large models may), trials that show no gain.

Cure
    Narrower layers.

References
    Hastie, Tibshirani, Friedman: The elements of statistical learning, 2009, chapter 7. Belkin et al.: Reconciling
    modern machine learning and the bias-variance trade-off, 2019 (why size alone proves nothing).

The mathematics
    N trainable weights, n training rows. Asked when N > n, s ≥ 0.6 on training rows, below 0.5 on validation rows
        (at least 0.4 apart).
    Found only when a trial with 0.25 of the width (4 units at least) scores better on rows that no arm trained on
        (ours). N > n alone proves nothing (Belkin et al. 2019).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.overfitting import Overfitting
from lossdoctor.checks.telling import bars, figure, measure, scores
from lossdoctor.checks.widths import hidden, resized
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, Edit
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import FitReading, LayerFacts, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.core.trials import TrialVerdict


class OversizedModel(Check):
    """Room to learn by heart."""

    title = "A smaller model does better on new rows"
    category = Category.ARCHITECTURE
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (ModelReading, OutcomeReading, FitReading, RunReading)
    causes = ("train-validation-shift", "ordered-labels", "conflicting-labels", "target-leak")

    SHARE = 0.25
    LEAST_UNITS = 4

    def skips(self, snapshot: Snapshot) -> str | None:
        """Without validation nothing is known."""
        return Overfitting().skips(snapshot)

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """The same program with a quarter of the width."""
        layers = self._large(snapshot)
        return resized(layers, self.SHARE, self.LEAST_UNITS) if layers else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding when the trial agrees."""
        layers, trial, outcome = self._large(snapshot), snapshot.trials.get(self.slug), snapshot[OutcomeReading]
        if not layers or trial is None or trial.verdict is not TrialVerdict.HELPS:
            return
        metric = measure(trial.metric)
        weights, rows = snapshot[ModelReading].trainable_parameters, snapshot[FitReading].rows
        yield self.finding(
            say(
                "{weights} weights learn {rows} rows by heart ({metric} {score} on them, {held} on validation rows); "
                "with a quarter of the width, {trial} on held-out rows goes from {before} to {after} in a trial.",
                weights=weights,
                rows=rows,
                metric=measure(outcome.metric),
                score=figure(outcome.score),
                held=figure(outcome.validation_score),
                trial=metric,
                before=figure(trial.before),
                after=figure(trial.after),
            ),
            evidence=(
                NumberEvidence(say("trainable weights"), weights),
                NumberEvidence(say("training rows"), rows, say("rows")),
                NumberEvidence(say("{metric} with a quarter of the width", metric=metric), trial.after),
                bars(
                    say("{metric} on held-out rows", metric=metric),
                    {say("as given"): trial.before, say("a quarter as wide"): trial.after},
                ),
                scores(outcome),
            ),
            fixes=(
                self.fix(
                    "narrow",
                    say("Make the hidden layers a quarter as wide"),
                    *resized(layers, self.SHARE, self.LEAST_UNITS),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            confidence=0.8,
        )

    def _large(self, snapshot: Snapshot) -> list[LayerFacts]:
        overfits = next(iter(Overfitting().inspect(snapshot)), None) is not None
        many = snapshot[ModelReading].trainable_parameters > snapshot[FitReading].rows
        return hidden(snapshot[ModelReading]) if overfits and many else []
