"""Which names of a program are Keras' (or TensorFlow's), by following its imports. Guesses at nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator

# The longest first; each with the name under which Keras 3 is found today.
ROOTS: tuple[tuple[str, str], ...] = (
    ("tensorflow.contrib.keras.api.keras", "tensorflow.keras"),
    ("tensorflow.contrib.keras", "tensorflow.keras"),
    ("tensorflow.python.keras", "tensorflow.keras"),
    ("tensorflow.keras", "tensorflow.keras"),
    ("keras", "keras"),
)
GUARDS = frozenset({"ImportError", "ModuleNotFoundError", "Exception"})


def keras_path(dotted: str) -> tuple[str, str, str] | None:
    """Root as written, root of today, and the name within Keras ('' for Keras itself); None for all else."""
    for root, today in ROOTS:
        if dotted == root or dotted.startswith(root + "."):
            return root, today, dotted[len(root) + 1 :]
    return None


class Names:
    """Local names of a module and the dotted names that they were imported as.

    A name that the program also binds otherwise is left out, as are imports that an `except ImportError` guards.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.locals: dict[str, str] = {}
        self.stars: list[str] = []
        self._imported: set[str] = set()
        self.guarded = {id(node) for node in _guarded(tree)}
        foreign = _bound(tree)
        for node in ast.walk(tree):
            for local, dotted in _imports(node):
                self._imported.add(dotted)
                if local == "*":
                    self.stars.append(dotted)
                elif local in self.locals and self.locals[local] != dotted and not self._both_keras(local, dotted):
                    foreign.add(local)
                else:
                    self.locals.setdefault(local, dotted)
        for local in foreign:
            self.locals.pop(local, None)
        self._bound = foreign

    @property
    def uses_keras(self) -> bool:
        """Whether anything of Keras or TensorFlow is imported."""
        return any(keras_path(name) or name.partition(".")[0] == "tensorflow" for name in self._imported)

    def resolve(self, node: ast.AST) -> str | None:
        """The dotted name that an expression stands for, as imported; None when it is not known."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        base = self.locals.get(node.id)
        if base is None and not parts and node.id not in self._bound:
            base = next((f"{star}.{node.id}" for star in self.stars if keras_path(star)), None)
        return None if base is None else ".".join([base, *reversed(parts)])

    def _both_keras(self, local: str, dotted: str) -> bool:
        one, other = keras_path(self.locals[local]), keras_path(dotted)
        return one is not None and other is not None and one[2] == other[2]


def _imports(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom) and node.module is not None and not node.level:
        for alias in node.names:
            if alias.name == "*":
                yield "*", node.module
            else:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _bound(tree: ast.Module) -> set[str]:
    """Names that are assigned, defined or taken as arguments anywhere."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
    return found


def _guarded(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and any(_guards(handler) for handler in node.handlers):
            for statement in (*node.body, *node.handlers):
                yield from ast.walk(statement)


def _guards(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return handler.type is None or any(isinstance(kind, ast.Name) and kind.id in GUARDS for kind in kinds)
