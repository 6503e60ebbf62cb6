"""
In one sentence
    At one point the calculation broke down, and from there on the model consists of numbers that are no numbers.

What it does
    Finds the first batch whose loss or gradient is not finite.

Why it hurts
    After that step the weights are NaN too, and nothing that follows means anything. What Keras prints is a running
    mean, which one bad batch poisons for the rest of the epoch, so the printed curve does not show where it began.

How it is proven
    The recorder keeps the true loss and gradient of every batch; the first that is not finite is named, and where a
    replay of that batch was possible, the first layer too. In the log of a finished run, the first epoch (or logged
    step) whose loss or validation loss is not finite.

When it stays silent
    Every loss and gradient is finite.

Cure
    That of the cause: impute or drop rows, a lower learning rate, clipping, an epsilon at the right scale.

References
    https://www.tensorflow.org/api_docs/python/tf/debugging/check_numerics

The mathematics
    Found at the first step t with L_t or a ‖g_t‖ not finite: no threshold.
    float32 ends at 3.4 · 10³⁸ (exp(89) overflows); log 0 = −∞, 0 · ∞ = ∞ − ∞ = 0/0 = NaN (IEEE 754). From t on w ←
        w − η · NaN.
    Keras prints (1/k) Σ_{i ≤ k} L_i: one NaN makes the rest of the epoch NaN.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.log_curves import OPEN_PROGRAM, LossCurve, of_each_run, why_none
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.fixes import Applicability, SetClipNorm
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, curve, positions
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun


class NonfiniteLoss(Check):
    """Where the numbers ended."""

    title = "The loss becomes NaN or infinite"
    category = Category.DYNAMICS
    severity = Severity.ERROR
    stage = Stage.RUNNING
    requires = (RunReading,)
    alone_requires = (LogReading,)
    causes = (
        *ROOTS,
        "nonfinite-weights",
        "learning-rate-too-high",
        "badly-scaled-initial-weights",
        "exploding-gradients",
    )

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at the first non-finite step."""
        run = snapshot[RunReading]
        step = run.first_nonfinite_step
        if step is None:
            return
        loss_bad = step < run.steps and not np.isfinite(run.loss[step])
        before = run.loss[max(0, step - 1)] if step else float("nan")
        layer = self._layer(run, step)
        evidence: tuple[Evidence, ...] = (
            NumberEvidence(say("first non-finite step"), step, say("steps")),
            NumberEvidence(say("loss one step before"), float(before)),
            loss_curve(run),
        )
        value = figure(float(before))
        yield self.finding(
            say(
                "{what}{before}{first}: from there on the weights are NaN and training does nothing.",
                what=_broken(step + 1, run.steps, loss_bad),
                before=say("; the loss one step before was {value}", value=value) if np.isfinite(before) else "",
                first=say(", and the gradient of layer {layer} went first", layer=layer) if layer else "",
            ),
            evidence=evidence,
            fixes=(
                self.fix(
                    "clip-norm",
                    say("Clip the gradient norm at 1"),
                    SetClipNorm(1.0),
                    applicability=Applicability.UNSAFE,
                    note=say("Helps against overflow, not against NaN in the data."),
                ),
            ),
            where=Where(layer=layer),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """A curve called loss is needed."""
        none = say("the log has no curve called loss")
        return why_none(snapshot, lambda run: None if any(len(one.values) for one in _losses(run)) else none)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at the first value of the log that is not finite."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        for held_out, found in ((False, _losses(run)[:2]), (True, _losses(run)[2:])):
            for seen in found:
                bad = np.flatnonzero(~np.isfinite(seen.values))
                if len(bad):
                    return self._first_of_log(held_out, seen, int(bad[0]), len(bad))
        return None

    def _first_of_log(self, held_out: bool, seen: LossCurve, place: int, count: int) -> Finding:
        by_epoch = seen.by == "epoch"
        at = int(seen.positions[place]) + by_epoch
        what, called = _curve_words(held_out, by_epoch, at)
        value = figure(float(seen.values[place]))
        if count == len(seen.values) - place:
            broken = say("{what} is {value} and stays so", what=what, value=value)
        else:
            broken = say(
                "{what} is {value} as in {count} of {all}", what=what, value=value, count=count, all=seen.said()
            )
        first = say("first epoch that is not finite") if by_epoch else say("first step that is not finite")
        return self.finding(
            say(
                "{what}{before}: the weights, or some rows, are no numbers any more. A log does not tell the batch or "
                "the layer in which it began. {open}",
                what=broken,
                before=_one_before(seen, place),
                open=OPEN_PROGRAM,
            ),
            evidence=(NumberEvidence(first, at), seen.evidence(called)),
        )

    def _layer(self, run: RunReading, step: int) -> str | None:
        """The layer whose gradient is not finite while another's still is."""
        if step >= len(run.gradient_norm):
            return None
        bad = ~np.isfinite(run.gradient_norm[step])
        return run.layers[int(np.flatnonzero(bad)[0])] if bad.any() and not bad.all() else None


def _broken(batch: int, steps: int, loss: bool) -> Said:
    if loss:
        return say("The loss of batch {batch} of {steps} is not finite", batch=batch, steps=steps)
    return say("The gradient of batch {batch} of {steps} is not finite", batch=batch, steps=steps)


def _curve_words(held_out: bool, by_epoch: bool, at: int) -> tuple[Said, Said]:
    """One value of a curve as the subject of a sentence, and what the curve is called."""
    if held_out and by_epoch:
        return say("The validation loss of epoch {n}", n=at), say("validation loss by epoch")
    if held_out:
        return say("The validation loss of step {n}", n=at), say("validation loss by step")
    if by_epoch:
        return say("The loss of epoch {n}", n=at), say("loss by epoch")
    return say("The loss of step {n}", n=at), say("loss by step")


def _one_before(seen: LossCurve, place: int) -> str:
    if not place:
        return ""
    value = figure(float(seen.values[place - 1]))
    if seen.by == "epoch":
        return say("; one epoch before it was {value}", value=value)
    return say("; one step before it was {value}", value=value)


def _losses(run: LogRun) -> tuple[LossCurve, ...]:
    """Loss by epoch and by step, then validation loss by epoch and by step; without values where there is none."""
    pairs = [(name, by) for name in ("loss", "val_loss") for by in ("epoch", "step")]
    return tuple(LossCurve(curve(run, name, by), positions(run, name, by), by) for name, by in pairs)
