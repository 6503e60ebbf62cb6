"""Examines targets without a window."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lossdoctor.cli import old_words, outputs, patches, sessions
from lossdoctor.cli.arguments import EXIT_INTERRUPTED
from lossdoctor.cli.child_session import ChildSession
from lossdoctor.cli.opening import TRAINED, Opening, needs_tensorflow
from lossdoctor.cli.outputs import Outputs
from lossdoctor.cli.terminal import Progress, printable
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.core.session import Settings
from lossdoctor.core.session_file import SessionFile
from lossdoctor.intake.intent import known_slugs, stated_intent
from lossdoctor.link import launch
from lossdoctor.link.environments import examined

MAIN_WORK = frozenset({"Examine", "StartRun", "RunLabTest"})
LATER_WORK = {
    "RunTrial": "A trial could not be run",
    "CureAll": "No cure could be tried",
    "LearnCauses": "What explains what could not be learned",
    "ExportModel": "The model was not exported",
    "DiffScript": "The cures could not be written into the script",
}
ALONE_SHARE = 0.45  # of the time for the examination itself when trials or a cure follow
CAUSES_SHARE = 0.25  # of the time for proving: which finding explains which
LAST_SECONDS = 2.0  # kept for writing reports
EXPORT_SECONDS = 1.5  # kept for saving the cured model
GRACE_SECONDS = 9.0  # after the time limit; the call never outlives it by more than 10
STOP_SECONDS = 3.0  # for a run to stop between two steps before the engine is killed


def check(options: argparse.Namespace, script_arguments: tuple[str, ...]) -> int:
    """Examine every target; the exit code is the gravest of them."""
    progress = Progress(options.quiet)
    try:
        plans = outputs.plan(options)
    except Refusal as refusal:
        return _refused(refusal)
    codes, jobs = [], []
    for target, destination in plans:
        jobs.append(Job(target, options, script_arguments, destination, progress))
        codes.append(jobs[-1].run())
        if codes[-1] == EXIT_INTERRUPTED:
            break
    if len(plans) > 1:
        try:
            outputs.write_index(options, jobs)
        except Refusal as refusal:
            codes.append(_refused(refusal))
    return max(codes, key=lambda code: (code == EXIT_INTERRUPTED, code))


def check_demo(options: argparse.Namespace) -> int:
    """Examine a demo patient."""
    for name, value in (("prove", False), ("cure", False), ("fail_on", "error"), ("python", None)):
        setattr(options, name, value)
    options.targets, options.export_model, options.export_script = [f"demo:{options.name}"], None, None
    try:
        destination = outputs.plan(options)[0][1]
    except Refusal as refusal:
        return _refused(refusal)
    return Job(options.targets[0], options, (), destination, Progress(options.quiet), scenario=options.name).run()


def _refused(refusal: Refusal) -> int:
    print(f"lossdoctor: {printable(refusal.failure.message)}", file=sys.stderr)
    return 2


@dataclass
class Job:
    """One target on its way through intake, engine and report."""

    target: str
    options: argparse.Namespace
    script_arguments: tuple[str, ...]
    destination: Outputs
    progress: Progress
    scenario: str = ""
    events: list[Any] = field(default_factory=list)
    failure: Failure | None = None
    interrupted: bool = False
    settings: Settings = field(default_factory=Settings)
    verdict: str = "not-examined"
    first: str = ""
    notes: list[str] = field(default_factory=list)
    notebook_text: str = ""
    modernised: str = ""
    reopened: SessionFile | None = None

    def run(self) -> int:
        """Examine, write the reports, print the summary; gives the exit code and never raises."""
        self.started = time.monotonic()
        self.deadline = self.started + self.options.time_limit
        with tempfile.TemporaryDirectory(prefix="lossdoctor-", ignore_cleanup_errors=True) as folder:
            self.folder = folder
            try:
                self._examine()
            except Refusal as refusal:
                self.failure = refusal.failure
            except KeyboardInterrupt:
                self.interrupted = True
        self.progress.clear()
        old_words.told(self)
        code = self.finish()
        return EXIT_INTERRUPTED if self.interrupted else code

    def finish(self) -> int:
        """Write the reports, print what was found, give the exit code."""
        return outputs.finish(self)

    @property
    def last_moment(self) -> float:
        """When the whole call, reports included, must be over (time.monotonic)."""
        return self.deadline + GRACE_SECONDS

    # ---------------------------------------------------------------- the way through

    def _examine(self) -> None:
        self.settings = settings = self._settings()
        if not self.scenario and not Path(self.target.rpartition("::")[0] or self.target).exists():
            raise Refusal(FailureCode.FILE_NOT_FOUND, f"{self.target}: no such file. Check the path.")
        if sessions.is_session(self.target):
            self.reopened = sessions.reopen(self)
            return
        if self.options.python and not Path(self.options.python).exists():
            raise Refusal(FailureCode.FILE_NOT_FOUND, f"{self.options.python}: no such interpreter (--python).")
        if self.options.python:
            must_suit(self.options.python)
        heavy = _trains(self.scenario) if self.scenario else needs_tensorflow(self.target)
        command = launch.engine(self.options.python) if heavy else launch.light_engine()
        engine = ChildSession("engine", command, self.take, engine_environment())
        try:
            self.with_engine(engine, self._opening(settings))
        except KeyboardInterrupt:
            self.interrupted = True
            engine.send(ask.StopRun())
            engine.wait_done(engine.asking, time.monotonic() + STOP_SECONDS)
        finally:
            engine.close()
        self._look_for_a_crash()
        patches.diff_script(self)

    def _look_for_a_crash(self) -> None:
        """An error of the program that no finding explains is a failure, never a clean bill of health."""
        if self.failure is not None or any(finding.severity is Severity.ERROR for finding in self.findings):
            return
        for event in self.events:
            if isinstance(event, tell.RunEnded) and event.run_id == "run-1" and event.ended == "error":
                message = f"{self.target}: the program's own error ended its training after {event.steps:,} steps"
                self.failure = Failure(FailureCode.PROGRAM_ERROR, f"{message}: {event.why}")

    def _opening(self, settings: Settings) -> ask.OpenSession | ask.OpenScenario:
        if self.scenario:
            return ask.OpenScenario(self.scenario, settings, self.options.healthy)
        intake = ChildSession("intake", launch.intake(), self.take)
        try:
            return Opening(self, intake, settings).command()
        finally:
            intake.close()

    def answer(self, kind: type[Any]) -> Any:
        """The newest event of a kind. Raises Refusal with what was said in its place."""
        for event in reversed(self.events):
            if isinstance(event, kind):
                return event
        raise Refusal(*self.why_nothing())

    def why_nothing(self) -> tuple[FailureCode, str]:
        """What was said in the place of an answer."""
        for event in reversed(self.events):
            if isinstance(event, (tell.RequestRefused, tell.EngineFailed)):
                return event.failure.code, event.failure.message
        seconds = self.options.time_limit
        return FailureCode.TIME_LIMIT, (
            f"{self.target}: {seconds:.0f} s were over before training began. "
            "Raise the limit with --time-limit SECONDS."
        )

    def open(self, engine: ChildSession, opening: ask.OpenSession | ask.OpenScenario) -> None:
        """Open the target. Raises Refusal with what was said in the place of a session."""
        self.progress.show("opening")
        engine.wait_ready(self.deadline)  # its imports are not to be paid for by the examination's share of the time
        follows = self.options.prove or self.options.cure
        share = ALONE_SHARE if follows else 1.0
        seconds = max(1.0, share * (self.deadline - time.monotonic() - LAST_SECONDS))
        opening = replace(opening, settings=replace(opening.settings, time_limit=seconds))
        opened = engine.ask(opening, self.deadline)
        if not opened and not engine.dead:
            engine.close(polite=0.2)
        if not any(isinstance(event, tell.SessionOpened) for event in self.events):
            raise Refusal(*self.why_nothing())

    def with_engine(self, engine: ChildSession, opening: ask.OpenSession | ask.OpenScenario) -> None:
        """Open, examine, train, and prove or cure where asked."""
        self.open(engine, opening)
        self.patiently(engine, ask.Examine())
        if any(isinstance(event, tell.SessionOpened) and event.target.kind not in TRAINED for event in self.events):
            return
        self.patiently(engine, ask.StartRun("run-1"))
        if self.options.prove:
            self._prove(engine)
        if self.options.cure:
            self._cure(engine)

    def patiently(self, engine: ChildSession, command: ask.Command) -> bool:
        """Ask; when the time is over stop the work between two steps, and failing that end the engine."""
        if time.monotonic() >= self.deadline:
            self._too_late(command)
            return False
        if engine.ask(command, self.deadline + LAST_SECONDS):
            return True
        if not engine.dead:
            engine.send(ask.StopRun())
            if engine.wait_done(type(command).__name__, time.monotonic() + STOP_SECONDS):
                return True
            engine.close(polite=0.2)
            seconds = self.options.time_limit
            message = f"{self.target}: the program did not stop at the time limit of {seconds:.0f} s and was ended."
            self.failure = Failure(FailureCode.TIME_LIMIT, message)
        return False

    def _too_late(self, command: ask.Command) -> None:
        limit = f"the time limit of {self.options.time_limit:.0f} s came before"
        if isinstance(command, ask.Examine) and self.failure is None:
            message = f"{self.target}: {limit} the examination; raise it with --time-limit SECONDS."
            self.failure = Failure(FailureCode.TIME_LIMIT, message)
        elif isinstance(command, ask.StartRun):
            self.notes.append(f"Nothing was trained: {limit} it.")

    def _prove(self, engine: ChildSession) -> None:
        self._learn_causes(engine)
        waiting = [fix for finding in self.findings for fix in first_fix(finding)]
        for place, fix in enumerate(waiting):
            share = 0.5 if self.options.cure else 1.0
            left = share * (self.deadline - LAST_SECONDS - time.monotonic()) / (len(waiting) - place)
            if left < 1.0:
                return
            self.patiently(engine, ask.RunTrial(fix.id, fix.edits, 3, left))

    def _learn_causes(self, engine: ChildSession) -> None:
        share = CAUSES_SHARE * (0.5 if self.options.cure else 1.0)
        left = share * (self.deadline - LAST_SECONDS - time.monotonic())
        if left >= 1.0 and len(self.findings) > 1 and any(first_fix(finding) for finding in self.findings):
            self.patiently(engine, ask.LearnCauses(left))

    def _cure(self, engine: ChildSession) -> None:
        left = self.deadline - LAST_SECONDS - EXPORT_SECONDS - time.monotonic()
        self.patiently(engine, ask.CureAll("cured", max(left, 1.0)))
        if self.options.export_model and self.patiently(engine, ask.ExportModel(self.destination.model)):
            cured = any(isinstance(event, tell.CureFinished) and event.fix_ids for event in self.events)
            exported = any(isinstance(event, tell.ModelExported) for event in self.events)
            if exported and not cured:
                self.notes.append(f"No cure was kept: {self.destination.model} is the program's own model as trained.")

    # ---------------------------------------------------------------- what was told

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings about the program as given, in order of rank."""
        present: dict[str, Finding] = {}
        for event in self.events:
            if isinstance(event, tell.FindingRaised) and event.revision == 0:
                present[event.finding.check] = event.finding
            elif isinstance(event, tell.FindingCleared):
                present.pop(event.check, None)
            elif isinstance(event, tell.FindingsRanked):
                places = {slug: place for place, slug in enumerate(event.order, 1)}
                present = {
                    slug: finding.placed(places.get(slug, finding.rank), event.causes.get(slug))
                    for slug, finding in present.items()
                }
            elif isinstance(event, tell.RevisionMade):
                break
        return tuple(sorted(present.values(), key=lambda finding: finding.rank))

    def take(self, event: Any) -> None:
        """One event of a child."""
        self.events.append(event)
        if isinstance(event, tell.ProgressMade):
            self.progress.show(event.work, event.fraction, event.detail)
        elif isinstance(event, tell.LogWritten) and event.stream == "doctor":
            self.progress.show(event.text.strip())
        elif isinstance(event, tell.RequestRefused):
            self._refusal(event)

    def _refusal(self, event: tell.RequestRefused) -> None:
        if event.command in MAIN_WORK:
            self.failure = self.failure or event.failure
        elif event.command in LATER_WORK:
            self.notes.append(f"{LATER_WORK[event.command]}: {event.failure.message}")

    def _settings(self) -> Settings:
        options = self.options
        allow, only = ((), ()) if self.scenario else stated_intent(self.target)
        return Settings(
            epochs=options.epochs,
            steps=options.steps,
            batch_size=options.batch_size,
            seed=options.seed,
            fit_index=getattr(options, "fit", 1),
            allow=(*allow, *known_slugs(getattr(options, "allow", ()), "--allow")),
            only=known_slugs(getattr(options, "only", ()), "--only") or only,
            custom_objects=absolute(getattr(options, "custom_objects", "")),
            architecture=absolute(getattr(options, "architecture", "")),
            script_arguments=self.script_arguments,
            loss=getattr(options, "loss", None),
            optimizer=getattr(options, "optimizer", None),
        )


def must_suit(python: str) -> None:
    """Raises Refusal where an interpreter cannot run the engine, with what it lacks."""
    why_not = examined(python).why_not
    if why_not:
        message = (
            f"{python}: {why_not}; the engine needs Python 3.11, TensorFlow 2.16 and Keras 3, or newer (--python)."
        )
        raise Refusal(FailureCode.MODULE_MISSING, message)


def _trains(demo: str) -> bool:
    """Whether a demo needs TensorFlow; the log of a finished run does not."""
    from lossdoctor.core.scenarios import scenario

    return scenario(demo).form != "log"


def first_fix(finding: Finding) -> tuple[Fix, ...]:
    """The first fix of a finding that a trial can try, or nothing."""
    able = [fix for fix in finding.fixes if fix.applicability is not Applicability.MANUAL and fix.edits]
    return tuple(able[:1])


def absolute(path: str) -> str:
    """An absolute path, or '' for ''."""
    return str(Path(path).absolute()) if path else ""


def engine_environment() -> Mapping[str, str]:
    """The environment of the engine: TensorFlow's own chatter off, figures drawn to files, the backend TensorFlow."""
    return {"TF_CPP_MIN_LOG_LEVEL": "3", **os.environ, "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
