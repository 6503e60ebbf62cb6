"""Trains a patient through the model's real `fit` under the recorder, and tells of it while it happens."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Any

import keras

from lossdoctor.core.events import Event, LogWritten, RunEnded
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.engine.admission import restore
from lossdoctor.engine.batch_watch import BatchWatch
from lossdoctor.engine.fit_call import fit_arguments, needs_batches
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.program_error import program_error
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.running import Run, RunCallback, RunOver, ending_of

__all__ = ["Control", "RunPlan", "train"]


def train(patient: Patient, plan: RunPlan, emit: Callable[[Event], None], control: Control) -> RunReading:
    """Train and remember the run in `patient.runs`; the weights are left as training left them.

    Starts from the patient's initial weights, optimizer state and seeds unless `plan.resume`. Errors of the program
    never leave: they become `patient.error` and a run that ended with 'error'.
    """
    arguments = fit_arguments(patient, plan)
    batchwise = needs_batches(arguments["callbacks"])
    run: Run | None = None
    ended: str = "finished"
    why: str = ""
    try:
        if not plan.resume:
            restore(patient)
        run = Run(patient, plan, emit, control, batchwise=batchwise)
        with control.receiving():
            _fit(patient, plan, arguments, run, emit)
        ended, why = ending_of(run)
    except RunOver as over:
        ended, why = over.ended, over.why
        _end_callbacks(arguments["callbacks"], patient.keras_model)
    except Exception as error:  # the user's program: its errors are evidence
        patient.error = program_error(error, patient, "fit")
        ended, why = "error", f"{patient.error.kind}: {patient.error.message}"
    run = run or Run(patient, plan, emit, control, batchwise=batchwise)
    return _conclude(patient, run, ended, why, emit)


def _fit(patient: Patient, plan: RunPlan, arguments: dict[str, Any], run: Run, emit: Callable[[Event], None]) -> None:
    keras_model = patient.keras_model
    callback: keras.callbacks.Callback = RunCallback(run, arguments.get("initial_epoch", 0))
    callbacks = [*arguments["callbacks"], callback]
    in_graph = can_record_in_graph(keras_model)
    if not in_graph:
        callbacks.append(BatchWatch(run, patient))
        told = say("This model brings its own train function: only the loss of each batch is recorded.")
        emit(LogWritten("doctor", told))
    with in_place_of_train_function(keras_model, run if in_graph else None):
        if plan.seed is not None:
            keras.utils.set_random_seed(plan.seed)
        keras.Model.fit(keras_model, **{**arguments, "callbacks": callbacks})
    if in_graph and run.history.steps and run.history.variables and not run.heard_gradients:
        told = say("This model's own train_step shows no gradients: their norms are not recorded.")
        emit(LogWritten("doctor", told))


def can_record_in_graph(keras_model: Any) -> bool:
    """Whether the recorder can stand in for the train function: no distribution, no train function of the user's."""
    own = type(keras_model).make_train_function is not keras.Model.make_train_function
    return not own and getattr(keras_model, "_distribute_strategy", None) is None


@contextlib.contextmanager
def in_place_of_train_function(keras_model: Any, run: Run | None) -> Iterator[None]:
    """The run in place of Keras' train function, which is put back afterwards."""
    before = keras_model.train_function
    if run is not None:
        keras_model.train_function = run
    try:
        yield
    finally:
        keras_model.train_function = before if run is not None else None


def _end_callbacks(callbacks: list[Any], keras_model: Any) -> None:
    """What `fit` would have called at its end, so that files are closed and best weights put back."""
    for callback in callbacks:
        with contextlib.suppress(Exception):
            callback.on_train_end({})
    keras_model.stop_training = False


def _conclude(patient: Patient, run: Run, ended: str, why: str, emit: Callable[[Event], None]) -> RunReading:
    if not run.begun:  # it ended before Keras began: it is told of all the same
        run.begin(run.plan.epochs or patient.fit.epochs, None)
    seconds = time.monotonic() - run.started
    reading = run.history.reading(
        epochs_planned=run.epochs,
        steps_per_epoch=run.steps_per_epoch or 0,
        first_nonfinite_step=run.first_nonfinite,
        nonfinite_where=run.nonfinite_where,
        ended=ended,
        why=why,
        seconds=seconds,
        seed=run.plan.seed,
    )
    patient.runs.append(reading)
    patient.trained = reading.steps > 0
    metrics = {name: values[-1] for name, values in run.history.logs.items() if values}
    epochs = len(run.history.epoch_end)
    emit(RunEnded(run.plan.run_id, ended, reading.steps, epochs, seconds, why, metrics, reading.first_nonfinite_step))
    return reading
