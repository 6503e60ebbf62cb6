"""What the window may see of the data is right, small, and told for whatever is there."""

import numpy as np
import pytest

from lossdoctor.core import wire
from lossdoctor.core.failures import Refusal
from lossdoctor.core.rows import MOST_BYTES, ShowColumn, ShowRows
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows
from lossdoctor.engine.showing import picture_shape, shown

pytestmark = pytest.mark.engine


def patient(x: np.ndarray, y: np.ndarray, held: Rows | None = None, columns: tuple[str, ...] = ()) -> Patient:
    made = Patient(None, Rows((x,), (y,)), CompileArguments(), FitArguments(), validation=held, column_names=columns)
    made.target_names = ("label",)
    return made


def table(rows: int = 200) -> np.ndarray:
    return np.arange(rows * 2, dtype=np.float32).reshape(rows, 2)


def test_rows_are_shown_by_index_and_those_that_are_not_there_are_left_out() -> None:
    answer = shown(patient(table(), np.arange(200)[:, None], columns=("age", "dose")), ShowRows((7, 3, 999, -1)))
    assert answer.rows == (7, 3)
    assert answer.total == 200
    assert answer.columns == ("age", "dose", "y")
    assert answer.texts == (("14", "15", "7"), ("6", "7", "3"))
    assert answer.answers == ("7", "3")


def test_a_page_ends_with_the_data_and_is_never_longer_than_sixty_four() -> None:
    one = patient(table(), np.zeros((200, 1)))
    assert shown(one, ShowRows(first=150)).rows == tuple(range(150, 200))
    assert len(shown(one, ShowRows()).rows) == 64
    with pytest.raises(Refusal, match="no such rows"):
        shown(one, ShowRows(validation=True))


def test_pictures_are_reduced_and_a_message_stays_below_a_megabyte() -> None:
    x = np.zeros((80, 300, 200, 3), np.uint8)
    x[0, :150] = 255
    answer = shown(patient(x, np.eye(4)[np.zeros(80, int) + 2]), ShowRows())
    pixels = answer.pictures[0].pixels
    assert pixels.shape == (64, 60, 40, 3)
    assert pixels[0, 0, 0, 0] == 255
    assert pixels[0, -1, 0, 0] == 0
    assert answer.answers[0] == "2"
    assert len(wire.encode(answer)) < MOST_BYTES
    assert np.array_equal(wire.decode(wire.encode(answer)).pictures[0].pixels, pixels)


def test_standardised_pictures_and_holes_are_drawn_between_their_own_ends() -> None:
    x = np.full((3, 28, 28), -2.0, np.float32)
    x[0, 0, 0], x[1, 0, 0] = 2.0, np.nan
    picture = shown(patient(x, np.zeros((3, 1))), ShowRows()).pictures[0]
    assert (picture.low, picture.high) == (-2.0, 2.0)
    assert picture.pixels[0, 0, 0, 0] == 255
    assert picture.pixels[1, 0, 0, 0] == 0


def test_sequences_are_lines_and_tables_neither_picture_nor_line() -> None:
    x = np.random.default_rng(0).normal(size=(10, 1000, 6)).astype("float32")
    answer = shown(patient(x, np.zeros((10, 1))), ShowRows())
    assert answer.lines[0].values.shape == (10, 125, 4)
    assert answer.lines[0].steps == 1000
    assert not answer.pictures
    plain = shown(patient(table(), np.zeros((200, 1))), ShowRows())
    assert not plain.lines
    assert not plain.pictures


def test_what_looks_like_a_picture() -> None:
    assert picture_shape((784,)) == (28, 28, 1)
    assert picture_shape((32, 32, 4)) == (32, 32, 3)
    assert picture_shape((30,)) is None
    assert picture_shape((100, 3)) is None
    assert picture_shape((4, 4, 3)) is None


def test_a_column_is_counted_over_both_sides_with_one_scale() -> None:
    held = Rows((np.full((50, 2), 1000.0, np.float32),), (np.zeros((50, 1)),))
    x = table()
    x[0, 1] = np.nan
    answer = shown(patient(x, np.zeros((200, 1)), held, ("age", "dose")), ShowColumn(1))
    assert answer.name == "dose"
    assert answer.training.sum() == 199
    assert answer.nonfinite == 1
    assert answer.validation.sum() == answer.validation[-1] == 50
    assert answer.edges[-1] == 1000.0


def test_classes_get_a_bin_each() -> None:
    answer = shown(patient(table(), (np.arange(200) % 3)[:, None]), ShowColumn(2))
    assert answer.training.tolist() == [67, 67, 66]
    assert answer.edges.tolist() == [-0.5, 0.5, 1.5, 2.5]
    with pytest.raises(Refusal):
        shown(patient(table(), np.zeros((200, 1))), ShowColumn(9))
