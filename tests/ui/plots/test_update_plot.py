"""How far steps move the weights, beside the share that is usual."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.curves import run_started
from lossdoctor.bridge.curves import Curves
from lossdoctor.core.events import EpochEnded, ReadingsTaken
from lossdoctor.ui.plots.update_plot import UpdatePlot
from lossdoctor.ui.theme import DARK, LIGHT

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


@pytest.fixture
def plot(qtbot: QtBot, curves: Curves) -> UpdatePlot:
    plot = UpdatePlot(curves, LIGHT)
    qtbot.addWidget(plot)
    plot.resize(600, 240)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def train(curves: Curves, ratios: np.ndarray) -> None:
    """Weights of norm 10 in every layer, moved by these shares (steps, 2)."""
    flat, weights = np.ones(len(ratios)), np.full(ratios.shape, 10.0, np.float32)
    curves.take(run_started())
    curves.take(ReadingsTaken("a", 0, flat, flat, weights, weights, flat, (10 * ratios).astype(np.float32)))


def test_each_layer_is_a_line_on_a_log_scale_with_the_usual_share_in_view(plot: UpdatePlot, curves: Curves) -> None:
    train(curves, np.column_stack([np.geomspace(0.2, 0.1, 50), np.full(50, 0.05)]))
    plot._advance()
    x, y = plot.lines.drawn(("a", "dense_0"))
    np.testing.assert_array_equal(x, np.arange(50))
    np.testing.assert_allclose(y, np.log10(np.geomspace(0.2, 0.1, 50)), rtol=1e-5)
    (bottom, top) = plot.canvas.box.viewRange()[1]
    assert bottom < math.log10(UpdatePlot.USUAL) < math.log10(0.2) < top
    assert plot.guide.isVisible()
    assert plot.guide.value() == math.log10(1e-3)
    assert plot.guide_switch.text() == "usual: 0.001"
    plot.guide_switch.click()
    assert not plot.guide.isVisible()
    assert plot.canvas.box.viewRange()[1][0] > math.log10(UpdatePlot.USUAL), "and makes room"


def test_every_value_is_read_out_by_keyboard_and_kept_in_the_table(
    plot: UpdatePlot, curves: Curves, qtbot: QtBot, tmp_path: Path
) -> None:
    train(curves, np.array([[0.002, 0.1], [0.004, 0.2], [0.008, np.nan]]))
    plot._advance()
    plot._tell()
    assert "update-to-weight ratio of 2 layers. Now 0.008 in dense_0 and 0.008 in dense_0." in plot.summary()
    assert "Not a number at times in dense_1." in plot.summary()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "Step 1 · dense_1 0.2 · dense_0 0.004"
    plot.save(tmp_path / "updates.csv")
    lines = (tmp_path / "updates.csv").read_text().splitlines()
    assert lines[0] == "step,dense_0,dense_1"
    assert [float(cell) for cell in lines[2].split(",")] == pytest.approx([1, 0.004, 0.2])


def test_the_heat_map_has_no_guide(plot: UpdatePlot, curves: Curves) -> None:
    train(curves, np.full((30, 2), 0.01))
    plot.kind.setCurrentIndex(0)
    plot._advance()
    assert plot.cells.isVisible()
    assert not plot.guide.isVisible()
    assert not plot.guide_switch.isVisible()


def test_without_updates_it_says_why(plot: UpdatePlot, curves: Curves) -> None:
    plot._advance()
    assert "Press Train" in plot.canvas.said
    flat, norms = np.ones(3), np.ones((3, 2), np.float32)
    curves.take(run_started())
    curves.take(ReadingsTaken("a", 0, flat, flat, norms, norms, flat))
    plot._advance()
    assert "not measured" in plot.canvas.said
    curves.clear()
    curves.take(run_started())
    curves.take(EpochEnded("a", 0, 100, {"loss": 0.5}))
    plot._advance()
    assert "log of epochs" in plot.canvas.said


def test_another_theme_recolours_the_guide(plot: UpdatePlot) -> None:
    plot.set_theme(DARK)
    assert plot.guide.pen.color().name() == DARK.passed


def test_a_share_that_hardly_moves_is_not_blown_up(plot: UpdatePlot, curves: Curves) -> None:
    train(curves, np.column_stack([np.linspace(0.001, 0.00101, 50)] * 2))
    plot._advance()
    bottom, top = plot.canvas.box.viewRange()[1]
    assert top - bottom >= 1.0, "a decade at least"
