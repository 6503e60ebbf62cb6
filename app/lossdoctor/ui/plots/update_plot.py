"""How far each step moves the weights of every layer, as a share of their size."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.layer_plot import LayerPlot
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.palette import pen
from lossdoctor.ui.plots.scales import short
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.theme import Theme


class UpdatePlot(LayerPlot):
    """Update norm over weight norm of the newest run, with a line where it usually lies."""

    # Karpathy, CS231n, "Ratio of weights:updates": "a rough heuristic is that this ratio should be somewhere around
    # 1e-3"; a line to compare with, never a verdict: good programs lie a factor of ten to either side.
    USUAL = 1e-3

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("UpdatePlot", "Updates"), curves, theme, parent, kind="lines")
        self.guide = pg.InfiniteLine(pos=math.log10(self.USUAL), angle=0, movable=False)
        self.guide.setZValue(4)
        self.canvas.plot.addItem(self.guide, ignoreBounds=True)
        words = self.tr("usual: {n}").format(n=short(self.USUAL))
        self.guide_switch = LegendSwitch(words, self._guide_style(), theme, self)
        self.guide_switch.toggled.connect(self.redraw)
        self.head.addWidget(self.guide_switch)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        style = self._guide_style()
        self.guide.setPen(pen(style.colour, style.dash, style.width))
        self.guide_switch.restyle(style, theme)
        super().set_theme(theme)

    def draw(self) -> None:
        """Lines with their guide, or cells."""
        super().draw()
        lines = self.kind.currentData() == "lines"
        self.guide_switch.setVisible(lines)
        self.guide.setVisible(lines and self.guide_switch.isChecked())

    def steps_of(self, run: RunCurves) -> np.ndarray:
        """Where updates were measured."""
        return run.update_steps

    def rows_of(self, run: RunCurves, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Steps (rows,) and ratios (rows, layers)."""
        return run.update_steps[rows], run.update_ratio[rows]

    def what(self) -> str:
        """Within a sentence."""
        return self.tr("update-to-weight ratio")

    def note(self) -> str:
        """What to compare with."""
        return self.tr("About {n} is usual.").format(n=short(self.USUAL))

    def usual(self) -> float | None:
        """The guide stays in view while it is switched on."""
        return self.USUAL if self.guide_switch.isChecked() else None

    def nothing(self, run: RunCurves | None) -> str:
        """Why no update is drawn."""
        if run is None or not len(run.steps):
            return self.tr("No update yet. Press Train to see what share of its weights each layer moves a step.")
        if run.by_epoch:
            return self.tr("A log of epochs holds no updates. Open the program itself to see them.")
        return self.tr("The updates of this run were not measured: its own loop, its train function or its size.")

    def _guide_style(self) -> Style:
        return Style(self.theme.passed, Qt.PenStyle.DashLine, width=1.5)
