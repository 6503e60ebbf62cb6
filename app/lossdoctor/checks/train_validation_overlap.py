"""
In one sentence
    Many test questions were already in the study material, so a good mark proves only a good memory.

What it does
    Looks for validation rows whose inputs are, value by value, a row of the training set.

Why it hurts
    The validation figures then measure memory: overfitting cannot be seen, and the model looks better than it is.

How it is proven
    Every row is hashed as stored and the two sides are matched. It warns when at least a fifth of the validation rows
    occur in training and the training set does not repeat itself as often.

When it stays silent
    Toy tables with fewer than 30 distinct rows and data where rows repeat by nature (few categories): there equal
    rows are no leak.

Cure
    Pool the rows, drop repeats, and split again.

References
    Kaufman, Rosset, Perlich: Leakage in data mining, KDD 2011.

The mathematics
    Every row hashed as stored: shared = validation rows whose hash occurs in training.
    Found when shared / m ≥ 0.2 and at least twice the share of repeats inside training, with 30 different rows or
        more (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, RowsEvidence, Severity
from lossdoctor.core.fixes import Applicability, SplitAgain
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.sides import OverlapReading
from lossdoctor.core.saying import say


class TrainValidationOverlap(Check):
    """Validation on rows that training has seen."""

    title = "Validation rows also occur in training"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (OverlapReading,)

    SHARE = 0.2
    TOY_ROWS = 30

    def skips(self, snapshot: Snapshot) -> str | None:
        """Without validation rows there is nothing to compare."""
        return None if snapshot[OverlapReading].validation_rows else say("there are no validation rows")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding with the first pairs of rows."""
        reading = snapshot[OverlapReading]
        share = reading.shared / max(reading.validation_rows, 1)
        by_nature = reading.repeated / max(reading.training_rows, 1)
        if reading.distinct < self.TOY_ROWS or share < self.SHARE or share < 2 * by_nature:
            return
        yield self.finding(
            say(
                "{shared} of {rows} validation rows ({share}) are also training rows, so validation measures memory "
                "and cannot show overfitting.",
                shared=reading.shared,
                rows=reading.validation_rows,
                share=percent(share),
            ),
            evidence=(
                NumberEvidence(say("validation rows found in training"), reading.shared, say("rows"), "0"),
                NumberEvidence(say("training rows that repeat another"), reading.repeated, say("rows")),
                RowsEvidence(
                    say("validation row and its twin in training"),
                    reading.twins,
                    (say("validation row"), say("training row")),
                    tuple((str(row), str(twin)) for row, twin in zip(reading.first, reading.twins, strict=True)),
                    reading.shared,
                ),
            ),
            fixes=(
                self.fix(
                    "split-again",
                    say("Pool, drop repeats and split again"),
                    SplitAgain(),
                    applicability=Applicability.UNSAFE,
                ),
            ),
        )
