"""
In one sentence
    Every now and then the error shoots up and stays up, and the model has to learn the same things again.

What it does
    Looks for steps at which the true batch loss jumps up and stays up for several batches.

Why it hurts
    One step has thrown the weights away, and what was learned before it has to be learned again.

How it is proven
    The median of five batches is twice the median of the twenty before and beyond six of their standard deviations, at
    least twice in the run; and the model has gone less than 60 % of the way to a perfect answer.

When it stays silent
    Single heavy batches, after which the loss is as before; models that learn; steps with a spike of the gradient
    before them (missing-gradient-clipping speaks) and losses that only grow (diverging-loss speaks).

Cure
    A lower learning rate, or clipping.

References
    Pascanu, Mikolov, Bengio: On the difficulty of training recurrent neural networks, 2013, section 2.3.

The mathematics
    m = median of 20 batch losses, h = median of the next 5, σ = 1.4826 · median |L − m| (Rousseeuw and Croux 1993).
    A jump: h > 2 · m, h − m > 6 · σ, and the first of the 5 above 2 · m. Found at 2 jumps or more with s < 0.6
        (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.missing_gradient_clipping import thrown
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import figure, loss_curve, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability, Fix, SetLearningRate
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.spikes import spikes
from lossdoctor.core.readings.trend import trend_of
from lossdoctor.core.saying import say, together


class LossSpikes(Check):
    """Up at once, down slowly."""

    title = "The loss jumps up again and again"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (RunReading, OutcomeReading, CompileReading)
    causes = (*ROOTS, "learning-rate-too-high", "ordered-labels", "exploding-gradients")

    LEAST = 2

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the curve."""
        run, outcome = snapshot[RunReading], snapshot[OutcomeReading]
        trend = trend_of(run)
        if not outcome.share < outcome.LEARNED or run.first_nonfinite_step is not None or trend is None:
            return
        places = spikes(run.loss)
        if len(places) < self.LEAST or trend.rising or thrown(snapshot):
            return
        fixes = self._lower(run.learning_rate)
        first = places[0]
        summary = say(
            "{times} the loss at least doubles from one batch to the next and stays up; first at step {step}, from "
            "{before} to {after}.",
            times=times(len(places), "time"),
            step=int(first) + 1,
            before=figure(float(run.loss[first - 1])),
            after=figure(float(run.loss[first])),
        )
        yield self.finding(
            together([summary, say("{worth!c}.", worth=worth(outcome))]),
            evidence=(
                NumberEvidence(say("lasting jumps of the loss"), len(places), say("jumps"), "0"),
                loss_curve(run),
            ),
            fixes=fixes,
            confidence=0.8,
        )

    def _lower(self, rate: float | None) -> tuple[Fix, ...]:
        if rate is None or not rate > 0:
            return ()
        edit = SetLearningRate(float(f"{rate / 3:.1g}"))
        title = say("Lower the rate to {rate}", rate=f"{edit.learning_rate:g}")
        return (self.fix("lower-rate", title, edit, applicability=Applicability.UNSAFE),)
