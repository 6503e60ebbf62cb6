"""
In one sentence
    The training went on after the model was at its best, and it became worse again.

What it does
    Follows the validation loss of every epoch and compares its best with the end.

Why it hurts
    The best weights were there and training went past them: what is kept is worse than what was had.

How it is proven
    The validation loss (running median of three) is best at least four epochs and a quarter of the run before the end,
    and ends a quarter above that and beyond four times its own noise, while the training loss fell on. The weights that
    were kept are as bad: their validation loss, measured after the run, lies as far above. It warns when the model has
    also gone less than 60 % of the way to a perfect answer on validation rows; else it is a hint.

When it stays silent
    The best weights were restored; fewer than 30 validation rows or six epochs; models that are bad on validation rows
    from the start and good on training rows only (overfitting speaks).

Cure
    As many epochs as the best took, or early stopping that restores the best weights.

References
    Prechelt: Early stopping - but when?, 1998.

The mathematics
    V_e = validation loss of epoch e, best = lowest running median of three, end = median of the last three, σ its
        noise from differences of neighbours.
    Found when end − best ≥ max(0.25 · best, 4 · σ), at least 4 epochs and 0.25 of the run after the best, the
        training loss at 0.9 of its value there or less, and the weights kept are as bad: V_kept − best ≥ half of
        that bar (ours; after Prechelt 1998).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.overfitting import Overfitting
from lossdoctor.checks.telling import figure, measure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, SetEpochs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import noise_of
from lossdoctor.core.saying import say


class Overtraining(Check):
    """Past the best."""

    title = "Training went on past its best epoch"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (OutcomeReading, RunReading)
    causes = (
        "train-validation-shift",
        "ordered-labels",
        "too-few-rows",
        "conflicting-labels",
        "learning-rate-too-high",
    )

    def skips(self, snapshot: Snapshot) -> str | None:
        """Validation has to say something."""
        run = snapshot[RunReading]
        held, own = run.logs.get("val_loss"), run.logs.get("loss")
        if held is None or own is None or len(held) != len(own) or len(held) < Overfitting.LOG_EPOCHS:
            return say("there are fewer than {n} epochs with a validation loss", n=Overfitting.LOG_EPOCHS)
        if not (np.isfinite(held).all() and np.isfinite(own).all()) or held.min() <= 0:
            return say("the validation loss is negative or not finite")
        return Overfitting().skips(snapshot)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        outcome, run = snapshot[OutcomeReading], snapshot[RunReading]
        held, own = np.asarray(run.logs["val_loss"], float), np.asarray(run.logs["loss"], float)
        calm = np.array([np.median(held[max(0, place - 1) : place + 2]) for place in range(len(held))])
        best, count = int(calm.argmin()), len(held)
        lowest, end = float(calm[best]), float(np.median(held[-3:]))
        worse = max(Overfitting.WORSE * lowest, Overfitting.BEYOND * noise_of(held))
        late = count - 1 - best >= max(Overfitting.AFTER, Overfitting.SHARE_AFTER * count)
        kept = outcome.validation_loss  # NaN where the loss could not be evaluated outside training
        restored = np.isfinite(kept) and kept - lowest < worse / 2
        if not late or end - lowest < worse or restored or own[-1] > Overfitting.FELL_ON * own[best]:
            return
        if next(iter(Overfitting().inspect(snapshot)), None) is not None:
            return
        poor = outcome.validation_share < outcome.LEARNED
        epochs = np.arange(1, count + 1, dtype=np.float64)
        yield self.finding(
            say(
                "The validation loss is best after epoch {best} of {count} ({lowest}) and ends at {end}, while the "
                "training loss fell on from {then} to {last}: {worse} epochs made it worse. {metric} on {rows} "
                "validation rows is {score}.",
                best=best + 1,
                count=count,
                lowest=figure(lowest),
                end=figure(end),
                then=figure(float(own[best])),
                last=figure(float(own[-1])),
                worse=count - best - 1,
                metric=measure(outcome.metric),
                rows=outcome.validation_rows,
                score=figure(outcome.validation_score),
            ),
            severity=Severity.WARNING if poor else Severity.HINT,
            evidence=(
                NumberEvidence(say("best validation loss"), lowest),
                NumberEvidence(say("validation loss at the end"), end, expected=say("at most {n}", n=figure(lowest))),
                SeriesEvidence(
                    say("validation loss"),
                    epochs,
                    held,
                    say("epoch"),
                    reference=own,
                    reference_label=say("training"),
                ),
            ),
            fixes=(
                self.fix(
                    "stop-at-best",
                    say("Train {n} epochs", n=str(best + 1)),
                    SetEpochs(best + 1),
                    applicability=Applicability.UNSAFE,
                    note=say("Or EarlyStopping(restore_best_weights=True), which finds the epoch by itself."),
                ),
            ),
            confidence=0.8,
        )
