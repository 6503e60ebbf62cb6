"""A script's text beside its syntax tree, and changes that keep every line where it is."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from lossdoctor.core.session import OldSpelling

Splice = tuple[int, int, str]  # first byte, the byte after the last, what stands there then


@dataclass(frozen=True)
class Change:
    """One old word, and the splices that put today's in its place; () where a person must."""

    spelling: OldSpelling
    splices: tuple[Splice, ...] = ()


def change(line: int, old: str, present: str, *splices: Splice) -> Change:
    """A change that can be made."""
    return Change(OldSpelling(line, old, present), splices)


def by_hand(line: int, old: str, present: str) -> Change:
    """One that cannot."""
    return Change(OldSpelling(line, old, present, mechanical=False))


class SpellingText:
    """Bytes of a script by the positions of its tree. SyntaxError or ValueError when it is no Python."""

    def __init__(self, source: str) -> None:
        self.tree = ast.parse(source)
        self.bytes = source.encode()
        self._starts = [0]
        for line in self.bytes.split(b"\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)

    def start(self, node: Any) -> int:
        """First byte of a node."""
        return self._starts[node.lineno - 1] + int(node.col_offset)

    def end(self, node: Any) -> int:
        """The byte after a node's last."""
        return self._starts[node.end_lineno - 1] + int(node.end_col_offset)

    def text(self, node: Any) -> str:
        """The source of a node."""
        return self.bytes[self.start(node) : self.end(node)].decode()

    def replaced(self, node: Any, new: str) -> Splice:
        """A node's text replaced; line ends within it stay behind it."""
        return self.span(self.start(node), self.end(node), new)

    def span(self, start: int, end: int, new: str) -> Splice:
        """A span replaced, keeping its number of lines."""
        missing = self.bytes[start:end].count(b"\n") - new.count("\n")
        return start, end, new + "\n" * max(missing, 0)

    def keyword(self, keyword: ast.keyword, new: str) -> Splice:
        """The name of an argument replaced."""
        start = self.start(keyword)
        return start, start + len((keyword.arg or "").encode()), new

    def attribute(self, node: ast.Attribute, new: str) -> Splice:
        """The last part of a dotted name replaced."""
        end = self.end(node)
        return end - len(node.attr.encode()), end, new

    def removed(self, call: ast.Call, argument: ast.expr | ast.keyword) -> Splice:
        """An argument of a call taken out with its comma."""
        arguments = sorted([*call.args, *call.keywords], key=self.start)
        place = arguments.index(argument)
        if place:
            before = arguments[place - 1]
            return self.span(self._closed(before, self.start(argument)), self.end(argument), "")
        if len(arguments) > 1:
            return self.span(self.start(argument), self.start(arguments[1]), "")
        return self.span(self.start(argument), self.end(argument), "")

    def _closed(self, argument: ast.expr | ast.keyword, until: int) -> int:
        """The byte after an argument and the brackets around it."""
        end = self.end(argument)
        comma = self.bytes.find(b",", end, until)
        closing = self.bytes.rfind(b")", end, comma if comma >= 0 else until)
        return closing + 1 if closing >= 0 else end

    def applied(self, splices: list[Splice]) -> str:
        """The text with all splices; of two that overlap the first is made."""
        made, last = [], 0
        for start, end, new in sorted(set(splices), key=lambda splice: splice[:2]):
            if start < last:
                continue
            made += [self.bytes[last:start], new.encode()]
            last = end
        return b"".join([*made, self.bytes[last:]]).decode()
