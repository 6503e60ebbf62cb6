"""Performs a fix's edits in the user's own script, touching nothing else, and shows the difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libcst as cst

from lossdoctor.core.commands import DiffScript
from lossdoctor.core.events import ScriptDiffed
from lossdoctor.core.fixes import Edit, RetrainFromStart
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import ProgramText
from lossdoctor.intake import patching_compile, patching_data, patching_layers, patching_structure
from lossdoctor.intake.differences import unified_diff
from lossdoctor.intake.notebook_writing import diff_by_cell
from lossdoctor.intake.script_text import ByHand, ScriptText

Writer = Callable[[ScriptText, Any], None]
WRITERS: dict[type, Writer] = {
    **patching_compile.WRITERS,
    **patching_data.WRITERS,
    **patching_layers.WRITERS,
    **patching_structure.WRITERS,
    RetrainFromStart: lambda script, edit: None,
}


@dataclass(frozen=True)
class Patched:
    """The whole patched text, and a sentence with what is left to do by hand, or None."""

    text: str
    manual: Said | None = None


def patch(source: str, edits: Sequence[Edit], fit_line: int | None = None) -> Patched:
    """Write the edits into a script, around the fit call that stands on `fit_line` (the first one when None).

    Never raises: what cannot be written is told in `manual`, and the result always parses.
    """
    text, manual = source, []
    index = _fit_index(source, fit_line)
    for edit in edits:
        try:
            script = ScriptText(text, index)
            WRITERS[type(edit)](script, edit)
            written = script.result()
            cst.parse_module(written)
            text = written
        except ByHand as reason:
            manual.append(reason.args[0])
        except (cst.ParserSyntaxError, RecursionError, UnicodeError):
            manual.append(say("Change the script by hand for: {name}.", name=type(edit).__name__))
    return Patched(text, together(dict.fromkeys(manual)) or None)


def diff_script(command: DiffScript) -> ScriptDiffed:
    """Patch a script once for every fix. OSError or UnicodeDecodeError when it cannot be read."""
    path, program = Path(command.path), command.program
    source = Path(program.path if program is not None else path).read_bytes().decode("utf-8")
    diffs: dict[str, str] = {}
    texts: dict[str, str] = {}
    manual: dict[str, str] = {}
    for fix_id, edits in zip(command.fix_ids, command.edits, strict=True):
        patched = patch(source, edits, command.fit_line)
        if patched.text != source:
            diffs[fix_id] = _diff(path, program, source, patched.text)
            texts[fix_id] = patched.text
        if patched.manual is not None:
            manual[fix_id] = patched.manual
    return ScriptDiffed(diffs, texts, manual)


def _diff(path: Path, program: ProgramText | None, source: str, patched: str) -> str:
    if program is None or not program.cells:
        return unified_diff(source, patched, path.name)
    return diff_by_cell(path, program.cells, source, patched)


def _fit_index(source: str, line: int | None) -> int:
    if line is None:
        return 0
    try:
        script = ScriptText(source)
    except ByHand:
        return 0
    for place, call in enumerate(script.fit_calls()):
        if script.line(call) <= line <= script.last_line(call):
            return place
    return 0
