"""What an audit of a loss function tells: its curves, the loss that it resembles, and facts by kind of target."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np


class FactStatus(StrEnum):
    """How a fact is to be read: in order, a fault, worth knowing, or not measurable here."""

    PASSED = "passed"
    FOUND = "found"
    NOTED = "noted"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class AuditFact:
    """One thing that was tried. `name` is a word such as 'minimum', 'sign' or 'gradient'; `sentence` is for people."""

    name: str
    status: FactStatus
    sentence: str


@dataclass(frozen=True, eq=False)
class AuditCurve:
    """The loss of one fixed target over what is predicted for it.

    `predictions` (n,), `values` (n,) and, with a known loss beside it, `reference` (n,) are float64; values may be NaN
    or infinite. `right` is the prediction that equals the target, `lowest` where the curve is lowest (NaN: nowhere).
    Predictions below `least` or above `most` cannot come from the head that goes with such targets (infinite: no end).
    """

    label: str
    predictions: np.ndarray
    values: np.ndarray
    reference: np.ndarray | None = None
    right: float = float("nan")
    lowest: float = float("nan")
    least: float = float("-inf")
    most: float = float("inf")

    @property
    def undefined(self) -> tuple[tuple[float, float], ...]:
        """Ranges of predictions, ends included, in which the loss is not a finite number."""
        bad = ~np.isfinite(self.values)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], bad, [False]]).astype(np.int8)))
        pairs = zip(edges[::2], edges[1::2] - 1, strict=True)
        return tuple((float(self.predictions[a]), float(self.predictions[b])) for a, b in pairs)


@dataclass(frozen=True)
class TargetAudit:
    """A loss on one kind of target.

    `kind` is its name in a file ('binary'), `title` for people. `accepted`: the loss gives a finite number for it,
    else `why_not` says what happened. `reference` is Keras' name of the known loss drawn beside it, '' for none, and
    `correlation` how closely the loss follows it over random predictions (NaN: not measured; then the reference is
    only the usual loss for such targets). `main`: the kind that the findings speak of.
    """

    kind: str
    title: str
    accepted: bool
    why_not: str = ""
    x_label: str = ""
    reference: str = ""
    reference_title: str = ""
    correlation: float = float("nan")
    curves: tuple[AuditCurve, ...] = ()
    facts: tuple[AuditFact, ...] = ()
    main: bool = False


@dataclass(frozen=True)
class LossAudited:
    """The audit of one loss. `framework` is 'keras', 'numpy' or 'pytorch'; `form` how it was written.

    `sentences` say what it is and what it is made for. `output` names the output of a model, '' for a loss alone.
    """

    name: str
    framework: str
    form: str
    audits: tuple[TargetAudit, ...]
    sentences: tuple[str, ...] = field(default=())
    output: str = ""

    @property
    def main(self) -> TargetAudit | None:
        """The audit that the findings speak of, or the first accepted one."""
        accepted = [audit for audit in self.audits if audit.accepted]
        return next((audit for audit in accepted if audit.main), accepted[0] if accepted else None)
