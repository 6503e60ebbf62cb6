"""Gradient norm of every layer over the steps, as a heat map or as lines."""

from __future__ import annotations

import itertools
import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.curve_set import Curve, CurveSet
from lossdoctor.ui.plots.heat_cells import HeatCells
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.palette import run_colour, run_dash, small_font
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.scales import Linear, Log, RowNames, short
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.plots.table import Table
from lossdoctor.ui.theme import Theme

NAMES_WIDTH = 104
CELL_PIXELS = 11
MOST_NAMED = 6
NOTHING = "No gradient yet. Press Train and every layer's gradient is drawn here."
NOT_LOGGED = "A log of epochs holds no gradients. Open the program itself to see them."


class GradientPlot(PlotPane):
    """The newest run's gradient norms, log scale. A layer's norm is the root of the sum of its variables' squares."""

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Gradients", curves, theme, parent)
        self.cells = HeatCells()
        self.canvas.plot.addItem(self.cells, ignoreBounds=True)
        self.lines = CurveSet(self.canvas)
        self.canvas.side.setWidth(NAMES_WIDTH)
        self._limits: tuple[float, float] | None = None
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("heat map"), "cells")
        self.kind.addItem(self.tr("lines"), "lines")
        self.kind.setAccessibleName(self.tr("Picture of the gradients"))
        self.kind.currentIndexChanged.connect(self.fit)
        self.switches: dict[str, LegendSwitch] = {}
        self.add_controls(self.kind)
        self._finish_head()
        self.set_theme(theme)

    def draw(self) -> None:
        """Cells or lines of the newest run."""
        run = self.curves.newest
        if run is None or not len(run.gradient_steps) or not run.started.variables:
            self.canvas.say(NOT_LOGGED if run is not None and run.by_epoch else NOTHING)
            return
        self.canvas.say("")
        names, norms = layer_norms(run)
        self._sync_switches(names)
        if self.kind.currentData() == "cells":
            self._draw_cells(run, names, norms)
        else:
            self._draw_lines(run, names, norms)

    def summary(self) -> str:
        """Largest and smallest layer at the newest step."""
        run = self.curves.newest
        if run is None or not len(run.gradient_steps) or not run.started.variables:
            return "No gradient was measured yet."
        names, norms = layer_norms(run)
        last = norms[-1]
        bad = [name for name, column in zip(names, norms.T, strict=True) if not np.isfinite(column).all()]
        told = [f"{run.name}, gradient norm of {len(names)} layers."]
        if np.isfinite(last).any():
            most, least = int(np.nanargmax(last)), int(np.nanargmin(last))
            high, low = short(round_off(last[most])), short(round_off(last[least]))
            told.append(f"Now {high} in {names[most]} and {low} in {names[least]}.")
        if bad:
            told.append(f"Not a number at times in {', '.join(bad[:5])}.")
        if self._limits is not None and self.kind.currentData() == "cells":
            low, high = (short(round_off(limit)) for limit in self._limits)
            told.append(f"Pale is {low}, full colour {high}, on a log scale.")
        return " ".join(told)

    def values_at(self, step: int) -> str:
        """Norm of every layer at a step, largest first."""
        run = self.curves.newest
        if run is None:
            return ""
        index = int(np.searchsorted(run.gradient_steps, step, side="right")) - 1
        if index < 0:
            return ""
        names, norms = layer_norms(run, index)
        order = np.argsort(-np.nan_to_num(norms[0], nan=math.inf), kind="stable")
        told = [f"{names[i]} {short(round_off(norms[0][i]))}" for i in order[:12]]
        return f"Step {step:,} · " + " · ".join(told)

    def table(self) -> Table:
        """First step of every row, and the norm of every layer."""
        run = self.curves.newest
        if run is None:
            return Table({})
        names, norms = layer_norms(run)
        return Table({"step": run.gradient_steps, **{name: norms[:, i] for i, name in enumerate(names)}})

    def _draw_cells(self, run: RunCurves, names: tuple[str, ...], norms: np.ndarray) -> None:
        self.lines.draw([], Linear(), Linear())
        self.canvas.side.set_scale(RowNames(self._elided(names)))
        self.canvas.side.setGrid(False)
        low, high = self.canvas.span
        columns = max(4, self.canvas.pixels // CELL_PIXELS)
        cells = binned(run.gradient_steps, norms, low, high, columns)
        self._limits = self.cells.show_cells(cells.T, low, high, self.theme)
        self.canvas.show_range(y=(-float(len(names)), 0.0))

    def _draw_lines(self, run: RunCurves, names: tuple[str, ...], norms: np.ndarray) -> None:
        self.cells.hide()
        self.canvas.side.set_scale(Log())
        self.canvas.side.setGrid(255)
        curves = [
            Curve((run.run_id, name), self._style(index), run.gradient_steps, norms[:, index])
            for index, name in enumerate(names)
            if name not in self.switches or self.switches[name].isChecked()
        ]
        extent = self.lines.draw(curves, Log(), Linear())
        if extent is None:
            self.canvas.say("Every gradient is zero or not a number: there is nothing that a log scale can show.")
        elif self.follow.isChecked():
            margin = 0.06 * (extent[1] - extent[0]) or 0.3
            self.canvas.show_range(y=(extent[0] - margin, extent[1] + margin))

    def _sync_switches(self, names: tuple[str, ...]) -> None:
        """A legend for the lines; with more layers than MOST_NAMED the crosshair names them."""
        wanted = names if len(names) <= MOST_NAMED and self.kind.currentData() == "lines" else ()
        if tuple(self.switches) == wanted:
            return
        for switch in self.switches.values():
            self.head.removeWidget(switch)
            switch.deleteLater()
        self.switches = {
            name: LegendSwitch(self._elided((name,))[0], self._style(index), self.theme, self)
            for index, name in enumerate(wanted)
        }
        for switch in self.switches.values():
            switch.toggled.connect(self.redraw)
            self.head.addWidget(switch)
            switch.show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for index, switch in enumerate(self.switches.values()):
            switch.restyle(self._style(index), theme)
        super().set_theme(theme)

    def _style(self, index: int) -> Style:
        return Style(run_colour(self.theme, index), run_dash(index), depth=5)

    def _elided(self, names: tuple[str, ...]) -> tuple[str, ...]:
        metrics = QFontMetrics(small_font(self.font()))
        return tuple(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAMES_WIDTH - 14) for name in names)


def layer_norms(run: RunCurves, row: int | None = None) -> tuple[tuple[str, ...], np.ndarray]:
    """Layer names in order, and their gradient norms (rows, layers) float64, of one row or of all."""
    names = tuple(dict.fromkeys(run.started.layers))
    rows = run.gradient_norm if row is None else run.gradient_norm[row : row + 1]
    squares = np.square(rows, dtype=np.float64)
    of_layer = np.array([[layer == name for name in names] for layer in run.started.layers], np.float64)
    with np.errstate(invalid="ignore"):
        # a plain product would spread one layer's NaN over all: 0 * NaN is NaN
        bad = ~np.isfinite(squares)
        sums = np.where(bad, 0.0, squares) @ of_layer
    sums[(bad @ of_layer) > 0] = np.nan
    return names, np.sqrt(sums)


def binned(steps: np.ndarray, values: np.ndarray, low: float, high: float, columns: int) -> np.ndarray:
    """Largest value of each of `columns` equal stretches of steps, (columns, k); NaN wins; zero where none is."""
    bounds = np.linspace(low, high, columns + 1)
    starts = np.searchsorted(steps, np.ceil(bounds).astype(np.int64))
    cells = np.zeros((columns, values.shape[1]))
    end = float(steps[-1] + 1) if len(steps) else -math.inf
    for column, (first, last) in enumerate(itertools.pairwise(starts.tolist())):
        # with fewer rows than columns a row fills the stretches up to the next one
        if first == last and first > 0 and bounds[column] <= end:
            cells[column] = values[first - 1]
        elif first < last:
            cells[column] = values[first:last].max(axis=0)
    return cells


def round_off(value: float) -> float:
    """Three significant digits."""
    return float(f"{float(value):.3g}")
