"""Lets the model answer a sample of rows, and judges the answers by the targets."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.judge import predictions_of
from lossdoctor.core.readings.outputs import OutputPredictions, PredictionsReading
from lossdoctor.core.saying import say
from lossdoctor.engine.layer_graph import effective, graph_of
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import answers, at_initial_weights, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.compiling import loss_facts, losses_of
from lossdoctor.engine.probes.targets import same_as_inputs, target_names

LEAST_ROWS, MOST_ROWS = 256, 2_048
VALUES = 2_000_000  # input values to be answered: wide rows cost more time, so fewer of them are asked


class PredictionsProbe(Probe):
    """Predictions in inference mode on at most 2,048 rows a side; after training beside those before."""

    gives = PredictionsReading
    renewed = True

    def __init__(self) -> None:
        self._untrained: WeakKeyDictionary[Any, tuple[OutputPredictions, ...]] = WeakKeyDictionary()

    def take(self, patient: Patient, stage: Stage) -> PredictionsReading:
        """Let the model answer. Raises NotMeasurable without targets or when the model does not take the rows."""
        if not patient.training.targets or not patient.training.count:
            raise NotMeasurable(say("the program trains without targets"))
        trained = patient.trained
        with preserved(patient.keras_model):
            training = _answers(patient, patient.training)
            validation = _answers(patient, patient.validation) if patient.validation else ()
            before = self._untrained.get(patient.keras_model, ()) if trained else ()
            if trained and not before:
                at_initial_weights(patient)
                before = _answers(patient, patient.training)
            if not trained:
                self._untrained[patient.keras_model] = training
        return PredictionsReading(training, validation, before, trained)


def _answers(patient: Patient, rows: Rows) -> tuple[OutputPredictions, ...]:
    width = sum(int(np.prod(array.shape[1:], dtype=np.int64)) for array in rows.inputs)
    seen = probe_rows(rows, int(np.clip(VALUES // max(width, 1), LEAST_ROWS, MOST_ROWS)))
    if not seen.count:
        return ()
    predictions, masks = answers(patient, seen)
    if len(predictions) != len(seen.targets):
        raise NotMeasurable(
            say(
                "the model has {outputs} outputs and the program {targets} targets",
                outputs=len(predictions),
                targets=len(seen.targets),
            )
        )
    names = target_names(patient)
    losses = losses_of(patient.compile.loss, names)
    autoencoder = same_as_inputs(seen)
    graph = graph_of(patient.keras_model, tuple(np.asarray(array[:2]) for array in seen.inputs))
    found = []
    for place, (answer, target) in enumerate(zip(predictions, seen.targets, strict=True)):
        facts = loss_facts(losses[place] if place < len(losses) else None, place)
        activation = effective(graph.chain(place)[1]) if place < len(graph.ends) else None
        found.append(
            predictions_of(
                answer,
                np.asarray(target),
                name=names[place],
                loss=facts.name,
                from_logits=facts.from_logits and activation not in ("sigmoid", "softmax"),
                autoencoder=autoencoder and place == 0,
                kept=masks[place],
                borderless=not facts.builtin and activation not in ("sigmoid", "softmax"),
            )
        )
    return tuple(found)
