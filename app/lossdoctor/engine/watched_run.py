"""A run of the user's own `fit`, recorded without taking part in it."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

import keras
import numpy as np

from lossdoctor.core.events import Event, RunEnded
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.recorder import Steps
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.running import Run, RunOver


class WatchedRun(Run):
    """Stands in for Keras' train function in the `fit` of `frame`, and only there.

    Guarantees: never ends, holds or changes a training, and what goes wrong in recording never reaches it (`broken`
    says what did). An error that a step raises is told to `on_error` and passes on. The first batches of a stream are
    kept in `batches` (`whole`: they were a full epoch), since a stream may not be readable twice. `on_ready` is called
    when the step is traced and none is taken: every variable is there and holds what training begins with.
    """

    MOST_ROWS = 20_000
    MOST_BYTES = 128 * 1024**2

    def __init__(
        self,
        patient: Patient,
        frame: FrameType | None,
        emit: Callable[[Event], None],
        on_error: Callable[[BaseException], None],
        on_ready: Callable[[], None],
        *,
        batchwise: bool,
        keep_batches: bool,
    ) -> None:
        super().__init__(patient, RunPlan("run-1", seed=None), emit, Control(), batchwise=batchwise)
        self.batches: list[Any] = []
        self.whole = False
        self.broken = ""
        self._frame = frame
        self._on_error = on_error
        self._on_ready = on_ready
        self._keeps = keep_batches
        self._rows = self._bytes = 0
        self._ready = False
        self._original = self._model.train_function

    @property
    def keeping(self) -> bool:
        """Whether batches are still being kept."""
        return self._keeps

    def serves(self, frame: FrameType) -> bool:
        """Whether it stands in for the train function of this very call of `fit`."""
        return self._frame is frame

    def enter(self) -> None:
        """Stand in for the train function from now on."""
        self._model.train_function = self

    def leave(self) -> Any:
        """Put Keras' own train function back; gives it."""
        if self._model.train_function is self:
            self._model.train_function = self._original
        self._frame = None
        return self._original

    def __call__(self, iterator: Any) -> Any:
        """What Keras calls for its next steps."""
        if sys._getframe(1) is not self._frame:  # another fit found us in place: the one before ended unseen
            return self.leave()(iterator)
        try:
            if not self._prepared(iterator):
                return self.leave()(iterator)
            return super().__call__(iterator)
        except StopIteration:
            raise
        except BaseException as error:
            self.leave()
            self._on_error(error)
            raise

    def begin_epoch(self) -> None:
        """A new epoch: the batches of a whole one were kept."""
        super().begin_epoch()
        if self.batches and self._keeps:
            self.stop_keeping(whole=True)

    def stop_keeping(self, *, whole: bool) -> None:
        """No more batches are kept."""
        self.whole, self._keeps = whole, False

    def record(self, steps: Steps) -> None:
        """Keep and tell what steps showed, come what may."""
        try:
            super().record(steps)
        except Exception as error:
            self.broken = self.broken or f"{type(error).__name__}: {error}"

    def reading(self, ended: str, why: str) -> RunReading:
        """The whole run as a reading; tells of its end."""
        if not self.begun:
            self.begin(self.patient.fit.epochs, None)
        seconds = time.monotonic() - self.started
        made = self.history.reading(
            epochs_planned=self.epochs,
            steps_per_epoch=self.steps_per_epoch or 0,
            first_nonfinite_step=self.first_nonfinite,
            nonfinite_where=self.nonfinite_where,
            ended=ended,
            why=why,
            seconds=seconds,
            seed=None,
        )
        metrics = {name: values[-1] for name, values in self.history.logs.items() if values}
        epochs = len(self.history.epoch_end)
        self._emit(RunEnded("run-1", ended, made.steps, epochs, seconds, why, metrics, made.first_nonfinite_step))
        return made

    def _prepared(self, iterator: Any) -> bool:
        """Trace on the first call. False when it cannot be: then Keras' own function says why, or works."""
        if self._ready:
            return True
        self._ready = True
        try:
            if not self._model.run_eagerly:
                self._recorder.prepare(iterator)
        except Exception as error:
            self.broken = say("the steps could not be recorded ({error})", error=type(error).__name__)
        self._on_ready()
        return not self.broken

    def _execute(self, iterator: Any) -> Steps:
        if not self._keeps:
            return super()._execute(iterator)
        steps, batch = self._recorder.take_seen(iterator)
        if steps.count:
            self._logs = steps.logs
            self._keep(batch)
            self.record(steps)
        return steps

    def _keep(self, batch: Any) -> None:
        if batch is None:
            return self.stop_keeping(whole=False)
        with contextlib.suppress(Exception):
            parts = [np.asarray(part) for part in keras.tree.flatten(batch) if hasattr(part, "numpy")]
            self._rows += len(parts[0]) if parts else 0
            self._bytes += sum(part.nbytes for part in parts)
        self.batches.append(batch)
        if self._rows > self.MOST_ROWS or self._bytes > self.MOST_BYTES:
            self.stop_keeping(whole=False)
        return None

    def _look_for_nonfinite(self, steps: Steps, first: int) -> None:
        with contextlib.suppress(RunOver):  # a run of our own would end here; this one is not ours
            super()._look_for_nonfinite(steps, first)
