"""Where a script's text trains: its calls of `fit`, and whether it has a loop of its own; nothing is run."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from lossdoctor.core.saying import listed, say

FIT_WORDS = frozenset({"epochs", "batch_size", "validation_data", "validation_split", "callbacks"})
LOOP_WORDS = frozenset({"GradientTape", "train_on_batch"})
OURS = frozenset({"keras", "tensorflow", "tf_keras"})
MOST_FILES = 200


@dataclass(frozen=True)
class FitPlace:
    """A call of `fit` in a text. `looped`: it stands in a loop; `sure`: its arguments are those of Keras' fit."""

    line: int
    looped: bool
    sure: bool


def fit_places(tree: ast.Module) -> tuple[FitPlace, ...]:
    """The calls that may be `keras.Model.fit`, in the order of the text; scalers and pipelines are left out."""
    foreign, compiled = _foreign(tree), _receivers(tree, "compile")
    found: list[FitPlace] = []

    def walk(node: ast.AST, looped: bool) -> None:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "fit":
            receiver = ast.unparse(node.func.value)
            sure = receiver in compiled or bool({word.arg for word in node.keywords} & FIT_WORDS)
            if sure or not _is_foreign(node.func.value, foreign):
                found.append(FitPlace(node.lineno, looped, sure))
        inside = looped or isinstance(node, (ast.For, ast.While, ast.AsyncFor, ast.ListComp))
        for child in ast.iter_child_nodes(node):
            walk(child, inside)

    walk(tree, False)
    return tuple(sorted(found, key=lambda place: place.line))


def own_loop(script: Path) -> str:
    """'GradientTape' or 'train_on_batch' when the script and its local modules train by that and never call `fit`."""
    words: set[str] = set()
    for tree in _trees(script):
        if fit_places(tree) or _names(tree) & {"fit_generator"}:
            return ""
        words |= _names(tree) & LOOP_WORDS
    return next((word for word in ("GradientTape", "train_on_batch") if word in words), "")


def fits_sentence(script: str, tree: ast.Module, examined: int | None, index: int) -> str:
    """Which fit of several is examined; '' when there is only one that runs once."""
    places = fit_places(tree)
    if len(places) < 2 and not any(place.looped for place in places):
        return ""
    lines = [say("{line} (in a loop)", line=str(place.line)) if place.looped else str(place.line) for place in places]
    if len(lines) == 1:
        calls = say("{script} calls fit on line {line}", script=script, line=lines[0])
    else:
        calls = say("{script} calls fit on lines {lines}", script=script, lines=listed(lines))
    if examined is None:
        return say(
            "{calls}; call {n} is examined. Calls are counted as they happen; --fit N chooses another.",
            calls=calls,
            n=str(index),
        )
    return say(
        "{calls}; call {n}, on line {line}, is examined. Calls are counted as they happen; --fit N chooses another.",
        calls=calls,
        n=str(index),
        line=str(examined),
    )


def _names(tree: ast.Module) -> set[str]:
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return attributes | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _receivers(tree: ast.Module, method: str) -> set[str]:
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {ast.unparse(call.value) for call in calls if isinstance(call, ast.Attribute) and call.attr == method}


def _foreign(tree: ast.Module) -> set[str]:
    """Names imported from packages other than Keras and TensorFlow, and names bound to calls of these."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {
                (a.asname or a.name).partition(".")[0] for a in node.names if a.name.partition(".")[0] not in OURS
            }
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "sklearn":
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.ClassDef) and _trains_itself(node):
            names.add(node.name)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _is_foreign(node.value, names):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return names


def _trains_itself(node: ast.ClassDef) -> bool:
    """A class of the program's own with a `fit` that is not Keras'."""
    own = any(isinstance(part, ast.FunctionDef) and part.name == "fit" for part in node.body)
    return own and not any(ast.unparse(base).endswith(("Model", "Sequential")) for base in node.bases)


def _is_foreign(node: ast.AST, foreign: set[str]) -> bool:
    while isinstance(node, (ast.Call, ast.Attribute, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id in foreign


def _trees(script: Path) -> list[ast.Module]:
    """Syntax trees of the script and of the modules of its folder that it imports; what cannot be read is left out."""
    trees: list[ast.Module] = []
    waiting, seen = [script], {script}
    while waiting and len(trees) < MOST_FILES:
        try:
            tree = ast.parse(waiting.pop().read_bytes())
        except (OSError, SyntaxError, ValueError):
            continue
        trees.append(tree)
        for name in _imported(tree):
            base = script.parent.joinpath(*name.split("."))
            for path in (base.with_suffix(".py"), base / "__init__.py"):
                if path not in seen and path.is_file():
                    seen.add(path)
                    waiting.append(path)
    return trees


def _imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names
