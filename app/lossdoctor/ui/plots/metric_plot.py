"""What Keras counts at the end of each epoch, training beside validation."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots.curve_set import Curve, CurveSet
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.loss_curves import kind_word, other_style
from lossdoctor.ui.plots.loss_words import latest_metric, tr, waiting
from lossdoctor.ui.plots.palette import run_dash
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.scales import Linear, short
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.plots.table import Table
from lossdoctor.ui.theme import Theme

SIDES = {"training": "", "validation": "val_"}
NOTHING = QT_TRANSLATE_NOOP(
    "MetricPlot", "No metric yet. Metrics named in compile are drawn here at the end of each epoch."
)


class MetricPlot(PlotPane):
    """One metric at a time, chosen by name; earlier runs by their validation, behind."""

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MetricPlot", "Metrics"), curves, theme, parent)
        self.lines = CurveSet(self.canvas)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Metric"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.currentIndexChanged.connect(self.redraw)
        self.switches = {side: LegendSwitch(kind_word(side), self._style(side), theme, self) for side in SIDES}
        for switch in self.switches.values():
            switch.toggled.connect(self.redraw)
        self.add_controls(self.choice, *self.switches.values())
        self._finish_head()
        self.set_theme(theme)

    @property
    def metric(self) -> str:
        """Name of the metric that is shown, '' while there is none."""
        return self.choice.currentText()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for side, switch in self.switches.items():
            switch.restyle(self._style(side), theme)
        super().set_theme(theme)

    def draw(self) -> None:
        """Both sides of the newest run, then the others' validation."""
        self._offer(self._names())
        self.choice.setVisible(self.choice.count() > 0)
        extent = self.lines.draw(self._wanted(), Linear(), self.step_scale)
        newest = self.curves.newest
        awaited = newest is not None and newest.awaited
        self.canvas.say("" if extent else waiting() if awaited else self.tr(NOTHING))
        if extent is not None and self.follow.isChecked():
            margin = 0.08 * (extent[1] - extent[0]) or abs(extent[1]) * 0.1 or 0.5
            self.canvas.show_range(y=(extent[0] - margin, extent[1] + margin))

    def summary(self) -> str:
        """Newest value of both sides."""
        run = self.curves.newest
        if run is None or not self.metric:
            return self.tr("No metric was counted yet.")
        told = [f"{kind_word(side)} {short(value)}" for side, value in self._latest(run, 2**62)]
        return f"{run.name}, {self.metric}: " + (", ".join(told) or self.tr("not counted yet")) + "."

    def values_at(self, step: int) -> str:
        """Both sides' newest value at a step."""
        run = self.curves.newest
        told = (
            [f"{kind_word(side)} {short(value)}" for side, value in self._latest(run, step)] if run is not None else []
        )
        return f"{tr('Step {n}').format(n=f'{step:,}')} · {self.metric} " + (
            " · ".join(told) or self.tr("not counted yet")
        )

    def table(self) -> Table:
        """Every number of every epoch."""
        run = self.curves.newest
        if run is None or not run.metrics:
            return Table({})
        longest = max(run.metrics, key=lambda name: len(run.metrics[name].steps))
        columns = {"step": run.metric(longest)[0]}
        return Table(columns | {name: run.metric(name)[1] for name in run.metrics})

    def _latest(self, run: RunCurves, step: int) -> list[tuple[str, float]]:
        values = [(side, latest_metric(run, prefix + self.metric, step)) for side, prefix in SIDES.items()]
        return [(side, value) for side, value in values if value is not None]

    def _names(self) -> list[str]:
        run = self.curves.newest
        names = [name.removeprefix("val_") for name in run.metrics] if run is not None else []
        return [name for name in dict.fromkeys(names) if name not in ("loss", "learning_rate")]

    def _offer(self, names: list[str]) -> None:
        if names == [self.choice.itemText(index) for index in range(self.choice.count())]:
            return
        kept = self.metric
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(names)
        self.choice.setCurrentIndex(names.index(kept) if kept in names else min(0, len(names) - 1))
        self.choice.blockSignals(False)

    def _wanted(self) -> list[Curve]:
        newest, baseline = self.curves.newest, self.curves.overlay.baseline
        wanted = []
        for run in self.curves.overlay.shown:
            for side, prefix in SIDES.items():
                if not self.switches[side].isChecked() or (run is not newest and side == "training"):
                    continue
                style = self._style(side) if run is newest else other_style(run.number, run is baseline, self.theme)
                wanted.append(Curve((run.run_id, side), style, *run.metric(prefix + self.metric)))
        return wanted

    def _style(self, side: str) -> Style:
        if side == "training":
            return Style(self.theme.smoothed, mark="o", depth=6)
        return Style(self.theme.validation, run_dash(1), mark="s", depth=8)
