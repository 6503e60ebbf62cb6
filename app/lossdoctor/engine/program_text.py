"""The program as code to run: the script itself, or text that is run under its name in its place."""

from __future__ import annotations
import __future__

import asyncio
import inspect
import linecache
import tokenize
import types
from ast import PyCF_ALLOW_TOP_LEVEL_AWAIT
from collections.abc import Iterator
from typing import Any

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import CellStart, ProgramText
from lossdoctor.engine.places import place_of, remember_cells

FUTURES = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


def run(script: str, program: ProgramText | None, namespace: dict[str, Any]) -> None:
    """Run the program in `namespace`: cell by cell where there are cells, else as a whole.

    Tracebacks and `inspect` show the text that runs. Raises Refusal when it cannot be read or is no Python, before
    anything runs; else what the program raises.
    """
    for code in list(_codes(script, program)):
        if code.co_flags & inspect.CO_COROUTINE:  # a notebook may await outside functions
            asyncio.run(eval(code, namespace))
        else:
            exec(code, namespace)


def _codes(script: str, program: ProgramText | None) -> Iterator[types.CodeType]:
    text = _text(program.path if program is not None else script)
    cells = program.cells if program is not None else ()
    remember_cells(script, cells)
    if program is None:
        linecache.cache.pop(script, None)
    else:  # under the script's name, and never compared with the file (no time of change)
        linecache.cache[script] = (len(text), None, text.splitlines(keepends=True), script)
    if not cells:
        yield _compiled(text, script, 0)
        return
    flags = PyCF_ALLOW_TOP_LEVEL_AWAIT
    for start, cell in zip(cells, _split(text, cells), strict=True):
        code = _compiled("\n" * (start.line - 1) + cell, script, flags)
        flags |= code.co_flags & FUTURES  # as in a notebook, a __future__ import holds for the cells after it
        yield code


def _split(text: str, cells: tuple[CellStart, ...]) -> Iterator[str]:
    lines = text.split("\n")
    ends = [start.line - 1 for start in cells[1:]] + [len(lines)]
    for start, end in zip(cells, ends, strict=True):
        yield "\n".join(lines[start.line - 1 : end])


def _text(path: str) -> str:
    try:
        with tokenize.open(path) as stream:
            return stream.read()
    except FileNotFoundError:
        raise Refusal(FailureCode.FILE_NOT_FOUND, say("{path} does not exist.", path=path)) from None
    except SyntaxError as error:  # an encoding that does not exist
        raise Refusal(FailureCode.PROGRAM_ERROR, _no_python(path, error)) from None
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise Refusal(FailureCode.UNREADABLE, _unreadable(path, error)) from None


def _compiled(text: str, script: str, flags: int) -> types.CodeType:
    try:
        return compile(text, script, "exec", flags, dont_inherit=True)
    except SyntaxError as error:
        where = place_of(script, error.lineno).within(script)
        raise Refusal(FailureCode.PROGRAM_ERROR, _no_python(where, error)) from None
    except ValueError as error:
        raise Refusal(FailureCode.UNREADABLE, _unreadable(script, error)) from None


def _no_python(where: str, error: SyntaxError) -> Said:
    return say("{where}: not valid Python: {error}.", where=where, error=str(error.msg))


def _unreadable(path: str, error: Exception) -> Said:
    return say("{path} cannot be read as a Python script: {error}.", path=path, error=str(error))
