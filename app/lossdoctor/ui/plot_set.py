"""The plots of the window; importing this imports pyqtgraph, so it happens after the first paint."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.spoken import check_words
from lossdoctor.checks.known_losses import title
from lossdoctor.ui.plots.anchors import Anchor
from lossdoctor.ui.plots.gradient_plot import GradientPlot
from lossdoctor.ui.plots.legend import sample
from lossdoctor.ui.plots.linked import LinkedSteps
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.plots.metric_plot import MetricPlot
from lossdoctor.ui.plots.pane import PlotPane
from lossdoctor.ui.plots.rate_plot import RatePlot
from lossdoctor.ui.plots.update_plot import UpdatePlot
from lossdoctor.ui.theme import Theme


class PlotSet(QObject):
    """Owns the loss plot and those below it, linked by their steps. Signals: `finding_chosen(str)` with a slug,
    `told(str)`, `samples_changed(dict)` when runs look otherwise.
    """

    finding_chosen = Signal(str)
    told = Signal(str)
    samples_changed = Signal(object)

    def __init__(self, practice: Practice, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._curves = practice.store, practice.curves
        self._secret = False
        self.loss = LossPlot(practice.curves, theme)
        self.below: list[tuple[str, PlotPane]] = [
            (self.tr("Gradients"), GradientPlot(practice.curves, theme)),
            (self.tr("Updates"), UpdatePlot(practice.curves, theme)),
            (self.tr("Metrics"), MetricPlot(practice.curves, theme)),
            (self.tr("Learning rate"), RatePlot(practice.curves, theme)),
        ]
        self._panes: list[PlotPane] = [self.loss, *(pane for _, pane in self.below)]
        self._linked = LinkedSteps(*self._panes)
        for pane in self._panes:
            pane.told.connect(self.told)
        for _, pane in self.below:
            pane.go_without_heading()  # its tab says it
        self.loss.finding_chosen.connect(self.finding_chosen)
        self._store.findings_changed.connect(self._show_anchors)
        self._store.patient_changed.connect(self._name_loss)
        self._curves.run_added.connect(self._tell_samples)
        self._curves.overlay.changed.connect(self._tell_samples)
        self._show_anchors()
        self._name_loss()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for pane in self._panes:
            pane.set_theme(theme)
        self._tell_samples()

    def show_run(self, run_id: str, shown: bool) -> None:
        """Draw a run or leave it out."""
        self._curves.overlay.show(run_id, shown)

    def samples(self) -> dict[str, QPixmap]:
        """A piece of every run's curve by the run's id, for the table of runs."""
        theme, legend = self.loss.theme, self.loss.runs
        return {run.run_id: sample(legend.style(run, theme), theme.surface) for run in self._curves.runs}

    def _tell_samples(self, *_: object) -> None:
        self.samples_changed.emit(self.samples())

    def set_secret(self, secret: bool) -> None:
        """Findings are not drawn on the curve while an audience guesses."""
        self._secret = secret
        self._show_anchors()

    def _show_anchors(self) -> None:
        anchors = []
        for finding in () if self._secret else self._store.findings:
            step = self._store.steps.get(finding.check)
            if step is not None and finding.rank:
                said = check_words(finding.title)
                anchors.append(Anchor(finding.rank, step, finding.severity.value, said, finding.check))
        self.loss.set_anchors(anchors)

    def _name_loss(self) -> None:
        compiled = self._store.facts.compile
        name = title(compiled.losses[0]) if compiled and len(compiled.losses) == 1 else ""
        self.loss.set_loss_name(name)
