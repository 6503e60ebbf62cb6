"""
In one sentence
    A tiny slip below zero comes from the computer's rounding and is nothing to worry about.

What it does
    Explains a loss just below zero, or targets just outside 0 to 1: rounding, not a fault.

Why it hurts
    It does not. A float32 number has about seven digits, so a loss that should end at 0 may end at -0.0000001, and a
    label that went through a division may be 1.0000001.

How it is proven
    The lowest batch loss lies between -0.000001 and 0, or the largest distance of a target from the range 0 to 1 is
    below 0.000001.

When it stays silent
    Nothing is below zero or outside, or it is so by more than rounding explains.

Cure
    None is needed.

References
    IEEE 754-2019 (binary32 has 24 significant bits, a relative spacing of 1.2e-7).

The mathematics
    float32 spacing at 1 is 2⁻²³ = 1.2 · 10⁻⁷ (IEEE 754): log(1 − 10⁻⁷) and sums of such terms are off by that much.
    Told when −0.000001 ≤ min L < 0, or targets leave [0, 1] by at most 0.000001 (ten spacings at 1).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import views
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class RoundingNoise(Check):
    """Below zero or outside the domain by rounding alone."""

    title = "Rounding, not a fault"
    category = Category.PRECISION
    severity = Severity.HINT
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (RunReading,)

    ROUNDING = 1e-6  # ten spacings of float32 at 1

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the loss, one an output for targets."""
        run = snapshot.get(RunReading)
        finite = run.loss[np.isfinite(run.loss)] if run is not None else np.empty(0)
        if finite.size and -self.ROUNDING <= finite.min() < 0:
            yield self.finding(
                say(
                    "The lowest batch loss is {loss}, below zero by less than one part in a million: float32 rounding "
                    "around 0, not a sign error.",
                    loss=f"{finite.min():.2g}",
                ),
                evidence=(
                    NumberEvidence(say("lowest batch loss"), float(finite.min()), expected=say("0 up to rounding")),
                ),
            )
        for view in views(snapshot):
            if view.known is None or view.known.high != 1 or view.known.family == "hinge":
                continue
            if 0 < view.targets.excess <= self.ROUNDING:
                count = view.targets.below_zero + view.targets.above_one
                yield self.finding(
                    say(
                        "{count} targets leave the range 0 to 1, by {excess} at most: rounding that moves the loss by "
                        "less than one part in a million.",
                        count=count,
                        excess=f"{view.targets.excess:.2g}",
                    ),
                    evidence=(
                        NumberEvidence(
                            say("largest excess"), view.targets.excess, expected=say("below {n}", n="0.000001")
                        ),
                    ),
                )
