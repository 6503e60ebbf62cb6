"""From dropped files to a command that opens a session: asks intake and the user what is still needed, in order."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.opening_steps import Draft, Step, again, inspected_as, next_step, opening_command
from lossdoctor.bridge.roles import Dropped, by_role
from lossdoctor.core import commands as ask
from lossdoctor.core.events import (
    DataPrepared,
    DataPreviewed,
    Event,
    LogRead,
    NotebookRead,
    RequestRefused,
    TargetInspected,
)
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.session import ProgramText, Settings, TableChoices, TargetKind

Replay = Callable[[TargetInspected], None]


class Opening(QObject):
    """Walks through one opening at a time; a new one replaces the old. Never blocks.

    Questions: `trust_needed(TargetInspected)` (answer `trust`), `function_needed(TargetInspected)` (`give_function`),
    `data_needed(TargetInspected)` (`give_data`), `choices_needed(DataPreviewed)` (`preview` any number of times, each
    answered by `previewed(DataPreviewed)` or `data_refused(Failure)`, then `give_choices`); `cancel` answers them all.
    Ends with `ready(OpenSession, TargetInspected)` or `refused(Failure)`; `prepared()` when data are read.
    `busy(str)` says what is being done, '' when done; the draft's `notes` what could not be used.
    `replay` opens session files; while it is None they are refused.
    """

    trust_needed = Signal(object)
    function_needed = Signal(object)
    data_needed = Signal(object)
    choices_needed = Signal(object)
    previewed = Signal(object)
    data_refused = Signal(object)
    prepared = Signal()
    ready = Signal(object, object)
    refused = Signal(object)
    busy = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.replay: Replay | None = None
        self.draft: Draft | None = None  # what is being opened
        self.opened: Draft | None = None  # what was opened last
        self.before: Draft | None = None  # the same with its data read otherwise
        self._ticket: int | None = None
        self._choosing = False
        self._allowed: set[tuple[str, ...]] = set()
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    # what begins an opening
    def start(self, paths: Sequence[str], settings: Settings | None = None) -> None:
        """Open files, whatever their order."""
        files = by_role(paths)
        settings = settings or Settings()
        custom, architecture = files.custom_objects, files.architecture
        settings = replace(
            settings,
            custom_objects=_absolute(custom) or settings.custom_objects,
            architecture=_absolute(architecture) or settings.architecture,
        )
        names, target = [Path(path).name for path in files.unused], Path(files.target).name
        unused = self.tr("{n} was not used beside {t}.").format(n=", ".join(names), t=target)
        self._begin(Draft(files, settings, notes=(unused,) if names else ()))

    def reload(self, settings: Settings) -> None:
        """Open the present files as they are now, with these settings."""
        if self.opened is not None:
            self._begin(again(self.opened, "reload", settings=settings))

    def choose_fit(self, index: int, settings: Settings) -> None:
        """Open another fit of the present program, 1 first."""
        if self.opened is not None:
            self._begin(again(self.opened, "fit", settings=replace(settings, fit_index=index)))

    def open_copy(self, program: ProgramText, settings: Settings) -> None:
        """Run a modernised copy in the place of the present program."""
        if self.opened is not None:
            self._begin(again(self.opened, "copy", settings=settings, program=program, copied=True))

    def give_custom_objects(self, path: str, settings: Settings) -> None:
        """Open the present model again with the file that defines its classes."""
        if self.opened is not None:
            changed = replace(settings, custom_objects=_absolute(path))
            self._begin(again(self.opened, "custom", settings=changed))

    def show_data(self, settings: Settings) -> None:
        """Show how the present data is read, to change it."""
        if self.opened is not None and self.opened.data is not None:
            settled = {"settings": settings, "inspected": self.opened.inspected, "custom": self.opened.custom}
            draft = again(self.opened, "data", chosen=False, no_preview=False, always_show=True, **settled)
            self._begin(replace(draft, trusted=self.opened.trusted))

    def undo_data(self, settings: Settings) -> None:
        """Open the present target with the data as they were read before; once more brings the change back."""
        if self.before is not None and self.before.data is not None:
            self.cancel()
            self._open(replace(self.before, settings=settings, why="data"))

    def _begin(self, draft: Draft) -> None:
        self.cancel()
        self.draft = draft
        self._go_on()

    # answers of the user
    def trust(self, fit_index: int = 0) -> None:
        """The user allowed the named code to run, and chose one of its fits (0: as the settings say)."""
        if self.draft is not None:
            self._allowed.add(self.draft.fingerprint)
            settings = self.draft.settings
            self._take(trusted=True, settings=replace(settings, fit_index=fit_index or settings.fit_index))

    def give_function(self, name: str) -> None:
        """The function to audit; '' runs the whole file as a program."""
        if self.draft is None:
            return
        if name:
            path = self.draft.files.target.partition("::")[0]
            self._take(files=Dropped(f"{path}::{name}"), inspected=None)
        else:
            self._take(whole=True)

    def give_data(self, paths: Sequence[str], columns: Sequence[str] = (), validation: str = "") -> None:
        """The user named the data of a model."""
        draft = self.draft or self.opened
        if draft is not None:
            self.draft = draft
            files = replace(draft.files, data=tuple(paths), validation=validation)
            self._take(files=files, target_columns=tuple(columns), data=None, previewed=None, chosen=False)

    def preview(self, choices: TableChoices | None) -> None:
        """Show the data as they would be read this way; an earlier preview under way is given up."""
        if self.draft is not None:
            self._give_up()
            self._ask(ask.PreviewData(self.draft.data_paths, choices), self._preview_came)

    def give_choices(self, choices: TableChoices | None) -> None:
        """Read the data this way; the roles of its columns replace target columns that were named before."""
        named = self.draft.target_columns if self.draft is not None and not (choices and choices.columns) else ()
        self._take(choices=choices, chosen=True, target_columns=named)

    def cancel(self) -> None:
        """Give up what is being opened; what was opened before stays."""
        self._give_up()
        self.draft, self._choosing = None, False
        self.busy.emit("")

    def close(self) -> None:
        """Cancel and remove prepared files."""
        self.cancel()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    # one step after another
    def _take(self, **known: Any) -> None:
        if self.draft is not None:
            self.draft = replace(self.draft, **known)
            self._go_on()

    def _go_on(self) -> None:
        draft = self.draft
        if draft is None:
            return
        step = next_step(draft)
        if step is Step.TRUST and draft.fingerprint in self._allowed:
            self._take(trusted=True)
        elif step is Step.OPEN:
            self._open(draft)
        elif step is Step.SESSION:
            self._replay(draft)
        elif step in self._questions:
            self._questions[step](draft)
        else:
            self._errand(step, draft)

    @property
    def _questions(self) -> dict[Step, Callable[[Draft], None]]:
        return {
            Step.TRUST: lambda d: self.trust_needed.emit(replace(d.inspected, runs=d.runs) if d.inspected else None),
            Step.FUNCTION: lambda d: self.function_needed.emit(d.inspected),
            Step.NAME_DATA: lambda d: self.data_needed.emit(d.inspected),
            Step.CHOOSE: self._show_choices,
        }

    def _errand(self, step: Step, draft: Draft) -> None:
        """Something that intake does."""
        target = _absolute(draft.files.target)
        if step is Step.INSPECT:
            self._ask(ask.InspectTarget(target, draft.settings.architecture), self._inspection_came)
        elif step is Step.INSPECT_CUSTOM:
            self._ask(ask.InspectTarget(draft.settings.custom_objects), self._custom_came)
        elif step is Step.NOTEBOOK:
            self._ask(ask.ReadNotebook(target, self._new_folder()), self._notebook_came)
        elif step is Step.LOG:
            self._ask(ask.ReadLog(target), self._log_came)
        elif step is Step.PREVIEW:
            self._ask(ask.PreviewData(draft.data_paths, draft.choices), self._preview_came)
        elif step is Step.PREPARE:
            validation, columns = _absolute(draft.files.validation), draft.target_columns
            shape = draft.inspected.input_shape if draft.inspected is not None else ()
            command = ask.PrepareData(draft.data_paths, self._new_folder(), validation, columns, draft.choices, shape)
            self._ask(command, self._data_came)

    def _ask(self, command: Any, answer: Callable[[Event], None]) -> None:
        assert self.draft is not None
        reads_data = isinstance(command, (ask.PrepareData, ask.PreviewData))
        name = Path(self.draft.data_paths[0] if reads_data else self.draft.files.target).name
        text = self.tr("Reading {name}") if reads_data else self.tr("Looking at {name}")

        def came(event: Event) -> None:
            self._ticket = None
            self.busy.emit("")
            answer(event)

        self.busy.emit(text.format(name=name))
        self._ticket = self._desk.ask(command, came)

    def _give_up(self) -> None:
        if self._ticket is not None:
            self._desk.cancel(self._ticket)
            self._ticket = None

    def _refused(self, event: Event) -> None:
        if isinstance(event, RequestRefused):
            self.refused.emit(event.failure)

    @property
    def _notes(self) -> tuple[str, ...]:
        return self.draft.notes if self.draft is not None else ()

    # answers of intake
    def _inspection_came(self, event: Event) -> None:
        if not isinstance(event, TargetInspected) or self.draft is None:
            self._refused(event)
            return
        others = [path for path in self.draft.files.data if path.lower().endswith((".h5", ".hdf5"))]
        if event.target.kind is TargetKind.DATA and self.draft.files.target not in others and others:
            # of two HDF5 files the other one is the model
            data = tuple(path for path in (self.draft.files.target, *self.draft.files.data) if path != others[0])
            self._take(files=replace(self.draft.files, target=others[0], data=data))
            return
        self.draft = inspected_as(self.draft, event)
        self._go_on()

    def _custom_came(self, event: Event) -> None:
        if isinstance(event, TargetInspected):
            self._take(custom=event)
        else:
            self._refused(event)

    def _notebook_came(self, event: Event) -> None:
        if isinstance(event, NotebookRead):
            self._take(program=event.program, notes=(*self._notes, *event.notes))
        else:
            self._refused(event)

    def _log_came(self, event: Event) -> None:
        if isinstance(event, LogRead):
            self._take(log=event.runs, notes=(*self._notes, *event.notes))
        else:
            self._refused(event)

    def _preview_came(self, event: Event) -> None:
        if isinstance(event, DataPreviewed):
            if self._choosing:
                self.draft = replace(self.draft, previewed=event) if self.draft is not None else None
                self.previewed.emit(event)
            else:
                self._take(previewed=event)
        elif isinstance(event, RequestRefused) and self._choosing:
            self.data_refused.emit(event.failure)
        elif self.draft is not None and self.draft.always_show:
            self._refused(event)
        else:
            self._take(no_preview=True)  # reading it says what is wrong, if anything is

    def _show_choices(self, draft: Draft) -> None:
        self._choosing = True
        self.choices_needed.emit(draft.previewed)

    def _data_came(self, event: Event) -> None:
        if isinstance(event, DataPrepared):
            self._choosing = False
            self.prepared.emit()
            self._take(data=event.files)
        elif isinstance(event, RequestRefused):
            if self._choosing and self.draft is not None:
                self.draft = replace(self.draft, chosen=False)
                self.data_refused.emit(event.failure)
            else:
                self.refused.emit(event.failure)

    # ends
    def _open(self, draft: Draft) -> None:
        self.draft, self._choosing = None, False
        self.before, self.opened = self.opened if draft.why == "data" else None, draft
        self._tidy()
        self.ready.emit(opening_command(draft), draft.inspected)

    def _replay(self, draft: Draft) -> None:
        self.draft = None
        if self.replay is not None and draft.inspected is not None:
            self.replay(draft.inspected)
        else:
            message = self.tr("{path}: session files cannot be opened yet.").format(path=draft.files.target)
            self.refused.emit(Failure(FailureCode.UNSUPPORTED, message))

    def _new_folder(self) -> str:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="lossdoctor-data-", ignore_cleanup_errors=True)
        return tempfile.mkdtemp(dir=self._folder.name)

    def _tidy(self) -> None:
        """Remove prepared data that neither the session nor the one before it uses."""
        if self._folder is None:
            return
        used = repr([(draft.data, draft.program) for draft in (self.opened, self.before) if draft is not None])
        for place in Path(self._folder.name).iterdir():
            if str(place) not in used:
                shutil.rmtree(place, ignore_errors=True)


def _absolute(path: str) -> str:
    return str(Path(path).absolute()) if path else ""
