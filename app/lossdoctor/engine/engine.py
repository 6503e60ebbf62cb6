"""Serves one session: commands in, events out. Knows no pipe."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from lossdoctor.checks.registry import all_checks
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.findings import CheckStatus, Stage
from lossdoctor.core.fixes import Edit
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import Revision, Settings, Target, TargetKind
from lossdoctor.core.trials import Trial
from lossdoctor.engine import device, forge
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.anchors import first_step_of
from lossdoctor.engine.curing import cure, retrained
from lossdoctor.engine.describe import facts_of
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.fingerprint import sha256_of
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.lab.registry import run_lab_test
from lossdoctor.engine.learning import learn_causes, ordering, ranked
from lossdoctor.engine.loss_floor import floor_of
from lossdoctor.engine.opening import open_forged, open_target
from lossdoctor.engine.package_versions import versions
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.revisions import Chapter, Revisions
from lossdoctor.engine.setting_edits import revised_by, settings_edits
from lossdoctor.engine.showing import shown
from lossdoctor.engine.surgeon.exporting import export_model
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.surgeon.preview import preview
from lossdoctor.engine.trainer import Control, RunPlan, train
from lossdoctor.engine.treatments import first_round
from lossdoctor.engine.trials import run_trial

Emit = Callable[[tell.Event], None]


class Engine:
    """Owns the patient. `handle` carries out one command on the calling thread (the training thread) and emits its
    events; `interrupt` may be called from any thread meanwhile. A command that cannot be carried out leaves the session
    as it was and is answered by RequestRefused.
    """

    MODEL_EPOCHS = 20  # interfaces.md: a model trains 20 epochs or to the time limit
    EXPERIMENT_SECONDS = 12.0  # for one quick trial that a check needs as its proof
    RUN_SHARE = 0.5  # of the time that is left; the rest is for measurements and experiments after the run
    SECOND_LOOK_SHARE = 0.5  # of a cure's time for what the examination had no time for, where it found nothing to cure
    CURED_SHARE = 0.8  # the same for the training of what was cured
    AFTERCARE_SECONDS = 5.0  # without them what was cured is not examined again: the model comes first
    LEAST_SECONDS = 1.0  # for the training of what was cured, however late it is

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._control = Control()
        self._visitor: Control | None = None  # of a lab test while a run holds
        self._settings = Settings()
        self._target: Target | None = None
        self._alone: Alone | None = None
        self._revisions = Revisions()
        self._deadline: float | None = None
        self._device, self._device_reason = "CPU:0", ""
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Take away the files that a demo was written to."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def announce(self) -> None:
        """Choose the device and say that the engine is ready."""
        self._device, self._device_reason = device.choose("auto")
        self._emit(tell.EngineReady(versions(), self._device, self._device_reason))

    def interrupt(self, command: ask.Command) -> None:
        """Pause, resume or stop the run, trial or cure under way; a stop ends a lab test in a pause, not the run."""
        if isinstance(command, ask.PauseRun):
            self._control.pause()
        elif isinstance(command, ask.ResumeRun):
            self._control.resume()
        elif isinstance(command, ask.StopRun):
            (self._visitor or self._control).stop()

    def lend(self, visit: Callable[[], None], *, brief: bool = False) -> bool:
        """Have `visit` called on the training thread while its run holds, if `brief` between two steps; else False."""
        return bool(self._revisions.chapters) and self._control.lend(visit, brief=brief)

    def visit(self, command: ask.RunLabTest | ask.ShowRows | ask.ShowColumn) -> None:
        """Carry out a lab test, or show data, between two steps of the run, which it leaves bit for bit as it is."""
        self._visitor = Control() if isinstance(command, ask.RunLabTest) else None
        try:
            self._carry_out(getattr(self, f"_on_{type(command).__name__}"), command)
        finally:
            self._visitor = None

    def handle(self, command: ask.Command, stopped: Callable[[], bool] = lambda: False) -> None:
        """Carry out one command; `stopped` says whether a stop came after it was sent and before it was begun."""
        name = type(command).__name__
        action = getattr(self, f"_on_{name}", None) if self._alone is None else self._without_model
        if action is None:
            why = say("The engine does not know {name}.", name=name)
            return self._refuse(command, Failure(FailureCode.UNSUPPORTED, why))
        self._control.clear()
        if stopped() and isinstance(command, ask.STOPPABLE):
            self._control.stop()
        wanted = command.settings.device if isinstance(command, (ask.OpenSession, ask.OpenScenario)) else "auto"
        if wanted != "auto":
            self._device, self._device_reason = device.choose(wanted)
        self._carry_out(action, command)
        return None

    def _carry_out(self, action: Callable[[Any], None], command: ask.Command) -> None:
        try:
            with device.placed(self._device):
                action(command)
        except Refusal as refusal:
            self._refuse(command, refusal.failure)
        except CannotOperate as reason:
            self._refuse(command, Failure(FailureCode.NOT_POSSIBLE, reason.args[0]))
        except MemoryError:
            self._refuse(command, Failure(FailureCode.OUT_OF_MEMORY, say("Memory ran out. Try half the batch size.")))

    def _without_model(self, command: ask.Command) -> None:
        assert self._alone is not None
        if isinstance(command, (ask.OpenSession, ask.OpenScenario)):
            self._begin(command.settings)
        self._alone.handle(command, self._emit)

    # ---------------------------------------------------------------- opening

    def _on_OpenSession(self, command: ask.OpenSession) -> None:
        self._begin(command.settings)
        self._receive(command.target, *open_target(command, self._emit))

    def _on_OpenScenario(self, command: ask.OpenScenario) -> None:
        self._begin(command.settings)
        folder = command.folder
        if not folder:
            self._folder = tempfile.TemporaryDirectory(prefix="lossdoctor-demo-", ignore_cleanup_errors=True)
            folder = self._folder.name
        forged = forge.forge(command.name, folder, healthy=command.healthy)
        self._receive(forged.target, *open_forged(forged, command.settings, self._emit))

    def _receive(self, target: Target, opened: Patient | Alone, notes: Sequence[str]) -> None:
        if isinstance(opened, Alone):
            self._alone = opened
            opened.control, opened.device = self._control, self._device
            opened.open(self._emit)
        else:
            self._admit(target, opened, notes)

    def _begin(self, settings: Settings) -> None:
        if self._revisions.chapters or self._alone is not None:
            why = say("This engine already serves a session; one engine, one session.")
            raise Refusal(FailureCode.NOT_POSSIBLE, why)
        self._settings = settings
        if settings.time_limit is not None:
            self._deadline = time.monotonic() + settings.time_limit

    def _admit(self, target: Target, patient: Patient, notes: Sequence[str]) -> None:
        patient.seed = self._settings.seed
        patient.device = self._device
        edits = settings_edits(self._settings)
        if edits:
            patient = operate(patient, edits)
        target = replace(target, sha256=target.sha256 or sha256_of(target.path))
        self._target = target
        revision = Revision(0)
        self._revisions.add(Chapter(revision, patient, self._room(patient), settings=self._settings))
        self._emit(tell.SessionOpened(target, revision, facts_of(patient), tuple(notes)))

    def _room(self, patient: Patient) -> ExaminationRoom:
        return ExaminationRoom(
            patient,
            allowed=self._settings.allow,
            experimenter=self._experiment,
            deadline=self._deadline,
            progress=lambda work, share: self._emit(tell.ProgressMade("examining", share, detail=work)),
        )

    def _on_ChangeSettings(self, command: ask.ChangeSettings) -> None:
        before, self._settings = self._settings, command.settings
        revised = revised_by(self._revisions, command.settings)
        self._revisions.present.patient.seed = command.settings.seed
        if revised is not None:
            self._adopt(Chapter(*revised, self._room(revised[1]), settings=command.settings))
        if before.allow != command.settings.allow:
            present = self._revisions.allow(command.settings.allow)
            if present.outcomes:
                self._examine(present.stage)

    # ---------------------------------------------------------------- examining

    def _on_Examine(self, command: ask.Examine) -> None:
        chapter = self._revisions.present
        stage = Stage.FINISHED if chapter.patient.runs else Stage.LOADED
        self._examine(stage, command.checks)

    def _examine(self, stage: Stage, slugs: Sequence[str] = ()) -> None:
        chapter = self._revisions.present
        wanted = slugs or self._settings.only
        checks = [check for slug, check in all_checks().items() if not wanted or slug in wanted]
        self._emit(tell.ExaminationStarted(stage.value, len(checks)))
        with scoped_floatx(chapter.patient.floatx):
            examination = chapter.room.examine(stage, checks)
        asked = {check.slug for check in checks}
        kept = [finding for finding in chapter.findings if finding.check not in asked]
        others = [outcome for outcome in chapter.outcomes if outcome.check not in asked]
        gone = {finding.check for finding in chapter.findings} - {f.check for f in (*kept, *examination.findings)}
        chapter.stage = stage
        chapter.findings = ranked([*kept, *examination.findings], chapter.links)
        chapter.outcomes = tuple(sorted((*others, *examination.outcomes), key=lambda outcome: outcome.check))
        self._tell_findings(chapter, gone)

    def _tell_findings(self, chapter: Chapter, gone: set[str]) -> None:
        for slug in sorted(gone):
            self._emit(tell.FindingCleared(slug))
        run = chapter.patient.last_run
        for finding in chapter.findings:
            step = None if run is None else first_step_of(finding, run)
            self._emit(tell.FindingRaised(finding, chapter.revision.number, step=step))
        self._emit(ordering(chapter.findings))
        self._emit(tell.ChecksReported(chapter.stage.value, chapter.outcomes))

    def _experiment(self, patient: Patient, slug: str, edits: tuple[Edit, ...]) -> Trial | None:
        seconds = min(self.EXPERIMENT_SECONDS, self._seconds_left())
        if seconds < 1.0:
            return None
        try:
            return run_trial(
                patient,
                slug,
                edits,
                seeds=1,
                time_limit=seconds,
                emit=_silent,
                control=self._control,
                at_random=False,
            )
        except CannotOperate:
            return None

    def _grant(self, seconds: float) -> None:
        """A command that brings its own time: under a time limit everything it does must end by then."""
        if self._deadline is not None:
            self._deadline = time.monotonic() + seconds

    def _seconds_left(self) -> float:
        return float("inf") if self._deadline is None else self._deadline - time.monotonic()

    # ---------------------------------------------------------------- training

    def _on_StartRun(self, command: ask.StartRun) -> None:
        self._train(command.run_id, command.resume)
        self._examine(Stage.FINISHED)

    def _train(self, run_id: str, resume: bool = False, share: float = RUN_SHARE) -> None:
        chapter = self._revisions.present
        settings = self._settings
        epochs = settings.epochs
        if epochs is None and self._target is not None and self._target.kind is TargetKind.MODEL:
            epochs = self.MODEL_EPOCHS
        left = self._seconds_left()
        deadline = None if left == float("inf") else time.monotonic() + share * max(left, self.LEAST_SECONDS)
        plan = RunPlan(run_id, epochs, settings.steps, deadline, settings.seed, resume)
        bound = self._lower_bound(chapter)

        def emit(event: tell.Event) -> None:
            if isinstance(event, tell.RunStarted):
                event = replace(event, impossible_below=bound, revision=chapter.revision.number, device=self._device)
            self._emit(event)

        with scoped_floatx(chapter.patient.floatx):
            train(chapter.patient, plan, emit, self._control)

    def _lower_bound(self, chapter: Chapter) -> float | None:
        return floor_of(chapter.room.take(CompileReading, Stage.LOADED))

    # ---------------------------------------------------------------- curing

    def _on_PreviewFix(self, command: ask.PreviewFix) -> None:
        patient = self._revisions.present.patient
        try:
            changes = preview(patient, command.edits)
            operate(patient, command.edits)
        except CannotOperate as reason:
            self._emit(tell.FixPreviewed(command.fix_id, (), False, reason.args[0]))
            return
        self._emit(tell.FixPreviewed(command.fix_id, tuple(changes)))

    def _on_ApplyEdits(self, command: ask.ApplyEdits) -> None:
        self._operate(command.title, command.edits)

    def _operate(self, title: str, edits: Sequence[Edit]) -> None:
        present = self._revisions.present
        patient = operate(present.patient, edits)
        revision = Revision(self._revisions.next_number, (*present.revision.edits, *edits), title)
        self._adopt(Chapter(revision, patient, self._room(patient)))

    def _adopt(self, chapter: Chapter, *, examined: bool = True) -> None:
        before = {finding.check for finding in self._revisions.present.findings}
        self._revisions.add(chapter)
        self._tell_revision()
        for slug in sorted(before):
            self._emit(tell.FindingCleared(slug))
        if examined:
            self._examine(Stage.LOADED)

    def _tell_revision(self) -> None:
        line, chapter = self._revisions, self._revisions.present
        self._emit(tell.RevisionMade(chapter.revision, facts_of(chapter.patient), line.undo_titles, line.redo_titles))

    def _on_Undo(self, command: ask.Undo) -> None:
        self._step(-command.steps, say("There is nothing to undo."))

    def _on_Redo(self, command: ask.Redo) -> None:
        self._step(command.steps, say("There is nothing to redo."))

    def _step(self, by: int, sentence: Said) -> None:
        before = {finding.check for finding in self._revisions.present.findings}
        if not self._revisions.step(by):
            raise Refusal(FailureCode.NOT_POSSIBLE, sentence)
        chapter = self._revisions.present
        self._tell_revision()
        if not chapter.outcomes:
            self._examine(chapter.stage)
            for slug in sorted(before - {finding.check for finding in chapter.findings}):
                self._emit(tell.FindingCleared(slug))
        else:
            self._tell_findings(chapter, before - {finding.check for finding in chapter.findings})

    def _on_RunTrial(self, command: ask.RunTrial) -> None:
        patient = self._revisions.present.patient
        self._grant(command.time_limit)
        trial = run_trial(
            patient,
            command.fix_id,
            command.edits,
            seeds=command.seeds,
            time_limit=command.time_limit,
            emit=self._emit,
            control=self._control,
        )
        self._emit(tell.TrialFinished(trial))

    def _on_CureAll(self, command: ask.CureAll) -> None:
        present = self._revisions.present
        if not any(outcome.status is not CheckStatus.SKIPPED for outcome in present.outcomes):
            self._examine(Stage.FINISHED if present.patient.runs else Stage.LOADED)
        self._grant(command.time_limit)
        if present.room.hurried and not first_round(present.findings):
            present.room.extend(time.monotonic() + self.SECOND_LOOK_SHARE * self._seconds_left())
            self._examine(present.stage)
        seconds = min(command.time_limit, self._seconds_left())
        cured = cure(present.patient, present.findings, seconds, self._emit, self._control)
        if cured.patient is None:
            self._emit(cured.finished)
            return
        edits = (*present.revision.edits, *cured.finished.edits)
        revision = Revision(self._revisions.next_number, edits, cured.title)
        self._adopt(Chapter(revision, cured.patient, self._room(cured.patient)), examined=False)
        if not cured.patient.trained and cured.seconds <= self.CURED_SHARE * self._seconds_left():
            self._train(command.run_id, share=self.CURED_SHARE)
        self._emit(retrained(cured, cured.patient))
        if self._seconds_left() >= self.AFTERCARE_SECONDS:
            self._examine(Stage.FINISHED)

    def _on_LearnCauses(self, command: ask.LearnCauses) -> None:
        learn_causes(self._revisions.present, command, self._emit, self._control, self._settings.allow)

    def _on_ExportModel(self, command: ask.ExportModel) -> None:
        export_model(self._revisions.present.patient, command.path)
        self._emit(tell.ModelExported(command.path, sha256_of(command.path)))

    def _on_RunLabTest(self, command: ask.RunLabTest) -> None:
        patient, seconds = self._revisions.present.patient, min(command.seconds, max(self._seconds_left(), 1.0))
        run_lab_test(command.name, patient, seconds, self._emit, self._visitor or self._control)

    def _on_ShowRows(self, command: ask.ShowRows | ask.ShowColumn) -> None:
        self._emit(shown(self._revisions.present.patient, command))

    _on_ShowColumn = _on_ShowRows

    def _refuse(self, command: ask.Command, failure: Failure) -> None:
        fix_id, edits = getattr(command, "fix_id", ""), getattr(command, "edits", ())
        self._emit(tell.RequestRefused(type(command).__name__, failure, fix_id, tuple(edits)))


def _silent(event: tell.Event) -> None:
    return None
