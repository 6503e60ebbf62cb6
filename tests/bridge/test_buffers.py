"""Growing buffers and thinning norms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.bridge.buffers import Growing, Thinning


@given(st.lists(st.integers(0, 700), max_size=12))
def test_a_growing_buffer_reads_as_everything_appended(sizes: list[int]) -> None:
    buffer, whole = Growing(np.int64), np.arange(sum(sizes))
    start = 0
    for size in sizes:
        buffer.append(whole[start : start + size])
        start += size
    np.testing.assert_array_equal(buffer.view, whole)


def test_a_view_cannot_be_written_to() -> None:
    buffer = Growing(np.float64)
    buffer.append(np.zeros(3))
    with pytest.raises(ValueError, match="read-only"):
        buffer.view[0] = 1.0


@given(st.integers(1, 3000), st.integers(1, 977), st.integers(0, 10**6))
def test_thinned_norms_keep_the_largest_of_every_stretch(steps: int, piece: int, seed: int) -> None:
    values = np.random.default_rng(seed).random((steps, 2)).astype(np.float32)
    thinning = Thinning(2)
    thinning.CAPACITY = 64
    for start in range(0, steps, piece):
        stop = min(steps, start + piece)
        thinning.append(np.arange(start, stop), values[start:stop])
    stride = thinning.stride
    whole = steps - steps % stride
    assert len(thinning.rows) <= 64
    np.testing.assert_array_equal(thinning.steps, np.arange(0, whole, stride))
    np.testing.assert_array_equal(thinning.rows, values[:whole].reshape(-1, stride, 2).max(axis=1))


def test_a_gradient_that_is_not_a_number_is_never_thinned_away() -> None:
    thinning = Thinning(1)
    values = np.zeros((200_000, 1), np.float32)
    values[123_456] = np.nan
    for start in range(0, len(values), 1000):
        thinning.append(np.arange(start, start + 1000), values[start : start + 1000])
    assert np.isnan(thinning.rows).sum() == 1
    assert thinning.rows.nbytes <= 4 * Thinning.CAPACITY
