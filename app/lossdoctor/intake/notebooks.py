"""A notebook's code cells as one script whose lines can be told as cell and line; nothing of it is run."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lossdoctor.core.commands import ReadNotebook
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.intake_events import NotebookRead
from lossdoctor.core.saying import say, together
from lossdoctor.core.session import CellStart, ProgramText
from lossdoctor.intake.magics import plain_python

MOST_BYTES = 512 * 1024 * 1024  # a notebook is JSON and is read whole; larger ones hold data, not a program
PYTHON = frozenset({"", "python", "python2", "python3", "ipython"})
EXPECTED = say("A Jupyter notebook (.ipynb, format 3 or 4) was expected; open it in Jupyter and save it again.")


@dataclass(frozen=True)
class NotebookScript:
    """The script, where its cells begin, notes on what is left out, and files that `%run` names."""

    text: str
    cells: tuple[CellStart, ...]
    notes: tuple[str, ...]
    runs: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeCell:
    """One code cell: its number among all cells from 1, its text, and why it is to be left out ('' if it is not)."""

    number: int
    source: str
    left_out: str = ""


def read_notebook(command: ReadNotebook) -> NotebookRead:
    """Write the script into the command's folder. Raises Refusal."""
    place = Path(command.path)
    script = script_of(place)
    written = Path(command.folder) / f"{place.stem}.notebook.py"
    written.write_text(script.text, encoding="utf-8", newline="\n")
    return NotebookRead(ProgramText(str(written), script.cells), script.notes)


def script_of(place: Path) -> NotebookScript:
    """The code cells of a notebook in order, each behind a line `# %% cell 3`. Raises Refusal."""
    lines, cells = list[str](), list[CellStart]()
    notes, runs = list[str](), list[str]()
    for cell in code_cells(place):
        where = say("cell {number}", number=str(cell.number))
        if cell.left_out:
            notes.append(say("{where}: {why}; it was left out.", where=where, why=cell.left_out))
            continue
        plain = plain_python(cell.source)
        notes += [
            say("{where}, line {line}: {words}.", where=where, line=str(line), words=words)
            for line, words in plain.notes
        ]
        if plain.broken is not None:
            line, why = plain.broken
            notes.append(
                say(
                    "{where}, line {line}: not valid Python ({why}); it was left out.",
                    where=where,
                    line=str(line),
                    why=why,
                )
            )
        lines.append(f"# %% cell {cell.number}")
        cells.append(CellStart(len(lines) + 1, cell.number))
        lines += plain.text.split("\n")
        runs += _run_files(plain.text)
    text = "\n".join(lines) + "\n"
    if not ast.parse(text).body:
        told = say("{place}: no code cell of this notebook holds Python to run.", place=str(place))
        raise Refusal(FailureCode.UNREADABLE, together((told, *notes[:1]), "\n"))
    return NotebookScript(text, tuple(cells), tuple(notes), tuple(runs))


def code_cells(place: Path) -> list[CodeCell]:
    """The code cells that hold something. Raises Refusal for files that are no notebook, or not one of Python."""
    notebook = _read(place)
    try:
        language = _language(notebook)
        cells = list(_code_cells(notebook))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place}: a cell is damaged ({error}). {expected}",
                place=str(place),
                error=str(error),
                expected=EXPECTED,
            ),
        ) from None
    if language not in PYTHON:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place}: this is a notebook of {language}; only notebooks of Python can be examined.",
                place=str(place),
                language=language,
            ),
        )
    if not cells:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place}: this notebook has no code cells with text. {expected}", place=str(place), expected=EXPECTED),
        )
    return cells


def _read(place: Path) -> Any:
    import nbformat  # 0.15 s that scripts and models need not pay

    size = place.stat().st_size
    if size > MOST_BYTES:
        told = say(
            "{place}: {size} MiB is more than the {most} MiB that a notebook may have. Clear its outputs and save it "
            "again.",
            place=str(place),
            size=f"{size / 2**20:,.0f}",
            most=str(MOST_BYTES // 2**20),
        )
        raise Refusal(FailureCode.UNREADABLE, told)
    try:
        text = place.read_bytes().decode("utf-8-sig")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return nbformat.reads(text, as_version=4)
    except UnicodeDecodeError as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is not UTF-8 text ({reason}). {expected}",
                place=str(place),
                reason=error.reason,
                expected=EXPECTED,
            ),
        ) from None
    except MemoryError:
        raise
    except Exception as error:  # every fault of a damaged file, as nbformat and jsonschema word it
        said = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is not a notebook ({why}). {expected}", place=str(place), why=said, expected=EXPECTED),
        ) from None


def _language(notebook: Any) -> str:
    metadata = notebook.get("metadata", {})
    names = (metadata.get("kernelspec", {}).get("language"), metadata.get("language_info", {}).get("name"))
    return next((str(name).lower() for name in names if name), "")


def _code_cells(notebook: Any) -> Iterator[CodeCell]:
    for number, cell in enumerate(notebook["cells"], 1):
        source = cell["source"].encode("utf-8", "replace").decode("utf-8")
        if cell["cell_type"] == "code" and source.strip():
            yield CodeCell(number, source, _left_out(cell.get("metadata", {})))


def _left_out(metadata: Any) -> str:
    """Why a cell does not run: the tag that nbclient skips, or a language of its own (VS Code)."""
    if "skip-execution" in metadata.get("tags", ()):
        return say("tagged skip-execution")
    language = str(metadata.get("vscode", {}).get("languageId", "python")).lower()
    return "" if language in PYTHON else say("a cell of {language}", language=language)


def _run_files(text: str) -> Iterator[str]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "run_line_magic":
            words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(words) == 2 and words[0] == "run":
                yield from [word for word in words[1].split() if not word.startswith("-")][:1]
