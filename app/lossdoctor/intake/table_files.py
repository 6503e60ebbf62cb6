"""Writes a table, read block by block, as one `.npy` with inputs first and targets last."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.events import ProgressMade
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake import filling
from lossdoctor.intake.cells import MOST_CLASSES, BadCellError, TooManyWordsError, Words, numbers_of, seconds_of
from lossdoctor.intake.growing import GrowingArray, check_room
from lossdoctor.intake.list_cells import lists_of
from lossdoctor.intake.order import Learned, Order, Side
from lossdoctor.intake.plans import Plan, Source, in_order
from lossdoctor.intake.table_sentences import column_sentences

SECONDS_BETWEEN_NEWS = 0.2


class CarelessError(ValueError):
    """Raised when a number is not written as plainly as the sample made believe: read again, as text."""


class OtherDateOrderError(ValueError):
    """Raised when a date contradicts the order of day and month that was guessed for its column, `name`."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Column:
    """Turns the blocks of one column into numbers and remembers what it saw."""

    def __init__(self, plan: Plan, source: Source, learned: Learned | None) -> None:
        self.plan = plan
        self.missing = 0
        self.fill: float | None = learned.fills.get(plan.name) if learned else None
        self.seen = plan.seen
        self._source = source
        known = learned.words.get(plan.name) if learned else None
        self.words = Words(known, source.text) if plan.choice.kind == "categories" else None

    def numbers(self, cells: Any, first: int) -> np.ndarray:
        """float64 (rows, width) of a block that begins at row `first`. Raises Refusal naming the line."""
        try:
            values = self._converted(cells)
        except BadCellError as bad:
            if self.plan.either_order:
                raise OtherDateOrderError(self.plan.name) from None
            raise self._refusal(first + bad.place, bad.text) from None
        except TooManyWordsError:
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say(
                    "{place}: column {name} holds more than {most} different texts; numbers or a few "
                    "classes are expected. Remove the column, or leave it out in the preview.",
                    place=str(self._source.place),
                    name=repr(self.plan.name),
                    most=MOST_CLASSES,
                ),
            ) from None
        if values.ndim == 1:
            empty = int(np.isnan(values).sum())
            self.missing, self.seen = self.missing + empty, self.seen + len(values) - empty
            return values[:, None]
        return values

    def _converted(self, cells: Any) -> np.ndarray:
        if self.plan.lists:
            return lists_of(cells, self.plan.width)
        if self.words is not None:
            return self.words.ids_of(cells)
        if self.plan.choice.kind == "number":
            return self._number(cells)
        return seconds_of(cells, self.plan.choice.kind)

    def _number(self, cells: Any) -> np.ndarray:
        try:
            return numbers_of(cells, self._source.decimal_comma, self.plan.sign)
        except BadCellError:
            if self.seen or not self.plan.guessed:
                raise
        # all cells above are missing, so nothing was taken for a number yet
        self.words = Words(None, self._source.text)
        return self.words.ids_of(cells)

    def _refusal(self, row: int, text: str) -> Refusal:
        where, name, cell = self._source.where(row), self.plan.name, repr(text[:40])
        if self.plan.lists:
            return Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{where}: column {name} holds a list of {n} values where {width} are expected.",
                    where=where,
                    name=repr(name),
                    n=text,
                    width=str(self.plan.width),
                ),
            )
        if self.words is not None:
            return Refusal(
                FailureCode.SHAPE_MISMATCH,
                say(
                    "{where}: column {name} holds {cell}, a word that the training data do not have. Add it there, "
                    "or mend the cell.",
                    where=where,
                    name=repr(name),
                    cell=cell,
                ),
            )
        kind = say("a number") if self.plan.choice.kind == "number" else say("a date")
        if self.plan.choice.kind == "number" and self._source.decimal_comma:
            kind = say("a number with a decimal comma")
        if row == 0 and not self._source.header:
            told = say(
                "{where}: column {name} holds {cell} where {kind} is expected. Mend that cell, or read the first row "
                "as the header, or read the column as categories or leave it out in the preview.",
                where=where,
                name=repr(name),
                cell=cell,
                kind=kind,
            )
        else:
            told = say(
                "{where}: column {name} holds {cell} where {kind} is expected. Mend that cell, or read the column as "
                "categories or leave it out in the preview.",
                where=where,
                name=repr(name),
                cell=cell,
                kind=kind,
            )
        return Refusal(FailureCode.UNREADABLE, told)


def write_table(source: Source, plans: Sequence[Plan], folder: Path, order: Order) -> Side:
    """Read the whole table into `folder`/table.npy (rows, columns) float64. Raises Refusal; then no file is left."""
    read = in_order(plans, order)
    columns = [Column(plan, source, order.learned) for plan in read]
    names = tuple(name for plan in read for name in plan.names)
    check_room(folder, source.room(len(names)), str(source.place))
    array = GrowingArray(folder / "table.npy", len(names))
    try:
        dropped = _fill(array, source, columns, order)
        _finish(array, columns, source)
        path = array.finish()
    finally:
        array.abandon()
    words = {column.plan.name: column.words.ordered()[0] for column in columns if column.words is not None}
    fills = {column.plan.name: column.fill for column in columns if column.fill is not None}
    targets = tuple(name for plan in read if plan.choice.role == "target" for name in plan.names)
    return Side(
        table=path,
        columns=names,
        class_names=words,
        choices=column_sentences(plans, columns, array.rows, dropped),
        target_columns=targets,
        learned=Learned(names, words, fills),
        rows=array.rows,
    )


def _fill(array: GrowingArray, source: Source, columns: list[Column], order: Order) -> int:
    """Write every block; gives how many rows were dropped. Raises Refusal when none is left."""
    read, told, began = 0, time.monotonic(), time.monotonic()
    for cells, share in source.batches([column.plan for column in columns]):
        if not len(cells[0]):
            continue
        parts = [column.numbers(part, read) for column, part in zip(columns, cells, strict=True)]
        keep = np.ones(len(cells[0]), dtype=bool)
        for column, part in zip(columns, parts, strict=True):
            if column.plan.choice.missing == "drop rows":
                keep &= ~np.isnan(part).any(axis=1)
        block = np.hstack(parts)
        array.append(block if keep.all() else block[keep])
        read += len(block)
        now = time.monotonic()
        if now - told > SECONDS_BETWEEN_NEWS:
            told, left = now, (now - began) * (1 - share) / share if share else float("nan")
            order.send(ProgressMade(say("reading the data"), share, left, say("{n} rows", n=read)))
    if not read:
        raise Refusal(FailureCode.UNREADABLE, say("{place} has a header and no rows.", place=str(source.place)))
    if not array.rows:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place}: every one of the {n} rows has a missing cell; none is left.",
                place=str(source.place),
                n=read,
            ),
        )
    return read - array.rows


def _finish(array: GrowingArray, columns: list[Column], source: Source) -> None:
    """Give words their final ids and put values where cells are missing, in place."""
    changes: list[tuple[int, np.ndarray | None, float | None]] = []
    place = 0
    for column in columns:
        rename = column.words.ordered()[1] if column.words is not None else None
        if rename is not None and np.array_equal(rename, np.arange(len(rename))):
            rename = None
        column.fill = _filler(array, place, column, rename, source)
        if rename is not None or (column.fill is not None and column.missing):
            changes.append((place, rename, column.fill))
        place += column.plan.width
    if changes:
        for first, block in array.blocks():
            for place, rename, fill in changes:
                _change(block[:, place], rename, fill)
            array.overwrite(first, block)


def _change(values: np.ndarray, rename: np.ndarray | None, fill: float | None) -> None:
    present = ~np.isnan(values)
    if rename is not None:
        values[present] = rename[values[present].astype(np.int64)]
    if fill is not None:
        values[~present] = fill


def _filler(array: GrowingArray, place: int, column: Column, rename: np.ndarray | None, source: Source) -> float | None:
    way = column.plan.choice.missing
    if column.fill is not None or way in ("keep", "drop rows") or column.plan.lists:
        return column.fill
    try:
        if way == "most frequent":
            value = filling.most_frequent(lambda: array.column(place), rename)
        else:
            value = (filling.mean if way == "mean" else filling.median)(lambda: array.column(place))
    except filling.TooManyValuesError:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place}: column {name} has more than {most} different values; fill its missing cells "
                "with the mean or median.",
                place=str(source.place),
                name=repr(column.plan.name),
                most=filling.MOST_DIFFERENT,
            ),
        ) from None
    if np.isnan(value):
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place}: column {name} has no value that could stand for its missing cells. Leave it out.",
                place=str(source.place),
                name=repr(column.plan.name),
            ),
        )
    return value
