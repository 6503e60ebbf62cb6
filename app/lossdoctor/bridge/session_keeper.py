"""Keeps the session that is open: saves it, opens kept ones, and has it journalled while it goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from lossdoctor import paths
from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.journaling import LAST, Journal, Leftover, leftovers
from lossdoctor.bridge.store import Store
from lossdoctor.bridge.words import marked
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Refusal
from lossdoctor.core.manifest import FileMark, FileMarks, Manifest, target_state
from lossdoctor.core.saying import say
from lossdoctor.core.session import Settings, TargetKind
from lossdoctor.core.session_file import SessionFile, load, load_journal, packed, save
from lossdoctor.core.story import Story

NOT_LIVE = marked(
    "SessionKeeper", "This session is shown as it was kept; nothing runs. Open the program itself to go on."
)
HERE, CHANGED, ABSENT = "same", "changed", "absent"


class SessionKeeper(QObject):
    """Follows the store. Files are read and written on a thread of their own, one at a time.

    Signals: `saved(str)` with the path; `replayed(str)` when a kept session is on the screen; `program_needed(str)`
    with the path where the program was, to be answered by `go_live(paths)`; `command_due(Command)` passes on what the
    consultation asks, unless a kept session is shown, which nothing can be asked of (`kept` is then not None);
    `engine_free()` says that the engine of the session before is not needed any more.
    """

    saved = Signal(str)
    replayed = Signal(str)
    program_needed = Signal(str)
    command_due = Signal(object)
    engine_free = Signal()
    _done = Signal(object, object)
    _fault = Signal(str)

    AT_ONCE = 200  # events replayed before the window may do something else

    def __init__(
        self, store: Store, consultation: Consultation, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self._folder = folder if folder is not None else paths.user_folder() / "journals"
        self._journal = Journal(self._folder, self._fault.emit)
        self._journalling = False
        self._story = Story()
        self._thread: threading.Thread | None = None
        self._replaying: list[ev.Event] | None = None
        self.path = ""  # where it is saved
        self.kept: SessionFile | None = None  # the session shown, while nothing runs
        self.unsaved = False
        store.accepted.connect(self._came)
        store.cleared.connect(self._another)
        store.renewed.connect(self._another)
        consultation.command_due.connect(self._pass_on)
        self._done.connect(self._take_result)
        self._fault.connect(lambda sentence: store.notice("warning", sentence, "save-session"))

    # saving
    @property
    def can_save(self) -> bool:
        """Whether there is anything to save."""
        return self._story.opened is not None

    @property
    def would_lose(self) -> bool:
        """Whether closing the window loses what is neither saved nor in a journal."""
        return self.unsaved and self._journal.failing

    def save(self, path: str = "", *, sample: bool = True) -> None:
        """Save to a path, or where it was saved before; `saved` or a notice follows."""
        place = path or self.path
        if not place or not self.can_save:
            return
        manifest, story, read_only = self._manifest(), self._story.events(), self.kept is not None

        def write() -> str:
            marked = manifest if read_only else replace(manifest, data=_marked(manifest.data))
            save(place, marked, story, sample=sample)
            return place

        self._run(write, self._saved)

    def packer(self, *, sample: bool = True) -> Callable[[], bytes]:
        """A function that gives the session of now as the bytes of its file; it may run on any thread."""
        manifest, story = self._manifest(), self._story.events()
        return lambda: packed(manifest, story, sample=sample)

    def _saved(self, path: str) -> None:
        self.path, self.unsaved = path, False
        self._stop_journal(keep=False)
        self.saved.emit(path)

    # opening what was kept
    def open(self, path: str) -> None:
        """Show a session file as it was kept."""
        self._run(lambda: load(path), lambda kept: self._show(kept, path, unsaved=False))

    def recover(self, path: str) -> None:
        """Show the session of a journal; it counts as unsaved, and its journal as the last one."""
        self._run(lambda: self._recovered(Path(path)), lambda kept: self._show(kept, "", unsaved=True))

    def recover_last(self) -> None:
        """Show the session that was closed last without being saved."""
        self.recover(str(self._folder / LAST))

    @property
    def has_last(self) -> bool:
        """Whether there is one."""
        return (self._folder / LAST).exists()

    def discard(self, path: str) -> None:
        """Remove a journal."""
        Path(path).unlink(missing_ok=True)

    def leftovers(self) -> list[Leftover]:
        """Journals of windows that ended without closing, newest first."""
        return leftovers(self._folder)

    def offer_recovery(self) -> None:
        """Say in the message bar that a session was not closed."""
        found = next(iter(self.leftovers()), None)
        if found is not None:
            text = self.tr("A session of {when} ({name}) was not closed.")
            told = text.format(when=found.when.strftime("%d %b %H:%M"), name=found.name)
            self._store.notice("warning", told, f"recover:{found.path}", f"discard:{found.path}")

    def _recovered(self, path: Path) -> SessionFile:
        kept = load_journal(path)
        if path.name != LAST:
            path.replace(path.with_name(LAST))
        return kept

    def hear(self, event: ev.Event) -> None:
        """What the engine says goes to the store; late words about a session that is gone do not."""
        if self.kept is None or isinstance(event, (ev.EngineReady, ev.Heartbeat)):
            self._store.take(event)

    def _show(self, kept: SessionFile, path: str, *, unsaved: bool) -> None:
        self._consultation.sleep()
        manifest = kept.manifest
        self._store.clear(manifest.name)
        self.kept, self.path, self.unsaved = kept, path, unsaved
        self._story.take_all(kept.story)
        self.engine_free.emit()
        self._replaying = [*kept.story, *_endings(kept.story)]
        self._replay(self._replaying)

    def _replay(self, told: list[ev.Event]) -> None:
        if self._replaying is not told:
            return
        for event in told[: self.AT_ONCE]:
            if isinstance(event, ev.EngineReady):  # of another engine: for the report, not for the chip
                self._store.accepted.emit(event)
            elif not isinstance(event, ev.EngineFailed):
                self._store.take(event)
        del told[: self.AT_ONCE]
        if told:
            QTimer.singleShot(0, self, lambda: self._replay(told))
        else:
            self._shown()

    def _shown(self) -> None:
        self._replaying = None
        if self.kept is not None:
            offer = "go-live" if self._state() != ABSENT or self.kept.manifest.demo else "choose-program"
            problems = " ".join(self.kept.problems)
            self._store.notice("hint", f"{problems} {self.tr(NOT_LIVE)}".strip(), offer)
            self.replayed.emit(self.path)

    # going on with it
    def go_live(self, program: Sequence[str] = ()) -> None:
        """Open the program of the kept session again, with its data, settings and edits; `program`: where it is now."""
        if self.kept is None:
            return
        manifest = self.kept.manifest
        revision = manifest.present
        edits = (revision.title, revision.edits) if revision.edits else None
        if manifest.demo:
            self._consultation.resume_with(edits)
            self._consultation.open_demo(manifest.demo, healthy=manifest.healthy)
            return
        target = manifest.target
        state = HERE if program else self._state()
        if target is None or state == ABSENT:
            self.program_needed.emit(target.path if target is not None else "")
            return
        if state == CHANGED:
            told = self.tr("{name} has changed since this session; it is opened as it is now.")
            self._store.notice("warning", told.format(name=Path(target.path).name))
        whole = f"{target.path}::{target.function}" if target.function else target.path
        self._consultation.resume_with(edits)
        self._consultation.open_paths([*(program or (whole,)), *self._data_here(manifest)], _settings(manifest))

    def _data_here(self, manifest: Manifest) -> list[str]:
        """Data that lie where they lay; for the others the opening asks where they are now."""
        if manifest.target is None or manifest.target.kind is not TargetKind.MODEL:
            return []
        marks = [mark for mark in manifest.data if mark.role in ("data", "validation")]
        return [mark.path for mark in marks if Path(mark.path).exists()]

    def _state(self) -> str:
        return target_state(self.kept.manifest.target) if self.kept is not None else ABSENT

    def _pass_on(self, command: Any) -> None:
        if self.kept is None:
            self.command_due.emit(command)
        elif not isinstance(command, cmd.StopRun):
            offer = "choose-program" if self._state() == ABSENT and not self.kept.manifest.demo else "go-live"
            self._store.notice("hint", self.tr(NOT_LIVE), offer)

    # following the store
    def _came(self, event: ev.Event) -> None:
        shown_only = self.kept is not None and not isinstance(event, ev.RunNoted)
        if self._replaying is not None or shown_only or not self._story.take(event):
            return
        if isinstance(event, (ev.EngineReady, ev.LogWritten)) and self._story.opened is None:
            return
        self.unsaved = self.unsaved or not isinstance(event, (ev.EngineReady, ev.LogWritten, ev.SessionOpened))
        if self._journalling:
            self._journal.add(event)
        elif self._story.opened is not None:
            self._journalling = True
            self._journal.begin(self._manifest(), self._story.events())

    def _another(self) -> None:
        self._stop_journal(keep=self.unsaved)
        self._story.clear()
        self._replaying, self.kept, self.path, self.unsaved = None, None, "", False

    def _stop_journal(self, *, keep: bool) -> None:
        if self._journalling:
            self._journalling = False
            self._journal.end(keep=keep)

    def close(self) -> None:
        """Finish what is being written; what is unsaved stays as the last session."""
        if self._thread is not None:
            self._thread.join()
        self._stop_journal(keep=self.unsaved)
        self._journal.close()

    def _manifest(self) -> Manifest:
        if self.kept is not None:
            return replace(self.kept.manifest, saved="")
        opened, command = self._story.opened, self._consultation.opened_by
        draft = self._consultation.opening.opened
        made = Manifest(
            target=opened.target if opened is not None else None,
            settings=replace(self._consultation.settings, time_limit=None),
            name=self._store.name,
            versions=dict(self._store.engine.versions),
            device=self._store.engine.device,
            verdict=_verdict(self._store),
            notes=self._store.notes,
        )
        if isinstance(command, cmd.OpenScenario):
            return replace(made, demo=command.name, healthy=command.healthy)
        if draft is None or command is None:
            return made
        named = {"validation": draft.files.validation, "custom objects": draft.settings.custom_objects}
        marks = [FileMark(path) for path in draft.data_paths]
        marks += [FileMark(str(Path(path).absolute()), role=role) for role, path in named.items() if path]
        marks += [FileMark(draft.settings.architecture, role="architecture")] if draft.settings.architecture else []
        return replace(
            made,
            data=tuple(marks),
            target_columns=draft.target_columns,
            choices=draft.choices,
            folder=command.folder,
        )

    # threads
    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self._thread is not None:
            self._thread.join()

        def worked() -> None:
            try:
                self._done.emit(then, work())
            except Refusal as refusal:
                self._done.emit(None, refusal.failure.message)
            except OSError as error:
                self._done.emit(None, f"{error.filename}: {error.strerror or error}")

        self._thread = threading.Thread(target=worked, name="session file", daemon=True)
        self._thread.start()

    def _take_result(self, then: Callable[[Any], None] | None, result: Any) -> None:
        if then is not None:
            then(result)
        else:
            self._store.notice("error", result)


def _marked(marks: Sequence[FileMark]) -> tuple[FileMark, ...]:
    hashing = FileMarks()
    return tuple(hashing.mark(mark.path, mark.role) for mark in marks)


def _endings(story: Sequence[ev.Event]) -> list[ev.Event]:
    """An end for every run that was training when its window was gone."""
    ended = {event.run_id for event in story if isinstance(event, ev.RunEnded)}
    steps: dict[str, int] = {event.run_id: 0 for event in story if isinstance(event, ev.RunStarted)}
    for event in story:
        if isinstance(event, ev.ReadingsTaken):
            steps[event.run_id] = event.first_step + len(event.loss)
    epochs = [event.run_id for event in story if isinstance(event, ev.EpochEnded)]
    why = say("its window ended while it trained")
    open_runs = [run_id for run_id in steps if run_id not in ended]
    return [ev.RunEnded(run_id, "stopped", steps[run_id], epochs.count(run_id), 0.0, why) for run_id in open_runs]


def _settings(manifest: Manifest) -> Settings:
    return replace(manifest.settings, time_limit=None)


def _verdict(store: Store) -> str:
    if not store.outcomes:
        return "not-examined"
    worst = store.worst
    return {None: "healthy", "hint": "healthy", "warning": "suspect", "error": "sick"}[worst and worst.value]
