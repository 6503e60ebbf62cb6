"""The learning rate of every step."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots.curve_set import Curve, CurveSet
from lossdoctor.ui.plots.loss_curves import other_style
from lossdoctor.ui.plots.loss_words import waiting
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.scales import Log, short
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.plots.table import Table
from lossdoctor.ui.theme import Theme


class RatePlot(PlotPane):
    """The learning rate on a log scale, earlier runs behind."""

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RatePlot", "Learning rate"), curves, theme, parent)
        self.lines = CurveSet(self.canvas)
        self.canvas.side.set_scale(Log())
        self._finish_head()
        self.set_theme(theme)

    def draw(self) -> None:
        """One line per run."""
        newest, baseline = self.curves.newest, self.curves.overlay.baseline
        curves = []
        for run in self.curves.overlay.shown:
            behind = other_style(run.number, run is baseline, self.theme)
            style = Style(self.theme.accent, width=2.0, depth=8) if run is newest else behind
            curves.append(Curve((run.run_id, "rate"), style, run.steps, run.learning_rate))
        extent = self.lines.draw(curves, Log(), self.step_scale)
        awaited = newest is not None and newest.awaited
        self.canvas.say("" if extent else waiting() if awaited else self.tr("No step was trained yet."))
        if extent is not None and self.follow.isChecked():
            self.canvas.show_range(y=(extent[0] - 0.3, extent[1] + 0.3))

    def summary(self) -> str:
        """First and newest rate."""
        run = self.curves.newest
        if run is None or not len(run.steps):
            return waiting() if run is not None and run.awaited else self.tr("No step was trained yet.")
        rates = run.learning_rate
        first, last = short(float(f"{rates[0]:.4g}")), short(float(f"{rates[-1]:.4g}"))
        if np.nanmin(rates) == np.nanmax(rates):
            return self.tr("{run}: learning rate {rate} throughout.").format(run=run.name, rate=first)
        told = self.tr("{run}: learning rate from {first} to {last}.")
        return told.format(run=run.name, first=first, last=last)

    def values_at(self, step: int) -> str:
        """The rate at a step."""
        run = self.curves.newest
        index = int(np.searchsorted(run.steps, step, side="right")) - 1 if run is not None else -1
        if run is None or index < 0:
            return ""
        told = self.tr("Step {n} · learning rate {rate}")
        return told.format(n=f"{step:,}", rate=short(float(run.learning_rate[index])))

    def table(self) -> Table:
        """Step by step."""
        run = self.curves.newest
        return Table({"step": run.steps, "learning_rate": run.learning_rate}) if run is not None else Table({})
