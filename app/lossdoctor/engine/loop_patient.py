"""Makes a patient of what a training loop of the program's own showed, and proves that `fit` would do the same."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import tensorflow as tf

from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.losses import LossAuditReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.admission import admit, compile_arguments, compile_like
from lossdoctor.engine.loop_rows import Comparison
from lossdoctor.engine.loop_watch import LoopWatch, TrainedBy
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows

# What is known of a program whose loss compares a model's own answers, whatever else its steps do.
OF_THE_LOSS: frozenset[type[Reading]] = frozenset(
    {ModelReading, CompileReading, TargetsReading, InputsReading, FitReading, LossAuditReading, RunReading}
)
PROOFS = 3  # first steps whose loss is computed again
CLOSE = 1e-4  # relative; float32 sums in another order differ by about 1e-6


@dataclass(frozen=True)
class Studied:
    """What a loop is known to be: a patient or None, the readings it allows (None: all), and why no more."""

    run: RunReading
    patient: Patient | None
    kinds: frozenset[type[Reading]] | None
    why: Said
    single: bool = True


def study(watch: LoopWatch, main: TrainedBy | None, reading: RunReading) -> Studied:
    """Put together what was seen. `main` is the optimizer whose steps the reading holds."""
    steppers = [by for by in watch.optimizers.values() if by.steps]
    if len(steppers) > 1:
        return Studied(reading, None, None, say("{count} optimizers take turns", count=len(steppers)), single=False)
    comparisons = [one for one in watch.comparisons.values() if one.rows.kept]
    if not comparisons:
        why = say("no loss of Keras' was asked, so targets and predictions were not seen")
        return Studied(reading, None, None, why)
    if len(comparisons) > 1:
        why = say("its loss is put together from {count} losses", count=len(comparisons))
        return Studied(reading, None, None, why)
    seen = comparisons[0]
    if seen.keras_model is None or not seen.same_model or not seen.rows.kept[0].inputs:
        why = say("its loss judges numbers that are not a model's own answers to its inputs")
        return Studied(reading, None, None, why)
    if main is None or not main.ids & {id(variable) for variable in seen.keras_model.trainable_variables}:
        why = say("its optimizer changes other variables than those of the model it judges")
        return Studied(reading, None, None, why)
    run = _with_epochs(reading, seen)
    patient = _patient(watch, main, seen, run)
    unproven = _unproven(main, seen, run, patient)
    patient.runs, patient.trained = [run], True
    return Studied(run, patient, OF_THE_LOSS if unproven else None, unproven or say("its cures cannot be tried"))


def _with_epochs(reading: RunReading, seen: Comparison) -> RunReading:
    batches = len(seen.rows.kept)
    if not seen.rows.complete:
        return reading
    ends = np.arange(batches, reading.steps + 1, batches, dtype=np.int64)
    return replace(reading, epoch_end=ends, epochs_planned=len(ends), steps_per_epoch=batches)


def _patient(watch: LoopWatch, main: TrainedBy, seen: Comparison, run: RunReading) -> Patient:
    keras_model, kept = seen.keras_model, seen.rows.kept
    inputs = tuple(np.concatenate([batch.inputs[i] for batch in kept]) for i in range(len(kept[0].inputs)))
    weights = [batch.weights for batch in kept]
    flat = [np.ravel(weight) for weight in weights if weight is not None]
    whole = np.concatenate(flat) if len(flat) == len(kept) else None
    if whole is not None and len(whole) != len(inputs[0]):
        whole = None
    arguments = compile_arguments(keras_model)
    if arguments.loss is None:
        arguments = CompileArguments(_unused(main.optimizer), loss=_loss(seen), jit_compile=False)
        compile_like(keras_model, arguments)
    initial = watch.initial.get(id(keras_model), [])
    return admit(
        keras_model,
        Rows(inputs, (seen.stacked("targets"),), whole),
        None,
        FitArguments(batch_size=len(kept[0].targets), epochs=max(1, len(run.epoch_end)), shuffle=False),
        compile=arguments,
        source="arrays",
        rows_complete=seen.rows.complete,
        initial_weights=initial if len(initial) == len(keras_model.weights) else [],
        script=seen.place.file,
        fit_file=seen.place.file,
        fit_line=seen.place.line,
    )


def _loss(seen: Comparison) -> Any:
    keywords = {key: value for key, value in seen.keywords.items() if key not in ("y_true", "y_pred")}
    real = getattr(seen.loss, "__wrapped__", seen.loss)
    return functools.partial(real, **keywords) if keywords else real


def _unused(optimizer: Any) -> Any:
    inner = getattr(optimizer, "inner_optimizer", optimizer)
    return None if inner is None else type(inner).from_config(inner.get_config())


def _unproven(main: TrainedBy, seen: Comparison, run: RunReading, patient: Patient) -> Said | None:
    """Why the loop is not known to do what `fit` would do; None when its first losses come out the same."""
    if main.optimizer is None or not main.pure:
        return say("its gradients are changed before they are applied")
    trained = {id(variable) for variable in seen.keras_model.trainable_variables}
    if main.ids != trained:
        return say("its optimizer does not change exactly the variables of the model that it judges")
    if not patient.initial_weights:
        return say("the weights it began with were not seen")
    for place, batch in enumerate(seen.rows.kept[:PROOFS]):
        loss = _loss(seen)
        said = loss(batch.targets, batch.predictions) if batch.weights is None else None
        if said is None:
            return say("it weighs its rows")
        again, there = float(tf.reduce_mean(said)), float(run.loss[place]) if place < run.steps else float("nan")
        if not np.isclose(again, there, rtol=CLOSE, atol=1e-6, equal_nan=True):
            return say(
                "what it differentiates is {value} at step {step}, where its loss alone is {loss}",
                value=f"{there:.6g}",
                step=place,
                loss=f"{again:.6g}",
            )
    return None
