"""
In one sentence
    The computer keeps too few digits for this calculation, so rounding errors drown what there is to learn.

What it does
    Replays the first training steps of a float32 program in float64 on a copy, where there is reason to: a run that
    failed and whose inputs or targets need many digits, a loss of the user's own, or non-finite values.

Why it hurts
    float32 has 7 digits. Differences of large, nearly equal numbers keep few of them, and a loss made of such
    differences is noise.

How it is proven
    Same weights, same batches, same optimizer: after 40 steps the float64 loss is lower by more than three times the
    batch noise and by more than 5 %, or stays finite where float32 does not.

When it stays silent
    Both formats agree within batch noise; models that learn.

Cure
    float64, or the same formula written so that it does not subtract large numbers.

References
    Higham: Accuracy and stability of numerical algorithms, 2002, chapter 1. Goldberg: What every computer scientist
    should know about floating-point arithmetic, 1991.

The mathematics
    float32 has 24 bits, 7 digits: (a − b) of nearly equal a, b keeps log10(|a − b| / |a|) fewer of them (Goldberg
        1991).
    Suspected when |mean| > 10,000 · spread of a feature, or for a loss of your own, in a run that failed.
    Found when L32 − L64 > max(3 · noise of a batch, 0.05 · |L64|) at the end of the same 40 steps (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.low_precision import replay_curve
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, SetDtype
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading, TargetsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.precision import DoublePrecisionReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class PrecisionLimitedLoss(Check):
    """More digits, lower loss."""

    title = "float32 is too short for this loss"
    category = Category.PRECISION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, InputsReading, TargetsReading, CompileReading)
    proofs = (DoublePrecisionReading,)
    causes = ("unstable-loss", "inverted-loss", "unscaled-inputs", "unscaled-targets", "learning-rate-too-high")

    DIGITS = 1e4  # magnitude over spread: four of float32's seven digits are the same in every row
    NOISES = 3.0
    RELATIVE = 0.05

    def suspects(self, snapshot: Snapshot) -> bool:
        """Where digits may matter and the run failed."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        own_loss = any(not loss.builtin for loss in snapshot[CompileReading].losses)
        arrays = [*snapshot[InputsReading].training, *(facts.array for facts in snapshot[TargetsReading].training)]
        failed = run.first_nonfinite_step is not None or outcome.failing or (own_loss and not outcome.learned)
        return failed and (own_loss or run.first_nonfinite_step is not None or any(map(self._many_digits, arrays)))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        reading = snapshot.get(DoublePrecisionReading)
        if reading is None or not self.suspects(snapshot):
            return
        replay = reading.replay
        gain = replay.own_end - replay.reference_end
        enough = gain > max(self.NOISES * replay.noise, self.RELATIVE * abs(replay.reference_end))
        if not np.isfinite(replay.reference_end) or not enough:
            return
        yield self.finding(
            say(
                "After {steps} steps from the same weights and batches the loss is {own} in float32 and {other} in "
                "float64 (batches differ by {noise}): float32's seven digits do not carry this loss.",
                steps=str(len(replay.own)),
                own=figure(replay.own_end),
                other=figure(replay.reference_end),
                noise=figure(replay.noise),
            ),
            evidence=(
                replay_curve(replay),
                NumberEvidence(say("loss in float32"), replay.own_end),
                NumberEvidence(say("loss in float64"), replay.reference_end),
            ),
            fixes=(
                self.fix(
                    "float64",
                    say("Compute in float64"),
                    SetDtype("float64"),
                    applicability=Applicability.UNSAFE,
                ),
            ),
        )

    def _many_digits(self, facts: ArrayFacts) -> bool:
        spreads, means = facts.feature_std, np.abs(facts.feature_mean)
        usable = np.isfinite(spreads) & np.isfinite(means) & (spreads > 0)
        return bool((means[usable] > self.DIGITS * spreads[usable]).any())
