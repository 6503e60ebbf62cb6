"""The one place where the window's knowledge is kept: core events folded into state."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from lossdoctor.bridge.causes import Causes
from lossdoctor.bridge.experiments import Experiments
from lossdoctor.bridge.run_ledger import RunLedger
from lossdoctor.bridge.state import EngineStatus, FixState, Notice, Progress, RunState, loss_names
from lossdoctor.bridge.words import marked
from lossdoctor.core import events as ev
from lossdoctor.core.findings import CheckOutcome, Finding, Severity
from lossdoctor.core.session import Revision, Target, TargetKind

LOG_LINES = 5_000
MODELLESS = (TargetKind.LOG, TargetKind.DATA, TargetKind.LOSS)
SILENT = marked(
    "Store",
    "The engine has not answered for 5 s. Wait, or press Stop: if it does not obey, its process is ended and what was "
    "seen is kept.",
)


class Store(QObject):
    """Folds core events into what the window shows; the only writer, on the GUI thread.

    Guarantees: events of runs that it does not know, or that are over, change nothing. It sends no command and
    decides nothing. `accepted(event)` passes on every event that was folded, for curves and report.
    """

    accepted = Signal(object)
    cleared = Signal()
    renewed = Signal()
    patient_changed = Signal()
    revision_changed = Signal()
    run_changed = Signal(str)
    findings_changed = Signal()
    checks_changed = Signal()
    fix_changed = Signal(str)
    audit_changed = Signal()
    log_written = Signal(str, str)
    engine_changed = Signal()
    progress_changed = Signal()
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = EngineStatus()
        self._ledger = RunLedger(self.run_changed.emit)
        self._forget()
        self.causes, self.experiments = Causes(self), Experiments(self)
        self._folds: dict[type, Callable[[Any], bool | None]] = {
            ev.EngineReady: self._engine_ready,
            ev.Heartbeat: self._heartbeat,
            ev.LogWritten: self._log,
            ev.ProgressMade: self._progress,
            ev.SessionOpened: self._opened,
            ev.RevisionMade: self._revised,
            ev.RunStarted: self._run_started,
            ev.ReadingsTaken: self._ledger.read,
            ev.EpochEnded: self._ledger.turn,
            ev.RunPaused: lambda event: self._ledger.change(event.run_id, state="paused"),
            ev.RunResumed: lambda event: self._ledger.change(event.run_id, state="training"),
            ev.NonfiniteSeen: lambda event: self._ledger.change(event.run_id, first_nonfinite_step=event.step),
            ev.RunEnded: self._run_ended,
            ev.RunNoted: self._ledger.note,
            ev.FindingRaised: self._raised,
            ev.FindingCleared: self._cleared_finding,
            ev.FindingsRanked: self._ranked,
            ev.ChecksReported: self._reported,
            ev.FixPreviewed: self._previewed,
            ev.TrialStarted: self._trial_started,
            ev.TrialFinished: self._trial_finished,
            ev.CureFinished: self._cure_finished,
            ev.RequestRefused: self._refused,
            ev.ScriptDiffed: self._diffed,
            ev.LossAudited: self._audited,
            ev.EngineFailed: self._engine_failed,
        }

    def _forget(self) -> None:
        self.name = ""  # what to call the patient; '' for its file's name
        self.target: Target | None = None
        self.revision = Revision(0)
        self.facts = ev.PatientFacts()
        self.notes: tuple[str, ...] = ()
        self.fits_found = 1  # how many trainings the program holds
        self.undo_titles: tuple[str, ...] = ()
        self.redo_titles: tuple[str, ...] = ()
        self.history: list[str] = []
        self._ledger.states = {}
        self.outcomes: dict[str, CheckOutcome] = {}
        self.fixes: dict[str, FixState] = {}
        self.log: list[tuple[str, str]] = []
        self.progress = Progress()
        self.diffs: ev.ScriptDiffed | None = None
        self.audits: dict[str, ev.LossAudited] = {}  # by output of the model, '' for a loss alone
        self.steps: dict[str, int] = {}  # where findings showed themselves on the newest run, by slug
        self._findings: dict[str, Finding] = {}
        self._as_given: dict[str, Finding] = {}
        self._fix_titles: dict[str, str] = {}
        self.cure: ev.CureFinished | None = None  # what the last CureAll kept, while its revision is the present one

    @Slot()
    def clear(self, name: str = "") -> None:
        """Forget the patient: another one, perhaps with a name, is being opened. What is known of the engine stays."""
        self._forget()
        self.name = name
        self.cleared.emit()
        for signal in (self.patient_changed, self.revision_changed, self.findings_changed, self.checks_changed):
            signal.emit()
        self.progress_changed.emit()

    def renew(self, word: str) -> None:
        """Forget the patient but for its name and runs, which stay to compare with and are marked by `word`."""
        name, runs = self.name, self.runs
        self._forget()
        self.name, self._ledger.states = name, runs
        self.renewed.emit()
        self._ledger.keep_to_compare(word)
        for signal in (self.patient_changed, self.revision_changed, self.findings_changed, self.checks_changed):
            signal.emit()
        self.progress_changed.emit()

    @Slot(object)
    def take(self, event: ev.Event) -> None:
        """Fold one event. Unknown kinds are passed on unchanged."""
        fold = self._folds.get(type(event))
        if fold is None or fold(event) is not False:
            self.accepted.emit(event)

    @property
    def findings(self) -> list[Finding]:
        """Present findings, most likely root cause first."""
        return sorted(self._findings.values(), key=lambda finding: (finding.rank or math.inf, finding.check))

    def finding(self, slug: str) -> Finding | None:
        """The present finding of a check, or None."""
        return self._findings.get(slug)

    @property
    def runs(self) -> dict[str, RunState]:
        """Every run by its id, oldest first."""
        return self._ledger.states

    @property
    def run(self) -> RunState | None:
        """The newest run, or None."""
        return self._ledger.newest

    @property
    def training(self) -> bool:
        """Whether a run trains or holds."""
        return self.run is not None and self.run.live

    @property
    def cured(self) -> list[Finding]:
        """Errors and warnings of the program as given that are gone, known once the present revision has trained."""
        run = self.run
        if not self.revision.number or run is None or run.live or run.revision != self.revision.number or run.before:
            return []
        gone = [finding for slug, finding in self._as_given.items() if slug not in self._findings]
        return sorted((f for f in gone if f.severity is not Severity.HINT), key=lambda f: (f.rank or math.inf, f.check))

    def fix(self, fix_id: str) -> FixState:
        """What is known about a fix."""
        return self.fixes.setdefault(fix_id, FixState())

    def notice(self, kind: str, text: str, action: str = "", *more: str) -> None:
        """Say something in the message bar, with buttons for these actions."""
        self.noticed.emit(Notice(kind, text, action, more))

    @Slot(str, str)
    def set_engine(self, state: str, work: str = "") -> None:
        """The supervisor's word on the engine: 'absent', 'starting' or 'silent'."""
        self._set_engine(state=state, work=work)
        if state == "silent":
            self.notice("warning", self.tr(SILENT))

    def _set_engine(self, **changes: Any) -> None:
        status = replace(self.engine, **changes)
        if status != self.engine:
            self.engine = status
            self.engine_changed.emit()

    # the engine
    def _engine_ready(self, event: ev.EngineReady) -> None:
        versions = tuple(sorted(event.versions.items()))
        self._set_engine(
            state="ready", work="", device=event.device, device_reason=event.device_reason, versions=versions
        )

    def _heartbeat(self, event: ev.Heartbeat) -> None:
        starting = event.busy == "starting"
        self._set_engine(state="starting" if starting else "busy" if event.busy else "ready", work=event.busy)
        if not event.busy and self.progress.work:
            self._set_progress(Progress())

    def _engine_failed(self, event: ev.EngineFailed) -> None:
        self._set_engine(state="failed", work="")
        self._set_progress(Progress())
        self._ledger.lose(event.failure.message)
        for fix_id, fix in self.fixes.items():
            if fix.proving or fix.asked:
                fix.proving = fix.asked = False
                self.fix_changed.emit(fix_id)
        kept = self.tr("What was seen is kept.") if self.runs else ""
        self.notice("error", f"{event.failure.message} {kept}".strip(), "reopen" if self.target else "")

    def _log(self, event: ev.LogWritten) -> None:
        self.log.append((event.stream, event.text))
        del self.log[:-LOG_LINES]
        self.log_written.emit(event.stream, event.text)

    def _progress(self, event: ev.ProgressMade) -> None:
        self._set_progress(Progress(event.work, event.fraction, event.seconds_left, event.detail))

    def _set_progress(self, progress: Progress) -> None:
        self.progress = progress
        self.progress_changed.emit()

    # the patient
    def _opened(self, event: ev.SessionOpened) -> None:
        self.target, self.revision, self.facts = event.target, event.revision, event.facts
        self.notes, self.fits_found = event.notes, event.fits_found
        self.undo_titles, self.redo_titles = (), ()
        self.history = [event.revision.title]
        self.patient_changed.emit()
        self.revision_changed.emit()
        if event.facts.error:
            self.notice("warning", event.facts.error)

    def _revised(self, event: ev.RevisionMade) -> None:
        self.revision, self.facts = event.revision, event.facts
        self.undo_titles, self.redo_titles = event.undo_titles, event.redo_titles
        for fix in self.fixes.values():
            fix.applied = fix.asked = False
        self.cure = None
        self.audits = {}
        self.audit_changed.emit()
        self.diffs = None  # they were against another state of the program
        self.patient_changed.emit()
        self.revision_changed.emit()

    def _audited(self, event: ev.LossAudited) -> None:
        self.audits[event.output] = event
        self.audit_changed.emit()

    # runs
    def _run_started(self, event: ev.RunStarted) -> bool:
        if self._ledger.is_over(event.run_id):
            return False
        self.steps.clear()
        present = event.revision == self.revision.number
        title = self.revision.title if present else f"revision {event.revision}"
        self._ledger.start(event, title, self.undo_titles, loss_names(self.facts))
        return True

    def _run_ended(self, event: ev.RunEnded) -> bool:
        if self._ledger.live(event.run_id) is None:
            return False
        self._set_progress(Progress())
        return self._ledger.end(event)

    # diagnosis
    def _raised(self, event: ev.FindingRaised) -> None:
        self._findings[event.finding.check] = event.finding
        self._fix_titles |= {fix.id: fix.title for fix in event.finding.fixes}
        if event.revision == 0:
            self._as_given[event.finding.check] = event.finding
        if event.step is not None:
            self.steps[event.finding.check] = event.step
        self.findings_changed.emit()

    def _cleared_finding(self, event: ev.FindingCleared) -> bool:
        if self._findings.pop(event.check, None) is None:
            return False
        self.findings_changed.emit()
        return True

    def _ranked(self, event: ev.FindingsRanked) -> None:
        for place, slug in enumerate(event.order, 1):
            finding, cause = self._findings.get(slug), event.causes.get(slug)
            if finding is not None and (finding.rank, finding.caused_by) != (place, cause):
                self._findings[slug] = finding.placed(place, cause)
        self.findings_changed.emit()

    def _reported(self, event: ev.ChecksReported) -> None:
        self.outcomes |= {outcome.check: outcome for outcome in event.outcomes}
        self.checks_changed.emit()

    # fixes
    def await_preview(self, fix_id: str) -> None:
        """A preview was asked for."""
        fix = self.fix(fix_id)
        fix.asked, fix.refusal = True, ""
        self.fix_changed.emit(fix_id)

    def _previewed(self, event: ev.FixPreviewed) -> None:
        fix = self.fix(event.fix_id)
        fix.preview, fix.asked = event, False
        self.fix_changed.emit(event.fix_id)

    def _trial_started(self, event: ev.TrialStarted) -> None:
        fix = self.fix(event.fix_id)
        fix.proving, fix.trial, fix.refusal = True, None, ""
        self.fix_changed.emit(event.fix_id)

    def _trial_finished(self, event: ev.TrialFinished) -> None:
        fix = self.fix(event.trial.fix_id)
        fix.proving, fix.trial = False, event.trial
        self.fix_changed.emit(event.trial.fix_id)

    def _cure_finished(self, event: ev.CureFinished) -> None:
        self.cure = event if event.fix_ids else None
        self._set_progress(Progress())
        self.revision_changed.emit()

    def fix_title(self, fix_id: str) -> str:
        """What a fix of any finding so far is called; its id when it was never told."""
        return self._fix_titles.get(fix_id, fix_id)

    def _diffed(self, event: ev.ScriptDiffed) -> None:
        seen = self.diffs
        if seen is not None:
            event = ev.ScriptDiffed(
                {**seen.diffs, **event.diffs}, {**seen.patched, **event.patched}, {**seen.manual, **event.manual}
            )
        self.diffs = event
        for fix_id in {*event.diffs, *event.manual}:
            self.fix_changed.emit(fix_id)

    def _refused(self, event: ev.RequestRefused) -> None:
        if event.fix_id:
            fix = self.fix(event.fix_id)
            fix.proving, fix.asked, fix.refusal = False, False, event.failure.message
            self.fix_changed.emit(event.fix_id)
        self.notice("error", event.failure.message)

    @property
    def trainable(self) -> bool:
        """Whether there is a model to train: not in a log, data alone or a loss function."""
        return self.target is not None and self.target.kind not in MODELLESS

    @property
    def worst(self) -> Severity | None:
        """The gravest present severity, or None."""
        return max((f.severity for f in self._findings.values()), key=lambda s: s.weight, default=None)
