"""Training scripts as text: where they train and which of the user's own modules they import."""

from __future__ import annotations

import ast
import tokenize
from collections.abc import Iterator
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.fit_places import fit_places
from lossdoctor.core.saying import say

MOST_MODULES = 500


def parse_script(place: Path) -> ast.Module:
    """The script's syntax tree. Raises Refusal naming the line of a syntax error."""
    try:
        return ast.parse(text_of(place), filename=str(place))
    except SyntaxError as error:
        told = say("{place}: this is not valid Python ({why}).", place=str(place), why=error.msg)
        if error.lineno:
            told = say(
                "{place}, line {line}: this is not valid Python ({why}).",
                place=str(place),
                line=str(error.lineno),
                why=error.msg,
            )
        raise Refusal(FailureCode.PROGRAM_ERROR, told) from None
    except (UnicodeDecodeError, ValueError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is not a text file of Python ({error}).", place=str(place), error=str(error)),
        ) from None


def text_of(place: Path) -> str:
    """The script's text in its own encoding. SyntaxError, UnicodeDecodeError or OSError when it has none."""
    with tokenize.open(place) as stream:
        return stream.read()


def fit_lines(tree: ast.Module) -> list[int]:
    """Lines of the calls that may be Keras' fit (or fit_generator), in order of the text; scalers are left out."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    old = [node.lineno for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == "fit_generator"]
    return sorted([*old, *(place.line for place in fit_places(tree))])


def local_modules(place: Path, tree: ast.Module) -> tuple[Path, ...]:
    """Files of the script's folder that it imports, directly or through each other, in order of their paths."""
    folder, found, waiting = place.parent, set[Path](), [tree]
    while waiting and len(found) < MOST_MODULES:
        for name in imported_names(waiting.pop()):
            for path in _candidates(folder, name):
                if path.is_file() and path != place and path not in found:
                    found.add(path)
                    waiting += _parsed(path)
    return tuple(sorted(found))


def imported_names(tree: ast.Module) -> Iterator[str]:
    """Dotted names of everything imported anywhere in the tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _candidates(folder: Path, name: str) -> Iterator[Path]:
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        base = folder.joinpath(*parts[:length])
        yield base.with_suffix(".py")
        yield base / "__init__.py"


def _parsed(path: Path) -> list[ast.Module]:
    try:
        return [parse_script(path)]
    except Refusal:
        return []  # running the script will say so, with the line
