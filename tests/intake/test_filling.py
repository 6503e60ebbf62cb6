"""Values for missing cells agree with the slow and obvious way, however little is held at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lossdoctor.intake import filling

values = st.one_of(
    st.just(float("nan")),
    st.just(float("inf")),
    st.integers(-3, 3).map(float),
    st.floats(-1e300, 1e300),
    st.floats(-1e-300, 1e-300),
)


def blocks_of(numbers):
    array = np.array(numbers)
    return lambda: iter([array[start : start + 3] for start in range(0, len(array), 3)])


@settings(max_examples=40, deadline=None)
@given(st.lists(values, min_size=1, max_size=30))
def test_the_median_of_blocks_is_the_median(numbers):
    finite = [number for number in numbers if np.isfinite(number)]
    ordered = sorted(finite)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filling, "MOST_SORTED", 2)
        patch.setattr(filling, "BINS", 256)
        found = filling.median(blocks_of(numbers))
    if not finite:
        assert np.isnan(found)
    else:
        middle = len(ordered) // 2
        expected = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
        assert found == expected


def test_the_median_of_a_long_column_is_exact(monkeypatch):
    monkeypatch.setattr(filling, "MOST_SORTED", 1000)
    numbers = np.random.default_rng(0).lognormal(0, 5, 100_001)
    found = filling.median(lambda: iter(np.array_split(numbers, 7)))
    assert found == np.median(numbers)


def test_the_mean_leaves_out_what_is_not_finite():
    assert filling.mean(blocks_of([1, np.nan, 3, np.inf, 5])) == 3 and np.isnan(filling.mean(blocks_of([np.nan])))


def test_of_equally_frequent_values_the_smallest_is_taken():
    assert filling.most_frequent(blocks_of([5, 2, np.nan, 5, 2, 9])) == 2
    assert filling.most_frequent(blocks_of([0, 1, 1, 0]), np.array([7.0, 3.0])) == 3


def test_too_many_different_values_are_not_counted(monkeypatch):
    monkeypatch.setattr(filling, "MOST_DIFFERENT", 5)
    with pytest.raises(filling.TooManyValuesError):
        filling.most_frequent(blocks_of(range(10)))
