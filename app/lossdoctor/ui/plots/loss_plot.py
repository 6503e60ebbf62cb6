"""The loss of every run, as it moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.ui.plots import loss_words as words
from lossdoctor.ui.plots.anchors import Anchor, Anchors
from lossdoctor.ui.plots.curve_set import Curve, CurveSet, Extent
from lossdoctor.ui.plots.forbidden import ForbiddenRegion
from lossdoctor.ui.plots.legend import LegendSwitch
from lossdoctor.ui.plots.loss_curves import KINDS, kind_style, kind_word, other_style, points
from lossdoctor.ui.plots.nonfinite_row import NonfiniteRow
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.run_legend import RunLegend
from lossdoctor.ui.plots.scales import SCALES, Scale, short
from lossdoctor.ui.plots.series import Style
from lossdoctor.ui.plots.table import Table
from lossdoctor.ui.theme import Theme

SMOOTHING_STEPS = 1000
SMOOTHING_MOST = 0.999
SUIT_STEPS = 20
DISTRACTING = ("running mean",)
SCALE_WIDTH = 100
BOLD = 2.0  # of the curves when the plot is magnified
FLATTENED = 20.0  # an earlier run so many times higher leaves the newest less than 20 pixels of 400


class LossPlot(PlotPane):
    """True batch loss, its debiased average, Keras' running mean and validation; earlier runs behind.

    The region below `impossible_below` of the run is shaded and named. Signal `finding_chosen(str)`: the slug of an
    anchored finding that was clicked.
    """

    finding_chosen = Signal(str)

    def __init__(self, curves: Curves, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LossPlot", "Loss"), curves, theme, parent)
        self.loss_name = ""
        self._suited: set[str] = set()
        self._by_hand = False
        self._left_out: list[LegendSwitch] | None = None
        self.lines = CurveSet(self.canvas)
        self.forbidden = ForbiddenRegion(self.canvas)
        self.row = NonfiniteRow(self.canvas)
        self.anchors = Anchors(self.canvas, self.place, theme)
        self.anchors.chosen.connect(self.finding_chosen)
        self.switches = {kind: LegendSwitch(kind_word(kind), kind_style(kind, theme), theme, self) for kind in KINDS}
        self.runs = RunLegend(self)
        self._build_controls()
        self.set_theme(theme)

    # what the window may set
    @property
    def smoothing(self) -> float:
        """Weight of the moving average, [0, 0.999], TensorBoard's slider."""
        return self.slider.value() / SMOOTHING_STEPS

    def set_smoothing(self, weight: float) -> None:
        """Move the slider."""
        self.slider.setValue(round(min(max(weight, 0.0), SMOOTHING_MOST) * SMOOTHING_STEPS))

    def set_loss_name(self, name: str) -> None:
        """The loss as the program calls it, for the words in the impossible region."""
        self.loss_name = name
        self.redraw()

    def set_anchors(self, anchors: Sequence[Anchor]) -> None:
        """Findings with the step where each showed itself."""
        self.anchors.show(anchors)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.forbidden.set_theme(theme)
        self.row.set_theme(theme)
        self.anchors.set_theme(theme)
        for kind, switch in self.switches.items():
            switch.restyle(kind_style(kind, theme), theme)
        super().set_theme(theme)

    # what a plot answers
    @property
    def scale(self) -> Scale:
        """The scale of the loss."""
        return SCALES[self.scale_choice.currentData()]

    def shown_runs(self) -> list[RunCurves]:
        """The baseline and the newest runs that are not switched off, oldest first."""
        return self.curves.overlay.shown

    def summary(self) -> str:
        """The newest run in words."""
        return words.summary(self.curves.newest, self.loss_name)

    def values_at(self, step: int) -> str:
        """Every value of the newest run at a step, then the smoothed loss of the others."""
        newest = self.curves.newest
        if newest is None:
            return ""
        told = [words.values_at(newest, step, self.smoothing)]
        for run in self.curves.overlay.shown:
            index = int(np.searchsorted(run.steps, step, side="right")) - 1
            if run is not newest and index >= 0:
                told.append(f"{run.name} {short(float(run.smoothed(self.smoothing)[index]))}")
        return " · ".join(part for part in told if part)

    def table(self) -> Table:
        """Step by step numbers of the newest run."""
        run = self.curves.newest
        if run is None:
            return Table({})
        validation = np.full(len(run.steps), np.nan)
        steps, values = run.metric("val_loss")
        at = np.searchsorted(run.steps, steps - 1)
        there = at < len(validation)
        validation[at[there]] = values[there]
        epoch = 1 + run.steps // max(1, run.started.steps_per_epoch)
        return Table(
            {
                "step": run.steps,
                "epoch": epoch,
                "loss": run.loss,
                "smoothed": run.smoothed(self.smoothing),
                "running_mean": run.running_mean,
                "val_loss": validation,
                "learning_rate": run.learning_rate,
            }
        )

    def set_fewer(self, fewer: bool) -> None:
        """Leave out what distracts, the running mean, and take it back."""
        if fewer and self._left_out is None:
            self._left_out = [self.switches[kind] for kind in DISTRACTING if self.switches[kind].isChecked()]
        for switch in self._left_out or ():
            switch.setChecked(not fewer)
        self._left_out = self._left_out if fewer else None

    def magnify(self, factor: float) -> None:
        """Room for larger words in the head, too."""
        self.scale_choice.setFixedWidth(round(SCALE_WIDTH * factor))
        super().magnify(factor)

    @property
    def _bold(self) -> float:
        return 1.0 if self.canvas.factor == 1.0 else BOLD

    # drawing
    def draw(self) -> None:
        """Curves, then the height, then what depends on it."""
        self.runs.sync()
        self._suit_scale()
        extent = self.lines.draw(self._wanted(), self.scale, self.step_scale)
        if self.follow.isChecked() and extent is not None:
            self._fit_height(extent)
        self._show_forbidden()
        self._show_nonfinite()
        self.canvas.say("" if extent else words.nothing_to_draw(self.curves.newest, self.scale.name))

    def _wanted(self) -> list[Curve]:
        newest, baseline = self.curves.newest, self.curves.overlay.baseline
        wanted: list[Curve] = []
        for run in self.curves.overlay.shown:
            if run is newest:
                kinds = [kind for kind, switch in self.switches.items() if switch.isChecked()]
                wanted += [self._curve(run, kind, kind_style(kind, self.theme, self._bold)) for kind in kinds]
            else:
                style = other_style(run.number, run is baseline, self.theme, self._bold)
                wanted.append(self._curve(run, "smoothed", style))
        return wanted

    def _curve(self, run: RunCurves, kind: str, style: Style) -> Curve:
        return Curve((run.run_id, kind), style, *points(run, kind, self.smoothing))

    def _fit_height(self, extent: Extent) -> None:
        low, high = extent
        # zero comes into view when it is near enough not to flatten the curve
        room = 0.06
        if self.scale.name != "log" and 0 <= low < 0.5 * high:
            low, room = 0.0, 0.03
        margin = (high - low) or abs(high) * 2 or 8.0
        self.canvas.show_range(y=(low - room * margin, high + 0.06 * margin * (2 if self.anchors.shown else 1)))

    def _show_forbidden(self) -> None:
        run = self.curves.newest
        bound = run.started.impossible_below if run is not None and len(run.steps) else None
        linear_enough = self.scale.name != "log"
        if bound is None or not linear_enough:
            self.forbidden.show(0.0 if linear_enough else None, None, "")
            return
        level = self.tr("zero") if bound == 0 else short(bound)
        position = float(self.scale.forward(np.array([bound]))[0])
        told = self.tr("below {level}: {impossible}")
        said = told.format(level=level, impossible=words.impossible_for(self.loss_name))
        self.forbidden.show(0.0, position, said)

    def _show_nonfinite(self) -> None:
        run = self.curves.newest
        first = words.first_nonfinite(run) if run is not None else None
        if run is None or first is None:
            self.row.show(np.empty(0, np.int64), "", None, self.step_scale)
            return
        self.row.show(run.nonfinite_steps, words.nonfinite_words(run).rstrip("."), first, self.step_scale)

    # controls
    def _build_controls(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, round(SMOOTHING_MOST * SMOOTHING_STEPS))
        self.slider.setValue(900)
        self.slider.setPageStep(50)
        self.slider.setFixedWidth(44)
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.scale_choice = QComboBox(self)
        for name in SCALES:
            self.scale_choice.addItem(kind_word(name), name)
        self.scale_choice.setFixedWidth(SCALE_WIDTH)
        self.scale_choice.setAccessibleName(self.tr("Scale of the loss"))
        self.scale_choice.setToolTip(self.tr("Scale of the loss; symlog is logarithmic on both sides of zero"))
        self.scale_choice.currentIndexChanged.connect(self._scale_asked)
        self.scale_choice.currentIndexChanged.connect(self._scale_chosen)
        self.slider.valueChanged.connect(self._smoothing_moved)
        for switch in self.switches.values():
            switch.toggled.connect(self.redraw)
        legend = [switch for kind, switch in self.switches.items() if kind != "smoothed"]
        self.add_controls(*legend, self.switches["smoothed"], self.slider, self.scale_choice)
        self._finish_head()
        self._smoothing_moved()

    def _smoothing_moved(self) -> None:
        told = self.tr("Smoothing %s: weight of the moving average, as TensorBoard's slider") % f"{self.smoothing:.3g}"
        self.slider.setToolTip(told)
        self.redraw()

    def _scale_asked(self) -> None:
        self._by_hand = True

    def _suit_scale(self) -> None:
        """Once a run, until a person chooses: symlog when an earlier run would flatten the newest one to a line."""
        newest, others = self.curves.newest, [run for run in self.curves.overlay.shown if run is not self.curves.newest]
        if self._by_hand or newest is None or len(newest.steps) < SUIT_STEPS or newest.run_id in self._suited:
            return
        self._suited.add(newest.run_id)
        own = height_of(newest)
        most = max((height_of(run) for run in others), default=0.0)
        flat = most > FLATTENED * own > 0
        self.scale_choice.setCurrentIndex(self.scale_choice.findData("symlog" if flat else "linear"))
        self._by_hand = False

    def _scale_chosen(self) -> None:
        self.canvas.side.set_scale(self.scale)
        self.crosshair.hide()
        self.fit()


def height_of(run: RunCurves) -> float:
    """Largest distance of a run's loss from zero; 0 without a finite value."""
    finite = run.loss[np.isfinite(run.loss)]
    return float(np.abs(finite).max()) if len(finite) else 0.0
