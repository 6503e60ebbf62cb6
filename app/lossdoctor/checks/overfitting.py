"""
In one sentence
    The model knows the examples it was shown by heart but fails on new ones.

What it does
    Compares the trained model on training rows and on validation rows.

Why it hurts
    What was learned does not hold for new rows.

How it is proven
    On at least 30 validation rows the model has gone less than half of the way to a perfect answer while on training
    rows it has gone 60 % or more, at least 40 % further, and beyond twice the sampling error. In a log alone: the
    validation loss ends a quarter above its best (running median of three) and beyond four times its own noise, at
    least 4 epochs and a quarter of the run after it, while the training loss fell on. Only a hint where the validation
    accuracy did not get worse meanwhile and the validation loss is still below its first value.

When it stays silent
    No or few validation rows, validation nearly as good, inputs that differ between the sides (their own check
    speaks).

Cure
    More rows, a smaller model, dropout or weight penalties, early stopping.

References
    Hastie, Tibshirani, Friedman: The elements of statistical learning, 2009, chapter 7.

The mathematics
    s = (score − c) / (1 − c), c the best constant answer; s_v the same on m validation rows.
    Found when s ≥ 0.6, s_v < 0.5, s − s_v ≥ max(0.4, 2 / (√m · (1 − c))), m ≥ 30 (ours).
    In a log (6 validations or more): with V the validation loss, best its lowest running median of three: V_end −
        best ≥ max(0.25 · |best|, 4 · σ), at least 4 values and 0.25 of the run later, while the training loss fell
        to 0.9 or less.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import ACCURACIES, both_sides, moving_goal, noise, of_each_run, why_none
from lossdoctor.checks.telling import figure, measure, percent, scores
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.log import LogReading, curve
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say, together
from lossdoctor.core.session import LogRun


class Overfitting(Check):
    """Memory instead of learning."""

    title = "The model is good on training rows only"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (OutcomeReading, RunReading)
    alone_requires = (LogReading,)
    causes = (
        "train-validation-shift",
        "ordered-labels",
        "oversized-model",
        "too-few-rows",
        "conflicting-labels",
        "target-leak",
    )

    FURTHER = 0.4
    POOR = 0.5
    LOG_EPOCHS = 6
    WORSE = 0.25  # of the best validation loss
    BEYOND = 4.0  # times the noise of the validation loss
    AFTER, SHARE_AFTER = 4, 0.25  # validations after the best one, and share of all
    FELL_ON = 0.9  # training loss at the end over that at the best validation

    def skips(self, snapshot: Snapshot) -> str | None:
        """Validation has to say something."""
        few = snapshot[OutcomeReading].validation_rows < OutcomeReading.HELD_OUT_ROWS
        return say("there are fewer than 30 validation rows") if few else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        outcome, run = snapshot[OutcomeReading], snapshot[RunReading]
        gap = outcome.share - outcome.validation_share
        error = 1 / np.sqrt(outcome.validation_rows) / max(1 - outcome.no_skill, 1e-6)
        if not outcome.learned or not outcome.validation_share < self.POOR or gap < max(self.FURTHER, 2 * error):
            return
        metric = measure(outcome.metric)
        evidence = [
            NumberEvidence(say("{metric} on training rows", metric=metric), outcome.score),
            NumberEvidence(say("{metric} on validation rows", metric=metric), outcome.validation_score),
        ]
        curves = self._curves(run)
        yield self.finding(
            say(
                "{metric!c} is {score} on training rows and {held} on {rows} validation rows: {share} of the way to a "
                "perfect answer against {held_share}.",
                metric=metric,
                score=figure(outcome.score),
                held=figure(outcome.validation_score),
                rows=outcome.validation_rows,
                share=percent(outcome.share),
                held_share=percent(outcome.validation_share),
            ),
            evidence=(*evidence, *curves, scores(outcome)),
        )

    def _curves(self, run: RunReading) -> tuple[SeriesEvidence, ...]:
        losses = run.logs.get("val_loss")
        if losses is None or not len(losses):
            return ()
        epochs = np.arange(1, len(losses) + 1, dtype=np.float64)
        training = run.logs.get("loss")
        beside = training if training is not None and len(training) == len(losses) else None
        return (
            SeriesEvidence(
                say("validation loss"),
                epochs,
                np.asarray(losses, float),
                say("epoch"),
                reference=beside,
                reference_label=say("training"),
            ),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Both curves are needed."""
        return why_none(snapshot, self._usable)

    def _usable(self, run: LogRun) -> str | None:
        sides = both_sides(run)
        if sides is None:
            return say("the log has no validation loss beside the loss")
        if len(sides[0]) < self.LOG_EPOCHS:
            return say("fewer than {n} validations tell no trend from noise", n=self.LOG_EPOCHS)
        return moving_goal(run)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        sides = both_sides(run)
        if sides is None or self._usable(run) is not None:
            return None
        at, training, held = sides
        calm = np.array([np.median(held[max(0, place - 1) : place + 2]) for place in range(len(held))])
        best = int(calm.argmin())
        end, lowest = float(np.median(held[-3:])), float(calm[best])
        scale = abs(lowest) if lowest > 0 else max(float(np.ptp(held[: best + 1])), 1e-12)
        late = len(held) - 1 - best >= max(self.AFTER, self.SHARE_AFTER * len(held))
        if not late or end - lowest < max(self.WORSE * scale, self.BEYOND * noise(held)):
            return None
        then, now = float(training[best]), float(np.median(training[-3:]))
        if now > then - (1 - self.FELL_ON) * max(abs(then), float(training[0]) - then):
            return None
        return self._worse(run, at, training, held, best, end)

    def _worse(
        self, run: LogRun, at: np.ndarray, training: np.ndarray, held: np.ndarray, best: int, end: float
    ) -> Finding:
        kept = self._score_kept(run, best, len(held)) if end < held[0] else None
        tail = (
            say(
                "Its accuracy did not fall meanwhile ({score} at the end): it errs no more often, but surer.",
                score=figure(kept),
            )
            if kept is not None
            else say(
                "It began at {start}. Unless the weights of the best epoch were restored (EarlyStopping), what was "
                "kept is worse.",
                start=figure(float(held[0])),
            )
        )
        summary = say(
            "The validation loss is best at {best} (value {place} of {count}) and ends at {end}, while the training "
            "loss fell on from {then} to {last}: what is learned after that holds for the training rows only.",
            best=figure(float(held[best])),
            place=best + 1,
            count=len(held),
            end=figure(end),
            then=figure(float(training[best])),
            last=figure(float(training[-1])),
        )
        at_most = say("at most {n}", n=figure(float(held[best])))
        return self.finding(
            together([summary, tail]),
            title="Validation gets worse while training goes on",
            severity=Severity.WARNING if kept is None else Severity.HINT,
            evidence=(
                NumberEvidence(say("best validation loss"), float(held[best])),
                NumberEvidence(say("validation loss at the end"), end, expected=at_most),
                SeriesEvidence(
                    say("validation loss"),
                    at + 1.0,
                    held,
                    say("epoch"),
                    reference=training,
                    reference_label=say("training"),
                ),
            ),
            confidence=0.8,
        )

    def _score_kept(self, run: LogRun, best: int, validations: int) -> float | None:
        """The validation accuracy at the end where it is no lower than at the best validation loss."""
        for name in ACCURACIES:
            right = curve(run, f"val_{name}")
            if len(right) == validations and np.isfinite(right).all():
                end = float(np.median(right[-3:]))
                return end if end >= float(np.median(right[max(0, best - 1) : best + 2])) - 0.005 else None
        return None
