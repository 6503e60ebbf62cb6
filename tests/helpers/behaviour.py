"""Readings of dynamics, sides and precision by hand, with defaults of a program that learns."""

from __future__ import annotations

from typing import Any

import numpy as np

from helpers.readings import snapshot
from lossdoctor.checks.base import Check
from lossdoctor.checks.examiner import examine
from lossdoctor.core.findings import CheckStatus, Finding, Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.readings.dynamics import (
    ActivationsReading,
    LayerActivity,
    ModeGapReading,
    OutcomeReading,
    PenaltyReading,
    RangeTestReading,
)
from lossdoctor.core.readings.precision import Replay
from lossdoctor.core.readings.sides import InputShift, ValidationShiftReading
from lossdoctor.core.trials import Trial, TrialVerdict

RATES = np.array([1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0])


def make_outcome(share: float = 0.95, **fields: Any) -> OutcomeReading:
    """An accuracy beside a commonest class of one half; `share` of the way gone."""
    defaults: dict[str, Any] = {
        "metric": "accuracy",
        "score": 0.5 + 0.5 * share,
        "no_skill": 0.5,
        "before": 0.5,
        "rows": 500,
        "validation_score": float("nan"),
        "validation_share": float("nan"),
        "validation_rows": 0,
        "spread": 0.4,
        "level": 1.0,
        "nonfinite_share": 0.0,
        "loss": 0.1,
        "loss_before": 0.7,
        "validation_loss": float("nan"),
    }
    return OutcomeReading(share=share, **{**defaults, **fields})


def make_activity(layer: str = "dense", activation: str = "relu", **fields: Any) -> LayerActivity:
    """A hidden layer in which all is well."""
    defaults: dict[str, Any] = {
        "class_name": "Dense",
        "units": 16,
        "dead_share": 0.0,
        "dead_row_share": 0.0,
        "saturated_share": 0.0,
        "std": 0.5,
        "row_std": 0.4,
    }
    return LayerActivity(layer=layer, activation=activation, **{**defaults, **fields})


def make_activations(*trained: LayerActivity, initial: tuple[LayerActivity, ...] | None = None) -> ActivationsReading:
    """Activity after training, and before it (the same unless given)."""
    return ActivationsReading(256, trained if initial is None else initial, trained)


def make_range_test(losses: Any, own: float = 1e-3, start: float = 1.0, **fields: Any) -> RangeTestReading:
    """Losses by rate (1e-5 to 1 in decades) with the program's own rate among them."""
    values = np.asarray(losses, dtype=float)
    best = int(np.argmin(np.where(np.isfinite(values), values, np.inf)))
    near = values[best] + 0.1 * max(start - values[best], 0)
    defaults: dict[str, Any] = {
        "best": float(RATES[best]),
        "best_loss": float(values[best]),
        "suggested": float(RATES[np.flatnonzero(values <= near)[0]]),
        "steps": 60,
        "curves": np.ones((len(RATES), 60)),
        "optimizer": "SGD",
    }
    own_loss = float(values[int(np.argmin(np.abs(np.log(RATES / own))))])
    return RangeTestReading(
        rates=RATES, losses=values, start=start, own=own, own_loss=own_loss, **{**defaults, **fields}
    )


def make_shift(training: np.ndarray, validation: np.ndarray) -> ValidationShiftReading:
    """Both sides measured as the probe does."""
    from lossdoctor.core.readings.compare import input_shift

    shift: InputShift = input_shift(0, "x", training, validation)
    return ValidationShiftReading((shift,), len(training), len(validation))


def make_penalty(data: float = 0.5, penalty: float = 0.01, **fields: Any) -> PenaltyReading:
    """A light penalty."""
    defaults: dict[str, Any] = {
        "data_gradient": 1.0,
        "penalty_gradient": 0.01 if penalty < data else 10.0,
        "data_after": data / 2,
        "penalty_after": penalty / 2,
        "layers": ("dense",),
    }
    return PenaltyReading(data=data, penalty=penalty, **{**defaults, **fields})


def make_mode_gap(training: float = 0.75, inference: float = 0.7, spread: float = 0.01) -> ModeGapReading:
    """The two modes under the initial weights."""
    return ModeGapReading(training, spread, inference, 3, 256)


def make_replay(own: Any, reference: Any, start: float = 1.0, own_dtype: str = "float16") -> Replay:
    """Batch losses in two formats."""
    return Replay(own_dtype, "float32", np.asarray(own, dtype=float), np.asarray(reference, dtype=float), start)


def make_trial(before: float, after: float, verdict: TrialVerdict = TrialVerdict.HELPS) -> Trial:
    """A trial on accuracy with a no-skill level of one half."""
    return Trial("fix", "accuracy", before, after, before, 3, verdict, no_skill=0.5)


def finished(*readings: Reading, **more: Any) -> Snapshot:
    """These readings after a run."""
    return snapshot(*readings, stage=Stage.FINISHED, **more)


def found(check: Check, at: Snapshot) -> Finding | None:
    """The finding of one check, None when it passed or was skipped; fails when the check itself failed."""
    examination = examine([check], at)
    outcome = examination.outcomes[0]
    assert outcome.status is not CheckStatus.FAILED, outcome.why
    return examination.findings[0] if examination.findings else None
