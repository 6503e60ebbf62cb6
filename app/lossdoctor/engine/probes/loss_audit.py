"""Audits the compiled loss of every output on real targets."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.known_losses import known
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading
from lossdoctor.core.saying import say
from lossdoctor.engine.loss_audit import audit
from lossdoctor.engine.loss_calls import LossCall, given_losses
from lossdoctor.engine.loss_space import space_of
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import predict
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.compiling import loss_facts
from lossdoctor.engine.probes.model import ModelProbe

MOST_ROWS = 2_048
MOST_VALUES = 400_000
MOST_INPUTS = 1_600_000
LEAST_ROWS = 16


class LossAuditProbe(Probe):
    """Calls the user's own loss objects with legal predictions; the model only answers once."""

    gives = LossAuditReading
    costly = True

    def take(self, patient: Patient, stage: Stage) -> LossAuditReading:
        """Raises NotMeasurable when the model has no loss or cannot answer."""
        losses = given_losses(patient)
        if all(loss is None for loss in losses):
            raise NotMeasurable(say("compile was given no loss"))
        index = audited_rows(patient)
        rows = patient.training.take(index)
        with preserved(patient.keras_model):
            predictions = predict(patient, rows)
            activations = [output.activation for output in ModelProbe().take(patient, stage).outputs]
            audits = tuple(
                self.audit(loss, place, activations, rows, predictions, index)
                for place, loss in enumerate(losses)
                if loss is not None and place < len(predictions) and place < len(rows.targets)
            )
        return LossAuditReading(audits)

    def audit(
        self,
        given: object,
        place: int,
        activations: list[str | None],
        rows: Rows,
        predictions: tuple[np.ndarray, ...],
        index: np.ndarray,
    ) -> LossAudit:
        """One output's audit."""
        facts = loss_facts(given, place)
        entry = known(facts.name) if facts.builtin else None
        activation = activations[place] if place < len(activations) else None
        return audit(
            LossCall(given),
            facts.name,
            place,
            facts.builtin,
            space_of(activation, predictions[place]),
            rows.targets[place],
            predictions[place],
            sparse_loss=entry is not None and entry.family == "sparse",
            row_index=index,
        )


def audited_rows(patient: Patient) -> np.ndarray:
    """Indices of the rows to audit: at most 2,048, fewer where a row holds many values."""
    training = patient.training
    aimed = sum(int(np.prod(target.shape[1:])) for target in training.targets) or 1
    fed = sum(int(np.prod(array.shape[1:])) for array in training.inputs) or 1
    most = int(np.clip(min(MOST_VALUES // aimed, MOST_INPUTS // fed), LEAST_ROWS, MOST_ROWS))
    count = patient.training.count
    if count <= most:
        return np.arange(count)
    return np.sort(np.random.default_rng(0).choice(count, most, replace=False))
