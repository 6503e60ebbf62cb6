"""A notebook's cell as plain Python with the same number of lines: IPython's own syntax is replaced where it stands."""

from __future__ import annotations

import re
import warnings
from ast import PyCF_ALLOW_TOP_LEVEL_AWAIT
from collections.abc import Callable
from dataclasses import dataclass, field

from lossdoctor.core.saying import say

# Cell magics whose body is Python that runs in the notebook (IPython documentation, "Built-in magic commands").
RUN_THE_BODY = frozenset({"time", "capture", "prun", "memit"})
# Line magics that the engine's stand-in of get_ipython() follows.
FOLLOWED = frozenset({"cd", "run", "env", "set_env"})
# Words that IPython takes for shell lines without a mark ("automagic").
AUTOMAGIC = re.compile(r"^(pip|conda|mamba|cd|ls|ll|pwd|mkdir|cat|rm|cp|mv|clear)(\s+[^=(\s]\S*.*)?$")
ESCAPED = re.compile(r"^(\s*)(%{1,2}|!{1,2}|\?{1,2})\s*(.*)$")
ASSIGNED = re.compile(r"^(\s*)([A-Za-z_][\w.,\s\[\]'\"]*?)\s*=\s*([%!])\s*(\S.*)$")
HELP = re.compile(r"^\s*[%\w.\[\]]+\?{1,2}\s*$")
PROMPT = re.compile(r"^\s*(>>>|In \[\d+\]:)\s?")


@dataclass
class PlainCell:
    """The text, as many lines as the cell has, and what became of each line that is not Python: (line from 1, words).

    `broken` is (line, reason) when even so the cell is no Python; its lines are then comments.
    """

    text: str
    notes: list[tuple[int, str]] = field(default_factory=list)
    broken: tuple[int, str] | None = None


def plain_python(source: str) -> PlainCell:
    """The cell as Python. Never raises."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    notes: list[tuple[int, str]] = []
    if lines[first].startswith("%%"):
        words = lines[first].strip()
        name = (words[2:].split() or [""])[0]
        if name not in RUN_THE_BODY:
            said = say("{words} was not run, nor was the rest of the cell", words=words)
            return PlainCell(_commented(lines), [(first + 1, said)])
        lines[first] = f"# {words}"
        notes.append((first + 1, say("{words} was left out; the cell itself is run", words=words)))
    if PROMPT.match(lines[first]):
        lines = [re.sub(r"^\s*(>>>|\.\.\.|In \[\d+\]:)\s?", "", line) for line in lines]
    plain = _without_magics(lines, notes, _marked)
    if problem(plain.text) is not None:
        plain = _without_magics(plain.text.split("\n"), plain.notes, _unmarked)
    plain.broken = problem(plain.text)
    if plain.broken is not None:
        plain.text = _commented(lines)
    return plain


def problem(text: str) -> tuple[int, str] | None:
    """Line and reason why a cell is no Python, or None; a top-level `await` is allowed, as in a notebook."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<cell>", "exec", PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as error:
        return error.lineno or 1, error.msg
    except (ValueError, RecursionError, MemoryError) as error:
        return 1, str(error) or type(error).__name__
    return None


def _commented(lines: list[str]) -> str:
    return "\n".join(f"# {line}".rstrip() for line in lines)


Replaced = tuple[str, str]  # the Python line, and the words for the note


def _without_magics(
    lines: list[str], notes: list[tuple[int, str]], replaced: Callable[[str], Replaced | None]
) -> PlainCell:
    """Each line that begins a statement is offered to `replaced`; text in brackets and strings is left alone."""
    made, said = list[str](), list(notes)
    depth, quote, continued, swallowing = 0, "", False, False
    for place, line in enumerate(lines, 1):
        if swallowing:  # the rest of a magic that ended in a backslash
            made.append(f"# {line}".rstrip())
            swallowing = line.endswith("\\")
            continue
        new = replaced(line) if depth == 0 and not quote and not continued else None
        if new is None:
            made.append(line)
            depth, quote, continued = _scanned(line, depth, quote)
        else:
            made.append(new[0])
            said.append((place, new[1]))
            swallowing = line.endswith("\\")
    return PlainCell("\n".join(made), said)


def _scanned(line: str, depth: int, quote: str) -> tuple[int, str, bool]:
    """Bracket depth, open quotation mark and whether a backslash continues, after one more line."""
    place = 0
    while place < len(line):
        here = line[place]
        if quote:
            if here == "\\":
                place += 2
                continue
            if line.startswith(quote, place):
                place += len(quote)
                quote = ""
                continue
        elif here == "#":
            return depth, "", False
        elif here in "\"'":
            quote = here * 3 if line.startswith(here * 3, place) else here
            place += len(quote)
            continue
        elif here in "([{":
            depth += 1
        elif here in ")]}":
            depth = max(0, depth - 1)
        place += 1
    open_end = line.endswith("\\")
    return depth, quote if len(quote) == 3 or open_end else "", open_end and not quote


def _marked(line: str) -> Replaced | None:
    escaped = ESCAPED.match(line)
    if escaped is not None:
        indent, mark, words = escaped.groups()
        return _magic(indent, words, line.strip()) if mark == "%" else _left_out(indent, line.strip())
    assigned = ASSIGNED.match(line)
    if assigned is not None:
        indent, target, mark, words = assigned.groups()
        told = line.strip()
        name = words.split()[0]
        if mark == "%" and name in ("time", "timeit") and name == "time":
            return f"{indent}{target} = {words[len(name) :].strip()}", say("{told} was run without timing", told=told)
        value = "[]" if mark == "!" else "None"
        return f"{indent}{target} = {value}  # {told}", say(
            "{told} was not run; {target} is {value}", told=told, target=target, value=value
        )
    if HELP.match(line) and line.strip().strip("?"):
        return _left_out(line[: len(line) - len(line.lstrip())], line.strip())
    return None


def _magic(indent: str, words: str, told: str) -> Replaced:
    name, _, rest = words.partition(" ")
    if name == "time" and rest.strip():
        return f"{indent}{rest.strip()}", say("{told} was run without timing", told=told)
    if name in FOLLOWED and not told.endswith("\\"):
        return f'{indent}get_ipython().run_line_magic("{name}", {rest.strip()!r})', say(
            "{told} was followed", told=told
        )
    return _left_out(indent, told)


def _unmarked(line: str) -> Replaced | None:
    if AUTOMAGIC.match(line) is None:
        return None
    return _magic("", line.strip(), line.strip()) if line.startswith("cd ") else _left_out("", line.strip())


def _left_out(indent: str, told: str) -> Replaced:
    return f"{indent}pass  # {told}", say("{told} was not run", told=told)
