"""What can be done with the files that are open: reload, another fit, other data, a modernised copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.modernising import Modernising, spelling_sentence
from lossdoctor.bridge.opening import Opening
from lossdoctor.bridge.store import Store
from lossdoctor.bridge.watching import FileWatch
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.events import ScriptModernised, TargetInspected
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.session import ProgramText, Settings, TargetKind

# What the message bar offers beside a refusal to open.
OFFERS: dict[FailureCode, str] = {
    FailureCode.CUSTOM_OBJECTS_MISSING: "choose-custom-objects",
    FailureCode.DATA_MISSING: "choose-data",
    FailureCode.MODULE_MISSING: "choose-python",
    FailureCode.SHAPE_MISMATCH: "change-data",
}
COPY_OFFERS = ("open-copy", "show-copy", "save-copy")
PROGRAMS = (TargetKind.SCRIPT, TargetKind.NOTEBOOK)


class PresentFile(QObject):
    """Knows the files of the session that was opened last and watches them. Never blocks.

    `copy_shown(ScriptModernised)` answers `show_copy`, `copy_due(ScriptModernised)` answers `save_copy`.
    """

    copy_shown = Signal(object)
    copy_due = Signal(object)

    def __init__(self, store: Store, desk: Desk, opening: Opening, settings: Callable[[], Settings]) -> None:
        super().__init__(opening)
        self._store = store
        self._opening = opening
        self._settings = settings
        self.command: OpenSession | None = None
        self.inspected: TargetInspected | None = None
        self.watch = FileWatch(self)
        self.watch.changed.connect(self._changed)
        self.modernising = Modernising(desk, self)
        self.modernising.came.connect(self._copy_came)
        self.modernising.refused.connect(lambda failure: store.notice("error", failure.message))

    def set(self, command: OpenSession, inspected: TargetInspected | None) -> None:
        """These files are open now."""
        self.command, self.inspected = command, inspected
        settings, draft = command.settings, self._opening.opened
        beside = (settings.custom_objects, settings.architecture)
        data = (*draft.data_paths, draft.files.validation) if draft is not None else ()
        runs = draft.runs if draft is not None else ()
        paths = (command.target.path.partition("::")[0], *runs, *beside, *data)
        self.watch.watch(path for path in paths if path and Path(path).is_absolute())

    def forget(self) -> None:
        """Nothing from a file is open."""
        self.command = self.inspected = None
        self.watch.watch(())

    def close(self) -> None:
        """Watch nothing and remove copies."""
        self.watch.close()
        self.modernising.close()

    # wishes
    def reload(self) -> None:
        """Open the files as they are now; the curves of before stay beside the new ones."""
        self._opening.reload(self._settings())

    def choose_fit(self, index: int) -> None:
        """Examine another fit of the program, 1 first."""
        self._opening.choose_fit(index, self._settings())

    def show_data(self) -> None:
        """Show how the data is read, to change it."""
        self._opening.show_data(self._settings())

    def undo_data(self) -> None:
        """Back to how the data was read before."""
        self._opening.undo_data(self._settings())

    def show_copy(self) -> None:
        """Show what today's spelling of the program would be."""
        self._modernise("show")

    def open_copy(self) -> None:
        """Examine a copy in today's spelling in the place of the program."""
        self._modernise("open")

    def save_copy(self) -> None:
        """Make a copy to be saved."""
        self._modernise("save")

    def _modernise(self, purpose: str) -> None:
        if self.inspected is not None:
            notebook = self.inspected.target.kind is TargetKind.NOTEBOOK
            program = self.command.program if notebook and self.command is not None else None
            self.modernising.ask(self.inspected, program, purpose)

    def _copy_came(self, copy: ScriptModernised, purpose: str) -> None:
        if purpose == "open":
            self._opening.open_copy(copy.program, self._settings())
        else:
            (self.copy_shown if purpose == "show" else self.copy_due).emit(copy)

    # what is offered
    @property
    def copied(self) -> bool:
        """Whether a modernised copy is what runs."""
        opened = self._opening.opened
        return opened is not None and opened.copied

    @property
    def fits(self) -> int:
        """How many trainings the program holds, as far as its text and its last run tell."""
        lines = self.inspected.fit_calls if self.inspected is not None else ()
        return max(self._store.fits_found, len(lines))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what could not be used of the files."""
        opened = self._opening.opened
        return opened.notes if opened is not None and self.command is not None else ()

    @property
    def program_text(self) -> ProgramText | None:
        """The text that runs in the place of the target, if another does."""
        return self.command.program if self.command is not None else None

    @property
    def has_data(self) -> bool:
        """Whether data was read for it, in a way that may be changed."""
        return self.command is not None and self.command.data is not None

    def opened(self) -> None:
        """The engine has it: say what is old in it."""
        sentence = "" if self.copied else spelling_sentence(self.inspected)
        if sentence:
            self._store.notice("warning", sentence, *COPY_OFFERS)

    def refused(self, failure: Failure) -> None:
        """It cannot be opened: say why, and offer what helps."""
        offer = OFFERS.get(failure.code, "")
        if offer == "change-data" and not self.has_data:
            offer = ""
        sentence = "" if self.copied else spelling_sentence(self.inspected)
        offers = (*COPY_OFFERS[:2], *([offer] if offer else [])) if sentence else (offer,) if offer else ()
        self._store.notice("error", f"{failure.message} {sentence}".strip(), *offers)

    def _changed(self, paths: tuple[str, ...]) -> None:
        names = ", ".join(Path(path).name for path in paths[:3]) + (" …" if len(paths) > 3 else "")
        text = self.tr("{names} changed on disk.").format(names=names)
        self._store.notice("warning", text, "reload", "ignore")
