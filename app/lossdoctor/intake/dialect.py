"""Guesses how a text table is written: encoding, delimiter, decimal comma, header."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import TableChoices
from lossdoctor.intake.cell_guesses import MISSING, commas_are_decimal, is_number
from lossdoctor.intake.samples import Sample, split_rows

DELIMITERS = (",", ";", "\t", "|")
LINE_NAMES = {"\t": say("tab"), ",": say("comma"), ";": say("semicolon"), "|": say("bar"), " ": say("space")}
COMMENTS = ("#", "%")
MOST_TITLES = 20  # lines of title above a table
JUDGED_ROWS = 200


@dataclass(frozen=True)
class Dialect:
    """How a text table is written.

    `skip` counts the lines of the file above the first row of numbers, the header included. `names` has a name for
    every cell of a row. `spare`: every row ends with a delimiter, so its last cell must be empty. `index` is the place
    of a column that only numbers or names the rows. `notes` are sentences on what could also be read otherwise.
    """

    encoding: str
    delimiter: str
    decimal_comma: bool
    header: bool
    skip: int = 0
    names: tuple[str, ...] = ()
    spare: bool = False
    index: int | None = None
    notes: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The guesses in words."""
        delimiter = LINE_NAMES.get(self.delimiter, repr(self.delimiter))
        return (
            say("encoding {encoding}", encoding=self.encoding),
            say("columns separated by {delimiter}", delimiter=delimiter),
            say("decimal comma") if self.decimal_comma else say("decimal point"),
            say("first row is the header") if self.header else say("no header row"),
        )


@dataclass(frozen=True)
class Reading:
    """A dialect, and the rows of the sample as it splits them (without header)."""

    dialect: Dialect
    rows: tuple[tuple[str, ...], ...]


def guess_dialect(sample: Sample, wanted: TableChoices | None = None) -> Reading:
    """From the beginning of the file; what `wanted` says is not guessed. Raises Refusal when it is no text table."""
    wanted = wanted or TableChoices()
    notes: list[str] = []
    encoding = wanted.encoding or sample.encoding()
    text = sample.text(encoding)
    if not wanted.encoding and encoding in ("cp1252", "latin-1"):
        notes.append(say("The text is not UTF-8; it is read as {encoding} (Western European).", encoding=encoding))
    top, said, comment = _comments(text)
    body = text.split("\n", top)[top] if top else text
    if not body.strip():
        raise Refusal(FailureCode.UNREADABLE, say("{place} has no rows.", place=str(sample.place)))
    delimiter = wanted.delimiter or said or _delimiter(sample, body, notes)
    rows = split_rows(body, delimiter, sample.whole)
    comma = wanted.decimal_comma
    if comma is None:
        comma = commas_are_decimal((cell for _, row in rows[1:] or rows for cell in row), delimiter, notes)
    titles = _titles(rows)
    if titles:
        notes.append(say("The first {count} line(s) are a title and were skipped.", count=titles))
    rows = rows[titles:]
    return _with_header(Dialect(encoding, delimiter, comma, False), wanted.header, rows, top, comment, notes)


def _comments(text: str) -> tuple[int, str, str]:
    """(lines above the table that are blank or comments, the delimiter that Excel's `sep=` names, last comment)."""
    said, last, count = "", "", 0
    for line in text.splitlines()[:1000]:
        bare = line.strip()
        if bare.lower().startswith("sep=") and len(bare) == 5 and count == 0:
            said = bare[4]
        elif bare.startswith(COMMENTS):
            last = bare.lstrip("#% ")
        elif bare:
            break
        count += 1
    # lone carriage returns end lines too; then there is nothing to skip by "\n"
    return (count, said, last) if text.count("\n") >= count else (0, said, "")


def _delimiter(sample: Sample, body: str, notes: list[str]) -> str:
    scores = {mark: _fitness(body, mark, sample.whole) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: scores[mark])
    if scores[best][0] == 0:
        if _fitness(body, " ", sample.whole)[0] > 0.9:
            notes.append(say("The columns are separated by spaces."))
            return " "
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} has one column only; a table needs inputs and targets, separated by comma, semicolon or tab.",
                place=str(sample.place),
            ),
        )
    for other in DELIMITERS:
        if other != best and scores[other][2] > 0.99:
            ours, theirs = LINE_NAMES[best], LINE_NAMES[other]
            notes.append(
                say(
                    "Columns are read as separated by {ours} ({count} of them); {theirs} would also fit ({other} "
                    "columns).",
                    ours=ours,
                    count=str(scores[best][1]),
                    theirs=theirs,
                    other=str(scores[other][1]),
                )
            )
    return best


def _fitness(body: str, mark: str, whole: bool) -> tuple[float, int, float]:
    """(product of two shares: rows with the usual number of cells, cells without another delimiter; that number; the
    first share).
    """
    rows = [row for _, row in split_rows(body, mark, whole, JUDGED_ROWS)]
    if not rows:
        return 0.0, 0, 0.0
    width, count = Counter(len(row) for row in rows).most_common(1)[0]
    if width < 2:
        return 0.0, 0, 0.0
    cells = [cell for row in rows for cell in row]
    others = [other for other in DELIMITERS if other != mark]
    clean = sum(is_number(cell, True) or not any(other in cell for other in others) for cell in cells)
    return round(count / len(rows) * clean / len(cells), 3), width, count / len(rows)


def _titles(rows: list[tuple[int, list[str]]]) -> int:
    """How many rows at the top have one cell where rows usually have several."""
    width = Counter(len(row) for _, row in rows).most_common(1)[0][0] if rows else 0
    count = 0
    while width > 1 and count < min(len(rows) - 1, MOST_TITLES) and len(rows[count][1]) == 1:
        count += 1
    return count


def _with_header(
    dialect: Dialect,
    header: bool | None,
    rows: list[tuple[int, list[str]]],
    top: int,
    comment: str,
    notes: list[str],
) -> Reading:
    cells = [row for _, row in rows]
    comma = dialect.decimal_comma
    told = [name for _, row in split_rows(comment, dialect.delimiter, True) for name in row]
    if header is None and told and len(told) == len(cells[0]) and any(is_number(cell, comma) for cell in cells[0]):
        # numpy.savetxt writes the header behind a number sign
        return _named(replace(dialect, header=True, skip=top), told, cells, notes)
    if header is None:
        header = _has_header(cells, comma, notes)
    if not header:
        skip = 0 if not rows else top + _lines_before(rows)
        return _named(replace(dialect, skip=skip), None, cells, notes)
    return _named(replace(dialect, header=True, skip=top + rows[0][0]), cells[0], cells[1:], notes)


def _lines_before(rows: list[tuple[int, list[str]]]) -> int:
    """Lines of title above the first row, taken to end on the line that it begins on."""
    first, row = rows[0]
    return first - 1 - sum(cell.count("\n") for cell in row)


def _named(dialect: Dialect, given: list[str] | None, rows: list[list[str]], notes: list[str]) -> Reading:
    width = Counter(len(row) for row in rows).most_common(1)[0][0] if rows else len(given or ())
    even = [row for row in rows if len(row) == width]
    names = given if given is not None else [f"column {number}" for number in range(width)]
    spare, index = False, None
    blank_end = bool(even) and all(row[-1].strip() == "" for row in even)
    if given is not None and len(given) == width - 1 and blank_end:
        names, spare = [*given, ""], True
    elif given is not None and len(given) == width - 1:
        names, index = ["row names", *given], 0
    elif given is not None and len(given) == width + 1 and given[-1].strip() == "":
        names = given[:-1]
    elif given is not None and len(given) == width and width > 2 and given[-1].strip() == "" and blank_end:
        spare = True
    if given is not None and index is None and names[0].strip() == "" and _counts_rows(even):
        index = 0
    if spare:
        notes.append(say("Every row ends with a delimiter; the empty last column is left out."))
    if index is not None:
        notes.append(say("The first column only numbers or names the rows; it is left out."))
    return Reading(
        replace(dialect, names=_distinct(names), spare=spare, index=index, notes=tuple(notes)),
        tuple(tuple(row) for row in rows),
    )


def _distinct(given: list[str]) -> tuple[str, ...]:
    """Column names, made different where they repeat."""
    names: list[str] = []
    taken: set[str] = set()
    for cell in given:
        text = name = " ".join(cell.split()) or "unnamed"
        repeats = 1
        while name in taken:
            repeats += 1
            name = f"{text} ({repeats})"
        names.append(name)
        taken.add(name)
    return tuple(names)


def _counts_rows(rows: list[list[str]]) -> bool:
    firsts = [row[0].strip() for row in rows]
    return bool(firsts) and any(firsts == [str(number) for number in range(s, s + len(firsts))] for s in (0, 1))


def _has_header(rows: list[list[str]], comma: bool, notes: list[str]) -> bool:
    first, rest = [cell.strip() for cell in rows[0]], rows[1:]
    bare = first[1:] if first[0] == "" else first
    counted = len(bare) > 1 and any(bare == [str(n) for n in range(s, s + len(bare))] for s in (0, 1))
    if counted and (first[0] == "" or _other_than_counts(rest)):
        notes.append(
            say("The first row ({cells} ...) counts the columns and is read as the header.", cells=", ".join(bare[:3]))
        )
        return True
    if any(is_number(cell, comma) for cell in first if cell):
        if not any(is_number(cell, comma) for cell in first[:-1]) and _numeric_columns(rest, len(first), comma) > 1:
            notes.append(say("The first row holds words and a number; it is read as a row, not as the header."))
        return False
    if not rest or _numeric_columns(rest, len(first), comma):
        return True
    return _worded_header(first, rest, notes)


def _other_than_counts(rows: list[list[str]]) -> bool:
    """Whether something else than whole numbers stands in a row, so that numbers in the first may be names."""
    return any(cell.strip() and not cell.strip().lstrip("-").isdigit() for row in rows for cell in row)


def _numeric_columns(rows: list[list[str]], width: int, comma: bool) -> int:
    columns = ([row[place] for row in rows[:JUDGED_ROWS] if len(row) > place] for place in range(width))
    return sum(any(is_number(cell, comma) for cell in column) for column in columns)


def _worded_header(first: list[str], rest: list[list[str]], notes: list[str]) -> bool:
    """For a table of words alone: whether the first row's words are found nowhere below them."""
    columns = [{row[place].strip() for row in rest if len(row) > place} - MISSING for place in range(len(first))]
    fresh = sum(word not in below for word, below in zip(first, columns, strict=True) if below)
    header = fresh == sum(bool(below) for below in columns) and len(set(first)) == len(first)
    if header:
        told = say("All cells are words; the first row is read as the header: its words occur nowhere below.")
    else:
        told = say("All cells are words; the first row is read as a row, not as the header.")
    notes.append(told)
    return header
