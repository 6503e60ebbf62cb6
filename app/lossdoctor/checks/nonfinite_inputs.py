"""
In one sentence
    Some examples have gaps or infinite values, and a single one of them wipes out what the model has learned.

What it does
    Counts NaN and infinite values in every input over all training rows and names rows and columns.

Why it hurts
    One NaN makes the gradients of the first layer NaN, and after one step all its weights are NaN. Under ReLU nothing
    need show: the layer then answers 0 for every row and a binary loss stands at 0.693 for ever.

How it is proven
    Rows with NaN or infinity are counted in the arrays that training feeds.

When it stays silent
    All values are finite, or a Masking layer takes the input. Where a custom or Lambda layer receives the input
    first, which may fill gaps itself, it is a warning until predictions or the loss are seen to be affected.

Cure
    Leave the rows out, or fill the gaps with the column's mean.

References
    https://numpy.org/doc/stable/reference/constants.html#numpy.nan

The mathematics
    ∂(w · x) / ∂w = x: for x = NaN the gradient is NaN, and w ← w − η · NaN = NaN for ever.
    Found when a value is NaN or infinite: counted, no threshold. Gaps are filled by default when more than 0.3 of
        the rows have one (ours), else those rows are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars, percent, times
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, RowsEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, DropNonfiniteRows, Fix, ImputeInputs
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say, together

MAY_FILL = ("Lambda",)
COLUMNS_SHOWN = 8


class NonfiniteInputs(Check):
    """Gaps that turn weights into NaN."""

    title = "Inputs hold NaN or infinity"
    category = Category.INPUTS
    severity = Severity.ERROR
    requires = (InputsReading,)

    MANY = 0.3  # of the rows: dropping them would cost more than filling the gaps

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an input."""
        for place, facts in enumerate(snapshot[InputsReading].training):
            if facts.nonfinite_row_count and "Masking" not in facts.feeds:
                yield self._finding(snapshot, place, facts)

    def _finding(self, snapshot: Snapshot, place: int, facts: ArrayFacts) -> Finding:
        run = snapshot.get(RunReading)
        harmed = run is not None and run.first_nonfinite_step is not None
        built_in = bool(facts.feeds) and not set(facts.feeds) & set(MAY_FILL)
        columns = [self._column(facts, int(index)) for index in np.flatnonzero(facts.feature_nonfinite)]
        share = facts.nonfinite_row_count / max(facts.rows_seen, 1)
        return self.finding(
            say(
                "{count} of {rows} ({share}) of input {name} hold NaN or infinity, in {features} ({columns}); one such "
                "row in a batch turns the first weights into NaN.",
                count=facts.nonfinite_row_count,
                rows=times(facts.rows_seen, "row"),
                share=percent(share),
                name=facts.name,
                features=times(len(columns), "feature"),
                columns=together([*columns[:4], "..." if len(columns) > 4 else ""], ", "),
            ),
            evidence=(
                NumberEvidence(say("rows with NaN or infinity"), facts.nonfinite_row_count, say("rows"), "0"),
                NumberEvidence(say("NaN values"), facts.nan_count, expected="0"),
                NumberEvidence(say("infinite values"), facts.inf_count, expected="0"),
                RowsEvidence(
                    say("first rows with NaN or infinity"),
                    facts.nonfinite_rows,
                    (facts.name,),
                    tuple((say("not finite"),) for _ in facts.nonfinite_rows),
                    facts.nonfinite_row_count,
                ),
                *self._by_column(facts),
            ),
            fixes=self._fixes(place, share),
            severity=Severity.ERROR if built_in or harmed else Severity.WARNING,
            where=Where(column=columns[0] if columns else None),
            expert=say(
                "d(w x)/dw = x: with x = NaN the kernel's gradient is NaN in that feature's row, Adam's moments keep "
                "it for ever, and relu(NaN) may come out as 0 on CPU, which hides it from the loss."
            ),
        )

    def _fixes(self, place: int, share: float) -> tuple[Fix, ...]:
        impute = self.fix("impute-mean", say("Fill the gaps with each column's mean"), ImputeInputs("mean", place))
        drop = self.fix(
            "drop-rows",
            say("Leave these rows out"),
            DropNonfiniteRows("inputs"),
            applicability=Applicability.UNSAFE,
            note=say("{share} of the rows are lost.", share=percent(share)),
        )
        return (impute, drop) if share > self.MANY else (drop, impute)

    def _by_column(self, facts: ArrayFacts) -> Iterator[LayersEvidence]:
        """The columns with most gaps, where there is more than one column."""
        counts = facts.feature_nonfinite
        most = [int(index) for index in np.argsort(-counts, kind="stable")[:COLUMNS_SHOWN] if counts[index]]
        if len(counts) > 1 and most:
            yield bars(say("NaN or infinite values"), {self._column(facts, index): counts[index] for index in most})

    def _column(self, facts: ArrayFacts, index: int) -> str:
        return facts.columns[index] if index < len(facts.columns) else say("feature {n}", n=str(index))
