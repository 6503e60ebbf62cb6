"""Text tables read block by block, with the line of whatever does not fit."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import csv as arrow_csv

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import TableChoices
from lossdoctor.intake.cell_guesses import MISSING_WORDS
from lossdoctor.intake.dialect import Dialect, guess_dialect
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.plans import Plan, planned
from lossdoctor.intake.samples import MOST_LINE, Sample, read_sample
from lossdoctor.intake.table_files import CarelessError, OtherDateOrderError, write_table
from lossdoctor.intake.text_plans import dialect_choices, estimated_rows, guessed_plans
from lossdoctor.intake.text_stream import Utf8Stream, WrongEncodingError

BLOCK_BYTES = 1 << 20  # pyarrow reads up to 32 blocks ahead; measured: 134 MiB resident at 1 MiB, 245 MiB at 4 MiB
WIDE_BLOCK_BYTES = 4 << 20  # for rows of 16 KiB and more, where blocks of few rows cost time


class TextSource:
    """A text table in a known dialect."""

    text = True

    def __init__(self, sample: Sample, dialect: Dialect) -> None:
        self.place = sample.place
        self.decimal_comma = dialect.decimal_comma
        self.header = dialect.header
        self._sample = sample
        self._dialect = dialect
        longest = max((len(line) for line in sample.raw.splitlines()), default=0)
        self._block = min(max(BLOCK_BYTES, min(64 * longest, WIDE_BLOCK_BYTES), 8 * longest), MOST_LINE)

    def batches(self, plans: Sequence[Plan]) -> Iterator[tuple[list[Any], float]]:
        """The columns, about 1 MiB of text at a time: float64 for plain numbers, text for all others.

        Raises Refusal, WrongEncodingError, and CarelessError where a number is not written plainly.
        """
        used = 0  # bytes; the stream is read up to 32 blocks ahead
        spare = [str(len(self._dialect.names) - 1)] if self._dialect.spare else []
        stream = self._stream()
        try:
            for batch in self._reader(stream, plans, spare):
                for name in spare:
                    self._check_spare(batch.column(name))
                used = min(used + self._block, stream.passed)
                yield [batch.column(str(plan.place)) for plan in plans], stream.share * used / max(stream.passed, 1)
        except (pa.ArrowException, UnicodeError, ValueError) as error:
            if stream.failure is not None:
                raise stream.failure from None
            if isinstance(error, pa.ArrowInvalid):
                raise self._fault(str(error)) from None
            raise
        finally:
            stream.close()
        if stream.quotes % 2:
            self._check_last_quote()

    def _reader(self, stream: Utf8Stream, plans: Sequence[Plan], spare: list[str]) -> Any:
        text, number = pa.string(), pa.float64()
        kinds = {str(p.place): number if p.choice.kind == "number" and not p.careful else text for p in plans}
        names = [str(place) for place in range(len(self._dialect.names))]
        return arrow_csv.open_csv(
            stream,
            read_options=arrow_csv.ReadOptions(
                column_names=names,
                skip_rows=self._dialect.skip,
                block_size=self._block,
            ),
            parse_options=arrow_csv.ParseOptions(delimiter=self._dialect.delimiter, newlines_in_values=True),
            convert_options=arrow_csv.ConvertOptions(
                column_types=kinds | dict.fromkeys(spare, text),
                include_columns=[*kinds, *spare],
                null_values=list(MISSING_WORDS),
                strings_can_be_null=True,
                decimal_point="," if self.decimal_comma else ".",
            ),
        )

    def _stream(self) -> Utf8Stream:
        dialect = self._dialect
        return Utf8Stream(self.place, dialect.encoding, self._sample.packed, collapse=dialect.delimiter == " ")

    def where(self, row: int) -> str:
        """The file and the line on which a row ends."""
        for number, (line, _) in enumerate(self._rows()):
            if number == row:
                return say("{place}, line {line}", place=str(self.place), line=line)
        return say("{place}, row {row}", place=str(self.place), row=row + 1)

    def room(self, width: int) -> int:
        """Bytes of `width` columns, from the usual length of a line."""
        return 0 if self._sample.packed else 8 * width * estimated_rows(self._sample, self._dialect)

    def _rows(self, strict: bool = False) -> Iterator[tuple[int, list[str]]]:
        with io.TextIOWrapper(io.BufferedReader(self._stream()), encoding="utf-8", newline="") as lines:
            for _ in range(self._dialect.skip):
                lines.readline()
            reader = csv.reader(lines, delimiter=self._dialect.delimiter, strict=strict)
            for row in reader:
                if row:
                    yield reader.line_num + self._dialect.skip, row

    def _fault(self, error: str) -> Exception:
        if "conversion error" in error:
            return CarelessError()
        if "straddling" in error:
            self._check_last_quote()
            return Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{place} has a row of more than {most} bytes. Look for a missing end of line.",
                    place=str(self.place),
                    most=BLOCK_BYTES,
                ),
            )
        if "Empty CSV" in error:
            return Refusal(FailureCode.UNREADABLE, say("{place} has a header and no rows.", place=str(self.place)))
        return self._ragged() or Refusal(
            FailureCode.UNREADABLE, say("{place} could not be read ({error}).", place=str(self.place), error=str(error))
        )

    def _ragged(self) -> Refusal | None:
        """The first row that has another number of cells."""
        width = len(self._dialect.names)
        for line, row in self._rows():
            if len(row) != width:
                return Refusal(
                    FailureCode.UNREADABLE,
                    say(
                        "{place}, line {line}: {n} cells where {width} are expected. Mend that row.",
                        place=str(self.place),
                        line=line,
                        n=str(len(row)),
                        width=str(width),
                    ),
                )
        return None

    def _check_last_quote(self) -> None:
        line = self._dialect.skip + 1
        try:
            for line, _ in self._rows(strict=True):  # noqa: B007
                pass
        except csv.Error as error:
            if "end of data" in str(error):
                raise Refusal(
                    FailureCode.UNREADABLE,
                    say(
                        "{place}: a quotation mark behind line {line} is never closed, so the rest of the file would "
                        "be one cell. Close it.",
                        place=str(self.place),
                        line=line,
                    ),
                ) from None

    def _check_spare(self, column: Any) -> None:
        if column.null_count < len(column):
            refusal = self._ragged_end()
            raise refusal

    def _ragged_end(self) -> Refusal:
        for line, row in self._rows():
            if row[-1].strip():
                width = len(self._dialect.names)
                return Refusal(
                    FailureCode.UNREADABLE,
                    say(
                        "{place}, line {line}: cell {width} holds {cell}, but the column has no name and is empty "
                        "above. Name it in the header.",
                        place=str(self.place),
                        line=line,
                        width=str(width),
                        cell=repr(row[-1][:40]),
                    ),
                )
        return Refusal(
            FailureCode.UNREADABLE,
            say("{place}: the last column has no name. Name it in the header.", place=str(self.place)),
        )


def prepare_text(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """Read a text table to `folder`. Raises Refusal naming the line that does not fit."""
    sample = read_sample(places[0])
    notes: tuple[str, ...] = ()
    try:
        return _prepared(sample, folder, order, notes)
    except WrongEncodingError as error:
        if order.choices is not None and order.choices.encoding:
            raise Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{place}, line {line}: the text is not written in {encoding}. Choose another encoding.",
                    place=str(places[0]),
                    line=error.line,
                    encoding=order.choices.encoding,
                ),
            ) from None
        notes = (say("Line {line} is not UTF-8, so the text is read as latin-1 (Western European).", line=error.line),)
    choices = replace(order.choices or TableChoices(), encoding="latin-1")
    return _prepared(sample, folder, replace(order, choices=choices), notes)


def _prepared(sample: Sample, folder: Path, order: Order, notes: tuple[str, ...]) -> Side:
    reading = guess_dialect(sample, order.choices)
    dialect = reading.dialect
    if len(dialect.names) < 2:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} has one column only when its cells are separated by {delimiter}; a table needs inputs "
                "and targets.",
                place=str(sample.place),
                delimiter=repr(dialect.delimiter),
            ),
        )
    if not reading.rows:
        raise Refusal(FailureCode.UNREADABLE, say("{place} has a header and no rows.", place=str(sample.place)))
    guesses, uncertain = guessed_plans(reading)
    plans = planned(sample.place, guesses, order)
    source = TextSource(sample, dialect)
    side, plans, more = _written(source, plans, folder, order)
    said = (*dialect.choices, *uncertain, *notes, *more)
    choices = replace(dialect_choices(dialect), columns=tuple(plan.choice for plan in plans))
    return replace(side, choices=(*said, *side.choices), table_choices=choices)


def _written(
    source: TextSource, plans: tuple[Plan, ...], folder: Path, order: Order
) -> tuple[Side, tuple[Plan, ...], tuple[str, ...]]:
    """Write the table; where a guess turns out wrong further down, begin again without it."""
    notes: list[str] = []
    while True:
        try:
            return write_table(source, plans, folder, order), plans, tuple(notes)
        except CarelessError:
            if all(plan.careful for plan in plans):
                raise
            plans = tuple(replace(plan, careful=True) for plan in plans)
        except OtherDateOrderError as error:
            plans = tuple(_other_order(plan) if plan.name == error.name else plan for plan in plans)
            notes.append(
                say(
                    "column {name}: dates further down say that day and month stand the other way round.",
                    name=error.name,
                )
            )


def _other_order(plan: Plan) -> Plan:
    kind = "date month first" if plan.choice.kind == "date day first" else "date day first"
    return replace(plan, choice=replace(plan.choice, kind=kind), either_order=False)
