"""
In one sentence
    Some of the right answers are missing or infinite, and the first of them breaks the whole calculation.

What it does
    Finds NaN and infinity among the targets.

Why it hurts
    One such target makes the loss of its batch, and with the next step every weight, NaN.

How it is proven
    Every target of every training row is read; rows are counted and named.

When it stays silent
    The user's own loss that stayed finite over a run: it leaves such rows out itself.

Cure
    The rows are dropped.

References
    IEEE 754-2019, section 6.2: operations on NaN give NaN.

The mathematics
    L(NaN, p) = NaN, so its mean over a batch, its gradient and w ← w − η · g are NaN.
    Found when a target is NaN or infinite: counted, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, RowsEvidence, Severity
from lossdoctor.core.fixes import DropNonfiniteRows
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say


class NonfiniteTargets(Check):
    """NaN or infinity among the targets."""

    title = "NaN or infinity among the targets"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (TargetsReading,)
    proofs = (CompileReading, RunReading)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output with such targets."""
        for place, targets in enumerate(snapshot[TargetsReading].training):
            if targets.array.nonfinite_row_count and not self._masked(snapshot, place):
                yield self._found(targets)

    def _masked(self, snapshot: Snapshot, place: int) -> bool:
        """Whether the user's own loss was seen to leave such rows out."""
        compiled, run = snapshot.get(CompileReading), snapshot.get(RunReading)
        own = compiled is not None and place < len(compiled.losses) and not compiled.losses[place].builtin
        return own and run is not None and run.steps > 0 and run.first_nonfinite_step is None

    def _found(self, targets: TargetFacts) -> Finding:
        array = targets.array
        share = array.nonfinite_row_count / max(array.rows, 1)
        return self.finding(
            say(
                "{count} of {rows} rows ({share}) have a target that is no number ({nan} NaN, {inf} infinite); the "
                "first batch with one of them turns the loss and then every weight into NaN.",
                count=array.nonfinite_row_count,
                rows=array.rows,
                share=percent(share),
                nan=array.nan_count,
                inf=array.inf_count,
            ),
            evidence=(
                NumberEvidence(
                    say("rows with NaN or infinite targets"), float(array.nonfinite_row_count), say("rows"), "0"
                ),
                RowsEvidence(
                    say("first of them"),
                    array.nonfinite_rows,
                    (array.name,),
                    tuple((say("not finite"),) for _ in array.nonfinite_rows),
                    array.nonfinite_row_count,
                ),
            ),
            fixes=(self.fix("drop", say("Leave these rows out"), DropNonfiniteRows("targets")),),
        )
