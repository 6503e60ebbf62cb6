"""Gradient norm of every layer over the steps."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.by_layer import together
from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.layer_plot import LayerPlot
from lossdoctor.ui.theme import Theme


class GradientPlot(LayerPlot):
    """The newest run's gradient norms. A layer's norm is the root of the sum of its variables' squares."""

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("GradientPlot", "Gradients"), curves, theme, parent)
        self.set_theme(theme)

    def steps_of(self, run: RunCurves) -> np.ndarray:
        """Where norms were measured."""
        return run.gradient_steps

    def rows_of(self, run: RunCurves, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Steps (rows,) and norms (rows, layers)."""
        return run.gradient_steps[rows], together(run.started.layers, run.gradient_norm[rows])

    def what(self) -> str:
        """Within a sentence."""
        return self.tr("gradient norm")

    def nothing(self, run: RunCurves | None) -> str:
        """Why no gradient is drawn."""
        if run is not None and run.by_epoch:
            return self.tr("A log of epochs holds no gradients. Open the program itself to see them.")
        return self.tr("No gradient yet. Press Train and every layer's gradient is drawn here.")
