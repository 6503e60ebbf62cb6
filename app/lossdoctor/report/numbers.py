"""Numbers and text as reports may hold them: no NaN, no control characters, curves reduced."""

from __future__ import annotations

import itertools
import math
import unicodedata
from typing import Any

import numpy as np

LIMIT = 2000
# Marks that turn the reading direction can make one text look like another.
DIRECTION = frozenset(map(chr, (0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def number(value: float | None) -> float | None:
    """A finite number, else None."""
    return None if value is None or not math.isfinite(value) else float(value)


def numbers(values: Any) -> list[float | None]:
    """Finite numbers, None in place of the others."""
    return [number(float(value)) for value in np.asarray(values).ravel()]


def visible(text: str) -> str:
    """The text with control, direction and unpaired surrogate characters spelt out; line breaks and tabs stay."""
    return "".join(character if _plain(character) else _spelt(character) for character in text)


def _plain(character: str) -> bool:
    return character in "\n\t" or not (
        unicodedata.category(character) in ("Cc", "Cs") or character in DIRECTION or character in "\u2028\u2029"
    )


def _spelt(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def reduced(x: Any, y: Any, limit: int = LIMIT) -> list[list[float | None]]:
    """[x, y] pairs, at most `limit`: the lowest and highest point of each of limit/2 equal stretches, in order.

    Where a stretch holds values that are not finite, the first of them stands in for one of the two, as None.
    """
    x, y = np.asarray(x), np.asarray(y, np.float64)
    kept = np.arange(len(y)) if len(y) <= limit else _extremes(y, limit // 2)
    return [[_whole(x[place]), number(float(y[place]))] for place in kept]


def _extremes(y: np.ndarray, stretches: int) -> np.ndarray:
    edges = np.linspace(0, len(y), stretches + 1).astype(int)
    kept: list[int] = []
    for start, stop in itertools.pairwise(edges):
        part = y[start:stop]
        finite = np.isfinite(part)
        if not finite.any():
            kept.append(int(start))
            continue
        pair = [int(np.where(finite, part, np.inf).argmin()), int(np.where(finite, part, -np.inf).argmax())]
        if not finite.all():
            pair[0] = int((~finite).argmax())
        kept += sorted({int(start) + place for place in pair})
    return np.asarray(kept)


def _whole(value: Any) -> float | int | None:
    plain = number(float(value))
    return int(plain) if plain is not None and plain.is_integer() else plain
