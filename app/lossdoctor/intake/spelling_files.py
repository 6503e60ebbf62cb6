"""Names of files that Keras 3 wants to end otherwise, and calls of the backend that set a value."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from lossdoctor.intake.keras_names import Names, keras_path
from lossdoctor.intake.spelling_text import Change, SpellingText, change

OLD_ENDS = frozenset({".h5", ".hdf5", ".hdf", ".keras", ".weights", ".ckpt", ".model", ""})
ORDERINGS = {"tf": "channels_last", "th": "channels_first"}


class Files:
    """Finds literal file names of weights and checkpoints that are refused, with every place that reads them again."""

    def __init__(self, text: SpellingText, names: Names) -> None:
        self._text = text
        self._names = names
        self._calls = [node for node in ast.walk(text.tree) if isinstance(node, ast.Call)]

    def changes(self) -> Iterator[Change]:
        """All of them, in no order."""
        for call in self._calls:
            wanted = self._wanted(call)
            name = self._name(call)
            if wanted and name is not None and not self._fits(str(name.value), wanted):
                new = _ending(str(name.value), wanted)
                for place in self._same(name, str(name.value)):
                    quote = self._text.text(place)[-1]
                    splice = self._text.replaced(place, f"{quote}{new}{quote}")
                    yield change(place.lineno, f"'{name.value}'", f"'{new}'", splice)
        for node in ast.walk(self._text.tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                yield from self._backend_call(node.value)

    def _wanted(self, call: ast.Call) -> str:
        """The ending that a call insists on, '' for other calls."""
        words = {keyword.arg: keyword.value for keyword in call.keywords}
        if isinstance(call.func, ast.Attribute) and call.func.attr == "save_weights":
            return "" if "save_format" in words else ".weights.h5"
        path = keras_path(self._names.resolve(call.func) or "")
        if path is None or not path[2].endswith("ModelCheckpoint"):
            return ""
        only = words.get("save_weights_only")
        if only is None or (isinstance(only, ast.Constant) and only.value is False):
            return ".keras"
        return ".weights.h5" if isinstance(only, ast.Constant) and only.value is True else ""

    def _fits(self, name: str, wanted: str) -> bool:
        return name.endswith(wanted) or (wanted == ".keras" and name.endswith(".h5"))

    def _name(self, call: ast.Call) -> ast.Constant | None:
        """The literal that names the file, given at once or through a name that is assigned once."""
        words = [keyword.value for keyword in call.keywords if keyword.arg == "filepath"]
        value = next(iter([*call.args[:1], *words]), None)
        if isinstance(value, ast.Name):
            given = [
                node.value
                for node in ast.walk(self._text.tree)
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name) and target.id == value.id
            ]
            value = given[0] if len(given) == 1 else None
        plain = isinstance(value, ast.Constant) and isinstance(value.value, str) and _quoted(self._text.text(value))
        return value if plain and isinstance(value, ast.Constant) else None

    def _same(self, name: ast.Constant, text: str) -> list[ast.Constant]:
        """The literal itself, and those equal to it that are read again."""
        found = [name]
        for call in self._calls:
            function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            for one in call.args[:1]:
                reads = function in ("load_weights", "load_model")
                if reads and isinstance(one, ast.Constant) and one.value == text and _quoted(self._text.text(one)):
                    found.append(one)
        return found

    def _backend_call(self, call: ast.Call) -> Iterator[Change]:
        """`K.set_value(model.optimizer.lr, rate)` and `K.set_image_dim_ordering('th')`, each a statement of its own."""
        path = keras_path(self._names.resolve(call.func) or "")
        name = path[2] if path is not None else ""
        if name == "backend.set_value" and len(call.args) == 2 and isinstance(call.args[0], ast.Attribute):
            place, value = call.args
            if place.attr in ("lr", "learning_rate") and call.lineno == call.end_lineno:
                text = self._text
                splices = [
                    (text.start(call), text.start(place), ""),
                    (text.end(place) - len(place.attr), text.end(place), "learning_rate"),
                    (text.end(place), text.start(value), " = "),
                    (text.end(value), text.end(call), ""),
                ]
                new = f"{text.text(place.value)}.learning_rate = ..."
                yield change(call.lineno, "backend.set_value()", new, *splices)
        elif name == "backend.set_image_dim_ordering" and len(call.args) == 1 and isinstance(call.func, ast.Attribute):
            value = call.args[0]
            if isinstance(value, ast.Constant) and value.value in ORDERINGS:
                splices = [
                    self._text.attribute(call.func, "set_image_data_format"),
                    self._text.replaced(value, f"'{ORDERINGS[value.value]}'"),
                ]
                yield change(call.lineno, "set_image_dim_ordering", "set_image_data_format", *splices)


def _quoted(text: str) -> bool:
    """Whether a literal is written in one pair of plain quotation marks."""
    return text[:1] in "'\"" and text[:3] not in ("'''", '"""') and "\n" not in text


def _ending(name: str, wanted: str) -> str:
    path = PurePosixPath(name)
    stem = name[: -len(path.suffix)] if path.suffix and path.suffix in OLD_ENDS else name
    return f"{stem.removesuffix('.weights')}{wanted}" if wanted == ".weights.h5" else f"{stem}{wanted}"
