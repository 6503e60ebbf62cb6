"""What the trained model is worth on training and validation rows."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import OutcomeReading, OutputOutcome
from lossdoctor.core.saying import say
from lossdoctor.engine.layer_graph import effective, graph_of
from lossdoctor.engine.loss_calls import given_losses, output_names
from lossdoctor.engine.output_names import flat_outputs, step_masks
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probe_rows import (
    ROWS_AT_ONCE,
    at_initial_weights,
    forward,
    joined_masks,
    loss_tensor,
    probe_rows,
)
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.compiling import loss_facts, output_weights
from lossdoctor.engine.probes.targets import target_names
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
            raise NotMeasurable(say("needs a training run"))
        if not patient.training.targets:
            raise NotMeasurable(say("the program trains without targets"))
        rows = probe_rows(patient.training)
        held_out = probe_rows(patient.validation) if patient.validation is not None else Rows((), ())
        with preserved(patient.keras_model):
            after = _judged(patient, rows)
            other = _judged(patient, held_out) if held_out.count else None
            at_initial_weights(patient)
            before = _judged(patient, rows)
        outputs = tuple(_told(patient, after, other, before))
        place = _weakest(patient, [one.share for one in outputs])
        one = outputs[place]
        return OutcomeReading(
            metric=one.metric,
            score=one.score,
            no_skill=one.no_skill,
            share=one.share,
            before=one.before,
            rows=after.rows,
            validation_score=one.validation_score,
            validation_share=one.validation_share,
            validation_rows=other.rows if other is not None else 0,
            spread=max(one.spread for one in outputs),
            level=max(one.level for one in outputs),
            nonfinite_share=float(np.mean([(~np.isfinite(answer)).mean() for answer in after.answers])),
            loss=after.loss,
            loss_before=before.loss,
            validation_loss=other.loss if other is not None else float("nan"),
            output=one.name if len(outputs) > 1 else "",
            place=place,
            outputs=outputs,
        )


@dataclass
class _Judged:
    """Skills by output, data loss, and answers beside their targets, in one random order."""

    skills: list[Skill]
    loss: float
    answers: tuple[np.ndarray, ...]
    targets: tuple[np.ndarray, ...]

    @property
    def rows(self) -> int:
        return len(self.answers[0])


def _told(patient: Patient, after: _Judged, other: _Judged | None, before: _Judged) -> Iterator[OutputOutcome]:
    names = target_names(patient)
    for place, worth in enumerate(after.skills):
        held = other.skills[place] if other is not None else UNKNOWN
        answers = np.where(np.isfinite(after.answers[place]), after.answers[place], np.nan)
        yield OutputOutcome(
            name=names[place],
            metric=worth.metric,
            score=worth.score,
            no_skill=worth.no_skill,
            share=worth.share,
            before=before.skills[place].score,
            validation_score=held.score,
            validation_share=held.share,
            spread=_spread(answers),
            level=float(np.nanmax(np.abs(answers), initial=0.0)),
            target_std=_spread_of_all(after.targets[place]),
        )


def _weakest(patient: Patient, shares: list[float]) -> int:
    """The output with a loss that counts and the smallest share; the first where no share is known."""
    given = given_losses(patient)
    weights = output_weights(patient.compile.loss_weights, output_names(patient))[0]
    counted = [
        place
        for place, share in enumerate(shares)
        if np.isfinite(share)
        and (place >= len(given) or given[place] is not None)
        and (weights is None or place >= len(weights) or weights[place] != 0)
    ]
    return min(counted, key=lambda place: shares[place], default=0)


def _judged(patient: Patient, rows: Rows) -> _Judged:
    """Judged on the rows, in random order, as many as a second and a half allows."""
    order = np.random.default_rng(0).permutation(rows.count)
    parts: list[tuple[np.ndarray, ...]] = []
    masks: list[list[np.ndarray | None]] = []
    losses: list[float] = []
    started, seen = time.monotonic(), 0
    while seen < rows.count and (seen < LEAST_ROWS or time.monotonic() - started < SECONDS):
        piece = rows.take(order[seen : seen + ROWS_AT_ONCE])
        answer = forward(patient, piece)
        parts.append(tuple(np.asarray(part, dtype=np.float64) for part in flat_outputs(answer)))
        masks.append(step_masks(answer))
        losses.append(_loss(patient, piece, answer) * piece.count)
        seen += piece.count
    outputs = tuple(np.concatenate(columns) for columns in zip(*parts, strict=True))
    targets = tuple(array[order[:seen]] for array in rows.targets[: len(outputs)])
    kept = [joined_masks(found) for found in zip(*masks, strict=True)]
    return _Judged(list(_skills(patient, targets, outputs, kept)), sum(losses) / seen, outputs, targets)


def _loss(patient: Patient, piece: Rows, answer: Any) -> float:
    try:
        return float(loss_tensor(patient, piece, answer))
    except Exception:  # a loss that refuses these targets is another check's matter
        return float("nan")


def _skills(
    patient: Patient,
    targets: Sequence[np.ndarray],
    answers: Sequence[np.ndarray],
    kept: Sequence[np.ndarray | None],
) -> Iterator[Skill]:
    losses = given_losses(patient)
    graph = graph_of(patient.keras_model, tuple(np.asarray(array[:2]) for array in patient.training.inputs))
    heads = [effective(graph.chain(place)[1]) for place in range(len(graph.ends))] + [""] * len(answers)
    for place, (target, answer) in enumerate(zip(targets, answers, strict=False)):
        mask = kept[place]
        if mask is not None and target.shape[: mask.ndim] == mask.shape:
            target, answer = target[mask], answer[mask]
        facts = loss_facts(losses[place] if place < len(losses) else None, place)
        ranked = not facts.builtin and heads[place] not in ("sigmoid", "softmax")
        yield skill(target, answer, logits=facts.from_logits, direction="cosine" in facts.name, ranked=ranked)


def _spread(output: np.ndarray) -> float:
    flat = output.reshape(len(output), -1)
    with np.errstate(invalid="ignore"):
        spread = np.nanstd(flat[:, :4096], axis=0) if np.isfinite(flat).any() else np.zeros(1)
    return float(np.nanmax(spread)) if len(spread) else 0.0


def _spread_of_all(targets: np.ndarray) -> float:
    values = targets[np.isfinite(targets)] if targets.dtype.kind == "f" else targets
    return float(np.std(values)) if values.size and values.dtype.kind in "biuf" else float("nan")
