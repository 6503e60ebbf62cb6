"""A preview shows the beginning and every guess, says what is ambiguous, and follows corrections."""

import gzip
import queue
import time
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lossdoctor.core import wire
from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.events import CommandDone, ProgressMade
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.previewing import preview_data
from lossdoctor.link import launch
from lossdoctor.link.child import Child


def preview(folder, content, choices=None, name="t.csv"):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    event = preview_data(PreviewData((str(path),), choices))
    assert wire.decode(wire.encode(event)) == event
    return event


def test_every_guess_is_filled_in(tmp_path):
    shown = preview(tmp_path, "id;size;colour;day;label\n1;1,5;red;2024-05-06;0\n2;2,25;;2024-05-07;1\n")
    assert shown.columns == ("id", "size", "colour", "day", "label") and shown.rows == 2 and not shown.estimated
    assert shown.preview == (("1", "1,5", "red", "2024-05-06", "0"), ("2", "2,25", "", "2024-05-07", "1"))
    assert shown.editable and shown.choices == TableChoices(
        "utf-8",
        ";",
        True,
        True,
        (
            ColumnChoice("id"),
            ColumnChoice("size"),
            ColumnChoice("colour", "categories"),
            ColumnChoice("day", "date"),
            ColumnChoice("label", role="target"),
        ),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('a,b\n"1,234",5\n', "'1,234' is read as 1234; it could also mean 1.234 (decimal comma: off)"),
        ("a;b\n1,234;5\n", "'1,234' is read as 1.234; it could also mean 1234 (decimal comma: on)"),
        ("a;b\n1,234,567;5\n2,000;5\n", None),
        ("a,b\n05/06/2024,1\n", "'05/06/2024' is read with the month first"),
        ("a;b\n05.06.2024;1,5\n", "'05.06.2024' is read with the day first"),
        ("a,b\n25/06/2024,1\n", None),
        ("red,big\ngreen,small\ngreen,big\n", "not as the header"),
        ("colour,size\nred,big\nred,small\n", "is read as the header"),
        ("a,b;c,d\n1,2;3,4\n", "would also fit"),
        ("0,1,2\n0.5,1.5,2.5\n", "counts the columns and is read as the header"),
        (",a,b\n0,5,6\n1,7,8\n", "first column only numbers or names the rows"),
        ("a,b\n5%,1\n", "the sign % is taken off"),
        ("a,b\n" + "".join(f"w{n},1\n" for n in range(30)), "the first 30 texts all differ"),
        ("Report\na,b\n1,2\n", "The first 1 line(s) are a title"),
        ("a,b\n1,2\n3\n", "1 of the first 2 rows have another number of cells than 2"),
        ("a,b\n1,2\n", None),
    ],
)
def test_what_is_ambiguous_is_said(tmp_path, text, words):
    notes = preview(tmp_path, text).notes
    assert (notes == ()) if words is None else any(words in note for note in notes)


def test_corrections_are_followed_and_the_rest_is_guessed_anew(tmp_path):
    text = 'a;b\n"1,234";x\n"2,500";y\n'
    first = preview(tmp_path, text)
    again = preview(tmp_path, text, replace(first.choices, decimal_comma=False, header=False, columns=()))
    assert again.columns == ("column 0", "column 1") and again.rows == 3
    assert again.choices.decimal_comma is False and again.choices.columns[0].kind == "categories"
    one = preview(tmp_path, text, TableChoices(delimiter="|"))
    assert len(one.columns) == 1 and any("try another delimiter" in note for note in one.notes)
    kept = TableChoices(columns=(ColumnChoice("b", "categories", "left out"), ColumnChoice("gone")))
    assert preview(tmp_path, text, kept).choices.columns == (ColumnChoice("a"), kept.columns[0])


def test_a_long_table_is_estimated_from_its_beginning(tmp_path):
    shown = preview(tmp_path, b"a,b\n" + b"1.5,22222\n" * 400_000)
    assert shown.estimated and abs(shown.rows - 400_000) < 400 and len(shown.preview) == 50
    packed = preview(tmp_path, gzip.compress(b"a,b\n" + b"1.5,22222\n" * 400_000), name="t.csv.gz")
    assert packed.rows is None and packed.preview == shown.preview


def test_parquet_shows_rows_types_and_what_cannot_be_read(tmp_path):
    table = pa.table({"a": [1.5, None], "s": ["x", "y"], "l": [[1, 2], [3, 4]], "odd": [{"k": 1}] * 2, "t": [0, 1]})
    pq.write_table(table, tmp_path / "t.parquet")
    shown = preview_data(PreviewData((str(tmp_path / "t.parquet"),)))
    assert shown.rows == 2 and not shown.estimated and shown.preview[1][:3] == ("", "y", "[3, 4]")
    roles = {column.name: column.role for column in shown.choices.columns}
    assert roles == {"a": "input", "s": "input", "l": "input", "odd": "left out", "t": "target"}
    assert any("odd" in note and "struct" in note for note in shown.notes)


def test_moments_finer_than_microseconds_and_beyond_the_calendar_are_shown(tmp_path):
    table = pa.table({"t": pa.array([1, 2], pa.timestamp("ns")), "d": pa.array([2**60, 0], pa.timestamp("ms"))})
    pq.write_table(table, tmp_path / "t.parquet")
    shown = preview_data(PreviewData((str(tmp_path / "t.parquet"),)))
    assert shown.preview[0][0].startswith("1970-01-01 00:00:00") and len(shown.preview) == 2


def test_arrays_show_shapes_and_first_rows(tmp_path):
    x, y = np.arange(200.0).reshape(100, 2), np.arange(100)
    np.savez(tmp_path / "d.npz", x=x, y=y)
    np.save(tmp_path / "x.npy", x)
    np.save(tmp_path / "y.npy", y)
    packed = preview_data(PreviewData((str(tmp_path / "d.npz"),)))
    pair = preview_data(PreviewData((str(tmp_path / "x.npy"), str(tmp_path / "y.npy"))))
    alone = preview_data(PreviewData((str(tmp_path / "x.npy"),)))
    assert packed.columns == pair.columns == ("x[0]", "x[1]", "y[0]") and packed.preview == pair.preview
    assert packed.preview[1] == ("2", "3", "1") and packed.rows == pair.rows == 100 and not pair.editable
    assert alone.columns == ("column 0", "column 1") and alone.choices.columns[1].role == "target"


@pytest.mark.parametrize(
    ("name", "content", "words", "code"),
    [
        ("t.csv", b"PK\x03\x04 workbook", "Excel", FailureCode.UNREADABLE),
        ("t.csv", b"\xd0\xcf\x11\xe0 workbook", "old Excel", FailureCode.UNREADABLE),
        ("t.csv", b"%PDF-1.7", "PDF", FailureCode.UNREADABLE),
        ("t.csv", b'[{"a": 1}]', "JSON", FailureCode.UNREADABLE),
        ("t.csv", b"<html><body>404", "web page", FailureCode.UNREADABLE),
        ("t.csv", b"@relation x\n@data\n1,2\n", "ARFF", FailureCode.UNREADABLE),
        ("t.csv", b"\x80\x04\x95\x00", "pickle", FailureCode.UNREADABLE),
        ("t.csv", b"", "empty", FailureCode.UNREADABLE),
        ("t.xlsx", b"PK\x03\x04", "Save the sheet as CSV", FailureCode.UNSUPPORTED),
        ("t.json", b"{}", "Save the table as .csv", FailureCode.UNSUPPORTED),
        ("t.arff", b"@relation", "@data", FailureCode.UNSUPPORTED),
        ("t.pkl", b"\x80\x04", "never read", FailureCode.UNSUPPORTED),
        ("t.pickle", b"\x80\x04", "never read", FailureCode.UNSUPPORTED),
        ("t.parquet", b"a,b\n1,2\n", "no intact Parquet", FailureCode.UNREADABLE),
        ("t.feather", b"FEA1 old", "no intact Arrow", FailureCode.UNREADABLE),
        ("t.npz", b"no zip", "no intact .npz", FailureCode.UNREADABLE),
        ("t.npy", b"no array", "no intact .npy", FailureCode.UNREADABLE),
        ("t.xyz", b"1,2", "files of this kind are not read", FailureCode.UNSUPPORTED),
    ],
)
def test_what_is_no_table_is_refused_by_name(tmp_path, name, content, words, code):
    with pytest.raises(Refusal) as refusal:
        preview(tmp_path, content, name=name)
    failure = refusal.value.failure
    assert words in failure.message and name in failure.message and failure.code is code


def test_a_table_named_like_another_is_read_by_its_first_bytes(tmp_path):
    pq.write_table(pa.table({"a": [1], "b": [2]}), tmp_path / "t.csv")
    assert preview_data(PreviewData((str(tmp_path / "t.csv"),))).kind == "parquet"


def test_a_preview_reads_no_more_than_the_beginning_of_a_gigabyte(tmp_path):
    path = tmp_path / "t.csv"
    with path.open("wb") as stream:
        stream.write(b"a,b\n" + b"1.5,22222\n" * 200_000)
        stream.truncate(10**9)  # sparse: behind the text there are only zero bytes, which no table may hold
    began = time.process_time()
    shown = preview_data(PreviewData((str(path),)))
    assert shown.size == 10**9 and shown.estimated and abs(shown.rows - 10**8) < 10**5
    assert time.process_time() - began < 1.0


@pytest.mark.slow
def test_a_preview_comes_from_a_process_of_its_own_and_a_reading_is_ended_at_once(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n" + b"1.5,22222\n" * 6_000_000)
    inbox = queue.Queue()
    child = Child("reader", launch.intake(), inbox.put, inbox.put)
    child.start()
    child.send(PreviewData((str(path),)))
    assert inbox.get(timeout=60).columns == ("a", "b") and isinstance(inbox.get(timeout=60), CommandDone)
    child.send(PrepareData((str(path),), str(tmp_path / "work")))
    assert isinstance(inbox.get(timeout=60), ProgressMade)
    began = time.monotonic()
    child.stop(polite=0.5, firm=0.5)
    assert time.monotonic() - began < 2.0
    assert not list(tmp_path.rglob("*.npy")) and sorted(found.name for found in tmp_path.iterdir()) == ["t.csv", "work"]
