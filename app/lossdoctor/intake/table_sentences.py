"""What was done to each column of a table, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from lossdoctor.intake.cell_guesses import titled
from lossdoctor.intake.cells import Words
from lossdoctor.intake.plans import Plan

MOST_WORDS_LISTED = 10
MOST_SENTENCES = 60  # a table of thousands of columns says the rest in one sentence


class Seen(Protocol):
    """A column that was read: its plan, how many cells were missing, its words, what stands for missing cells."""

    plan: Plan
    missing: int
    words: Words | None
    fill: float | None


def column_sentences(plans: Sequence[Plan], columns: Sequence[Seen], rows: int, dropped: int) -> tuple[str, ...]:
    """One sentence for each column that is not simply numbers, and one on rows that were dropped."""
    said = [f"{titled(plan.name)}: left out" for plan in plans if plan.choice.role == "left out"]
    for column in columns:
        said += _of(column, rows + dropped)
    if len(said) > MOST_SENTENCES:
        said = [*said[:MOST_SENTENCES], f"{len(said) - MOST_SENTENCES:,} more sentences of this kind on other columns"]
    if dropped:
        names = ", ".join(c.plan.name for c in columns if c.plan.choice.missing == "drop rows" and c.missing)
        said.append(f"{dropped:,} of {rows + dropped:,} rows were dropped for a missing cell in {names}")
    return tuple(said)


def _of(column: Seen, rows: int) -> Iterator[str]:
    name, kind = column.plan.name, column.plan.choice.kind
    if column.plan.lists:
        first, last = column.plan.names[0], column.plan.names[-1]
        yield f"{titled(name)}: its lists of {column.plan.width} numbers became the columns {first} to {last}"
    elif column.words is not None:
        yield _words(name, column.words.ordered()[0])
    elif kind.startswith("date"):
        order = f", read with the {kind.removeprefix('date ')}" if kind != "date" else ""
        yield f"{titled(name)}: dates became seconds since 1970{order}"
    if column.missing:
        yield f"{titled(name)}: {column.missing:,} of {rows:,} cells are missing, {_stead(column)}"


def _words(name: str, words: Sequence[str]) -> str:
    listed = ", ".join(f"{word[:40]!r} is {number}" for number, word in enumerate(words[:MOST_WORDS_LISTED]))
    more = f" and {len(words) - MOST_WORDS_LISTED} more" if len(words) > MOST_WORDS_LISTED else ""
    if not words:
        return f"{titled(name)}: no words, all cells are missing"
    if len(words) == 1:
        return f"{titled(name)}: one word became the id 0 ({listed})"
    return f"{titled(name)}: {len(words)} words became the ids 0 to {len(words) - 1} ({listed}{more})"


def _stead(column: Seen) -> str:
    way = column.plan.choice.missing
    if way == "drop rows":
        return "their rows were dropped"
    if column.fill is None:
        return "kept as NaN"
    value = f"{column.fill:.6g}"
    if column.words is not None:
        value = repr(column.words.ordered()[0][int(column.fill)])
    return f"filled with the {way if way != 'most frequent' else 'most frequent value'}, {value}"
