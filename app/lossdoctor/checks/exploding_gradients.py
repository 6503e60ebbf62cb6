"""
In one sentence
    The corrections grow until a single one throws away everything the model has learned.

What it does
    Follows the global gradient norm over the run and compares layers.

Why it hurts
    One such step throws the weights far away, and what was learned is lost.

How it is proven
    The gradient norm exceeds 1,000 and has grown more than 70 times since the start (or stops being finite) while the
    loss rises or the run fails. An error when loss or weights become non-finite.

When it stays silent
    Large gradients that shrink as the loss falls (targets in large units begin like that), and models that learn.

Cure
    Clip the gradient norm, lower the learning rate.

References
    Pascanu, Mikolov, Bengio: On the difficulty of training recurrent neural networks, 2013.

The mathematics
    ‖g_t‖ = √(Σ over variables ‖g_v‖²), the L2 norm of all gradients at step t.
    Found when max ‖g_t‖ ≥ 1,000 and max ‖g_t‖ ≥ 70 · ‖g_0‖ (70: AUTOTRAINER, ICSE 2021; 1,000: ours) and s < 0.6 or
        the loss is no longer finite.
    Through T layers ‖g‖ is multiplied by up to the product of their ‖Jacobians‖: above 1 it grows like ρ^T (Pascanu
        et al. 2013). Clipping: g ← g · min(1, c / ‖g‖).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, SeriesEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, SetClipNorm
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class ExplodingGradients(Check):
    """Steps that throw the weights away."""

    title = "Gradients explode"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading)
    causes = (*ROOTS, "learning-rate-too-high")

    LARGE = 1e3
    GROWTH = 70.0  # catalogue; AUTOTRAINER (ICSE 2021) uses the same ratio between layers

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve of the norm."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        with np.errstate(over="ignore", invalid="ignore"):
            norm = np.sqrt(np.square(run.gradient_norm.astype(np.float64)).sum(axis=1))
        finite = norm[np.isfinite(norm)]
        if len(finite) < 2 or outcome.learned or not (outcome.failing or run.first_nonfinite_step is not None):
            return
        start, peak = float(finite[0]), float(finite.max())
        if peak < self.LARGE or peak < self.GROWTH * max(start, 1e-12):
            return
        broken = run.first_nonfinite_step is not None
        known = {"start": figure(start), "peak": figure(peak)}
        if broken:
            summary = say(
                "The gradient norm grows from {start} to {peak}, and is not finite in the end: one such step throws "
                "the weights away.",
                **known,
            )
        else:
            summary = say(
                "The gradient norm grows from {start} to {peak}: one such step throws the weights away.", **known
            )
        steps = np.arange(len(norm), dtype=np.float64)
        yield self.finding(
            summary,
            severity=Severity.ERROR if broken else Severity.WARNING,
            evidence=(SeriesEvidence(say("gradient norm"), steps, norm, y_label=say("L2 norm")),),
            fixes=(
                self.fix(
                    "clip-norm",
                    say("Clip the gradient norm at 1"),
                    SetClipNorm(1.0),
                    applicability=Applicability.UNSAFE,
                ),
            ),
        )
