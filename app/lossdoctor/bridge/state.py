"""What the window knows, as small values that the store replaces or fills."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from lossdoctor.core.events import FixPreviewed, PatientFacts
from lossdoctor.core.trials import Trial

LIVE = ("training", "paused")


@dataclass
class RunState:
    """One training run. `state` is 'training', 'paused', 'ended' or 'lost' (its engine died).

    `step` counts finished steps, `loss` is the newest true batch loss, `metrics` the newest of each epoch's logs.
    """

    run_id: str
    number: int
    revision: int
    title: str
    seed: int
    device: str
    epochs: int
    steps_per_epoch: int
    state: str = "training"
    step: int = 0
    epoch: int = 0
    loss: float = math.nan
    metrics: dict[str, float] = field(default_factory=dict)
    ended: str = ""
    why: str = ""
    seconds: float = math.nan
    first_nonfinite_step: int | None = None
    note: str = ""  # what a person wrote on it
    before: bool = False  # of the files as they were before they were opened again
    edits: tuple[str, ...] = ()  # titles of what was changed of the program as given
    losses: tuple[str, ...] = ()  # names of the loss functions it was trained with

    @property
    def live(self) -> bool:
        """Whether it trains or holds."""
        return self.state in LIVE

    @property
    def name(self) -> str:
        """What the window calls it."""
        return QCoreApplication.translate("Runs", "Run {n}").format(n=self.number)

    @property
    def fraction(self) -> float:
        """How much of the planned steps is done, in [0, 1]; NaN when the plan is unknown."""
        planned = self.epochs * self.steps_per_epoch
        return min(1.0, self.step / planned) if planned > 0 else math.nan


@dataclass
class FixState:
    """What is known about one fix: its preview, whether its trial runs, the result, why it was refused.

    `asked`: its preview is on its way; `seconds` is the most that its trial may take.
    """

    preview: FixPreviewed | None = None
    proving: bool = False
    trial: Trial | None = None
    refusal: str = ""
    applied: bool = False
    asked: bool = False
    seconds: float = 0.0


@dataclass(frozen=True)
class EngineStatus:
    """`state` is 'absent', 'starting', 'ready', 'busy', 'silent' or 'failed'; `work` names what it does."""

    state: str = "absent"
    work: str = ""
    device: str = ""
    device_reason: str = ""
    versions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Progress:
    """A piece of work under way; NaN where unknown."""

    work: str = ""
    fraction: float = math.nan
    seconds_left: float = math.nan
    detail: str = ""


@dataclass(frozen=True)
class Notice:
    """One line for the message bar: `kind` is 'error', 'warning', 'hint' or 'passed'; `action` names a button, `more`
    those beside it. With `stays` it is there until it is withdrawn or dismissed.
    """

    kind: str
    text: str
    action: str = ""
    more: tuple[str, ...] = ()
    stays: bool = False


def loss_names(facts: PatientFacts) -> tuple[str, ...]:
    """Names of the losses that a program compiles, () while they are not known."""
    return tuple(loss.name for loss in facts.compile.losses) if facts.compile is not None else ()
