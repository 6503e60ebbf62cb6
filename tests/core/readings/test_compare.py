"""Two sides of data beside each other, with holes in both."""

import warnings

import numpy as np
import pytest

from lossdoctor.core.readings.compare import input_shift

ROWS = np.random.default_rng(1).normal(size=(60, 3))


@pytest.mark.parametrize("hole", [np.nan, np.inf, -np.inf])
def test_holes_on_both_sides_leave_the_histograms_to_what_is_finite(hole):
    left, right = ROWS[:40].copy(), ROWS[40:].copy()
    left[3, 1] = right[5, 1] = hole
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        shift = input_shift(0, "x", left, right)
    assert np.isfinite(shift.edges).all() and (np.diff(shift.edges) > 0).all()
    assert shift.training_counts.sum() == 119 and shift.validation_counts.sum() == 59


def test_sides_without_a_finite_value_are_empty():
    empty = np.full((5, 2), np.nan)
    shift = input_shift(0, "x", empty, empty)
    assert shift.training_counts.sum() == 0 and np.isfinite(shift.edges).all()
