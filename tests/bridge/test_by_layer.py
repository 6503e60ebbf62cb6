"""Norms of variables are put together by layer, and one bad layer leaves the others alone."""

from __future__ import annotations

import numpy as np

from helpers.curves import run_started
from lossdoctor.bridge.by_layer import names_of, together, update_ratios
from lossdoctor.bridge.curves import Curves
from lossdoctor.core.events import ReadingsTaken

LAYERS = ("dense", "dense", "out")


def test_a_layers_norm_is_that_of_all_its_variables_together() -> None:
    assert names_of(LAYERS) == ("dense", "out")
    np.testing.assert_allclose(together(LAYERS, np.array([[3.0, 4.0, 2.0]], np.float32)), [[5.0, 2.0]])


def test_one_layer_that_is_not_a_number_leaves_the_others_alone() -> None:
    norms = together(LAYERS, np.array([[np.nan, 4.0, 2.0], [1.0, np.inf, 2.0]]))
    assert np.isnan(norms[:, 0]).all()
    assert norms[:, 1].tolist() == [2.0, 2.0]


def test_without_variables_there_is_nothing() -> None:
    assert together((), np.zeros((5, 0))).shape == (5, 0)


def test_the_ratio_is_that_of_whole_layers_and_a_layer_of_zeros_has_none() -> None:
    ratios = update_ratios(LAYERS, np.array([[0.3, 0.4, 1.0]]), np.array([[30.0, 40.0, 0.0]]))
    np.testing.assert_array_equal(ratios, [[0.01, np.nan]])


def readings(first: int, updates: list[list[float]], weights: list[list[float]]) -> ReadingsTaken:
    count = len(updates)
    flat, weight = np.ones(count), np.asarray(weights, np.float32)
    return ReadingsTaken("a", first, flat, flat, weight, weight, flat, np.asarray(updates, np.float32))


def test_a_run_keeps_the_steps_that_were_measured(qapp: object) -> None:
    curves, nan = Curves(), np.nan
    curves.take(run_started())
    curves.take(readings(0, [[0.1, 0.2], [nan, nan]], [[1.0, 2.0], [1.0, 2.0]]))
    curves.take(readings(2, [[0.3, nan], [nan, nan]], [[1.0, nan], [nan, nan]]))
    run = curves.runs[0]
    assert run.layers == ("dense_0", "dense_1")
    assert run.update_steps.tolist() == [0, 2]
    np.testing.assert_allclose(run.update_ratio, [[0.1, 0.1], [0.3, nan]], rtol=1e-6)


def test_a_run_whose_updates_nobody_measured_has_none(qapp: object) -> None:
    curves = Curves()
    curves.take(run_started())
    norms, flat = np.ones((3, 2), np.float32), np.ones(3)
    curves.take(ReadingsTaken("a", 0, flat, flat, norms, norms, flat))
    assert len(curves.runs[0].update_steps) == 0
    assert len(curves.runs[0].steps) == 3
