"""
In one sentence
    Whatever you show it, the model gives the same answer.

What it does
    Compares the trained model's answers between training rows.

Why it hurts
    A model that answers the same for every row has learned at most the average. The loss may look respectable: it is
    then the loss of the best constant.

How it is proven
    The standard deviation of the predictions over rows is below a thousandth of the targets' (for classes: of their
    probabilities'), or below float32 rounding, while the targets vary.

When it stays silent
    Answers differ between rows, or all targets are equal.

Cure
    That of the cause: dead units, a learning rate that is too high, unscaled inputs, a softmax over one unit.

References
    Guo, Pleiss, Sun, Weinberger 2017 on what output probabilities say.

The mathematics
    σ_p = largest standard deviation over rows of any output value, σ_y that of the targets.
    Found when σ_p ≤ max(10⁻³ · σ_y, 10⁻⁶ · max |p|), at least two different targets and s < 0.6 (10⁻³: ours; 10⁻⁶:
        about eight spacings of float32).
    The best constant answer is mean(y) under squared error, the class shares under cross-entropy.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import answers_histogram
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, measure, worth
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, NumberEvidence, Severity, Stage, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.saying import say, together


class ConstantPredictions(Check):
    """One answer for all."""

    title = "The model gives every row the same answer"
    category = Category.DYNAMICS
    severity = Severity.ERROR
    stage = Stage.FINISHED
    requires = (OutcomeReading, TargetsReading)
    causes = (
        *ROOTS,
        "untrained-layers",
        "train-inference-gap",
        "nonfinite-weights",
        "learning-rate-too-high",
        "excessive-dropout",
        "excessive-regularisation",
        "saturating-hidden-activations",
        "vanishing-gradients",
        "badly-scaled-initial-weights",
        "collapsed-feature-map",
        "dead-units",
        "saturated-units",
        "learning-rate-too-low",
        "batch-too-large",
        "too-few-epochs",
    )

    RELATIVE = 1e-3  # of the targets' spread
    ROUNDING = 1e-6  # of the largest answer: float32

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output."""
        outcome = snapshot[OutcomeReading]
        for place, targets in enumerate(snapshot[TargetsReading].training):
            told = outcome.of(place)
            if told is not None and targets.distinct > 1:
                yield from self._told(snapshot, told, targets.array.std)

    def _told(self, snapshot: Snapshot, outcome: OutcomeReading, scale: float) -> Iterator[Finding]:
        if outcome.nonfinite_share > 0 or outcome.rows < 2 or outcome.learned:
            return
        spread = outcome.spread
        if spread > max(self.RELATIVE * scale, self.ROUNDING * outcome.level):
            return
        skill = say("{worth!c}.", worth=worth(outcome)) if outcome.metric == "accuracy" else ""
        same = say(
            "Predictions for {rows} rows differ by a standard deviation of {spread}, the targets by {scale}: the model "
            "gives every row the same answer.",
            rows=outcome.rows,
            spread=figure(spread),
            scale=figure(scale),
        )
        yield self.finding(
            together([same, skill]),
            evidence=(
                NumberEvidence(
                    say("spread of predictions over rows"), spread, expected=say("near {value}", value=figure(scale))
                ),
                NumberEvidence(measure(outcome.metric) or say("score"), outcome.score),
                NumberEvidence(say("the same for a constant answer"), outcome.no_skill),
                *self._answers(snapshot, outcome.place),
                bars(say("spread over rows"), {say("predictions"): spread, say("targets"): scale}),
            ),
            where=Where(output=outcome.output or None),
        )

    def _answers(self, snapshot: Snapshot, place: int) -> Iterator[HistogramEvidence]:
        answered = snapshot.get(PredictionsReading)
        if answered is not None and answered.trained and place < len(answered.training):
            yield answers_histogram(answered.training[place])
