"""
In one sentence
    The shares in an answer do not add up to a hundred percent, so no honest answer can match them.

What it does
    Finds target rows that are no probabilities under a loss over classes: their sum is not 1.

Why it hurts
    Categorical cross-entropy weighs a row by its sum. A row of two ones asks softmax for 200 %: the best it can do is
    half and half, and rows with more labels count more.

How it is proven
    Every target row is summed; those off by more than 0.001 are counted and named.

When it stays silent
    Rows that sum to 1, label smoothing and soft labels included; rows of zeros that pad a sequence.

Cure
    Several labels a row: sigmoid and binary cross-entropy. Otherwise each row is divided by its sum.

References
    https://keras.io/api/losses/probabilistic_losses/#categoricalcrossentropy-class

The mathematics
    L = −Σ_k y_k log p_k with Σp = 1 is lowest at p = y / Σy, where it is Σy · H(y / Σy): rows weigh Σy.
    Found when |Σ_k y_k − 1| > 0.001 in a row (room for probabilities written with three decimals).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, columns, percent, views
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, NumberEvidence, RowsEvidence, Severity
from lossdoctor.core.fixes import Fix, NormaliseTargetRows, SetLoss, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import say


class OneHotRowsNotNormalised(Check):
    """Target rows that do not sum to 1."""

    title = "Target rows do not sum to 1"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)

    TOLERANCE = 1e-3

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output with such rows."""
        for view in views(snapshot):
            targets = view.targets
            applies = view.family == "categorical" and columns(targets) > 1 and targets.array.nonfinite_row_count == 0
            if (
                applies
                and targets.rows_not_summing_to_one
                and targets.array.minimum >= 0
                and not self._padding(targets)
            ):
                yield self._found(view)

    def _padding(self, targets: TargetFacts) -> bool:
        """Whether rows either sum to 1 or hold zeros only, as the steps after a sequence's end do."""
        return len(targets.array.shape) > 1 and targets.row_sum_min == 0 and targets.row_sum_max <= 1 + self.TOLERANCE

    def _found(self, view: OutputView) -> Finding:
        targets = view.targets
        rows = targets.array.rows
        share = targets.rows_not_summing_to_one / max(rows, 1)
        only_empty = targets.row_sum_max <= 1 + self.TOLERANCE and targets.row_sum_min == 0
        return self.finding(
            say(
                "{count} of {rows} target rows ({share}) do not sum to 1 (they run from {low} to {high}); {loss} takes "
                "a row as probabilities of classes, so it counts some rows more than others and its best answer is "
                "wrong.",
                count=targets.rows_not_summing_to_one,
                rows=rows,
                share=percent(share),
                low=f"{targets.row_sum_min:.4g}",
                high=f"{targets.row_sum_max:.4g}",
                loss=title(view.loss),
            ),
            evidence=(
                NumberEvidence(
                    say("rows that do not sum to 1"), float(targets.rows_not_summing_to_one), say("rows"), "0"
                ),
                NumberEvidence(say("smallest row sum"), targets.row_sum_min, expected="1"),
                NumberEvidence(say("largest row sum"), targets.row_sum_max, expected="1"),
                bars(
                    say("sum of a target row"),
                    {say("smallest"): targets.row_sum_min, say("largest"): targets.row_sum_max, say("wanted"): 1.0},
                ),
                RowsEvidence(
                    say("first of them"),
                    targets.first_rows_not_normalised,
                    (),
                    tuple(() for _ in targets.first_rows_not_normalised),
                    targets.rows_not_summing_to_one,
                ),
            ),
            fixes=self._fixes(view),
            severity=Severity.WARNING if only_empty else Severity.ERROR,
        )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        normalise = self.fix("normalise", say("Divide each row by its sum"), NormaliseTargetRows(view.place))
        if not view.targets.multi_hot:
            return (normalise,)
        edits = (SetOutputActivation("sigmoid", view.place), SetLoss("binary_crossentropy", output=view.place))
        words = say("Answer each label for itself: sigmoid and binary cross-entropy")
        return (self.fix("labels", words, *edits), normalise)
