"""Words on the screen that nobody translated: outside the brackets of `Pseudo`, and not a patient's own."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from PySide6.QtWidgets import QLabel, QMenu, QWidget

from helpers.walks.pseudo import CLOSE, OPEN
from helpers.walks.widgets import call, in_sight, words_of

SPOKEN = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
CUT_OFF = re.compile(f"{OPEN}[^{CLOSE}]*(…|$)")
KEYS = re.compile(
    r"\b((Ctrl|Shift|Alt|Meta)\+)*(Ctrl|Shift|Alt|Meta|Esc|Escape|Return|Enter|Space|Tab|Home|End|F\d+)\b"
)
WORD = re.compile(r"[^\W\d_]{2,}")


def unspoken(root: QWidget, known: Iterable[str]) -> list[str]:
    """Texts, names and tooltips of the widgets in sight that hold a word neither translated nor `known`."""
    longest = sorted({text for text in known if text}, key=len, reverse=True)
    faults = []
    for widget in in_sight(root):
        for text in dict.fromkeys(_said(widget)):
            left = _rest(text, longest)
            if WORD.search(left):
                faults.append(f"{' '.join(left.split())[:60]!r} of {text[:80]!r} {call(widget)}")
    return faults


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):  # whole: its longest word is one of words_of as well
        yield widget.text()
    else:
        yield from (words.text for words in words_of(widget))
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    for menu in widget.findChildren(QMenu) if widget.isWindow() else ():
        for action in menu.actions():
            yield action.text().replace("&", "")


def _rest(text: str, known: Iterable[str]) -> str:
    """What is left of a text without what was translated and without what is known."""
    before = None
    while before != text:
        before, text = text, SPOKEN.sub(" ", text)
    text = CUT_OFF.sub(" ", text)
    if not WORD.search(text):
        return text
    for one in known:
        text = text.replace(one, " ")
    return KEYS.sub(" ", text)


def brought(*things: object) -> set[str]:
    """Every text within events and the like, whole, line by line, and the names of files among them."""
    found: set[str] = set()
    for thing in things:
        for text in _texts(thing):
            found |= {text, text.replace("_", " "), *text.split("\n")}
            found |= {PurePosixPath(text).name, PurePosixPath(text).stem} if "/" in text else set()
    return found


def _texts(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from _texts(getattr(thing, field.name))
    elif isinstance(thing, dict):
        yield from _texts((*thing.keys(), *thing.values()))
    elif isinstance(thing, list | tuple | set | frozenset):
        for part in thing:
            yield from _texts(part)
