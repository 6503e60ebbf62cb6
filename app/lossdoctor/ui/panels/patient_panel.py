"""The left side: what was opened, its model, its data, its settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.opening_watch import OpeningWatch
from lossdoctor.bridge.store import Store
from lossdoctor.core.findings import Finding
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.panels.data_page import DataPage
from lossdoctor.ui.panels.model_page import ModelPage
from lossdoctor.ui.panels.session_card import SessionCard
from lossdoctor.ui.panels.settings_page import SettingsPage
from lossdoctor.ui.theme import Theme


class PatientPanel(QWidget):
    """Session card above three tabs. `finding_chosen(str)`, `settings_asked(Settings)`."""

    finding_chosen = Signal(str)
    settings_asked = Signal(object)

    def __init__(
        self,
        store: Store,
        consultation: Consultation,
        openings: OpeningWatch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.card = SessionCard(store, consultation, openings)
        self.keras_model = ModelPage(store, theme)
        self.data = DataPage(store, consultation, theme)
        self.settings = SettingsPage(store, consultation)
        self.keras_model.finding_chosen.connect(self.finding_chosen)
        self.settings.change_asked.connect(self.settings_asked)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Patient"))
        self.tabs.addTab(self.keras_model, self.tr("Model"))
        self.tabs.addTab(self.data, self.tr("Data"))
        self.tabs.addTab(self.settings, self.tr("Settings"))
        self.tabs.tabBar().setAccessibleName(self.tr("Pages of the patient"))
        below = Card()
        below.column.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.card)
        column.addWidget(below, 1)

    def show_rows(self, finding: Finding) -> None:
        """The data page with the rows that a finding names."""
        self.tabs.setCurrentWidget(self.data)
        self.data.show_rows(finding)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.keras_model.set_theme(theme)
        self.data.set_theme(theme)
