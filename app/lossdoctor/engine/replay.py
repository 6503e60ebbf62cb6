"""Repeats a run up to its first bad batch, and takes that batch apart with the last finite weights."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np

from lossdoctor.core.readings.run import NonfiniteReading, RunReading
from lossdoctor.core.saying import say
from lossdoctor.engine.admission import restore, state_of
from lossdoctor.engine.autopsy import autopsy
from lossdoctor.engine.fit_call import fit_arguments, needs_batches
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.recorder import Steps
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.running import Run, RunCallback, RunOver
from lossdoctor.engine.trainer import can_record_in_graph, in_place_of_train_function

WRITING = tuple(
    getattr(keras.callbacks, name)
    for name in ("ModelCheckpoint", "CSVLogger", "TensorBoard", "BackupAndRestore", "RemoteMonitor")
)


class RunTo(Run):
    """A silent run that stops before one step and keeps that step's batch."""

    batch: Any = None
    target = 0

    def _execute(self, iterator: Any) -> Steps:
        if self.history.steps >= self.target:
            self.batch = iterator.get_next()
            raise RunOver("steps", say("the bad batch is reached"))
        return super()._execute(iterator)


def replay(patient: Patient, run: RunReading, seconds: float = 20.0) -> NonfiniteReading:
    """What went non-finite first in the run's first bad batch. The patient is left exactly as it was.

    The run is repeated with its seed from the initial weights, so it must be repeatable within `seconds`.
    Raises NotMeasurable with the reason where it is not.
    """
    step = run.first_nonfinite_step
    if step is None:
        raise NotMeasurable(say("every loss and gradient was finite"))
    if not can_record_in_graph(patient.keras_model):
        raise NotMeasurable(say("the model brings its own train function; its batches cannot be replayed"))
    if run.seed is None:
        raise NotMeasurable(say("the run had no seed, so it cannot be repeated"))
    with _left_as_it_was(patient):
        batch = _batch_at(patient, run, step, seconds)
        return autopsy(patient.keras_model, batch, step)


def _batch_at(patient: Patient, run: RunReading, step: int, seconds: float) -> Any:
    plan = RunPlan("replay", run.epochs_planned, step, time.monotonic() + seconds, run.seed)
    arguments = fit_arguments(patient, plan)
    callbacks = [callback for callback in arguments["callbacks"] if not isinstance(callback, WRITING)]
    restore(patient)
    repeated = RunTo(patient, plan, lambda event: None, Control(), batchwise=needs_batches(callbacks))
    repeated.target = step
    callbacks.append(RunCallback(repeated, arguments.get("initial_epoch") or 0))
    try:
        with in_place_of_train_function(patient.keras_model, repeated):
            keras.utils.set_random_seed(run.seed or 0)
            keras.Model.fit(patient.keras_model, **{**arguments, "callbacks": callbacks})
    except RunOver as over:
        if over.ended == "time-limit":
            why = say("repeating {n} steps takes longer than {seconds} s", n=step, seconds=f"{seconds:.0f}")
            raise NotMeasurable(why) from None
    if repeated.batch is None:
        raise NotMeasurable(say("the run could not be repeated up to its bad batch"))
    return repeated.batch


@contextmanager
def _left_as_it_was(patient: Patient) -> Iterator[None]:
    keras_model = patient.keras_model
    optimizer, trained, function = keras_model.optimizer, patient.trained, keras_model.train_function
    weights = [np.array(keras.ops.convert_to_numpy(variable)) for variable in keras_model.variables]
    state, random_state = state_of(keras_model), np.random.get_state()
    try:
        yield
    finally:
        keras_model.optimizer = optimizer
        for variable, value in zip(keras_model.variables, weights, strict=True):
            variable.assign(value)
        if state.optimizer_values is not None:
            for variable, value in zip(optimizer.variables, state.optimizer_values, strict=True):
                variable.assign(value)
        keras_model.train_function, keras_model.stop_training = function, False
        keras_model.reset_metrics()
        patient.trained = trained
        np.random.set_state(random_state)
