"""Contrast of the theme's tokens."""

import pytest

from lossdoctor.ui import looks
from lossdoctor.ui.preferences import LOOKS
from lossdoctor.ui.style import stylesheet
from lossdoctor.ui.theme import BLACK_ON_WHITE, LIGHT, MARKS, THEMES, WHITE_ON_BLACK, WORDS, contrast

TEXT = ("ink", "muted", "accent", "error", "warning", "passed", "skipped")
MARKED = ("batch", "smoothed", "running_mean", "validation", "edge")


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("token", TEXT)
def test_text_reaches_four_and_a_half_on_card_and_ground(theme, token) -> None:
    colour = getattr(theme, token)
    assert contrast(colour, theme.surface) >= 4.5
    assert contrast(colour, theme.ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("token", MARKED)
def test_marks_reach_three_on_a_card(theme, token) -> None:
    assert contrast(getattr(theme, token), theme.surface) >= 3.0


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_on_filled_and_washed_areas_is_readable(theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_pressed) >= 4.5
    assert contrast(theme.ink, theme.raised) >= 4.5
    assert contrast(theme.muted, theme.raised) >= 4.5
    for token in ("error", "warning", "passed", "accent"):
        wash = getattr(theme, f"{token}_wash")
        assert contrast(theme.ink, wash) >= 4.5
        assert contrast(theme.muted, wash) >= 4.5
        assert contrast(getattr(theme, token), wash) >= 4.5


@pytest.mark.parametrize("theme", [BLACK_ON_WHITE, WHITE_ON_BLACK], ids=lambda theme: theme.name)
def test_in_high_contrast_text_reaches_seven_and_marks_four_and_a_half(theme) -> None:
    for ground in (theme.surface, theme.ground, theme.raised, theme.accent_wash):
        assert min(contrast(getattr(theme, token), ground) for token in TEXT) >= 7.0
    assert contrast(theme.on_accent, theme.accent) >= 7.0
    assert min(contrast(getattr(theme, token), theme.surface) for token in MARKED) >= 4.5
    assert theme.weight > LIGHT.weight


def test_in_high_contrast_frames_are_thicker_and_as_dark_as_letters() -> None:
    assert "QFrame#card { background: #ffffff; border: 2px solid #000000;" in stylesheet(BLACK_ON_WHITE)
    assert "QFrame#card { background: #ffffff; border: 1px solid #d9dee6;" in stylesheet(LIGHT)


def test_every_look_that_can_be_chosen_has_its_theme() -> None:
    assert set(looks.names()) == {"system", *THEMES} == set(LOOKS)
    assert [looks.wanted(name).name for name in THEMES] == list(THEMES)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_below_zero_wash_does_not_hide_the_batch_line(theme) -> None:
    assert contrast(theme.batch, theme.error_wash) >= 2.7


def test_every_severity_has_a_shape_and_a_word() -> None:
    for name in ("error", "warning", "hint", "passed", "skipped", "failed"):
        assert MARKS[name]
        assert WORDS[name]
    assert len({MARKS[name] for name in ("error", "warning", "hint", "passed", "skipped", "failed")}) == 6
