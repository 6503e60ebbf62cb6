"""A preview is corrected point by point, and every correction can be taken back."""

from dataclasses import replace

from lossdoctor.bridge.table_draft import TableDraft
from lossdoctor.core.events import DataPreviewed
from lossdoctor.core.session import ColumnChoice, TableChoices

COLUMNS = (ColumnChoice("age"), ColumnChoice("city", "categories"), ColumnChoice("price", role="target"))
GUESS = TableChoices("utf-8", ";", True, True, COLUMNS)


def previewed(choices: TableChoices = GUESS) -> DataPreviewed:
    names = tuple(column.name for column in choices.columns)
    return DataPreviewed(("a.csv",), "CSV", 10, names, (), choices, 3, editable=True)


def test_what_was_guessed_is_asked_for_by_saying_nothing() -> None:
    draft = TableDraft(previewed())
    assert draft.asked() is None
    assert draft.final() == GUESS
    assert not draft.changed


def test_another_delimiter_asks_for_columns_guessed_anew() -> None:
    draft = TableDraft(previewed())
    draft.set_columns((0,), role="left out")
    draft.set_point("delimiter", ",")
    assert draft.asked() == TableChoices(delimiter=",")
    assert draft.changed_points() == ("delimiter",)
    draft.take(previewed(replace(GUESS, delimiter=",", columns=(ColumnChoice("age;city;price", "categories"),))))
    assert [column.name for column in draft.columns] == ["age;city;price"]
    draft.set_point("delimiter", ";")
    assert draft.asked() is None, "the guess again"


def test_a_column_that_was_set_stays_while_the_text_is_read_alike() -> None:
    draft = TableDraft(previewed())
    draft.set_columns((0, 2), role="left out")
    draft.set_columns((1,), role="target")
    asked = draft.asked()
    assert asked is not None
    assert [column.role for column in asked.columns] == ["left out", "target", "left out"]
    draft.take(previewed(replace(GUESS, columns=asked.columns)))
    assert [draft.is_changed(place) for place in range(3)] == [True, True, True]
    assert draft.lacks(for_model=True) == "input"
    assert draft.lacks(for_model=False) == ""


def test_a_kind_that_has_no_mean_does_not_keep_one() -> None:
    draft = TableDraft(previewed())
    draft.set_columns((0,), missing="mean")
    draft.set_columns((0,), kind="categories")
    assert draft.columns[0] == ColumnChoice("age", "categories")


def test_everything_goes_back_to_the_guess_at_once() -> None:
    earlier = replace(GUESS, encoding="latin-1")
    draft = TableDraft(previewed(earlier), guessed=False)
    assert draft.changed
    draft.set_columns((0,), role="target")
    draft.reset()
    assert draft.asked() is None
    draft.take(previewed())
    assert not draft.changed
    assert draft.final() == GUESS
