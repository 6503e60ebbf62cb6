"""
In one sentence
    A single unlucky group of examples now and then causes a giant correction that ruins what many small ones had
    built.

What it does
    Looks for single steps with a far larger gradient than usual after which the loss jumps up and stays up.

Why it hurts
    One bad batch decides over the weights: what many small steps have learned, a single large one undoes.

How it is proven
    No clipping is set; the gradient norm exceeds ten times its median, within three steps before a lasting jump of the
    batch loss (twice the level before, beyond six standard deviations); the model has gone less than 60 % of the way to
    a perfect answer, and a trial with clipping scores better on rows that no arm trained on. Without a trial it is a
    hint.

When it stays silent
    Clipping is set, the model learns, or large gradients do no harm. Gradients that grow without end are
    exploding-gradients.

Cure
    Clip the gradient norm at twice its median.

References
    Pascanu, Mikolov, Bengio: On the difficulty of training recurrent neural networks, 2013.

The mathematics
    ‖g_t‖: L2 norm of all gradients at step t, m = its median.
    Found when ‖g‖ > 10 · m within 3 steps before a lasting jump of the loss (median of 5 above twice that of the 20
        before and beyond 6 robust standard deviations), s < 0.6, and a trial with clipping helps (ours, after
        Pascanu et al. 2013).
    Clipping: g ← g · min(1, c / ‖g‖), c = 2 · m.
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, measure, times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity, Stage
from lossdoctor.core.fixes import Edit, SetClipNorm
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.spikes import spikes
from lossdoctor.core.saying import say, together
from lossdoctor.core.trials import TrialVerdict

LARGE = 10.0  # times the median norm
WITHIN = 3  # steps before the jump


class MissingGradientClipping(Check):
    """Single steps that undo the rest."""

    title = "Single large gradients undo what was learned"
    category = Category.OPTIMISATION
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, CompileReading)
    causes = (*ROOTS, "learning-rate-too-high", "exploding-gradients")

    def skips(self, snapshot: Snapshot) -> str | None:
        """Clipping is there, or norms of single steps are not known."""
        compiled = snapshot[CompileReading]
        if any(value is not None for value in (compiled.clipnorm, compiled.global_clipnorm, compiled.clipvalue)):
            return say("gradients are clipped")
        return say("the norms of single steps were not kept") if snapshot[RunReading].norm_stride > 1 else None

    def experiment(self, snapshot: Snapshot) -> tuple[Edit, ...] | None:
        """The same program with clipping."""
        run = snapshot[RunReading]
        return (SetClipNorm(_norm(run)),) if thrown(snapshot) else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both curves."""
        places, run, trial = thrown(snapshot), snapshot[RunReading], snapshot.trials.get(self.slug)
        if not places or (trial is not None and trial.verdict in (TrialVerdict.NO_CHANGE, TrialVerdict.HURTS)):
            return
        norm = _norms(run)
        usual, peak = float(np.median(norm)), float(max(norm[max(0, p - WITHIN) : p + 1].max() for p in places))
        helped = trial is not None and trial.verdict is TrialVerdict.HELPS
        summary = say(
            "{times} a gradient of up to {peak}, {ratio} times the usual {usual}, is followed by a lasting jump of the "
            "loss.",
            times=times(len(places), "time"),
            peak=figure(peak),
            ratio=figure(peak / usual),
            usual=figure(usual),
        )
        if helped and trial is not None:
            end = say(
                "With clipping, {metric} on held-out rows goes from {before} to {after}.",
                metric=measure(trial.metric),
                before=figure(trial.before),
                after=figure(trial.after),
            )
            summary = together([summary, end])
        edit = SetClipNorm(_norm(run))
        yield self.finding(
            summary,
            severity=Severity.WARNING if helped else Severity.HINT,
            evidence=(
                NumberEvidence(
                    say("largest gradient norm before a jump"),
                    peak,
                    expected=say("about {value}", value=figure(usual)),
                ),
                SeriesEvidence(
                    say("gradient norm"), np.arange(len(norm), dtype=np.float64), norm, y_label=say("L2 norm")
                ),
                loss_curve(run),
            ),
            fixes=(self.fix("clip-norm", say("Clip the gradient norm at {norm}", norm=f"{edit.norm:g}"), edit),),
            confidence=0.8,
        )


def thrown(snapshot: Snapshot) -> tuple[int, ...]:
    """Steps of lasting jumps of the loss with a gradient of ten times the median just before; () for good models."""
    run, outcome, compiled = snapshot[RunReading], snapshot[OutcomeReading], snapshot[CompileReading]
    clipped = any(value is not None for value in (compiled.clipnorm, compiled.global_clipnorm, compiled.clipvalue))
    broken = run.first_nonfinite_step is not None or run.norm_stride > 1 or not run.gradient_norm.size
    if clipped or broken or not outcome.share < outcome.LEARNED:
        return ()
    norm = _norms(run)
    large = LARGE * float(np.median(norm))
    return tuple(p for p in spikes(run.loss) if p < len(norm) and norm[max(0, p - WITHIN) : p + 1].max() > large > 0)


def _norms(run: RunReading) -> np.ndarray:
    """Global gradient norm of every step (steps,)."""
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(np.sqrt(np.nansum(np.square(run.gradient_norm.astype(np.float64)), axis=1)))


def _norm(run: RunReading) -> float:
    return float(f"{max(2 * float(np.median(_norms(run))), 1e-6):.1g}")
