"""The arguments with which a patient's `fit` is called: the script's own where they still hold."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import keras

from lossdoctor.engine.feeding import structured
from lossdoctor.engine.large import MappedBatches, is_large
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import RunPlan

BATCH_HOOKS = ("on_batch_begin", "on_batch_end", "on_train_batch_begin", "on_train_batch_end")
# Callbacks that draw in a window of their own or fill the log with a bar; and our own, which would look twice.
LEFT_OUT = ("livelossplot", "tqdm", "keras_tqdm", "lossdoctor")


def fit_arguments(patient: Patient, plan: RunPlan) -> dict[str, Any]:
    """Keyword arguments for `keras.Model.fit`, always with 'epochs', 'verbose' and a list 'callbacks'."""
    given = _as_given(patient) if patient.as_given is not None else _from_rows(patient)
    first = int(given.get("initial_epoch", 0) or 0)
    epochs = int(given.get("epochs", 1)) if plan.epochs is None else first + plan.epochs
    return {**given, "epochs": epochs, "verbose": 0, "callbacks": kept_callbacks(given.get("callbacks"))}


def bound(args: Sequence[Any], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Arguments of a `fit` call by name."""
    parameters = [name for name in inspect.signature(keras.Model.fit).parameters if name != "self"]
    return {**dict(zip(parameters, args, strict=False)), **kwargs}


def kept_callbacks(callbacks: Any) -> list[Any]:
    """The user's callbacks as a flat list, without progress bars and those that open windows."""
    if isinstance(callbacks, keras.callbacks.CallbackList):
        callbacks = callbacks.callbacks
    flat = [callback for callback in keras.tree.flatten(callbacks or []) if callback is not None]
    return [callback for callback in flat if not _left_out(callback)]


def needs_batches(callbacks: Sequence[Any]) -> bool:
    """Whether any of these callbacks looks at single training batches."""
    return any(_looks_at_batches(callback) for callback in callbacks)


def _as_given(patient: Patient) -> dict[str, Any]:
    args, kwargs = patient.as_given or ((), {})
    return bound(args, kwargs)


def _from_rows(patient: Patient) -> dict[str, Any]:
    fit = patient.fit
    x, y, weights = structured(patient, patient.training)
    given: dict[str, Any] = {
        "x": x,
        "y": y,
        "sample_weight": weights,
        "batch_size": fit.batch_size,
        "epochs": fit.epochs,
        "initial_epoch": fit.initial_epoch,
        "shuffle": fit.shuffle,
        "class_weight": fit.class_weight,
        "callbacks": list(fit.callbacks),
    }
    if is_large(patient.training):
        batches = MappedBatches(patient, patient.training, fit.batch_size, shuffle=fit.shuffle, seed=patient.seed)
        given |= {"x": batches, "y": None, "sample_weight": None, "batch_size": None, "shuffle": False}
    if patient.validation is not None and patient.validation.count:
        parts = structured(patient, patient.validation)
        given["validation_data"] = parts if parts[2] is not None else parts[:2]
        if is_large(patient.validation):
            given["validation_data"] = MappedBatches(patient, patient.validation, fit.batch_size, shuffle=False)
    enough = fit.steps_per_epoch is not None and fit.steps_per_epoch * fit.batch_size <= patient.training.count
    if enough and patient.source == "arrays":
        given["steps_per_epoch"] = fit.steps_per_epoch
    return given


def _left_out(callback: Any) -> bool:
    module = type(callback).__module__.partition(".")[0]
    return module in LEFT_OUT or isinstance(callback, keras.callbacks.ProgbarLogger)


def _looks_at_batches(callback: Any) -> bool:
    if isinstance(callback, (keras.callbacks.History, keras.callbacks.CSVLogger)):
        return False
    frequency = getattr(callback, "save_freq", None) or getattr(callback, "update_freq", None)
    if type(callback).__module__.startswith("keras.") and frequency == "epoch":
        return False
    return any(_overrides(callback, hook) for hook in BATCH_HOOKS)


def _overrides(callback: Any, hook: str) -> bool:
    method = getattr(callback, hook, None)
    function = getattr(method, "__func__", method)
    return function is not None and function is not getattr(keras.callbacks.Callback, hook)
