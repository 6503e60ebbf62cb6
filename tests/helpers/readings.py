"""Readings and snapshots by hand, with defaults of a small healthy classifier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.judge import predictions_of
from lossdoctor.core.readings.measure import array_facts, target_facts
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import (
    CompileReading,
    FitReading,
    LayerFacts,
    LossFacts,
    ModelReading,
    OutputFacts,
    ProgramErrorReading,
)
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.trials import Trial


def make_layer(name: str = "dense", class_name: str = "Dense", units: int | None = 8, **fields: Any) -> LayerFacts:
    """One layer; a Dense one has a kernel and 'relu' unless told otherwise."""
    dense = class_name in ("Dense", "Conv2D", "Conv1D")
    defaults: dict[str, Any] = {
        "builtin": True,
        "input_shape": (8,),
        "output_shape": (units,) if units else (8,),
        "activation": "relu" if dense else None,
        "units": units if dense else None,
        "parameters": 72 if dense else 0,
        "trainable_parameters": 72 if dense else 0,
        "has_kernel": dense,
        "kernel_std": 0.3 if dense else None,
        "kernel_mean": 0.0 if dense else None,
        "initializer": "GlorotUniform" if dense else None,
    }
    return LayerFacts(name=name, class_name=class_name, **{**defaults, **fields})


def make_output(activation: str | None = "softmax", units: int | None = 3, **fields: Any) -> OutputFacts:
    """One output whose head is the layer 'head'."""
    defaults: dict[str, Any] = {
        "name": "head",
        "layer": "head",
        "head": "head",
        "activations": (activation,) if activation else (),
        "shape": (units,),
    }
    return OutputFacts(activation=activation, units=units, **{**defaults, **fields})


def make_model_reading(
    activation: str | None = "softmax",
    units: int | None = 3,
    hidden: Sequence[LayerFacts] | None = None,
    outputs: Sequence[OutputFacts] | None = None,
    **fields: Any,
) -> ModelReading:
    """Hidden layers ('dense', relu, 8 units unless given), then a Dense head with this activation and these units."""
    before = [make_layer()] if hidden is None else list(hidden)
    head = make_layer("head", units=units, activation=activation, inbound=(before[-1].name,) if before else ())
    layers = (*before, head)
    defaults: dict[str, Any] = {
        "name": "sequential",
        "structure": "sequential",
        "layers": layers,
        "outputs": tuple(outputs) if outputs is not None else (make_output(activation, units),),
        "input_names": ("x",),
        "parameters": sum(layer.parameters for layer in layers),
        "trainable_parameters": sum(layer.trainable_parameters for layer in layers),
    }
    return ModelReading(**{**defaults, **fields})


def make_loss(name: str = "sparse_categorical_crossentropy", builtin: bool = True, **fields: Any) -> LossFacts:
    """The loss of one output."""
    return LossFacts(name=name, builtin=builtin, **fields)


def make_compile(
    loss: str | LossFacts | Sequence[LossFacts] = "sparse_categorical_crossentropy", **fields: Any
) -> CompileReading:
    """Compile settings with a loss by name (or facts, or several), Adam at 0.001 unless told otherwise."""
    if isinstance(loss, str):
        names = {"from_logits", "label_smoothing", "ignore_class"}
        losses = (make_loss(loss, **{key: fields.pop(key) for key in names & set(fields)}),)
    else:
        losses = (loss,) if isinstance(loss, LossFacts) else tuple(loss)
    defaults: dict[str, Any] = {"optimizer": "adam", "learning_rate": 0.001}
    return CompileReading(losses=losses, **{**defaults, **fields})


def make_fit(rows: int = 100, **fields: Any) -> FitReading:
    """Arguments of fit: batches of 32, five epochs."""
    defaults: dict[str, Any] = {"batch_size": 32, "epochs": 5}
    return FitReading(rows=rows, **{**defaults, **fields})


def make_targets(
    *arrays: Any, validation: Iterable[Any] = (), same_as_inputs: bool = False, name: str = "y"
) -> TargetsReading:
    """Targets measured from arrays, one an output."""
    return TargetsReading(
        training=tuple(target_facts(np.asarray(array), name) for array in arrays),
        validation=tuple(target_facts(np.asarray(array), name) for array in validation),
        same_as_inputs=same_as_inputs,
    )


def make_inputs(
    *arrays: Any, validation: Iterable[Any] = (), feeds: tuple[str, ...] = ("Dense",), columns: tuple[str, ...] = ()
) -> InputsReading:
    """Inputs measured from arrays, one an input."""
    return InputsReading(
        training=tuple(array_facts(np.asarray(array), "x", feeds=feeds, columns=columns) for array in arrays),
        validation=tuple(array_facts(np.asarray(array), "x", feeds=feeds, columns=columns) for array in validation),
    )


def make_run(
    loss: Any = (1.0, 0.8, 0.6, 0.5),
    *,
    gradient_norm: Any = None,
    weight_norm: Any = None,
    update_norm: Any = None,
    variables: tuple[str, ...] = ("dense/kernel", "head/kernel"),
    **fields: Any,
) -> RunReading:
    """A run with these batch losses; norms are 1 (gradients), 2 (weights) and 0.001 (updates) unless given."""
    batch = np.asarray(loss, dtype=np.float64)
    shape = (len(batch), len(variables))

    def norms(given: Any, default: float) -> np.ndarray:
        whole = np.full(shape, default) if given is None else np.asarray(given, dtype=np.float32)
        return np.broadcast_to(whole, shape).astype(np.float32)

    bad = np.flatnonzero(~np.isfinite(batch))
    defaults: dict[str, Any] = {
        "layers": tuple(variable.rpartition("/")[0] for variable in variables),
        "epoch_end": np.array([len(batch)], dtype=np.int64),
        "logs": {"loss": np.array([batch.mean()])},
        "learning_rate": 0.001,
        "epochs_planned": 1,
        "steps_per_epoch": len(batch),
        "first_nonfinite_step": int(bad[0]) if len(bad) else None,
    }
    return RunReading(
        loss=batch,
        gradient_norm=norms(gradient_norm, 1.0),
        weight_norm=norms(weight_norm, 2.0),
        update_norm=norms(update_norm, 0.001),
        variables=variables,
        **{**defaults, **fields},
    )


def make_predictions(
    targets: Any,
    before: Any,
    after: Any = None,
    *,
    loss: str = "sparse_categorical_crossentropy",
    from_logits: bool = False,
    autoencoder: bool = False,
) -> PredictionsReading:
    """Answers of one output before training and, when given, after it."""

    def judged(answers: Any) -> Any:
        facts = {"loss": loss, "from_logits": from_logits, "autoencoder": autoencoder}
        return predictions_of(np.asarray(answers), np.asarray(targets), **facts)

    if after is None:
        return PredictionsReading((judged(before),))
    return PredictionsReading((judged(after),), before=(judged(before),), trained=True)


def make_error(message: str, kind: str = "ValueError", phase: str = "fit", **fields: Any) -> ProgramErrorReading:
    """What the program's own fit raised."""
    return ProgramErrorReading(kind=kind, message=message, phase=phase, **fields)


def snapshot(
    *readings: Reading,
    stage: Stage = Stage.LOADED,
    trials: dict[str, Trial] | None = None,
    missing: dict[type[Reading], str] | None = None,
    allowed: Iterable[str] = (),
) -> Snapshot:
    """These readings at one moment."""
    return Snapshot(
        stage,
        MappingProxyType({type(reading): reading for reading in readings}),
        MappingProxyType(missing or {}),
        MappingProxyType(trials or {}),
        frozenset(allowed),
    )
