"""The moving average is TensorBoard's."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.bridge.smoothing import DebiasedAverage


def tensorboard(values: list[float], weight: float) -> list[float]:
    """The `smoothed` of every point as TensorBoard's scalar chart documents it, word by word and point by point.

    A running `last` starts at 0 and `num_acc` counts the finite points; a point is divided by 1 - weight ** num_acc
    (not where weight is 1). Points that are not finite, and all of a series of one value, are shown as they are.
    """
    constant = all(value == values[0] for value in values)
    last, num_acc, smoothed = 0.0, 0, []
    for value in values:
        if constant or not math.isfinite(value):
            smoothed.append(value)
            continue
        last = last * weight + (1.0 - weight) * value
        num_acc += 1
        debias = 1.0 if weight == 1.0 else 1.0 - weight**num_acc
        smoothed.append(last / debias)
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
    np.testing.assert_allclose(smoothed, tensorboard(values, weight), rtol=1e-7, atol=1e-6)


@pytest.mark.parametrize("weight", [0.0, 0.5, 0.9, 0.99, 0.999])
def test_a_constant_loss_stays_itself_to_the_last_bit(weight: float) -> None:
    average, loss = DebiasedAverage(weight), np.full(1000, 0.7)
    for end in (1, 300, 1000):
        assert average.follow(loss[:end]).tolist() == tensorboard(loss[:end].tolist(), weight) == [0.7] * end


@pytest.mark.parametrize("weight", [0.6, 0.999])
def test_a_loss_that_was_constant_and_then_moves_is_smoothed_from_its_first_step_on(weight: float) -> None:
    average, loss = DebiasedAverage(weight), np.r_[np.full(500, 0.7), np.linspace(0.7, 0.1, 500)]
    for end in (400, 600, 1000):
        np.testing.assert_allclose(average.follow(loss[:end]), tensorboard(loss[:end].tolist(), weight), rtol=1e-12)


def test_infinities_alone_are_shown_as_they_are() -> None:
    for values in ([math.inf] * 3, [math.nan] * 3, [math.inf, -math.inf, math.nan]):
        smoothed = DebiasedAverage(0.9).follow(np.array(values))
        np.testing.assert_array_equal(smoothed, tensorboard(values, 0.9))


@pytest.mark.parametrize("weight", [0.6, 0.9, 0.999])
def test_a_hundred_thousand_batches_with_gaps_are_tensorboards_to_ten_digits(weight: float) -> None:
    rng = np.random.default_rng(0)
    loss = 2.0 / np.sqrt(1 + np.arange(100_000)) + rng.normal(0, 0.05, 100_000)
    loss[rng.choice(len(loss), 300, replace=False)] = np.nan
    smoothed = DebiasedAverage(weight).follow(loss)
    np.testing.assert_allclose(smoothed, tensorboard(loss.tolist(), weight), rtol=1e-10, atol=1e-12)


def test_a_batch_that_is_not_a_number_poisons_nothing_after_it() -> None:
    smoothed = DebiasedAverage(0.9).follow(np.array([1.0, math.nan, 1.0, 1.0]))
    assert math.isnan(smoothed[1])
    np.testing.assert_allclose(smoothed[[0, 2, 3]], 1.0)


@pytest.mark.parametrize("weight", [-0.1, 1.0, math.nan])
def test_a_weight_without_meaning_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        DebiasedAverage(weight)
