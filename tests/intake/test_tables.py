"""Text tables in many hands become the same numbers, and bad ones a sentence naming the row."""

import numpy as np
import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.intake.tables import read_table

VALUES = [[1.5, -2.0, 0.0], [0.25, 3.0, 1.0]]


def written(folder, text, encoding="utf-8", name="t.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("a,b,c\n1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ("a,b,c\r\n1.5,-2,0\r\n0.25,3,1", "utf-8-sig"),
        ("a;b;c\n1,5;-2;0\n0,25;3;1\n", "utf-8"),
        ("a\tb\tc\n1.5\t-2\t0\n0.25\t3\t1\n", "utf-16"),
        ("ä|b|c\n1.5|-2|0\n0.25|3|1\n", "latin-1"),
        ("1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ('"a","b","c"\n"1.5","-2","0"\n"0.25","3","1"\n', "utf-8"),
    ],
    ids=["plain", "bom and crlf", "decimal comma", "utf-16 tabs", "latin-1 bars", "no header", "quoted"],
)
def test_every_spelling_gives_the_same_numbers(tmp_path, text, encoding):
    assert read_table(written(tmp_path, text, encoding)).values.tolist() == VALUES


def test_without_a_header_no_row_is_lost_to_it(tmp_path):
    table = read_table(written(tmp_path, "1,2\n3,4\n"))
    assert table.values.tolist() == [[1, 2], [3, 4]] and table.columns == ("column 0", "column 1")


def test_text_labels_become_ids_and_say_so(tmp_path):
    table = read_table(written(tmp_path, "x,label\n1,malignant\n2,benign\n3,malignant\n"))
    assert table.values[:, 1].tolist() == [1, 0, 1]
    assert table.class_names == {"label": ("benign", "malignant")} and any("label" in c for c in table.choices)


def test_missing_cells_are_nan_and_no_row_is_dropped(tmp_path):
    table = read_table(written(tmp_path, "a,b\n1,\n?,2\nNA,3\n"))
    assert np.isnan(table.values).tolist() == [[False, True], [True, False], [True, False]]


def test_repeated_column_names_stay_apart(tmp_path):
    assert read_table(written(tmp_path, "a,a,b\n1,2,3\n")).columns == ("a", "a (2)", "b")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n3,4,5\n", "line 3"),
        ("a,b\n", "no rows"),
        ("just one column\n1\n2\n", "one column"),
        ("a,b\n\0\0,1\n", "binary"),
    ],
)
def test_a_bad_table_is_refused_with_the_place(tmp_path, text, words):
    with pytest.raises(Refusal) as refusal:
        read_table(written(tmp_path, text))
    assert words in refusal.value.failure.message and refusal.value.failure.code is FailureCode.UNREADABLE
