"""
In one sentence
    The data come in a form, such as text or very large numbers, that loses meaning on its way into the model.

What it does
    Looks at the dtype of the inputs and at what a cast to the model's float type changes.

Why it hurts
    Text and objects cannot enter float layers at all. An Embedding cuts fractions off: values between 0 and 1 all
    become id 0. Large numbers such as time stamps become equal once they are float32.

How it is proven
    Object or text arrays that feed a float layer; fractions fed to an Embedding; distinct values that the cast makes
    equal (more than 1 % of the distinct values), or finite values that it makes infinite.

When it stays silent
    Integers, booleans and float64 whose values survive the cast; layers made for text (StringLookup,
    TextVectorization, Hashing).

Cure
    Convert before training: parse numbers, map words to ids, subtract an origin from time stamps.

References
    https://numpy.org/doc/stable/user/basics.types.html

The mathematics
    float32 has 24 bits: whole numbers above 2²⁴ = 16,777,216 become equal to a neighbour; an Embedding takes ⌊x⌋.
    Found when values collapsed by the cast / different values > 0.01 (ours), any value becomes infinite, text meets
        a float layer, or fractions meet an Embedding.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars, figure, percent
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.core.readings.sides import CastReading

FOR_TEXT = {"TextVectorization", "StringLookup", "Hashing", "HashedCrossing"}


class UnsuitableDtype(Check):
    """A cast on the way in that costs information."""

    title = "Inputs have an unsuitable type"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (InputsReading, CastReading)
    proofs = (ProgramErrorReading,)

    COLLAPSED = 0.01

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """The gravest of: text into floats, fractions into an Embedding, values lost by the cast."""
        for facts in snapshot[InputsReading].training:
            found = self._text(facts, raised=ProgramErrorReading in snapshot) or self._fractions(facts)
            if found is not None:
                yield found
                return
        yield from self._lost(snapshot[CastReading])

    def _text(self, facts: ArrayFacts, raised: bool) -> Finding | None:
        text = facts.dtype == "object" or facts.dtype.startswith(("<U", "|S", "str", ">U"))
        if not text or set(facts.feeds) & FOR_TEXT:
            return None
        return self.finding(
            f"Input {facts.name} is an array of {facts.dtype}; its layers compute with numbers, so it cannot be used.",
            severity=Severity.ERROR if facts.feeds or raised else Severity.WARNING,
            evidence=(NumberEvidence("rows that hold no numbers", facts.rows, "rows", "0"),),
            where=Where(column=facts.name),
        )

    def _fractions(self, facts: ArrayFacts) -> Finding | None:
        if set(facts.feeds) != {"Embedding"} or facts.integer_valued or not facts.dtype.startswith(("float", "bfloat")):
            return None
        return self.finding(
            f"Input {facts.name} holds fractions from {figure(facts.minimum)} to {figure(facts.maximum)} and feeds an "
            f"Embedding, which cuts them to whole ids {int(facts.minimum)} to {int(facts.maximum)}: what lies behind "
            "the point is lost.",
            severity=Severity.ERROR,
            evidence=(
                NumberEvidence("smallest value", facts.minimum, expected="a whole id"),
                NumberEvidence("largest value", facts.maximum, expected="a whole id"),
                HistogramEvidence(f"values of {facts.name}", facts.histogram_edges, facts.histogram_counts),
            ),
            where=Where(column=facts.name),
        )

    def _lost(self, cast: CastReading) -> Iterator[Finding]:
        share = cast.collapsed / max(cast.distinct, 1)
        if not cast.overflowed and share <= self.COLLAPSED:
            return
        before, after = cast.example or (float("nan"), float("nan"))
        what = (
            f"{cast.overflowed:,} of {cast.values:,} values become infinite"
            if cast.overflowed
            else f"{cast.collapsed:,} distinct values ({percent(share)}) become equal to another"
        )
        yield self.finding(
            f"When the inputs ({', '.join(cast.dtypes)}) are cast to {cast.compute_dtype}, {what}: "
            f"for example {before!r} becomes {after!r}.",
            severity=Severity.ERROR if cast.overflowed else Severity.WARNING,
            evidence=(
                NumberEvidence("distinct values lost", cast.collapsed, expected="0"),
                NumberEvidence("values that overflow", cast.overflowed, expected="0"),
                bars(
                    "different values",
                    {"before the cast": cast.distinct, "after the cast": cast.distinct - cast.collapsed},
                ),
            ),
        )
