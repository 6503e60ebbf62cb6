"""Previews of text tables and of Parquet, Arrow and Feather tables."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.failures import Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.kinds import kind_of
from lossdoctor.intake.order import Order
from lossdoctor.intake.plans import Plan, filled, planned, with_target

ROWS = 50
COLUMNS = 2000  # shown; choices are made for all
LONGEST_CELL = 200


def preview_text(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """The first rows of a text table as its guessed or chosen dialect splits them. Raises Refusal."""
    from lossdoctor.intake.dialect import guess_dialect
    from lossdoctor.intake.samples import read_sample
    from lossdoctor.intake.text_plans import dialect_choices, estimated_rows, guessed_plans

    sample = read_sample(places[0])
    reading = guess_dialect(sample, choices)
    dialect = reading.dialect
    guesses, notes = guessed_plans(reading)
    plans = _chosen(places[0], guesses, choices)
    width = len(dialect.names)
    odd = sum(len(row) != width for row in reading.rows)
    if odd:
        told = say(
            "{n} of the first {rows} rows have another number of cells than {width}.",
            n=odd,
            rows=len(reading.rows),
            width=str(width),
        )
        notes = (*notes, told)
    if width < 2:
        notes = (*notes, say("There is one column only: try another delimiter."))
    rows = estimated_rows(sample, dialect) if sample.whole or not sample.packed else None
    return DataPreviewed(
        tuple(str(place) for place in places),
        "text",
        sample.size,
        dialect.names[:COLUMNS],
        tuple(tuple(_short(cell) for cell in row[:COLUMNS]) for row in reading.rows[:ROWS]),
        filled(dialect_choices(dialect), plans),
        rows,
        not sample.whole,
        True,
        notes,
    )


def preview_columnar(places: Sequence[Path], choices: TableChoices | None = None) -> DataPreviewed:
    """The first rows of a Parquet, Arrow or Feather table, lists in short. Raises Refusal."""
    from lossdoctor.intake.columnar import ColumnarSource, guessed_plans

    source = ColumnarSource(places[0])
    guesses, notes = guessed_plans(source)
    plans = _chosen(places[0], guesses, choices)
    shown = [plan.place for plan in plans[:COLUMNS]]
    rows: list[tuple[str, ...]] = []
    for columns, _ in source.batches(plans[:COLUMNS]):
        cells = [_cells(column.slice(0, ROWS - len(rows))) for column in columns]
        rows += zip(*cells, strict=True) if shown else ()
        if len(rows) >= ROWS:
            break
    return DataPreviewed(
        tuple(str(place) for place in places),
        kind_of(tuple(places)),
        places[0].stat().st_size,
        tuple(plan.name for plan in plans[:COLUMNS]),
        tuple(rows),
        filled(None, plans),
        source.rows,
        False,
        True,
        notes,
    )


def _chosen(place: Path, guesses: Sequence[Plan], choices: TableChoices | None) -> tuple[Plan, ...]:
    """The guesses with those choices put over them that name a column which is there."""
    names = {plan.name for plan in guesses}
    known = tuple(column for column in (choices.columns if choices else ()) if column.name in names)
    with suppress(Refusal):
        # a column that cannot be read stays left out, which the preview shows and its notes explain
        unreadable = tuple(ColumnChoice(p.name, role="left out") for p in guesses if p.why_not)
        wanted = {column.name: column for column in (*known, *unreadable)}
        plans = planned(place, guesses, Order(replace(TableChoices(), columns=tuple(wanted.values()))))
        return plans if known else with_target(plans)
    return with_target(guesses)


def _cells(column: Any) -> list[str]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_timestamp(column.type):  # Python's own datetimes know no nanoseconds
        column = pc.cast(column, pa.timestamp("us", column.type.tz), safe=False)
    return [_cell(value) for value in column]


def _cell(value: Any) -> str:
    try:
        plain = value.as_py()
    except (ValueError, OverflowError):  # a day that no calendar of Python's has
        plain = value.value
    if plain is None:
        return ""
    if isinstance(plain, list):
        return _short("[" + ", ".join(f"{item}" for item in plain[:8]) + (", ...]" if len(plain) > 8 else "]"))
    return _short(str(plain))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else text[:LONGEST_CELL] + "..."
