"""
In one sentence
    A simple straight line does a better job than the model.

What it does
    Where the model has not learned its training rows, fits a straight line to the same rows and compares.

Why it hurts
    A network that loses against a straight line has not been trained, or cannot be: what holds it back is worth more
    than any tuning.

How it is proven
    On up to 600 neighbouring training rows a ridge regression, every row judged by a fit without it, goes at least a
    fifth of the way to a perfect answer further than the trained model does on its own training rows, and at least
    0.3 of the way in all; the model has gone less than 60 %.

When it stays silent
    Models that learn; tasks that a straight line does no better; autoencoders, whose targets a straight line merely
    copies; the user's own losses and quantile or rank losses, whose best answer is not the mean.

Cure
    That of the cause: epochs, rate, scales, capacity.

References
    Hastie, Tibshirani, Friedman: The elements of statistical learning, 2009, chapters 3 and 7.

The mathematics
    Ridge regression ŷ = Xβ, each row judged by a fit without it; R = share of the way from a constant answer to a
        perfect one.
    Found when R_line ≥ max(s, 0) + 0.2, R_line ≥ 0.3 and s < 0.6 (ours).
    s = (score − c) / (1 − c): score on the training rows, c what the best constant answer scores.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, measure, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.baseline import BaselineReading
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class Underfitting(Check):
    """Beaten by a straight line."""

    title = "A straight line does better than the model"
    category = Category.DYNAMICS
    severity = Severity.WARNING
    stage = Stage.FINISHED
    requires = (OutcomeReading, RunReading, CompileReading)
    proofs = (BaselineReading,)
    causes = (
        *ROOTS,
        "nonfinite-weights",
        "untrained-layers",
        "bottleneck-layer",
        "learning-rate-too-high",
        "learning-rate-too-low",
        "unsuitable-optimizer",
        "saturating-hidden-activations",
        "vanishing-gradients",
        "exploding-gradients",
        "dead-units",
        "badly-scaled-initial-weights",
        "excessive-regularisation",
        "excessive-dropout",
        "train-inference-gap",
        "collapsed-feature-map",
        "batch-too-small",
        "batch-too-large",
        "too-few-epochs",
        "slow-convergence",
        "class-imbalance",
        "nonfinite-loss",
        "constant-predictions",
    )

    FURTHER = 0.2
    WORTHWHILE = 0.3
    MEANS = ("mean_squared_error", "mean_absolute_error", "huber", "log_cosh")

    def skips(self, snapshot: Snapshot) -> str | None:
        """Losses whose best answer is another than accuracy or R2 measures."""
        run, place = snapshot[RunReading], snapshot[OutcomeReading].place
        if run.cut_short:
            return say("the run was stopped after {done} of {all} steps", done=run.steps, all=run.steps_planned)
        loss = next((one for one in snapshot[CompileReading].losses if one.output == place), None)
        targets = snapshot.get(TargetsReading)
        if targets is not None and targets.same_as_inputs and not place:
            return say(
                "the targets are the inputs: a straight line copies them, a model with a neck has to describe them"
            )
        known = loss is not None and loss.builtin and (loss.name in self.MEANS or "crossentropy" in loss.name)
        return None if known else say("the loss may aim at something else than the mean or the likeliest class")

    def suspects(self, snapshot: Snapshot) -> bool:
        """Programs that have not learned their own rows."""
        outcome = snapshot[OutcomeReading]
        return bool(outcome.share < outcome.LEARNED)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with both numbers."""
        outcome, baseline = snapshot[OutcomeReading], snapshot.get(BaselineReading)
        line = baseline.line(outcome.place) if baseline is not None else None
        if baseline is None or line is None or not self.suspects(snapshot):
            return
        if not line.share >= max(outcome.share, 0.0) + self.FURTHER or line.share < self.WORTHWHILE:
            return
        near = () if outcome.place else (baseline.neighbour_share,)
        yield self.finding(
            say(
                "A straight-line fit to {rows} of the training rows gets {line_metric} {line_score} on rows that it "
                "has not seen ({line_share} of the way to a perfect answer); after training the model gets {metric} "
                "{score} on rows that it has ({share}).",
                rows=baseline.rows,
                line_metric=measure(line.metric),
                line_score=figure(line.score),
                line_share=percent(line.share),
                metric=measure(outcome.metric),
                score=figure(outcome.score),
                share=percent(max(outcome.share, 0.0)),
            ),
            evidence=(
                NumberEvidence(say("share of the way, straight line"), line.share),
                NumberEvidence(
                    say("share of the way, the model"), outcome.share, expected=say("more than a straight line")
                ),
                *(NumberEvidence(say("share of the way, mean of the ten nearest rows"), share) for share in near),
                bars(
                    say("share of the way to a perfect answer"),
                    {
                        say("a straight line"): line.share,
                        **{say("the ten nearest rows"): share for share in near},
                        say("the model"): outcome.share,
                    },
                ),
            ),
            confidence=0.8,
            where=Where(output=outcome.output or None),
        )
