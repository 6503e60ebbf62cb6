"""Activity of hidden layers on a probe batch, before and after training."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import ActivationsReading, LayerActivity
from lossdoctor.core.saying import say
from lossdoctor.engine.feeding import structured
from lossdoctor.engine.layer_graph import graph_of
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import at_initial_weights, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

RANGES = {"sigmoid": (0.0, 1.0), "hard_sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0)}
SATURATED = 0.01  # beyond 0.99 of the range (Glorot and Bengio 2010 look at the same tails)
ON_MOST_ROWS = 0.9
LEAST_ROWS = 64
MOST_ROWS = 512
VALUES = 20_000_000


class ActivationsProbe(Probe):
    """Looks at every hidden layer that has weights or is an activation, in inference mode."""

    gives = ActivationsReading
    costly = True
    renewed = True

    def take(self, patient: Patient, stage: Stage) -> ActivationsReading:
        """Raises NotMeasurable for subclassed models, whose layers have no outputs of their own."""
        layers = hidden_layers(patient.keras_model)
        if not layers:
            raise NotMeasurable(say("the model has no hidden layers with outputs that can be looked at"))
        values_a_row = sum(_size(layer) for layer in layers)
        rows = probe_rows(patient.training, int(np.clip(VALUES // max(values_a_row, 1), LEAST_ROWS, MOST_ROWS)))
        with preserved(patient.keras_model):
            trained = _look(patient, layers, rows) if patient.trained else ()
            at_initial_weights(patient)
            initial = _look(patient, layers, rows)
        return ActivationsReading(rows.count, initial, trained)


def hidden_layers(keras_model: Any) -> list[Any]:
    """Layers before the head that compute something, in order; empty for subclassed models."""
    if not hasattr(keras_model, "_operations") and not hasattr(keras_model, "_functional"):
        return []
    layers = [layer for layer in keras_model.layers if len(getattr(layer, "_inbound_nodes", ())) >= 1]
    heads = [place for place, layer in enumerate(layers) if _has_kernel(layer)]
    before = layers[: heads[-1]] if heads else []
    others = _ends(keras_model)
    before = [layer for layer in before if id(layer) not in others]
    return [layer for layer in before if _has_kernel(layer) or activation_of(layer) not in (None, "linear")]


def _ends(keras_model: Any) -> set[int]:
    """Ids of what makes the answers: the head of every output, and what is applied after it."""
    graph = graph_of(keras_model)
    ends = set()
    for place, call in enumerate(graph.ends):
        head = graph.chain(place)[0]
        while call is not None:
            ends.add(id(call.operation))
            call = call.sources[0] if call is not head and len(call.sources) == 1 else None
    return ends


def activation_of(layer: Any) -> str | None:
    """Keras' name of what a layer applies; None for a layer without activation."""
    kind = type(layer).__name__
    if kind == "ReLU":
        return "relu" if not float(getattr(layer, "negative_slope", 0.0) or 0.0) else "leaky_relu"
    function = getattr(layer, "activation", None)
    return str(getattr(function, "__name__", "custom")) if function is not None else None


def _has_kernel(layer: Any) -> bool:
    return any(getattr(layer, name, None) is not None for name in ("kernel", "_kernel", "cell", "embeddings"))


def _size(layer: Any) -> int:
    shape = getattr(getattr(layer, "output", None), "shape", (None,))
    return int(np.prod([size or 1 for size in shape[1:]]))


def _look(patient: Patient, layers: list[Any], rows: Rows) -> tuple[LayerActivity, ...]:
    import keras

    model = patient.keras_model
    inner = getattr(model, "_functional", None) or model
    watched = keras.Model(inner._inputs_struct, [layer.output for layer in layers])
    answers = watched(structured(patient, rows)[0], training=False)
    outputs = answers if isinstance(answers, list | tuple) else [answers]
    return tuple(_activity(layer, np.asarray(output)) for layer, output in zip(layers, outputs, strict=True))


def _activity(layer: Any, output: np.ndarray) -> LayerActivity:
    activation = activation_of(layer) or "linear"
    values = output.astype(np.float32).reshape(len(output), -1, output.shape[-1] if output.ndim > 1 else 1)
    zero = values == 0
    rectified = activation in ("relu", "relu6")
    with np.errstate(over="ignore", invalid="ignore"):
        std, row_std = float(values.std()), float(values.std(axis=0).mean())
    return LayerActivity(
        layer=layer.name,
        class_name=type(layer).__name__,
        activation=activation,
        units=values.shape[-1],
        dead_share=float(zero.all(axis=(0, 1)).mean()) if rectified else 0.0,
        dead_row_share=float(zero.all(axis=(1, 2)).mean()) if rectified else 0.0,
        saturated_share=_saturated(values, activation),
        std=std,
        row_std=row_std,
    )


def _saturated(values: np.ndarray, activation: str) -> float:
    if activation not in RANGES:
        return 0.0
    low, high = RANGES[activation]
    margin = SATURATED * (high - low)
    beyond = (values < low + margin) | (values > high - margin)
    return float((beyond.mean(axis=(0, 1)) >= ON_MOST_ROWS).mean())
