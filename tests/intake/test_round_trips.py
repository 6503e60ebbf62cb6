"""Any table of numbers, written in any dialect, reads back equal; any bytes give a table or a sentence."""

import csv
import io
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lossdoctor.core.commands import PrepareData, PreviewData
from lossdoctor.core.failures import Refusal
from lossdoctor.core.session import TableChoices
from lossdoctor.intake.preparing import prepare_data
from lossdoctor.intake.previewing import preview_data

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1")
finite = st.floats(allow_nan=False, allow_infinity=False, width=64)
cells = st.one_of(st.none(), finite, st.integers(-(2**53), 2**53).map(float), st.sampled_from([0.0, 1.0]))
decimals = st.builds(lambda whole, part: whole + part / 8192, st.integers(-9999, 9999), st.integers(1, 8191))
FEW = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def tables(draw):
    width, rows = draw(st.integers(2, 6)), draw(st.integers(1, 8))
    return [[draw(cells) for _ in range(width)] for _ in range(rows)]


def text_of(rows, header, delimiter, comma, quoting, newline):
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=newline)
    if header:
        writer.writerow([f"ä{number}" for number in range(len(rows[0]))])
    for row in rows:
        numerals = ["NA" if cell is None else repr(cell) for cell in row]
        writer.writerow([numeral.replace(".", ",") if comma else numeral for numeral in numerals])
    return stream.getvalue()


def read_back(raw, choices=None):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "t.csv"
        path.write_bytes(raw)
        shown = preview_data(PreviewData((str(path),), choices))
        files = prepare_data(PrepareData((str(path),), f"{name}/work", choices=choices)).files
        return np.load(files.table), shown


@FEW
@given(
    tables(),
    st.booleans(),
    st.sampled_from(",;\t|"),
    st.booleans(),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(ENCODINGS),
)
def test_any_table_of_numbers_in_a_stated_dialect_reads_back_equal(
    rows, header, delimiter, comma, quoting, newline, encoding
):
    raw = text_of(rows, header, delimiter, comma, quoting, newline).encode(encoding)
    choices = TableChoices(encoding, delimiter, comma, header)
    values, shown = read_back(raw, choices)
    expected = np.array([[np.nan if cell is None else cell for cell in row] for row in rows])
    assert np.array_equal(values, expected, equal_nan=True)
    assert shown.rows == len(rows) and len(shown.columns) == len(rows[0])


@FEW
@given(
    st.lists(st.tuples(decimals, decimals, decimals).map(list), min_size=2, max_size=5),
    st.booleans(),
    st.sampled_from(",;\t|"),
    st.booleans(),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(ENCODINGS),
)
def test_tables_of_decimals_read_back_equal_without_a_word_on_their_dialect(
    rows, header, delimiter, comma, newline, encoding
):
    raw = text_of(rows, header, delimiter, comma, csv.QUOTE_MINIMAL, newline).encode(encoding)
    values, shown = read_back(raw)
    if any("could also" in note for note in shown.notes):
        return  # every numeral may as well be a group of thousands, and the preview says so
    assert np.array_equal(values, np.array(rows))


@FEW
@example(b";\r\r;")
@given(st.one_of(st.binary(max_size=300), st.text(alphabet='a1.,;\t|"\n\r# -%é\0', max_size=200).map(str.encode)))
def test_any_bytes_give_a_table_or_a_sentence_and_no_row_is_lost(raw):
    try:
        values, shown = read_back(raw)
    except Refusal as refusal:
        assert "t.csv" in refusal.failure.message
    else:
        assert values.ndim == 2 and len(values) == shown.rows and np.size(values)


@pytest.mark.parametrize("cut", range(0, 60, 7))
def test_a_table_cut_anywhere_is_never_read_in_silence_as_another(tmp_path, cut):
    raw = b'a,b,word\n1,2,"x y"\n3,4,"z"\n5,6,"q"\n7.5,8,"r, s"\n'
    piece = raw[: len(raw) - cut]
    try:
        values, _ = read_back(piece)
    except Refusal:
        return
    whole, _ = read_back(raw)
    assert np.array_equal(values[:-1, :2], whole[: len(values) - 1, :2])
