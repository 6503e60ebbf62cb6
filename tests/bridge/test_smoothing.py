"""The moving average is TensorBoard's."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.bridge.smoothing import DebiasedAverage


def slow_twin(values: list[float], weight: float) -> list[float]:
    last, count, smoothed = 0.0, 0, []
    for value in values:
        if not math.isfinite(value):
            smoothed.append(value)
            continue
        last = last * weight + (1.0 - weight) * value
        count += 1
        smoothed.append(last / (1.0 - weight**count))
    return smoothed


losses = st.lists(st.floats(-1e6, 1e6) | st.sampled_from([math.nan, math.inf, -math.inf]), max_size=400)


@given(losses, st.floats(0.0, 0.999), st.integers(1, 150))
def test_arriving_in_pieces_gives_tensorboards_average_of_the_whole(
    values: list[float], weight: float, piece: int
) -> None:
    average, series = DebiasedAverage(weight), np.array(values)
    smoothed = average.follow(series[:0])
    for end in range(piece, len(values) + piece, piece):
        smoothed = average.follow(series[:end])
    np.testing.assert_allclose(smoothed, slow_twin(values, weight), rtol=1e-7, atol=1e-6)


@pytest.mark.parametrize("weight", [0.5, 0.9, 0.99, 0.999])
def test_a_constant_loss_stays_itself_from_the_first_step_on(weight: float) -> None:
    np.testing.assert_allclose(DebiasedAverage(weight).follow(np.full(1000, 0.7)), 0.7, rtol=1e-9)


def test_a_batch_that_is_not_a_number_poisons_nothing_after_it() -> None:
    smoothed = DebiasedAverage(0.9).follow(np.array([1.0, math.nan, 1.0, 1.0]))
    assert math.isnan(smoothed[1])
    np.testing.assert_allclose(smoothed[[0, 2, 3]], 1.0)


@pytest.mark.parametrize("weight", [-0.1, 1.0, math.nan])
def test_a_weight_without_meaning_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        DebiasedAverage(weight)
