"""Files of loss functions: what stands at the top of one, and the target `file.py::name`."""

from __future__ import annotations

import ast
import difflib
import hashlib
from collections.abc import Iterator
from pathlib import Path

from lossdoctor.core.events import TargetInspected
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.intake.scripts import local_modules, parse_script

NAMED = 6  # names in a sentence


def inspect_loss(place: Path, name: str) -> TargetInspected:
    """The target of `file.py::name`. Raises Refusal for another kind of file, and for a name that is not there."""
    if place.suffix.lower() != ".py":
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place}::{name}: a loss function is named as FILE.py::NAME; {file} is no Python file.",
                place=str(place),
                name=name,
                file=place.name,
            ),
        )
    tree = parse_script(place)
    modules = local_modules(place, tree)
    known = tuple(top_names(tree))
    if name not in known and not _open_ended(tree):
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place} defines no {name} at its top. {instead}",
                place=str(place),
                name=repr(name),
                instead=_instead(name, known),
            ),
        )
    checksum = hashlib.sha256(place.read_bytes())
    own = checksum.hexdigest()
    for path in modules:
        checksum.update(path.read_bytes())
    runs = (str(place), *(str(path) for path in modules))
    notes = (say("trusted together: sha256 {checksum}", checksum=checksum.hexdigest()),)
    target = Target(TargetKind.LOSS, str(place), own, name)
    return TargetInspected(target, place.stat().st_size, True, runs, notes=notes, functions=callables(tree))


def callables(tree: ast.Module) -> tuple[str, ...]:
    """Functions and classes at the top of a file, in its order."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    return tuple(dict.fromkeys(node.name for node in _top(tree) if isinstance(node, kinds)))


def top_names(tree: ast.Module) -> Iterator[str]:
    """Everything a file gives a name to at its top: functions, classes, variables, imports."""
    for node in _top(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (leaf.id for one in targets for leaf in ast.walk(one) if isinstance(leaf, ast.Name))
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)


def _top(tree: ast.Module) -> Iterator[ast.stmt]:
    """Statements at the top, those inside `if` and `try` there included."""
    waiting = list(tree.body)[::-1]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.If | ast.Try | ast.With):
            parts = [getattr(node, part, []) for part in ("body", "orelse", "finalbody")]
            parts += [handler.body for handler in getattr(node, "handlers", [])]
            waiting += [child for part in parts for child in part][::-1]


def _open_ended(tree: ast.Module) -> bool:
    """Whether names may come from elsewhere: `from x import *`, or `globals()` written to."""
    stars = any(isinstance(node, ast.ImportFrom) and node.names[0].name == "*" for node in _top(tree))
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return stars or any(isinstance(call, ast.Name) and call.id in ("globals", "exec") for call in calls)


def _instead(name: str, known: tuple[str, ...]) -> Said:
    near = difflib.get_close_matches(name, known, NAMED, 0.6)
    if near:
        return say("Near it: {names}.", names=", ".join(near))
    if len(known) > NAMED:
        more = str(len(known) - NAMED)
        return say("It has {names} and {n} more.", names=", ".join(known[:NAMED]), n=more)
    if known:
        return say("It has {names}.", names=", ".join(known))
    return say("It defines nothing.")
