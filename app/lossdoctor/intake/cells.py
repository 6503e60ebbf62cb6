"""Cells of a column as numbers: numerals, words and moments, whole blocks at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from lossdoctor.intake.cell_guesses import MISSING_WORDS

MOST_CLASSES = 1000
PLAIN = pa.float64()
MISSING_ARRAY = pa.array(MISSING_WORDS)
# Regular expressions of RE2.
COMMA_GROUPS = r"^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$"
POINT_GROUPS = r"^[-+]?\d{1,3}(\.\d{3})+(,\d*)?$"
ONE_DIGIT = r"(^|[-/.T ])(\d)([-/.: T]|$)"
ZONE = r"(Z|[+-]\d{2}:?\d{2})$"


class BadCellError(ValueError):
    """Raised at the first cell of a block that is not what its column holds; `place` is its row in the block."""

    def __init__(self, place: int, text: str) -> None:
        super().__init__(place, text)
        self.place = place
        self.text = text


class TooManyWordsError(ValueError):
    """Raised when a column holds more different words than classes are expected."""


def as_array(column: Any) -> Any:
    """One contiguous array with its dictionary looked up."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def trimmed(column: Any) -> Any:
    """Texts without spaces around them; those that stand for a missing value are null."""
    text = pc.utf8_trim_whitespace(pc.cast(column, pa.string()))
    return pc.if_else(pc.is_in(text, value_set=MISSING_ARRAY), pa.scalar(None, pa.string()), text)


def is_text(kind: Any) -> bool:
    """Whether a column's type is text."""
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def numbers_of(column: Any, decimal_comma: bool = False, sign: str = "") -> np.ndarray:
    """float64, NaN where missing. Texts may have groups of thousands, spaces and `sign`. Raises BadCellError."""
    kind = column.type
    if kind == PLAIN:  # by far the most frequent, and tables may have ten thousand columns
        return np.asarray(column.to_numpy(zero_copy_only=False))
    column = as_array(column)
    kind = column.type
    if is_text(kind):
        text = _numerals(trimmed(column), decimal_comma, sign)
        return _floats(_checked(column, text, lambda part: pc.cast(part, pa.float64())))
    if pa.types.is_null(kind):
        return np.full(len(column), np.nan)
    if pa.types.is_boolean(kind) or pa.types.is_float16(kind):
        column = pc.cast(column, pa.int8() if pa.types.is_boolean(kind) else pa.float32())
    elif pa.types.is_temporal(kind):
        return seconds_of(column)
    return _floats(pc.cast(column, pa.float64(), safe=False))


def _numerals(text: Any, decimal_comma: bool, sign: str) -> Any:
    if sign:
        text = pc.replace_substring_regex(text, rf"^\s*[{sign}]\s*|\s*[{sign}]\s*$", "")
    text = pc.replace_substring(text, "−", "-")
    grouped = pc.match_substring_regex(text, POINT_GROUPS if decimal_comma else COMMA_GROUPS)
    if not decimal_comma:
        return pc.if_else(grouped, pc.replace_substring(text, ",", ""), text)
    # a point that separates no thousands is no part of such a number
    text = pc.if_else(grouped, pc.replace_substring(text, ".", ""), pc.replace_substring(text, ".", "?"))
    return pc.replace_substring(text, ",", ".")


def _floats(column: Any) -> np.ndarray:
    return np.asarray(column.to_numpy(zero_copy_only=False), dtype=np.float64)


def _checked(original: Any, text: Any, convert: Callable[[Any], Any]) -> Any:
    try:
        return convert(text)
    except pa.ArrowInvalid:
        place = _first_bad(text, convert)
        raise BadCellError(place, str(original[place].as_py()).strip()) from None


def _first_bad(column: Any, convert: Callable[[Any], Any]) -> int:
    low, high = 0, len(column)
    while high - low > 1:
        middle = (low + high) // 2
        try:
            convert(column[low:middle])
        except pa.ArrowInvalid:
            high = middle
        else:
            low = middle
    return low


def seconds_of(column: Any, kind: str = "date") -> np.ndarray:
    """Seconds since 1970 (UTC), seconds of the day for times, float64, NaN where missing. Raises BadCellError.

    Texts: year first for 'date', else as 'date day first' and 'date month first' say, with a time behind or not.
    """
    column = as_array(column)
    if is_text(column.type):
        return _seconds(_checked(column, _year_first(trimmed(column), kind), _moments))
    if pa.types.is_time(column.type):
        unit = pa.time64("us")
        return _floats(pc.cast(pc.cast(pc.cast(column, unit), pa.int64()), pa.float64(), safe=False)) / 1e6
    if pa.types.is_duration(column.type):
        return _seconds(pc.cast(column, pa.duration("us"), safe=False))
    return _seconds(pc.cast(column, pa.timestamp("us", getattr(column.type, "tz", None)), safe=False))


def _year_first(text: Any, kind: str) -> Any:
    for _ in range(2):  # matches do not overlap: 1/2/2024 needs two turns
        text = pc.replace_substring_regex(text, ONE_DIGIT, r"\g<1>0\2\3".replace(r"\g<1>", r"\1"))
    text = pc.replace_substring_regex(text, r"(\.\d{6})\d+", r"\1")
    text = pc.replace_substring_regex(text, r"^(\d{4})/(\d{2})/(\d{2})", r"\1-\2-\3")
    if kind == "date":
        return text
    first, second = (r"\2", r"\1") if kind == "date day first" else (r"\1", r"\2")
    return pc.replace_substring_regex(text, r"^(\d{2})[-/.](\d{2})[-/.](\d{4})", rf"\3-{first}-{second}")


def _moments(text: Any) -> Any:
    zoned = pc.match_substring_regex(text, r"\d:\d{2}.*" + ZONE)
    if not pc.any(zoned).as_py():
        return pc.cast(text, pa.timestamp("us"))
    timed = pc.match_substring(text, ":")
    hour = pc.if_else(timed, "Z", " 00:00Z")
    text = pc.if_else(zoned, text, pc.binary_join_element_wise(text, hour, ""))
    return pc.cast(pc.cast(text, pa.timestamp("us", "UTC")), pa.timestamp("us"))


def _seconds(column: Any) -> np.ndarray:
    return _floats(pc.cast(pc.cast(column, pa.int64()), pa.float64(), safe=False)) / 1e6


class Words:
    """Gives every different word of a column an id in the order of appearance, over many blocks.

    With `known`, words have those ids from the start and no other may appear.
    """

    def __init__(self, known: Sequence[str] | None = None, text: bool = True) -> None:
        self._fixed = known is not None
        self._text = text
        self._ids = {word: number for number, word in enumerate(known or ())}

    def ids_of(self, column: Any) -> np.ndarray:
        """float64 ids, NaN where missing. Raises TooManyWordsError, and BadCellError at a word that is not known."""
        column = as_array(column)
        coded = (trimmed(column) if self._text else _worded(column)).dictionary_encode()
        ids = np.empty(len(coded.dictionary) + 1)
        ids[-1] = np.nan
        for place, word in enumerate(coded.dictionary.to_pylist()):
            if self._fixed and word not in self._ids:
                indices = coded.indices.to_numpy(zero_copy_only=False)
                raise BadCellError(int(np.flatnonzero(indices == place)[0]), word)
            ids[place] = self._ids.setdefault(word, len(self._ids))
        if len(self._ids) > MOST_CLASSES and not self._fixed:
            raise TooManyWordsError
        places = pc.fill_null(coded.indices, len(coded.dictionary)).to_numpy(zero_copy_only=False)
        return np.asarray(ids[places])

    def ordered(self) -> tuple[tuple[str, ...], np.ndarray]:
        """(words in the order of their final ids, final id by id of appearance): by the alphabet, numerals by value."""
        given = list(self._ids)
        if self._fixed:
            return tuple(given), np.arange(len(given), dtype=np.float64)
        words = sorted(given, key=_rank) if all(_value(word) is not None for word in given) else sorted(given)
        final = {word: number for number, word in enumerate(words)}
        return tuple(words), np.array([final[word] for word in given], dtype=np.float64)


def _worded(column: Any) -> Any:
    if pa.types.is_boolean(column.type):
        return pc.if_else(column, "true", "false")
    if pa.types.is_floating(column.type):
        column = pc.if_else(pc.is_nan(column), pa.scalar(None, column.type), column)
    return pc.cast(column, pa.string())


def _rank(word: str) -> tuple[float, str]:
    return (_value(word) or 0.0, word)


def _value(word: str) -> float | None:
    try:
        number = float(word)
    except ValueError:
        return None
    return number if number == number else None
