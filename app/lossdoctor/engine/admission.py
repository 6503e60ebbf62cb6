"""Makes a Patient of a live Keras model: compile arguments read off it, everything training changes remembered."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from lossdoctor.engine.feeding import structured
from lossdoctor.engine.output_names import answers_calls, output_names
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows
from lossdoctor.engine.program_error import program_error


@dataclass
class InitialState:
    """Values that training changes beside the weights: those of a built optimizer, and of the random seeds."""

    optimizer: Any
    optimizer_values: list[np.ndarray] | None
    seeds: list[np.ndarray]


def admit(
    keras_model: Any,
    training: Rows,
    validation: Rows | None = None,
    fit: FitArguments | None = None,
    **patient_fields: Any,
) -> Patient:
    """A Patient of a live model; builds the model on one row when it is unbuilt (errors there become its `error`).

    `patient_fields` are further fields of Patient; `compile` may be given for a model that is not compiled.
    """
    arguments = patient_fields.pop("compile", None) or compile_arguments(keras_model)
    patient_fields.setdefault("floatx", keras.config.floatx())
    patient = Patient(keras_model, training, arguments, fit or FitArguments(), validation=validation, **patient_fields)
    _describe_ports(patient)
    try:
        build(patient)
    except Exception as error:  # the user's layers meet the user's data: what they say is evidence
        patient.error = program_error(error, patient, "fit")
    if not patient.initial_weights:
        patient.initial_weights = weights_of(keras_model)
    if patient.initial_state is None:
        patient.initial_state = state_of(keras_model)
    return patient


def weights_of(keras_model: Any) -> list[np.ndarray]:
    """Copies of all weights, in the order of `model.weights`."""
    return [np.array(keras.ops.convert_to_numpy(variable)) for variable in keras_model.weights]


def compile_arguments(keras_model: Any) -> CompileArguments:
    """What the user gave to `compile`: their own loss and metric objects, and an unused copy of their optimizer."""
    given = dict(getattr(getattr(keras_model, "_compile_config", None), "config", None) or {})
    if not given:
        return CompileArguments(optimizer=None)
    return CompileArguments(
        optimizer=_unused(given.get("optimizer", "rmsprop")),
        loss=given.get("loss"),
        loss_weights=given.get("loss_weights"),
        metrics=given.get("metrics"),
        weighted_metrics=given.get("weighted_metrics"),
        run_eagerly=bool(given.get("run_eagerly", False)),
        jit_compile=given.get("jit_compile", "auto"),
    )


def compile_like(keras_model: Any, arguments: CompileArguments) -> None:
    """Compile with a fresh optimizer and fresh metric objects; losses are shared, they hold no state.

    Metric objects must not be shared between two models: each would count the other's batches.
    """
    keras_model.compile(
        optimizer=fresh_optimizer(arguments.optimizer),
        loss=arguments.loss,
        loss_weights=arguments.loss_weights,
        metrics=fresh_metrics(arguments.metrics),
        weighted_metrics=fresh_metrics(arguments.weighted_metrics),
        run_eagerly=arguments.run_eagerly,
        jit_compile=arguments.jit_compile,
        auto_scale_loss=arguments.auto_scale_loss,
    )


def fresh_optimizer(optimizer: Any) -> Any:
    """The same optimizer without a past: a name stays a name, an object is made anew from its config."""
    if optimizer is None or isinstance(optimizer, (str, dict)):
        return optimizer
    return type(optimizer).from_config(optimizer.get_config())


def fresh_metrics(metrics: Any) -> Any:
    """The same structure of metrics, every metric object replaced by a new one of its kind."""
    if isinstance(metrics, dict):
        return {name: fresh_metrics(metric) for name, metric in metrics.items()}
    if isinstance(metrics, (list, tuple)):
        return [fresh_metrics(metric) for metric in metrics]
    if isinstance(metrics, keras.metrics.Metric):
        return _fresh_metric(metrics)
    return metrics


def restore(patient: Patient) -> None:
    """Put back the weights, seeds and optimizer of the moment before training; compile state and metrics stay."""
    for variable, value in zip(patient.keras_model.weights, patient.initial_weights, strict=True):
        variable.assign(value)
    state = patient.initial_state
    if state is not None:
        seeds = seed_variables(patient.keras_model)
        if len(seeds) == len(state.seeds):
            for variable, value in zip(seeds, state.seeds, strict=True):
                variable.assign(value)
    _restore_optimizer(patient.keras_model, state, patient.compile.optimizer)
    patient.trained = False


def _restore_optimizer(keras_model: Any, state: InitialState | None, pristine: Any) -> None:
    optimizer = getattr(keras_model, "optimizer", None)
    if optimizer is None or not optimizer.built:
        return
    values = state.optimizer_values if state is not None and state.optimizer is optimizer else None
    if values is not None and len(values) == len(optimizer.variables):
        for variable, value in zip(optimizer.variables, values, strict=True):
            variable.assign(value)
        return
    keras_model.optimizer = _like(optimizer, pristine)
    keras_model.train_function = None


def _like(optimizer: Any, pristine: Any) -> Any:
    """A fresh optimizer of the pristine settings; the wrapper that scales losses is kept around it."""
    if pristine is None:
        return fresh_optimizer(optimizer)
    fresh = keras.optimizers.get(fresh_optimizer(pristine))
    scaled = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
    if scaled and not isinstance(fresh, keras.optimizers.LossScaleOptimizer):
        return keras.optimizers.LossScaleOptimizer(fresh, name="loss_scale_optimizer")
    return fresh


def state_of(keras_model: Any) -> InitialState:
    """Optimizer and seed values as they are now; an optimizer not yet built has none."""
    optimizer = getattr(keras_model, "optimizer", None)
    built = optimizer is not None and optimizer.built
    values = [np.array(keras.ops.convert_to_numpy(v)) for v in optimizer.variables] if built else None
    seeds = [np.array(keras.ops.convert_to_numpy(v)) for v in seed_variables(keras_model)]
    return InitialState(optimizer, values, seeds)


def seed_variables(keras_model: Any) -> list[Any]:
    """The state variables of the model's random seed generators (Dropout and its like)."""
    weights = {id(variable) for variable in keras_model.weights}
    return [variable for variable in keras_model.variables if id(variable) not in weights]


def build(patient: Patient) -> None:
    """Give the model its variables by calling it on one row."""
    keras_model = patient.keras_model
    layers = keras_model._flatten_layers() if hasattr(keras_model, "_flatten_layers") else [keras_model]
    if all(layer.built for layer in layers) or patient.training.count == 0:
        return
    if not answers_calls(keras_model):
        if not all(layer.built for layer in layers if layer is not keras_model):
            _trace_step(patient)
        return
    row = structured(patient, patient.training.take(slice(0, 1)))[0]
    keras_model(keras.tree.map_structure(np.asarray, row), training=False)
    if isinstance(keras_model, keras.Sequential) and not keras_model.built:  # Keras 3.0 to 3.4 build only when told to
        keras_model.build((None, *np.shape(row)[1:]))


def _trace_step(patient: Patient) -> None:
    """Trace the model's own train_step, which creates the variables of its parts; nothing of it is executed."""
    import tensorflow as tf

    given = keras.utils.pack_x_y_sample_weight(*structured(patient, patient.training.take(slice(0, 2))))
    tf.function(patient.keras_model.train_step).get_concrete_function(
        tf.nest.map_structure(tf.convert_to_tensor, given)
    )


def _describe_ports(patient: Patient) -> None:
    structure = getattr(patient.keras_model, "_inputs_struct", None)
    patient.feeds_by_name = patient.feeds_by_name or isinstance(structure, dict)
    if not patient.input_names:
        given = [tensor.name for tensor in _inputs_of(patient.keras_model)]
        patient.input_names = _names(given, len(patient.training.inputs), "input")
    if not patient.target_names:
        given = output_names(patient.keras_model)
        patient.target_names = _names(given, len(patient.training.targets), "output")


def _inputs_of(keras_model: Any) -> Sequence[Any]:
    try:
        return getattr(keras_model, "inputs", None) or ()
    except ValueError:  # an unbuilt Sequential of Keras 3.0 to 3.4
        return ()


def _names(given: Sequence[Any], count: int, word: str) -> tuple[str, ...]:
    names = tuple(str(name) for name in given)
    return names if len(names) == count else tuple(f"{word}_{place + 1}" for place in range(count))


def _unused(optimizer: Any) -> Any:
    try:
        return fresh_optimizer(optimizer)
    except Exception:  # a user's own optimizer class without a config: the live object is all there is
        return optimizer


def _fresh_metric(metric: Any) -> Any:
    try:
        return type(metric).from_config(metric.get_config())
    except Exception:  # a user's own metric class without a config
        return copy.deepcopy(metric)
