"""Types of the JSON report, schema_version 1: the one value from which every kind of paper is made."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

from lossdoctor.report.audit_types import AuditDocument, Number, Point


class Tool(TypedDict):
    """The program that wrote the report."""

    name: Literal["lossdoctor"]
    version: str


class Environment(TypedDict):
    """Where the program ran: versions by package, the device and why that one, and the seed."""

    versions: dict[str, str]
    device: str
    device_reason: str
    seed: int


class TargetDocument(TypedDict):
    """What was examined."""

    kind: Literal["script", "notebook", "model", "data", "log", "loss", "session"]
    path: str
    sha256: str


class LayerDocument(TypedDict):
    """One Keras layer."""

    name: str
    kind: str
    shape: list[int | None]
    activation: str | None
    dtype: str
    parameters: int


class PatientDocument(TypedDict):
    """The program in a few facts."""

    model: str | None
    parameters: int | None
    layers: list[LayerDocument]
    losses: list[str]
    optimizer: str | None
    learning_rate: Number
    rows: int | None
    validation_rows: int | None
    batch_size: int | None
    error: str


class LossRange(TypedDict):
    """The true batch loss over a run; null with `nonfinite` where it was not a number."""

    first: Number
    last: Number
    min: Number
    max: Number
    first_nonfinite_step: int | None
    nonfinite: NotRequired[bool]


class RunDocument(TypedDict):
    """One run. `series` are [step, value] pairs, min-max reduced to at most 2,000.

    `axis` is 'epoch' where no loss of a batch is known, as in most logs: then x and the loss are those of epochs.
    `note` is what a person wrote on it.
    """

    id: str
    revision: int
    epochs: int
    steps: int
    seconds: float
    seed: int
    device: str
    axis: Literal["step", "epoch"]
    ended: str
    why: str
    impossible_below: Number
    loss: LossRange
    metrics: dict[str, Number]
    series: dict[str, list[Point]]
    note: NotRequired[str]
    nonfinite: NotRequired[bool]


class WhereDocument(TypedDict):
    """Where in the program a finding sits; `output` in programs of several outputs only."""

    layer: str | None
    column: str | None
    file: str | None
    line: int | None
    cell: int | None
    output: NotRequired[str]


class NumberDocument(TypedDict):
    """One measured number beside what it should be."""

    kind: Literal["number"]
    label: str
    value: Number
    unit: str
    expected: str
    nonfinite: NotRequired[bool]


class SeriesDocument(TypedDict):
    """A curve as [x, y] pairs, and an optional second one."""

    kind: Literal["series"]
    label: str
    points: list[Point]
    x_label: str
    y_label: str
    reference: list[Point] | None
    reference_label: str
    nonfinite: NotRequired[bool]


class HistogramDocument(TypedDict):
    """Counts between edges; values outside `allowed` are the offence."""

    kind: Literal["histogram"]
    label: str
    edges: list[Number]
    counts: list[Number]
    allowed: list[Number] | None
    reference: list[Number] | None
    reference_label: str
    nonfinite: NotRequired[bool]


class RowsDocument(TypedDict):
    """The first offending rows with their values as text."""

    kind: Literal["rows"]
    label: str
    rows: list[int]
    columns: list[str]
    values: list[list[str]]
    total: int


class LayersDocument(TypedDict):
    """One number per layer."""

    kind: Literal["layers"]
    label: str
    layers: list[str]
    values: list[Number]
    unit: str
    nonfinite: NotRequired[bool]


EvidenceDocument = NumberDocument | SeriesDocument | HistogramDocument | RowsDocument | LayersDocument


class ArmDocument(TypedDict):
    """One arm of a trial: its score and, for drawing only, its own loss curve."""

    name: str
    seed: int
    score: Number
    points: list[Point]
    nonfinite: NotRequired[bool]


class TrialDocument(TypedDict):
    """With and without a cure beside a control arm, judged on rows that no arm trained on."""

    metric: str
    before: Number
    after: Number
    control: Number
    seeds: int
    verdict: Literal["helps", "no-change", "hurts", "not-decided"]
    why: str
    no_skill: Number
    held_out_rows: int
    seconds: Number
    arms: list[ArmDocument]
    random: Number
    random_changes: list[str]
    nonfinite: NotRequired[bool]


class FixDocument(TypedDict):
    """A cure: what it changes, the diff of the user's script where there is one, and its trial."""

    id: str
    title: str
    applicability: Literal["safe", "unsafe", "manual"]
    edits: list[dict[str, Any]]
    note: str
    diff: str | None
    trial: TrialDocument | None


class ExplainsDocument(TypedDict):
    """A finding that another explains: by a trial of the other's cure with how sure that is, or by rule alone."""

    check: str
    how: Literal["trial", "rule"]
    confidence: Number
    sure: str
    why: str


class LinkDocument(TypedDict):
    """One pair whose cause was cured in `arms` trained copies, beside `unchanged` ones, of so many epochs each."""

    cause: str
    effect: str
    verdict: str
    confidence: Number
    sure: str
    arms: int
    unchanged: int
    epochs: int
    why: str


class CausesDocument(TypedDict):
    """What trials showed about which finding explains which."""

    why: str
    links: list[LinkDocument]


class FindingDocument(TypedDict):
    """One disease found, with proof and cures."""

    check: str
    category: Literal["targets", "loss", "inputs", "architecture", "optimisation", "dynamics", "precision", "program"]
    severity: Literal["error", "warning", "hint"]
    rank: int
    confidence: Number
    caused_by: str | None
    title: str
    summary: str
    expert: str
    where: WhereDocument
    evidence: list[EvidenceDocument]
    fixes: list[FixDocument]
    explains: list[ExplainsDocument]
    cause_confidence: Number
    nonfinite: NotRequired[bool]


class CheckDocument(TypedDict):
    """How one check ended."""

    check: str
    status: Literal["passed", "found", "skipped", "failed"]
    why: str


class TriedDocument(TypedDict):
    """One treatment of a course of cures: its score on the rows that choose, after so many steps, and how it ended."""

    fixes: list[str]
    title: str
    score: Number
    steps: int
    outcome: str
    why: str


class CureDocument(TypedDict):
    """Edits that were kept and what they did; `fixes` by id with their titles, `trial` the verdict over seeds."""

    edits: list[dict[str, Any]]
    metric: str
    before: Number
    after: Number
    fixes: list[str]
    titles: list[str]
    why: str
    trial: TrialDocument | None
    nonfinite: NotRequired[bool]


class RemainingDocument(TypedDict):
    """A finding of the program as it stands after edits."""

    check: str
    severity: Literal["error", "warning", "hint"]
    title: str
    summary: str


class ChangedDocument(TypedDict):
    """The program as it stands after edits, which `titles` name, oldest first: verdict and findings of that revision.

    `verdict` is 'not-examined' until its checks have ended. `given_trained` says whether the program as given has a run
    of its own beside it.
    """

    revision: int
    titles: list[str]
    edits: list[dict[str, Any]]
    verdict: Literal["healthy", "suspect", "sick", "not-examined"]
    sentence: str
    findings: list[RemainingDocument]
    passed: int
    not_run: int
    given_trained: bool


class LabTestDocument(TypedDict):
    """One lab test: what it asks, its verdict in one sentence, its numbers by what they are, and its curves."""

    name: str
    title: str
    question: str
    rule: str
    source: str
    verdict: Literal["passed", "failed", "not-decided"]
    summary: str
    numbers: dict[str, Number]
    curves: list[SeriesDocument]
    nonfinite: NotRequired[bool]


class FailureDocument(TypedDict):
    """Why nothing could be said."""

    code: str
    message: str


class Document(TypedDict):
    """The whole report."""

    schema_version: Literal[1]
    tool: Tool
    environment: Environment
    target: TargetDocument | None
    verdict: Literal["healthy", "suspect", "sick", "not-examined"]
    sentence: str
    patient: PatientDocument | None
    runs: list[RunDocument]
    findings: list[FindingDocument]
    causes: CausesDocument | None
    remaining: list[str]
    checks: list[CheckDocument]
    cure: CureDocument | None
    tried: list[TriedDocument]
    failure: FailureDocument | None
    notes: list[str]
    audit: NotRequired[AuditDocument]
    changed: NotRequired[ChangedDocument]
    lab: list[LabTestDocument]
    reproduce: str
