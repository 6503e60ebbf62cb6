"""How data is read: its first rows, the guesses made, and a way to correct each of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lossdoctor.bridge.table_draft import TableDraft
from lossdoctor.core.events import DataPreviewed, ProgressMade
from lossdoctor.core.failures import Failure
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget
from lossdoctor.ui.bricks.labels import Elided, plain, printable, set_tone
from lossdoctor.ui.dialogs.closing_row import closing_row
from lossdoctor.ui.dialogs.data.column_strip import ColumnStrip
from lossdoctor.ui.dialogs.data.format_row import FormatRow
from lossdoctor.ui.dialogs.data.preview_table import PreviewTable
from lossdoctor.ui.dialogs.data.size_words import progress_text, size_text
from lossdoctor.ui.theme import Theme

SETTLE_MS = 200  # several changes in a row are one question to intake
USUAL, SMALLEST = (920, 620), (720, 460)


class DataDialog(QDialog):
    """Shows a preview and asks for others by `preview_due(TableChoices | None)`; `taken(TableChoices | None)` by its
    button, after which it shows how far reading is until `finish`, or `show_failure`. Never waits.
    """

    preview_due = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        previewed: DataPreviewed,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        for_model: bool = True,
        guessed: bool = True,
    ) -> None:
        super().__init__(parent)
        self._previewed = previewed
        self._for_model = for_model
        self._reading = False
        self._failure = ""
        self.draft = TableDraft(previewed, guessed=guessed)
        self.setModal(True)
        name = ", ".join(Path(path).name for path in previewed.paths)
        self.setWindowTitle(printable(self.tr("Data: {name}").format(name=name)))
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(lambda: self.preview_due.emit(self.draft.asked()))
        self._build(name, theme)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.show_preview(previewed)
        if previewed.editable and previewed.columns:
            targets = [place for place, column in enumerate(self.draft.columns) if column.role == "target"]
            self.table.choose(targets[0] if targets else 0)
        self.take.setFocus()

    def _build(self, name: str, theme: Theme) -> None:
        self.size = plain("", "small")
        self.format = FormatRow(self.draft)
        self.table = PreviewTable(theme)
        self.strip = ColumnStrip(self.draft)
        self.message = plain("", "ink-small", wrap=True)
        self._message_card = Card(padding=8)
        self._message_card.column.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        title = Elided(self.tr("How {name} is read").format(name=name), "title")
        column.addWidget(title)
        column.addWidget(self.size)
        column.addWidget(self.format)
        card = Card(padding=1)
        card.column.addWidget(self.table)
        column.addWidget(card, 1)
        column.addWidget(self.strip)
        column.addWidget(self._message_card)
        column.addWidget(self._foot())
        self.format.changed.connect(self._change)
        self.strip.changed.connect(self._change)
        self.table.columns_chosen.connect(lambda: self.strip.show_columns(self.table.chosen))
        self.table.target_asked.connect(self._make_target)

    def _foot(self) -> QWidget:
        row, self.cancel, self.take = closing_row(self, self.tr("Read it"), self.tr("Cancel"))
        self.take.clicked.disconnect()
        self.take.clicked.connect(self._take)
        self.guesses = button(self.tr("Back to the guesses"), self._reset, kind="quiet")
        self.guesses.setAutoDefault(False)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far reading is"))
        self.bar.setTextVisible(False)
        self.state = Elided("", "small")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.guesses)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.state, 1)
        foot.addWidget(row)
        self.bar.hide()
        return clear_widget(foot)

    # what comes
    def show_preview(self, previewed: DataPreviewed) -> None:
        """Show this preview in place of the one before."""
        self._previewed = previewed
        self.draft.take(previewed)
        self.size.setText(printable(size_text(previewed)))
        self.table.show_rows(previewed)
        self._failure = ""
        self.state.set_full_text("")
        self._refresh()
        if previewed.editable:
            self.strip.show_columns(self.table.chosen)

    def show_failure(self, failure: Failure) -> None:
        """Say why it cannot be read this way; everything can be changed again."""
        self._reading, self._failure = False, failure.message
        self.state.set_full_text("")
        self._refresh()

    def show_progress(self, progress: ProgressMade) -> None:
        """How far reading is."""
        if not self._reading:
            return
        known = progress.fraction == progress.fraction
        self.bar.setRange(0, 1000 if known else 0)
        if known:
            self.bar.setValue(round(1000 * progress.fraction))
        self.state.set_full_text(progress_text(progress))

    def finish(self) -> None:
        """The data is read."""
        self.accept()

    def name_targets(self, names: Sequence[str]) -> None:
        """Make these columns the targets, and the others that were guessed to be targets inputs."""
        columns = self.draft.columns
        if names and set(names) <= {column.name for column in columns}:
            targets = [place for place, column in enumerate(columns) if column.name in names]
            others = [p for p, column in enumerate(columns) if column.role == "target" and p not in targets]
            self.draft.set_columns(targets, role="target")
            self.draft.set_columns(others, role="input")
            self.table.choose(targets[0])
            self._refresh()

    # what a person does
    def _change(self) -> None:
        self.state.set_full_text(self.tr("Looking again …"))
        self._settled.start()
        self._refresh()

    def _make_target(self, place: int) -> None:
        if self._previewed.editable and place < len(self.draft.columns):
            role = "input" if self.draft.columns[place].role == "target" else "target"
            self.draft.set_columns((place,), role=role)
            self.strip.show_columns(self.table.chosen)
            self._change()

    def _reset(self) -> None:
        self.draft.reset()
        self._change()

    def _take(self) -> None:
        self._settled.stop()
        self._reading = True
        self.bar.setRange(0, 0)
        self.state.set_full_text(self.tr("Reading …"))
        self._refresh()
        self.taken.emit(self.draft.final() if self._previewed.editable else None)

    def _refresh(self) -> None:
        editable, reading = self._previewed.editable, self._reading
        self.format.setVisible(editable and bool(self.draft.shown.delimiter))
        self.strip.setVisible(editable)
        for part in (self.format, self.strip, self.table):
            part.setEnabled(not reading)
        self.bar.setVisible(reading)
        self.guesses.setVisible(editable and not reading)
        self.guesses.setEnabled(self.draft.changed)
        if editable:
            self.table.show_columns(self.draft)
            self.format.refresh()
        lacks = self.draft.lacks(for_model=self._for_model) if editable else ""
        why = {
            "input": self.tr("Every column is a target or left out: a model needs an input."),
            "target": self.tr("No column is the target: click the column that the model is to predict."),
        }.get(lacks, "")
        self.take.setEnabled(not reading and not why)
        self.take.setToolTip(why)
        if self._failure or why:
            self._say(self._failure or why, "error" if self._failure else "warning")
        else:
            self._say("\n".join(self._previewed.notes), "")

    def _say(self, text: str, tone: str) -> None:
        self.message.setText(printable(text))
        set_tone(self.message, tone)
        self._message_card.setVisible(bool(text))
