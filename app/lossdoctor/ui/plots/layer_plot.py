"""One number of every layer over the steps of the newest run, as a heat map or as lines."""

from __future__ import annotations

import itertools
import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.curve_set import Curve, CurveSet, Extent
from lossdoctor.ui.plots.heat_cells import HeatCells
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.loss_words import waiting
from lossdoctor.ui.plots.palette import run_colour, run_dash, small_font
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.scales import Linear, Log, RowNames, figure
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.plots.table import Table
from lossdoctor.ui.theme import Theme

NAMES_WIDTH = 104
CELL_PIXELS = 11
MOST_NAMED = 6
MOST_TOLD = 12
KINDS = ("cells", "lines")
LEAST_DECADES = 1.0
ALL = slice(None)


class LayerPlot(PlotPane):
    """Values above zero on a log scale, a row or a line for each layer.

    Subclasses say where the values are (`steps_of`, `rows_of`), what they are called (`what`), and why there are none
    (`nothing`); they end their constructor with `set_theme`.
    """

    def __init__(
        self, title: str, curves: Curves, theme: Theme, parent: QWidget | None = None, kind: str = "cells"
    ) -> None:
        super().__init__(title, curves, theme, parent)
        self.cells = HeatCells()
        self.canvas.plot.addItem(self.cells, ignoreBounds=True)
        self.lines = CurveSet(self.canvas)
        self.canvas.side.setWidth(NAMES_WIDTH)
        self._limits: tuple[float, float] | None = None
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("heat map"), "cells")
        self.kind.addItem(self.tr("lines"), "lines")
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.kind.setAccessibleName(self.tr("Picture of the layers"))
        self.kind.currentIndexChanged.connect(self.fit)
        self.switches: dict[str, LegendSwitch] = {}
        self.add_controls(self.kind)
        self._finish_head()

    # for subclasses
    def steps_of(self, run: RunCurves) -> np.ndarray:
        """Step of every row of a run, (rows,) int64."""
        raise NotImplementedError

    def rows_of(self, run: RunCurves, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Steps (rows,) and values (rows, layers) of these rows of a run."""
        raise NotImplementedError

    def what(self) -> str:
        """What is shown, within a sentence: 'gradient norm'."""
        raise NotImplementedError

    def nothing(self, run: RunCurves | None) -> str:
        """Why there is nothing to draw."""
        raise NotImplementedError

    def _why_empty(self, run: RunCurves | None) -> str:
        return waiting() if run is not None and run.awaited else self.nothing(run)

    def note(self) -> str:
        """A sentence after the numbers; '' without one."""
        return ""

    def usual(self) -> float | None:
        """A value that is marked by a line; None without one."""
        return None

    # what every plot answers
    def draw(self) -> None:
        """Cells or lines of the newest run."""
        run = self.curves.newest
        steps, values = self._rows(run)
        if run is None or not len(steps):
            self._empty(self._why_empty(run))
            return
        self.canvas.say("")
        self._sync_switches(run.layers)
        if self.kind.currentData() == "cells":
            self._draw_cells(run.layers, steps, values)
        else:
            self._draw_lines(run, steps, values)

    def summary(self) -> str:
        """Largest and smallest layer at the newest step."""
        run = self.curves.newest
        steps, values = self._rows(run)
        if run is None or not len(steps):
            return self._why_empty(run)
        names, last = run.layers, values[-1]
        told = [self.tr("{run}, {what} of {n} layers.").format(run=run.name, what=self.what(), n=len(names))]
        if len(names) == 1:
            told = [
                self.tr("{run}, {what} of {layer}: now {n}.").format(
                    run=run.name, what=self.what(), layer=names[0], n=figure(last[0])
                )
            ]
        elif np.isfinite(last).any():
            most, least = int(np.nanargmax(last)), int(np.nanargmin(last))
            ends = {
                "high": figure(last[most]),
                "most": names[most],
                "low": figure(last[least]),
                "least": names[least],
            }
            told.append(self.tr("Now {high} in {most} and {low} in {least}.").format(**ends))
        told.append(self._bad(names, values))
        told.append(self.note())
        if self._limits is not None and self.kind.currentData() == "cells":
            low, high = (figure(limit) for limit in self._limits)
            told.append(self.tr("Pale is {low}, full colour {high}, on a log scale.").format(low=low, high=high))
        return " ".join(part for part in told if part)

    def values_at(self, step: int) -> str:
        """The value of every layer at a step, largest first."""
        run = self.curves.newest
        index = int(np.searchsorted(self.steps_of(run), step, side="right")) - 1 if run is not None else -1
        if run is None or index < 0:
            return ""
        # one row: the pointer moves faster than all rows can be put together
        value = self._rows(run, slice(index, index + 1))[1][0]
        order = np.argsort(-np.nan_to_num(value, nan=math.inf), kind="stable")
        told = [f"{run.layers[i]} {figure(value[i])}" for i in order[:MOST_TOLD]]
        return " · ".join([self.tr("Step {n}").format(n=f"{step:,}"), *told])

    def table(self) -> Table:
        """First step of every row, and the value of every layer."""
        run = self.curves.newest
        if run is None:
            return Table({})
        steps, values = self._rows(run)
        return Table({"step": steps, **{name: values[:, i] for i, name in enumerate(run.layers)}})

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for index, switch in enumerate(self.switches.values()):
            switch.restyle(self._style(index), theme)
        super().set_theme(theme)

    # inside
    def _rows(self, run: RunCurves | None, rows: slice = ALL) -> tuple[np.ndarray, np.ndarray]:
        if run is None or not run.layers:
            return np.empty(0, np.int64), np.empty((0, 0))
        return self.rows_of(run, rows)

    def _bad(self, names: tuple[str, ...], values: np.ndarray) -> str:
        bad = [name for name, column in zip(names, values.T, strict=True) if not np.isfinite(column).all()]
        return self.tr("Not a number at times in {names}.").format(names=", ".join(bad[:5])) if bad else ""

    def _empty(self, sentence: str) -> None:
        self.cells.hide()
        self.lines.draw([], Linear(), Linear())
        self._sync_switches(())
        self.canvas.say(sentence)

    def _draw_cells(self, names: tuple[str, ...], steps: np.ndarray, values: np.ndarray) -> None:
        self.lines.draw([], Linear(), Linear())
        self.canvas.side.set_scale(RowNames(self._elided(names)))
        self.canvas.side.setGrid(False)
        low, high = self.canvas.span
        columns = max(4, self.canvas.pixels // CELL_PIXELS)
        cells = binned(steps, values, self.step_scale.inverse(np.linspace(low, high, columns + 1)))
        self._limits = self.cells.show_cells(cells.T, low, high, self.theme)
        self.canvas.show_range(y=(-float(len(names)), 0.0))

    def _draw_lines(self, run: RunCurves, steps: np.ndarray, values: np.ndarray) -> None:
        self.cells.hide()
        self.canvas.side.set_scale(Log())
        self.canvas.side.setGrid(255)
        curves = [
            Curve((run.run_id, name), self._style(index), steps, values[:, index])
            for index, name in enumerate(run.layers)
            if name not in self.switches or self.switches[name].isChecked()
        ]
        extent = self.lines.draw(curves, Log(), self.step_scale)
        if extent is None:
            said = self.tr("Every {what} is zero or not a number: there is nothing that a log scale can show.")
            self.canvas.say(said.format(what=self.what()))
        elif self.follow.isChecked():
            self._fit_height(extent)

    def _fit_height(self, extent: Extent) -> None:
        usual = self.usual()
        places = [*extent, *([math.log10(usual)] if usual is not None else [])]
        low, high = min(places), max(places)
        # less than a decade would make noise look like a change
        margin = max(0.06 * (high - low), (LEAST_DECADES - (high - low)) / 2)
        self.canvas.show_range(y=(low - margin, high + margin))

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

    def _style(self, index: int) -> Style:
        return Style(run_colour(self.theme, index), run_dash(index), depth=5)

    def _elided(self, names: tuple[str, ...]) -> tuple[str, ...]:
        metrics = QFontMetrics(small_font(self.font()))
        return tuple(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAMES_WIDTH - 14) for name in names)


def binned(steps: np.ndarray, values: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """Largest value of each stretch of steps between rising `bounds`, (bounds - 1, k); NaN wins; 0 where none is."""
    # a bound that came back from a logarithm lies a rounding error beside its step
    whole = np.ceil(bounds - 1e-9 * np.maximum(1.0, np.abs(bounds)))
    starts = np.searchsorted(steps, np.clip(whole, -(2.0**62), 2.0**62).astype(np.int64))
    cells = np.zeros((len(bounds) - 1, values.shape[1]))
    end = float(steps[-1] + 1) if len(steps) else -math.inf
    for column, (first, last) in enumerate(itertools.pairwise(starts.tolist())):
        # with fewer rows than columns a row fills the stretches up to the next one
        if first == last and first > 0 and bounds[column] <= end:
            cells[column] = values[first - 1]
        elif first < last:
            cells[column] = values[first:last].max(axis=0)
    return cells
