"""The report as a value: folded from events by one pure function for window, command line and callback alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from lossdoctor.core import events
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.failures import Failure
from lossdoctor.core.findings import CheckOutcome, Finding, Severity
from lossdoctor.core.fixes import Edit
from lossdoctor.core.session import Revision, Settings, Target
from lossdoctor.core.trials import Trial, Tried

OPENING = frozenset({"OpenSession", "OpenScenario"})
MAX_CHUNKS = 64


@dataclass(frozen=True, eq=False)
class RunRecord:
    """One run: how it began, its true batch losses in chunks, Keras' numbers by epoch, and how it ended."""

    started: events.RunStarted
    first_steps: tuple[int, ...] = ()
    chunks: tuple[np.ndarray, ...] = ()
    epochs: tuple[events.EpochEnded, ...] = ()
    nonfinite: events.NonfiniteSeen | None = None
    ended: events.RunEnded | None = None
    note: str = ""

    def curve(self) -> tuple[np.ndarray, np.ndarray]:
        """Steps (n,) int64 and losses (n,) float64 of every batch that was heard of."""
        if not self.chunks:
            return np.zeros(0, np.int64), np.zeros(0)
        pairs = zip(self.first_steps, self.chunks, strict=True)
        steps = [np.arange(first, first + len(chunk)) for first, chunk in pairs]
        return np.concatenate(steps), np.concatenate(self.chunks)


@dataclass(frozen=True)
class Cure:
    """Edits that were kept, and what they did to a metric that they do not redefine."""

    edits: tuple[Edit, ...]
    metric: str
    before: float
    after: float
    fix_ids: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    why: str = ""
    trial: Trial | None = None


@dataclass(frozen=True, eq=False)
class Report:
    """Everything a reader needs who was not there. `findings` describe the program as given (revision 0) in order of
    rank; `later_findings` and `later_outcomes` the present revision when edits were applied, whose titles are
    `changes`, oldest first. Trials, previews and diffs are by fix id. `audit` is that of a loss function alone. `lab`
    are the lab tests, each with its newest result.
    """

    target: Target | None = None
    settings: Settings = field(default_factory=Settings)
    command: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    device: str = ""
    device_reason: str = ""
    opened: events.SessionOpened | None = None
    revision: Revision = field(default_factory=lambda: Revision(0))
    runs: tuple[RunRecord, ...] = ()
    findings: tuple[Finding, ...] = ()
    later_findings: tuple[Finding, ...] = ()
    outcomes: tuple[CheckOutcome, ...] = ()
    changes: tuple[str, ...] = ()
    later_outcomes: tuple[CheckOutcome, ...] = ()
    trials: dict[str, Trial] = field(default_factory=dict)
    diffs: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    cure: Cure | None = None
    tried: tuple[Tried, ...] = ()
    failure: Failure | None = None
    audit: events.LossAudited | None = None
    lab: tuple[events.LabTestFinished, ...] = ()
    causes: events.CausesLearned | None = None

    @property
    def links(self) -> tuple[CausalLink, ...]:
        """What trials showed about which finding explains which."""
        return self.causes.links if self.causes is not None else ()

    @property
    def verdict(self) -> str:
        """'healthy', 'suspect', 'sick', or 'not-examined' when nothing could be said."""
        return graded(self.findings, known=self.failure is None and bool(self.outcomes))

    @property
    def cured(self) -> bool:
        """Whether the present revision is what Cure all made of the program, neither more nor less."""
        return self.cure is not None and self.cure.edits == self.revision.edits

    @property
    def later_verdict(self) -> str:
        """The verdict of the program as it stands after the edits; 'not-examined' until its checks have ended."""
        return graded(self.later_findings, known=bool(self.later_outcomes))


def graded(findings: tuple[Finding, ...], *, known: bool) -> str:
    """The verdict that the gravest finding makes; `known` says that its absence means something."""
    gravest = max((finding.severity.weight for finding in findings), default=-1)
    if gravest < Severity.WARNING.weight and not known:
        return "not-examined"
    return {Severity.ERROR.weight: "sick", Severity.WARNING.weight: "suspect"}.get(gravest, "healthy")


def fold_all(story: Iterable[events.Event], report: Report | None = None) -> Report:
    """The report after all these events."""
    result = report or Report()
    for event in story:
        result = fold(result, event)
    return result


def fold(report: Report, event: events.Event) -> Report:
    """The report after one more event; events that say nothing lasting leave it as it is."""
    match event:
        case events.EngineReady():
            return replace(report, versions=event.versions, device=event.device, device_reason=event.device_reason)
        case events.SessionOpened():
            return _opened(report, event)
        case events.RevisionMade():
            later = replace(report, revision=event.revision, changes=event.undo_titles)
            return replace(later, later_findings=(), later_outcomes=())
        case events.RunStarted():
            return replace(report, runs=(*report.runs, RunRecord(event)))
        case (
            events.ReadingsTaken()
            | events.EpochEnded()
            | events.NonfiniteSeen()
            | events.RunEnded()
            | events.RunNoted()
        ):
            return replace(report, runs=tuple(_continued(record, event) for record in report.runs))
        case events.FindingRaised() | events.FindingCleared() | events.FindingsRanked() | events.ChecksReported():
            return _examined(report, event)
        case events.TrialFinished():
            return replace(report, trials={**report.trials, event.trial.fix_id: event.trial})
        case events.CureFinished():
            return _cured(report, event)
        case events.CausesLearned():
            return replace(report, causes=event) if event.revision == 0 else report
        case events.LossAudited():
            return replace(report, audit=event)
        case events.LabTestFinished():
            return replace(report, lab=(*(test for test in report.lab if test.name != event.name), event))
        case events.ScriptDiffed():
            return replace(report, diffs={**report.diffs, **event.diffs})
        case events.EngineFailed():
            return replace(report, failure=event.failure)
        case events.RequestRefused():
            return replace(report, failure=event.failure) if event.command in OPENING else report
        case _:
            return report


def _opened(report: Report, event: events.SessionOpened) -> Report:
    fresh = Report(
        settings=report.settings,
        command=report.command,
        versions=report.versions,
        device=report.device,
        device_reason=report.device_reason,
    )
    return replace(fresh, target=event.target, opened=event, revision=event.revision, notes=event.notes)


Training = events.ReadingsTaken | events.EpochEnded | events.NonfiniteSeen | events.RunEnded | events.RunNoted


def _continued(record: RunRecord, event: Training) -> RunRecord:
    if event.run_id != record.started.run_id:
        return record
    match event:
        case events.ReadingsTaken():
            return _grown(record, event)
        case events.EpochEnded():
            return replace(record, epochs=(*record.epochs, event))
        case events.NonfiniteSeen():
            return replace(record, nonfinite=record.nonfinite or event)
        case events.RunEnded():
            return replace(record, ended=event)
        case events.RunNoted():
            return replace(record, note=event.text)


def _grown(record: RunRecord, event: events.ReadingsTaken) -> RunRecord:
    firsts, chunks = (*record.first_steps, event.first_step), (*record.chunks, np.asarray(event.loss, np.float64))
    contiguous = all(a + len(c) == b for a, c, b in zip(firsts, chunks, firsts[1:], strict=False))
    if len(chunks) > MAX_CHUNKS and contiguous:
        firsts, chunks = firsts[:1], (np.concatenate(chunks),)
    return replace(record, first_steps=firsts, chunks=chunks)


Examined = events.FindingRaised | events.FindingCleared | events.FindingsRanked | events.ChecksReported


def _examined(report: Report, event: Examined) -> Report:
    given = report.revision.number == 0
    match event:
        case events.FindingRaised():
            given = event.revision == 0
            name = "findings" if given else "later_findings"
            others = [finding for finding in getattr(report, name) if finding.check != event.finding.check]
            found = tuple(sorted([*others, event.finding], key=_place))
            return replace(report, findings=found) if given else replace(report, later_findings=found)
        case events.FindingCleared():
            before = report.findings if given else report.later_findings
            left = tuple(finding for finding in before if finding.check != event.check)
        case events.FindingsRanked():
            left = _ranked(report.findings if given else report.later_findings, event)
        case events.ChecksReported():
            outcomes = _merged(report.outcomes if given else report.later_outcomes, event.outcomes)
            return replace(report, outcomes=outcomes) if given else replace(report, later_outcomes=outcomes)
    return replace(report, findings=left) if given else replace(report, later_findings=left)


def _merged(before: tuple[CheckOutcome, ...], now: tuple[CheckOutcome, ...]) -> tuple[CheckOutcome, ...]:
    merged = {outcome.check: outcome for outcome in (*before, *now)}
    return tuple(merged[slug] for slug in sorted(merged))


def _ranked(findings: tuple[Finding, ...], event: events.FindingsRanked) -> tuple[Finding, ...]:
    place = {slug: rank for rank, slug in enumerate(event.order, 1)}
    placed = [
        finding.placed(place.get(finding.check, len(place) + 1), event.causes.get(finding.check))
        for finding in findings
    ]
    return tuple(sorted(placed, key=_place))


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.rank or 1000, -finding.severity.weight, finding.check


def _cured(report: Report, event: events.CureFinished) -> Report:
    report = replace(report, tried=event.tried)
    if not event.fix_ids:
        return replace(report, notes=(*report.notes, event.why))
    if event.trial is not None and len(event.fix_ids) == 1:
        report = replace(report, trials={**report.trials, event.fix_ids[0]: event.trial})
    cure = Cure(
        event.edits, event.metric, event.before, event.after, event.fix_ids, event.titles, event.why, event.trial
    )
    return replace(report, cure=cure)
