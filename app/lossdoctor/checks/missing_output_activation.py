"""
In one sentence
    The model answers with any number at all where a percentage is needed, so its score means nothing.

What it does
    Finds a loss that needs probabilities, or answers above 0 (Poisson), on an output that has no activation.

Why it hurts
    Without a sigmoid or softmax the output is any number. A cross-entropy cuts it off at 0 and 1 before it takes the
    logarithm: rows beyond either end give a large, flat loss without a gradient, and answers are no probabilities.

How it is proven
    The model answers up to 2,048 training rows: predictions outside 0 to 1, or rows that do not sum to 1, are counted.

When it stays silent
    The loss has from_logits=True; the activation is applied by a later layer or inside the model's own call; the loss
    is the user's own.

Cure
    A sigmoid (one unit, or several labels a row) or a softmax (one class a row); or from_logits=True. Under Poisson
    loss a softplus.

References
    https://keras.io/api/losses/probabilistic_losses/ (from_logits)

The mathematics
    Keras clips p to [10⁻⁷, 1 − 10⁻⁷] before the logarithm: outside, ∂L/∂p = 0. Rows under categorical losses are
        divided by Σp.
    Counted on up to 2,048 rows: p < −10⁻⁶ or p > 1 + 10⁻⁶, or |Σp − 1| > 10⁻³ (rounding of float32 and of
        probabilities with three decimals). One such value is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, answers_histogram, percent, views
from lossdoctor.core.findings import (
    Category,
    Finding,
    NumberEvidence,
    RowsEvidence,
    Severity,
    Where,
)
from lossdoctor.core.fixes import Fix, SetFromLogits, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import OutputPredictions, PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import Said, say


class MissingOutputActivation(Check):
    """Probabilities are expected of an unbounded output."""

    title = "The output layer has no activation, but the loss needs probabilities"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading, PredictionsReading)

    UNBOUNDED = ("linear", "custom", None)
    LOGITS = ("binary_crossentropy", "binary_focal_crossentropy", "categorical_crossentropy",
              "categorical_focal_crossentropy", "sparse_categorical_crossentropy")  # fmt: skip

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose answers are no probabilities."""
        for view in views(snapshot):
            known = view.known
            if view.loss.name == "poisson" and known is not None:
                yield from self._below_zero(view)
                continue
            if known is None or not known.probabilities or view.loss.from_logits:
                continue
            if view.facts.activation not in self.UNBOUNDED or self._one_unit_over_classes(view):
                continue
            offending = [answers for answers in view.answers if self._share(view, answers) > 0]
            if not offending:
                continue
            yield self._found(view, max(offending, key=lambda answers: self._share(view, answers)))

    def _below_zero(self, view: OutputView) -> Iterator[Finding]:
        """Poisson loss takes the logarithm of the answers, which must be above 0."""
        answers = max(view.answers, key=lambda held: held.below_zero, default=None)
        if answers is None or not answers.below_zero or view.facts.activation not in self.UNBOUNDED:
            return
        share = answers.below_zero / max(answers.rows * max(int(np.prod(answers.shape)), 1), 1)
        yield self.finding(
            say(
                "{share} of the {predictions} lie below 0 {when} (they run from {low} to {high}); Poisson loss takes "
                "their logarithm, which is not a number there.",
                share=percent(share),
                predictions=view.subject,
                when=self._when(view, answers),
                low=f"{answers.minimum:.3g}",
                high=f"{answers.maximum:.3g}",
            ),
            title="The output layer has no activation, but the loss needs answers above 0",
            evidence=(
                NumberEvidence(say("share of predictions below 0"), share, expected="0"),
                answers_histogram(answers, (0.0, np.inf)),
            ),
            fixes=(
                self.fix("softplus", say("Use a softplus output"), SetOutputActivation("softplus", view.place)),
                self.fix(
                    "exponential", say("Use an exponential output"), SetOutputActivation("exponential", view.place)
                ),
            ),
            where=Where(layer=view.facts.head or view.facts.layer),
            expert=say("L = p - y*log(p + 1e-7): log of a negative number is NaN."),
        )

    def _when(self, view: OutputView, answers: OutputPredictions) -> Said:
        return say("after training") if answers is view.after else say("before training")

    def _summary(self, view: OutputView, answers: OutputPredictions) -> Said:
        share, when = percent(self._share(view, answers)), self._when(view, answers)
        if view.family in ("categorical", "sparse") and answers.off_share >= answers.outside_share:
            return say(
                "{share} of the rows do not sum to 1 {when} (row sums run from {low} to {high}); {loss} needs "
                "probabilities, so its value and its gradient mean nothing there.",
                share=share,
                when=when,
                low=f"{answers.row_sum_min:.3g}",
                high=f"{answers.row_sum_max:.3g}",
                loss=title(view.loss),
            )
        return say(
            "{share} of the {predictions} lie outside 0 to 1 {when} (they run from {low} to {high}); {loss} needs "
            "probabilities, so its value and its gradient mean nothing there.",
            share=share,
            predictions=view.subject,
            when=when,
            low=f"{answers.minimum:.3g}",
            high=f"{answers.maximum:.3g}",
            loss=title(view.loss),
        )

    def _found(self, view: OutputView, answers: OutputPredictions) -> Finding:
        return self.finding(
            self._summary(view, answers),
            evidence=(
                NumberEvidence(say("offending share"), self._share(view, answers), expected="0"),
                answers_histogram(answers, (0.0, 1.0)),
                RowsEvidence(
                    say("first of the asked rows with a prediction outside 0 to 1"),
                    answers.first_outside,
                    (say("prediction"),),
                    tuple((f"{value:.6g}",) for value in answers.first_outside_values),
                    len(answers.first_outside),
                ),
            ),
            fixes=self._fixes(view),
            where=Where(layer=view.facts.head or view.facts.layer),
            expert=say(
                "Keras clips predictions to [1e-7, 1 - 1e-7] before the logarithm, and divides rows of a categorical "
                "loss by their sum; outside the interval the derivative is 0."
            ),
        )

    def _share(self, view: OutputView, answers: OutputPredictions) -> float:
        if view.family in ("categorical", "sparse"):
            return max(answers.off_share if answers.units > 1 else 0.0, answers.outside_share)
        return answers.outside_share

    def _one_unit_over_classes(self, view: OutputView) -> bool:
        return view.family in ("categorical", "sparse") and view.units == 1

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        one_class = view.family in ("categorical", "sparse") or (view.targets.one_hot and view.units > 1)
        name = "softmax" if one_class else "sigmoid"
        add = say("Add a {activation} to the output", activation=name)
        fixes = [self.fix(name, add, SetOutputActivation(name, view.place))]
        if view.loss.name in self.LOGITS:
            note = say("Predictions of the model stay logits: apply the activation when reading them.")
            fixes.append(self.fix("logits", say("Say from_logits=True"), SetFromLogits(True, view.place), note=note))
        return tuple(fixes)
