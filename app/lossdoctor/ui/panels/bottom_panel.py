"""The tabs below the curves: gradients and metrics once the plots are there, runs, history, log, loss audit, lab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.store import Store
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.panels.history_page import HistoryPage
from lossdoctor.ui.panels.lab_page import LabPage
from lossdoctor.ui.panels.log_page import LogPage
from lossdoctor.ui.panels.loss_audit import LossAuditPanel
from lossdoctor.ui.panels.runs_table import RunsTable
from lossdoctor.ui.theme import Theme

LEAST_HEIGHT = 150


class Details(QTabWidget):
    """Pages that scroll or stretch: the highest of them, perhaps out of sight, must not push the curves away."""

    def minimumSizeHint(self) -> QSize:
        """Little, whatever the pages say."""
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)


class BottomPanel(Card):
    """Plots are put in front of the lists when they have loaded."""

    def __init__(self, store: Store, consultation: Consultation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.runs = RunsTable(store)
        self.history = HistoryPage(consultation.history, theme)
        self.log = LogPage(store)
        self.tabs = Details()
        self.tabs.setAccessibleName(self.tr("Details"))
        self.tabs.tabBar().setAccessibleName(self.tr("Details"))
        self.tabs.tabBar().setUsesScrollButtons(True)
        self.tabs.addTab(self.runs, self.tr("Runs"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.setTabToolTip(1, self.tr("History of edits"))
        self.tabs.addTab(self.log, self.tr("Log"))
        self.audit = LossAuditPanel(store, theme)
        self.audit.layout().setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(self.audit, self.tr("Loss audit"))
        self.lab = LabPage(store, consultation.lab, theme)
        self.tabs.addTab(self.lab, self.tr("Lab"))
        self.tabs.setTabToolTip(self.tabs.indexOf(self.lab), self.tr("Control experiments on a copy of the program"))
        self.column.addWidget(self.tabs)
        self._store = store
        store.patient_changed.connect(self._show_audit)

    def _show_audit(self) -> None:
        """A loss alone is audited in the centre; a page of its own would say the same twice."""
        target = self._store.target
        alone = target is not None and target.kind is TargetKind.LOSS
        self.tabs.setTabVisible(self.tabs.indexOf(self.audit), not alone)

    def show_lab(self) -> None:
        """Turn to the lab."""
        self.tabs.setCurrentWidget(self.lab)
        self.lab.area.setFocus()

    def add_plots(self, plots: Sequence[tuple[str, QWidget]]) -> None:
        """Put plots first and show the first of them."""
        for place, (title, plot) in enumerate(plots):
            self.tabs.insertTab(place, plot, title)
        if plots:
            self.tabs.setCurrentIndex(0)
