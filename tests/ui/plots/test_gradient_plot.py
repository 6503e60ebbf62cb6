"""Gradients per layer, as cells and as lines."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from lossdoctor.bridge.curves import Curves
from lossdoctor.core.events import ReadingsTaken, RunStarted
from lossdoctor.ui.plots.gradient_plot import GradientPlot
from lossdoctor.ui.plots.heat_cells import coloured
from lossdoctor.ui.plots.layer_plot import binned
from lossdoctor.ui.theme import LIGHT

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]

VARIABLES = ("dense/kernel", "dense/bias", "out/kernel")
LAYERS = ("dense", "dense", "out")


def train(curves: Curves, norms: np.ndarray) -> None:
    steps = len(norms)
    curves.take(RunStarted("a", 0, 0, "CPU:0", 1, steps, VARIABLES, LAYERS))
    flat = np.ones(steps)
    curves.take(ReadingsTaken("a", 0, flat, flat, norms.astype(np.float32), norms.astype(np.float32), flat))


@pytest.fixture
def plot(qtbot: QtBot, curves: Curves) -> GradientPlot:
    plot = GradientPlot(curves, LIGHT)
    qtbot.addWidget(plot)
    plot.resize(600, 240)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def test_cells_keep_the_largest_of_their_stretch() -> None:
    values = np.zeros((1000, 1))
    values[333] = 7.0
    cells = binned(np.arange(1000), values, np.linspace(0.0, 1000.0, 11))
    assert cells[:, 0].tolist() == [0, 0, 0, 7.0, 0, 0, 0, 0, 0, 0]


def test_with_fewer_steps_than_cells_no_cell_is_left_empty() -> None:
    cells = binned(np.array([0, 1]), np.array([[2.0], [3.0]]), np.linspace(0.0, 2.0, 11))
    assert cells[:, 0].tolist() == [2.0] * 5 + [3.0] * 5


def test_cells_of_a_logarithmic_axis_keep_every_step_in_the_column_where_it_is_drawn(
    plot: GradientPlot, curves: Curves
) -> None:
    norms = np.full((1000, 3), 0.1)
    norms[1] = 50.0
    train(curves, norms)
    plot.log_steps.setChecked(True)
    plot._advance()
    low, high = plot.canvas.span
    assert (low, high) == pytest.approx((plot.place(0), plot.place(1009)), abs=0.01)
    image, bounds = plot.cells._image, plot.cells.boundingRect()
    strong = [x for x in range(image.width()) if image.pixelColor(x, 0).name() == LIGHT.accent]
    edges = bounds.left() + bounds.width() / image.width() * np.array([strong[0], strong[-1] + 1])
    assert edges == pytest.approx([plot.place(1), plot.place(2)], abs=bounds.width() / image.width())
    assert len(strong) > 1, "early steps are wide on a logarithmic axis"
    plot.kind.setCurrentIndex(1)
    plot._advance()
    x, _ = plot.lines.drawn(("a", "dense"))
    np.testing.assert_allclose(x, np.log10(1 + np.arange(1000)), atol=1e-9)


def test_a_cell_that_is_not_a_number_has_the_error_colour_and_larger_is_stronger() -> None:
    values = np.array([[1e-6, 1e-3, 1.0, np.nan, 0.0]])
    usable = np.isfinite(values) & (values > 0)
    colours = [f"#{colour & 0xFFFFFF:06x}" for colour in coloured(values, usable, (1e-6, 1.0), LIGHT)[0]]
    assert colours[2:] == [LIGHT.accent, LIGHT.error, LIGHT.ground]
    assert len(set(colours)) == 5


def test_both_pictures_show_every_layer(plot: GradientPlot, curves: Curves) -> None:
    train(curves, np.abs(np.random.default_rng(0).normal(size=(300, 3))) + 0.1)
    plot._advance()
    assert plot.cells.isVisible()
    assert plot.cells.boundingRect().height() == 2
    plot.kind.setCurrentIndex(1)
    plot._advance()
    assert not plot.cells.isVisible()
    assert len(plot.lines.drawn(("a", "dense"))[0]) == 300
    assert list(plot.switches) == ["dense", "out"]
    plot.switches["out"].setChecked(False)
    assert len(plot.lines.drawn(("a", "out"))[0]) == 0


def test_all_zero_gradients_as_lines_say_why_nothing_is_drawn(plot: GradientPlot, curves: Curves) -> None:
    train(curves, np.zeros((20, 3)))
    plot.kind.setCurrentIndex(1)
    plot._advance()
    assert "zero or not a number" in plot.canvas.said


def test_it_says_in_words_which_layer_is_largest(plot: GradientPlot, curves: Curves) -> None:
    assert plot.summary().startswith("No gradient yet.")
    train(curves, np.array([[3.0, 4.0, 2.0], [0.3, 0.4, np.nan]]))
    assert "Now 0.5 in dense" in plot.summary()
    assert "Not a number at times in out." in plot.summary()
    assert plot.values_at(0) == "Step 0 · dense 5 · out 2"
    table = plot.table()
    np.testing.assert_allclose(table.columns["dense"], [5.0, 0.5], rtol=1e-6)
