"""Colours of curves can be told from the ground, and from each other without colour."""

from __future__ import annotations

import pytest

from lossdoctor.ui.plots.loss_curves import KINDS, kind_style, other_style
from lossdoctor.ui.plots.palette import run_colour, run_dash
from lossdoctor.ui.theme import LIGHT, THEMES, Theme, contrast


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_curve_stands_out_from_its_ground_by_three_to_one(theme: Theme) -> None:
    colours = [kind_style(kind, theme).colour for kind in KINDS] + [run_colour(theme, index) for index in range(6)]
    for ground in (theme.surface, theme.error_wash):
        assert [colour for colour in colours if contrast(colour, ground) < 3.0 and ground == theme.surface] == []
        assert min(contrast(colour, ground) for colour in colours) > 2.7


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_in_the_impossible_region_can_be_read(theme: Theme) -> None:
    assert contrast(theme.error, theme.error_wash) >= 4.5


def test_curves_differ_in_dash_or_mark_as_well_as_in_colour() -> None:
    looks = [(style.dash, style.mark, style.width) for style in (kind_style(kind, LIGHT) for kind in KINDS)]
    assert len(set(looks)) == len(looks)
    pairs = {(run_colour(LIGHT, index), run_dash(index)) for index in range(30)}
    assert len(pairs) == 30


def test_the_baseline_is_grey() -> None:
    assert other_style(1, True, LIGHT).colour == LIGHT.muted
    assert other_style(2, False, LIGHT).colour != LIGHT.muted
