"""One sitting with a patient: turns what the user wants into commands, in the right order."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.edit_history import EditHistory, difference
from lossdoctor.bridge.experiments import TRIAL_SECONDS, longer
from lossdoctor.bridge.lab_results import LabResults
from lossdoctor.bridge.opening import Opening
from lossdoctor.bridge.present_file import PresentFile
from lossdoctor.bridge.rows_seen import RowsSeen
from lossdoctor.bridge.run_limit import RunLimit
from lossdoctor.bridge.script_copies import ScriptCopies
from lossdoctor.bridge.settings_draft import REVISING, SETTING_EDITS
from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core import scenarios
from lossdoctor.core.cells import line_in_program
from lossdoctor.core.failures import Failure
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.saying import together
from lossdoctor.core.session import Settings, TargetKind
from lossdoctor.core.trials import TrialVerdict

# Openings that keep the runs of before as overlays, and the word that marks them.
BEFORE = {"reload": "before the change", "data": "before the change"}


class Consultation(QObject):
    """What the window's buttons call. Never blocks, never writes to the store but to clear it for another patient.

    Sends commands by `command_due(Command)`; `session_due(Command)` opens one on a fresh engine; `notes_made(tuple)`
    are sentences on its opening, for the report.
    """

    CAUSES_SECONDS = 180.0
    LONGEST_NOTE = 2_000  # characters

    command_due = Signal(object)
    session_due = Signal(object)
    settings_changed = Signal()
    notes_made = Signal(object)

    def __init__(self, store: Store, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self.opening = Opening(desk, self)
        self.usual = Settings()  # what a session begins with
        self.settings = self.usual
        self.file = PresentFile(store, desk, self.opening, lambda: self.settings)
        self.inspected: ev.TargetInspected | None = None
        self._open_command: cmd.OpenSession | cmd.OpenScenario | None = None
        self._train_when_open = False
        self._train_when_revised = False
        self._edits_when_open: tuple[str, tuple[Edit, ...]] | None = None
        self._edits_next: tuple[str, tuple[Edit, ...]] | None = None
        self._settings_when_open: Settings | None = None
        self._settings_of: dict[int, Settings] = {}  # by revision, for the way back
        self._asleep = False
        self._reopening = False
        self._stopped = False
        self.lab = LabResults(store, self)
        self.history = EditHistory(store, desk, self._about_script, self)
        self.copies = ScriptCopies(store, desk, self._about_script, lambda: self.file.program_text, self)
        self.rows = RowsSeen(store, lambda: self.opened_by is not None, self)
        self.rows.command_due.connect(self.command_due)
        self.limit = RunLimit(store, self)
        self.limit.reached.connect(self._limit_reached)
        self.opening.ready.connect(self._ready)
        self.opening.refused.connect(self._opening_refused)
        store.accepted.connect(self._came)

    def open_paths(self, paths: Sequence[str], settings: Settings | None = None) -> None:
        """Open what was dropped or chosen; questions come from `opening`."""
        self.opening.start(paths, settings or self.usual)

    def open_demo(self, name: str, *, healthy: bool = False, before: str = "") -> None:
        """Open a demo patient and start its training; with `before` the runs so far stay, marked by that word."""
        self.opening.cancel()
        self.inspected = None
        self.file.forget()
        self._open(cmd.OpenScenario(name, Settings(), healthy), train=True, name=demo_title(name), before=before)

    def reopen(self) -> None:
        """After the engine died: open the same patient again in the revision it had; the curves stay."""
        if self._open_command is None:
            return
        revision = self._store.revision
        self._edits_when_open = (revision.title, revision.edits) if revision.edits else None
        self._train_when_open = False
        self._reopening = True
        self.session_due.emit(self._open_command)

    @property
    def opened_by(self) -> cmd.OpenSession | cmd.OpenScenario | None:
        """The command that opened what is open; None for a kept session."""
        return None if self._asleep else self._open_command

    @property
    def opened_beside(self) -> tuple[str, ...]:
        """Absolute paths of the files that the target was opened with."""
        draft = self.opening.opened
        return draft.beside if draft is not None else ()

    @property
    def is_engaged(self) -> bool:
        """Whether opening something else now would end work, or a question, that is under way."""
        working = self._store.engine.state in ("busy", "silent") or self._store.training or self.lab.running
        return bool(working) or self.opening.draft is not None

    def sleep(self) -> None:
        """A kept session is being shown: nothing is asked of an engine for it."""
        self.opening.cancel()
        self.file.forget()
        self.inspected, self._open_command, self._asleep = None, None, True

    def resume_with(self, edits: tuple[str, tuple[Edit, ...]] | None) -> None:
        """What is opened next begins with these edits, title first."""
        self._edits_next = edits

    def examine(self, checks: Sequence[str] = ()) -> None:
        """Run every check that needs no training, or those named."""
        self.command_due.emit(cmd.Examine(tuple(checks)))

    def audit_loss(self) -> None:
        """Measure what the losses of the open patient do by themselves."""
        self.run_lab_test("loss-audit")

    def run_lab_test(self, name: str) -> None:
        """Run a control experiment on a copy; the session, and a run that holds, stay as they are."""
        if not self.lab.running:
            self.lab.begin(name)
            self.command_due.emit(cmd.RunLabTest(name))

    def stop_lab_test(self) -> None:
        """End the lab test under way; a run that holds is kept."""
        if self.lab.running:
            self.command_due.emit(cmd.StopRun())

    def train(self) -> None:
        """Train the present revision from its initial weights."""
        self.command_due.emit(cmd.StartRun(f"run-{uuid.uuid4().hex[:12]}"))

    def pause_or_resume(self) -> None:
        """Hold the run, or let it go on."""
        run = self._store.run
        if run is not None and run.live:
            self.command_due.emit(cmd.ResumeRun() if run.state == "paused" else cmd.PauseRun())

    def note(self, run_id: str, text: str) -> None:
        """Write something on a run; it stays with it in the session file and in reports."""
        self._store.take(ev.RunNoted(run_id, text.strip()[: self.LONGEST_NOTE]))

    def stop(self) -> None:
        """End the run, trial or lab test under way and keep what was seen."""
        self._stopped = True
        self.command_due.emit(cmd.StopRun())

    def _limit_reached(self) -> None:
        self.stop()
        minutes = (self.limit.seconds or 0) / 60
        told = self.tr("Stopped after {m:g} min, as the preferences say. What was seen is kept.").format(m=minutes)
        self._store.notice("hint", told)

    def preview(self, fix: Fix) -> None:
        """Ask what a fix would change in the program, and in the user's script where there is one."""
        self._store.await_preview(fix.id)
        self.command_due.emit(cmd.PreviewFix(fix.id, fix.edits))
        edits = self._store.revision.edits
        command = self._about_script(("before", "after"), (edits, (*edits, *fix.edits)))
        if command is not None:
            self._desk.ask(command, partial(self._diffed, fix, command))

    def _about_script(self, names: tuple[str, ...], edits: tuple[tuple[Edit, ...], ...]) -> cmd.DiffScript | None:
        """The question what edits change in the user's script, None where there is no script."""
        target, opened, facts = self._store.target, self._open_command, self._store.facts
        if target is None or target.kind not in (TargetKind.SCRIPT, TargetKind.NOTEBOOK):
            return None
        program = opened.program if isinstance(opened, cmd.OpenSession) else None
        line = line_in_program(facts.fit_place, target.path, program)
        return cmd.DiffScript(target.path, names, edits, line, program)

    def _diffed(self, fix: Fix, command: cmd.DiffScript, answer: ev.Event) -> None:
        """A script that cannot be changed in its text is no fault: the fix itself works."""
        if isinstance(answer, ev.RequestRefused):
            self._store.take(ev.ScriptDiffed({}, {}, {fix.id: answer.failure.message}))
        elif isinstance(answer, ev.ScriptDiffed):
            change = difference(command, answer)
            parts = (change.diff, change.patched, change.manual)
            self._store.take(ev.ScriptDiffed(*({fix.id: part} if part else {} for part in parts)))

    def apply(self, fix: Fix) -> None:
        """Perform a fix and train again from the same initial weights; the old run stays as an overlay."""
        self._revise(cmd.ApplyEdits(fix.title, fix.edits), train=True)

    def prove(self, fix: Fix, seconds: float = TRIAL_SECONDS) -> None:
        """Try a fix in a controlled experiment; the session is not changed."""
        self._stop_if_training()
        self._store.fix(fix.id).seconds = seconds
        self.command_due.emit(cmd.RunTrial(fix.id, fix.edits, time_limit=seconds))

    def prove_longer(self, fix: Fix) -> None:
        """The same with more time, after a trial that decided nothing."""
        self.prove(fix, longer(self._store.fix(fix.id).seconds))

    def learn_causes(self) -> None:
        """Cure each suspected cause in a trial and see which other findings clear; the session is not changed."""
        if not self._store.causes.running and not self._store.training:
            self._store.causes.begin()
            self.command_due.emit(cmd.LearnCauses(self.CAUSES_SECONDS))

    def undo(self) -> None:
        """Go back to the revision before."""
        self._revise(cmd.Undo(), train=False)

    def redo(self) -> None:
        """Go forward again."""
        self._revise(cmd.Redo(), train=False)

    def go_to(self, place: int) -> None:
        """Go to a revision by its place in the history, oldest first; what lies beyond it can be redone."""
        by = place - self.history.place
        if by and 0 <= place < len(self.history.line):
            self._revise(cmd.Undo(-by) if by < 0 else cmd.Redo(by), train=False)

    def change_settings(self, settings: Settings) -> None:
        """Train differently from now on. Another device needs another engine: the patient is opened there again."""
        moves = settings.device != self.settings.device and self._open_command is not None
        self.settings = settings
        self.settings_changed.emit()
        if not moves:
            self._revise(cmd.ChangeSettings(settings), train=False)
            return
        opened = self._open_command
        assert opened is not None
        self._open_command = replace(opened, settings=replace(opened.settings, device=settings.device))
        self.reopen()
        if all(isinstance(edit, SETTING_EDITS) for edit in self._store.revision.edits):
            self._edits_when_open = None  # the settings say all of it
        self._settings_when_open = settings

    def cure_all(self) -> None:
        """Let the engine try fixes, keep what its trials show to help as one revision, and train that."""
        if curable(self._store.findings):
            self._stop_if_training()
            self._train_when_revised = self._stopped = False
            self.command_due.emit(cmd.CureAll(f"run-{uuid.uuid4().hex[:12]}"))

    def proven_cures(self) -> list[Fix]:
        """Safe first cures of the root causes that are errors, but for those that hurt in a trial; none after Stop."""
        if self._stopped:
            return []
        findings = self._store.findings
        present = {finding.check for finding in findings}
        roots = [f for f in findings if f.severity is Severity.ERROR and f.caused_by not in present]
        firsts = [next(iter(finding.fixes), None) for finding in roots]
        return [fix for fix in firsts if fix is not None and self._is_harmless(fix)]

    def _is_harmless(self, fix: Fix) -> bool:
        trial = self._store.fix(fix.id).trial
        hurts = trial is not None and trial.verdict is TrialVerdict.HURTS
        return bool(fix.edits) and fix.applicability is Applicability.SAFE and not hurts

    def _cure_proven(self) -> None:
        """No trial showed a better score (the program may answer well in spite of its fault): errors stay errors."""
        fixes = self.proven_cures()
        if fixes:
            edits = tuple(edit for fix in fixes for edit in fix.edits)
            self._revise(cmd.ApplyEdits(together((fix.title for fix in fixes), "; "), edits), train=True)

    def _stop_if_training(self) -> None:
        if self._store.training:
            self.command_due.emit(cmd.StopRun())

    def _revise(self, command: cmd.Command, *, train: bool) -> None:
        self._stop_if_training()
        self._train_when_revised = train
        self.command_due.emit(command)

    def _ready(self, command: cmd.OpenSession, inspected: ev.TargetInspected) -> None:
        self.inspected = inspected
        self.file.set(command, inspected)
        why = self.opening.opened.why if self.opening.opened is not None else ""
        self._open(command, train=False, before=BEFORE.get(why, ""))
        if why == "data":
            self._store.notice("hint", self.tr("The data is read another way now."), "undo-data")

    def _open(
        self, command: cmd.OpenSession | cmd.OpenScenario, *, train: bool, name: str = "", before: str = ""
    ) -> None:
        if before:
            self._store.renew(before)
        else:
            self._store.clear(name)
        self.settings = command.settings
        self.settings_changed.emit()
        self._open_command, self._train_when_open = command, train
        self._edits_when_open, self._edits_next = self._edits_next, None
        self._settings_when_open, self._settings_of = None, {}
        self._asleep = False
        self._reopening = False
        self.session_due.emit(command)

    def _opening_refused(self, failure: Failure) -> None:
        self._store.notice("error", failure.message)

    def intend(self, slug: str) -> None:
        """The user means what this finding is about: its check is not counted any more, and the report says so."""
        if slug not in self.settings.allow:
            self._state_intent((*self.settings.allow, slug))
            self._store.notice("hint", self.tr("Stated as intended: it is no finding any more."), f"unintend:{slug}")

    def unintend(self, slug: str) -> None:
        """Take that back."""
        self._state_intent(tuple(allowed for allowed in self.settings.allow if allowed != slug))

    def _state_intent(self, allow: tuple[str, ...]) -> None:
        self.settings = replace(self.settings, allow=allow)
        if self._open_command is not None:
            self._open_command = replace(self._open_command, settings=replace(self._open_command.settings, allow=allow))
        self.settings_changed.emit()
        self.command_due.emit(cmd.ChangeSettings(self.settings))

    def _came(self, event: ev.Event) -> None:
        if self._asleep:
            return
        if isinstance(event, ev.SessionOpened):
            self._opened()
        elif isinstance(event, ev.RevisionMade):  # the engine examines a new revision by itself
            self._recall(event.revision.number)
            if self._train_when_revised:
                self.train()
            self._train_when_revised = False
        elif isinstance(event, ev.CureFinished):
            if not event.fix_ids:
                self._cure_proven()
        elif isinstance(event, (ev.RequestRefused, ev.EngineFailed)):
            self._train_when_revised = False
            if isinstance(event, ev.RequestRefused) and event.command == "OpenSession":
                self.file.refused(event.failure)

    def _recall(self, revision: int) -> None:
        """A revision of before comes back with the settings that belong to it."""
        known = self._settings_of.setdefault(revision, self.settings)
        recalled = replace(self.settings, **{name: getattr(known, name) for name in REVISING})
        if recalled != self.settings:
            self.settings = recalled
            self.settings_changed.emit()

    def _opened(self) -> None:
        wanted, self._settings_when_open = self._settings_when_open, None
        self._settings_of = {0: self._open_command.settings if self._open_command is not None else self.settings}
        if self._edits_when_open is not None:
            title, edits = self._edits_when_open
            self._edits_when_open = None
            self._revise(cmd.ApplyEdits(title, edits), train=False)
            if wanted is not None:
                self.command_due.emit(cmd.ChangeSettings(wanted))
            return
        if wanted is not None:
            self.command_due.emit(cmd.ChangeSettings(wanted))
        self.file.opened()
        self.notes_made.emit(self.file.notes)
        self.examine()
        if self._train_when_open and self._store.trainable:
            self.train()


def demo_title(name: str) -> str:
    """A demo's title, or its name when there is no such demo (the engine will say so)."""
    try:
        return scenarios.scenario(name).title
    except (KeyError, OSError, ValueError):
        return name


def curable(findings: Sequence[Finding]) -> list[tuple[Finding, Fix]]:
    """Errors and warnings in rank order, each with the first fix that a trial can try."""
    found = []
    for finding in findings:
        able = (fix for fix in finding.fixes if fix.edits and fix.applicability is not Applicability.MANUAL)
        fix = next(able, None)
        if finding.severity is not Severity.HINT and fix is not None:
            found.append((finding, fix))
    return found
