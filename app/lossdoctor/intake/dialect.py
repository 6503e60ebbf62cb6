"""Guesses how a text table is written: encoding, delimiter, decimal comma, header."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal

SAMPLE_BYTES = 65536
SAMPLE_ROWS = 200
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
DELIMITERS = (",", ";", "\t", "|")
NUMBER = re.compile(r"\s*[-+]?(\d+([.]\d*)?|[.]\d+)([eE][-+]?\d+)?\s*$")
COMMA_NUMBER = re.compile(r"\s*[-+]?\d+,\d+([eE][-+]?\d+)?\s*$")
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-", "inf", "-inf", "infinity", "-infinity"})


@dataclass(frozen=True)
class Dialect:
    """How a text table is written."""

    encoding: str
    delimiter: str
    decimal_comma: bool
    header: bool

    @property
    def choices(self) -> tuple[str, ...]:
        """The guesses in words."""
        name = {"\t": "tab", ",": "comma", ";": "semicolon", "|": "bar"}[self.delimiter]
        return (
            f"encoding {self.encoding}",
            f"columns separated by {name}",
            "decimal comma" if self.decimal_comma else "decimal point",
            "first row is the header" if self.header else "no header row",
        )


def guess_dialect(place: Path) -> Dialect:
    """From the first 64 KiB. Raises Refusal when it is no text table."""
    with place.open("rb") as stream:
        raw = stream.read(SAMPLE_BYTES)
    encoding = _encoding(raw)
    text = raw.decode(encoding, "replace")
    if "\0" in text:
        raise Refusal(FailureCode.UNREADABLE, f"{place} is no text table: it holds binary data.")
    lines = text.splitlines()
    if len(raw) == SAMPLE_BYTES and len(lines) > 1:
        lines = lines[:-1]
    lines = [line for line in lines if line.strip()][:SAMPLE_ROWS]
    if not lines:
        raise Refusal(FailureCode.UNREADABLE, f"{place} has no rows.")
    delimiter = _delimiter(place, lines)
    rows = list(csv.reader(lines, delimiter=delimiter))
    comma = delimiter != "," and _share(rows[1:] or rows, COMMA_NUMBER) > 0
    return Dialect(encoding, delimiter, comma, _has_header(rows, comma))


def _encoding(raw: bytes) -> str:
    for mark, name in BOMS:
        if raw.startswith(mark):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _delimiter(place: Path, lines: list[str]) -> str:
    def steadiness(mark: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark))
        width, rows = widths.most_common(1)[0]
        return (rows if width > 1 else 0, width)

    best = max(DELIMITERS, key=steadiness)
    if steadiness(best)[0] == 0:
        raise Refusal(
            FailureCode.UNREADABLE,
            f"{place} has one column only; a table needs inputs and targets, separated by comma, semicolon or tab.",
        )
    return best


def is_number(cell: str, decimal_comma: bool) -> bool:
    """Whether a cell reads as a number (or is missing)."""
    return bool(NUMBER.match(cell) or (decimal_comma and COMMA_NUMBER.match(cell)))


def _share(rows: list[list[str]], pattern: re.Pattern[str]) -> float:
    cells = [cell for row in rows for cell in row]
    return sum(bool(pattern.match(cell)) for cell in cells) / max(len(cells), 1)


def _has_header(rows: list[list[str]], comma: bool) -> bool:
    first = rows[0]
    if any(is_number(cell, comma) for cell in first):
        return False
    if len(rows) == 1:
        return True
    return any(is_number(row[place], comma) for row in rows[1:] for place in range(min(len(row), len(first))))
