"""Trends are told from the noise of batches."""

import numpy as np
import pytest

from helpers.readings import make_run
from lossdoctor.core.readings.trend import layer_norms, noise_of, smoothed, trend_of, update_ratio


def noisy(level, sigma, seed):
    return level + sigma * np.random.default_rng(seed).normal(size=np.shape(level))


@pytest.mark.parametrize("seed", range(10))
def test_noise_alone_is_flat_and_neither_falls_nor_rises(seed):
    trend = trend_of(make_run(noisy(np.full(400, 2.0), 0.3, seed)))
    assert trend.flat and not trend.still_falling and not trend.rising


@pytest.mark.parametrize("seed", range(5))
def test_a_fall_is_seen_through_noise(seed):
    trend = trend_of(make_run(noisy(np.linspace(2, 1, 400), 0.25, seed)))
    assert not trend.flat and trend.still_falling
    assert trend.fall == pytest.approx(0.9, abs=0.25)


def test_a_settled_loss_no_longer_falls():
    assert not trend_of(make_run(noisy(0.5 + np.exp(-np.arange(400) / 20), 0.01, 0))).still_falling


def test_noise_is_measured_apart_from_the_trend():
    assert noise_of(noisy(np.linspace(50, 0, 5000), 0.4, 3)) == pytest.approx(0.4, rel=0.1)


def test_non_finite_losses_are_left_out_and_short_runs_have_no_trend():
    assert trend_of(make_run([1.0, np.nan, np.nan, np.nan, np.nan])) is None
    assert trend_of(make_run([4.0, 3.0, np.nan, 2.0, 1.0])).start == 4.0


def test_the_moving_average_keeps_a_constant_and_bridges_gaps():
    values = np.full(100, 3.0)
    values[40] = np.nan
    assert np.allclose(smoothed(values), 3.0)


def test_layer_norms_join_kernel_and_bias():
    run = make_run([1, 1], variables=("a/kernel", "a/bias", "b/kernel"), gradient_norm=[3.0, 4.0, 1.0])
    assert layer_norms(run, run.gradient_norm) == pytest.approx({"a": 5.0, "b": 1.0})


def test_the_update_ratio_is_that_of_the_kernel_that_moves_most():
    run = make_run([1, 1], variables=("a/kernel", "a/bias"), update_norm=[0.02, 5.0], weight_norm=[2.0, 1.0])
    assert update_ratio(run) == pytest.approx(0.01)
