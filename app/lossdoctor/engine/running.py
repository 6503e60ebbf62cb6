"""One run as Keras sees it: the train function it calls, and the news that leave it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

import keras
import numpy as np

from lossdoctor.core.events import (
    EpochEnded,
    Event,
    NonfiniteSeen,
    ProgressMade,
    ReadingsTaken,
    RunPaused,
    RunResumed,
    RunStarted,
)
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.pace import Pace
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.recorder import Recorder, Steps
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.run_history import RunHistory


class RunOver(BaseException):
    """Leaves `fit` between two steps. Not an Exception, so that no `except Exception` of the program's stops it."""

    def __init__(self, ended: str, why: Said) -> None:
        super().__init__(why)
        self.ended = ended
        self.why = why


class Run:
    """The state of one run: takes steps when Keras asks for one, ahead of it where nobody looks at single batches.

    Keras' own loop asks for each step; the run takes as many at once as fit into INTERVAL and then answers the next
    asks from memory. So epochs, iterators and callbacks are exactly Keras' own. `batchwise` takes one at a time.
    """

    INTERVAL = 0.05  # news about 20 times a second
    MOST_AHEAD = 4096
    # A single bad batch may pass (an infinite loss whose gradient was clipped); weights that are NaN do not come back.
    NONFINITE_GRACE_STEPS = 20

    def __init__(
        self, patient: Patient, plan: RunPlan, emit: Callable[[Event], None], control: Control, *, batchwise: bool
    ) -> None:
        self.patient = patient
        self.plan = plan
        self.history = RunHistory(variable_names(patient.keras_model), layer_names(patient.keras_model))
        self.first_nonfinite: int | None = None
        self.nonfinite_where = ""
        self.started = time.monotonic()
        self.pace = Pace()
        self.epochs = 0
        self.steps_per_epoch: int | None = None
        self.begun = False
        self._emit = emit
        self._control = control
        self._batchwise = batchwise
        self._model = patient.keras_model
        self._recorder = Recorder(patient.keras_model)
        self._epoch_asked = self._epoch_taken = self._epoch_answered = 0
        self._chunk = 1
        self._logs: Any = None
        self._progress_at = 0.0

    def begin(self, epochs: int, steps_per_epoch: int | None) -> None:
        """Keras told how much there is to do (`epochs` still to go)."""
        self.begun = True
        self.epochs, self.steps_per_epoch = epochs, steps_per_epoch
        self._emit(
            RunStarted(
                self.plan.run_id,
                0,
                self.plan.seed if self.plan.seed is not None else -1,
                self.patient.device,
                epochs,
                steps_per_epoch or 0,
                self.history.variables,
                self.history.layers,
            )
        )

    def begin_epoch(self) -> None:
        """A new epoch: nothing is known ahead."""
        self._epoch_asked = self._epoch_taken = self._epoch_answered = 0

    def __call__(self, iterator: Any) -> Any:
        """What Keras calls for its next `steps_per_execution` steps; raises StopIteration when the data end."""
        self._epoch_asked += max(1, int(self._model.steps_per_execution))
        while self._epoch_taken < self._epoch_asked:
            steps = self._execute(iterator)
            self._epoch_taken += steps.count
            if steps.count == 0 and self._epoch_taken <= self._epoch_answered:
                raise StopIteration
            if steps.count == 0:
                break
        self._epoch_answered = min(self._epoch_asked, self._epoch_taken)
        return self._logs

    @property
    def heard_gradients(self) -> bool:
        """Whether any gradient norm could be measured."""
        return bool(self._recorder.heard[0].any())

    def gate(self) -> None:
        """Receive brief visits, hold or leave here if so asked, or if the time or the steps are used up."""
        self._control.receive()
        if self._control.paused and not self._control.stopped:
            told = RunPaused(self.plan.run_id, self.history.steps)
            self._control.wait_while_paused(lambda: self._emit(told))
            self.pace.rest()
            if not self._control.stopped:
                self._emit(RunResumed(self.plan.run_id))
        if self._control.stopped:
            raise RunOver("stopped", say("stopped after {n} steps", n=self.history.steps))
        if self.plan.deadline is not None and time.monotonic() >= self.plan.deadline:
            raise RunOver("time-limit", say("the time limit came after {n} steps", n=self.history.steps))
        if self.plan.steps is not None and self.history.steps >= self.plan.steps:
            raise RunOver("steps", say("the {n} steps asked for are done", n=self.plan.steps))

    def record(self, steps: Steps) -> None:
        """Keep and tell what steps showed."""
        first = self.history.steps
        self.history.add(steps)
        self._emit(
            ReadingsTaken(
                self.plan.run_id,
                first,
                np.ascontiguousarray(steps.head[:, 0]),
                np.ascontiguousarray(steps.head[:, 1]),
                np.ascontiguousarray(steps.norms[:, 0]),
                np.ascontiguousarray(steps.norms[:, 1]),
                np.ascontiguousarray(steps.head[:, 2]),
                np.ascontiguousarray(steps.norms[:, 2]),
            )
        )
        self.pace.took(self.history.steps)
        self._look_for_nonfinite(steps, first)
        self._tell_progress()

    def end_epoch(self, epoch: int, logs: dict[str, Any]) -> None:
        """Keras finished an epoch."""
        numbers = {name: float(value) for name, value in logs.items() if np.ndim(value) == 0}
        self.history.end_epoch(numbers)
        self._emit(EpochEnded(self.plan.run_id, epoch, self.history.steps, numbers))

    def _execute(self, iterator: Any) -> Steps:
        self.gate()
        count = self._count()
        started = time.perf_counter()
        steps = self._recorder.take(iterator, count)
        if steps.count:
            self._logs = steps.logs if self._batchwise else _plain(steps.logs)
            self.record(steps)
            self._choose_chunk(time.perf_counter() - started, steps.count)
        return steps

    def _count(self) -> int:
        missing = self._epoch_asked - self._epoch_taken
        count = missing if self._batchwise else self._chunk
        if self.steps_per_epoch:
            per_ask = max(1, int(self._model.steps_per_execution))
            count = min(count, math.ceil(self.steps_per_epoch / per_ask) * per_ask - self._epoch_taken)
        if self.plan.steps is not None:
            count = min(count, self.plan.steps - self.history.steps)
        return max(1, count)

    def _choose_chunk(self, seconds: float, count: int) -> None:
        if self.history.steps == count:  # the first execution includes tracing
            self._chunk = 2
            return
        fitting = int(self.INTERVAL / max(seconds / count, 1e-6))
        self._chunk = max(1, min(fitting, 4 * self._chunk, self.MOST_AHEAD))

    def _look_for_nonfinite(self, steps: Steps, first: int) -> None:
        if self.first_nonfinite is None:
            place = first_bad_step(steps, self._watched(), loss=self._recorder.hears_loss)
            if place is None:
                return
            self.first_nonfinite = first + place
            self.nonfinite_where = where_bad(steps, place, self._watched(), self.history.variables)
            self._emit(NonfiniteSeen(self.plan.run_id, self.first_nonfinite, self.nonfinite_where))
        recent = steps.head[-1, 0]
        if self.history.steps - self.first_nonfinite >= self.NONFINITE_GRACE_STEPS and not np.isfinite(recent):
            why = say(
                "{where} is not a number since step {step}", where=self.nonfinite_where, step=self.first_nonfinite
            )
            raise RunOver("nonfinite", why)

    def _watched(self) -> np.ndarray:
        """Norms that must be finite, (3, variables): those measured, save gradients that may overflow by design."""
        watched = self._recorder.heard.copy()
        watched[0] &= not self._recorder.scaled
        return watched

    def _tell_progress(self) -> None:
        now = time.monotonic()
        total = self.total_steps()
        if now - self._progress_at < 0.25 or not total:
            return
        self._progress_at = now
        fraction = min(1.0, self.history.steps / total)
        left = self.pace.seconds_for(total - self.history.steps)
        if self.plan.deadline is not None and self.plan.deadline - now < left:
            left = max(0.0, self.plan.deadline - now)
        self._emit(ProgressMade("training", fraction, left))

    def total_steps(self) -> int:
        """Steps planned, 0 when the length of an epoch is unknown."""
        total = self.epochs * (self.steps_per_epoch or 0)
        return min(total, self.plan.steps) if self.plan.steps is not None and total else total


class RunCallback(keras.callbacks.Callback):
    """Tells a Run of epochs. It has no train-batch hooks, so Keras keeps calling nobody between batches."""

    def __init__(self, run: Run, initial_epoch: int) -> None:
        super().__init__()
        self._run = run
        self._initial_epoch = initial_epoch

    def on_train_begin(self, logs: Any = None) -> None:
        """Before the first epoch."""
        self._run.begin(self.params.get("epochs", 0) - self._initial_epoch, self.params.get("steps"))

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """Before an epoch's first step."""
        self._run.begin_epoch()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """After validation."""
        self._run.end_epoch(epoch, logs or {})

    def on_test_batch_begin(self, batch: int, logs: Any = None) -> None:
        """Validation may be long: it can be stopped too."""
        self._run.gate()


def ending_of(run: Run) -> tuple[str, Said]:
    """How a run that came to its end did, as in RunReading, and why."""
    done, planned = len(run.history.epoch_end), run.epochs
    if run.first_nonfinite is not None:
        why = say("{where} was not a number at step {step}", where=run.nonfinite_where, step=run.first_nonfinite)
        return "nonfinite", why
    if done < planned:
        why = say("a callback of the program ended it after {done} of {planned} epochs", done=done, planned=planned)
        return "finished", why
    return "finished", say("its one epoch is done") if planned == 1 else say("all {n} epochs are done", n=planned)


def first_bad_step(steps: Steps, watched: np.ndarray, loss: bool = True) -> int | None:
    """First of these steps with a loss (where one is known), or a watched norm, that is not finite."""
    bad = (~np.isfinite(steps.head[:, 0]) & loss) | _bad_norms(steps, watched).any(axis=(1, 2))
    return int(np.argmax(bad)) if bad.any() else None


def where_bad(steps: Steps, place: int, watched: np.ndarray, variables: tuple[str, ...]) -> Said:
    """What went bad first within a step: weights come before the loss, the loss before gradients."""
    gradients, weights = _bad_norms(steps, watched)[place]
    if weights.any():
        return say("weights of {name}", name=variables[int(np.argmax(weights))])
    if not np.isfinite(steps.head[place, 0]):
        return say("loss")
    return say("gradient of {name}", name=variables[int(np.argmax(gradients))])


def _bad_norms(steps: Steps, watched: np.ndarray) -> np.ndarray:
    return ~np.isfinite(steps.norms[:, :2]) & watched[:2].astype(bool)  # without variables it is an empty float array


def variable_names(keras_model: Any) -> tuple[str, ...]:
    """Keras' paths of the trainable variables."""
    return tuple(getattr(variable, "path", variable.name) for variable in keras_model.trainable_variables)


def layer_names(keras_model: Any) -> tuple[str, ...]:
    """The name of the layer that owns each trainable variable."""
    owners: dict[int, str] = {}
    for layer in keras_model._flatten_layers():
        for variable in [*layer._trainable_variables, *layer._non_trainable_variables]:
            owners[id(variable)] = layer.name
    return tuple(owners.get(id(variable), keras_model.name) for variable in keras_model.trainable_variables)


def _plain(logs: Any) -> Any:
    """Logs as Python numbers: Keras looks at them once for every step that was taken ahead."""
    if not isinstance(logs, dict):
        return logs
    return {name: _number(value) for name, value in logs.items()}


def _number(value: Any) -> Any:
    try:
        return float(value)
    except (TypeError, ValueError):
        return value
