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
from lossdoctor.core.saying import say

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
            say(
                "Input {input} is an array of {dtype}; its layers compute with numbers, so it cannot be used.",
                input=facts.name,
                dtype=facts.dtype,
            ),
            severity=Severity.ERROR if facts.feeds or raised else Severity.WARNING,
            evidence=(NumberEvidence(say("rows that hold no numbers"), facts.rows, say("rows"), "0"),),
            where=Where(column=facts.name),
        )

    def _fractions(self, facts: ArrayFacts) -> Finding | None:
        if set(facts.feeds) != {"Embedding"} or facts.integer_valued or not facts.dtype.startswith(("float", "bfloat")):
            return None
        return self.finding(
            say(
                "Input {input} holds fractions from {minimum} to {maximum} and feeds an Embedding, which cuts them to "
                "whole ids {first} to {last}: what lies behind the point is lost.",
                input=facts.name,
                minimum=figure(facts.minimum),
                maximum=figure(facts.maximum),
                first=str(int(facts.minimum)),
                last=str(int(facts.maximum)),
            ),
            severity=Severity.ERROR,
            evidence=(
                NumberEvidence(say("smallest value"), facts.minimum, expected=say("a whole id")),
                NumberEvidence(say("largest value"), facts.maximum, expected=say("a whole id")),
                HistogramEvidence(
                    say("values of {input}", input=facts.name), facts.histogram_edges, facts.histogram_counts
                ),
            ),
            where=Where(column=facts.name),
        )

    def _lost(self, cast: CastReading) -> Iterator[Finding]:
        share = cast.collapsed / max(cast.distinct, 1)
        if not cast.overflowed and share <= self.COLLAPSED:
            return
        before, after = cast.example or (float("nan"), float("nan"))
        dtypes = ", ".join(cast.dtypes)
        if cast.overflowed:
            told = say(
                "When the inputs ({dtypes}) are cast to {dtype}, {overflowed} of {values} values become infinite: for "
                "example {before} becomes {after}.",
                dtypes=dtypes,
                dtype=cast.compute_dtype,
                overflowed=cast.overflowed,
                values=cast.values,
                before=repr(before),
                after=repr(after),
            )
        else:
            told = say(
                "When the inputs ({dtypes}) are cast to {dtype}, {collapsed} distinct values ({share}) become equal to "
                "another: for example {before} becomes {after}.",
                dtypes=dtypes,
                dtype=cast.compute_dtype,
                collapsed=cast.collapsed,
                share=percent(share),
                before=repr(before),
                after=repr(after),
            )
        yield self.finding(
            told,
            severity=Severity.ERROR if cast.overflowed else Severity.WARNING,
            evidence=(
                NumberEvidence(say("distinct values lost"), cast.collapsed, expected="0"),
                NumberEvidence(say("values that overflow"), cast.overflowed, expected="0"),
                bars(
                    say("different values"),
                    {say("before the cast"): cast.distinct, say("after the cast"): cast.distinct - cast.collapsed},
                ),
            ),
        )
