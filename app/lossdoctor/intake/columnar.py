"""Parquet, Arrow and Feather tables, read by row groups and batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import ColumnChoice
from lossdoctor.intake.cells import is_text
from lossdoctor.intake.kinds import kind_of
from lossdoctor.intake.list_cells import is_list
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.plans import Plan, filled, planned
from lossdoctor.intake.table_files import write_table

MOST_CELLS = 1 << 20  # numbers held of one batch: 8 MiB
MOST_BATCH = 65536
READ_BYTES = 1 << 20  # of a column at a time; without it a whole row group is read before its first row
DAMAGE = (pa.ArrowException, OSError, ValueError, EOFError)


class ColumnarSource:
    """A table with typed columns. `rows` is known from its footer, None for a stream of batches."""

    text = False
    decimal_comma = False
    header = True

    def __init__(self, place: Path) -> None:
        self.place = place
        self._parquet: Any = None
        self.rows: int | None = None
        try:
            if kind_of((place,)) == "parquet":
                self._parquet = pq.ParquetFile(place, buffer_size=READ_BYTES, pre_buffer=False)
                self.schema, self.rows = self._parquet.schema_arrow, self._parquet.metadata.num_rows
            else:
                self.schema = self._arrow().schema
        except DAMAGE as error:
            raise self._damaged(error) from None

    def batches(self, plans: Sequence[Plan]) -> Iterator[tuple[list[Any], float]]:
        """The columns, some thousand rows at a time. Raises Refusal where the file is damaged."""
        read = 0
        try:
            for batch, share in self.raw_batches(sum(plan.width for plan in plans), [plan.place for plan in plans]):
                batch.validate(full=True)  # damaged offsets and ids would be followed out of the file otherwise
                read += len(batch)
                yield [batch.column(number) for number in range(len(plans))], share
        except DAMAGE as error:
            raise self._damaged(error, read) from None

    def raw_batches(self, width: int, places: Sequence[int]) -> Iterator[tuple[Any, float]]:
        """(record batch of the columns at `places`, share of the file)."""
        most = max(64, min(MOST_BATCH, MOST_CELLS // max(width, 1)))
        if self._parquet is not None:
            yield from self._groups(most, places)
            return
        reader = self._arrow()
        if isinstance(reader, pa.RecordBatchStreamReader):
            for batch in reader:
                yield from self._slices(batch, most, places, float("nan"))
            return
        for number in range(reader.num_record_batches):
            yield from self._slices(reader.get_batch(number), most, places, number / reader.num_record_batches)

    def _groups(self, most: int, places: Sequence[int]) -> Iterator[tuple[Any, float]]:
        # columns by name would mistake a dot in a name for nesting, and repeat columns of one name
        read, total = 0, max(self.rows or 0, 1)
        flat = self._leaves()
        wanted = sorted({leaf for place in places for leaf in flat[place]})
        order = {place: number for number, place in enumerate(sorted(set(places)))}
        for group in range(self._parquet.num_row_groups):
            reader = self._parquet.reader.iter_batches(
                most, row_groups=[group], column_indices=wanted, use_threads=True
            )
            for batch in reader:
                read += len(batch)
                picked = [batch.column(order[place]) for place in places]
                yield pa.RecordBatch.from_arrays(picked, names=[str(place) for place in places]), read / total

    def _leaves(self) -> list[list[int]]:
        """The leaf columns of the file under each of its columns."""
        leaves: list[list[int]] = []
        begin = 0
        for field in self.schema:
            count = _leaf_count(field.type)
            leaves.append(list(range(begin, begin + count)))
            begin += count
        return leaves

    def _slices(self, batch: Any, most: int, places: Sequence[int], share: float) -> Iterator[tuple[Any, float]]:
        picked = [batch.column(place) for place in places]
        whole = pa.RecordBatch.from_arrays(picked, names=[str(place) for place in places])
        for begin in range(0, len(whole), most):
            yield whole.slice(begin, most), share

    def _arrow(self) -> Any:
        source = pa.memory_map(str(self.place))
        try:
            return pa.ipc.open_file(source)
        except pa.ArrowInvalid:
            source.seek(0)
            return pa.ipc.open_stream(source)

    def where(self, row: int) -> str:
        """The file and the row."""
        return say("{place}, row {row}", place=str(self.place), row=row + 1)

    def room(self, width: int) -> int:
        """Bytes of `width` columns."""
        return 8 * width * (self.rows or 0)

    def _damaged(self, error: Exception, read: int = 0) -> Refusal:
        kind = "Parquet" if kind_of((self.place,)) == "parquet" else "Arrow"
        why = str(error).splitlines()[0] if str(error) else type(error).__name__
        place = str(self.place)
        if read:
            told = say(
                "{place} is no intact {kind} file behind row {row} ({why}). Save it again.",
                place=place,
                kind=kind,
                row=read,
                why=why,
            )
        else:
            told = say("{place} is no intact {kind} file ({why}). Save it again.", place=place, kind=kind, why=why)
        return Refusal(FailureCode.UNREADABLE, told)


def _leaf_count(kind: Any) -> int:
    if pa.types.is_dictionary(kind) or kind.num_fields == 0:
        return 1
    return sum(_leaf_count(kind.field(number).type) for number in range(kind.num_fields))


def guessed_plans(source: ColumnarSource) -> tuple[tuple[Plan, ...], tuple[str, ...]]:
    """(how each column would be read, sentences on what cannot be read), from the types and the first rows."""
    plans: list[Plan] = []
    notes: list[str] = []
    names: list[str] = []
    for place, field in enumerate(source.schema):
        name, repeats = field.name or "unnamed", 1
        while name in names:
            repeats += 1
            name = f"{field.name or 'unnamed'} ({repeats})"
        names.append(name)
        plan = _plan(source, place, name, field.type)
        # pandas keeps the numbers of the rows under this name
        if name == "__index_level_0__":
            plan = Plan(place, ColumnChoice(name, plan.choice.kind, "left out"))
            notes.append(say("column {name} only numbers the rows (pandas' index); it is left out.", name=name))
        if plan.why_not:
            notes.append(say("column {name} {why_not}", name=name, why_not=plan.why_not))
        plans.append(plan)
    return tuple(plans), tuple(notes)


def _plan(source: ColumnarSource, place: int, name: str, kind: Any) -> Plan:
    if isinstance(kind, pa.BaseExtensionType):
        kind = kind.storage_type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    if is_list(kind):
        return _list_plan(source, place, name, kind)
    if is_text(kind):
        return Plan(place, ColumnChoice(name, "categories"))
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        return Plan(place, ColumnChoice(name, "date"))
    if is_numeric(kind) or pa.types.is_time(kind) or pa.types.is_duration(kind):
        return Plan(place, ColumnChoice(name))
    return _refused(place, name, say("holds values of the type {kind}, which are no numbers.", kind=str(kind)))


def is_numeric(kind: Any) -> bool:
    """Whether a type is a number of any sort, or nothing at all."""
    types = pa.types
    return bool(
        types.is_integer(kind)
        or types.is_floating(kind)
        or types.is_boolean(kind)
        or types.is_decimal(kind)
        or types.is_null(kind)
    )


def _list_plan(source: ColumnarSource, place: int, name: str, kind: Any) -> Plan:
    if not is_numeric(kind.value_type):
        return _refused(place, name, say("holds nested values ({kind}).", kind=str(kind)))
    width = kind.list_size if pa.types.is_fixed_size_list(kind) else _first_length(source, place)
    if not width:
        return _refused(place, name, say("holds lists without a number in the first row."))
    return Plan(place, ColumnChoice(name), lists=True, width=width)


def _first_length(source: ColumnarSource, place: int) -> int:
    try:
        for batch, _ in source.raw_batches(1, [place]):
            batch.validate(full=True)
            for cell in batch.column(0):
                if cell.is_valid:
                    return len(cell)
    except DAMAGE:
        return 0
    return 0


def _refused(place: int, name: str, why: str) -> Plan:
    why = say("{why} Save the table without it, or leave it out in the preview.", why=why)
    return Plan(place, ColumnChoice(name, role="left out"), why_not=why)


def prepare_columnar(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """Read a Parquet, Arrow or Feather table to `folder`. Raises Refusal naming the column or row."""
    source = ColumnarSource(places[0])
    if source.rows == 0:
        raise Refusal(FailureCode.UNREADABLE, say("{place} has columns and no rows.", place=str(places[0])))
    guesses, notes = guessed_plans(source)
    plans = planned(places[0], guesses, order)
    side = write_table(source, plans, folder, order)
    return Side(
        table=side.table,
        columns=side.columns,
        class_names=side.class_names,
        choices=(*notes, *side.choices),
        target_columns=side.target_columns,
        table_choices=filled(None, plans),
        learned=side.learned,
        rows=side.rows,
    )
