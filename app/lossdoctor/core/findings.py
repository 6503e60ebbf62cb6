"""What a check says: findings, their evidence, and how each check ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from lossdoctor.core.fixes import Fix
from lossdoctor.core.saying import say


class Severity(StrEnum):
    """A promise. ERROR is proven on this patient's own numbers; WARNING is measured; HINT is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def weight(self) -> int:
        """Larger is graver: hint 0, warning 1, error 2."""
        return {Severity.HINT: 0, Severity.WARNING: 1, Severity.ERROR: 2}[self]


class Category(StrEnum):
    """The part of a training program in which a disease sits."""

    TARGETS = "targets"
    LOSS = "loss"
    INPUTS = "inputs"
    ARCHITECTURE = "architecture"
    OPTIMISATION = "optimisation"
    DYNAMICS = "dynamics"
    PRECISION = "precision"
    PROGRAM = "program"


class Stage(StrEnum):
    """The moment at which a check can first speak."""

    LOADED = "loaded"
    RUNNING = "running"
    FINISHED = "finished"

    @property
    def order(self) -> int:
        """Position in a patient's life: loaded 0, running 1, finished 2."""
        return list(Stage).index(self)


@dataclass(frozen=True)
class Where:
    """Where in the program a finding sits; whatever is unknown is None. In a notebook `line` counts within `cell`."""

    layer: str | None = None
    column: str | None = None
    file: str | None = None
    line: int | None = None
    cell: int | None = None
    output: str | None = None


@dataclass(frozen=True)
class NumberEvidence:
    """One measured number beside what it should be."""

    label: str
    value: float
    unit: str = ""
    expected: str = ""


@dataclass(frozen=True, eq=False)
class SeriesEvidence:
    """A curve: `x` and `y` of one length, float64; `reference` is an optional second curve over the same `x`."""

    label: str
    x: np.ndarray
    y: np.ndarray
    x_label: str = say("step")
    y_label: str = say("loss")
    reference: np.ndarray | None = None
    reference_label: str = ""


@dataclass(frozen=True, eq=False)
class HistogramEvidence:
    """Counts (n,) between edges (n+1,); values outside `allowed` are the offence. `reference` counts lie beside."""

    label: str
    edges: np.ndarray
    counts: np.ndarray
    allowed: tuple[float, float] | None = None
    reference: np.ndarray | None = None
    reference_label: str = ""


@dataclass(frozen=True)
class RowsEvidence:
    """The first offending rows by index into the training data, with their values as text."""

    label: str
    rows: tuple[int, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]
    total: int


@dataclass(frozen=True)
class LayersEvidence:
    """One number a layer, in the order of the model, or a bar for each of other named things: classes, axes, sides."""

    label: str
    layers: tuple[str, ...]
    values: tuple[float, ...]
    unit: str = ""


Evidence = NumberEvidence | SeriesEvidence | HistogramEvidence | RowsEvidence | LayersEvidence

EVIDENCE_KINDS: dict[type, str] = {
    NumberEvidence: "number",
    SeriesEvidence: "series",
    HistogramEvidence: "histogram",
    RowsEvidence: "rows",
    LayersEvidence: "layers",
}


@dataclass(frozen=True, eq=False)
class Finding:
    """One disease found in this patient, with its proof and its cures.

    `summary` is a number, a comparison and a consequence in plain words; `expert` the mathematics.
    `confidence` is in [0, 1]. `rank` (1 first) and `caused_by` are given by the examiner.
    """

    check: str
    category: Category
    severity: Severity
    title: str
    summary: str
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    confidence: float = 1.0
    where: Where = Where()
    expert: str = ""
    caused_by: str | None = None
    rank: int = 0

    def placed(self, rank: int, caused_by: str | None) -> Finding:
        """The same finding with its place among the others."""
        return replace(self, rank=rank, caused_by=caused_by)


class CheckStatus(StrEnum):
    """How a check ended. SKIPPED and FAILED never count as passed."""

    PASSED = "passed"
    FOUND = "found"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True)
class CheckOutcome:
    """How one check ended, and why when it did not simply pass."""

    check: str
    status: CheckStatus
    why: str = ""
