"""
In one sentence
    The answers name groups that the model has no place for, so there is nothing to compare them with.

What it does
    Finds class ids that the output has no unit for: at or above the number of units, or below 0.

Why it hurts
    Sparse categorical cross-entropy picks one unit by the id. Where there is no such unit the processor raises an
    error, while compiled code and graphics cards quietly give NaN.

How it is proven
    Every target is read; the largest and smallest id are compared with the number of units.

When it stays silent
    Ids that the loss is told to ignore (ignore_class); targets that are no whole numbers
    (class-loss-on-continuous-targets speaks); a single unit (single-unit-categorical-loss speaks).

Cure
    Labels from 1 to C are shifted down by 1; labels with gaps are numbered anew; otherwise the output gets more units.

References
    https://keras.io/api/losses/probabilistic_losses/#sparsecategoricalcrossentropy-class

The mathematics
    L = −log p[y], p of length C = output units: defined for y = 0, 1, …, C − 1 only.
    Found when min(y) < 0 or max(y) ≥ C over all targets, ignore_class apart: no tolerance, by definition of the
        loss.
    More units are offered as a cure up to 4,096 of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import IDS_NAMED, OutputView, histogram_of, percent, views
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Fix, MapTargets, RelabelTargets, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading, ProgramErrorReading
from lossdoctor.core.saying import say, together


class ClassIdOutOfRange(Check):
    """Ids without a unit."""

    title = "Class ids outside the range of the output units"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (ProgramErrorReading,)

    MOST_UNITS = 4_096

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output with such ids."""
        error = snapshot.get(ProgramErrorReading)
        for view in views(snapshot):
            array = view.targets.array
            if view.family != "sparse" or view.units < 2 or not array.integer_valued:
                continue
            low, high = self._range(view)
            if low >= 0 and high < view.units:
                continue
            yield self._found(view, low, high, error)

    def _range(self, view: OutputView) -> tuple[int, int]:
        """Smallest and largest id that the loss does not ignore."""
        array, ignored = view.targets.array, view.loss.ignore_class
        values = view.targets.values
        if ignored is not None and values.size:
            values = values[values != ignored]
            return (int(values.min()), int(values.max())) if values.size else (0, 0)
        low, high = int(array.minimum), int(array.maximum)
        return (0 if low == ignored else low), high

    def _found(self, view: OutputView, low: int, high: int, error: ProgramErrorReading | None) -> Finding:
        targets, units = view.targets, view.units
        evidence: list[Evidence] = [
            NumberEvidence(say("smallest class id"), float(low), expected="0"),
            NumberEvidence(say("largest class id"), float(high), expected=f"{units - 1}"),
            NumberEvidence(say("output units"), float(units), say("units")),
        ]
        told = say(
            "the class ids run from {low} to {high}, and {units} units stand for 0 to {last}; the processor raises an "
            "error there and compiled code gives NaN.",
            low=str(low),
            high=str(high),
            units=str(units),
            last=str(units - 1),
        )
        if targets.values.size:
            bad = (targets.values < 0) | (targets.values >= units)
            if view.loss.ignore_class is not None:
                bad &= targets.values != view.loss.ignore_class
            number, total = int(targets.counts[bad].sum()), int(targets.counts.sum())
            evidence.append(NumberEvidence(say("targets without a unit"), float(number), say("targets"), "0"))
            told = say(
                "{count} of {total} targets ({share}) have no unit: {ids}",
                count=number,
                total=total,
                share=percent(number / total),
                ids=told,
            )
        evidence.append(histogram_of(view, say("class ids"), (0.0, float(units - 1))))
        ended = say("The program itself ended with {error}.", error=error.kind) if error is not None else ""
        return self.finding(
            together([told, ended]),
            evidence=tuple(evidence),
            fixes=self._fixes(view, low, high),
            where=Where(layer=view.facts.layer),
        )

    def _fixes(self, view: OutputView, low: int, high: int) -> tuple[Fix, ...]:
        units, values, place = view.units, view.targets.values, view.place
        more = self.fix("units", say("Use {units} units", units=str(high + 1)), SetOutputUnits(high + 1, place))
        number = say("Number the {classes} classes from 0 on", classes=values.size)
        if high - low < units and low != 0:
            title = say("Shift the ids to 0 to {last}", last=str(high - low))
            return (self.fix("shift", title, MapTargets(1.0, float(-low), place)),)
        if low >= 0 and 0 < values.size <= IDS_NAMED and values.size <= units:
            new = tuple(float(i) for i in range(values.size))
            edit = RelabelTargets(tuple(np.asarray(values).tolist()), new, place)
            return (self.fix("relabel", number, edit), more)
        if low < 0 and 0 < values.size <= IDS_NAMED:
            new = tuple(float(i) for i in range(values.size))
            edits = (RelabelTargets(tuple(np.asarray(values).tolist()), new, place),)
            grown = (SetOutputUnits(values.size, place),) if values.size > units else ()
            return (self.fix("relabel", number, *edits, *grown),)
        return (more,) if low >= 0 and high < self.MOST_UNITS else ()
