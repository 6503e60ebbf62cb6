"""Input features that give the target away."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.sides import LeakReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe

ROWS = 4_000
FEATURES = 512
LEAST_ROWS = 30
ALMOST_ALL = 0.9999


class LeakProbe(Probe):
    """Correlates every feature of tables with every column of the target; exact linear maps are what it looks for."""

    gives = LeakReading

    def take(self, patient: Patient, stage: Stage) -> LeakReading:
        """Raises NotMeasurable for anything but numeric tables."""
        rows = probe_rows(patient.training, ROWS)
        if not rows.inputs or not rows.targets:
            raise NotMeasurable(say("the program trains without targets"))
        x, y = rows.inputs[0], rows.targets[0]
        if x.ndim != 2 or x.dtype.kind not in "biuf" or y.dtype.kind not in "biuf" or rows.count < LEAST_ROWS:
            raise NotMeasurable(say("only tables of numbers can be searched for a leak"))
        x = x[:, :FEATURES].astype(np.float64)
        answers = _answers(y.reshape(len(y), -1).astype(np.float64))
        found: list[tuple[int, str, float]] = []
        for feature in range(x.shape[1]):
            strength = max((_squared_correlation(x[:, feature], answer) for answer in answers.T), default=0.0)
            if strength >= ALMOST_ALL:
                equal = any(np.array_equal(x[:, feature], column) for column in answers.T)
                found.append((feature, "equals" if equal else "determines", strength))
        names = patient.column_names
        return LeakReading(
            features=tuple(feature for feature, _, _ in found),
            names=tuple(names[f] if f < len(names) else say("feature {number}", number=str(f)) for f, _, _ in found),
            ways=tuple(way for _, way, _ in found),
            strength=tuple(strength for _, _, strength in found),
            all_features=int(rows.inputs[0].shape[1]),
            rows=rows.count,
        )


def _answers(y: np.ndarray) -> np.ndarray:
    one_hot = y.shape[1] > 1 and bool(np.isin(y, (0, 1)).all()) and bool((y.sum(axis=1) == 1).all())
    return np.column_stack([y, y.argmax(axis=1)]) if one_hot else y


def _squared_correlation(feature: np.ndarray, answer: np.ndarray) -> float:
    if not (np.isfinite(feature).all() and np.isfinite(answer).all()):
        return 0.0
    a, b = feature - feature.mean(), answer - answer.mean()
    scatter = float(a @ a) * float(b @ b)
    return float(a @ b) ** 2 / scatter if scatter > 0 else 0.0
