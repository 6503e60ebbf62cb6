"""
In one sentence
    The same examples appear several times, so they count more than others and can sit on both sides of a test.

What it does
    Counts training rows whose inputs another training row has, value by value.

Why it hurts
    Repeated rows count several times in the loss, and a random split puts copies of one row on both sides.

How it is proven
    Every row is hashed as stored. At least a tenth of the rows repeat another, in inputs whose values are measured
    numbers, which hardly meet by chance.

When it stays silent
    Tables of categories or whole numbers, where rows repeat by nature; fewer than 30 different rows; equal rows with
    different labels (conflicting-labels speaks) and validation rows seen in training (train-validation-overlap speaks).

Cure
    Drop the copies before the split. Where a rare class was repeated on purpose, class weights do the same.

References
    Barz, Denzler: Do we train on test data?, Journal of Imaging 2020.

The mathematics
    repeated = n − number of different rows, every row hashed as stored.
    Told when repeated / n ≥ 0.1 and at least 30 different rows, in inputs with fractions (ours).
    A row that occurs k times has the weight k / n in (1/n) Σ L_i.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.conflicting_labels import ConflictingLabels
from lossdoctor.checks.telling import bars, percent
from lossdoctor.checks.train_validation_overlap import TrainValidationOverlap
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import InputsReading
from lossdoctor.core.readings.labels import ConflictReading
from lossdoctor.core.readings.sides import OverlapReading
from lossdoctor.core.saying import say


class DuplicateRows(Check):
    """The same rows again."""

    title = "Many training rows are copies of others"
    category = Category.INPUTS
    severity = Severity.HINT
    requires = (OverlapReading, InputsReading)
    proofs = (ConflictReading,)

    SHARE = 0.1
    LEAST_DISTINCT = 30

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding."""
        reading, inputs = snapshot[OverlapReading], snapshot[InputsReading].training
        share = reading.repeated / max(reading.training_rows, 1)
        if share < self.SHARE or reading.distinct < self.LEAST_DISTINCT or all(x.integer_valued for x in inputs):
            return
        conflicts = snapshot.get(ConflictReading)
        if conflicts is not None and conflicts.conflicting >= ConflictingLabels.SHARE * conflicts.rows:
            return
        if reading.shared >= TrainValidationOverlap.SHARE * max(reading.validation_rows, 1):
            return
        yield self.finding(
            say(
                "{count} of {total} training rows ({share}) have exactly the inputs of another: only {different} are "
                "different, and each copy counts again in the loss.",
                count=reading.repeated,
                total=reading.training_rows,
                share=percent(share),
                different=reading.distinct,
            ),
            evidence=(
                NumberEvidence(say("training rows that repeat another"), reading.repeated, say("rows"), "0"),
                NumberEvidence(say("different rows"), reading.distinct, say("rows")),
                bars(
                    say("training rows"),
                    {say("different"): reading.distinct, say("copies of another"): reading.repeated},
                    say("rows"),
                ),
            ),
            fixes=(self.fix("drop", say("Drop the copies before the split"), applicability=Applicability.MANUAL),),
            confidence=0.7,
        )
