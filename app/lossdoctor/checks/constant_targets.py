"""
In one sentence
    Every example has the same answer, so the model can score full marks without looking at anything.

What it does
    Finds targets that are the same in every row.

Why it hurts
    One constant answer is then perfect: the loss falls to 0 and accuracy reaches 1 without a look at the inputs.

How it is proven
    The different target values are counted over every training row: there is one.

When it stays silent
    The user's own losses and penalties, for which targets may only hold a place; a single row.

Cure
    By hand: look at the column, the filter or the join that the targets come from.

References
    Provost and Fawcett (2013), Data Science for Business, chapter 4: base rates.

The mathematics
    Found when |{y_1, …, y_n}| = 1 for n ≥ 2: counted, no threshold.
    min over constants c of (1/n) Σ L(y_i, c) = L(y, y): no input is needed, and R2 = 1 − Σ(y − p)² / Σ(y − ȳ)² is 0
        / 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import views
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import say


class ConstantTargets(Check):
    """One target value for all rows."""

    title = "All targets are the same"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    alone_requires = (TargetsReading, DataAloneReading)

    def skips(self, snapshot: Snapshot) -> str | None:
        """Programs that add losses of their own may feed placeholders as targets."""
        return say("the program adds losses of its own") if snapshot[CompileReading].added_losses else None

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose targets never vary."""
        for view in views(snapshot):
            targets = view.targets
            if view.known is None or view.family == "similarity" or targets.array.rows < 2:
                continue
            one_class = targets.one_hot and targets.classes == 1
            if targets.array.nonfinite_row_count == 0 and (targets.distinct == 1 or one_class):
                yield self._found(view.targets, output=view.facts.name if view.several else None)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding; only a warning where the target column was guessed."""
        severity = Severity.WARNING if snapshot[DataAloneReading].guessed else Severity.ERROR
        for targets in snapshot[TargetsReading].training:
            one = targets.distinct == 1 or (targets.one_hot and targets.classes == 1)
            if targets.array.rows > 1 and targets.array.nonfinite_row_count == 0 and one:
                yield self._found(targets, severity)
                return

    def _found(self, targets: TargetFacts, severity: Severity = Severity.ERROR, output: str | None = None) -> Finding:
        array = targets.array
        what: str = f"{array.minimum:.6g}"
        if targets.one_hot:
            what = say("class {id}", id=str(int(targets.class_counts.argmax())))
        return self.finding(
            say(
                "All {rows} training rows have the target {target}: a constant answer is perfect, so a falling loss "
                "says nothing about the inputs.",
                rows=array.rows,
                target=what,
            ),
            severity=severity,
            where=Where(output=output),
            evidence=(
                NumberEvidence(say("different targets"), 1, say("values"), say("at least {count}", count=2)),
                NumberEvidence(say("training rows"), float(array.rows), say("rows")),
                HistogramEvidence(say("targets"), array.histogram_edges, array.histogram_counts),
            ),
            fixes=(
                self.fix(
                    "look",
                    say("Look at where the targets come from"),
                    applicability=Applicability.MANUAL,
                    note=say("A filter, a join or a column taken by mistake often leaves one value."),
                ),
            ),
        )
