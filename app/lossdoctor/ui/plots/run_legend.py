"""A switch for every run that lies over the others, named and drawn as its curve is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.loss_curves import kind_style, other_style
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.theme import Theme


def tr(text: str) -> str:
    """Translated within the context of the legend."""
    return QCoreApplication.translate("RunLegend", text)


class RunLegend:
    """Keeps the switches in a pane's head in step with the overlay; a single run needs none."""

    def __init__(self, pane: PlotPane) -> None:
        self._pane = pane
        self._overlay = pane.curves.overlay
        self.switches: dict[str, LegendSwitch] = {}

    def sync(self) -> None:
        """Runs may have come and gone, or another be the baseline."""
        offered = self._overlay.offered if len(self._pane.curves.runs) > 1 else []
        runs = {run.run_id: run for run in offered}
        for run_id in [run_id for run_id in self.switches if run_id not in runs]:
            switch = self.switches.pop(run_id)
            self._pane.head.removeWidget(switch)
            switch.deleteLater()
        for run_id, run in runs.items():
            switch = self.switches.get(run_id) or self._new(run_id)
            switch.rename(self._name(run))
            switch.restyle(self.style(run, self._pane.theme), self._pane.theme)
            switch.setChecked(self._overlay.is_shown(run_id))

    def style(self, run: RunCurves, theme: Theme) -> Style:
        """How the curve of a run looks."""
        if run is self._pane.curves.newest:
            return kind_style("smoothed", theme)
        return other_style(run.number, run is self._overlay.baseline, theme)

    def _name(self, run: RunCurves) -> str:
        if run is not self._overlay.baseline:
            return run.name
        return tr("{run} (baseline)").format(run=run.name)

    def _new(self, run_id: str) -> LegendSwitch:
        run = self._pane.curves.run(run_id)
        assert run is not None
        switch = LegendSwitch(self._name(run), self.style(run, self._pane.theme), self._pane.theme, self._pane)
        switch.toggled.connect(lambda shown: self._overlay.show(run_id, shown))
        self.switches[run_id] = switch
        self._pane.head.addWidget(switch)
        switch.show()
        return switch
