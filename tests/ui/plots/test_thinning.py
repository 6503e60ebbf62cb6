"""Thinning for the screen keeps what an eye would miss."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lossdoctor.ui.plots.scales import SCALES, Linear
from lossdoctor.ui.plots.thinning import shown_points


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(10, 400), st.integers(1, 30_000))
def test_the_extremes_and_the_ends_always_survive(seed: int, pixels: int, count: int) -> None:
    values = np.random.default_rng(seed).standard_cauchy(count)
    steps = np.arange(count)
    x, y = shown_points(steps, values, Linear(), (0.0, float(count)), pixels)
    assert y.max() == values.max()
    assert y.min() == values.min()
    assert (x[0], x[-1]) == (0, count - 1)
    assert len(x) <= max(4 * pixels, 2 * pixels + 2)
    np.testing.assert_array_equal(y, values[x.astype(int)])


def test_one_spike_in_a_million_steps_is_drawn() -> None:
    values = np.zeros(1_000_000)
    values[765_432] = 9.0
    x, y = shown_points(np.arange(1_000_000), values, Linear(), (0.0, 1e6), 800)
    assert x[y == 9.0].tolist() == [765_432]


def test_a_value_that_is_not_a_number_breaks_the_line() -> None:
    values = np.ones(10_000)
    values[5_000:5_010] = np.nan
    x, y = shown_points(np.arange(10_000), values, Linear(), (0.0, 1e4), 100)
    assert np.isnan(y[(x >= 5_000) & (x < 5_010)]).all()
    assert np.isfinite(y).sum() >= 100


def test_on_a_log_scale_a_small_positive_value_beside_a_negative_one_survives() -> None:
    values = np.ones(10_000)
    values[100], values[101] = 1e-9, -5.0
    _, y = shown_points(np.arange(10_000), values, SCALES["log"], (0.0, 1e4), 50)
    assert np.nanmin(y) == pytest.approx(-9.0)


def test_only_what_is_in_view_is_drawn_and_one_point_beyond_each_side() -> None:
    x, _ = shown_points(np.arange(1000), np.zeros(1000), Linear(), (100.0, 120.0), 500)
    assert x[0] in (98, 99)
    assert x[-1] in (121, 122)


def test_nothing_gives_nothing() -> None:
    x, y = shown_points(np.empty(0, np.int64), np.empty(0), Linear(), (0.0, 1.0), 100)
    assert len(x) == len(y) == 0
    _, y = shown_points(np.arange(5), np.full(5, np.nan), SCALES["log"], (0.0, 5.0), 100)
    assert np.isnan(y).all()
