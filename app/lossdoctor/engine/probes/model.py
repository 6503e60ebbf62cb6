"""Reads the model: its layers, their first weights, and how each output ends."""

from __future__ import annotations

from collections import Counter
from typing import Any

import keras
import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.program import CallFacts, LayerFacts, ModelReading, OutputFacts
from lossdoctor.engine.keras_versions import is_variable
from lossdoctor.engine.layer_graph import Call, LayerGraph, activation_of, effective, graph_of
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import Probe
from lossdoctor.engine.probes.compiling import plain
from lossdoctor.engine.probes.inputs import input_names

ROWS_TRACED = 2
Values = dict[int, np.ndarray]


class ModelProbe(Probe):
    """Layers of nested models too, named by path; statistics of the kernels before training."""

    gives = ModelReading

    def take(self, patient: Patient, stage: Stage) -> ModelReading:
        """Read the built model; a subclassed one is called on two rows."""
        keras_model = patient.keras_model
        batch = tuple(np.asarray(array[:ROWS_TRACED]) for array in patient.training.inputs)
        graph = graph_of(keras_model, batch)
        values = initial_values(patient)
        calls = _once(graph.calls)
        layers = tuple(_layer(call, values) for call in calls)
        policies = Counter(_policy(call.operation) for call in calls if call.is_layer and call.operation.weights)
        return ModelReading(
            name=str(keras_model.name),
            structure=graph.structure,
            layers=layers,
            outputs=tuple(_output(graph, place, keras_model) for place in range(len(graph.ends))),
            input_names=input_names(patient),
            parameters=_size(keras_model.weights),
            trainable_parameters=_size(keras_model.trainable_weights),
            custom_train_step=type(keras_model).train_step is not keras.Model.train_step,
            floatx=keras.config.floatx(),
            dtype_policy=policies.most_common(1)[0][0] if policies else "float32",
            calls=_told(graph.calls),
        )


def initial_values(patient: Patient) -> Values:
    """The values before training of every variable, by the variable's id."""
    variables, first = patient.keras_model.weights, patient.initial_weights
    if len(first) != len(variables):
        return {id(variable): np.asarray(keras.ops.convert_to_numpy(variable)) for variable in variables}
    return {id(variable): np.asarray(value) for variable, value in zip(variables, first, strict=True)}


def kernel_of(layer: Any) -> Any:
    """The variable with a layer's main kernel, seen through wrappers and recurrent cells; None without one."""
    for inner in ("forward_layer", "layer", "cell"):
        wrapped = getattr(layer, inner, None)
        if isinstance(wrapped, keras.layers.Layer):
            return kernel_of(wrapped)
    for name in ("pointwise_kernel", "_kernel", "kernel"):
        kernel = getattr(layer, name, None)
        if is_variable(kernel):
            return kernel
    return None


def _once(calls: list[Call]) -> list[Call]:
    """Layers only, each at its first call."""
    seen: dict[int, Call] = {}
    for call in calls:
        if call.is_layer:
            seen.setdefault(id(call.operation), call)
    return list(seen.values())


def _told(calls: list[Call]) -> tuple[CallFacts, ...]:
    """Every call with what feeds it, by number."""
    number = {id(call): place for place, call in enumerate(calls)}

    def place(source: Call | int | None) -> int | None:
        return number.get(id(source)) if isinstance(source, Call) else None if source is None else -1 - source

    return tuple(
        CallFacts(
            call.path,
            type(call.operation).__name__,
            call.is_layer,
            tuple(place(source) for source in call.fed),
            call.input_shape,
            call.output_shape,
        )
        for call in calls
    )


def _layer(call: Call, values: Values) -> LayerFacts:
    layer = call.operation
    kernel = kernel_of(layer)
    first = None if kernel is None else values.get(id(kernel))
    usable = first is not None and first.size > 0
    return LayerFacts(
        name=call.path,
        class_name=type(layer).__name__,
        builtin=type(layer).__module__.startswith("keras."),
        inbound=tuple(source.path for source in call.sources if source is not None),
        input_shape=call.input_shape,
        output_shape=call.output_shape,
        dtype=str(layer.compute_dtype),
        activation=activation_of(layer),
        units=_units(layer),
        parameters=_size(layer.weights),
        trainable=bool(layer.trainable),
        trainable_parameters=_size(layer.trainable_weights),
        has_kernel=kernel is not None,
        kernel_std=float(np.std(first, dtype=np.float64)) if usable else None,
        kernel_mean=float(np.mean(first, dtype=np.float64)) if usable else None,
        kernel_identical_units=usable and first.shape[-1] > 1 and bool((first == first[..., :1]).all()),
        nonfinite_weights=sum(int((~np.isfinite(_float(values, weight))).sum()) for weight in layer.weights),
        initializer=_initializer(layer),
        regularised=any(
            getattr(layer, name, None) is not None
            for name in ("kernel_regularizer", "bias_regularizer", "activity_regularizer", "embeddings_regularizer")
        ),
        dropout_rate=_rate(layer),
        config=_config(layer),
    )


def _output(graph: LayerGraph, place: int, keras_model: Any) -> OutputFacts:
    head, activations = graph.chain(place)
    end, shape = graph.ends[place], graph.shapes[place]
    names = output_names(keras_model)
    layer = end.operation if end is not None else None
    return OutputFacts(
        name=names[place] if place < len(names) else f"output_{place}",
        layer=end.path if end is not None else "",
        head=head.path if head is not None else None,
        activation=effective(activations),
        activations=activations,
        shape=shape,
        units=shape[-1] if shape else None,
        dtype=str(getattr(layer, "compute_dtype", keras.config.floatx())),
    )


def _units(layer: Any) -> int | None:
    for name in ("units", "filters", "output_dim"):
        value = getattr(layer, name, None)
        if isinstance(value, int):
            return value
    return None


def _size(variables: Any) -> int:
    return sum(int(np.prod(tuple(variable.shape), dtype=np.int64)) for variable in variables)


def _float(values: Values, variable: Any) -> np.ndarray:
    value = values.get(id(variable))
    return np.zeros(0) if value is None or value.dtype.kind in "USO" else np.asarray(value, dtype=np.float64)


def _initializer(layer: Any) -> str | None:
    initializer = getattr(layer, "kernel_initializer", None)
    return None if initializer is None else type(initializer).__name__


def _rate(layer: Any) -> float | None:
    rate = getattr(layer, "rate", None)
    return float(rate) if "Dropout" in type(layer).__name__ and isinstance(rate, int | float) else None


def _policy(layer: Any) -> str:
    return str(getattr(layer.dtype_policy, "name", "float32"))


def _config(layer: Any) -> dict[str, Any]:
    try:
        return plain(layer.get_config())
    except Exception:  # a layer of the user's may not say
        return {}
