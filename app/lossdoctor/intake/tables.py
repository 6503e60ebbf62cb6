"""Text tables as one array of numbers."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.intake.dialect import Dialect, guess_dialect

MISSING_WORDS = ["", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "?"]
MOST_CLASSES = 1000


@dataclass(frozen=True)
class Table:
    """values (rows, columns) float64 with NaN for missing cells; text columns are ids into `class_names`."""

    values: np.ndarray
    columns: tuple[str, ...]
    class_names: dict[str, tuple[str, ...]]
    choices: tuple[str, ...]


def read_table(place: Path) -> Table:
    """Read a CSV or TSV file. Raises Refusal naming the row that does not fit."""
    dialect = guess_dialect(place)
    table = _arrow(place, dialect)
    names = _names(table.column_names, dialect)
    if table.num_rows == 0:
        raise Refusal(FailureCode.UNREADABLE, f"{place} has a header and no rows.")
    values = np.empty((table.num_rows, len(names)))
    classes: dict[str, tuple[str, ...]] = {}
    choices = list(dialect.choices)
    for place_in_row, name in enumerate(names):
        values[:, place_in_row], words = _numbers(place, name, table.column(place_in_row))
        if words:
            classes[name] = words
            choices.append(f"column {name}: {len(words)} words became the ids 0 to {len(words) - 1}")
    return Table(values, names, classes, tuple(choices))


def _arrow(place: Path, dialect: Dialect) -> Any:
    encoding = "utf-8" if dialect.encoding == "utf-8-sig" else dialect.encoding
    read = arrow_csv.ReadOptions(encoding=encoding, autogenerate_column_names=not dialect.header)
    parse = arrow_csv.ParseOptions(delimiter=dialect.delimiter)
    convert = arrow_csv.ConvertOptions(
        null_values=MISSING_WORDS,
        strings_can_be_null=True,
        decimal_point="," if dialect.decimal_comma else ".",
    )
    try:
        return arrow_csv.read_csv(place, read_options=read, parse_options=parse, convert_options=convert)
    except (pa.ArrowInvalid, pa.ArrowKeyError, UnicodeError) as error:
        raise Refusal(
            FailureCode.UNREADABLE, _ragged(place, dialect) or f"{place} could not be read ({error})."
        ) from None


def _ragged(place: Path, dialect: Dialect) -> str | None:
    """The sentence naming the first row that has another number of cells than the first."""
    with place.open(encoding=dialect.encoding, errors="replace", newline="") as stream:
        reader = csv.reader(stream, delimiter=dialect.delimiter)
        width = len(next(reader, []))
        for row in reader:
            if row and len(row) != width:
                where = f"{place}, line {reader.line_num}"
                return f"{where}: {len(row)} cells where the first line has {width}. Mend that row."
    return None


def _names(given: list[str], dialect: Dialect) -> tuple[str, ...]:
    """Column names, made different where they repeat."""
    if not dialect.header:
        return tuple(f"column {number}" for number in range(len(given)))
    names: list[str] = []
    for name in given:
        text = name.strip() or "unnamed"
        repeats = sum(other == text or other.startswith(f"{text} (") for other in names)
        names.append(text if not repeats else f"{text} ({repeats + 1})")
    return tuple(names)


def _numbers(place: Path, name: str, column: Any) -> tuple[np.ndarray, tuple[str, ...]]:
    kind = column.type
    if pa.types.is_null(kind):
        return np.full(len(column), np.nan), ()
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind):
        plain = pc.cast(column, pa.float64()) if not pa.types.is_boolean(kind) else pc.cast(column, pa.int8())
        return np.asarray(pc.cast(plain, pa.float64()).to_numpy(), dtype=np.float64), ()
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return _ids(place, name, column)
    moments = pc.cast(pc.cast(column, pa.timestamp("us")), pa.int64())
    return np.asarray(pc.cast(moments, pa.float64(), safe=False).to_numpy()) / 1e6, ()


def _ids(place: Path, name: str, column: Any) -> tuple[np.ndarray, tuple[str, ...]]:
    words = sorted(word for word in pc.unique(column).to_pylist() if word is not None)
    if len(words) > MOST_CLASSES:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            f"{place}: column {name!r} holds {len(words):,} different texts ({words[0]!r}, ...); numbers or a few "
            "classes are expected. Remove the column.",
        )
    ids = pc.index_in(column, value_set=pa.array(words, type=column.type))
    return np.asarray(pc.cast(ids, pa.float64()).to_numpy(), dtype=np.float64), tuple(words)
