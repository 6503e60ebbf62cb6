"""
In one sentence
    The model does better on the test than on its own study material, which calls for a second look.

What it does
    Compares the validation loss with the training loss that was printed beside it.

Why it hurts
    Mostly it does not: dropout and augmentation work against the model in training only. But rows that occur on both
    sides, or an easier validation set, look the same, and then the validation promises too much.

How it is proven
    In the second half of at least 6 epochs the validation loss is always 30 % or more below the training loss.

When it stays silent
    The two lie closer together, or cross; fewer epochs; losses below zero, and losses that move by right.

Cure
    None where dropout or augmentation explains it; else a split whose sides share no rows.

References
    https://keras.io/getting_started/faq/ (Why is my training loss much higher than my testing loss?)

The mathematics
    Found when V_e < 0.7 · L_e in every epoch of the second half of 6 or more (30 %: ours); V validation, L training
        loss.
    With dropout or penalties in L only, V < L by right: L = D(training mode) + R, V = D(inference mode) [+ R].
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import both_sides, moving_goal, of_each_run, why_none
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, log_of
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.core.session import LogRun


class ValidationBetterThanTraining(Check):
    """Held-out rows that are easier than those that were learned."""

    title = "Validation is much better than training"
    category = Category.DYNAMICS
    severity = Severity.HINT
    stage = Stage.FINISHED
    requires = (RunReading,)
    alone_requires = (LogReading,)
    causes = ("train-validation-overlap", "excessive-dropout", "target-leak", "train-validation-shift")

    EPOCHS = 6
    BELOW = 0.7  # validation loss over training loss

    def skips(self, snapshot: Snapshot) -> str | None:
        """Both curves are needed."""
        return self._usable(log_of(snapshot[RunReading]).runs[0])

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """Both curves are needed."""
        return why_none(snapshot, self._usable)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint with both curves."""
        finding = self._compared(log_of(snapshot[RunReading]).runs[0])
        if finding is not None:
            yield finding

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint with both curves."""
        yield from of_each_run(snapshot, self._compared)

    def _usable(self, run: LogRun) -> str | None:
        sides = both_sides(run)
        if sides is None:
            return say("there is no validation loss beside the loss")
        return say("there are fewer than 6 validations") if len(sides[0]) < self.EPOCHS else moving_goal(run)

    def _compared(self, run: LogRun) -> Finding | None:
        sides = both_sides(run)
        if sides is None or self._usable(run) is not None:
            return None
        at, training, held = sides
        late = slice(len(at) // 2, None)
        if min(training.min(), held.min()) < 0 or not (held[late] < self.BELOW * training[late]).all():
            return None
        ratio = float(np.median(held[late] / training[late]))
        return self.finding(
            say(
                "In the second half of {epochs} epochs the validation loss is {below} % below the training loss "
                "({validation} against {training} at the end). Dropout, augmentation or penalties in training explain "
                "that; if there are none, look for rows on both sides.",
                epochs=len(at),
                below=f"{100 * (1 - ratio):.0f}",
                validation=figure(float(held[-1])),
                training=figure(float(training[-1])),
            ),
            evidence=(
                NumberEvidence(
                    say("validation loss over training loss"), ratio, expected=say("about {value}", value="1")
                ),
                SeriesEvidence(
                    say("validation loss"),
                    at + 1.0,
                    held,
                    say("epoch"),
                    reference=training,
                    reference_label=say("training"),
                ),
            ),
            confidence=0.6,
        )
