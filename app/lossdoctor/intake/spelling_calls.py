"""Calls in the words of an older Keras: arguments of layers and optimizers, methods of models, names of files."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from lossdoctor.core.old_arguments import (
    CONVOLUTIONS,
    GENERATOR_PLACES,
    LAYER_ARGUMENTS,
    LOSS_WORDS,
    METHOD_ARGUMENTS,
    OTHER_ARGUMENTS,
    RECURRENT,
    Argument,
)
from lossdoctor.core.old_keras import SCHEDULE
from lossdoctor.core.saying import say
from lossdoctor.intake.keras_names import Names, keras_path
from lossdoctor.intake.spelling_text import Change, SpellingText, by_hand, change

KERNELS = ("nb_row", "nb_col"), ("kernel_dim1", "kernel_dim2", "kernel_dim3")
FIRST_KERAS = frozenset({"border_mode", "subsample", "nb_filter", "init", "dim_ordering", "W_regularizer"})
STEPS = {"samples_per_epoch": "steps_per_epoch", "nb_val_samples": "validation_steps", "val_samples": "steps"}
MODELS = frozenset({"Sequential", "Model", "load_model", "model_from_json", "clone_model"})
GONE_METHODS = {
    "predict_classes": say("predict(x).argmax(axis=-1), or (predict(x) > 0.5) for one sigmoid unit"),
    "to_yaml": "to_json",
}


class Calls:
    """Finds the old words in a program's calls. What is not known to be Keras' is passed over."""

    def __init__(self, text: SpellingText, names: Names) -> None:
        self._text = text
        self._names = names
        self._given = {
            target.id: node.value
            for node in ast.walk(text.tree)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def changes(self) -> Iterator[Change]:
        """All of them, in no order."""
        for node in ast.walk(self._text.tree):
            if isinstance(node, ast.Attribute) and node.attr == "lr" and self._is_optimizer(node.value):
                yield change(node.lineno, ".lr", ".learning_rate", self._text.attribute(node, "learning_rate"))
            if not isinstance(node, ast.Call):
                continue
            owner = self._owner(node)
            if owner is not None:
                yield from self._arguments(node, owner, (*LAYER_ARGUMENTS, *OTHER_ARGUMENTS))
                yield from self._shapes(node, owner)
                yield from self._kernel(node, owner)
            elif isinstance(node.func, ast.Attribute) and not self._foreign(node.func.value):
                yield from self._method(node, node.func)

    # ---------------------------------------------------------------- whose call it is

    def _owner(self, call: ast.Call) -> str | None:
        """The last part of a Keras callable's name, None for all others."""
        dotted = self._names.resolve(call.func)
        if dotted is None or keras_path(dotted) is None:
            return None
        return dotted.rpartition(".")[2]

    def _is_optimizer(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Attribute):
            return node.attr == "optimizer"
        value = self._given.get(node.id) if isinstance(node, ast.Name) else None
        dotted = self._names.resolve(value.func) if isinstance(value, ast.Call) else None
        path = keras_path(dotted) if dotted else None
        return path is not None and path[2].startswith("optimizers.")

    def _foreign(self, receiver: ast.expr) -> bool:
        """Whether the object of a method is known to come from a package other than Keras."""
        value = self._given.get(receiver.id) if isinstance(receiver, ast.Name) else receiver
        if not isinstance(value, ast.Call):
            return self._names.resolve(receiver) is not None
        dotted = self._names.resolve(value.func)
        return dotted is not None and keras_path(dotted) is None

    def _is_model(self, receiver: ast.expr) -> bool:
        value = self._given.get(receiver.id) if isinstance(receiver, ast.Name) else None
        return isinstance(value, ast.Call) and self._owner(value) in MODELS

    # ---------------------------------------------------------------- arguments

    def _arguments(self, call: ast.Call, owner: str, table: Sequence[Argument]) -> Iterator[Change]:
        given = {keyword.arg for keyword in call.keywords}
        for keyword in call.keywords:
            for word in table:
                if word.old == keyword.arg and owner in word.owners:
                    yield self._argument(call, owner, keyword, word, given)
                    break

    def _argument(
        self, call: ast.Call, owner: str, keyword: ast.keyword, word: Argument, given: set[str | None]
    ) -> Change:
        text, line, old = self._text, keyword.lineno, f"{owner}({word.old}=)"
        value = text.text(keyword.value).replace('"', "'")
        advice = SCHEDULE if word.advice == "schedule" else word.advice
        if word.old in STEPS:
            return self._steps(call, keyword, STEPS[word.old], old, advice)
        if not word.mechanical or word.present in given or (word.only and not _is_one_of(keyword.value, word.only)):
            return by_hand(line, old, advice or f"{word.present}=")
        if word.values:
            new = dict(word.values).get(value)
            if new is None:
                return by_hand(line, old, f"{word.present}=")
            return change(
                line, old, f"{word.present}=", text.keyword(keyword, word.present), text.replaced(keyword.value, new)
            )
        if not word.present:
            return change(line, old, say("nothing: it is left out"), text.removed(call, keyword))
        return change(line, old, f"{word.present}=", text.keyword(keyword, word.present))

    def _steps(self, call: ast.Call, keyword: ast.keyword, present: str, old: str, advice: str) -> Change:
        """Rows an epoch become batches an epoch where the generator's own call says how many rows a batch has."""
        feeds = [*call.args[:1], *(word.value for word in call.keywords if word.arg in ("generator", "x"))]
        if keyword.arg == "nb_val_samples":
            feeds = [word.value for word in call.keywords if word.arg == "validation_data"]
        sources = [self._given.get(feed.id) if isinstance(feed, ast.Name) else feed for feed in feeds]
        words = [word for one in sources if isinstance(one, ast.Call) for word in one.keywords]
        size = next((word.value for word in words if word.arg == "batch_size"), None)
        if size is None:
            return by_hand(keyword.lineno, old, advice)
        new = f"max(1, ({self._text.text(keyword.value)}) // ({self._text.text(size)}))"
        splices = self._text.keyword(keyword, present), self._text.replaced(keyword.value, new)
        return change(keyword.lineno, old, f"{present}=", *splices)

    def _shapes(self, call: ast.Call, owner: str) -> Iterator[Change]:
        """Shapes of inputs that a layer no longer takes in that way."""
        words = {keyword.arg: keyword for keyword in call.keywords if keyword.arg}
        batch, width, length = words.get("batch_input_shape"), words.get("input_dim"), words.get("input_length")
        if batch is not None and owner not in ("InputLayer", "Input"):
            shape = batch.value
            free = isinstance(shape, ast.Tuple) and len(shape.elts) > 1 and self._text.text(shape.elts[0]) == "None"
            if not free:
                advice = say("keras.Input(batch_shape=...) before it")
                yield by_hand(batch.lineno, f"{owner}(batch_input_shape=)", advice)
            elif isinstance(shape, ast.Tuple):
                rest = "".join(f"{self._text.text(one)}, " for one in shape.elts[1:])
                splices = self._text.keyword(batch, "input_shape"), self._text.replaced(shape, f"({rest.strip()})")
                yield change(batch.lineno, f"{owner}(batch_input_shape=)", "input_shape=", *splices)
        if width is not None and owner in RECURRENT | CONVOLUTIONS:
            steps = self._text.text(length.value) if length is not None else "None"
            new = f"({steps}, {self._text.text(width.value)})"
            splices = [self._text.keyword(width, "input_shape"), self._text.replaced(width.value, new)]
            if length is not None:
                splices.append(self._text.removed(call, length))
            yield change(width.lineno, f"{owner}(input_dim=)", "input_shape=", *splices)

    def _kernel(self, call: ast.Call, owner: str) -> Iterator[Change]:
        """Rows and columns of a kernel, once two or three arguments, are one pair or triple."""
        words = {keyword.arg: keyword for keyword in call.keywords if keyword.arg}
        for names in KERNELS:
            found = [words[name] for name in names if name in words]
            if len(found) == len(names) and owner in CONVOLUTIONS:
                sizes = ", ".join(self._text.text(keyword.value) for keyword in found)
                splices = [
                    self._text.keyword(found[0], "kernel_size"),
                    self._text.replaced(found[0].value, f"({sizes})"),
                    *(self._text.removed(call, keyword) for keyword in found[1:]),
                ]
                yield change(found[0].lineno, f"{owner}({names[0]}=)", "kernel_size=", *splices)
        rank = {"2D": 2, "3D": 3}.get(owner[-2:], 0)
        first_keras = owner.startswith("Convolution") or bool(FIRST_KERAS & words.keys())
        plain = all(isinstance(one, (ast.Constant, ast.Name)) for one in call.args[1 : rank + 1])
        if rank and owner in CONVOLUTIONS and len(call.args) == rank + 1 and first_keras and plain:
            first, last = call.args[1], call.args[rank]
            sizes = ", ".join(self._text.text(one) for one in call.args[1:])
            splice = self._text.span(self._text.start(first), self._text.end(last), f"({sizes})")
            yield change(first.lineno, f"{owner}({self._text.text(call.args[0])}, {sizes})", f"({sizes})", splice)

    # ---------------------------------------------------------------- methods

    def _method(self, call: ast.Call, function: ast.Attribute) -> Iterator[Change]:
        name = function.attr
        yield from self._arguments(call, name, METHOD_ARGUMENTS)
        if name in GENERATOR_PLACES:
            yield from self._generator(call, function)
        elif name == "compile":
            yield from self._losses(call)
        elif name in GONE_METHODS:
            yield by_hand(function.lineno, f".{name}()", GONE_METHODS[name])
        elif name == "predict_proba" and self._is_model(function.value):
            yield change(function.lineno, ".predict_proba()", ".predict()", self._text.attribute(function, "predict"))

    def _generator(self, call: ast.Call, function: ast.Attribute) -> Iterator[Change]:
        name = function.attr
        present, places = name.removesuffix("_generator"), GENERATOR_PLACES[name]
        words = {keyword.arg for keyword in call.keywords}
        rows = len(call.args) > 1 and bool(words & {"nb_epoch", "samples_per_epoch", "nb_val_samples", "val_samples"})
        if rows or len(call.args) > len(places) or any(isinstance(one, ast.Starred) for one in call.args):
            yield by_hand(function.lineno, f".{name}()", say(".{method}(), its arguments by name", method=present))
            return
        named = [
            (self._text.start(one), self._text.start(one), f"{place}=")
            for place, one in zip(places[1:], call.args[1:], strict=False)
        ]
        yield change(function.lineno, f".{name}()", f".{present}()", self._text.attribute(function, present), *named)

    def _losses(self, call: ast.Call) -> Iterator[Change]:
        given = [keyword.value for keyword in call.keywords if keyword.arg == "loss"] + call.args[1:2]
        for part in (node for value in given for node in ast.walk(value)):
            if isinstance(part, ast.Constant) and part.value in LOSS_WORDS:
                new = LOSS_WORDS[str(part.value)]
                quote = self._text.text(part)[-1]
                yield change(part.lineno, f"'{part.value}'", f"'{new}'", self._text.replaced(part, quote + new + quote))


def _is_one_of(value: ast.expr, literals: Sequence[str]) -> bool:
    return isinstance(value, ast.Constant) and any(value.value == ast.literal_eval(one) for one in literals)
