"""How well what somebody typed fits a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")

WORD_START, INSIDE, SCATTERED = 3.0, 2.0, 1.0


def fit(typed: str, text: str) -> float | None:
    """How well `typed` fits, larger is better; None when a word of it does not fit at all.

    Every word has to fit, in any order: at the start of a word best, inside one well, as letters in their order badly.
    Of two that fit alike the shorter text is better.
    """
    whole = _folded(text)
    marks = [_of_word(word, whole) for word in _folded(typed).split()]
    if None in marks:
        return None
    return sum(mark for mark in marks if mark is not None) - 0.001 * len(whole)


def best(typed: str, things: Iterable[tuple[str, Thing]]) -> list[Thing]:
    """The things whose text fits, best first; all in their own order when nothing was typed."""
    marked = [(fit(typed, text), thing) for text, thing in things]
    fitting = [(mark, thing) for mark, thing in marked if mark is not None]
    if typed.strip():
        fitting.sort(key=lambda pair: -pair[0])
    return [thing for _, thing in fitting]


def _of_word(word: str, whole: str) -> float | None:
    place = whole.find(word)
    if place >= 0:
        start = re.search(rf"(?:^|\W){re.escape(word)}", whole)
        return WORD_START if start is not None else INSIDE
    spread = _spread(word, whole)
    return None if spread is None else SCATTERED * len(word) / spread


def _spread(letters: Sequence[str], whole: str) -> int | None:
    """Length of the stretch in which the letters stand in their order, at most three times as long as they are many."""
    shortest: int | None = None
    for begin in (place for place, letter in enumerate(whole) if letter == letters[0]):
        at = begin
        for letter in letters[1:]:
            at = whole.find(letter, at + 1)
            if at < 0:
                return shortest
        length = at - begin + 1
        if length <= 3 * len(letters) and (shortest is None or length < shortest):
            shortest = length
    return shortest


def _folded(text: str) -> str:
    return text.casefold().replace("-", " ").replace("…", "")
