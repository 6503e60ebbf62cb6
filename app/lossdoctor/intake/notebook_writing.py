"""A notebook with the changes that were made to its script: other cells, outputs and metadata stay as they are."""

from __future__ import annotations

import difflib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import CellStart
from lossdoctor.intake.differences import unified_diff

Hunk = tuple[int, int, list[str]]  # lines of the cell from and to (0 first, end excluded), and what stands there now


def patched_notebook(place: Path, cells: Sequence[CellStart], before: str, after: str) -> str:
    """The notebook's JSON with the patched cells. `before` is its script as read, `after` the same script patched.

    Raises Refusal when the notebook changed meanwhile.
    """
    text = place.read_bytes().decode("utf-8-sig")
    notebook = json.loads(text)
    listed = _cells(notebook)
    for number, hunks in _hunks(cells, before, after).items():
        if not 0 < number <= len(listed):
            raise Refusal(
                FailureCode.NOT_POSSIBLE, say("{place} was changed meanwhile; open it again.", place=str(place))
            )
        _write(listed[number - 1], _patched(_source(listed[number - 1]), hunks))
    indent = 1 if text.startswith("{\n ") or "\n" not in text.strip() else 2
    end = "\n" if text.endswith("\n") else ""
    return json.dumps(notebook, ensure_ascii=False, indent=indent) + end


def diff_by_cell(place: Path, cells: Sequence[CellStart], before: str, after: str) -> str:
    """Unified diffs of the changed cells, each named like a file: `train.ipynb, cell 3`."""
    lines, listed = before.split("\n"), _cells(json.loads(place.read_bytes().decode("utf-8-sig")))
    ends = [start.line - 2 for start in cells[1:]] + [len(lines) - 1]
    diffs = []
    for start, end in zip(cells, ends, strict=True):
        hunks = _hunks(cells, before, after).get(start.cell)
        if hunks:
            old = "\n".join(lines[start.line - 1 : end])
            own = _source(listed[start.cell - 1]) if start.cell <= len(listed) else ""
            if own.count("\n") == old.count("\n"):  # with the magics that were replaced
                old = own
            diffs.append(unified_diff(f"{old}\n", f"{_patched(old, hunks)}\n", f"{place.name}, cell {start.cell}"))
    return "".join(diffs)


def _hunks(cells: Sequence[CellStart], before: str, after: str) -> dict[int, list[Hunk]]:
    """What changed, by cell. Lines put in at the head of a cell belong to it, not to the end of the one before."""
    old, new = before.split("\n"), after.split("\n")
    found: dict[int, list[Hunk]] = {}
    for tag, first, last, from_, to in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        start = _cell_of(cells, first + 1, inserted=first == last)
        head = start.line - 1
        lines = [line for line in new[from_:to] if not line.startswith("# %% cell ")]
        found.setdefault(start.cell, []).append((max(first - head, 0), max(last - head, 0), lines))
    return found


def _cell_of(cells: Sequence[CellStart], line: int, *, inserted: bool) -> CellStart:
    chosen = cells[0]
    for start in cells:
        # A line put in before the mark `# %% cell n`, one above a cell's first, is the tail of the cell before.
        if start.line <= line or (not inserted and start.line - 1 <= line):
            chosen = start
    return chosen


def _patched(source: str, hunks: list[Hunk]) -> str:
    lines = source.split("\n")
    for first, last, new in reversed(hunks):
        lines[first:last] = new
    return "\n".join(lines)


def _cells(notebook: Any) -> list[Any]:
    if "worksheets" in notebook:  # formats 2 and 3
        return [cell for sheet in notebook["worksheets"] for cell in sheet.get("cells", [])]
    return list(notebook["cells"])


def _source(cell: Any) -> str:
    text = cell.get("source", cell.get("input", ""))
    return ("".join(text) if isinstance(text, list) else text).replace("\r\n", "\n").replace("\r", "\n")


def _write(cell: Any, source: str) -> None:
    key = "source" if "source" in cell else "input"
    cell[key] = source.splitlines(keepends=True) if isinstance(cell.get(key), list) else source
