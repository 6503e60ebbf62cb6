"""Parquet, Arrow and Feather become the same numbers as the table they hold."""

import datetime
import decimal

import numpy as np
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.columnar import prepare_columnar
from lossdoctor.intake.order import Order

NOON = datetime.datetime(1970, 1, 1, 12)


def save(table, path, kind):
    if kind == "stream":
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table, 1000)
    elif kind == "arrow":
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
            writer.write_table(table, 1000)
    elif kind == "feather":
        feather.write_feather(table, str(path))
    else:
        pq.write_table(table, path, row_group_size=1000)
    return path


def read(path, **order):
    folder = path.parent / "work"
    folder.mkdir(exist_ok=True)
    side = prepare_columnar((path,), folder, Order(**order))
    return np.load(side.table), side


def every_type():
    return pa.table(
        {
            "small": pa.array([1, None, 3], pa.int8()),
            "single": pa.array([0.5, 1.5, None], pa.float32()),
            "half": pa.array(np.array([0.5, 1.5, 2], np.float16)),
            "truth": pa.array([True, None, False]),
            "money": pa.array([decimal.Decimal("1.25"), None, decimal.Decimal("-3.00")]),
            "moment": pa.array([NOON, None, NOON], pa.timestamp("ns")),
            "zoned": pa.array([NOON, NOON, None], pa.timestamp("ms", "Europe/Berlin")),
            "day": pa.array([datetime.date(1970, 1, 2), None, None]),
            "hour": pa.array([datetime.time(0, 1), None, None], pa.time32("s")),
            "length": pa.array([datetime.timedelta(seconds=2), None, None]),
            "word": pa.array(["b", "a", None]),
            "coded": pa.array(["y", "x", "y"]).dictionary_encode(),
            "codedint": pa.array([7, 8, 7]).dictionary_encode(),
            "fixed": pa.array([[1.0, 2.0], None, [3.0, 4.0]], pa.list_(pa.float64(), 2)),
            "lists": pa.array([[1], [2], [3]]),
            "nothing": pa.nulls(3),
            "a.b": pa.array([1, 2, 3]),
        }
    )


EXPECTED = {
    "small": [1, None, 3],
    "single": [0.5, 1.5, None],
    "half": [0.5, 1.5, 2],
    "truth": [1, None, 0],
    "money": [1.25, None, -3],
    "moment": [43200, None, 43200],
    "zoned": [43200, 43200, None],
    "day": [86400, None, None],
    "hour": [60, None, None],
    "length": [2, None, None],
    "word": [1, 0, None],
    "coded": [1, 0, 1],
    "codedint": [7, 8, 7],
    "fixed[0]": [1, None, 3],
    "fixed[1]": [2, None, 4],
    "lists[0]": [1, 2, 3],
    "nothing": [None, None, None],
    "a.b": [1, 2, 3],
}


@pytest.mark.parametrize("kind", ["parquet", "arrow", "feather", "stream"])
def test_every_type_becomes_numbers(tmp_path, kind):
    values, side = read(save(every_type(), tmp_path / f"t.{'arrow' if kind == 'stream' else kind}", kind))
    found = [[None if np.isnan(cell) else cell for cell in column] for column in values.T]
    assert dict(zip(side.columns, found, strict=True)) == EXPECTED
    assert side.class_names == {"word": ("a", "b"), "coded": ("x", "y")}


@pytest.mark.parametrize("kind", ["parquet", "arrow", "stream"])
def test_many_groups_are_read_in_order_and_only_the_chosen_columns(tmp_path, kind):
    table = pa.table({"a": range(5000), "name": [f"n{n}" for n in range(5000)], "b": np.arange(5000) / 2})
    choices = TableChoices(columns=(ColumnChoice("name", "categories", "left out"),))
    values, side = read(save(table, tmp_path / "t.arrow", kind), choices=choices, target_columns=("a",))
    assert side.columns == ("b", "a") and side.target_columns == ("a",)
    assert np.array_equal(values, np.c_[np.arange(5000) / 2, np.arange(5000)])


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (pa.array([{"x": 1}, {"x": 2}]), "struct"),
        (pa.array([b"1", b"2"]), "binary"),
        (pa.array([["a"], ["b"]]), "nested"),
        (pa.array([[1, 2], [3]]), "row 2: column 'odd' holds a list of 1 values where 2"),
    ],
)
def test_columns_that_are_no_numbers_are_named_and_may_be_left_out(tmp_path, column, words):
    path = save(pa.table({"odd": column, "a": [1, 2], "b": [3, 4]}), tmp_path / "t.parquet", "parquet")
    with pytest.raises(Refusal) as refusal:
        read(path)
    assert words in refusal.value.failure.message and "odd" in refusal.value.failure.message
    values, _ = read(path, choices=TableChoices(columns=(ColumnChoice("odd", role="left out"),)))
    assert values.tolist() == [[1, 3], [2, 4]]


@pytest.mark.parametrize("kind", ["parquet", "arrow", "feather"])
def test_a_torn_file_is_refused(tmp_path, kind):
    path = save(pa.table({"a": np.random.default_rng(0).normal(size=9000), "b": range(9000)}), tmp_path / "t.x", kind)
    torn = tmp_path / f"torn.{kind}"
    torn.write_bytes(path.read_bytes()[:-3000])
    with pytest.raises(Refusal, match="no intact"):
        read(torn)


def test_an_empty_table_is_refused(tmp_path):
    path = save(pa.table({"a": pa.array([], pa.int64()), "b": pa.array([], pa.int64())}), tmp_path / "t.parquet", "p")
    with pytest.raises(Refusal) as refusal:
        read(path)
    assert refusal.value.failure.code is FailureCode.UNREADABLE and "no rows" in refusal.value.failure.message


def test_pandas_index_is_left_out(tmp_path):
    table = pa.table({"a": [1, 2], "b": [3, 4], "__index_level_0__": [0, 5]})
    values, side = read(save(table, tmp_path / "t.parquet", "parquet"))
    assert values.tolist() == [[1, 3], [2, 4]] and "only numbers the rows" in side.choices[0]


def test_numbers_may_be_read_as_categories(tmp_path):
    table = pa.table({"a": [10, 9, 10, None], "b": [1.0, 2, 3, 4]})
    choices = TableChoices(columns=(ColumnChoice("a", "categories"),))
    values, side = read(save(table, tmp_path / "t.parquet", "parquet"), choices=choices)
    assert side.class_names == {"a": ("9", "10")} and values[:3, 0].tolist() == [1, 0, 1] and np.isnan(values[3, 0])
