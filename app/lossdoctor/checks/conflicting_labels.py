"""
In one sentence
    Some examples are exactly alike but carry different answers, so no model can get all of them right.

What it does
    Finds training rows with equal inputs and different labels.

Why it hurts
    No model can answer both: accuracy has a ceiling below 1, and the loss a floor above 0.

How it is proven
    Rows with identical inputs are grouped, and those whose labels differ within a group are counted.

When it stays silent
    Below 1 % of the rows; regression, where repeated measurements differ by nature. A program that learns all the same
    only gets a hint.

Cure
    By hand: look at the rows that are named.

References
    Northcutt, Athalye and Mueller (2021), Pervasive label errors in test sets.

The mathematics
    For rows with equal inputs x the best answer is the mean of their targets; the squared error left is their
        variance, the accuracy left that of the commonest label.
    Found when rows in groups of equal x with different y are ≥ 0.01 of all rows (1 %: ours; Northcutt et al.
        2021 report 3.3 % on average in public test sets).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import percent, views
from lossdoctor.core.findings import Category, Finding, NumberEvidence, RowsEvidence, Severity
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.labels import ConflictReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import say


class ConflictingLabels(Check):
    """One input, two labels."""

    title = "Equal inputs with different labels"
    category = Category.TARGETS
    severity = Severity.WARNING
    requires = (ModelReading, CompileReading, TargetsReading, ConflictReading, PredictionsReading)
    alone_requires = (TargetsReading, ConflictReading, DataAloneReading)

    SHARE = 0.01

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most, for the first output with class labels."""
        conflicts = snapshot[ConflictReading]
        share = conflicts.conflicting / max(conflicts.rows, 1)
        if share < self.SHARE or conflicts.distinct < 2:
            return
        for view in views(snapshot):
            labels = view.family in ("binary", "categorical", "sparse", "hinge") and view.targets.class_counts.size > 0
            if not labels or view.autoencoder:
                continue
            harmed = view.after is not None and not view.learned
            yield self._found(conflicts, Severity.WARNING if harmed else Severity.HINT)
            return

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint, where the first targets are class labels."""
        conflicts, first = snapshot[ConflictReading], snapshot[TargetsReading].training[0]
        share = conflicts.conflicting / max(conflicts.rows, 1)
        if share >= self.SHARE and conflicts.distinct > 1 and first.class_counts.size > 0:
            yield self._found(conflicts, Severity.HINT)

    def _found(self, conflicts: ConflictReading, severity: Severity) -> Finding:
        share = conflicts.conflicting / max(conflicts.rows, 1)
        return self.finding(
            say(
                "{count} of {total} training rows ({share}) have the same inputs as another row and a different label: "
                "no model can answer both.",
                count=conflicts.conflicting,
                total=conflicts.rows,
                share=percent(share),
            ),
            evidence=(
                NumberEvidence(say("rows in conflict"), float(conflicts.conflicting), say("rows"), "0"),
                RowsEvidence(
                    say("first pairs of equal inputs"),
                    conflicts.twins,
                    (say("same inputs as row"), say("its target"), say("that row's target")),
                    tuple(
                        (str(row), own, other)
                        for row, own, other in zip(
                            conflicts.first, conflicts.twin_targets, conflicts.first_targets, strict=True
                        )
                    ),
                    conflicts.conflicting,
                ),
                NumberEvidence(say("different inputs"), float(conflicts.distinct), say("rows")),
            ),
            fixes=(
                self.fix(
                    "look",
                    say("Look at these rows"),
                    applicability=Applicability.MANUAL,
                    note=say("A label typed wrong, or a feature that tells the rows apart and was left out."),
                ),
            ),
            severity=severity,
            confidence=0.8,
        )
