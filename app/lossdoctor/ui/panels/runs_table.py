"""All runs of the session beside each other: which are drawn, what differs between them, and what each came to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.run_figures import RunFigures, differences, figures_of, metric_of
from lossdoctor.bridge.state import RunState
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.bricks.tables import cell, table
from lossdoctor.ui.panels.run_cells import cells
from lossdoctor.ui.panels.run_words import metrics_text, state_text
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.plots.table import Table

RUN, EDITS = range(2)
RUN_WIDTH, EDITS_WIDTH = 124, 118
NUMBERS = ("metric", "loss", "val_loss", "best", "rate", "steps", "seconds")  # what is asked first comes first
NOTE = EDITS + len(NUMBERS) + 2
NOTE_WIDTH = 220


def side(column: int) -> Qt.AlignmentFlag:
    """Numbers stand on the right of their column, words on the left."""
    number = EDITS < column <= EDITS + len(NUMBERS)
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft)


class RunsTable(QWidget):
    """One row a run, one column a number, with the difference to the baseline in brackets.

    `told(str)`: a sentence for the message bar. `noted(str, str)`: what was written on a run. Until `follow` gives it
    curves it shows what the store knows.
    """

    told = Signal(str)
    noted = Signal(str, str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._curves: Curves | None = None
        self._ids: list[str] = []
        self._metric = ""
        self._samples: Mapping[str, QPixmap] = {}
        self.empty_word = plain(self.tr("Train, and each run is listed here."), "muted")
        self.rows = table(self.tr("Runs"), numbered=False)
        self.rows.setEditTriggers(QTableWidget.EditTrigger.DoubleClicked | QTableWidget.EditTrigger.EditKeyPressed)
        self.rows.itemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.empty_word, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._bar())
        column.addWidget(self.rows)
        self._head()
        self._actions()
        store.run_changed.connect(self.refresh)
        store.cleared.connect(self._forget)
        self._show_parts()

    # building
    def _bar(self) -> QWidget:
        self.baseline = QComboBox()
        self.baseline.setAccessibleName(self.tr("Baseline"))
        self.baseline.setToolTip(self.tr("The run that the others are compared with, drawn grey"))
        self.baseline.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.baseline.currentIndexChanged.connect(self._baseline_chosen)
        self.compare = QCheckBox(self.tr("Differences") + "  ")
        self.compare.setAccessibleName(self.tr("Differences"))
        self.compare.setToolTip(self.tr("Show in brackets how far each run lies from the baseline"))
        self.compare.setChecked(True)
        self.compare.toggled.connect(self._refresh_all)
        row = FlowLayout(gap=8)
        self._comparing = (plain(self.tr("Baseline"), "small"), self.baseline, self.compare)
        self.write = button(self.tr("Note"), self._write, kind="small", name=self.tr("Write a note on the chosen run"))
        for widget in (*self._comparing, self.write):
            row.addWidget(widget)
        for text, act in ((self.tr("Copy"), self.copy), (self.tr("Save numbers…"), self._ask_and_save)):
            row.addWidget(button(text, act, kind="small"))
        self.bar = clear_widget(row)
        row.setContentsMargins(0, 0, 0, 0)
        return self.bar

    def _head(self) -> None:
        self._name_columns()
        header = self.rows.horizontalHeader()
        header.setMinimumSectionSize(44)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Qt forgets the tick and the picture when it measures
        for place, width in ((RUN, RUN_WIDTH), (EDITS, EDITS_WIDTH), (NOTE, NOTE_WIDTH)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.rows.setColumnWidth(place, width)
        self.rows.setIconSize(QSize(20, 18))

    def _name_columns(self) -> None:
        words = {
            "steps": (self.tr("Steps"), self.tr("Batches trained on")),
            "loss": (self.tr("Loss"), self.tr("Mean of the last epoch, as Keras prints it")),
            "best": (self.tr("Best"), self.tr("Lowest mean of an epoch")),
            "val_loss": (self.tr("Validation"), self.tr("Loss on the validation rows after the last epoch")),
            "metric": (self._metric or self.tr("Metric"), self.tr("After the last epoch; all of them in the tooltips")),
            "seconds": (self.tr("Seconds"), self.tr("From the first batch to the last, tracing included")),
            "rate": (self.tr("Learning rate"), self.tr("Of the last step")),
        }
        heads = [
            (self.tr("Run"), self.tr("Ticked runs are drawn")),
            (self.tr("What differs"), self.tr("Edits that this run has (+) or lacks (−) beside the baseline")),
            *(words[name] for name in NUMBERS),
            (self.tr("State"), self.tr("Whether it trains, or how it ended")),
            (self.tr("Note"), self.tr("What you write on a run; kept in the session and shown in reports")),
        ]
        self.rows.setColumnCount(len(heads))
        for place, (text, tip) in enumerate(heads):
            item = QTableWidgetItem(printable(text))
            item.setToolTip(tip)
            item.setTextAlignment(side(place))
            self.rows.setHorizontalHeaderItem(place, item)

    def _actions(self) -> None:
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, key, act in (
            (self.tr("Make this the baseline"), "B", self._make_baseline),
            (self.tr("Write a note"), "N", self._write),
            (self.tr("Copy"), "Ctrl+C", self.copy),
        ):
            action = QAction(text, self.rows)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.rows.addAction(action)

    # what the window gives
    def follow(self, curves: Curves) -> None:
        """Take numbers from these curves, and share with them which runs are drawn and which is the baseline."""
        self._curves = curves
        curves.overlay.changed.connect(self._overlay_changed)

    def show_samples(self, samples: Mapping[str, QPixmap]) -> None:
        """A piece of each run's curve beside its name."""
        self._samples = samples
        with QSignalBlocker(self.rows):
            for place, run_id in enumerate(self._ids):
                item = self.rows.item(place, RUN)
                if item is not None and run_id in samples:
                    item.setIcon(QIcon(samples[run_id]))

    # what is shown
    def refresh(self, run_id: str) -> None:
        """Show one run's newest numbers, and the others' distance to it when it is the baseline."""
        run = self._store.runs.get(run_id)
        if run is None:
            return
        if run_id not in self._ids:
            self._add(run)
        metric = metric_of(list(self._store.runs.values()))
        if metric != self._metric:
            self._metric = metric
            self._name_columns()
            self._refresh_all()
        elif run_id == self.baseline_id:
            self._refresh_all()
        else:
            self._show(run)

    @property
    def baseline_id(self) -> str:
        """The run that the others are compared with, '' while there is none."""
        chosen = self._curves.overlay.baseline if self._curves is not None else None
        return chosen.run_id if chosen is not None else next(iter(self._ids), "")

    def _refresh_all(self, *_: object) -> None:
        for run_id in self._ids:
            run = self._store.runs.get(run_id)
            if run is not None:
                self._show(run)

    def _show(self, run: RunState) -> None:
        row = self._ids.index(run.run_id)
        baseline = self._store.runs.get(self.baseline_id)
        other = baseline if baseline is not None and baseline is not run else None
        compared = self._figures(other) if other is not None and self.compare.isChecked() else None
        numbers = cells(self._figures(run), compared)
        name = f"{run.name} ✎" if run.note else run.name
        texts = [name, self._differs(run, other), *(numbers[name] for name in NUMBERS), state_text(run)]
        tip = "\n".join(part for part in (run.note, run.title, metrics_text(run), run.device, run.why) if part)
        with QSignalBlocker(self.rows):
            for column, text in enumerate(texts):
                item = self.rows.item(row, column)
                if item is not None and (item.text(), item.toolTip()) != (printable(text), printable(tip)):
                    item.setText(printable(text))
                    item.setToolTip(printable(f"{text}\n{tip}" if column == EDITS else tip))
            self._show_note(self.rows.item(row, NOTE), printable(run.note))

    def _show_note(self, item: QTableWidgetItem | None, note: str) -> None:
        """Left alone where nothing is new: somebody may be writing in it."""
        if item is not None and item.text() != note:
            item.setText(note)
            item.setToolTip(note)

    def _differs(self, run: RunState, other: RunState | None) -> str:
        if other is None:
            return "; ".join(run.edits) or self.tr("as given")
        return "; ".join(differences(run, other)) or self.tr("nothing")

    def _figures(self, run: RunState) -> RunFigures:
        return figures_of(run, self._curves.run(run.run_id) if self._curves is not None else None, self._metric)

    def _add(self, run: RunState) -> None:
        self._ids.append(run.run_id)
        row = self.rows.rowCount()
        with QSignalBlocker(self.rows):
            self.rows.insertRow(row)
            name = QTableWidgetItem(run.name)
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Checked)
            self.rows.setItem(row, RUN, name)
            for column in range(1, self.rows.columnCount()):
                item = cell("")
                item.setTextAlignment(side(column))
                if column != NOTE:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.rows.setItem(row, column, item)
        with QSignalBlocker(self.baseline):
            self.baseline.addItem(run.name, run.run_id)
        self.show_samples(self._samples)
        self._show_parts()

    # what a person does
    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == RUN and item.row() < len(self._ids) and self._curves is not None:
            self._curves.overlay.show(self._ids[item.row()], item.checkState() is Qt.CheckState.Checked)
        elif item.column() == NOTE and item.row() < len(self._ids):
            self.noted.emit(self._ids[item.row()], item.text())

    def _write(self) -> None:
        """Open the note of the chosen run, or of the newest."""
        row = self.rows.currentRow() if self.rows.currentRow() >= 0 else self.rows.rowCount() - 1
        note = self.rows.item(row, NOTE)
        if note is not None:
            self.rows.setCurrentItem(note)
            self.rows.setFocus()
            self.rows.editItem(note)

    def _baseline_chosen(self, place: int) -> None:
        if place >= 0 and self._curves is not None:
            self._curves.overlay.set_baseline(self.baseline.itemData(place))

    def _make_baseline(self) -> None:
        self.baseline.setCurrentIndex(self.rows.currentRow())

    def _overlay_changed(self) -> None:
        if self._curves is None:
            return
        with QSignalBlocker(self.rows), QSignalBlocker(self.baseline):
            for place, run_id in enumerate(self._ids):
                item = self.rows.item(place, RUN)
                shown = self._curves.overlay.is_shown(run_id)
                if item is not None:
                    item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.baseline.setCurrentIndex(self.baseline.findData(self.baseline_id))
        self._refresh_all()

    def numbers(self) -> Table:
        """The table as it is shown."""
        heads = [self.rows.horizontalHeaderItem(place).text() for place in range(self.rows.columnCount())]
        return Table({head: np.array(self._column(place), object) for place, head in enumerate(heads)})

    def _column(self, place: int) -> list[str]:
        return [self.rows.item(row, place).text() for row in range(self.rows.rowCount())]

    def copy(self) -> None:
        """Put the table on the clipboard, tab-separated."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in self.numbers().lines()))
        self.told.emit(self.tr("Table of runs copied."))

    def save(self, path: Path) -> None:
        """Write the table as comma-separated values. Raises OSError."""
        self.numbers().save_csv(path)

    def _ask_and_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save numbers"), "runs.csv", self.tr("Numbers (*.csv)"))
        if not name:
            return
        try:
            self.save(Path(name))
        except OSError as problem:
            self.told.emit(self.tr("Not saved: {why}").format(why=problem))
        else:
            self.told.emit(self.tr("Saved {name}.").format(name=name))

    def _forget(self) -> None:
        self._ids, self._metric = [], ""
        self.rows.setRowCount(0)
        with QSignalBlocker(self.baseline):
            self.baseline.clear()
        self._show_parts()

    def _show_parts(self) -> None:
        self.rows.setVisible(bool(self._ids))
        self.bar.setVisible(bool(self._ids))
        for widget in self._comparing:
            widget.setVisible(len(self._ids) > 1)
        self.empty_word.setVisible(not self._ids)
