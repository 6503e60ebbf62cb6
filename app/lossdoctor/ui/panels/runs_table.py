"""All runs of the session: which are drawn, how each ended, what it reached."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from lossdoctor.bridge.state import RunState
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.bricks.tables import cell, table

ENDS = {
    "finished": "finished",
    "stopped": "stopped",
    "time-limit": "time limit",
    "steps": "steps done",
    "nonfinite": "not a number",
    "error": "error",
}


class RunsTable(QWidget):
    """One row a run. `overlay_changed(str, bool)`: draw the run or not."""

    overlay_changed = Signal(str, bool)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._ids: list[str] = []
        self.empty_word = plain(self.tr("Train, and each run is listed here."), "muted")
        self.rows = table(self.tr("Runs"), numbered=False)
        self.rows.itemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.empty_word, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.rows)
        self._columns = [
            self.tr("Run"),
            self.tr("Revision"),
            self.tr("State"),
            self.tr("Steps"),
            self.tr("Last loss"),
            self.tr("Metrics"),
        ]
        self.rows.setColumnCount(len(self._columns))
        self.rows.setHorizontalHeaderLabels(self._columns)
        header = self.rows.horizontalHeader()
        for place, width in enumerate((84, 68, 76, 52, 76, 68)):
            self.rows.setColumnWidth(place, width)
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        store.run_changed.connect(self.refresh)
        store.cleared.connect(self._forget)
        self._show_empty()

    def refresh(self, run_id: str) -> None:
        """Show one run's newest numbers."""
        run = self._store.runs.get(run_id)
        if run is None:
            return
        if run_id not in self._ids:
            self._add(run)
        row = self._ids.index(run_id)
        texts = ("", run.title, state_text(run), f"{run.step:,}", f"{run.loss:.4g}", metrics_text(run))
        for column, text in list(enumerate(texts))[1:]:
            item = self.rows.item(row, column)
            if item is not None and item.text() != printable(text):
                item.setText(printable(text))
                item.setToolTip(printable(f"{text}\n{run.device}\n{run.why}".strip()))

    def _add(self, run: RunState) -> None:
        self._ids.append(run.run_id)
        row = self.rows.rowCount()
        self.rows.blockSignals(True)
        self.rows.insertRow(row)
        name = QTableWidgetItem(run.name)
        name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        name.setCheckState(Qt.CheckState.Checked)
        name.setToolTip(self.tr("Draw this run"))
        self.rows.setItem(row, 0, name)
        for column in range(1, len(self._columns)):
            self.rows.setItem(row, column, cell(""))
        self.rows.blockSignals(False)
        self._show_empty()

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == 0 and item.row() < len(self._ids):
            self.overlay_changed.emit(self._ids[item.row()], item.checkState() is Qt.CheckState.Checked)

    def _forget(self) -> None:
        self._ids = []
        self.rows.setRowCount(0)
        self._show_empty()

    def _show_empty(self) -> None:
        self.rows.setVisible(bool(self._ids))
        self.empty_word.setVisible(not self._ids)


def state_text(run: RunState) -> str:
    """'training', 'paused', how it ended, or that its engine died."""
    if run.state == "ended":
        return ENDS.get(run.ended, run.ended)
    return "engine ended" if run.state == "lost" else run.state


def metrics_text(run: RunState) -> str:
    """Metrics of the newest epoch but the losses, validation first."""
    names = sorted(
        (name for name in run.metrics if name != "loss"), key=lambda name: (not name.startswith("val_"), name)
    )
    return ", ".join(f"{name} {run.metrics[name]:.3g}" for name in names)
