"""What is found for what was typed."""

import pytest

from lossdoctor.bridge.fuzzy import best, fit

TITLES = ("Export report", "Open", "Preferences", "Undo", "Lecture mode", "Demo: Masks saved as 0 and 255", "Reload")


def found(typed: str) -> list[str]:
    return best(typed, [(title, title) for title in TITLES])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export report"),
        ("report exp", "Export report"),
        ("masks 255", "Demo: Masks saved as 0 and 255"),
        ("UNDO", "Undo"),
        ("prfs", "Preferences"),
        ("lctr", "Lecture mode"),
    ],
)
def test_the_first_found_is_the_one_meant(typed, first):
    assert found(typed)[0] == first


def test_nothing_typed_shows_everything_in_its_order():
    assert found("  ") == list(TITLES)


def test_every_word_has_to_fit():
    assert found("export masks") == []
    assert fit("zebra", "Export report") is None


def test_a_word_start_beats_the_middle_and_the_middle_beats_scattered_letters():
    start, inside, scattered = (fit("re", text) for text in ("a report", "prelude", "are"))
    assert start > inside
    assert fit("rpt", "report") < fit("rep", "report")
    assert scattered is not None


def test_letters_far_apart_are_no_fit():
    assert fit("oz", "o" + "x" * 30 + "z") is None
