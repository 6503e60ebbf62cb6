"""Plots that show the same steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from lossdoctor.ui.plots.pane import PlotPane


class LinkedSteps(QObject):
    """Keeps the shown steps, their scale, the crosshair and the follow switch of several plots the same."""

    def __init__(self, *panes: PlotPane) -> None:
        super().__init__(panes[0])
        self._panes = panes
        self._passing_on = False
        for pane in panes:
            pane.canvas.box.sigXRangeChanged.connect(partial(self._pass_span, pane))
            pane.follow.toggled.connect(partial(self._pass_follow, pane))
            pane.log_steps.toggled.connect(partial(self._pass_scale, pane))
            pane.pointed.connect(partial(self._pass_crosshair, pane))

    def _others(self, source: PlotPane) -> list[PlotPane]:
        return [pane for pane in self._panes if pane is not source]

    def _pass_span(self, source: PlotPane, *_: object) -> None:
        if self._passing_on:
            return
        self._passing_on = True
        low, high = source.exact_steps()
        for pane in self._others(source):
            pane.canvas.show_range(x=(pane.place(low), pane.place(high)))
        self._passing_on = False

    def _pass_follow(self, source: PlotPane, follow: bool) -> None:
        for pane in self._others(source):
            pane.follow.setChecked(follow)

    def _pass_scale(self, source: PlotPane, logarithmic: bool) -> None:
        for pane in self._others(source):
            pane.log_steps.setChecked(logarithmic)

    def _pass_crosshair(self, source: PlotPane, step: int | None) -> None:
        for pane in self._others(source):
            pane.point_at(step)
