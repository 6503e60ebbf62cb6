"""Scales: values to positions and back, ticks where people expect them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.checks import telling
from lossdoctor.report import wording
from lossdoctor.ui.panels import run_cells
from lossdoctor.ui.plots.scales import SCALES, STEP_SCALES, RowNames, Symlog, figure, short

values = st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=50)


@given(values, st.sampled_from([0.1, 1.0, 1e-6]))
def test_symlog_gives_every_value_back(numbers: list[float], linear_within: float) -> None:
    scale = Symlog(linear_within)
    there = np.array(numbers)
    back = scale.inverse(scale.forward(there))
    np.testing.assert_allclose(back, there, rtol=1e-8, atol=1e-8 * linear_within)


@given(values)
def test_symlog_keeps_order_and_sign(numbers: list[float]) -> None:
    there = np.sort(np.array(numbers))
    placed = Symlog().forward(there)
    assert (np.diff(placed) >= 0).all()
    large = np.abs(there) > 1e-15
    assert (np.sign(placed[large]) == np.sign(there[large])).all()


def test_symlog_is_linear_near_zero_and_a_decade_apart_far_out() -> None:
    scale = Symlog(0.1)
    near = scale.forward(np.array([0.0, 1e-6, 2e-6]))
    assert near[2] == pytest.approx(2 * near[1], rel=1e-4)
    far = scale.forward(np.array([1e6, 1e7]))
    assert far[1] - far[0] == pytest.approx(1.0, rel=1e-6)


def test_a_log_scale_has_no_place_for_zero_or_less() -> None:
    numbers = np.array([-1.0, 0.0, 1e-12, 5.0, np.nan, np.inf])
    assert SCALES["log"].domain(numbers).tolist() == [False, False, True, True, False, False]


@given(
    st.sampled_from(list(SCALES.values()) + list(STEP_SCALES.values())),
    st.floats(-30, 30),
    st.floats(1e-3, 30),
    st.integers(1, 12),
)
def test_ticks_lie_in_view_in_order_and_not_too_many(scale, low: float, width: float, most: int) -> None:
    ticks = scale.ticks(low, low + width, most)
    places = [place for place, _ in ticks]
    assert places == sorted(places)
    assert all(low - 1e-9 <= place <= low + width + 1e-9 for place in places)
    assert len(places) <= max(3, most) + 2
    assert all(label for _, label in ticks)


@pytest.mark.parametrize("name", list(SCALES))
@pytest.mark.parametrize(("low", "high"), [(0.5, 0.71), (0.001, 900.0), (2.29, 2.31)])
def test_every_view_has_at_least_two_ticks(name: str, low: float, high: float) -> None:
    low, high = SCALES[name].forward(np.array([low, high]))
    assert len(SCALES[name].ticks(low, high, 4)) >= 2


def test_zero_is_always_ticked_when_it_is_in_view() -> None:
    for name in ("linear", "symlog"):
        labels = [label for _, label in SCALES[name].ticks(*SCALES[name].forward(np.array([-600.0, 0.7])), 5)]
        assert "0" in labels


def test_row_names_stand_in_the_middle_of_their_rows() -> None:
    assert RowNames(("a", "b")).ticks(-2.0, 0.0, 9) == [(-0.5, "a"), (-1.5, "b")]
    assert len(RowNames(tuple("abcdefghij")).ticks(-10.0, 0.0, 2)) <= 4


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"), (1200.0, "1,200"), (-2.0, "−2"), (0.05, "0.05"), (1e-6, "1e-06"), (2.5e-7, "2.5e-07"),
        (-3e9, "−3e+09"), (0.0005, "0.0005"), (float("nan"), "NaN"), (float("-inf"), "−∞"), (123456.0, "123,456"),
    ],
)  # fmt: skip
def test_numbers_read_as_people_write_them(value: float, text: str) -> None:
    assert short(value) == text


@pytest.mark.parametrize("value", [1e-5, 2.5e-7, 0.0005, 0.05, 12.5, 271.0, 1230.0, -2.5, -1e-6])
def test_a_number_reads_the_same_on_a_curve_in_a_table_in_a_report_and_in_a_finding(value: float) -> None:
    finding = telling.figure(value).replace("-", "−", 1 if value < 0 else 0)
    assert {short(value), figure(value), run_cells.number(value), wording.figure(value)} == {finding}


def test_a_difference_is_written_like_the_numbers_it_lies_between() -> None:
    assert (run_cells.number(12_345.6), run_cells.difference(-1e-5)) == ("12,346", "−1e-05")
    assert (run_cells.difference(12_345.6), run_cells.difference(0.0005)) == ("+12,300", "+0.0005")
    assert run_cells.number(float("nan")) == "–" and wording.figure(float("inf")) == "∞"
