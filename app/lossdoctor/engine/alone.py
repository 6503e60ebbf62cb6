"""A session without a model: a log, data alone, a loss function. What was measured is given; checks are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from lossdoctor.checks.base import Check
from lossdoctor.checks.examiner import Examination, checks_by_slug, examine
from lossdoctor.checks.ranking import rank
from lossdoctor.checks.registry import all_checks
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import CheckOutcome, CheckStatus, Finding, Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.session import Revision, Settings, Target
from lossdoctor.engine.run_control import Control

Emit = Callable[[tell.Event], None]


class Alone:
    """Answers the commands of a session from readings that are given once.

    `readings` are all that is known; a check that requires another is skipped with the sentence of `missing`, or else
    with `why_not`, which is also the answer to every command that needs a model. `story` are events that follow
    SessionOpened (the runs of a log). May not import TensorFlow; a subclass may, in a file of its own.
    """

    stage = Stage.FINISHED
    control: Control | None = None  # the engine's: how what runs here is paused and stopped
    device = "CPU:0"

    def __init__(
        self,
        target: Target,
        settings: Settings,
        readings: Mapping[type[Reading], Reading],
        *,
        why_not: str,
        missing: Mapping[type[Reading], str] | None = None,
        facts: tell.PatientFacts | None = None,
        notes: Sequence[str] = (),
        story: Sequence[tell.Event] = (),
    ) -> None:
        self.target = target
        self.settings = settings
        self.readings = dict(readings)
        self.why_not = why_not
        self.missing = dict(missing or {})
        self.facts = facts or tell.PatientFacts()
        self.notes = tuple(notes)
        self.story = tuple(story)
        self.findings: tuple[Finding, ...] = ()
        self.outcomes: tuple[CheckOutcome, ...] = ()
        self.answer_rows: Callable[[ask.ShowRows | ask.ShowColumn], tell.Event] | None = None  # where there are data

    def open(self, emit: Emit) -> None:
        """Say what was opened and tell its story."""
        emit(tell.SessionOpened(self.target, Revision(0), self.facts, self.notes))
        for event in self.story:
            emit(event)

    def handle(self, command: ask.Command, emit: Emit) -> None:
        """Carry out one command. Raises Refusal for what cannot be done without a model."""
        if isinstance(command, ask.Examine):
            self.examine(emit, command.checks)
        elif isinstance(command, ask.ChangeSettings):
            self.settings = command.settings
            self.examine(emit)
        elif isinstance(command, (ask.ShowRows, ask.ShowColumn)) and self.answer_rows is not None:
            emit(self.answer_rows(command))
        else:
            raise Refusal(FailureCode.NOT_POSSIBLE, self.why_not)

    def examine(self, emit: Emit, slugs: Sequence[str] = ()) -> None:
        """Ask every check (or those named) and tell what was found."""
        wanted = slugs or self.settings.only
        checks = [check for slug, check in all_checks().items() if not wanted or slug in wanted]
        emit(tell.ExaminationStarted(self.stage.value, len(checks)))
        examination = self._worded(self._asked(checks))
        asked = {check.slug for check in checks}
        kept = [finding for finding in self.findings if finding.check not in asked]
        others = [outcome for outcome in self.outcomes if outcome.check not in asked]
        gone = {finding.check for finding in self.findings} - {f.check for f in (*kept, *examination.findings)}
        self.findings = tuple(rank([*kept, *examination.findings], checks_by_slug(all_checks().values())))
        self.outcomes = tuple(sorted((*others, *examination.outcomes), key=lambda outcome: outcome.check))
        tell_findings(emit, self.stage, self.findings, self.outcomes, gone)

    def _asked(self, checks: Sequence[Check]) -> Examination:
        return examine(checks, self.snapshot())

    def snapshot(self) -> Snapshot:
        """Everything that is known."""
        frozen = MappingProxyType
        allowed = frozenset(self.settings.allow)
        return Snapshot(self.stage, frozen(dict(self.readings)), frozen(dict(self.missing)), frozen({}), allowed)

    def _worded(self, examination: Examination) -> Examination:
        """Checks without their readings say why in a sentence, not by the name of a class."""
        outcomes = tuple(
            CheckOutcome(outcome.check, outcome.status, self.why_not)
            if outcome.status is CheckStatus.SKIPPED and outcome.why.endswith("was not measured")
            else outcome
            for outcome in examination.outcomes
        )
        return Examination(examination.findings, outcomes)


def tell_findings(
    emit: Emit, stage: Stage, findings: Sequence[Finding], outcomes: Sequence[CheckOutcome], gone: set[str]
) -> None:
    """The events of a finished examination, in their order."""
    for slug in sorted(gone):
        emit(tell.FindingCleared(slug))
    for finding in findings:
        emit(tell.FindingRaised(finding, 0))
    causes = {finding.check: finding.caused_by for finding in findings if finding.caused_by}
    emit(tell.FindingsRanked(tuple(finding.check for finding in findings), causes))
    emit(tell.ChecksReported(stage.value, tuple(outcomes)))
