"""What an opening still needs, for each kind of target: one small function a kind, nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from lossdoctor.bridge.roles import Dropped, trains_itself
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.events import DataPreviewed, TargetInspected
from lossdoctor.core.saying import english
from lossdoctor.core.session import (
    DataFiles,
    LogRun,
    ProgramText,
    Settings,
    TableChoices,
    Target,
    TargetKind,
)


class Step(StrEnum):
    """What is to be done next: asked of intake, or asked of the user (TRUST, FUNCTION, NAME_DATA, CHOOSE)."""

    INSPECT = "inspect"
    INSPECT_CUSTOM = "inspect custom objects"
    TRUST = "trust"
    FUNCTION = "function"
    NOTEBOOK = "notebook"
    LOG = "log"
    NAME_DATA = "name data"
    PREVIEW = "preview"
    CHOOSE = "choose"
    PREPARE = "prepare"
    SESSION = "session"
    OPEN = "open"


@dataclass(frozen=True)
class Draft:
    """What is known of an opening so far. `why` says what it follows: '' a new target, 'reload', 'data', 'fit',
    'copy' or 'custom' the present one again.

    `chosen`: the user has seen how the data is read. `whole`: a file of functions is to be run as a program.
    `copied`: `program` is a modernised copy. `notes` are sentences on what was left out.
    """

    files: Dropped
    settings: Settings = field(default_factory=Settings)
    why: str = ""
    inspected: TargetInspected | None = None
    custom: TargetInspected | None = None
    trusted: bool = False
    whole: bool = False
    program: ProgramText | None = None
    copied: bool = False
    log: tuple[LogRun, ...] | None = None
    target_columns: tuple[str, ...] = ()
    previewed: DataPreviewed | None = None
    no_preview: bool = False
    always_show: bool = False
    chosen: bool = False
    choices: TableChoices | None = None
    data: DataFiles | None = None
    notes: tuple[str, ...] = ()

    @property
    def kind(self) -> TargetKind | None:
        """The target's kind, None before it was inspected."""
        return None if self.inspected is None else self.inspected.target.kind

    @property
    def data_paths(self) -> tuple[str, ...]:
        """The files of data, absolute; data alone are their own target."""
        paths = self.files.data or ((self.files.target,) if self.kind is TargetKind.DATA else ())
        return tuple(str(Path(path).absolute()) for path in paths)

    @property
    def beside(self) -> tuple[str, ...]:
        """Every other file that this was opened with, absolute."""
        more = (*self.files.data, self.files.validation, self.settings.custom_objects, self.settings.architecture)
        target, *others = (str(Path(path).absolute()) for path in (self.files.target, *filter(None, more)))
        return tuple(path for path in others if path != target)

    @property
    def runs(self) -> tuple[str, ...]:
        """The code that opening it runs: files, or classes with their place in a model."""
        inspected, custom = self.inspected, self.custom
        own = inspected.runs if inspected is not None and inspected.needs_trust else ()
        return (*own, *(custom.runs if custom is not None else ()))

    @property
    def asks_for_trust(self) -> bool:
        """Whether opening it runs code that somebody has to allow."""
        return (self.inspected is not None and self.inspected.needs_trust) or self.custom is not None

    @property
    def fingerprint(self) -> tuple[str, ...]:
        """What trust is given to: hashes of the target, of the modules it imports, and of the custom objects."""
        marks: list[str] = []
        for inspected in (self.inspected, self.custom):
            if inspected is not None:
                notes = english(inspected.notes)  # trust holds whatever the window speaks
                marks += [inspected.target.sha256, *(note for note in notes if "sha256" in note)]
        return tuple(marks)


def next_step(draft: Draft) -> Step:
    """The next step of an opening."""
    if draft.inspected is None:
        return Step.INSPECT
    return KINDS[draft.inspected.target.kind](draft)


def _script(draft: Draft) -> Step:
    inspected = draft.inspected
    assert inspected is not None
    calls_nothing = inspected.functions and not inspected.fit_calls and not draft.whole
    if calls_nothing and not any(trains_itself(path) for path in inspected.runs if path.endswith(".py")):
        return Step.FUNCTION
    return _program(draft)


def _notebook(draft: Draft) -> Step:
    return Step.NOTEBOOK if draft.program is None else _program(draft)


def _program(draft: Draft) -> Step:
    return Step.OPEN if draft.trusted or not draft.asks_for_trust else Step.TRUST


def _model(draft: Draft) -> Step:
    if draft.settings.custom_objects and draft.custom is None:
        return Step.INSPECT_CUSTOM
    if draft.asks_for_trust and not draft.trusted:
        return Step.TRUST
    return _data(draft) if draft.data_paths else Step.NAME_DATA


def _data(draft: Draft) -> Step:
    if draft.data is not None:
        return Step.OPEN
    if draft.chosen or draft.no_preview:
        return Step.PREPARE
    if draft.previewed is None:
        return Step.PREVIEW
    return Step.CHOOSE if draft.previewed.editable or draft.always_show else Step.PREPARE


def _loss(draft: Draft) -> Step:
    program = _program(draft)
    return _data(draft) if program is Step.OPEN and draft.data_paths else program


def _log(draft: Draft) -> Step:
    return Step.LOG if draft.log is None else Step.OPEN


def _session(draft: Draft) -> Step:
    return Step.SESSION


KINDS: dict[TargetKind, Callable[[Draft], Step]] = {
    TargetKind.SCRIPT: _script,
    TargetKind.NOTEBOOK: _notebook,
    TargetKind.MODEL: _model,
    TargetKind.DATA: _data,
    TargetKind.LOG: _log,
    TargetKind.LOSS: _loss,
    TargetKind.SESSION: _session,
}


def inspected_as(draft: Draft, inspected: TargetInspected) -> Draft:
    """The draft with what intake found; intent stated beside the file is added to the settings."""
    settings = draft.settings
    allow = tuple(dict.fromkeys((*settings.allow, *inspected.allow)))
    settings = replace(settings, allow=allow, only=settings.only or inspected.only)
    return replace(draft, inspected=inspected, settings=settings)


def opening_command(draft: Draft) -> OpenSession:
    """The command that a finished draft stands for. Opened by hand, a program runs where it lies."""
    assert draft.inspected is not None
    target: Target = draft.inspected.target
    program = target.kind in (TargetKind.SCRIPT, TargetKind.NOTEBOOK, TargetKind.LOSS)
    folder = str(Path(target.path).parent) if program else ""
    settings = replace(draft.settings, fit_index=max(1, draft.settings.fit_index))
    return OpenSession(target, settings, draft.data, draft.trusted, folder, program=draft.program, log=draft.log or ())


def again(draft: Draft, why: str, **changes: object) -> Draft:
    """The same files from the beginning, with changes; the choices of how data is read stay."""
    kept = Draft(
        draft.files,
        draft.settings,
        why,
        whole=draft.whole,
        program=draft.program if draft.copied and why != "reload" else None,
        copied=draft.copied and why != "reload",
        target_columns=draft.target_columns,
        chosen=draft.chosen,
        no_preview=draft.no_preview,
        choices=draft.choices,
    )
    return replace(kept, **changes)  # type: ignore[arg-type]
