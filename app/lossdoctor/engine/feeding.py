"""Rows in the structure that a model's `fit` expects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from lossdoctor.engine.patient import Patient, Rows


def structured(patient: Patient, rows: Rows) -> tuple[Any, Any, np.ndarray | None]:
    """Inputs, targets and weights as `fit` takes them: an array when there is one, else a list or a dict by name."""
    inputs = _packed(rows.inputs, patient.input_names, patient.feeds_by_name)
    targets = _packed(rows.targets, patient.target_names, patient.aims_by_name)
    return inputs, targets, rows.weights


def _packed(arrays: Sequence[np.ndarray], names: Sequence[str], by_name: bool) -> Any:
    if by_name and len(names) == len(arrays):
        return dict(zip(names, arrays, strict=True))
    if len(arrays) == 1:
        return arrays[0]
    return list(arrays) if arrays else None
