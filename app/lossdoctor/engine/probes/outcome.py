"""What the trained model is worth on training and validation rows."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import at_initial_weights, data_loss, predict, probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.skill import UNKNOWN, Skill, skill


class OutcomeProbe(Probe):
    """Predicts in inference mode with the trained and the initial weights."""

    gives = OutcomeReading
    stage = Stage.FINISHED

    def take(self, patient: Patient, stage: Stage) -> OutcomeReading:
        """Raises NotMeasurable before training."""
        if not patient.trained:
            raise NotMeasurable("needs a training run")
        model = patient.keras_model
        rows = probe_rows(patient.training)
        with preserved(model):
            outputs = predict(patient, rows)
            loss = _loss(patient, rows)
            worth = _skill(model, rows, outputs)
            other, other_loss, other_rows = _validation(patient)
            at_initial_weights(patient)
            before = _skill(model, rows, predict(patient, rows))
            loss_before = _loss(patient, rows)
        finite = [np.where(np.isfinite(output), output, np.nan) for output in outputs]
        return OutcomeReading(
            metric=worth.metric,
            score=worth.score,
            no_skill=worth.no_skill,
            share=worth.share,
            before=before.score,
            rows=rows.count,
            validation_score=other.score,
            validation_share=other.share,
            validation_rows=other_rows,
            spread=max(_spread(output) for output in finite),
            level=max(float(np.nanmax(np.abs(output), initial=0.0)) for output in finite),
            nonfinite_share=float(np.mean([np.isnan(output).mean() for output in finite])),
            loss=loss,
            loss_before=loss_before,
            validation_loss=other_loss,
        )


def _validation(patient: Patient) -> tuple[Skill, float, int]:
    if patient.validation is None or patient.validation.count == 0:
        return UNKNOWN, float("nan"), 0
    rows = probe_rows(patient.validation)
    outputs = predict(patient, rows)
    return _skill(patient.keras_model, rows, outputs), _loss(patient, rows), rows.count


def _loss(patient: Patient, rows: Rows) -> float:
    try:
        return data_loss(patient, rows)
    except Exception:  # a loss that refuses these targets is another check's matter
        return float("nan")


def _skill(keras_model: Any, rows: Rows, outputs: tuple[np.ndarray, ...]) -> Skill:
    loss = getattr(keras_model, "loss", None)
    logits = bool(getattr(loss, "from_logits", False) or getattr(loss, "_fn_kwargs", {}).get("from_logits", False))
    name = loss if isinstance(loss, str) else str(getattr(loss, "name", "") or getattr(loss, "__name__", ""))
    return skill(rows.targets[0], outputs[0], logits=logits, direction="cosine" in name)


def _spread(output: np.ndarray) -> float:
    flat = output.reshape(len(output), -1)
    with np.errstate(invalid="ignore"):
        spread = np.nanstd(flat[:, :4096], axis=0) if np.isfinite(flat).any() else np.zeros(1)
    return float(np.nanmax(spread)) if len(spread) else 0.0
