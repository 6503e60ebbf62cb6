"""Statistics of arrays against slow obvious twins."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from lossdoctor.core.readings import measure
from lossdoctor.core.readings.measure import array_facts, target_facts

FLOATS = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 40), st.integers(1, 4)),
    elements=st.one_of(st.floats(-1e3, 1e3), st.sampled_from([np.nan, np.inf, -np.inf, 0.0, 1.0])),
)


@settings(max_examples=60, deadline=None)
@given(FLOATS)
def test_every_statistic_equals_numpys_over_the_finite_values(array):
    facts = array_facts(array, "x")
    finite = array[np.isfinite(array)]
    assert facts.nan_count == np.isnan(array).sum()
    assert facts.inf_count == np.isinf(array).sum()
    assert facts.nonfinite_row_count == (~np.isfinite(array)).any(axis=1).sum()
    assert list(facts.feature_nonfinite) == list((~np.isfinite(array)).sum(axis=0))
    if finite.size:
        assert facts.minimum == finite.min() and facts.maximum == finite.max()
        assert facts.mean == pytest.approx(finite.mean(), abs=1e-9)
        assert facts.std == pytest.approx(finite.std(), abs=1e-9)
        assert facts.histogram_counts.sum() == finite.size
        column = array[:, 0][np.isfinite(array[:, 0])]
        if column.size:
            assert facts.feature_mean[0] == pytest.approx(column.mean(), abs=1e-9)
            assert facts.feature_std[0] == pytest.approx(column.std(), abs=1e-9)
        else:
            assert np.isnan(facts.feature_mean[0])


@settings(max_examples=60, deadline=None)
@given(FLOATS)
def test_values_outside_zero_to_one_are_counted_one_by_one(array):
    facts = target_facts(array, "y")
    assert facts.below_zero == (array < 0).sum()
    assert facts.above_one == (array > 1).sum()
    finite_outside = np.isfinite(array) & ((array < 0) | (array > 1))
    assert facts.outside_rows == finite_outside.any(axis=1).sum()
    assert facts.distinct == len(np.unique(array[np.isfinite(array)]))
    rows = np.flatnonzero(finite_outside.any(axis=1))[:20]
    assert facts.first_outside == tuple(rows)


def test_chunks_give_what_one_piece_gives(monkeypatch):
    array = np.random.default_rng(0).normal(5, 3, size=(1000, 3))
    array[17, 1] = np.nan
    whole = array_facts(array, "x")
    monkeypatch.setattr(measure, "VALUES_AT_ONCE", 64)
    pieces = array_facts(array, "x")
    assert pieces.std == pytest.approx(whole.std, rel=1e-12)
    assert pieces.feature_mean == pytest.approx(whole.feature_mean, rel=1e-12)
    assert pieces.nonfinite_rows == whole.nonfinite_rows == (17,)
    assert (target_facts(array, "y").counts == target_facts(array, "y").counts).all()


def test_a_row_without_any_number_has_no_statistics():
    facts = array_facts(np.array([["a"], ["b"]], dtype=object), "x")
    assert np.isnan(facts.mean) and not facts.integer_valued and facts.rows == 2
    assert target_facts(np.array(["cat", "dog"]), "y").distinct == 0


@pytest.mark.parametrize(
    ("array", "one_hot", "multi_hot", "classes", "blocks"),
    [
        (np.eye(3)[[0, 1, 2, 2]], True, False, 3, 3),
        (np.array([[1, 1, 0], [0, 0, 1]]), False, True, 0, 0),
        (np.array([0, 0, 1, 1, 2, 2]), False, False, 3, 3),
        (np.array([[0.0], [1.0], [0.0], [1.0]]), False, False, 2, 4),
        (np.array([True, False, True, False]), False, False, 2, 4),
        (np.array([0.2, 0.4, 0.1]), False, False, 0, 0),
        (np.array([-1, 1, -1, 1]), False, False, 0, 0),
        (np.array([[0.5, 0.5], [0.1, 0.9]]), False, False, 0, 0),
        (np.arange(50), False, False, 0, 0),
    ],
)
def test_labels_are_told_from_numbers(array, one_hot, multi_hot, classes, blocks):
    facts = target_facts(array, "y")
    assert (facts.one_hot, facts.multi_hot, facts.classes, facts.blocks) == (one_hot, multi_hot, classes, blocks)


def test_rows_that_do_not_sum_to_one_are_named():
    facts = target_facts(np.array([[1, 0], [1, 1], [0.5, 0.5], [0, 0]]), "y")
    assert facts.rows_not_summing_to_one == 2
    assert facts.first_rows_not_normalised == (1, 3)
    assert (facts.row_sum_min, facts.row_sum_max) == (0, 2)


def test_wide_rows_are_measured_per_channel():
    facts = array_facts(np.zeros((2, 40, 40, 3), dtype=np.uint8), "x")
    assert facts.per_channel and facts.feature_mean.shape == (3,)


def test_integers_are_counted_by_class_from_zero_on():
    facts = target_facts(np.array([2, 2, 3, 3, 3, 2]), "y")
    assert list(facts.class_counts) == [0, 0, 3, 3]
    assert list(facts.values) == [2, 3]
