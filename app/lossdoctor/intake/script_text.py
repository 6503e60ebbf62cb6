"""A training script as text that is spliced where a syntax tree says, so that all other bytes stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import libcst as cst
from libcst.metadata import ByteSpanPositionProvider, MetadataWrapper, ParentNodeProvider, PositionProvider

from lossdoctor.core.saying import say


class ByHand(Exception):
    """Raised with the sentence what to change in the script, where it cannot be written mechanically."""


class ScriptText:
    """One version of a script: finds the calls that matter and collects replacements of spans.

    Raises ByHand for text that Python cannot parse. `fit` counts fit calls from 0.
    """

    def __init__(self, source: str, fit: int = 0) -> None:
        self.source = source
        self.fit_index = fit
        self._bytes = source.encode()
        try:
            wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
        except cst.ParserSyntaxError as error:
            raise ByHand(
                say(
                    "The script cannot be parsed at line {line}, so it must be changed by hand.",
                    line=str(error.raw_line),
                )
            ) from error
        self.module = wrapper.module
        self._spans = wrapper.resolve(ByteSpanPositionProvider)
        self._lines = wrapper.resolve(PositionProvider)
        self.parents = wrapper.resolve(ParentNodeProvider)
        self.nodes = list(_walk(self.module))
        self._changes: list[tuple[int, int, str]] = []
        self.quote = "'" if source.count("'") > source.count('"') else '"'

    # ------------------------------------------------------------ reading

    def text(self, node: Any) -> str:
        """The source of a node."""
        start, end = self.span(node)
        return self._bytes[start:end].decode()

    def span(self, node: Any) -> tuple[int, int]:
        """First byte and the byte after the last."""
        found = self._spans[node]
        return found.start, found.start + found.length

    def line(self, node: Any) -> int:
        """Line of a node, 1 first."""
        return int(self._lines[node].start.line)

    def last_line(self, node: Any) -> int:
        """Last line of a node."""
        return int(self._lines[node].end.line)

    def calls(self, *names: str) -> list[cst.Call]:
        """Calls whose function's last name is one of these, in order of the text."""
        found = [n for n in self.nodes if isinstance(n, cst.Call) and last_name(n.func) in names]
        return sorted(found, key=lambda node: self.span(node)[0])

    def fit_calls(self) -> list[cst.Call]:
        """Calls of a `fit` method."""
        return [call for call in self.calls("fit", "fit_generator") if isinstance(call.func, cst.Attribute)]

    @property
    def fit(self) -> cst.Call:
        """The fit call that is examined. Raises ByHand."""
        calls = self.fit_calls()
        if not calls:
            raise ByHand(say("The script has no call of fit that could be found; change it where it trains."))
        return calls[min(self.fit_index, len(calls) - 1)]

    @property
    def receiver(self) -> str:
        """What fit is called on ('model')."""
        function = self.fit.func
        assert isinstance(function, cst.Attribute)
        return self.text(function.value)

    @property
    def compile(self) -> cst.Call:
        """The compile call of the same model, the last one before fit. Raises ByHand."""
        calls = [call for call in self.calls("compile") if isinstance(call.func, cst.Attribute)]
        own = [call for call in calls if self.text(call.func.value) == self.receiver]  # type: ignore[union-attr]
        before = [call for call in own or calls if self.line(call) <= self.line(self.fit)]
        if not (before or calls):
            raise ByHand(
                say("The script has no call of compile that could be found; change it where the model is compiled.")
            )
        return (before or calls)[-1]

    def argument(self, call: cst.Call, keyword: str, place: int | None = None) -> cst.Arg | None:
        """An argument by keyword, or by its place among the positional ones."""
        for argument in call.args:
            if argument.keyword is not None and argument.keyword.value == keyword:
                return argument
        positional = [argument for argument in call.args if argument.keyword is None and not argument.star]
        return positional[place] if place is not None and place < len(positional) else None

    def assigned(self, name: str, before: Any = None) -> cst.BaseExpression | None:
        """The expression last given to a name, before a node's line where one is given."""
        found = None
        for node in self.nodes:
            if isinstance(node, cst.Assign) and len(node.targets) == 1:
                target = node.targets[0].target
                in_time = before is None or self.line(node) <= self.line(before)
                if isinstance(target, cst.Name) and target.value == name and in_time:
                    found = node.value
        return found

    def followed(self, expression: Any, before: Any = None) -> Any:
        """The expression, or what its name was last given."""
        seen = 0
        while isinstance(expression, cst.Name) and seen < 5:
            value = self.assigned(expression.value, before)
            if value is None:
                return expression
            expression, seen = value, seen + 1
        return expression

    def statement(self, node: Any) -> cst.CSTNode:
        """The line or block statement that a node stands in."""
        while not isinstance(node, (cst.SimpleStatementLine, cst.BaseCompoundStatement)):
            node = self.parents[node]
        return node

    def inside_function(self, node: Any) -> bool:
        """Whether a node stands in a function."""
        while (node := self.parents.get(node)) is not None:
            if isinstance(node, (cst.FunctionDef, cst.Lambda)):
                return True
        return False

    # ------------------------------------------------------------ names that the script imported

    def keras(self, path: str) -> str:
        """How this script writes a name of Keras' ('layers.Normalization'), importing keras where it does not yet."""
        module, _, name = path.rpartition(".")
        for node in self.nodes:
            if (
                isinstance(node, cst.ImportFrom)
                and node.module is not None
                and not isinstance(node.names, cst.ImportStar)
            ):
                origin = dotted(node.module).removeprefix("tensorflow.")
                for alias in node.names:
                    local = alias.asname.name.value if alias.asname else dotted(alias.name)  # type: ignore[union-attr]
                    if origin == f"keras.{module}" and dotted(alias.name) == name:
                        return str(local)
                    if origin == "keras" and dotted(alias.name) == module:
                        return f"{local}.{name}"
        return f"{self._root()}.{path}"

    def numpy(self) -> str:
        """The script's name for numpy, importing it where it is not there yet."""
        for imported, local in self._imports():
            if imported == "numpy":
                return local
        self.after_imports("import numpy as np")
        return "np"

    def _root(self) -> str:
        found = dict(self._imports())
        for module, suffix in (("keras", ""), ("tensorflow.keras", ""), ("tensorflow", ".keras")):
            if module in found:
                return found[module] + suffix
        self.after_imports("import keras")
        return "keras"

    def _imports(self) -> Iterator[tuple[str, str]]:
        for node in self.nodes:
            if isinstance(node, cst.Import):
                for alias in node.names:
                    name = dotted(alias.name)
                    yield name, alias.asname.name.value if alias.asname else name  # type: ignore[union-attr,misc]
            if (
                isinstance(node, cst.ImportFrom)
                and node.module is not None
                and not isinstance(node.names, cst.ImportStar)
            ):
                for alias in node.names:
                    name = f"{dotted(node.module)}.{dotted(alias.name)}"
                    yield name, alias.asname.name.value if alias.asname else dotted(alias.name)  # type: ignore[union-attr,misc]

    # ------------------------------------------------------------ writing

    def replace(self, node: Any, text: str) -> None:
        """Other text for a node."""
        start, end = self.span(node)
        self._changes.append((start, end, text))

    def insert(self, position: int, text: str) -> None:
        """Text before a byte."""
        self._changes.append((position, position, text))

    def between(self, start: int, end: int) -> str:
        """The source from one byte to the byte before another."""
        return self._bytes[start:end].decode()

    def cut(self, start: int, end: int) -> None:
        """Take the source from one byte to the byte before another out."""
        self._changes.append((start, end, ""))

    def cut_statement(self, node: Any) -> None:
        """Take the whole statement of a node out. Raises ByHand where others share its line."""
        start, end = self.span(self.statement(node))
        first = self._bytes.rfind(b"\n", 0, start) + 1
        stop = self._bytes.find(b"\n", end)
        last = len(self._bytes) if stop < 0 else stop + 1
        rest = self.between(end, last).strip()
        if self.between(first, start).strip() or (rest and not rest.startswith("#")):
            raise ByHand(say("Take this out by hand: {text}", text=self.text(node)))
        self.cut(first, last)

    def set_argument(self, call: cst.Call, keyword: str, text: str, place: int | None = None) -> None:
        """Give an argument another value, or add it as a keyword."""
        present = self.argument(call, keyword, place)
        if present is not None:
            self.replace(present.value, text)
        elif call.args:
            self.insert(self.span(call.args[-1].value)[1], f", {keyword}={text}")
        else:
            self.insert(self.span(call)[1] - 1, f"{keyword}={text}")

    def remove_argument(self, call: cst.Call, argument: cst.Arg) -> None:
        """Take an argument out, with the comma that belongs to it."""
        place = call.args.index(argument)
        start, end = self.span(argument)[0], self.span(argument.value)[1]
        if place + 1 < len(call.args):
            end = self.span(call.args[place + 1])[0]
        elif place > 0:
            start = self.span(call.args[place - 1].value)[1]
        self._changes.append((start, end, ""))

    def lines_before(self, node: Any, *lines: str) -> None:
        """New lines before the statement of a node, indented like it."""
        start = self.span(self.statement(node))[0]
        margin = start - (self._bytes.rfind(b"\n", 0, start) + 1)
        indent = self._bytes[start - margin : start].decode()
        if indent.strip():
            raise ByHand(say("Several statements share the line that trains; write the new lines before it by hand."))
        self.insert(start, "".join(f"{line}{self.newline}{indent}" for line in lines))

    def lines_after(self, node: Any, *lines: str) -> None:
        """New lines after the statement of a node, indented like it."""
        start, end = self.span(self.statement(node))
        indent = self._bytes[self._bytes.rfind(b"\n", 0, start) + 1 : start].decode()
        stop = self._bytes.find(b"\n", end)
        if stop < 0:
            self.insert(len(self._bytes), "".join(f"{self.newline}{indent}{line}" for line in lines))
        else:
            self.insert(stop + 1, "".join(f"{indent}{line}{self.newline}" for line in lines))

    def after_imports(self, *lines: str) -> None:
        """New lines behind the imports at the head of the script."""
        last = None
        for statement in self.module.body:
            simple = statement.body[0] if isinstance(statement, cst.SimpleStatementLine) else None
            if isinstance(simple, (cst.Import, cst.ImportFrom)):
                last = statement
        if last is not None:
            self.lines_after(last, *lines)
        else:
            self.insert(0, "".join(f"{line}{self.newline}" for line in lines))

    @property
    def newline(self) -> str:
        """The script's line ending."""
        return "\r\n" if b"\r\n" in self._bytes else "\n"

    def quoted(self, word: str) -> str:
        """A word in the script's own quotes."""
        return f"{self.quote}{word}{self.quote}"

    def result(self) -> str:
        """The text with all changes."""
        text = self._bytes
        changes = sorted(self._changes, key=lambda change: change[:2])
        changes.reverse()  # from the end, and of those at one place the latest first
        for start, end, new in changes:
            text = text[:start] + new.encode() + text[end:]
        return text.decode()


def last_name(function: Any) -> str:
    """The last part of a dotted name, '' for anything else."""
    if isinstance(function, cst.Attribute):
        return function.attr.value
    return function.value if isinstance(function, cst.Name) else ""


def dotted(node: Any) -> str:
    """A dotted name as text."""
    return f"{dotted(node.value)}.{node.attr.value}" if isinstance(node, cst.Attribute) else str(node.value)


def string_of(node: Any) -> str | None:
    """The value of a plain string literal."""
    value = node.evaluated_value if isinstance(node, cst.SimpleString) else None
    return value if isinstance(value, str) else None


def number(value: float) -> str:
    """A number as people write it."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.10g}"


def _walk(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    yield node
    for child in node.children:
        yield from _walk(child)
