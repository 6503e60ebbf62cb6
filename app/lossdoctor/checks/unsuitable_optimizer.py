"""
In one sentence
    The method for correcting the model gets nowhere on this task, while another one does.

What it does
    When training got nowhere, compares the program's optimizer at every rate of the range test with Adam at its usual
    rate, and asks for a trial with Adam.

Why it hurts
    Plain gradient descent takes the same step in every direction; where curvatures differ widely, no single rate
    serves.

How it is proven
    The model has gone less than 60 % of the way to a perfect answer. From the same initial weights and on the same
    batches Adam at 0.001 improves the loss at least twice as much as the program's optimizer does at its own rate,
    and a trial with Adam scores better on rows that no arm trained on.

When it stays silent
    The model learns, the program already uses an adaptive optimizer, or the trial shows no gain.

Cure
    Adam at its default rate.

References
    Kingma, Ba: Adam, 2015. Adadelta's default rate is 0.001 in Keras 3, it was 1.0:
    https://keras.io/api/optimizers/adadelta/

The mathematics
    SGD: w ← w − η g, one rate for every direction. Adam: w ← w − η m̂ / (√v̂ + ε), scaled for each weight (Kingma
        and Ba 2015).
    Asked when s < 0.6 and, in the same few steps, L₀ − L_Adam > 0.1 · |L₀| and > 2 · max(L₀ − L_own, 0) (ours).
        Found only when a trial with Adam scores better on held-out rows.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.learning_rate_too_high import range_curve
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, measure, times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, Edit, SetOptimizer
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading, RangeTestReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.core.trials import TrialVerdict


class UnsuitableOptimizer(Check):
    """Adam learns where this one does not."""

    title = "The optimizer gets nowhere on this problem"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    proofs = (RangeTestReading,)
    causes = (*ROOTS, "learning-rate-too-low", "learning-rate-too-high", "vanishing-gradients")

    ADAPTIVE = frozenset(("Adam", "AdamW", "Nadam", "Adamax", "RMSprop", "Lion"))
    TIMES = 2.0
    WORTHWHILE = 0.1

    def suspects(self, snapshot: Snapshot) -> bool:
        """Only finite runs that have not learned."""
        outcome = snapshot[OutcomeReading]
        return bool(snapshot[RunReading].first_nonfinite_step is None and outcome.share < outcome.LEARNED)

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """Adam, where the few steps of the range test speak for it."""
        return (SetOptimizer("adam"),) if self._better(snapshot) is not None else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding when the trial agrees."""
        test, trial = self._better(snapshot), snapshot.trials.get(self.slug)
        if test is None or trial is None or trial.verdict is not TrialVerdict.HELPS:
            return
        metric, own, steps = measure(trial.metric), f"{test.own:g}", str(test.steps)
        given = say("{optimizer} at {rate}", optimizer=test.optimizer, rate=own)
        adam = self.fix("adam", say("Train with Adam"), SetOptimizer("adam"), applicability=Applicability.UNSAFE)
        yield self.finding(
            say(
                "With Adam instead of {optimizer} at {rate}, {metric} on held-out rows goes from {before} to {after} "
                "in a trial ({seeds}).",
                optimizer=test.optimizer,
                rate=own,
                metric=metric,
                before=figure(trial.before),
                after=figure(trial.after),
                seeds=times(trial.seeds, "seed"),
            ),
            evidence=(
                NumberEvidence(say("{metric} as given", metric=metric), trial.before),
                NumberEvidence(say("{metric} with Adam", metric=metric), trial.after),
                NumberEvidence(say("loss after {steps} steps as given", steps=steps), test.own_loss),
                NumberEvidence(say("loss after {steps} steps with Adam", steps=steps), test.adam_loss),
                bars(
                    say("loss after {steps} steps", steps=steps),
                    {say("before any step"): test.start, given: test.own_loss, "Adam": test.adam_loss},
                ),
                range_curve(test),
            ),
            fixes=(adam,),
        )

    def _better(self, snapshot: Snapshot) -> RangeTestReading | None:
        test = snapshot.get(RangeTestReading)
        if test is None or not self.suspects(snapshot) or test.optimizer in self.ADAPTIVE:
            return None
        gain, own_gain = test.start - test.adam_loss, test.start - test.own_loss
        worthwhile = gain > self.WORTHWHILE * abs(test.start)
        return test if worthwhile and gain > self.TIMES * max(own_gain, 0.0) else None
