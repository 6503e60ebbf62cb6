"""What the trained model is worth on training and validation rows."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import OutcomeReading
from lossdoctor.engine.output_names import flat_outputs
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import (
    ROWS_AT_ONCE,
    at_initial_weights,
    forward,
    loss_tensor,
    probe_rows,
)
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.skill import UNKNOWN, Skill, skill

SECONDS = 1.5
LEAST_ROWS = 256


class OutcomeProbe(Probe):
    """Predicts in inference mode with the trained and the initial weights."""

    gives = OutcomeReading
    stage = Stage.FINISHED

    def take(self, patient: Patient, stage: Stage) -> OutcomeReading:
        """Raises NotMeasurable before training."""
        if not patient.trained:
            raise NotMeasurable("needs a training run")
        rows = probe_rows(patient.training)
        held_out = probe_rows(patient.validation) if patient.validation is not None else Rows((), ())
        with preserved(patient.keras_model):
            worth, loss, outputs = _judged(patient, rows)
            other, other_loss, answers = _judged(patient, held_out) if held_out.count else (UNKNOWN, float("nan"), ())
            at_initial_weights(patient)
            before, loss_before, _ = _judged(patient, rows)
        finite = [np.where(np.isfinite(output), output, np.nan) for output in outputs]
        return OutcomeReading(
            metric=worth.metric,
            score=worth.score,
            no_skill=worth.no_skill,
            share=worth.share,
            before=before.score,
            rows=len(outputs[0]),
            validation_score=other.score,
            validation_share=other.share,
            validation_rows=len(answers[0]) if answers else 0,
            spread=max(_spread(output) for output in finite),
            level=max(float(np.nanmax(np.abs(output), initial=0.0)) for output in finite),
            nonfinite_share=float(np.mean([np.isnan(output).mean() for output in finite])),
            loss=loss,
            loss_before=loss_before,
            validation_loss=other_loss,
        )


def _judged(patient: Patient, rows: Rows) -> tuple[Skill, float, tuple[np.ndarray, ...]]:
    """Skill, data loss and answers on the rows, in random order, as many as a second and a half allows."""
    order = np.random.default_rng(0).permutation(rows.count)
    parts: list[tuple[np.ndarray, ...]] = []
    losses: list[float] = []
    started, seen = time.monotonic(), 0
    while seen < rows.count and (seen < LEAST_ROWS or time.monotonic() - started < SECONDS):
        piece = rows.take(order[seen : seen + ROWS_AT_ONCE])
        answer = forward(patient, piece)
        parts.append(tuple(np.asarray(part, dtype=np.float64) for part in flat_outputs(answer)))
        losses.append(_loss(patient, piece, answer) * piece.count)
        seen += piece.count
    outputs = tuple(np.concatenate(columns) for columns in zip(*parts, strict=True))
    return _skill(patient.keras_model, rows.targets[0][order[:seen]], outputs[0]), sum(losses) / seen, outputs


def _loss(patient: Patient, piece: Rows, answer: Any) -> float:
    try:
        return float(loss_tensor(patient, piece, answer))
    except Exception:  # a loss that refuses these targets is another check's matter
        return float("nan")


def _skill(keras_model: Any, targets: np.ndarray, predictions: np.ndarray) -> Skill:
    loss = getattr(keras_model, "loss", None)
    logits = bool(getattr(loss, "from_logits", False) or getattr(loss, "_fn_kwargs", {}).get("from_logits", False))
    name = loss if isinstance(loss, str) else str(getattr(loss, "name", "") or getattr(loss, "__name__", ""))
    return skill(targets, predictions, logits=logits, direction="cosine" in name)


def _spread(output: np.ndarray) -> float:
    flat = output.reshape(len(output), -1)
    with np.errstate(invalid="ignore"):
        spread = np.nanstd(flat[:, :4096], axis=0) if np.isfinite(flat).any() else np.zeros(1)
    return float(np.nanmax(spread)) if len(spread) else 0.0
