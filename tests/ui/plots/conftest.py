"""Curves without a run, and the loss plot over them, shown offscreen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.theme import LIGHT


@pytest.fixture
def curves(qtbot: QtBot) -> Curves:
    return Curves()


@pytest.fixture
def plot(qtbot: QtBot, curves: Curves) -> LossPlot:
    plot = LossPlot(curves, LIGHT)
    qtbot.addWidget(plot)
    plot.resize(700, 420)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot
