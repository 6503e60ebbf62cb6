"""
In one sentence
    Questions and answers have slipped against each other, so each example is taught with another example's answer.

What it does
    Checks that inputs and targets belong together row by row: that there are as many of both, and, where nothing was
    learned, that the targets do not fit the inputs a few rows further up or down instead.

Why it hurts
    Every row is trained on another row's answer. The loss falls to that of a constant answer and stays there, however
    long the model trains.

How it is proven
    The lengths differ and the program ended with an error; or, over neighbouring training rows, a straight-line fit to
    the targets as given goes less than a tenth of the way to a perfect answer (every row judged by a fit without it),
    the same fit to the targets one to three rows further up or down goes half of it or more, and the model has gone
    less than a fifth. In data alone, without a model, the same is a warning.

When it stays silent
    The model learns; rows that depend on the row before (series and windows over them), and targets that are a feature
    of another row: forecasts look like that by design. Shuffled targets cannot be told from noise and are not accused.

Cure
    Make inputs and targets from the same rows, and drop or shuffle both together.

References
    Allen: The relationship between variable selection and data augmentation, 1974 (judging each row by a fit without
    it).

The mathematics
    R(k) = share of the way to a perfect answer of a straight-line (ridge) fit of y[i + k] to x[i], each row judged
        by a fit without it: PRESS residual e_i / (1 − h_ii) (Allen 1974).
    Found when R(0) < 0.1, R(k) ≥ 0.5 for some k = ±1 … ±3, s < 0.2, at least 100 rows; silent when one feature
        correlates with the shifted targets at 0.95 or rows with the row before at 0.4 (ours; 0.4: 1 in 10,000 for
        100 independent rows).
    Or the row counts differ: counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.swapped_targets_and_inputs import swapped
from lossdoctor.checks.telling import bars, figure, percent, times, worth
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.baseline import BaselineReading
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.core.readings.program import ModelReading, ProgramErrorReading
from lossdoctor.core.saying import Said, say, together


class MisalignedRows(Check):
    """Answers of other rows."""

    title = "Inputs and targets do not belong together row by row"
    category = Category.TARGETS
    severity = Severity.ERROR
    requires = (ModelReading, InputsReading, TargetsReading)
    alone_requires = (BaselineReading, InputsReading, TargetsReading, DataAloneReading)
    proofs = (ProgramErrorReading, BaselineReading)

    NOTHING = 0.1
    MUCH = 0.5
    LEAST_ROWS = 100
    COPY = 0.95
    SERIAL = 0.4  # a correlation that 100 independent rows reach in 1 of 10,000 pairs of columns

    def suspects(self, snapshot: Snapshot) -> bool:
        """Lengths that differ, or a run after which the model is no better than a constant answer."""
        return len(set(self._rows(snapshot))) > 1 or self._unskilled(snapshot)

    def _unskilled(self, snapshot: Snapshot) -> bool:
        outcome = snapshot.get(OutcomeReading)
        return outcome is not None and outcome.unskilled

    def _rows(self, snapshot: Snapshot) -> list[int]:
        """Rows of every input, then of every target."""
        inputs, targets = snapshot[InputsReading].training, snapshot[TargetsReading].training
        return [facts.rows for facts in inputs] + [facts.array.rows for facts in targets]

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding at most."""
        lengths = self._rows(snapshot)
        if len(set(lengths)) > 1:
            if (
                ProgramErrorReading in snapshot and swapped(snapshot) is None
            ):  # of huge targets only a sample is counted
                yield self._lengths(lengths[0], lengths, len(snapshot[InputsReading].training))
            return
        reading = snapshot.get(BaselineReading)
        if reading is not None and self._unskilled(snapshot):
            yield from self._slipped(reading, say("{worth!c}.", worth=worth(snapshot[OutcomeReading])))

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """A warning: no model has failed on these rows yet."""
        if len(set(self._rows(snapshot))) == 1:
            for finding in self._slipped(snapshot[BaselineReading]):
                yield replace(finding, severity=Severity.WARNING, confidence=0.7)

    def _lengths(self, rows: int, lengths: list[int], inputs: int) -> Finding:
        other = next(length for length in lengths if length != rows)
        apart = times(abs(rows - other), "row")
        if other in lengths[inputs:]:
            what, label = say("targets"), say("rows of targets")
            summary = say(
                "The first input has {rows} and targets {other}: {apart} without counterpart, and nothing says which "
                "rows belong together.",
                rows=times(rows, "row"),
                other=other,
                apart=apart,
            )
        else:
            what, label = say("another input"), say("rows of another input")
            summary = say(
                "The first input has {rows} and another input {other}: {apart} without counterpart, and nothing says "
                "which rows belong together.",
                rows=times(rows, "row"),
                other=other,
                apart=apart,
            )
        return self.finding(
            summary,
            evidence=(
                NumberEvidence(say("rows of the first input"), rows, say("rows")),
                NumberEvidence(label, other, say("rows"), f"{rows:,}"),
                bars(say("rows"), {say("the first input"): rows, what: other}, say("rows")),
            ),
            fixes=(self._align(),),
        )

    def _slipped(self, reading: BaselineReading, end: str = "") -> Iterator[Finding]:
        if reading.rows < self.LEAST_ROWS or not np.isfinite(reading.lag_shares).any():
            return
        best = int(np.nanargmax(reading.lag_shares))
        lag, share = int(reading.lags[best]), float(reading.lag_shares[best])
        own = max(reading.linear_share, reading.neighbour_share)
        if not lag or not (own < self.NOTHING and share >= self.MUCH):
            return
        if reading.lag_copy >= self.COPY or reading.serial >= self.SERIAL:
            return
        order = np.argsort(reading.lags)
        yield self.finding(
            together([self._fit(max(own, 0.0), share, lag), end]),
            evidence=(
                SeriesEvidence(
                    say("share of the way to a perfect answer"),
                    reading.lags[order].astype(np.float64),
                    reading.lag_shares[order],
                    say("targets so many rows further down"),
                    say("share"),
                ),
                NumberEvidence(
                    say("share as given"), reading.linear_share, expected=say("about {value}", value=figure(share))
                ),
            ),
            fixes=(self._align(),),
            confidence=0.9,
        )

    def _fit(self, own: float, share: float, lag: int) -> Said:
        rows = times(abs(lag), "row")
        if lag > 0:
            return say(
                "The targets fit the inputs of other rows: a straight-line fit goes {own} of the way to a perfect "
                "answer as they stand, and {share} with the targets {rows} further down.",
                own=percent(own),
                share=percent(share),
                rows=rows,
            )
        return say(
            "The targets fit the inputs of other rows: a straight-line fit goes {own} of the way to a perfect answer "
            "as they stand, and {share} with the targets {rows} further up.",
            own=percent(own),
            share=percent(share),
            rows=rows,
        )

    def _align(self) -> Fix:
        note = say("Drop, sort and shuffle rows of inputs and targets together, before they are taken apart.")
        title = say("Take both from the same rows")
        return self.fix("align", title, applicability=Applicability.MANUAL, note=note)
