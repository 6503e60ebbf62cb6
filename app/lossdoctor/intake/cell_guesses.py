"""What the cells of a text table look like: numbers, dates, words, missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lossdoctor.core.saying import Said, say

# pandas.read_csv's list ("na_values"), with a question mark as the UCI repository writes it.
MISSING_WORDS = (
    *("", "?", "#N/A", "#N/A N/A", "#NA", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null"),
    *("-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN"),
)
MISSING = frozenset(MISSING_WORDS)
EXPONENT = r"([eE][-+]?\d+)?"
POINT_NUMBER = re.compile(rf"[-+−]?(\d+\.?\d*|\.\d+){EXPONENT}$")
COMMA_NUMBER = re.compile(rf"[-+−]?(\d+,?\d*|,\d+){EXPONENT}$")
COMMA_GROUPS = re.compile(r"[-+−]?\d{1,3}(,\d{3})+(\.\d*)?$")
POINT_GROUPS = re.compile(r"[-+−]?\d{1,3}(\.\d{3})+(,\d*)?$")
# One comma and three digits behind: thousands or decimals. A leading zero is no thousand.
EITHER = re.compile(r"[-+−]?[1-9]\d{0,2},\d{3}$")
ENDLESS = re.compile(r"[-+]?(inf|infinity)$", re.IGNORECASE)
SIGNS = "%€$£¥"
SIGNED = re.compile(rf"(?P<sign>[{SIGNS}])\s*[-+−\d.,]+$|[-+−\d.,]+\s*(?P<end>[{SIGNS}])$")
TIME = r"([ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$"
YEAR_FIRST = re.compile(r"\d{4}([-/])\d{1,2}\1\d{1,2}" + TIME)
YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2\d{4}" + TIME)
MOST_EXACT = 2**53  # the last whole number before float64 skips some (IEEE 754)
SLIPS = 0.9  # share of numbers above which the other cells are slips, not words; ours
MOST_NUMBERS_AS_WORDS = 20  # a column of words and more different numbers than that is one of numbers with slips


@dataclass(frozen=True)
class Guess:
    """What a column holds. `sign` is written at every number and taken off; `seen` counts cells that are not missing.

    `plain`: every number is written as pyarrow reads it, without signs, groups of thousands or spaces.
    """

    kind: str
    sign: str = ""
    seen: int = 0
    plain: bool = True
    note: str = ""


def is_number(cell: str, decimal_comma: bool) -> bool:
    """Whether a cell reads as a number, groups of thousands and infinity included."""
    cell = cell.strip()
    if decimal_comma:
        return bool(COMMA_NUMBER.match(cell) or POINT_GROUPS.match(cell) or ENDLESS.match(cell))
    return bool(POINT_NUMBER.match(cell) or COMMA_GROUPS.match(cell) or ENDLESS.match(cell))


def commas_are_decimal(cells: Iterable[str], delimiter: str, notes: list[str]) -> bool:
    """Whether the commas in numbers are decimal; adds a sentence where they may as well be groups of thousands."""
    comma = point = either = 0
    example = ""
    for cell in (cell.strip() for cell in cells):
        if EITHER.match(cell):
            either, example = either + 1, example or cell
        elif "," in cell and (COMMA_NUMBER.match(cell) or POINT_GROUPS.match(cell)):
            comma += 1
        elif ("." in cell and POINT_NUMBER.match(cell)) or COMMA_GROUPS.match(cell):
            point += 1
    if comma or point:
        return comma >= point
    if not either:
        return False
    decimal = delimiter == ";"
    whole, part = example.split(",")
    meant, other = (f"{whole}.{part}", whole + part) if decimal else (whole + part, f"{whole}.{part}")
    notes.append(
        say(
            "{example} is read as {meant}; it could also mean {other} (decimal comma: {state}).",
            example=repr(example),
            meant=meant,
            other=other,
            state=say("on") if decimal else say("off"),
        )
    )
    return decimal


def titled(name: str) -> Said:
    """How a sentence calls a column; columns without a header are named 'column 0' already."""
    bare = name.removeprefix("column ")
    return say("column {name}", name=bare)


def guess_column(name: str, cells: Sequence[str], decimal_comma: bool) -> Guess:
    """What a column holds, from the cells of a sample."""
    present = [cell.strip() for cell in cells]
    present = [cell for cell in present if cell not in MISSING]
    plain = all(cell == cell.strip() for cell in cells)
    if not present:
        return Guess("number", plain=False)
    numbers = [cell for cell in present if is_number(cell, decimal_comma)]
    if len(numbers) == len(present):
        long = next((cell for cell in present if cell.isdigit() and int(cell) > MOST_EXACT), "")
        note = (
            say("{column}: {long} and the like are kept to 16 digits only.", column=titled(name), long=long)
            if long
            else ""
        )
        pattern = COMMA_NUMBER if decimal_comma else POINT_NUMBER
        simple = plain and all(pattern.match(cell) or ENDLESS.match(cell) for cell in present)
        return Guess("number", "", len(present), simple and not any("−" in cell for cell in present), note)
    return _dates(name, present, decimal_comma) or _signed(name, present) or _words(name, present, numbers)


def _dates(name: str, cells: list[str], decimal_comma: bool) -> Guess | None:
    if all(YEAR_FIRST.match(cell) for cell in cells):
        return Guess("date", seen=len(cells))
    parts = [YEAR_LAST.match(cell) for cell in cells]
    if not all(parts):
        return None
    found = [part for part in parts if part]
    day_first, month_first = any(int(p[1]) > 12 for p in found), any(int(p[3]) > 12 for p in found)
    if day_first and month_first:
        return None
    if day_first or month_first:
        return Guess("date day first" if day_first else "date month first", seen=len(cells))
    days = decimal_comma or found[0][2] == "."
    column, cell = titled(name), repr(cells[0])
    if days:
        note = say(
            "{column}: {cell} is read with the day first; it could also be written with the month first.",
            column=column,
            cell=cell,
        )
    else:
        note = say(
            "{column}: {cell} is read with the month first; it could also be written with the day first.",
            column=column,
            cell=cell,
        )
    return Guess("date day first" if days else "date month first", seen=len(cells), note=note)


def _signed(name: str, cells: list[str]) -> Guess | None:
    found = [SIGNED.match(cell) for cell in cells]
    signs = {match["sign"] or match["end"] for match in found if match}
    if len(signs) != 1 or not all(found):
        return None
    sign = signs.pop()
    note = say(
        "{column}: the sign {sign} is taken off, so {cell} is read as the number alone.",
        column=titled(name),
        sign=sign,
        cell=repr(cells[0]),
    )
    return Guess("number", sign, len(cells), False, note)


def _words(name: str, cells: list[str], numbers: list[str]) -> Guess:
    many = len(numbers) > len(cells) / 2 and len(set(numbers)) > MOST_NUMBERS_AS_WORDS
    if many or len(numbers) > SLIPS * len(cells):
        odd = next(cell for cell in cells if cell not in set(numbers))
        note: str = say(
            "{column}: {numbers} of the first {cells} cells are numbers, but {odd} is none.",
            column=titled(name),
            numbers=len(numbers),
            cells=len(cells),
            odd=repr(odd[:40]),
        )
        return Guess("number", "", len(cells), False, note)
    different = len(set(cells))
    note = ""
    if different == len(cells) > MOST_NUMBERS_AS_WORDS:
        note = say(
            "{column}: the first {different} texts all differ; names teach nothing, consider leaving it out.",
            column=titled(name),
            different=different,
        )
    elif numbers:
        note = say("{column}: numbers and words are mixed, so its values are read as categories.", column=titled(name))
    return Guess("categories", seen=len(cells), note=note)
