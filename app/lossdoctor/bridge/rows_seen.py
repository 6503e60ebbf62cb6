"""What the window has been shown of the data: a page of rows, a finding's rows, one column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.findings import Finding, RowsEvidence
from lossdoctor.core.rows import MOST_ROWS
from lossdoctor.core.saying import english

VALIDATION_ROW = "validation row"  # the column in which train-validation-overlap tells them


class RowsSeen(QObject):
    """Asks by `command_due(Command)`; an answer that nobody waits for any more is left out. `changed()`: other rows
    are shown, or they came; `column_changed()` the same for the column.

    A run answers between two steps and while it holds. Until then, and without an engine, a page holds what was told
    when the patient was opened, and a finding's rows what the finding says of them. `validation` says which side is
    looked at; of the validation rows nothing is told before the engine answers.
    """

    PAGE = 50

    command_due = Signal(object)
    changed = Signal()
    column_changed = Signal()

    def __init__(self, store: Store, live: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._live = live  # whether an engine holds the patient
        self.forget()
        store.accepted.connect(self._came)
        store.cleared.connect(self.forget)
        store.renewed.connect(self.forget)

    def forget(self) -> None:
        """Another patient, or another state of it."""
        self.page: ev.RowsShown | None = None
        self.column: ev.ColumnShown | None = None
        self.chosen: tuple[Finding, RowsEvidence] | None = None
        self.validation = False
        self.waiting: cmd.ShowRows | None = None
        self.waiting_column: int | None = None
        self.changed.emit()
        self.column_changed.emit()

    @property
    def answerable(self) -> bool:
        """Whether there is an engine that holds the rows."""
        dead = self._store.engine.state in ("absent", "failed")
        return bool(self._store.facts.preview) and not dead and self._live()

    @property
    def held_out(self) -> bool:
        """Whether there are validation rows."""
        inputs = self._store.facts.inputs
        return inputs is not None and bool(inputs.validation)

    def ask_page(self, first: int = 0) -> None:
        """Rows of the side that is looked at, from `first` on."""
        self.chosen = None
        self._ask(cmd.ShowRows(first=max(0, first), validation=self.validation))

    def ask_finding(self, finding: Finding) -> None:
        """The rows that a finding names, validation rows first; nothing when it names none."""
        evidence = rows_of(finding)
        if evidence is not None:
            self.chosen, self.validation = (finding, evidence), bool(named_rows(evidence, validation=True))
            self._ask_chosen(evidence)

    def look_at(self, validation: bool) -> None:
        """The other side: of the chosen finding where it names rows of both, else the first of all rows."""
        if validation == self.validation:
            return
        self.validation, self.page = validation, None
        if self.chosen is not None and named_rows(self.chosen[1], validation):
            self._ask_chosen(self.chosen[1])
        else:
            self.ask_page()

    def _ask_chosen(self, evidence: RowsEvidence) -> None:
        self.page = None
        rows = named_rows(evidence, self.validation)[:MOST_ROWS]
        self._ask(cmd.ShowRows(rows=rows, validation=self.validation))

    def _ask(self, command: cmd.ShowRows) -> None:
        self.waiting = command if self.answerable else None
        self.changed.emit()
        if self.waiting is not None:
            self.command_due.emit(command)

    def ask_column(self, place: int) -> None:
        """How one column of the preview is distributed."""
        if self.answerable and place != self.waiting_column:
            self.waiting_column = place
            self.command_due.emit(cmd.ShowColumn(place))

    def columns(self) -> tuple[str, ...]:
        """Names of the columns of what is shown."""
        told = self._store.facts.preview_columns
        if self.page is not None:
            return told if len(told) == len(self.page.columns) else self.page.columns
        return self.chosen[1].columns if self.chosen is not None else told

    def cells(self) -> tuple[tuple[str, ...], ...]:
        """Rows of cells of what is shown."""
        if self.page is not None:
            return self.page.texts
        return self.chosen[1].values if self.chosen is not None else self._preview()

    def numbers(self) -> tuple[int, ...]:
        """The index of each row shown."""
        if self.page is not None:
            return self.page.rows
        if self.chosen is not None:
            return named_rows(self.chosen[1], self.validation)
        return tuple(range(len(self._preview())))

    def _preview(self) -> tuple[tuple[str, ...], ...]:
        return () if self.validation else self._store.facts.preview

    def offences(self) -> dict[int, list[Finding]]:
        """By index of a shown row, the findings that name it, gravest rank first."""
        shown: set[int] = set(self.numbers())
        found: dict[int, list[Finding]] = {}
        for finding in self._store.findings:
            evidence = rows_of(finding)
            for row in named_rows(evidence, self.validation) if evidence is not None else ():
                if row in shown:
                    found.setdefault(row, []).append(finding)
        return found

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.RowsShown) and self.waiting is not None and _answers(event, self.waiting):
            self.page, self.waiting = event, None
            self.changed.emit()
        elif isinstance(event, ev.ColumnShown) and event.place == self.waiting_column:
            self.column, self.waiting_column = event, None
            self.column_changed.emit()
        elif isinstance(event, ev.RequestRefused) and event.command in ("ShowRows", "ShowColumn"):
            self.waiting, self.waiting_column = None, None
            self.changed.emit()
        elif isinstance(event, (ev.SessionOpened, ev.RevisionMade)):
            self.forget()


def rows_of(finding: Finding) -> RowsEvidence | None:
    """The rows that a finding names, or None."""
    named = (piece for piece in finding.evidence if isinstance(piece, RowsEvidence) and piece.rows)
    return next(named, None)


def named_rows(evidence: RowsEvidence, validation: bool) -> tuple[int, ...]:
    """The rows of one side that evidence names: training rows by index, validation rows in a column of their own."""
    if not validation:
        return evidence.rows
    columns = english(evidence.columns)
    if VALIDATION_ROW not in columns:
        return ()
    place = columns.index(VALIDATION_ROW)
    return tuple(int(cells[place]) for cells in evidence.values if cells[place].isdecimal())


def _answers(event: ev.RowsShown, asked: cmd.ShowRows) -> bool:
    if event.validation != asked.validation:
        return False
    if asked.rows:
        return set(event.rows) <= set(asked.rows)
    return _first(event.rows) == asked.first


def _first(rows: Sequence[int]) -> int:
    return rows[0] if rows else 0
