"""Tracing a loss is a matter of speed alone."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.engine

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

from lossdoctor.engine.traced import PATIENCE, Traced  # noqa: E402


def asked(function, times=PATIENCE + 6):
    traced, seen = Traced(function), []
    for number in range(times):
        seen.append(float(np.mean(traced(tf.constant([1.0, 2.0]), tf.constant([float(number), 0.0])))))
    return seen


def test_a_traced_function_gives_the_numbers_of_the_untraced_one_and_its_code_runs_no_more():
    runs = []

    def error(y, p):
        runs.append(1)
        return tf.reduce_mean(tf.square(y - p))

    assert asked(error) == pytest.approx([((1 - n) ** 2 + 4) / 2 for n in range(PATIENCE + 6)])
    assert len(runs) == PATIENCE + 2


def test_a_function_that_looks_at_values_stays_as_it_is():
    assert asked(lambda y, p: p.numpy()[0] if p.numpy()[0] > 2 else 0.0)[-1] == PATIENCE + 5


def test_a_function_that_draws_in_python_keeps_drawing():
    draws = np.random.default_rng(0)
    assert len(set(asked(lambda y, p: tf.reduce_sum(y) * draws.normal()))) == PATIENCE + 6
