"""One run of a program's own training loop: its steps as they come, the news of them, and where it is left."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from lossdoctor.core.events import Event, NonfiniteSeen, ReadingsTaken, RunEnded, RunPaused, RunResumed, RunStarted
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.leaving import Leaving, leave
from lossdoctor.engine.loop_watch import TrainedBy
from lossdoctor.engine.run_control import Control, RunPlan


class LoopOver(Leaving):
    """Leaves the script between two steps of its loop."""


class LoopRun:
    """Collects the steps of the first optimizer that stepped; `took` and `gate` are what a LoopWatch calls.

    Steps come from the threads that compute; everything is kept behind one lock. Steps of further optimizers are
    counted only.
    """

    INTERVAL = 0.05  # news about 20 times a second
    NONFINITE_GRACE_STEPS = 20  # as in a run by fit
    OVERDUE_STEPS = 500  # steps inside one compiled call, after which it is left by an error in the midst of it

    def __init__(self, plan: RunPlan, emit: Callable[[Event], None], control: Control) -> None:
        self.plan = plan
        self.device = "CPU:0"
        self.main: TrainedBy | None = None
        self.others: dict[int, TrainedBy] = {}
        self.ended = self.why = ""
        self.first_nonfinite: int | None = None
        self.nonfinite_where = ""
        self._emit, self._control = emit, control
        self._lock = threading.RLock()
        self._started = self._told_at = time.monotonic()
        self._loss: list[float] = []
        self._rate: list[float] = []
        self._norms: list[np.ndarray] = []
        self._told = self._told_gate = 0
        self._bad_since = 0
        self._left = 0

    @property
    def steps(self) -> int:
        """Steps of the first optimizer so far."""
        return len(self._loss)

    def took(self, by: TrainedBy, loss: float, rate: float, norms: np.ndarray) -> None:
        """A step was taken; norms (2, variables) float32 of gradient and weight."""
        with self._lock:
            if self.main is None:
                self._begin(by)
            if by is not self.main:
                self.others[id(by)] = by
                return
            self._loss.append(loss)
            self._rate.append(rate)
            self._norms.append(norms)
            self._look_for_nonfinite()
            self._tell()
            inside = self._over() is not None and self.steps - self._told_gate >= self.OVERDUE_STEPS
        if inside:
            self._leave(self._over() or ("stopped", ""))

    def gate(self) -> None:
        """Hold or leave here if so asked, or if the time or the steps are used up."""
        if self.ended:
            self._left += 1
            leave(LoopOver(self.why), self._left)
        if self._control.paused and not self._control.stopped:
            self._emit(RunPaused(self.plan.run_id, self.steps))
            self._control.wait_while_paused()
            if not self._control.stopped:
                self._emit(RunResumed(self.plan.run_id))
        self._told_gate = self.steps
        over = self._over()
        if over is not None:
            self._leave(over)

    def conclude(self, ended: str, why: str) -> RunReading:
        """Tell the rest, and the whole run as a reading."""
        with self._lock:
            self._tell(whole=True)
            if self.first_nonfinite is not None and ended == "finished":
                ended, why = "nonfinite", say("loss was not a number at step {step}", step=self.first_nonfinite)
            seconds = time.monotonic() - self._started
            variables, layers = names_of(self.main)
            norms = np.stack(self._norms) if self._norms else np.zeros((0, 2, len(variables)), np.float32)
            rate = self._rate[0] if self._rate and np.isfinite(self._rate[0]) else None
            self._emit(
                RunEnded(self.plan.run_id, ended, self.steps, 0, seconds, why, {}, self.first_nonfinite),
            )
            return RunReading(
                loss=np.array(self._loss),
                gradient_norm=norms[:, 0],
                weight_norm=norms[:, 1],
                update_norm=np.full_like(norms[:, 0], np.nan),
                variables=variables,
                layers=layers,
                epoch_end=np.zeros(0, np.int64),
                logs={},
                learning_rate=rate,
                epochs_planned=0,
                steps_per_epoch=0,
                first_nonfinite_step=self.first_nonfinite,
                nonfinite_where=self.nonfinite_where,
                ended=ended,
                why=why,
                seconds=seconds,
                seed=self.plan.seed,
            )

    def notes(self) -> list[str]:
        """Sentences on what was seen beside the curve."""
        if not self.others:
            return []
        first = type(self.main.optimizer).__name__ if self.main is not None else ""
        count = len(self.others) + 1
        return [
            say(
                "{count} optimizers take turns; the curve is the loss of the first ({optimizer}), and checks that "
                "compare steps with each other are skipped.",
                count=count,
                optimizer=first,
            )
        ]

    def _begin(self, by: TrainedBy) -> None:
        self.main = by
        variables, layers = names_of(by)
        seed = self.plan.seed if self.plan.seed is not None else -1
        self._emit(RunStarted(self.plan.run_id, 0, seed, self.device, 0, 0, variables, layers))

    def _over(self) -> tuple[str, Said] | None:
        if self._control.stopped:
            return "stopped", say("stopped after {count} steps", count=self.steps)
        if self.plan.deadline is not None and time.monotonic() >= self.plan.deadline:
            return "time-limit", say("the time limit came after {count} steps", count=self.steps)
        if self.plan.steps is not None and self.steps >= self.plan.steps:
            return "steps", say("the {count} steps asked for are done", count=self.plan.steps)
        if self.first_nonfinite is not None and self._bad_since >= self.NONFINITE_GRACE_STEPS:
            return "nonfinite", say("loss is not a number since step {step}", step=self.first_nonfinite)
        return None

    def _leave(self, over: tuple[str, str]) -> None:
        self.ended, self.why = over
        self._left += 1
        leave(LoopOver(self.why), self._left)

    def _look_for_nonfinite(self) -> None:
        loss = self._loss[-1]
        bad = not np.isfinite(loss)
        self._bad_since = self._bad_since + 1 if bad else 0
        if bad and self.first_nonfinite is None:
            self.first_nonfinite, self.nonfinite_where = self.steps - 1, "loss"
            self._emit(NonfiniteSeen(self.plan.run_id, self.first_nonfinite, "loss"))

    def _tell(self, *, whole: bool = False) -> None:
        now, first = time.monotonic(), self._told
        if first == self.steps or (now - self._told_at < self.INTERVAL and not whole):
            return
        self._told, self._told_at = self.steps, now
        loss = np.array(self._loss[first:])
        norms = np.stack(self._norms[first:])
        means = np.full_like(loss, np.nan)
        rates = np.array(self._rate[first:])
        self._emit(
            ReadingsTaken(
                self.plan.run_id,
                first,
                loss,
                means,
                np.ascontiguousarray(norms[:, 0]),
                np.ascontiguousarray(norms[:, 1]),
                rates,
            )
        )


def names_of(by: TrainedBy | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths of the variables, and the layer of each."""
    paths = [str(getattr(variable, "path", variable.name)) for variable in (by.variables if by else ())]
    return tuple(paths), tuple(path.rpartition("/")[0].rpartition("/")[2] or path for path in paths)
