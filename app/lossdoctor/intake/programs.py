"""Says what a training script or notebook is: what it runs, where it trains, in which Keras' words. Runs nothing."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lossdoctor.core.cells import in_cell
from lossdoctor.core.events import TargetInspected
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import CellStart, OldSpelling, Target, TargetKind
from lossdoctor.intake.loss_files import callables
from lossdoctor.intake.notebooks import script_of
from lossdoctor.intake.scripts import fit_lines, local_modules, parse_script, text_of
from lossdoctor.intake.spelling import old_spellings


def inspect_script(place: Path) -> TargetInspected:
    """A training script, with the local modules that it imports. Raises Refusal."""
    tree = parse_script(place)
    inspected = _program(place, TargetKind.SCRIPT, tree, local_modules(place, tree))
    return replace(inspected, functions=callables(tree), spellings=old_spellings(text_of(place)))


def inspect_notebook(place: Path) -> TargetInspected:
    """A notebook; lines count in its script, and the notes name cell and line of each fit. Raises Refusal."""
    script = script_of(place)
    tree = ast.parse(script.text)
    named = [place.parent / name for name in script.runs]
    modules = {*local_modules(place, tree), *(path for path in named if path.is_file())}
    inspected = _program(place, TargetKind.NOTEBOOK, tree, tuple(sorted(modules)))
    told = (*inspected.notes, *_fits(inspected.fit_calls, script.cells), *script.notes)
    return replace(inspected, notes=told, spellings=in_cells(old_spellings(script.text), script.cells))


def in_cells(spellings: Sequence[OldSpelling], cells: Sequence[CellStart]) -> tuple[OldSpelling, ...]:
    """The same with cell and line within it, where there are cells."""
    places = [(spelling, in_cell(cells, spelling.line)) for spelling in spellings]
    return tuple(
        replace(spelling, line=place[1], cell=place[0]) if place is not None else spelling for spelling, place in places
    )


def _program(place: Path, kind: TargetKind, tree: ast.Module, modules: tuple[Path, ...]) -> TargetInspected:
    checksum = hashlib.sha256()
    for path in (place, *modules):
        checksum.update(path.read_bytes())
    # The hash of the script alone names the target; trust is for the script with the modules it imports.
    target = Target(kind, str(place), hashlib.sha256(place.read_bytes()).hexdigest())
    return TargetInspected(
        target,
        place.stat().st_size,
        True,
        (str(place), *(str(path) for path in modules)),
        tuple(fit_lines(tree)),
        notes=(say("trusted together: sha256 {checksum}", checksum=checksum.hexdigest()),),
    )


def _fits(lines: Sequence[int], cells: Sequence[CellStart]) -> list[Said]:
    if len(lines) < 2:
        return []
    places = [in_cell(cells, line) for line in lines]
    words = [
        say("{n}: cell {cell}, line {line}", n=str(place), cell=str(cell[0]), line=str(cell[1]))
        for place, cell in enumerate(places, 1)
        if cell is not None
    ]
    told = say(
        "The notebook trains in {count} places ({places}); --fit N chooses one.",
        count=str(len(lines)),
        places=together(words, "; "),
    )
    return [told]
