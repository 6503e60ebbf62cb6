"""
In one sentence
    The model has a different number of places for answers than there are kinds of answers.

What it does
    Compares the number of classes in the targets with the number of output units.

Why it hurts
    With fewer units than classes some classes have no unit: they cannot be answered. One-hot rows of another length
    than the output cannot be compared at all. Units that no row ever asks for only cost a little.

How it is proven
    The classes are counted over every training row and set beside the units of the output.

When it stays silent
    The counts agree; regression; ids beyond the units under a sparse loss (class-id-out-of-range speaks). Units without
    a class are a hint.

Cure
    One unit a class.

References
    https://keras.io/api/losses/probabilistic_losses/

The mathematics
    C classes in the targets, u output units; one unit tells 2 classes apart (p and 1 − p). Found when C > 2 with u
        = 1, or one-hot rows of length ≠ u.
    Unused units are a hint, from 2 classes on. Counted, no threshold.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_view import OutputView, class_ids, columns, histogram_of, views
from lossdoctor.core.findings import Category, Finding, HistogramEvidence, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import SetLoss, SetOutputActivation, SetOutputUnits
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading, ProgramErrorReading
from lossdoctor.core.saying import say, together


class UnitsDoNotMatchClasses(Check):
    """Classes without a unit, or units without a class."""

    title = "The number of output units does not fit the number of classes"
    category = Category.ARCHITECTURE
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (ProgramErrorReading,)
    causes = ("labels-outside-loss-domain", "single-unit-categorical-loss", "single-unit-softmax")

    CLASSES_FOR_HINT = 2

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            if view.family not in ("binary", "categorical", "sparse"):
                continue
            targets = view.targets
            if view.units == 1 and class_ids(targets) and targets.distinct > 2:
                yield self._one_unit(view)
            elif targets.one_hot and columns(targets) not in (1, view.units) and len(targets.array.shape) == 1:
                yield self._other_length(view, snapshot.get(ProgramErrorReading))
            elif view.family == "sparse" and class_ids(targets) and targets.array.maximum < view.units:
                unused = view.units - targets.classes
                if targets.classes >= self.CLASSES_FOR_HINT and unused > 0 and targets.array.shape in ((), (1,)):
                    yield self._unused(view, unused)

    def _one_unit(self, view: OutputView) -> Finding:
        targets, place = view.targets, view.place
        classes = int(targets.array.maximum) + 1
        return self.finding(
            say(
                "The targets name {classes} classes ({lowest} to {highest}), but the output has 1 unit, which tells 2 "
                "apart: the others cannot be answered.",
                classes=str(targets.distinct),
                lowest=f"{targets.array.minimum:.0f}",
                highest=f"{targets.array.maximum:.0f}",
            ),
            evidence=(
                NumberEvidence(say("classes"), float(targets.distinct), say("classes"), say("at most 2 for one unit")),
                NumberEvidence(say("output units"), 1, say("units"), str(classes)),
                histogram_of(view, say("class ids"), (0.0, 1.0)),
            ),
            fixes=(
                self.fix(
                    "units",
                    say("Use {units} units, softmax and sparse categorical cross-entropy", units=str(classes)),
                    SetOutputUnits(classes, place),
                    SetOutputActivation("softmax", place),
                    SetLoss("sparse_categorical_crossentropy", output=place),
                ),
            ),
            where=Where(layer=view.facts.head or view.facts.layer),
        )

    def _other_length(self, view: OutputView, error: ProgramErrorReading | None) -> Finding:
        wanted = columns(view.targets)
        told = say(
            "Every target row holds one of {classes} classes, but the output has {units} units: {loss} cannot compare "
            "the rows.",
            classes=str(wanted),
            units=str(view.units),
            loss=title(view.loss),
        )
        ended = "" if error is None else say("The program itself ended with {error}.", error=error.kind)
        use = say("Use {units} units", units=str(wanted))
        return self.finding(
            together([told, ended]),
            evidence=(
                NumberEvidence(say("classes in a target row"), float(wanted), say("classes")),
                NumberEvidence(say("output units"), float(view.units), say("units"), str(wanted)),
                _by_class(view),
            ),
            fixes=(self.fix("units", use, SetOutputUnits(wanted, view.place)),),
            where=Where(layer=view.facts.head or view.facts.layer),
        )

    def _unused(self, view: OutputView, unused: int) -> Finding:
        return self.finding(
            say(
                "{classes} classes occur in the targets, the output has {units} units: {unused} of them are never "
                "asked for.",
                classes=str(view.targets.classes),
                units=str(view.units),
                unused=str(unused),
            ),
            evidence=(
                NumberEvidence(say("classes that occur"), float(view.targets.classes), say("classes")),
                NumberEvidence(say("output units"), float(view.units), say("units")),
                _by_class(view),
            ),
            severity=Severity.HINT,
            where=Where(layer=view.facts.head or view.facts.layer),
            title="Some output units stand for no class",
        )


def _by_class(view: OutputView) -> HistogramEvidence:
    """Rows of every class; those beyond the units are the offence."""
    counts = view.targets.class_counts
    edges = np.arange(len(counts) + 1) - 0.5
    return HistogramEvidence(say("rows by class"), edges, counts, (0.0, float(view.units - 1)))
