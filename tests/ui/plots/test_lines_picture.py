"""The arms of an experiment over each other: named, told apart without colour, on a scale that hides none."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFont

from lossdoctor.core.trials import TrialArm
from lossdoctor.ui.plots.experiment import LOOKS, finished_view, lines_of_arms
from lossdoctor.ui.plots.pictures.lines import LinesPicture
from lossdoctor.ui.theme import DARK, LIGHT

pytestmark = pytest.mark.window
STEPS = np.arange(50)


def arm(name: str, loss: object, seed: int = 0) -> TrialArm:
    values = np.broadcast_to(np.asarray(loss, float), STEPS.shape)
    return TrialArm(name, seed, 0.5, STEPS, values)


def picture(*arms: TrialArm) -> LinesPicture:
    return LinesPicture("Loss", lines_of_arms(arms))


def test_one_arm_that_explodes_brings_a_scale_on_which_the_others_are_seen() -> None:
    calm = picture(arm("before", 1.0), arm("after", 0.4))
    wild = picture(arm("before", np.exp(STEPS)), arm("after", 0.4))
    assert (calm.scale.name, wild.scale.name) == ("linear", "symlog")


def test_where_an_arm_stops_being_a_number_is_said() -> None:
    broken = np.where(STEPS < 7, 1.0, np.nan)
    said = picture(arm("before", broken), arm("after", np.nan)).words()
    assert "without it: 1 to 1 in 50 steps. Not a number from step 7." in said
    assert "with it: not a number." in said


def test_seeds_share_their_name_in_the_legend_and_arms_differ_in_their_dash(qapp: object) -> None:
    several = picture(arm("after", 1.0), arm("after", 0.9, 1), arm("before", 1.0), arm("control", 1.0, 9))
    single = picture(arm("after", 1.0))
    rows = several.height(QFont()) - single.height(QFont())
    assert rows == 18, "three names in two rows"
    assert len({dash for _, dash in LOOKS.values()}) == len(LOOKS)
    for theme in (LIGHT, DARK):
        assert all(str(getattr(theme, colour)).startswith("#") for colour, _ in LOOKS.values())


def test_a_trial_with_a_single_arm_has_nothing_to_compare(qapp: object) -> None:
    assert finished_view([arm("after", 1.0)], LIGHT) is None
    assert finished_view([arm("after", 1.0), arm("before", 1.0)], LIGHT) is not None
