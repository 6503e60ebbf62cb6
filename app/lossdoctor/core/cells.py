"""Where a line of a notebook's script stands in the notebook."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from lossdoctor.core.findings import Where
from lossdoctor.core.session import CellStart, ProgramText


def in_cell(cells: Sequence[CellStart], line: int) -> tuple[int, int] | None:
    """Cell and line within it, both from 1, of a line of the script; None before the first cell or without cells."""
    place = bisect_right([start.line for start in cells], line) - 1
    return (cells[place].cell, line - cells[place].line + 1) if place >= 0 else None


def in_script(cells: Sequence[CellStart], cell: int | None, line: int) -> int:
    """The line of the script, from 1, of a line within a cell; the line itself where there are no cells."""
    start = next((one.line for one in cells if one.cell == cell), 1)
    return start + line - 1


def line_in_program(place: Where | None, path: str, program: ProgramText | None) -> int | None:
    """Where a place of the target at `path` stands in the text that is run, None when it is elsewhere or unknown."""
    if place is None or place.file != path or place.line is None:
        return None
    return in_script(program.cells if program is not None else (), place.cell, place.line)
