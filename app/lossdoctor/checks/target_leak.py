"""
In one sentence
    One column already contains the answer, so the model only copies it and will fail when it is not there.

What it does
    Correlates each feature of a table with the target and looks for one that equals it or determines it exactly.

Why it hurts
    The model learns to copy that feature. It looks perfect here and fails where the feature is not known beforehand.

How it is proven
    A single feature among several explains at least 99.99 % of the target's variance by a straight line.

When it stays silent
    Tables with one feature (the relation may be the lesson), autoencoders, sequences and images.

Cure
    Drop the feature, or make sure that it is known at prediction time. This is for you to judge.

References
    Kaufman, Rosset, Perlich: Leakage in data mining, KDD 2011.

The mathematics
    r² = (Σ (x − x̄)(y − ȳ))² / (Σ (x − x̄)² · Σ (y − ȳ)²) of a single feature x with the target y, on up to 4,000
        rows.
    Found when r² ≥ 0.9999 (99.99 %: ours; a feature rounded to two digits still has that much).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.sides import LeakReading
from lossdoctor.core.saying import say


class TargetLeak(Check):
    """One column is the answer."""

    title = "A feature gives the target away"
    category = Category.INPUTS
    severity = Severity.WARNING
    requires = (LeakReading, TargetsReading)

    def skips(self, snapshot: Snapshot) -> str | None:
        """Autoencoders and one-feature lessons are meant so."""
        if snapshot[TargetsReading].same_as_inputs:
            return say("the targets are the inputs")
        return say("there is only one feature") if snapshot[LeakReading].all_features < 2 else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding naming the strongest feature."""
        reading = snapshot[LeakReading]
        if not reading.features:
            return
        name, way, strength = reading.names[0], reading.ways[0], reading.strength[0]
        feature = name
        if len(reading.features) > 1:
            feature = say("{name} (and {n} more)", name=name, n=len(reading.features) - 1)
        if way == "equals":
            told = say(
                "{feature} equals the target on {rows} rows: alone it explains {share} of it, so the model need only "
                "copy it.",
                feature=feature,
                rows=reading.rows,
                share=percent(strength),
            )
        else:
            told = say(
                "{feature} determines the target on {rows} rows: alone it explains {share} of it, so the model need "
                "only copy it.",
                feature=feature,
                rows=reading.rows,
                share=percent(strength),
            )
        strengths = dict(zip(reading.names, reading.strength, strict=True))
        yield self.finding(
            told,
            evidence=(
                NumberEvidence(say("share of the target explained by this feature alone"), strength),
                bars(say("share of the target explained alone"), strengths),
            ),
            where=Where(column=name),
        )
