"""How long is left is told from recent steps: never from tracing, never from a pause."""

from __future__ import annotations

import math

import pytest

from lossdoctor.engine.pace import Pace


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def paced() -> tuple[Pace, Clock]:
    clock = Clock()
    return Pace(clock), clock


def test_half_a_minute_of_tracing_promises_no_ten_minutes() -> None:
    pace, clock = paced()
    clock.now += 30.0  # the first batch: traced, then taken
    pace.took(1)
    assert math.isnan(pace.seconds_for(999))
    for step in range(2, 52):
        clock.now += 0.02
        pace.took(step)
    assert pace.seconds_for(949) == pytest.approx(949 * 0.02)


def test_nothing_is_said_before_a_few_steps_or_half_a_second() -> None:
    pace, clock = paced()
    assert math.isnan(pace.seconds_for(100))
    pace.took(1)
    clock.now += 5.0
    pace.took(1 + Pace.LEAST_STEPS - 1)
    assert math.isnan(pace.seconds_for(100)), "three steps"
    clock.now += 1.0
    pace.took(1 + Pace.LEAST_STEPS)
    assert pace.seconds_for(100) == pytest.approx(100 * 6.0 / Pace.LEAST_STEPS)
    quick, clock = paced()
    quick.took(1)
    clock.now += Pace.LEAST_SECONDS / 2
    quick.took(1000)
    assert math.isnan(quick.seconds_for(100)), "a quarter of a second"


def test_a_pause_is_not_taken_for_slowness() -> None:
    pace, clock = paced()
    for step in range(1, 11):
        clock.now += 0.1
        pace.took(step)
    pace.rest()
    clock.now += 3600.0
    for step in range(11, 31):
        clock.now += 0.1
        pace.took(step)
    assert pace.seconds_for(100) == pytest.approx(10.0)


def test_a_program_that_grows_slower_is_believed_after_the_window() -> None:
    pace, clock = paced()
    for step in range(1, 501):
        clock.now += 0.01
        pace.took(step)
    for step in range(501, 531):
        clock.now += 1.0
        pace.took(step)
    assert pace.seconds_for(10) == pytest.approx(10.0, rel=0.1)


def test_steps_slower_than_the_window_are_still_counted() -> None:
    pace, clock = paced()
    for step in range(1, 11):
        clock.now += 60.0
        pace.took(4 * step)
    assert pace.seconds_for(40) == pytest.approx(600.0)


def test_nothing_left_takes_no_time() -> None:
    assert paced()[0].seconds_for(0) == 0.0
