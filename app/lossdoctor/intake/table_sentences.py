"""What was done to each column of a table, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from lossdoctor.core.saying import Said, say, together
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
    said = [say("{column}: left out", column=titled(plan.name)) for plan in plans if plan.choice.role == "left out"]
    for column in columns:
        said += _of(column, rows + dropped)
    if len(said) > MOST_SENTENCES:
        said = [
            *said[:MOST_SENTENCES],
            say("{n} more sentences of this kind on other columns", n=len(said) - MOST_SENTENCES),
        ]
    if dropped:
        names = ", ".join(c.plan.name for c in columns if c.plan.choice.missing == "drop rows" and c.missing)
        told = say(
            "{n} of {rows} rows were dropped for a missing cell in {names}", n=dropped, rows=rows + dropped, names=names
        )
        said.append(told)
    return tuple(said)


def _of(column: Seen, rows: int) -> Iterator[Said]:
    name, kind = column.plan.name, column.plan.choice.kind
    if column.plan.lists:
        first, last = column.plan.names[0], column.plan.names[-1]
        yield say(
            "{column}: its lists of {width} numbers became the columns {first} to {last}",
            column=titled(name),
            width=str(column.plan.width),
            first=first,
            last=last,
        )
    elif column.words is not None:
        yield _words(name, column.words.ordered()[0])
    elif kind.startswith("date"):
        yield _dates(name, kind)
    if column.missing:
        yield say(
            "{column}: {missing} of {rows} cells are missing, {stead}",
            column=titled(name),
            missing=column.missing,
            rows=rows,
            stead=_stead(column),
        )


def _dates(name: str, kind: str) -> Said:
    if kind == "date":
        return say("{column}: dates became seconds since 1970", column=titled(name))
    if kind == "date day first":
        return say("{column}: dates became seconds since 1970, read with the day first", column=titled(name))
    return say("{column}: dates became seconds since 1970, read with the month first", column=titled(name))


def _words(name: str, words: Sequence[str]) -> Said:
    column = titled(name)
    if not words:
        return say("{column}: no words, all cells are missing", column=column)
    shown = enumerate(words[:MOST_WORDS_LISTED])
    ids = together((say("{word} is {id}", word=repr(word[:40]), id=str(number)) for number, word in shown), ", ")
    if len(words) == 1:
        return say("{column}: one word became the id 0 ({ids})", column=column, ids=ids)
    if len(words) > MOST_WORDS_LISTED:
        ids = say("{names} and {n} more", names=ids, n=str(len(words) - MOST_WORDS_LISTED))
    return say(
        "{column}: {n} words became the ids 0 to {last} ({ids})",
        column=column,
        n=str(len(words)),
        last=str(len(words) - 1),
        ids=ids,
    )


def _stead(column: Seen) -> Said:
    way = column.plan.choice.missing
    if way == "drop rows":
        return say("their rows were dropped")
    if column.fill is None:
        return say("kept as NaN")
    value = f"{column.fill:.6g}"
    if column.words is not None:
        value = repr(column.words.ordered()[0][int(column.fill)])
    if way == "most frequent":
        return say("filled with the most frequent value, {value}", value=value)
    if way == "median":
        return say("filled with the median, {value}", value=value)
    return say("filled with the mean, {value}", value=value)
