"""The experiments under way, a trial of one fix or a cure of everything: the curves of their arms as they grow."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from lossdoctor.bridge.buffers import Array, Growing
from lossdoctor.core import events as ev

if TYPE_CHECKING:
    from lossdoctor.bridge.store import Store

JUDGED = ("before", "control", "random")  # arms that only the verdict on a cure has, never its choice
WINNER = "cure"  # what the engine calls it
ENDING = ("CureAll", "RunTrial")
TRIAL_SECONDS = 30.0  # the most that a trial may take
MORE = 4.0  # so many times longer for one that decided nothing


def longer(seconds: float) -> float:
    """How long the next trial may take after one of so many seconds (0 for the usual) that decided nothing."""
    return MORE * (seconds or TRIAL_SECONDS)


class ArmCurve:
    """One arm of an experiment: its name ('before', 'after', 'control', 'random') and seed, and its batch losses."""

    def __init__(self, name: str, seed: int) -> None:
        self.name, self.seed = name, seed
        self._steps = Growing(np.int64)
        self._loss = Growing(np.float64)

    @property
    def steps(self) -> Array:
        """Steps (n,) int64, rising."""
        return self._steps.view

    @property
    def loss(self) -> Array:
        """Batch losses (n,) float64 by the arm's own loss: never compared between arms."""
        return self._loss.view

    def grow(self, steps: Array, loss: Array) -> None:
        """Take in what is new; an arm that begins anew takes the place of what was there."""
        if len(steps) and len(self._steps) and steps[0] <= self.steps[-1]:
            kept = int(np.searchsorted(self.steps, steps[0]))
            self._steps.replace(self.steps[:kept].copy())
            self._loss.replace(self.loss[:kept].copy())
        self._steps.append(steps)
        self._loss.append(np.asarray(loss, np.float64))


@dataclass
class Experiment:
    """What is tried. `arms` by name and seed are those of a trial, or of the verdict on a cure; `treatments` by fix id
    those that a cure lets compete for it. `began` by the monotonic clock.
    """

    fix_id: str = ""
    arms: dict[tuple[str, int], ArmCurve] = field(default_factory=dict)
    treatments: dict[str, ArmCurve] = field(default_factory=dict)
    began: float = field(default_factory=time.monotonic)

    def take(self, event: ev.TrialAdvanced, *, judged: bool) -> None:
        """New points of an arm, or of a treatment that competes."""
        if judged:
            arm = self.arms.setdefault((event.arm, event.seed), ArmCurve(event.arm, event.seed))
        else:
            arm = self.treatments.get(event.fix_id, ArmCurve(event.fix_id, event.seed))
            self.treatments.pop(event.fix_id, None)
            self.treatments[event.fix_id] = arm  # the one that trains comes last
        arm.grow(event.steps, event.loss)

    def begin_judging(self) -> None:
        """The winner's own curve, told last under WINNER, stands beside those that it is judged by."""
        won = self.treatments.pop(WINNER, None)
        if won is not None:
            self.arms["after", won.seed] = ArmCurve("after", won.seed)
            self.arms["after", won.seed].grow(won.steps, won.loss)

    @property
    def seeds(self) -> int:
        """How many seeds have begun."""
        return len({seed for name, seed in self.arms if name != "control"})


class Experiments(QObject):
    """Folds the store's accepted events. `begun(str)` and `ended(str)` with a fix's id, '' for a cure; `grown(str)`
    when there are new points, at most ten times a second.
    """

    GROWN_MS = 100

    begun = Signal(str)
    grown = Signal(str)
    ended = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.trial: Experiment | None = None
        self.cure: Experiment | None = None
        self._news: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(self.GROWN_MS)
        self._soon.timeout.connect(self._tell)
        store.accepted.connect(self._came)
        store.cleared.connect(self._end)
        store.renewed.connect(self._end)

    def of(self, fix_id: str) -> Experiment | None:
        """The trial of a fix that is under way, or None."""
        return self.trial if self.trial is not None and self.trial.fix_id == fix_id else None

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.TrialStarted):
            self.trial = Experiment(event.fix_id)
            self.begun.emit(event.fix_id)
        elif isinstance(event, ev.TrialAdvanced):
            self._grow(event)
        elif isinstance(event, ev.TrialFinished):
            self._end_trial()
        elif self._over(event):
            self._end()

    def _over(self, event: ev.Event) -> bool:
        if isinstance(event, (ev.CommandDone, ev.RequestRefused)):
            return event.command in ENDING
        return isinstance(event, (ev.CureFinished, ev.EngineFailed))

    def _grow(self, event: ev.TrialAdvanced) -> None:
        trial = self.of(event.fix_id)
        if trial is not None:
            trial.take(event, judged=True)
            return self._later(event.fix_id)
        if self.cure is None:
            self.cure = Experiment()
            self.begun.emit("")
        # while treatments compete each trains as 'after'; the first other arm says that the winner is being judged
        if event.arm in JUDGED and not self.cure.arms:
            self.cure.begin_judging()
        self.cure.take(event, judged=bool(self.cure.arms) or event.arm in JUDGED)
        return self._later("")

    def _later(self, which: str) -> None:
        self._news.add(which)
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        news, self._news = self._news, set()
        for which in news:
            self.grown.emit(which)

    def _end_trial(self) -> None:
        if self.trial is not None:
            fix_id, self.trial = self.trial.fix_id, None
            self.ended.emit(fix_id)

    def _end(self) -> None:
        self._end_trial()
        if self.cure is not None:
            self.cure = None
            self.ended.emit("")
