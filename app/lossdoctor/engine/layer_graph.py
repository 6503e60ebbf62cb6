"""Who feeds whom in a Keras model, and what is applied between an output's head and the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np

from lossdoctor.core.readings.program import Shape
from lossdoctor.engine.output_names import answers_calls

KNOWN = frozenset(
    [
        "linear",
        "relu",
        "relu6",
        "elu",
        "selu",
        "celu",
        "glu",
        "gelu",
        "silu",
        "swish",
        "softplus",
        "softsign",
        "tanh",
        "hard_tanh",
        "tanh_shrink",
        "sigmoid",
        "log_sigmoid",
        "hard_sigmoid",
        "hard_silu",
        "exponential",
        "softmax",
        "log_softmax",
        "leaky_relu",
        "mish",
        "squareplus",
        "sparse_plus",
        "sparsemax",
        "threshold",
        "soft_shrink",
        "hard_shrink",
    ]
)
LAYER_ACTIVATIONS = {"Softmax": "softmax", "ReLU": "relu", "LeakyReLU": "leaky_relu", "ELU": "elu", "PReLU": "prelu"}
# Keras' graph operations that stand for activations (`keras.ops.softmax(x)` between layers).
OPERATION_ACTIVATIONS = {
    "Sigmoid": "sigmoid",
    "Softmax": "softmax",
    "LogSoftmax": "log_softmax",
    "Relu": "relu",
    "Relu6": "relu6",
    "Tanh": "tanh",
    "Exp": "exponential",
    "Softplus": "softplus",
    "HardSigmoid": "hard_sigmoid",
    "LeakyRelu": "leaky_relu",
    "Elu": "elu",
    "Selu": "selu",
    "Silu": "silu",
    "Gelu": "gelu",
}
# What only moves or drops values leaves the range of an output as it was.
TRANSPARENT = frozenset(
    [
        "Reshape",
        "Flatten",
        "Dropout",
        "SpatialDropout1D",
        "SpatialDropout2D",
        "SpatialDropout3D",
        "AlphaDropout",
        "GaussianDropout",
        "GaussianNoise",
        "Identity",
        "Permute",
        "RepeatVector",
        "ActivityRegularization",
        "Cropping1D",
        "Cropping2D",
        "Cropping3D",
        "UpSampling1D",
        "UpSampling2D",
        "UpSampling3D",
        "GlobalAveragePooling1D",
        "GlobalAveragePooling2D",
        "GlobalAveragePooling3D",
        "AveragePooling1D",
        "AveragePooling2D",
        "AveragePooling3D",
        "Masking",
        "Squeeze",
        "ExpandDims",
        "Transpose",
        "GetItem",
        "Cast",
    ]
)


@dataclass
class Call:
    """One call of a layer or operation. `sources` are the calls whose results it takes, None for a model input.

    `fed` are all of those, with the number of a model input, None where nothing is known.
    """

    operation: Any
    path: str
    sources: list[Call | None] = field(default_factory=list)
    input_shape: Shape = ()
    output_shape: Shape = ()
    fed: list[Call | int | None] = field(default_factory=list)

    @property
    def is_layer(self) -> bool:
        """Whether it is a Keras layer, no bare operation."""
        return isinstance(self.operation, keras.layers.Layer)


@dataclass
class LayerGraph:
    """Calls in topological order, and for every output the call that ends it and activations applied after it."""

    structure: str
    calls: list[Call]
    ends: list[Call | None]
    tails: list[tuple[str, ...]]
    shapes: list[Shape]

    def chain(self, output: int) -> tuple[Call | None, tuple[str, ...]]:
        """The head of an output (the call that holds its weights) and the activations from the head on."""
        found = list(self.tails[output])
        call = self.ends[output]
        while call is not None:
            name = type(call.operation).__name__
            single = len(call.sources) == 1
            if call.is_layer and call.operation.weights:
                applied = activation_of(call.operation)
                return call, ((applied or "linear"), *found)
            applied = activation_of(call.operation) if call.is_layer else OPERATION_ACTIVATIONS.get(name)
            applied = _along(call) if applied == "softmax" else applied
            if applied is not None and single:
                found.insert(0, applied)
            elif name not in TRANSPARENT or not single:
                return None, ("custom", *found)
            call = call.sources[0] if call.sources else None
        return None, tuple(found) or ("linear",)


def _along(call: Call) -> str:
    """'softmax', with the axis where it is not the last one: such rows do not sum to 1."""
    axis = getattr(call.operation, "axis", -1)
    last = (-1, len(call.output_shape))  # the shape is without the rows
    return "softmax" if not isinstance(axis, int) or axis in last else f"softmax over axis {axis}"


def activation_of(layer: Any) -> str | None:
    """Keras' name of what a layer applies, 'custom' for the user's own function, None for kinds without one."""
    name = type(layer).__name__
    builtin = type(layer).__module__.startswith("keras.")
    if builtin and name in LAYER_ACTIVATIONS:
        return "relu6" if name == "ReLU" and layer.max_value == 6 else LAYER_ACTIVATIONS[name]
    if name == "Lambda":
        return "custom"
    for inner in ("forward_layer", "layer"):
        wrapped = getattr(layer, inner, None)
        if builtin and isinstance(wrapped, keras.layers.Layer):
            return activation_of(wrapped)
    if hasattr(layer, "activation"):
        return activation_name(layer.activation)
    return None if builtin else "custom"


def activation_name(function: Any) -> str:
    """Keras' name of an activation function; 'linear' for None."""
    if function is None:
        return "linear"
    if isinstance(function, str):
        return function
    if isinstance(function, keras.layers.Layer):
        return activation_of(function) or "custom"
    module, name = str(getattr(function, "__module__", "")), str(getattr(function, "__name__", ""))
    ours = module.split(".")[0] in ("keras", "tensorflow")
    return name if ours and name in KNOWN else "custom"


def effective(activations: tuple[str, ...]) -> str:
    """What a chain of activations does to the range: the last one that changes anything."""
    last = "linear"
    for name in activations:
        harmless = name == "linear" or (name == "relu" and last in ("sigmoid", "softmax", "softplus", "exponential"))
        last = last if harmless else name
    return last


def graph_of(keras_model: Any, batch: tuple[np.ndarray, ...] = ()) -> LayerGraph:
    """The graph of a built model; a subclassed one is called once on `batch` (a few rows) to see its order."""
    functional = functional_of(keras_model)
    if functional is None:
        return _traced(keras_model, batch)
    structure = "sequential" if isinstance(keras_model, keras.Sequential) else "functional"
    entries = {id(tensor): place for place, tensor in enumerate(functional._inputs)}
    calls, by_tensor = _walk(functional, "", {}, entries)
    outputs = list(functional.outputs)
    ends = [by_tensor.get(id(tensor)) for tensor in outputs]
    return LayerGraph(structure, calls, ends, [()] * len(ends), [_shape(tensor) for tensor in outputs])


def functional_of(keras_model: Any) -> Any:
    """The Functional behind a model, or None for a subclassed one."""
    inner = getattr(keras_model, "_functional", None) or keras_model
    ready = hasattr(inner, "_nodes_by_depth") and getattr(inner, "outputs", None)
    return inner if ready else None


def _walk(
    functional: Any, prefix: str, known: dict[int, Call | None], entries: dict[int, int]
) -> tuple[list[Call], dict[int, Call | None]]:
    calls: list[Call] = []
    by_tensor = dict(known)
    for node in _nodes(functional):
        operation = node.operation
        if type(operation).__name__ == "InputLayer":
            continue
        taken = list(node.arguments.keras_tensors)
        sources = [by_tensor.get(id(tensor)) for tensor in taken]
        inputs = [entries.get(id(tensor)) for tensor in taken]
        inner = functional_of(operation) if isinstance(operation, keras.Model) else None
        if inner is not None:
            fed = {id(tensor): source for tensor, source in zip(inner._inputs, sources, strict=False)}
            inward = zip(inner._inputs, inputs, strict=False)
            own_entries = {id(tensor): place for tensor, place in inward if place is not None}
            nested, nested_tensors = _walk(inner, f"{prefix}{operation.name}/", fed, own_entries)
            calls += nested
            for outer, own in zip(node.outputs, inner.outputs, strict=False):
                by_tensor[id(outer)] = nested_tensors.get(id(own))
            continue
        shape_in = _shape(taken[0]) if taken else ()
        call = Call(operation, prefix + operation.name, sources, shape_in, _shape(node.outputs[0]))
        call.fed = [source or place for source, place in zip(sources, inputs, strict=True)]
        calls.append(call)
        by_tensor.update({id(tensor): call for tensor in node.outputs})
    return calls, by_tensor


def _nodes(functional: Any) -> Iterator[Any]:
    for depth in sorted(functional._nodes_by_depth, reverse=True):
        yield from functional._nodes_by_depth[depth]


def _shape(tensor: Any) -> Shape:
    return tuple(None if size is None else int(size) for size in tuple(tensor.shape)[1:])


def _traced(keras_model: Any, batch: tuple[np.ndarray, ...]) -> LayerGraph:
    """See a subclassed model at work: each layer's `call` is listened to for one pass, then put back."""
    layers = [layer for layer in _parts(keras_model) if "call" not in vars(layer)]
    if not batch or not answers_calls(keras_model):
        return LayerGraph("subclassed", [Call(layer, layer.name) for layer in layers], [None], [("custom",)], [()])
    calls: list[Call] = []
    producers: dict[int, Call] = {}
    results: dict[int, Any] = {}
    kept: list[Any] = []

    def listen(layer: Any) -> Any:
        original = layer.call

        def call(*arguments: Any, **keywords: Any) -> Any:
            result = original(*arguments, **keywords)
            taken = [value for value in keras.tree.flatten((arguments, keywords)) if hasattr(value, "shape")]
            made = [value for value in keras.tree.flatten(result) if hasattr(value, "shape")]
            kept.extend(taken + made)
            if made:
                sources = [producers.get(id(value)) for value in taken[:1]]
                seen = Call(layer, layer.name, sources, _shape(taken[0]) if taken else (), _shape(made[0]))
                entry = 0 if not calls and len(batch) == 1 else None  # the first call takes the only input
                seen.fed = [producers.get(id(value), entry) for value in taken]
                calls.append(seen)
                producers.update({id(value): seen for value in made})
                results[id(seen)] = made[0]
            return result

        return call

    for layer in layers:
        vars(layer)["call"] = listen(layer)
    try:
        answer = keras_model(batch[0] if len(batch) == 1 else list(batch), training=False)
    finally:
        for layer in layers:
            vars(layer).pop("call", None)
    outputs = [value for value in keras.tree.flatten(answer) if hasattr(value, "shape")]
    ends, tails = [], []
    for tensor in outputs:
        end, tail = _ended(tensor, producers, calls, results)
        ends.append(end)
        tails.append(tail)
    return LayerGraph("subclassed", calls, ends, tails, [_shape(tensor) for tensor in outputs])


def _parts(layer: Any) -> Iterator[Any]:
    """The layers inside, down to Keras' own ones: cells and wrapped layers belong to those."""
    for inner in layer._flatten_layers(include_self=False, recursive=False):
        if type(inner).__name__ == "InputLayer":
            continue
        own = isinstance(inner, keras.Model) or not type(inner).__module__.startswith("keras.")
        parts = list(_parts(inner)) if own else []
        yield from parts or [inner]


def _ended(
    tensor: Any, producers: dict[int, Call], calls: list[Call], results: dict[int, Any]
) -> tuple[Call | None, tuple[str, ...]]:
    """The call that ends an output; what a bare operation applied after it is told by comparing numbers."""
    if id(tensor) in producers:
        return producers[id(tensor)], ()
    answer = keras.ops.convert_to_numpy(tensor).astype(np.float64)
    for call in reversed(calls):
        before = keras.ops.convert_to_numpy(results[id(call)])
        if before.size != answer.size or not call.operation.weights:
            continue
        for name in ("linear", "sigmoid", "softmax", "tanh", "relu", "exponential", "softplus"):
            shaped = before.reshape(answer.shape)
            applied = keras.ops.convert_to_numpy(keras.activations.get(name)(shaped)).astype(np.float64)
            if np.allclose(applied, answer, rtol=1e-4, atol=1e-6):
                return call, (() if name == "linear" else (name,))
    return None, ("custom",)
