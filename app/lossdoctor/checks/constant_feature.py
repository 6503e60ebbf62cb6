"""
In one sentence
    One of the columns holds the same value for every example, so the model cannot learn anything from it.

What it does
    Looks for input features with one value on every training row.

Why it hurts
    They carry nothing. Should they change later, the model meets weights that were never trained.

How it is proven
    Smallest and largest value are equal over all rows.

When it stays silent
    Images, sequences and single-feature tables (borders of images are constant by nature).

Cure
    Drop the column.

References
    https://scikit-learn.org/stable/modules/feature_selection.html

The mathematics
    Told when max(x_j) = min(x_j) over all rows, for tables of 2 to 256 columns (ours).
    The gradient of its weight is (Σ δ_i) · x_j, a multiple of the bias' gradient: the column acts as a second bias.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import times
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import InputsReading
from lossdoctor.core.saying import say, together


class ConstantFeature(Check):
    """Columns without information."""

    title = "Some features never change"
    category = Category.INPUTS
    severity = Severity.HINT
    requires = (InputsReading,)

    TABLE_COLUMNS = 256

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding for the first table that has some."""
        for facts in snapshot[InputsReading].training:
            table = len(facts.shape) == 1 and 1 < len(facts.feature_min) <= self.TABLE_COLUMNS
            if not table or facts.rows_seen < max(2, facts.rows):  # a sample cannot tell that nothing changes
                continue
            constant = np.flatnonzero(facts.feature_min == facts.feature_max)
            if len(constant):
                known = len(facts.columns)
                names = [facts.columns[i] if i < known else say("feature {place}", place=str(i)) for i in constant]
                yield self.finding(
                    say(
                        "{features} of {total} in {name} ({names}) never change and teach nothing.",
                        features=times(len(constant), "feature"),
                        total=len(facts.feature_min),
                        name=facts.name,
                        names=together(names[:4], ", "),
                    ),
                    evidence=(NumberEvidence(say("constant features"), len(constant), say("features"), "0"),),
                    where=Where(column=names[0]),
                )
                return
