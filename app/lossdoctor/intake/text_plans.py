"""How the columns of a text table would be read, guessed from its beginning; without reading on."""

from __future__ import annotations

import csv
import io

from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.cell_guesses import guess_column
from lossdoctor.intake.dialect import Dialect, Reading
from lossdoctor.intake.plans import Plan
from lossdoctor.intake.samples import Sample


def estimated_rows(sample: Sample, dialect: Dialect) -> int:
    """How many rows the file has: counted in a whole sample, else from the usual length of a line."""
    if sample.whole:
        return _counted(sample, dialect)
    newline = b"\n" if b"\n" in sample.raw else b"\r"
    wide = {"utf-16": 2, "utf-16-le": 2, "utf-16-be": 2, "utf-32": 4}.get(dialect.encoding, 1)
    lines = sample.raw.count(newline)
    # the last line may be cut, so the length is that of whole lines
    lines = round(sample.size * lines / max(sample.raw.rfind(newline) + wide, 1))
    return max(lines - dialect.skip, 0)


def _counted(sample: Sample, dialect: Dialect) -> int:
    stream = io.StringIO(sample.text(dialect.encoding), newline="")
    for _ in range(dialect.skip):
        stream.readline()
    return sum(bool(row) for row in csv.reader(stream, delimiter=dialect.delimiter))


def guessed_plans(reading: Reading) -> tuple[tuple[Plan, ...], tuple[str, ...]]:
    """(how each column would be read, sentences on what is uncertain), from the rows of a sample."""
    dialect, notes, plans = reading.dialect, list(reading.dialect.notes), []
    for place, name in enumerate(dialect.names):
        cells = [row[place] for row in reading.rows if len(row) > place]
        guess = guess_column(name, cells, dialect.decimal_comma)
        spare = dialect.spare and place == len(dialect.names) - 1
        role = "left out" if spare or place == dialect.index else "input"
        choice = ColumnChoice(name, guess.kind, role)
        either = bool(guess.note) and guess.kind.startswith("date ")
        plans.append(Plan(place, choice, True, guess.seen, not guess.plain, guess.sign, spare, either_order=either))
        if guess.note and role != "left out":
            notes.append(guess.note)
    return tuple(plans), tuple(notes)


def dialect_choices(dialect: Dialect) -> TableChoices:
    """The points of a dialect as choices, without columns."""
    return TableChoices(dialect.encoding, dialect.delimiter, dialect.decimal_comma, dialect.header)
