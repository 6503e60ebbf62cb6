"""A patient on the operating table: what edits change, before it becomes a new patient."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import keras
import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.engine.admission import seed_variables
from lossdoctor.engine.layer_graph import functional_of
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows


class CannotOperate(Exception):
    """Raised with the sentence why an edit cannot be performed on this patient; nothing was changed."""


@dataclass
class Draft:
    """Parts of a patient that edits replace. Arrays and settings of the patient itself are never written to.

    `values` holds the initial value of every weight and seed variable of `keras_model` by the variable's id.
    """

    patient: Patient
    keras_model: Any
    own_model: bool
    training: Rows
    validation: Rows | None
    compile: CompileArguments
    fit: FitArguments
    target_scale: dict[int, tuple[np.ndarray, np.ndarray]]
    input_fill: dict[int, np.ndarray]
    loss_sources: dict[int, str]
    floatx: str
    values: dict[int, np.ndarray] = field(default_factory=dict)

    @classmethod
    def of(cls, patient: Patient) -> Draft:
        """The patient as it is, model still shared."""
        return cls(
            patient,
            patient.keras_model,
            False,
            patient.training,
            patient.validation,
            replace(patient.compile),
            replace(patient.fit),
            dict(patient.target_scale),
            dict(patient.input_fill),
            dict(patient.loss_sources),
            patient.floatx,
            initial_values(patient),
        )

    @property
    def subclassed(self) -> bool:
        """Whether the model is a class of its own, whose layers only its code can change."""
        return functional_of(self.keras_model) is None

    def rows(self) -> Iterator[tuple[str, Rows]]:
        """Training rows, and validation rows where there are any, each with the name of its field."""
        yield "training", self.training
        if self.validation is not None:
            yield "validation", self.validation

    def output_index(self, output: int) -> int:
        """The index, checked. Raises CannotOperate."""
        count = len(self.training.targets)
        if not 0 <= output < count:
            raise CannotOperate(
                say(
                    "The program has {count} output(s); there is no output number {number}.",
                    count=str(count),
                    number=str(output + 1),
                )
            )
        return output

    def input_index(self, place: int) -> int:
        """The index, checked. Raises CannotOperate."""
        count = len(self.training.inputs)
        if not 0 <= place < count:
            raise CannotOperate(
                say(
                    "The program has {count} input(s); there is no input number {number}.",
                    count=str(count),
                    number=str(place + 1),
                )
            )
        return place


def initial_values(patient: Patient) -> dict[int, np.ndarray]:
    """Values before training by id of the model's variables: weights, and states of seed generators."""
    weights = patient.initial_weights or [np.array(keras.ops.convert_to_numpy(v)) for v in patient.keras_model.weights]
    values = {id(v): value for v, value in zip(patient.keras_model.weights, weights, strict=True)}
    seeds = seed_variables(patient.keras_model)
    known = patient.initial_state.seeds if patient.initial_state is not None else []
    if len(known) != len(seeds):
        known = [np.array(keras.ops.convert_to_numpy(v)) for v in seeds]
    values.update({id(v): value for v, value in zip(seeds, known, strict=True)})
    return values
