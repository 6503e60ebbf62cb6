"""Imports of an older Keras, and names under modules that moved."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from lossdoctor.core.old_keras import BACKEND, STILL_IN_TENSORFLOW, TENSORFLOW, TENSORFLOW_1, present_name
from lossdoctor.intake.keras_names import Names, keras_path
from lossdoctor.intake.spelling_text import Change, SpellingText, by_hand, change


class Renamed:
    """Today's full name of each name of Keras or TensorFlow in one program; `backend_moved`: its `keras.backend` must
    be that of tensorflow.keras, which still has the functions that the program uses.
    """

    def __init__(self, names: Names, tree: ast.Module) -> None:
        self.names = names
        dotted = (names.resolve(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute))
        used = {name.rpartition(".")[2] for name in dotted if name and name.rpartition(".")[0] == "keras.backend"}
        self.backend_moved = tuple(sorted(used & BACKEND))

    def full(self, dotted: str) -> tuple[str, bool]:
        """Today's full name (or a sentence), and whether it is a name; the same name where nothing changed."""
        path = keras_path(dotted)
        if path is None:
            return self._tensorflow(dotted)
        _, today, name = path
        if name == "backend" and today == "keras" and self.backend_moved:
            return f"{TENSORFLOW}backend", True
        word = present_name(name) if name else None
        kept = today == "tensorflow.keras" and name in STILL_IN_TENSORFLOW
        if word is None or kept:
            return (f"{today}.{name}" if name else today), True
        if not word.mechanical:
            return word.present, False
        return (word.present if word.present.startswith(TENSORFLOW) else f"{today}.{word.present}"), True

    def _tensorflow(self, dotted: str) -> tuple[str, bool]:
        root, _, name = dotted.partition(".")
        while root == "tensorflow" and name:
            word = TENSORFLOW_1.get(name)
            if word is not None:
                rest = dotted[len("tensorflow.") + len(name) :]
                return (f"tensorflow.{word.present}{rest}" if word.mechanical else word.present), word.mechanical
            name = name.rpartition(".")[0]
        return dotted, True


def import_changes(text: SpellingText, renamed: Renamed) -> Iterator[Change]:
    """Changes of import statements; those that `except ImportError` guards are left alone."""
    for node in ast.walk(text.tree):
        if id(node) in renamed.names.guarded:
            continue
        if isinstance(node, ast.Import):
            yield from _plain(text, node, renamed)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from _from(text, node, renamed)


def _plain(text: SpellingText, node: ast.Import, renamed: Renamed) -> Iterator[Change]:
    for alias in node.names:
        new, known = renamed.full(alias.name)
        if new == alias.name:
            continue
        if not known:
            yield by_hand(alias.lineno, alias.name, new)
        elif alias.asname or new.partition(".")[0] == alias.name.partition(".")[0]:
            start = text.start(alias)
            yield change(alias.lineno, alias.name, new, (start, start + len(alias.name.encode()), new))
        else:
            yield by_hand(alias.lineno, alias.name, new)


def _from(text: SpellingText, node: ast.ImportFrom, renamed: Renamed) -> Iterator[Change]:
    module = node.module or ""
    if node.names[0].name == "*":
        new, known = renamed.full(module)
        if new != module and known and keras_path(module):
            yield change(node.lineno, module, new, *_module(text, node, new))
        elif not known:
            yield by_hand(node.lineno, module, new)
        return
    groups: dict[str, list[str]] = {}
    told: list[tuple[str, str, bool]] = []
    for alias in node.names:
        old = f"{module}.{alias.name}"
        new, known = renamed.full(old)
        if not known:
            told.append((old, new, False))
            groups.setdefault(module, []).append(_alias(alias.name, alias))
            continue
        home, _, name = new.rpartition(".")
        groups.setdefault(home or module, []).append(_alias(name, alias))
        if new != old:
            told.append((old, new, True))
    if not told:
        return
    yield from (by_hand(node.lineno, old, new) for old, new, known in told if not known)
    moved = [(old, new) for old, new, known in told if known]
    if not moved:
        return
    plain = len(groups) == 1 and all(new.rpartition(".")[2] == old.rpartition(".")[2] for old, new in moved)
    if plain:
        home = next(iter(groups))
        yield change(node.lineno, module, home, *_module(text, node, home))
        return
    new_text = "; ".join(f"from {home} import {', '.join(names)}" for home, names in groups.items())
    splice = text.replaced(node, new_text)
    for old, new in moved:
        yield change(node.lineno, old, new, splice)


def _alias(name: str, alias: ast.alias) -> str:
    local = alias.asname or alias.name
    return name if name == local else f"{name} as {local}"


def _module(text: SpellingText, node: ast.ImportFrom, new: str) -> list[tuple[int, int, str]]:
    start = text.start(node)
    found = re.match(rb"from\s+([\w.]+)", text.bytes[start : text.end(node)])
    return [] if found is None else [(start + found.start(1), start + found.end(1), new)]


def name_changes(text: SpellingText, renamed: Renamed) -> Iterator[Change]:
    """Changes of dotted names, and of names that a star import brought."""
    inner = {id(node.value) for node in ast.walk(text.tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(text.tree):
        if id(node) in inner or id(node) in renamed.names.guarded:
            continue
        if isinstance(node, ast.Attribute):
            yield from _dotted(text, node, renamed)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id not in renamed.names.locals:
            yield from _starred(text, node, renamed)


def _dotted(text: SpellingText, outer: ast.Attribute, renamed: Renamed) -> Iterator[Change]:
    node: ast.expr = outer
    while isinstance(node, ast.Attribute):
        dotted = renamed.names.resolve(node)
        if dotted is None:
            return
        new, known = renamed.full(dotted)
        if new != dotted:
            root = text.text(node).partition(".")[0].strip()
            written = _written(root, new, renamed) if known else None
            if not known or written is None:
                yield by_hand(node.lineno, dotted, new)
            elif written != "".join(text.text(node).split()):
                yield change(node.lineno, dotted, new, text.replaced(node, written))
            return
        node = node.value


def _written(root: str, new: str, renamed: Renamed) -> str | None:
    """A full name by a local name of the program, that of `root` first; None when none leads there."""
    for local in (root, *renamed.names.locals):
        base = renamed.full(renamed.names.locals[local])[0]
        if new == base or new.startswith(base + "."):
            return local + new[len(base) :]
    return None


def _starred(text: SpellingText, node: ast.Name, renamed: Renamed) -> Iterator[Change]:
    dotted = renamed.names.resolve(node)
    if dotted is None:
        return
    new, known = renamed.full(dotted)
    homes = {renamed.full(star)[0] for star in renamed.names.stars}
    home, _, name = new.rpartition(".")
    if not known or (new != dotted and home not in homes):
        yield by_hand(node.lineno, dotted, new)
    elif name != node.id:
        yield change(node.lineno, node.id, name, text.replaced(node, name))
