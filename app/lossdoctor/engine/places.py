"""Where in the user's own program something stands, as a person finds it: file, in a notebook cell, and line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lossdoctor.core import fixes
from lossdoctor.core.cells import in_cell
from lossdoctor.core.findings import Category, Finding
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import CellStart

COMPILE_EDITS = (
    fixes.SetFromLogits,
    fixes.SetLoss,
    fixes.NegateLoss,
    fixes.SetLossWeights,
    fixes.SetMetrics,
    fixes.SetLearningRate,
    fixes.SetOptimizer,
    fixes.SetClipNorm,
)
COMPILED = frozenset({Category.LOSS, Category.OPTIMISATION})
# The cells of notebooks that run or ran in this process, by the name under which their script was compiled.
_cells: dict[str, tuple[CellStart, ...]] = {}


@dataclass(frozen=True)
class Place:
    """Whatever is unknown is None. In a notebook `line` counts within `cell`."""

    file: str | None = None
    line: int | None = None
    cell: int | None = None

    def __str__(self) -> Said:
        """'train.ipynb, cell 3, line 4', 'train.py, line 12' or ''."""
        return self.within(Path(self.file).name if self.file else "")

    def within(self, file: str) -> Said:
        """The same with another name of the file."""
        cell = say("cell {n}", n=str(self.cell)) if self.cell is not None else ""
        line = say("line {n}", n=str(self.line)) if self.line is not None else ""
        return together((file, cell, line), ", ")


@dataclass(frozen=True)
class Origins:
    """Places of `fit`, of `compile`, and of each layer by its name; whatever was not seen is missing."""

    fit: Place = Place()
    compile: Place = Place()
    layers: dict[str, Place] = field(default_factory=dict)

    def placed(self, finding: Finding) -> Finding:
        """The finding with file, line and cell where they are known and it names none itself."""
        where = finding.where
        if where.file is not None:
            return finding
        place = self.layers.get(where.layer or "")
        if place is None:
            place = self.compile if _about_compile(finding) and self.compile.file else self.fit
        return replace(finding, where=replace(where, file=place.file, line=place.line, cell=place.cell))


def _about_compile(finding: Finding) -> bool:
    """Whether its first cure changes what `compile` is given; without a cure its category decides."""
    edits = next((fix.edits for fix in finding.fixes if fix.edits), ())
    return isinstance(edits[0], COMPILE_EDITS) if edits else finding.category in COMPILED


def remember_cells(file: str, cells: Sequence[CellStart]) -> None:
    """From now on lines of `file` are told in these cells; () for none."""
    _cells[file] = tuple(cells)


def place_of(file: str | None, line: int | None) -> Place:
    """The place of a line as Python counts it."""
    found = in_cell(_cells.get(file or "", ()), line) if line is not None else None
    return Place(file, line) if found is None else Place(file, found[1], found[0])
