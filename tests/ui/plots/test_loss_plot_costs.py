"""What drawing the loss costs, in time and in references."""

from __future__ import annotations

import gc
import math
import sys
import time

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from helpers.curves import falling, train
from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots.loss_plot import LossPlot

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


def test_drawing_leaks_no_reference_to_none(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    QGuiApplication.processEvents()
    plot._advance()

    def drift(rounds: int) -> int:
        gc.collect()
        before = sys.getrefcount(None)
        for _ in range(rounds):
            plot._advance()
            plot.canvas.viewport().repaint()
        gc.collect()
        return sys.getrefcount(None) - before

    drift(3)
    # a lost reference per setData would be at least 40 per 40 rounds and 4 curves; a slope upwards is a leak too
    assert abs(drift(40)) < 40


def test_a_million_steps_repaint_in_at_most_eight_times_what_ten_thousand_cost(
    qtbot: QtBot, curves: Curves, plot: LossPlot
) -> None:
    def seconds() -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            plot._advance()
            plot.canvas.viewport().repaint()
            times.append(time.perf_counter() - start)
        return min(times)

    noise = np.random.default_rng(0).normal(size=1_000_000)
    train(curves, noise[:10_000], "small")
    few = seconds()
    curves.clear()
    train(curves, noise, "large")
    many = seconds()
    assert many < 8 * few
    assert math.isfinite(plot.lines.drawn(("large", "batch"))[1].max())
