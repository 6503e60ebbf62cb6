"""Where a program trains, in words: its fits with line, cell and text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lossdoctor.core.cells import in_cell
from lossdoctor.core.events import TargetInspected
from lossdoctor.core.session import CellStart, ProgramText

MOST_BYTES = 5_000_000  # of a program's text; longer ones show line numbers only


@dataclass(frozen=True)
class FitPlace:
    """One training of a program: its number (1 first), 'line 12' or 'cell 3, line 4', and the line itself."""

    number: int
    place: str
    text: str


def fit_places(inspected: TargetInspected | None, program: ProgramText | None, found: int = 0) -> tuple[FitPlace, ...]:
    """Every fit. When more trained than stand in the text (a loop), they are named by their number alone."""
    lines = inspected.fit_calls if inspected is not None else ()
    if found > max(len(lines), 1):
        return tuple(FitPlace(number, "", "") for number in range(1, found + 1))
    if inspected is None:
        return ()
    text = _lines(program.path if program is not None else inspected.target.path)
    cells = program.cells if program is not None else ()
    return tuple(_place(number, line, text, cells) for number, line in enumerate(lines, 1))


def _place(number: int, line: int, text: list[str], cells: tuple[CellStart, ...]) -> FitPlace:
    found = in_cell(cells, line) if cells else None
    place = f"line {line}" if found is None else f"cell {found[0]}, line {found[1]}"
    return FitPlace(number, place, text[line - 1].strip() if 0 < line <= len(text) else "")


def _lines(path: str) -> list[str]:
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            return []
        return Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
