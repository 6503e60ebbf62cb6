"""The data: statistics, how often each target occurs, a column beside its validation, and rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTableWidget, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.store import Store
from lossdoctor.core.findings import Finding, HistogramEvidence
from lossdoctor.core.readings.data import ArrayFacts, TargetFacts
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, empty, scrolling
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.class_bars import ClassBars
from lossdoctor.ui.plots.scales import figure, short
from lossdoctor.ui.rows.column_compare import ColumnCompare
from lossdoctor.ui.rows.rows_view import RowsView
from lossdoctor.ui.theme import Theme

translate = QCoreApplication.translate

MOST_BARS = 24  # distinct values that still are classes to look at one by one; more are drawn as a histogram


class DataPage(QWidget):
    """Shows what the model is fed, training beside validation where both are there. `change_asked()` wants it read in
    another way.
    """

    change_asked = Signal()

    def __init__(self, store: Store, consultation: Consultation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self._theme = theme
        self._shown: object = self
        self._numbers = QVBoxLayout()
        self._numbers.setSpacing(2)
        self._spread = QVBoxLayout()
        self.bars = ClassBars(theme)
        self.rows = RowsView(consultation.rows, theme)
        self.preview: QTableWidget = self.rows.table
        self.column = ColumnCompare(consultation.rows, theme)
        self._bars_title = plain(self.tr("Targets"), "heading")
        self.change = button(self.tr("Change how it is read…"), self.change_asked.emit, kind="small")
        self.change.setAccessibleName(self.tr("Change how the data is read"))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._numbers)
        for widget in (self._bars_title, self.bars):
            column.addWidget(widget)
        column.addLayout(self._spread)
        for part in (self.column, self.rows):
            column.addWidget(part)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 8, 0, 0)
        inside = clear_widget(column)
        column.setContentsMargins(0, 0, 6, 0)
        self.area = scrolling(inside, self.tr("Data"))
        page.addWidget(self.area)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        self._scroll = QTimer(self)  # the rows get their height within two turns of the event loop
        self._scroll.setSingleShot(True)
        self._scroll.setInterval(20)
        self._scroll.timeout.connect(self._to_rows)
        consultation.rows.changed.connect(self._came)
        store.findings_changed.connect(self._mark)
        store.engine_changed.connect(self._later)
        store.patient_changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for part in (self.bars, self.rows, self.column):
            part.set_theme(theme)
        self._show_targets()

    def show_rows(self, finding: Finding) -> None:
        """The rows that a finding names, in view."""
        self._consultation.rows.ask_finding(finding)
        self.rows.reveal()
        self._scroll.start()

    def _came(self) -> None:
        if self._consultation.rows.chosen is not None and self.isVisible():
            self._scroll.start()

    def _to_rows(self) -> None:
        if self._consultation.rows.chosen is not None:
            place = self.rows.title.mapTo(self.area.widget(), QPoint(0, 0))
            self.area.verticalScrollBar().setValue(place.y())

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not needed before."""
        super().showEvent(event)
        self._later()

    def _later(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _ask(self) -> None:
        """More than the first rows as text, once this page is looked at."""
        rows = self._consultation.rows
        if rows.answerable and rows.page is None and rows.waiting is None and rows.chosen is None:
            rows.ask_page(0)
        self.column.ask()

    def _mark(self) -> None:
        if self.isVisible():
            self.rows.refresh()

    def refresh(self) -> None:
        """Show the store's data."""
        facts = self._store.facts
        self.change.setVisible(self._store.target is not None and self._consultation.file.has_data)
        if facts is self._shown:
            return
        self._shown = facts
        empty(self._numbers)
        there = facts.inputs is not None or bool(facts.preview)
        if not there:
            self._numbers.addWidget(plain(self.tr("The data appear here when a patient is open."), "muted", wrap=True))
        self._show_numbers()
        self._show_targets()
        self.column.show_columns(facts.preview_columns)
        self.column.setVisible(bool(facts.preview))
        self.rows.setVisible(bool(facts.preview))
        self.rows.refresh()
        self._later()

    def _show_numbers(self) -> None:
        inputs = self._store.facts.inputs
        if inputs is None:
            return
        sides = ((self.tr("Training"), inputs.training), (self.tr("Validation"), inputs.validation))
        for side, arrays in sides:
            for array in arrays:
                self._numbers.addWidget(plain(f"{side} · {array.name}", "strong", wrap=True))
                self._numbers.addWidget(plain(array_text(array), "small", wrap=True))

    def _show_targets(self) -> None:
        targets = self._store.facts.targets
        rows = target_rows(targets.training[0]) if targets is not None and targets.training else []
        spread = targets.training[0].array if targets is not None and len(rows) > MOST_BARS else None
        self._bars_title.setVisible(bool(rows))
        self.bars.setVisible(bool(rows) and spread is None)
        self.bars.show_counts(rows)
        empty(self._spread)
        if spread is not None:
            from lossdoctor.ui.plots.evidence import EvidencePicture  # not needed before data are looked at

            told = HistogramEvidence(spread.name, spread.histogram_edges, spread.histogram_counts)
            self._spread.addWidget(EvidencePicture(told, self._theme))


def array_text(array: ArrayFacts) -> str:
    """Statistics of one array in a sentence."""
    shape = "×".join(map(str, array.shape)) or "1"
    told = translate(
        "DataPage", "{n} row(s) of {shape}, {dtype}, from {low} to {high}, mean {mean} ± {std}", "", array.rows
    )
    text = told.format(
        n=f"{array.rows:,}",
        shape=shape,
        dtype=array.dtype,
        low=short(array.minimum),
        high=short(array.maximum),
        mean=short(array.mean),
        std=short(array.std),
    )
    bad = array.nan_count + array.inf_count
    return text + (translate("DataPage", ", {n} value(s) not finite", "", bad).format(n=f"{bad:,}") if bad else "")


def target_rows(target: TargetFacts) -> list[tuple[str, int]]:
    """Values with counts; one-hot targets by class; bins of the histogram for continuous ones."""
    if target.one_hot or target.multi_hot:
        return [(str(i), int(n)) for i, n in enumerate(target.class_counts)]
    if target.values.size:
        return [(short(v), int(n)) for v, n in zip(target.values, target.counts, strict=True)]
    edges = target.array.histogram_edges
    return [(figure(edges[i]), int(n)) for i, n in enumerate(target.array.histogram_counts)]
