"""
In one sentence
    The model corrects itself after only a few examples each time, so each correction mostly undoes the one before.

What it does
    When a program with batches of at most eight rows has not learned, asks for a trial with batches of 32.

Why it hurts
    The gradient of a few rows points anywhere: steps undo each other, and batch statistics of a few rows are noise.

How it is proven
    The model has gone less than 60 % of the way to a perfect answer, neighbouring batches differ by more than the loss
    fell over the run, and a trial with batches of 32 rows scores better on rows that no arm trained on.

When it stays silent
    Larger batches, fewer than 128 rows, models that learn, and trials that show no gain: noise of small batches alone
    is no disease, often even a help.

Cure
    Batches of 32 rows.

References
    McCandlish et al.: An empirical model of large-batch training, 2018.

The mathematics
    σ = 1.4826 · median |L_t+1 − L_t| / √2 over the second half of the batch losses L_t (Rousseeuw and Croux 1993).
    Asked when B ≤ 8, at least 128 rows and 50 steps, s < 0.6 and σ > max(fall, 0), fall = mean of the first tenth
        of L − mean of the last (ours; 32 rows: Bengio 2012, section 3.1.1).
    Found only when a trial with B = 32 scores better on held-out rows. The error of a batch's gradient shrinks as 1
        / √B.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, measure, times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Edit, SetBatchSize
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import FitReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say
from lossdoctor.core.trials import TrialVerdict


class BatchTooSmall(Check):
    """Steps that undo each other."""

    title = "Batches are so small that steps are mostly noise"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, FitReading)
    causes = (*ROOTS, "learning-rate-too-high", "train-inference-gap")

    SMALL = 8
    USUAL = 32  # Bengio 2012, section 3.1.1
    LEAST_ROWS = 128
    LEAST_STEPS = 50

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """Batches of 32 rows, where steps are mostly noise."""
        return (SetBatchSize(self.USUAL),) if self._noisy(snapshot) else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding when the trial agrees."""
        trial, trend = snapshot.trials.get(self.slug), trend_of(snapshot[RunReading])
        if trial is None or trend is None or trial.verdict is not TrialVerdict.HELPS or not self._noisy(snapshot):
            return
        size = snapshot[FitReading].batch_size
        yield self.finding(
            say(
                "Batches of {rows} differ by {noise} in loss while the whole run gained {fall}; with batches of "
                "{usual}, {metric} on held-out rows goes from {before} to {after} in a trial.",
                rows=times(size, "row"),
                noise=figure(trend.noise),
                fall=figure(trend.fall),
                usual=self.USUAL,
                metric=measure(trial.metric),
                before=figure(trial.before),
                after=figure(trial.after),
            ),
            evidence=(
                NumberEvidence(
                    say("noise of a batch's loss"), trend.noise, expected=say("below {limit}", limit=figure(trend.fall))
                ),
                NumberEvidence(say("{metric} as given", metric=measure(trial.metric)), trial.before),
                NumberEvidence(
                    say("{metric} with batches of {size}", metric=measure(trial.metric), size=self.USUAL), trial.after
                ),
                loss_curve(snapshot[RunReading]),
            ),
            fixes=(self.fix("batches-of-32", say("Use batches of {size}", size=self.USUAL), SetBatchSize(self.USUAL)),),
            confidence=0.8,
        )

    def _noisy(self, snapshot: Snapshot) -> bool:
        run, outcome, fit = snapshot[RunReading], snapshot[OutcomeReading], snapshot[FitReading]
        trend = trend_of(run)
        small = fit.batch_size <= self.SMALL and fit.rows >= self.LEAST_ROWS and run.steps >= self.LEAST_STEPS
        failed = outcome.share < outcome.LEARNED and run.first_nonfinite_step is None
        return bool(small and failed and trend is not None and trend.noise > max(trend.fall, 0.0))
