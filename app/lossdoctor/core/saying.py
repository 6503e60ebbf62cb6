"""Sentences that keep what they are made of, so that a window can say them in its own language: engine, checks and
command line say them in English; where they arrive, they are filled anew from the translated template.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields, is_dataclass, replace
from operator import index
from typing import Any, LiteralString, SupportsIndex, TypeVar, overload

T = TypeVar("T")
Translate = Callable[[str], str]

ENGLISH = "en"
GAP = re.compile(r"\{(\w+)(!c)?\}")


def _as_written(template: str) -> str:
    return template


_translate: Translate = _as_written
_language = ENGLISH
_as_english: ContextVar[bool] = ContextVar("as_english", default=False)


class Said(str):
    """A text in the language of this process that knows its English `template` and the `values` in its gaps.

    A gap is `{name}`, or `{name!c}` for a large first letter.
    """

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, values: Mapping[str, str] | None = None) -> Said:
        """Raises KeyError for a gap without a value."""
        values = dict(values or {})
        said = super().__new__(cls, _filled(template if _as_english.get() else _translate(template), values))
        said.template, said.values = template, values
        return said

    def __getnewargs__(self) -> tuple[str, dict[str, str]]:  # type: ignore[override]
        return self.template, dict(self.values)


def say(template: LiteralString, /, **values: str | SupportsIndex) -> Said:
    """A sentence; whole numbers get thousands separators, other numbers are given as text. KeyError: an empty gap."""
    told = {name: value if isinstance(value, str) else f"{index(value):,}" for name, value in values.items()}
    return Said(template, told)


def whole(text: str) -> str:
    """A text without gaps that stands in the catalogue by itself, as titles do: looked up; a `Said` is said anew."""
    if isinstance(text, Said):
        return now(text)
    return text if spoken_language() == ENGLISH or GAP.search(text) else Said(" ".join(text.split()))


def together(parts: Iterable[str], between: str = " ") -> Said:
    """Several texts as one, the empty ones left out; each keeps what it is made of."""
    values = {f"p{place}": part for place, part in enumerate(part for part in parts if part)}
    return Said(between.join(f"{{{name}}}" for name in values), values)


def listed(parts: Iterable[str], template: LiteralString = "{these} and {last}") -> Said:
    """'a', 'a and b', 'a, b and c'; `template` has the gaps `these` and `last`."""
    held = list(parts)
    if len(held) < 2:
        return together(held)
    return Said(template, {"these": together(held[:-1], ", "), "last": held[-1]})


def speak(translate: Translate | None, language: str = ENGLISH) -> None:
    """Fill every template from now on as `translate` gives it; None: in English, as written."""
    global _translate, _language
    _translate, _language = translate or _as_written, language


def spoken_language() -> str:
    """'en', 'de', ...: the language of what is said now."""
    return ENGLISH if _as_english.get() else _language


@contextmanager
def speaking_english() -> Iterator[None]:
    """English, whatever the window speaks: for files that other programs and other people's desks read."""
    token = _as_english.set(True)
    try:
        yield
    finally:
        _as_english.reset(token)


@overload
def now(text: Said) -> Said: ...


@overload
def now(text: str) -> str: ...


def now(text: str) -> str:
    """A text in the language that is spoken now: for one that was made before `speak`, as constants are."""
    if not isinstance(text, Said):
        return text
    return Said(text.template, {name: now(value) for name, value in text.values.items()})


def english(value: T) -> T:
    """The same with every sentence in it in English, as plain text: in dataclasses, tuples, lists and dicts too."""
    changed: Any = value
    if isinstance(value, Said):
        changed = _filled(value.template, {name: english(held) for name, held in value.values.items()})
    elif isinstance(value, tuple | list) and type(value) in (tuple, list):
        parts = [english(part) for part in value]
        if any(new is not old for new, old in zip(parts, value, strict=True)):
            changed = type(value)(parts)
    elif isinstance(value, dict):
        told = {english(key): english(part) for key, part in value.items()}
        changed = told if any(told.get(key) is not part for key, part in value.items()) else value
    elif is_dataclass(value) and not isinstance(value, type):
        new = {field.name: english(getattr(value, field.name)) for field in fields(value) if field.init}
        other = {name: part for name, part in new.items() if part is not getattr(value, name)}
        changed = replace(value, **other) if other else value
    return changed  # type: ignore[no-any-return]


def _filled(template: str, values: Mapping[str, str]) -> str:
    def fill(gap: re.Match[str]) -> str:
        value = str.__str__(values[gap[1]])
        return value[:1].upper() + value[1:] if gap[2] else value

    return GAP.sub(fill, template)
