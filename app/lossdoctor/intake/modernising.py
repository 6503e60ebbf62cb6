"""A copy of a script or notebook in today's spelling of Keras, line by line beside the original, which stays."""

from __future__ import annotations

import ast
import tokenize
from dataclasses import replace
from pathlib import Path

from lossdoctor.core.commands import ModerniseScript
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.intake_events import ScriptModernised
from lossdoctor.core.saying import say
from lossdoctor.core.session import OldSpelling, ProgramText
from lossdoctor.intake.differences import unified_diff
from lossdoctor.intake.notebook_writing import diff_by_cell
from lossdoctor.intake.programs import in_cells
from lossdoctor.intake.spelling import changes_of


def modernise_script(command: ModerniseScript) -> ScriptModernised:
    """Write the copy into the command's folder. Raises Refusal when the program cannot be read."""
    place = Path(command.path)
    source, encoding = _read(Path(command.program.path) if command.program is not None else place)
    text, changed, left = modernised(source)
    cells = command.program.cells if command.program is not None else ()
    written = Path(command.folder) / f"{place.stem}.modern.py"
    written.write_bytes(text.encode(encoding))
    diff = diff_by_cell(place, cells, source, text) if cells else unified_diff(source, text, place.name)
    program = ProgramText(str(written), cells)
    return ScriptModernised(program, diff, in_cells(changed, cells), in_cells(left, cells))


def modernised(source: str) -> tuple[str, tuple[OldSpelling, ...], tuple[OldSpelling, ...]]:
    """The text in today's words with as many lines, what was changed, and what a person must still change."""
    changed: tuple[OldSpelling, ...] = ()
    while True:  # a mended import may tell what a name further down stands for
        text, more, left = _once(source)
        if text == source:
            return source, changed, left
        source, changed = text, (*changed, *more)


def _once(source: str) -> tuple[str, tuple[OldSpelling, ...], tuple[OldSpelling, ...]]:
    text, changes = changes_of(source)
    splices = [splice for one in changes for splice in one.splices]
    if text is None or not splices:
        return source, (), tuple(one.spelling for one in changes)
    new = text.applied(splices)
    try:
        ast.parse(new)
    except SyntaxError:  # better none of it than a program that does not start
        return source, (), tuple(replace(one.spelling, mechanical=False) for one in changes)
    changed = tuple(one.spelling for one in changes if one.splices)
    return new, changed, tuple(one.spelling for one in changes if not one.splices)


def _read(place: Path) -> tuple[str, str]:
    """The text with its own line ends, and its encoding."""
    try:
        with place.open("rb") as stream:
            encoding, _ = tokenize.detect_encoding(stream.readline)
        return place.read_bytes().decode(encoding), encoding
    except FileNotFoundError:
        raise Refusal(
            FailureCode.FILE_NOT_FOUND, say("{place}: no such file. Check the path.", place=str(place))
        ) from None
    except (SyntaxError, UnicodeDecodeError, OSError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is not a text file of Python ({error}).", place=str(place), error=str(error)),
        ) from None
