"""What the engine tells: past tense, frozen. Events of a run carry its `run_id`."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from lossdoctor.core import audits, intake_events, rows
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.failures import Failure
from lossdoctor.core.findings import CheckOutcome, Finding, SeriesEvidence, Where
from lossdoctor.core.fixes import Edit
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.session import Revision, Target
from lossdoctor.core.trials import Trial, Tried

ColumnShown = rows.ColumnShown
DataPrepared = intake_events.DataPrepared
DataPreviewed = intake_events.DataPreviewed
LogRead = intake_events.LogRead
LossAudited = audits.LossAudited
NotebookRead = intake_events.NotebookRead
RowsShown = rows.RowsShown
ScriptDiffed = intake_events.ScriptDiffed
ScriptModernised = intake_events.ScriptModernised
TargetInspected = intake_events.TargetInspected


@dataclass(frozen=True)
class EngineReady:
    """First event: versions by package name, and the device with the reason it was chosen."""

    versions: dict[str, str]
    device: str
    device_reason: str


@dataclass(frozen=True)
class Heartbeat:
    """Sent twice a second by the main thread; `busy` names what the worker does ('' when idle)."""

    busy: str = ""


@dataclass(frozen=True)
class LogWritten:
    """Text that the program under examination printed. `stream` is 'stdout', 'stderr' or 'doctor'."""

    stream: str
    text: str


@dataclass(frozen=True)
class ProgressMade:
    """How far a piece of work is; fraction in [0, 1], NaN when unknown; seconds_left NaN when unknown."""

    work: str
    fraction: float = float("nan")
    seconds_left: float = float("nan")
    detail: str = ""


@dataclass(frozen=True)
class PatientFacts:
    """What the window shows of a patient. `preview` are up to 50 rows of inputs and targets as text.

    `error` is the sentence of the exception when the program's own compile or fit raised. `fit` stands at `fit_place`.
    """

    model: ModelReading | None = None
    compile: CompileReading | None = None
    fit: FitReading | None = None
    inputs: InputsReading | None = None
    targets: TargetsReading | None = None
    preview_columns: tuple[str, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()
    error: str = ""
    fit_place: Where | None = None


@dataclass(frozen=True)
class SessionOpened:
    """The patient is there. `notes` are sentences on choices made while opening (target columns, figures saved)."""

    target: Target
    revision: Revision
    facts: PatientFacts
    notes: tuple[str, ...] = ()
    fits_found: int = 1


@dataclass(frozen=True)
class RevisionMade:
    """The present revision changed by edits, undo or redo. The lists hold titles, oldest first."""

    revision: Revision
    facts: PatientFacts
    undo_titles: tuple[str, ...] = ()
    redo_titles: tuple[str, ...] = ()


@dataclass(frozen=True)
class RunStarted:
    """A run began. `impossible_below` is the loss' lower bound where one is known."""

    run_id: str
    revision: int
    seed: int
    device: str
    epochs: int
    steps_per_epoch: int
    variables: tuple[str, ...]
    layers: tuple[str, ...]
    impossible_below: float | None = None
    steps_per_execution: int = 1


@dataclass(frozen=True, eq=False)
class ReadingsTaken:
    """True batch values of consecutive steps from `first_step` (0 first).

    loss (n,) float64; running_mean (n,) float64 as Keras prints it; gradient_norm, weight_norm (n, variables) float32;
    learning_rate (n,) float64. update_norm (n, variables) float32: how far the step moved the weights, NaN where that
    was not measured; (0, 0) where it never is.
    """

    run_id: str
    first_step: int
    loss: np.ndarray
    running_mean: np.ndarray
    gradient_norm: np.ndarray
    weight_norm: np.ndarray
    learning_rate: np.ndarray
    update_norm: np.ndarray = field(default_factory=lambda: np.zeros((0, 0), np.float32))


@dataclass(frozen=True)
class EpochEnded:
    """Keras' own numbers at the end of an epoch (0 first); `step` is the first step after it. May hold NaN."""

    run_id: str
    epoch: int
    step: int
    logs: dict[str, float]


@dataclass(frozen=True)
class RunPaused:
    """The run holds between two steps."""

    run_id: str
    step: int


@dataclass(frozen=True)
class RunResumed:
    """The run goes on."""

    run_id: str


@dataclass(frozen=True)
class NonfiniteSeen:
    """First batch with a value that is not a number. `where` names loss, gradient or weights and the variable."""

    run_id: str
    step: int
    where: str


@dataclass(frozen=True)
class RunEnded:
    """A run is over; `ended` as in RunReading, `why` a sentence; final metrics by name."""

    run_id: str
    ended: str
    steps: int
    epochs: int
    seconds: float
    why: str = ""
    metrics: dict[str, float] = field(default_factory=dict)
    first_nonfinite_step: int | None = None


@dataclass(frozen=True)
class RunNoted:
    """What a person wrote on a run, in the place of what they wrote before; '' takes it back. Never of the engine."""

    run_id: str
    text: str


@dataclass(frozen=True)
class ExaminationStarted:
    """Checks begin; findings of this stage that are not raised again are cleared one by one."""

    stage: str
    checks: int


@dataclass(frozen=True)
class FindingRaised:
    """A finding, new or changed. Its `rank` may change by a later FindingsRanked."""

    finding: Finding
    revision: int = 0
    run_id: str = ""
    step: int | None = None


@dataclass(frozen=True)
class FindingCleared:
    """A finding no longer holds for the present revision."""

    check: str


@dataclass(frozen=True)
class FindingsRanked:
    """Order of the present findings, most likely root cause first; `causes` by slug, for consequences only."""

    order: tuple[str, ...]
    causes: dict[str, str]


@dataclass(frozen=True)
class CausesLearned:
    """What trials showed about which finding explains which; a FindingsRanked follows. `why` says how it was found."""

    links: tuple[CausalLink, ...]
    revision: int = 0
    why: str = ""


@dataclass(frozen=True)
class ChecksReported:
    """How every check of a stage ended."""

    stage: str
    outcomes: tuple[CheckOutcome, ...]


@dataclass(frozen=True)
class FixPreviewed:
    """What edits would change: sentences 'setting: before -> after', and whether they can be performed."""

    fix_id: str
    changes: tuple[str, ...]
    possible: bool = True
    why_not: str = ""
    diff: str = ""


@dataclass(frozen=True)
class TrialStarted:
    """A trial began."""

    fix_id: str


@dataclass(frozen=True)
class TrialAdvanced:
    """New points of one arm's curve, for the overlay."""

    fix_id: str
    arm: str
    seed: int
    steps: np.ndarray
    loss: np.ndarray
    score: float = float("nan")


@dataclass(frozen=True)
class TrialFinished:
    """A trial's result."""

    trial: Trial


@dataclass(frozen=True)
class CureFinished:
    """What CureAll kept, and the metric on rows that neither program trained on, before and after (NaN: unknown).

    `titles` say what each fix does; `trial` is the verdict on the treatment that won, `tried` what competed.
    """

    fix_ids: tuple[str, ...]
    edits: tuple[Edit, ...]
    metric: str
    before: float
    after: float
    why: str = ""
    titles: tuple[str, ...] = ()
    trial: Trial | None = None
    tried: tuple[Tried, ...] = ()


@dataclass(frozen=True)
class LabTestFinished:
    """A lab test's result: `verdict` as in LabVerdict, one sentence, its numbers by what they are, and its curves."""

    name: str
    verdict: str
    summary: str
    numbers: dict[str, float] = field(default_factory=dict)
    curves: tuple[SeriesEvidence, ...] = ()


@dataclass(frozen=True)
class ModelExported:
    """The model was saved."""

    path: str
    sha256: str


@dataclass(frozen=True)
class RequestRefused:
    """A command could not be carried out; the session is as it was."""

    command: str
    failure: Failure
    fix_id: str = ""
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class CommandDone:
    """A command was carried out or refused; one follows every command that the worker took."""

    command: str


@dataclass(frozen=True)
class EngineFailed:
    """Made by the watcher of the process (never by the engine itself): it died, hung or spoke garbage."""

    failure: Failure


Event = (
    EngineReady
    | Heartbeat
    | LogWritten
    | ProgressMade
    | SessionOpened
    | RevisionMade
    | RunStarted
    | ReadingsTaken
    | EpochEnded
    | RunPaused
    | RunResumed
    | NonfiniteSeen
    | RunEnded
    | RunNoted
    | ExaminationStarted
    | FindingRaised
    | FindingCleared
    | FindingsRanked
    | CausesLearned
    | ChecksReported
    | FixPreviewed
    | TrialStarted
    | TrialAdvanced
    | TrialFinished
    | CureFinished
    | LabTestFinished
    | LossAudited
    | ModelExported
    | RowsShown
    | ColumnShown
    | RequestRefused
    | TargetInspected
    | DataPreviewed
    | LogRead
    | NotebookRead
    | ScriptModernised
    | DataPrepared
    | ScriptDiffed
    | CommandDone
    | EngineFailed
)
