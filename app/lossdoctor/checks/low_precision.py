"""
In one sentence
    The computer keeps so few digits that small corrections vanish and large values run over.

What it does
    Looks at programs whose layers compute in float16 or bfloat16 and compares answers, gradients and a few training
    steps with a float32 copy.

Why it hurts
    float16 ends at 65,504 and has nothing between 0 and 6e-8: large values become infinite, small gradients and the
    epsilons of optimizers become 0. bfloat16 keeps 8 bits: small updates are rounded away.

How it is proven
    From the same weights and on the same batches the half-precision program becomes non-finite where float32 stays
    finite, or its answers or inputs overflow: an error. It realises less than half of float32's improvement, or more
    than a fifth of the gradient is lost to underflow without loss scaling while it lags: a warning.

When it stays silent
    Half precision that keeps up with float32, as mixed precision with loss scaling does.

Cure
    mixed_float16 (float32 weights and loss scaling), or float32.

References
    Micikevicius et al.: Mixed precision training, 2018. https://keras.io/api/mixed_precision/

The mathematics
    float16: largest 65,504, smallest above 0 is 6 · 10⁻⁸, spacing at 1 is 9.8 · 10⁻⁴; bfloat16: spacing at 1 is 7.8
        · 10⁻³.
    ERROR when the replay in half precision is not finite where float32 is, an answer overflows, or an input exceeds
        65,504.
    WARNING when gain_half < 0.5 · gain_32, or no loss scale, more than 0.2 of gradient entries lost to zero and
        gain_half < 0.8 · gain_32; gain_32 ≥ max(0.02 · |L₀|, 3 standard errors) (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Where
from lossdoctor.core.fixes import SetDtype
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.precision import HalfPrecisionReading, Replay
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class LowPrecision(Check):
    """Numbers too short for this training."""

    title = "Half precision spoils the training"
    category = Category.PRECISION
    severity = Severity.WARNING
    requires = (ModelReading,)
    proofs = (HalfPrecisionReading,)
    causes = ("nonfinite-inputs", "nonfinite-targets", "unscaled-inputs", "unscaled-targets")

    FLOAT16_LARGEST = 65_504.0
    REALISED = 0.5
    WORTHWHILE = 0.02
    LOST = 0.2

    def skips(self, snapshot: Snapshot) -> str | None:
        """Only half precision is at stake."""
        half = any(layer.dtype in ("float16", "bfloat16") for layer in snapshot[ModelReading].layers)
        return None if half else say("no layer computes in half precision")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        reading = snapshot.get(HalfPrecisionReading)
        severity = self._severity(reading, snapshot.get(RunReading)) if reading is not None else None
        if reading is None or severity is None:
            return
        replay = reading.replay
        yield self.finding(
            say(
                "In {dtype} the loss is {loss} after {steps} steps, in float32 {reference}, from the same weights and "
                "batches ({start} before); {lost} of the gradient is rounded to zero and {overflow} of the answers "
                "overflow.",
                dtype=replay.own_dtype,
                loss=figure(replay.own_end),
                steps=str(len(replay.own)),
                reference=figure(replay.reference_end),
                start=figure(replay.start),
                lost=percent(reading.lost_gradients),
                overflow=percent(reading.overflow),
            ),
            severity=severity,
            evidence=(
                replay_curve(replay),
                NumberEvidence(say("share of gradient entries lost to zero"), reading.lost_gradients, expected="0"),
                NumberEvidence(say("share of answers that overflow"), reading.overflow, expected="0"),
                NumberEvidence(say("loss scale"), reading.scaled),
            ),
            fixes=(
                self.fix("float32", say("Compute in float32"), SetDtype("float32")),
                self.fix("mixed", say("Use mixed_float16 with loss scaling"), SetDtype("mixed_float16")),
            ),
            where=Where(layer=reading.layers[0]),
        )

    def _severity(self, reading: HalfPrecisionReading, run: RunReading | None) -> Severity | None:
        replay = reading.replay
        bad = run.first_nonfinite_step if run is not None else None
        broke = bad is not None and len(replay.reference) > bad
        if not np.isfinite(replay.reference_end):
            return None
        large = "bfloat16" not in replay.own_dtype and reading.largest_input > self.FLOAT16_LARGEST
        if not np.isfinite(replay.own_end) or reading.overflow > 0 or large or broke:
            return Severity.ERROR
        gain, own_gain = replay.start - replay.reference_end, replay.start - replay.own_end
        if gain < max(self.WORTHWHILE * abs(replay.start), 3 * replay.error):
            return None
        lags = own_gain < self.REALISED * gain
        starved = reading.scaled == 1.0 and reading.lost_gradients > self.LOST and own_gain < 0.8 * gain
        return Severity.WARNING if lags or starved else None


def replay_curve(replay: Replay) -> SeriesEvidence:
    """Both formats' batch losses."""
    return SeriesEvidence(
        say("loss of each batch in {dtype}", dtype=replay.own_dtype),
        np.arange(len(replay.own), dtype=np.float64),
        replay.own,
        reference=replay.reference,
        reference_label=replay.reference_dtype,
    )
