"""
In one sentence
    The answers hardly depend on what the model is shown, so there is little for it to learn.

What it does
    Where the model fails on rows that it was not trained on, asks simple rules whether the labels follow from the
    inputs at all, and which labels stand alone among their neighbours.

Why it hurts
    What no rule can predict no network can learn; it can only learn it by heart. Single wrong labels pull the boundary
    out of place.

How it is proven
    Either neither a straight line nor the ten nearest rows go a tenth of the way from a constant answer to a perfect
    one, every row judged without itself, and neither does the model on at least 30 validation rows; or the ten nearest
    rows do well (60 % of the way) and between 1 and 30 % of the labels differ from what all ten neighbours agree on.

When it stays silent
    Models that do well on validation rows, or learn where there are none; fewer than 200 rows; data alone whose target
    column was guessed (there only single labels are named). It is a hint: images,
    sequences and parity are beyond simple rules though not beyond a network.

Cure
    By hand: look at the rows that are named; make sure labels were not shuffled apart from their rows.

References
    Zhang et al.: Understanding deep learning requires rethinking generalization, 2017. Northcutt, Jiang, Chuang:
    Confident learning, 2021.

The mathematics
    R = share of the way from a constant answer to a perfect one, each row judged without itself: ridge fit and mean
        of the 10 nearest rows.
    Told when R of both, of shifted rows and of the model stay below 0.1 on at least 200 rows; or R of the
        neighbours ≥ 0.6 and 0.01 to 0.3 of the labels differ from all 10 neighbours, which agree (ours).
    With a share f of random labels among K classes no rule gets above 1 − f · (K − 1) / K.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.roots import ROOTS
from lossdoctor.checks.telling import bars, figure, percent
from lossdoctor.core.findings import Category, Finding, NumberEvidence, RowsEvidence, Severity, Stage
from lossdoctor.core.fixes import Applicability
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.baseline import BaselineReading
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.saying import say


class NoisyLabels(Check):
    """Labels that follow from nothing."""

    title = "The labels hardly follow from the inputs"
    category = Category.TARGETS
    severity = Severity.HINT
    stage = Stage.FINISHED
    requires = (OutcomeReading, TargetsReading)
    alone_requires = (BaselineReading, TargetsReading, DataAloneReading)
    proofs = (BaselineReading,)
    causes = ROOTS

    LEAST_ROWS = 200
    NOTHING = 0.1
    WELL = 0.6
    FEWEST, MOST = 0.01, 0.3

    def suspects(self, snapshot: Snapshot) -> bool:
        """Programs that fail on training or validation rows."""
        return snapshot[OutcomeReading].failing

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most."""
        rule, outcome = snapshot.get(BaselineReading), snapshot[OutcomeReading]
        if rule is None or rule.rows < self.LEAST_ROWS or not self.suspects(snapshot):
            return
        if snapshot[TargetsReading].same_as_inputs:
            return
        if self._nothing(rule, outcome):
            yield self._unpredictable(rule, outcome)
        elif self._some(rule):
            yield self._doubted(rule)

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """Labels against all their neighbours, or, where the targets were named, targets that follow from nothing."""
        rule = snapshot[BaselineReading]
        if rule.rows < self.LEAST_ROWS or snapshot[TargetsReading].same_as_inputs:
            return
        if self._some(rule):
            yield self._doubted(rule)
        elif not snapshot[DataAloneReading].guessed and self._lawless(rule):
            yield self._unpredictable(rule)

    def _some(self, rule: BaselineReading) -> bool:
        """Whether neighbours do well and a few labels stand against all of theirs."""
        return rule.neighbour_share >= self.WELL and self.FEWEST <= rule.doubted_count / rule.rows <= self.MOST

    def _lawless(self, rule: BaselineReading) -> bool:
        """Whether no simple rule finds anything."""
        best = float(np.nanmax(rule.lag_shares, initial=-1.0))
        return max(rule.neighbour_share, rule.linear_share, best) < self.NOTHING

    def _nothing(self, rule: BaselineReading, outcome: OutcomeReading) -> bool:
        held = outcome.validation_rows >= outcome.HELD_OUT_ROWS
        model = outcome.validation_share if held else outcome.share
        best = float(np.nanmax(rule.lag_shares, initial=-1.0))
        return bool(max(rule.neighbour_share, model, best) < self.NOTHING)

    def _unpredictable(self, rule: BaselineReading, outcome: OutcomeReading | None = None) -> Finding:
        shares: dict[str, float] = {
            say("a straight line"): rule.linear_share,
            say("the ten nearest rows"): rule.neighbour_share,
        }
        model = ""
        if outcome is not None:
            held = outcome.validation_rows >= outcome.HELD_OUT_ROWS
            share = outcome.validation_share if held else outcome.share
            shares[say("the model")] = share
            told = percent(max(share, 0.0))
            model = (
                say(", and the model on validation rows {share}", share=told)
                if held
                else say(", and the model on training rows {share}", share=told)
            )
        return self.finding(
            say(
                "On {rows} training rows a straight line goes {line} of the way from a constant answer to a perfect "
                "one, the ten nearest rows {nearest}{model}: the targets may not depend on these inputs.",
                rows=rule.rows,
                line=percent(max(rule.linear_share, 0.0)),
                nearest=percent(max(rule.neighbour_share, 0.0)),
                model=model,
            ),
            evidence=(
                *(
                    NumberEvidence(say("share of the way, {who}", who=who), one, expected=say("above {n}", n="0.1"))
                    for who, one in shares.items()
                ),
                bars(say("share of the way to a perfect answer"), shares),
            ),
            confidence=0.5 if outcome is not None else 0.3,
        )

    def _doubted(self, rule: BaselineReading) -> Finding:
        share = rule.doubted_count / rule.rows
        return self.finding(
            say(
                "{count} of {rows} training rows ({share}) have a label that none of their ten nearest rows has, while "
                "all of these agree (they are right {right} % of the way elsewhere): look at them.",
                count=rule.doubted_count,
                rows=rule.rows,
                share=percent(share),
                right=figure(100 * rule.neighbour_share),
            ),
            title="Some labels stand alone among their neighbours",
            evidence=(
                NumberEvidence(say("labels against all ten neighbours"), rule.doubted_count, say("rows"), "0"),
                RowsEvidence(
                    say("first of them"),
                    rule.doubted,
                    (say("label"), say("label of its neighbours")),
                    tuple(zip(rule.doubted_labels, rule.neighbour_labels, strict=True)),
                    rule.doubted_count,
                ),
            ),
            fixes=(self.fix("look", say("Look at these rows"), applicability=Applicability.MANUAL),),
            confidence=0.5,
        )
