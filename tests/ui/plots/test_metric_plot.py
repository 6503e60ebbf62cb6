"""Metrics and learning rate, and plots over the same steps."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.curves import epoch, readings, run_started
from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots.linked import LinkedSteps
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.plots.metric_plot import MetricPlot
from lossdoctor.ui.plots.rate_plot import RatePlot
from lossdoctor.ui.theme import DARK, LIGHT

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


@pytest.fixture
def curves(qtbot: QtBot) -> Curves:
    curves = Curves()
    curves.take(run_started())
    curves.take(readings(np.linspace(1, 0, 200)))
    curves.take(epoch(0, 100, loss=0.7, val_loss=0.8, accuracy=0.5, val_accuracy=0.4, auc=0.6))
    curves.take(epoch(1, 200, loss=0.2, val_loss=0.3, accuracy=0.9, val_accuracy=0.8, auc=0.7))
    return curves


def opened(qtbot: QtBot, plot):
    qtbot.addWidget(plot)
    plot.resize(500, 220)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def test_training_and_validation_of_the_chosen_metric_are_drawn(qtbot: QtBot, curves: Curves) -> None:
    plot = opened(qtbot, MetricPlot(curves, LIGHT))
    assert [plot.choice.itemText(index) for index in range(plot.choice.count())] == ["accuracy", "auc"]
    np.testing.assert_allclose(plot.lines.drawn(("a", "training"))[1], [0.5, 0.9])
    np.testing.assert_allclose(plot.lines.drawn(("a", "validation"))[1], [0.4, 0.8])
    plot.choice.setCurrentText("auc")
    np.testing.assert_allclose(plot.lines.drawn(("a", "training"))[1], [0.6, 0.7])
    assert plot.summary() == "Run 1, auc: training 0.7."
    assert plot.table().columns["val_accuracy"].tolist() == [0.4, 0.8]


def test_the_chosen_metric_stays_chosen_when_another_run_starts(qtbot: QtBot, curves: Curves) -> None:
    plot = opened(qtbot, MetricPlot(curves, DARK))
    plot.choice.setCurrentText("auc")
    curves.take(run_started("b"))
    curves.take(epoch(0, 100, "b", accuracy=0.1, auc=0.2))
    plot._advance()
    assert plot.metric == "auc"
    np.testing.assert_allclose(plot.lines.drawn(("b", "training"))[1], [0.2])


def test_without_a_metric_it_says_where_metrics_come_from(qtbot: QtBot) -> None:
    plot = opened(qtbot, MetricPlot(Curves(), LIGHT))
    assert "compile" in plot.canvas.said


def test_the_learning_rate_is_told_and_drawn(qtbot: QtBot, curves: Curves) -> None:
    plot = opened(qtbot, RatePlot(curves, LIGHT))
    assert plot.summary() == "Run 1: learning rate 0.01 throughout."
    np.testing.assert_allclose(plot.lines.drawn(("a", "rate"))[1], -2.0)


def test_linked_plots_show_the_same_steps_on_the_same_scale(qtbot: QtBot, curves: Curves) -> None:
    loss, rate = opened(qtbot, LossPlot(curves, LIGHT)), opened(qtbot, RatePlot(curves, LIGHT))
    metric = opened(qtbot, MetricPlot(curves, LIGHT))
    LinkedSteps(loss, rate, metric)
    loss.canvas.show_range(x=(50.0, 90.0))
    assert rate.canvas.span == pytest.approx((50.0, 90.0))
    rate.crosshair.show_at(99, rate.place)
    metric.log_steps.setChecked(True)
    assert loss.log_steps.isChecked() and rate.log_steps.isChecked()
    assert rate.crosshair.position == pytest.approx(2.0), "the crosshair stays at its step"
    np.testing.assert_allclose(rate.lines.drawn(("a", "rate"))[0], np.log10(1 + np.arange(200)), atol=1e-9)
    np.testing.assert_allclose(metric.lines.drawn(("a", "training"))[0], [metric.place(100), metric.place(200)])
    assert {label for _, label in rate.canvas.bottom.scale_shown.ticks(0.0, 2.1, 4)} >= {"0", "10", "100"}
    rate.canvas.show_range(x=(1.0, 2.0))
    assert loss.canvas.span == pytest.approx((1.0, 2.0))
    assert loss.exact_steps() == pytest.approx((9.0, 99.0))
    loss.log_steps.setChecked(False)
    assert rate.canvas.span == pytest.approx(loss.whole_span())
    rate.follow.setChecked(False)
    assert not loss.follow.isChecked()


def test_the_crosshair_of_linked_plots_stands_at_one_step_by_pointer_and_by_key(qtbot: QtBot, curves: Curves) -> None:
    loss, rate = opened(qtbot, LossPlot(curves, LIGHT)), opened(qtbot, RatePlot(curves, LIGHT))
    LinkedSteps(loss, rate)
    loss.log_steps.setChecked(True)
    rate.canvas.hovered.emit(rate.place(40))
    assert (loss.crosshair.step, loss.crosshair.shown) == (40, True)
    assert loss.readout.text().startswith("Step 40")
    assert loss.crosshair.position == pytest.approx(loss.place(40))
    qtbot.keyClick(loss, Qt.Key.Key_Right)
    assert rate.readout.text() == "Step 41 · learning rate 0.01"
    qtbot.keyClick(loss, Qt.Key.Key_Escape)
    assert not rate.crosshair.shown
    assert rate.readout.text() == rate.summary()
