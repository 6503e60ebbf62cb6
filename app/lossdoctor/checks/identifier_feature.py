"""
In one sentence
    One column merely numbers the examples, which says nothing about new ones.

What it does
    Looks for input columns that only number the rows: whole numbers, no two alike, hardly a gap between them.

Why it hurts
    A row number says nothing about a new row. Where rows are sorted it can even give the label away, and the model
    then answers by position.

How it is proven
    Every value of the column is a whole number, all are different, and together they fill at least half of the range
    between the smallest and the largest.

When it stays silent
    Tables of a single column, images and sequences, token ids, and numbers that are measured (their gaps are wide).

Cure
    Drop the column.

References
    Kaufman, Rosset, Perlich: Leakage in data mining, KDD 2011.

The mathematics
    span = max − min + 1 of a column of different whole numbers in n rows.
    Told when n ≥ 0.5 · span (ours: a random half of a table's rows keeps half of its numbers).
    Numbers drawn from a wider range leave gaps: n different ones fill n / span of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.baseline import ColumnsReading
from lossdoctor.core.readings.data import InputsReading
from lossdoctor.core.saying import Said, say, together


class IdentifierFeature(Check):
    """A column of row numbers."""

    title = "A feature only numbers the rows"
    category = Category.INPUTS
    severity = Severity.HINT
    requires = (ColumnsReading, InputsReading)

    FILLED = 0.5  # of the range; a sample of half of a table's rows keeps half of its numbers

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the first such column."""
        reading, feeds = snapshot[ColumnsReading], snapshot[InputsReading].training[0].feeds
        if reading.all_columns < 2 or "Embedding" in feeds:
            return
        filled = [place for place, span in enumerate(reading.spans) if reading.rows >= self.FILLED * span]
        if not filled or len(filled) == reading.all_columns:
            return
        first = filled[0]
        others = say("So {columns}.", columns=times(len(filled) - 1, "more column")) if len(filled) > 1 else ""
        yield self.finding(
            together([self._numbering(reading, first), others]),
            evidence=(
                NumberEvidence(say("different values"), reading.rows, say("values")),
                NumberEvidence(say("range they fill"), reading.spans[first], say("numbers")),
            ),
            fixes=(self.fix("drop", say("Drop the column"), applicability=Applicability.MANUAL),),
            where=Where(column=reading.names[first]),
            confidence=0.8,
        )

    def _numbering(self, reading: ColumnsReading, place: int) -> Said:
        known = {"name": reading.names[place], "rows": f"{reading.rows:,}", "range": f"{reading.spans[place]:,}"}
        if reading.monotone[place]:
            return say(
                "{name} holds {rows} different whole numbers in {rows} rows, one after the other, out of a range of "
                "{range}: it numbers the rows and says nothing about a new one.",
                **known,
            )
        return say(
            "{name} holds {rows} different whole numbers in {rows} rows, in mixed order, out of a range of {range}: it "
            "numbers the rows and says nothing about a new one.",
            **known,
        )
