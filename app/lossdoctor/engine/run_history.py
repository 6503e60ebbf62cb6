"""What a run has shown so far, kept within bounds, and the reading made of it."""

from __future__ import annotations

from typing import Any

import numpy as np

from lossdoctor.core.readings.run import RunReading
from lossdoctor.engine.recorder import MEASURES, Steps


class RunHistory:
    """Collects steps and epochs of one run. The loss of every step is kept; norms are thinned in very long runs.

    Above MOST_NORMS numbers every second row of norms is dropped and from then on only every `norm_stride`-th kept.
    """

    MOST_NORMS = 12_000_000  # 48 MB of float32

    def __init__(self, variables: tuple[str, ...], layers: tuple[str, ...]) -> None:
        self.variables = variables
        self.layers = layers
        self.steps = 0
        self.epoch_end: list[int] = []
        self.logs: dict[str, list[float]] = {}
        self.norm_stride = 1
        self.learning_rate: float | None = None
        self._loss: list[np.ndarray] = []
        self._norms: list[np.ndarray] = []
        self._kept = 0

    def add(self, steps: Steps) -> None:
        """The next steps."""
        self._loss.append(steps.head[:, 0])
        first = -self.steps % self.norm_stride
        self._norms.append(steps.norms[first :: self.norm_stride])
        self._kept += self._norms[-1].size
        self.steps += steps.count
        if self.learning_rate is None and steps.count:
            self.learning_rate = float(steps.head[0, 2])
        if self._kept > self.MOST_NORMS:
            self._thin()

    def end_epoch(self, logs: dict[str, float]) -> None:
        """Keras' own numbers of an epoch that ends here."""
        epoch = len(self.epoch_end)
        self.epoch_end.append(self.steps)
        for name in dict.fromkeys([*logs, *self.logs]):
            values = self.logs.setdefault(name, [float("nan")] * epoch)
            values.append(float(logs.get(name, float("nan"))))

    def reading(self, **ending: Any) -> RunReading:
        """The whole run; `ending` are the fields only the trainer knows."""
        norms = self._joined_norms()
        rate = self.learning_rate
        return RunReading(
            loss=np.concatenate(self._loss) if self._loss else np.zeros(0),
            gradient_norm=norms[:, 0],
            weight_norm=norms[:, 1],
            update_norm=norms[:, 2],
            variables=self.variables,
            layers=self.layers,
            epoch_end=np.array(self.epoch_end, np.int64),
            logs={name: np.array(values) for name, values in self.logs.items()},
            learning_rate=None if rate is None or not np.isfinite(rate) else rate,
            norm_stride=self.norm_stride,
            **ending,
        )

    def _joined_norms(self) -> np.ndarray:
        if not self._norms:
            return np.zeros((0, MEASURES, len(self.variables)), np.float32)
        return np.concatenate(self._norms)

    def _thin(self) -> None:
        self._norms = [self._joined_norms()[::2]]
        self._kept = self._norms[0].size
        self.norm_stride *= 2
