"""One output seen whole: its head, its loss, its targets and its answers, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lossdoctor.checks.known_losses import KnownLoss, known_loss
from lossdoctor.core.findings import HistogramEvidence, RowsEvidence
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.outputs import OutputPredictions, PredictionsReading
from lossdoctor.core.readings.program import CompileReading, LossFacts, ModelReading, OutputFacts
from lossdoctor.core.saying import Said, say

LEARNED = 0.6  # share of the way from the best constant answer to a perfect one
CHANCE_SPREADS = 2.0  # two standard errors of an accuracy measured on this many rows
MANY_VALUES = 100
IDS_NAMED = 64
WHITE, BRIGHT = 255, 250  # of eight-bit pixels; measured fields reach just this by chance alone
OVERSHOOT = 0.05  # soft labels and interpolated pixels leave 0 to 1 by a little; measured numbers by more


@dataclass(frozen=True, eq=False)
class OutputView:
    """One output. `known` is None for the user's own loss; `before` and `after` are answers before and after a run."""

    place: int
    facts: OutputFacts
    loss: LossFacts
    known: KnownLoss | None
    targets: TargetFacts
    before: OutputPredictions | None
    after: OutputPredictions | None
    autoencoder: bool
    several: bool

    @property
    def family(self) -> str:
        """The family of a built-in loss, '' for the user's own."""
        return self.known.family if self.known is not None else ""

    @property
    def units(self) -> int:
        """Length of the output's last axis; 1 for a scalar output."""
        return self.facts.units or (self.before.units if self.before is not None else 1)

    @property
    def answers(self) -> tuple[OutputPredictions, ...]:
        """The answers that were measured, before training first."""
        return tuple(answers for answers in (self.before, self.after) if answers is not None)

    @property
    def skill(self) -> float:
        """Skill of the trained model on training rows (0 no better than constant, 1 perfect), NaN before a run."""
        return self.after.skill if self.after is not None else float("nan")

    @property
    def learned(self) -> bool:
        """Whether a run went at least 60 % of the way from no skill to perfect."""
        return bool(self.skill >= LEARNED)

    @property
    def at_chance(self) -> bool:
        """Whether a run ended no better than the commonest class, within two standard errors of that share."""
        if self.after is None or not np.isfinite(self.after.accuracy):
            return False
        share = self.after.no_skill
        error = float(np.sqrt(max(share * (1 - share), 1e-9) / max(self.after.rows, 1)))
        return bool(self.after.accuracy <= share + CHANCE_SPREADS * error)

    @property
    def subject(self) -> Said:
        """How sentences name the predictions: with the output's name when there are several."""
        if self.several:
            return say("predictions of output '{name}'", name=self.facts.name)
        return say("predictions")


def views(snapshot: Snapshot) -> Iterator[OutputView]:
    """Every output that has a loss and targets. Needs ModelReading, CompileReading and TargetsReading."""
    model, compiled, targets = snapshot[ModelReading], snapshot[CompileReading], snapshot[TargetsReading]
    answered = snapshot.get(PredictionsReading)
    untrained = answered.untrained if answered is not None else ()
    trained = answered.training if answered is not None and answered.trained else ()
    for place, (facts, loss, held) in enumerate(zip(model.outputs, compiled.losses, targets.training, strict=False)):
        if loss.name == "none" and loss.builtin:
            continue
        yield OutputView(
            place=place,
            facts=facts,
            loss=loss,
            known=known_loss(loss),
            targets=held,
            before=untrained[place] if place < len(untrained) else None,
            after=trained[place] if place < len(trained) else None,
            autoencoder=targets.same_as_inputs and place == 0,
            several=len(model.outputs) > 1,
        )


def columns(targets: TargetFacts) -> int:
    """Values in the last axis of the targets, 1 for a single number a row."""
    return targets.columns


def binary_labels(targets: TargetFacts) -> bool:
    """One column of two whole numbers: 0/1, -1/1, 1/2, ..."""
    return columns(targets) == 1 and targets.array.integer_valued and targets.distinct == 2


def class_ids(targets: TargetFacts) -> bool:
    """One column of repeated whole numbers from 0 (or 1) on, dense enough to be names of classes.

    Ids repeat (two rows a class on average) and leave no more gaps than there are ids; numbers that are counted or
    measured mostly do not.
    """
    array = targets.array
    if columns(targets) != 1 or not array.integer_valued or array.minimum < 0 or targets.distinct < 2:
        return False
    values = array.rows * max(1, int(np.prod(array.shape, dtype=np.int64)) if array.shape else 1)
    repeated = targets.distinct <= MANY_VALUES and values >= 2 * targets.distinct
    return bool(repeated and array.maximum + 1 <= 2 * targets.distinct + 1)


def continuous(targets: TargetFacts) -> bool:
    """Measured numbers: fractions that do not stand for a few classes, or whole numbers that hardly repeat.

    Fractions inside 0 to 1, or barely outside, may be soft labels or pixels. Pixels of 0 to 255 and two-valued targets
    are labels on a wrong scale instead.
    """
    array = targets.array
    if targets.distinct <= 2 or pixels(targets):
        return False
    if not array.integer_valued:
        return targets.excess > OVERSHOOT
    return bool(targets.distinct > MANY_VALUES or array.rows < 2 * targets.distinct)


def pixels(targets: TargetFacts) -> bool:
    """Images on the scale of 0 to 255: whole numbers, or fractions (resized, drawn) whose brightest is all but 255."""
    array = targets.array
    if len(array.shape) < 2 or array.minimum < 0 or array.maximum > WHITE:
        return False
    return bool(array.integer_valued or array.maximum > BRIGHT)


def histogram_of(view: OutputView, label: str, allowed: tuple[float, float] | None = None) -> HistogramEvidence:
    """The targets of an output as a histogram; values outside `allowed` are the offence."""
    array = view.targets.array
    return HistogramEvidence(label, array.histogram_edges, array.histogram_counts, allowed)


def answers_histogram(answers: OutputPredictions, allowed: tuple[float, float] | None = None) -> HistogramEvidence:
    """What the model answers, as a histogram; values outside `allowed` are the offence."""
    return HistogramEvidence(say("predictions"), answers.histogram_edges, answers.histogram_counts, allowed)


def outside_rows(targets: TargetFacts, label: str) -> RowsEvidence:
    """The first rows with a target outside [0, 1]."""
    values = tuple((f"{value:.6g}",) for value in targets.first_outside_values)
    return RowsEvidence(label, targets.first_outside, (targets.array.name,), values, targets.outside_rows)


def percent(share: float) -> str:
    """A share for a sentence: '12 %', '0.4 %', '100 %' only when it is all."""
    if 0 < share < 0.001:
        return say("under 0.1 %")
    if share < 0.1:
        return f"{100 * share:.1f} %"
    return f"{min(100 * share, 99) if share < 1 else 100:.0f} %"
