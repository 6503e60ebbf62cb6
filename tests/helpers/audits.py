"""Audits of losses by hand: a sound one, and the same turned upside down."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lossdoctor.core.readings.losses import LossAudit, Resemblance, Walk

SHIFTS = np.array([0.0, 0.3, 1.0, 3.0, 10.0])


def sound(**fields) -> LossAudit:
    """A mean squared error of the user's own on measured targets."""
    facts = {
        "output": 0,
        "name": "my_loss",
        "builtin": False,
        "rows": 400,
        "space": "real",
        "comparable": True,
        "distinct_targets": 400,
        "at_target": 0.0,
        "noise_scales": np.array([0.3, 1.0, 3.0]),
        "noise": np.array([[0.1], [1.0], [9.0]]) * np.linspace(0.95, 1.05, 20),
        "shuffled": np.full(20, 2.0),
        "walks": (Walk("up", SHIFTS, SHIFTS**2), Walk("down", SHIFTS, SHIFTS**2)),
        "lowest": 0.0,
        "lowest_at": "predictions equal to the targets",
        "zero_at_target": True,
        "resembles": (Resemblance("mean_squared_error", 1.0, 1.0, 1.0, 0.0),),
        "edge_values": {"equal": 0.0},
        "model_value": 1.5,
        "duplicated_ratio": 1.0,
        "row_share": 0.01,
        "gradient_share": 0.01,
        "row_ratio": 1.0,
    }
    return LossAudit(**{**facts, **fields})


def turned(audit: LossAudit) -> LossAudit:
    return replace(
        audit,
        at_target=-audit.at_target,
        noise=-audit.noise,
        shuffled=-audit.shuffled,
        walks=tuple(Walk(walk.name, walk.positions, -walk.values) for walk in audit.walks),
        lowest=-900.0,
        resembles=tuple(replace(one, pearson=-one.pearson, slope=-one.slope) for one in audit.resembles),
    )
