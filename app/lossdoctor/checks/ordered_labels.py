"""
In one sentence
    The examples are sorted by their answer, so the model is taught one answer after another or never sees some of
    them.

What it does
    Finds rows sorted by label where the order matters: the tail is held out for validation, or nothing is shuffled.

Why it hurts
    validation_split takes the last rows as they lie. Of sorted rows these are the last classes, which training then
    never sees. Without shuffling every batch holds one class, and each undoes what the one before taught.

How it is proven
    The label changes are counted along the rows, and the classes on both sides of the split. Classes that training
    never sees are an error; classes that only validation lacks a warning.

When it stays silent
    Rows in random order; shuffled batches without a split of the tail; regression and time series.

Cure
    The rows are shuffled before the split.

References
    https://keras.io/api/models/model_training_apis/#fit-method (validation_split: the last samples, before shuffling)

The mathematics
    Runs of one label in random order: E = 1 + (n − 1)(1 − Σ q_k²), q_k the class shares.
    Found when runs ≤ 0.2 · E on at least 20 rows (ours), and a class with at least 5 rows is on one side of the
        split only, or nothing is shuffled.
    validation_split = v holds out the last ⌈v · n⌉ rows as they lie.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, LayersEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import ShuffleRows
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.program import FitReading
from lossdoctor.core.saying import say


class OrderedLabels(Check):
    """Sorted rows."""

    title = "The rows are sorted by label"
    category = Category.INPUTS
    severity = Severity.ERROR
    requires = (TargetsReading, FitReading)
    alone_requires = (TargetsReading, DataAloneReading)

    ROWS = 20
    ENOUGH = 5  # rows of a class that chance would hardly leave out on one side
    SORTED_SHARE = 0.2  # of the label changes that rows in random order have

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most, for the first output."""
        reading, fit = snapshot[TargetsReading], snapshot[FitReading]
        targets = reading.training[0]
        changes = expected_blocks(targets)
        ordered = targets.array.rows >= self.ROWS and 1 < targets.blocks <= max(self.SORTED_SHARE * changes, 0)
        one_sided = targets.blocks == 1 and targets.array.rows >= self.ROWS
        if not (ordered or one_sided):
            return
        if fit.validation == "split" and reading.validation:
            unseen, unheld = self._missing(targets, reading.validation[0])
            if unseen or unheld:
                severity = Severity.ERROR if unseen else Severity.WARNING
                yield self._split(targets, reading.validation[0], unseen + unheld, fit, severity)
                return
        if ordered and not fit.shuffle and fit.source == "arrays":
            yield self._unshuffled(targets, changes)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A hint: whether the order matters, the program tells."""
        targets = snapshot[TargetsReading].training[0]
        changes = expected_blocks(targets)
        if targets.array.rows < self.ROWS or not 1 < targets.blocks <= self.SORTED_SHARE * changes:
            return
        yield self.finding(
            say(
                "The rows are sorted by label: {runs} runs over {rows} rows, random order has about {chance}. "
                "validation_split would hold out the last classes, shuffle=False feed one by one.",
                runs=str(targets.blocks),
                rows=targets.array.rows,
                chance=f"{changes:.0f}",
            ),
            severity=Severity.HINT,
            evidence=(
                NumberEvidence(say("label runs"), float(targets.blocks), say("runs")),
                NumberEvidence(say("runs in random order"), float(round(changes)), say("runs")),
                _runs(targets),
            ),
            fixes=(self.fix("shuffle", say("Shuffle the rows before the split"), ShuffleRows()),),
            confidence=0.7,
        )

    def _missing(self, training: TargetFacts, validation: TargetFacts) -> tuple[list[int], list[int]]:
        """Classes with a real number of rows on one side only: what training lacks, and what validation lacks."""
        size = max(len(training.class_counts), len(validation.class_counts))
        ours = np.zeros(size, dtype=np.int64)
        theirs = np.zeros(size, dtype=np.int64)
        ours[: len(training.class_counts)] = training.class_counts
        theirs[: len(validation.class_counts)] = validation.class_counts
        share = validation.array.rows / max(training.array.rows, 1)
        unseen = (ours == 0) & (theirs >= self.ENOUGH)
        unheld = (theirs == 0) & (ours * share >= self.ENOUGH)
        return [int(place) for place in np.flatnonzero(unseen)], [int(place) for place in np.flatnonzero(unheld)]

    def _split(
        self, training: TargetFacts, validation: TargetFacts, lost: list[int], fit: FitReading, severity: Severity
    ) -> Finding:
        named = ", ".join(str(label) for label in lost[:8]) + (", ..." if len(lost) > 8 else "")
        return self.finding(
            say(
                "The rows are sorted by label ({runs} runs over {rows} rows), and validation_split={split} holds out "
                "the last ones: training has {classes} classes, validation {held}; {lost} ({named}) occur on one side "
                "only.",
                runs=str(training.blocks),
                rows=training.array.rows,
                split=f"{fit.validation_split:g}",
                classes=str(training.classes),
                held=str(validation.classes),
                lost=str(len(lost)),
                named=named,
            ),
            evidence=(
                NumberEvidence(say("label runs along the training rows"), float(training.blocks), say("runs")),
                NumberEvidence(say("runs in random order"), float(round(expected_blocks(training))), say("runs")),
                NumberEvidence(say("classes in training"), float(training.classes), say("classes")),
                NumberEvidence(say("classes in validation"), float(validation.classes), say("classes")),
                NumberEvidence(say("classes on one side only"), float(len(lost)), say("classes"), "0"),
                _by_class(training, validation),
                _runs(training),
            ),
            fixes=(self.fix("shuffle", say("Shuffle the rows before the split"), ShuffleRows()),),
            severity=severity,
        )

    def _unshuffled(self, targets: TargetFacts, changes: float) -> Finding:
        return self.finding(
            say(
                "The rows are sorted by label ({runs} runs over {rows} rows, random order has about {chance}) and "
                "shuffle=False: most batches hold one class only, and each undoes the last.",
                runs=str(targets.blocks),
                rows=targets.array.rows,
                chance=f"{changes:.0f}",
            ),
            evidence=(
                NumberEvidence(say("label runs"), float(targets.blocks), say("runs")),
                NumberEvidence(say("runs in random order"), float(round(changes)), say("runs")),
                _runs(targets),
            ),
            fixes=(self.fix("shuffle", say("Shuffle the rows"), ShuffleRows()),),
            severity=Severity.WARNING,
        )


def _runs(targets: TargetFacts) -> LayersEvidence:
    return bars(
        say("runs of one label"),
        {say("as the rows lie"): targets.blocks, say("in random order"): expected_blocks(targets)},
    )


def _by_class(training: TargetFacts, validation: TargetFacts) -> HistogramEvidence:
    size = max(len(training.class_counts), len(validation.class_counts))
    ours, theirs = (np.pad(side.class_counts, (0, size - len(side.class_counts))) for side in (training, validation))
    edges = np.arange(size + 1) - 0.5
    return HistogramEvidence(say("training rows by class"), edges, ours, None, theirs, say("validation rows"))


def expected_blocks(targets: TargetFacts) -> float:
    """Runs of one label that rows in random order have on average: 1 + (n - 1) (1 - sum p^2)."""
    counts = targets.class_counts[targets.class_counts > 0]
    total = counts.sum()
    if total < 2:
        return 1.0
    return float(1 + (targets.array.rows - 1) * (1 - ((counts / total) ** 2).sum()))
