"""Text tables in many hands become the same numbers, and bad ones a sentence naming the line."""

import gzip

import numpy as np
import pytest

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake import tables
from lossdoctor.intake.order import Order
from lossdoctor.intake.tables import prepare_text

VALUES = [[1.5, -2.0, 0.0], [0.25, 3.0, 1.0]]


def written(folder, text, encoding="utf-8", name="t.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def read(path, **order):
    """(values, side) of a text table."""
    folder = path.parent / "work"
    folder.mkdir(exist_ok=True)
    side = prepare_text((path,), folder, Order(**order))
    return np.load(side.table), side


def refusal_of(path, **order):
    with pytest.raises(Refusal) as refusal:
        read(path, **order)
    assert not list((path.parent / "work").iterdir())
    return refusal.value.failure


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("a,b,c\n1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ("a,b,c\r\n1.5,-2,0\r\n0.25,3,1", "utf-8-sig"),
        ("a;b;c\n1,5;-2;0\n0,25;3;1\n", "utf-8"),
        ("a\tb\tc\n1.5\t-2\t0\n0.25\t3\t1\n", "utf-16"),
        ("a\tb\tc\n1.5\t-2\t0\n0.25\t3\t1\n", "utf-16-le"),
        ("ä|b|c\n1.5|-2|0\n0.25|3|1\n", "latin-1"),
        ("1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ('"a","b","c"\n"1.5","-2","0"\n"0.25","3","1"\n', "utf-8"),
        ("a,b,c\r1.5,-2,0\r0.25,3,1\r", "utf-8"),
        ("# made by hand\n#\na,b,c\n1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ("# a b c\n1.5 -2 0\n0.25 3 1\n", "utf-8"),
        ("  1.5   -2.0  0\n  0.25   3.0  1\n", "utf-8"),
        ("sep=;\na;b;c\n1.5;-2;0\n0.25;3;1\n", "utf-8"),
        ("Measured in May\n\na,b,c\n1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ("a,b,c\n1.5,-2,0,\n0.25,3,1,\n", "utf-8"),
        ("a,b,c,\n1.5,-2,0,\n0.25,3,1,\n", "utf-8"),
        (",a,b,c\n0,1.5,-2,0\n1,0.25,3,1\n", "utf-8"),
        ('"a","b","c"\n"r1",1.5,-2,0\n"r2",0.25,3,1\n', "utf-8"),
        ("a, b, c\n 1.5, -2, 0\n 0.25, +3, 1\n", "utf-8"),
        ("a,b,c\n1.5,−2,0\n0.25,3,1\n", "utf-8"),
        ('"a","b","c"\n"1,5","-2,0","0"\n"0,25","3,0","1"\n', "utf-8"),
        ("0,1,2\n1.5,-2,0\n0.25,3,1\n", "utf-8"),
        ("a,b,c\n1.5,-2,FALSE\n0.25,3,TRUE\n", "utf-8"),
        ("a,b,c\n150%,-2,0\n25 %,3,1\n".replace("150", "1.5").replace("25 ", "0.25 "), "utf-8"),
        ("a,b,c\n€1.5,-2,0\n€0.25,3,1\n", "utf-8"),
    ],
    ids=[
        *("plain", "bom and crlf", "decimal comma", "utf-16 tabs", "utf-16 without mark", "latin-1 bars", "no header"),
        *("quoted", "carriage returns", "comments", "savetxt header", "aligned by spaces", "excel's sep", "title"),
        *("delimiter ends rows", "delimiter ends lines", "pandas index", "R's row names", "spaces", "minus sign"),
        *("quoted decimal commas", "numbered header", "true and false", "percent", "currency"),
    ],
)
def test_every_spelling_gives_the_same_numbers(tmp_path, text, encoding):
    assert read(written(tmp_path, text, encoding))[0].tolist() == VALUES


def test_a_packed_table_is_unpacked(tmp_path):
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(b"a,b,c\n1.5,-2,0\n0.25,3,1\n"))
    assert read(path)[0].tolist() == VALUES


def test_without_a_header_no_row_is_lost_to_it(tmp_path):
    values, side = read(written(tmp_path, "1,2\n3,4\n"))
    assert values.tolist() == [[1, 2], [3, 4]] and side.columns == ("column 0", "column 1")


def test_text_labels_become_ids_and_say_so(tmp_path):
    values, side = read(written(tmp_path, "x,label\n1,malignant\n2,benign\n3,malignant\n"))
    assert values[:, 1].tolist() == [1, 0, 1]
    assert side.class_names == {"label": ("benign", "malignant")}
    assert "column label: 2 words became the ids 0 to 1 ('benign' is 0, 'malignant' is 1)" in side.choices


def test_missing_cells_are_nan_and_no_row_is_dropped(tmp_path):
    values, side = read(written(tmp_path, "a,b\n1,\n?,2\nNA, nan \n"))
    assert np.isnan(values).tolist() == [[False, True], [True, False], [True, True]]
    assert "column a: 2 of 3 cells are missing, kept as NaN" in side.choices


def test_repeated_and_absent_column_names_stay_apart(tmp_path):
    assert read(written(tmp_path, "a,a,,b\n1,2,5,3\n"))[1].columns == ("a", "a (2)", "unnamed", "b")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n3,4,5\n", "line 3: 3 cells where 2"),
        ("a,b\n1,2\n\n3\n", "line 4: 1 cells where 2"),
        ("a,b\n", "no rows"),
        ("just one column\n1\n2\n", "one column"),
        ("a,b\n\0\0,1\n", "binary"),
        ("   \n\n", "empty"),
        ('a,b\n1,"2\n3,4\n5,6\n', "never closed"),
    ],
)
def test_a_bad_table_is_refused_with_the_place(tmp_path, text, words):
    failure = refusal_of(written(tmp_path, text))
    assert words in failure.message and failure.code is FailureCode.UNREADABLE


def test_a_torn_gzip_is_refused(tmp_path):
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n" + b"".join(b"%d,7\n" % (row * row) for row in range(9000)))[:-300])
    assert "no intact gzip" in refusal_of(path).message


def long_table(folder, *rows, name="t.csv"):
    """A table of integers longer than the sample and than several blocks, with rows put behind."""
    path = folder / name
    path.write_bytes(b"a,b\n" + b"12345,1\n" * 400_000 + "".join(f"{row}\n" for row in rows).encode())
    return path


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("oops,1", "line 400,002: column 'a' holds 'oops' where a number"),
        ("1,2,3", "line 400,002: 3 cells where 2"),
        ('1,"2', "behind line 400,001 is never closed"),
        ("\0,1", "line 400,002: binary data"),
    ],
)
def test_what_does_not_fit_far_down_is_named_by_its_line(tmp_path, row, words):
    assert words in refusal_of(long_table(tmp_path, row)).message


def test_integers_may_become_decimals_far_down(tmp_path):
    values, _ = read(long_table(tmp_path, "1.25,7", '"1,234",NA', " 5 ,1e3"))
    assert values.shape == (400_003, 2) and values[0].tolist() == [12345, 1]
    assert values[-3:, 0].tolist() == [1.25, 1234, 5] and values[-1, 1] == 1000 and np.isnan(values[-2, 1])


def test_a_letter_of_another_encoding_far_down_changes_the_encoding(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n" + b"12345,x\n" * 400_000 + "1,ä\n".encode("latin-1"))
    values, side = read(path)
    assert side.class_names == {"b": ("x", "ä")} and values[-1].tolist() == [1, 1]
    assert any("Line 400,002 is not UTF-8" in choice for choice in side.choices)


def test_a_chosen_encoding_that_does_not_fit_is_refused_with_the_line(tmp_path):
    path = written(tmp_path, "a,b\n1,ä\n", "latin-1")
    assert "line 2" in refusal_of(path, choices=TableChoices(encoding="utf-8")).message
    assert "no encoding 'klingon'" in refusal_of(path, choices=TableChoices(encoding="klingon")).message


def test_a_column_empty_at_the_top_may_hold_words_below(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n" + b"1,\n" * 600_000 + b"2,red\n3,blue\n")
    values, side = read(path)
    assert side.class_names == {"b": ("blue", "red")} and values[-2:, 1].tolist() == [1, 0]


def test_words_gather_over_many_blocks_in_alphabetical_order(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "".join(f"{row},{'mno'[row * 3 // 300_000]}\n" for row in range(300_000)) + "1,a\n")
    values, side = read(path)
    assert side.class_names == {"b": ("a", "m", "n", "o")}
    assert values[[0, 150_000, 299_999, 300_000], 1].tolist() == [1, 2, 3, 0]


def test_too_many_words_are_refused(tmp_path):
    text = "a,b\n" + "".join(f"{row},w{row}\n" for row in range(1001))
    failure = refusal_of(written(tmp_path, text))
    assert "column 'b' holds more than 1,000 different texts" in failure.message


def test_a_number_column_with_a_slip_names_the_slip(tmp_path):
    text = "a,b\n" + "".join(f"{row}.5,{row}\n" for row in range(60)) + "1.5x,1\n"
    assert "line 62: column 'a' holds '1.5x'" in refusal_of(written(tmp_path, text)).message


def test_a_header_that_holds_numbers_is_asked_for(tmp_path):
    message = refusal_of(written(tmp_path, "150,4,setosa\n" + "5.1,3.5,0\n" * 40)).message
    assert "line 1" in message and "read the first row as the header" in message
    values, side = read(written(tmp_path, "150,4,setosa\n5.1,3.5,0\n"), choices=TableChoices(header=True))
    assert side.columns == ("150", "4", "setosa") and values.tolist() == [[5.1, 3.5, 0]]


def test_points_in_a_table_of_decimal_commas_are_refused_unless_they_part_thousands(tmp_path):
    message = refusal_of(written(tmp_path, "a;b\n" + "1,5;2\n" * 30 + "1.5;2\n")).message
    assert "line 32: column 'a' holds '1.5' where a number with a decimal comma is expected" in message
    assert read(written(tmp_path, "a;b\n1,5;2\n1.234,5;2\n"))[0][1].tolist() == [1234.5, 2]


def test_whole_numbers_beyond_what_float64_counts_are_told(tmp_path):
    _, side = read(written(tmp_path, "id,b\n9007199254740993,1\n5,2\n"))
    assert "column id: 9007199254740993 and the like are kept to 16 digits only." in side.choices


def test_dates_become_seconds(tmp_path):
    text = "when,x\n1970-01-02,1\n1970-01-01 00:01,2\n1970-01-01T00:00:01.5Z,3\n,4\n"
    values, side = read(written(tmp_path, text))
    assert values[:3, 0].tolist() == [86400, 60, 1.5] and np.isnan(values[3, 0])
    assert "column when: dates became seconds since 1970" in side.choices


def test_day_and_month_are_told_apart_where_a_date_tells(tmp_path):
    day, _ = read(written(tmp_path, "w,x\n2/1/1970,1\n31/1/1970,2\n"))
    month, _ = read(written(tmp_path, "w,x\n1/2/1970,1\n1/31/1970,2\n"))
    assert day[:, 0].tolist() == month[:, 0].tolist() == [86400, 30 * 86400]


def test_a_date_further_down_corrects_the_order_of_day_and_month(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"w,x\n" + b"02/01/1970,1\n" * 200_000 + b"31/01/1970,1\n")
    values, side = read(path)
    assert values[0, 0] == 86400 and values[-1, 0] == 30 * 86400
    assert any("other way round" in choice for choice in side.choices)


def test_quoted_cells_may_hold_lines_and_delimiters(tmp_path):
    values, side = read(written(tmp_path, 'a,b\n1,"x, y"\n2,"two\nlines"\n3,"say ""hi"""\n'))
    assert side.class_names == {"b": ('say "hi"', "two\nlines", "x, y")} and values[:, 1].tolist() == [2, 1, 0]


@pytest.mark.parametrize(
    ("missing", "expected"),
    [("mean", 4.0), ("median", 2.0), ("most frequent", 1.0)],
)
def test_missing_cells_are_filled_as_chosen(tmp_path, missing, expected):
    path = written(tmp_path, "a,b\n1,1\n,2\n1,3\n3,4\n11,5\n")
    values, side = read(path, choices=TableChoices(columns=(ColumnChoice("a", missing=missing),)))
    assert values[:, 0].tolist() == [1, expected, 1, 3, 11]
    assert any(f"1 of 5 cells are missing, filled with the {missing}" in choice for choice in side.choices)


def test_rows_are_dropped_as_chosen_and_counted(tmp_path):
    path = written(tmp_path, "a,b\n1,1\n,2\n3,\n")
    values, side = read(path, choices=TableChoices(columns=(ColumnChoice("a", missing="drop rows"),)))
    assert values[:, 0].tolist() == [1, 3] and "1 of 3 rows were dropped for a missing cell in a" in side.choices


def test_missing_words_take_the_most_frequent_word(tmp_path):
    choice = ColumnChoice("a", "categories", missing="most frequent")
    values, _ = read(written(tmp_path, "a,b\nz,1\nc,2\n,3\nz,4\n"), choices=TableChoices(columns=(choice,)))
    assert values[:, 0].tolist() == [1, 0, 1, 1]


def test_left_out_columns_are_told_and_targets_stand_last(tmp_path):
    path = written(tmp_path, "y,name,a,z\n1,n1,2,3\n4,n2,5,6\n")
    left = TableChoices(columns=(ColumnChoice("name", "categories", "left out"),))
    values, side = read(path, choices=left, target_columns=("z", "y"))
    assert side.columns == ("a", "z", "y") and values.tolist() == [[2, 3, 1], [5, 6, 4]]
    assert side.target_columns == ("z", "y") and "column name: left out" in side.choices


def test_choices_that_name_nothing_of_the_file_are_refused(tmp_path):
    path = written(tmp_path, "a,b\n1,2\n")
    assert "no column 'z'" in refusal_of(path, choices=TableChoices(columns=(ColumnChoice("z"),))).message
    wrong = TableChoices(columns=(ColumnChoice("a", "colour"),))
    assert "cannot be read as 'colour'" in refusal_of(path, choices=wrong).message


def test_a_row_longer_than_a_block_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "BLOCK_BYTES", 4096)
    width = 3000
    text = ",".join(f"x{n}" for n in range(width)) + "\n" + (",".join(["1.25"] * width) + "\n") * 3
    assert read(written(tmp_path, text))[0].shape == (3, width)
