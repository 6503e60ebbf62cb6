"""Data files become mapped arrays; nothing is unpickled and nothing is allocated on a header's word."""

import struct

import numpy as np
import pytest

from lossdoctor.core.commands import PrepareData
from lossdoctor.core.events import CommandDone, DataPrepared, ProgressMade, RequestRefused
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import ColumnChoice, TableChoices
from lossdoctor.intake.main import serve
from lossdoctor.intake.preparing import prepare_data

X, Y = np.arange(12.0).reshape(6, 2), np.array([0, 1, 0, 1, 0, 1])


def prepared(tmp_path, *names, **more):
    return prepare_data(PrepareData(tuple(str(name) for name in names), str(tmp_path / "work"), **more))


def test_an_npz_gives_inputs_targets_and_validation(tmp_path):
    np.savez_compressed(tmp_path / "d.npz", x_train=X, y_train=Y, x_val=X[:2], y_val=Y[:2])
    files = prepared(tmp_path, tmp_path / "d.npz").files
    assert np.load(files.inputs[0]).tolist() == X.tolist() and np.load(files.targets[0]).tolist() == Y.tolist()
    assert np.load(files.validation_inputs[0]).shape == (2, 2)


def test_a_pair_of_npy_is_mapped_where_it_lies(tmp_path):
    np.save(tmp_path / "x.npy", X)
    np.save(tmp_path / "y.npy", Y)
    files = prepared(tmp_path, tmp_path / "x.npy", tmp_path / "y.npy").files
    assert files.inputs == (str(tmp_path / "x.npy"),) and files.targets == (str(tmp_path / "y.npy"),)


def test_a_csv_keeps_its_columns_and_shows_a_preview(tmp_path):
    (tmp_path / "t.csv").write_text("a,b,label\n1,2,0\n3,4,1\n")
    answer = prepared(tmp_path, tmp_path / "t.csv", target_columns=("label",))
    assert answer.rows == 2 and answer.files.columns == ("a", "b", "label") and answer.preview[1] == ("3", "4", "1")
    assert answer.files.target_columns == ("label",)


def torn(tmp_path):
    path = tmp_path / "x.npy"
    np.save(path, X)
    path.write_bytes(path.read_bytes()[:-8])
    return path


def huge(tmp_path):
    path = tmp_path / "x.npy"
    header = repr({"descr": "<f8", "fortran_order": False, "shape": (10**12, 10)}).encode().ljust(118) + b"\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + bytes(80))
    return path


def pickled(tmp_path):
    path = tmp_path / "x.npy"
    np.save(path, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    return path


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (torn, FailureCode.UNREADABLE),
        (huge, FailureCode.UNREADABLE),
        (pickled, FailureCode.UNREADABLE),
        (lambda folder: folder / "absent.npy", FailureCode.FILE_NOT_FOUND),
    ],
    ids=["torn", "header larger than file", "pickle", "absent"],
)
def test_a_bad_array_is_refused_and_named(tmp_path, make, code):
    path = make(tmp_path)
    with pytest.raises(Refusal) as refusal:
        prepared(tmp_path, path, path)
    assert refusal.value.failure.code is code and path.name in refusal.value.failure.message


def test_an_unknown_target_column_is_refused_with_those_that_exist(tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n1,2\n")
    with pytest.raises(Refusal, match=r"no column 'z'.*a, b"):
        prepared(tmp_path, tmp_path / "t.csv", target_columns=("z",))


def test_an_npz_with_other_names_says_what_it_found(tmp_path):
    np.savez(tmp_path / "d.npz", apples=X, pears=Y)
    with pytest.raises(Refusal, match="apples, pears"):
        prepared(tmp_path, tmp_path / "d.npz")


def test_a_validation_table_is_read_as_the_training_table_was(tmp_path):
    (tmp_path / "t.csv").write_text("a,colour,y\n1,red,0\n,blue,1\n3,green,0\n")
    (tmp_path / "v.csv").write_text("colour;y;a\ngreen;1;\nred;0;2,5\n")
    choices = TableChoices(columns=(ColumnChoice("a", missing="mean"),))
    files = prepared(tmp_path, tmp_path / "t.csv", validation=str(tmp_path / "v.csv"), choices=choices).files
    assert np.load(files.table).tolist() == [[1, 2, 0], [2, 0, 1], [3, 1, 0]]
    assert np.load(files.validation_table).tolist() == [[2, 1, 1], [2.5, 2, 0]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,colour,y\n1,purple,0\n", "line 2: column 'colour' holds 'purple', a word that the training data do not"),
        ("a,y\n1,0\n", "no column 'colour'"),
        ("a,colour,y,z\n1,red,0,1\n", "has not the same columns as the training data"),
    ],
)
def test_a_validation_table_that_differs_is_refused(tmp_path, text, words):
    (tmp_path / "t.csv").write_text("a,colour,y\n1,red,0\n2,blue,1\n")
    (tmp_path / "v.csv").write_text(text)
    with pytest.raises(Refusal) as refusal:
        prepared(tmp_path, tmp_path / "t.csv", validation=str(tmp_path / "v.csv"))
    assert words in refusal.value.failure.message and "v.csv" in refusal.value.failure.message


def test_the_choices_made_come_back_and_give_the_same_table(tmp_path):
    (tmp_path / "t.csv").write_text("y;name;x\n1,5;anna;7\n2,5;;8\n")
    first = prepared(tmp_path, tmp_path / "t.csv", target_columns=("y",)).files
    assert first.columns == ("name", "x", "y") and first.choices.decimal_comma and first.choices.delimiter == ";"
    again = prepare_data(PrepareData((str(tmp_path / "t.csv"),), str(tmp_path / "again"), choices=first.choices)).files
    assert again.columns == first.columns and again.target_columns == ("y",) and again.choices == first.choices
    assert np.array_equal(np.load(again.table), np.load(first.table), equal_nan=True)


def test_a_long_reading_tells_its_progress_before_the_answer(tmp_path, monkeypatch):
    monkeypatch.setattr("lossdoctor.intake.table_files.SECONDS_BETWEEN_NEWS", 0.0)
    (tmp_path / "t.csv").write_text("a,b\n" + "1.5,22222\n" * 1_500_000)
    asked, told = iter([PrepareData((str(tmp_path / "t.csv"),), str(tmp_path / "work"))]), []
    serve(lambda: next(asked, None), told.append)
    *news, answer, done = told
    assert len(news) > 2 and all(isinstance(event, ProgressMade) for event in news)
    assert [event.fraction for event in news] == sorted(event.fraction for event in news)
    assert 0 < news[0].fraction < 1 and isinstance(answer, DataPrepared) and answer.rows == 1_500_000
    assert done == CommandDone("PrepareData")


def test_a_full_disk_is_told_with_the_bytes_needed_and_leaves_no_table(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 10**6})())
    (tmp_path / "t.csv").write_text("a,b\n" + "1,2\n" * 1000)
    asked, told = iter([PrepareData((str(tmp_path / "t.csv"),), str(tmp_path / "work"))]), []
    serve(lambda: next(asked, None), told.append)
    assert isinstance(told[0], RequestRefused) and told[0].failure.code is FailureCode.CANNOT_WRITE
    assert "16,000 bytes" in told[0].failure.message and not list(tmp_path.rglob("*.npy*"))
