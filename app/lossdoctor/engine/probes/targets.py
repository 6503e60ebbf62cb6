"""Measures the targets of every output."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.measure import VALUES_AT_ONCE, VALUES_SEEN, spread_rows, target_facts
from lossdoctor.core.saying import say
from lossdoctor.engine.output_names import output_names
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe


class TargetsProbe(Probe):
    """Statistics of the targets over every training and validation row (a spread above 200 million values)."""

    gives = TargetsReading

    def take(self, patient: Patient, stage: Stage) -> TargetsReading:
        """Count every row. Raises NotMeasurable when the program trains without targets."""
        if not patient.training.targets:
            raise NotMeasurable(say("the program trains without targets"))
        names = target_names(patient)
        validation = patient.validation.targets if patient.validation else ()
        places = _places(patient)
        return TargetsReading(
            training=tuple(_facts(a, names[i], places[i]) for i, a in enumerate(patient.training.targets)),
            validation=tuple(_facts(a, names[i], places[i]) for i, a in enumerate(validation[: len(names)])),
            same_as_inputs=same_as_inputs(patient.training),
        )


def _places(patient: Patient) -> tuple[bool, ...]:
    """Of each target, whether it holds one label a step or pixel of its output."""
    try:
        shapes = [tuple(tensor.shape[1:]) for tensor in patient.keras_model.outputs or ()]
    except (AttributeError, ValueError, TypeError):  # a class of its own, or a model not built yet
        shapes = []
    targets = [tuple(array.shape[1:]) for array in patient.training.targets]
    return tuple(
        place < len(shapes)
        and len(given) > 0
        and len(shapes[place]) == len(given) + 1
        and all(size in (None, own) for size, own in zip(shapes[place], given, strict=False))
        for place, given in enumerate(targets)
    )


def _facts(array: np.ndarray, name: str, places: bool = False) -> TargetFacts:
    """Facts of every row; of more than 200 million values, of a spread of rows, with the row numbers of the file."""
    if array.size <= VALUES_SEEN:
        return target_facts(array, name, places=places)
    numbers = spread_rows(array)
    facts = target_facts(array[numbers], name, places=places)
    off = tuple(int(numbers[row]) for row in facts.first_rows_not_normalised)
    return replace(
        facts,
        first_outside=tuple(int(numbers[row]) for row in facts.first_outside),
        first_rows_not_normalised=off,
        array=replace(facts.array, nonfinite_rows=tuple(int(numbers[row]) for row in facts.array.nonfinite_rows)),
    )


def target_names(patient: Patient) -> tuple[str, ...]:
    """One name a target: the outputs' names, or 'y' where there is one."""
    count = len(patient.training.targets)
    names = patient.target_names if patient.aims_by_name else output_names(patient.keras_model)
    if count == 1:
        return ("y",)
    return names if len(names) == count else tuple(f"y{place}" for place in range(count))


def same_as_inputs(rows: Rows) -> bool:
    """Whether the first target is the first input, value by value, whatever its shape."""
    if not rows.inputs or not rows.targets:
        return False
    x, y = rows.inputs[0], rows.targets[0]
    if x is y:
        return True
    if x.shape[0] != y.shape[0] or x.size != y.size or x.dtype.kind not in "biuf" or y.dtype.kind not in "biuf":
        return False
    both_float = x.dtype.kind == y.dtype.kind == "f"
    step = max(64, VALUES_AT_ONCE // max(1, x[:1].size))
    spans = [slice(0, 64), *(slice(first, first + step) for first in range(0, len(x), step))]
    return all(np.array_equal(np.ravel(x[span]), np.ravel(y[span]), equal_nan=both_float) for span in spans)
