"""Measures the arrays that are fed in."""

from __future__ import annotations

from typing import Any

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.data import ArrayFacts, InputsReading
from lossdoctor.core.readings.measure import array_facts
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import Probe


class InputsProbe(Probe):
    """Statistics of every input over training and validation rows, and which layers receive it."""

    gives = InputsReading

    def take(self, patient: Patient, stage: Stage) -> InputsReading:
        """Measure every row (a spread of them above 200 million values)."""
        feeds = feeds_of(patient.keras_model)
        names = input_names(patient)
        return InputsReading(
            training=_measured(patient, patient.training, names, feeds),
            validation=_measured(patient, patient.validation, names, feeds) if patient.validation else (),
        )


def input_names(patient: Patient) -> tuple[str, ...]:
    """One name an input, from the patient or from its order."""
    count = len(patient.training.inputs)
    if len(patient.input_names) == count:
        return patient.input_names
    return ("x",) if count == 1 else tuple(f"x{place}" for place in range(count))


def feeds_of(keras_model: Any) -> tuple[tuple[str, ...], ...]:
    """Classes of the layers that receive each input, in the order of the inputs; empty for subclassed models."""
    inner = getattr(keras_model, "_functional", None) or keras_model
    tensors = getattr(inner, "_inputs", None)
    if not tensors:
        return ()
    return tuple(tuple(sorted(set(_receivers(inner, tensor)))) for tensor in tensors)


def _receivers(functional: Any, tensor: Any) -> list[str]:
    found: list[str] = []
    for operation in functional.operations:
        for node in operation._inbound_nodes:
            if not any(argument is tensor for argument in node.arguments.keras_tensors):
                continue
            inner = getattr(operation, "_functional", None) or operation
            if getattr(inner, "_inputs", None) and hasattr(inner, "operations"):
                place = next(i for i, argument in enumerate(node.arguments.keras_tensors) if argument is tensor)
                found += _receivers(inner, inner._inputs[min(place, len(inner._inputs) - 1)])
            else:
                found.append(type(operation).__name__)
    return found


def _measured(
    patient: Patient, rows: Rows, names: tuple[str, ...], feeds: tuple[tuple[str, ...], ...]
) -> tuple[ArrayFacts, ...]:
    return tuple(
        array_facts(
            array,
            names[place] if place < len(names) else f"x{place}",
            columns=_columns(patient, array, place),
            feeds=feeds[place] if place < len(feeds) else (),
        )
        for place, array in enumerate(rows.inputs)
    )


def _columns(patient: Patient, array: Any, place: int) -> tuple[str, ...]:
    fits = place == 0 and array.ndim == 2 and len(patient.column_names) == array.shape[1]
    return patient.column_names if fits else ()
