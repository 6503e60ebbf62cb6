"""The slower way of recording: true batch losses derived from the running mean that Keras reports."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from lossdoctor.engine.patient import Patient
from lossdoctor.engine.recorder import MEASURES, Steps
from lossdoctor.engine.running import Run


class BatchWatch(keras.callbacks.Callback):
    """Feeds a Run from `on_train_batch_end`, where the train function cannot be replaced. Norms are NaN.

    Keras reports mean_k = (b_1 L_1 + ... + b_k L_k) / (b_1 + ... + b_k) with batch sizes b, so
    L_k = (mean_k n_k - mean_(k-1) n_(k-1)) / b_k.
    """

    def __init__(self, run: Run, patient: Patient) -> None:
        super().__init__()
        self._run = run
        self._batch = patient.fit.batch_size
        self._rows = patient.training.count if patient.rows_complete and patient.source == "arrays" else 0
        self._mean = 0.0
        self._seen = 0

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """The mean begins anew."""
        self._mean, self._seen = 0.0, 0

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        """Between two steps the run may hold or end."""
        self._run.gate()

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """One step was taken."""
        mean = float((logs or {}).get("loss", np.nan))
        size = min(self._batch, self._rows - self._seen) if self._rows > self._seen else self._batch
        loss = (mean * (self._seen + size) - self._mean * self._seen) / size
        self._mean, self._seen = mean, self._seen + size
        rate = getattr(self.model.optimizer, "learning_rate", np.nan)
        head = np.array([[loss, mean, float(keras.ops.convert_to_numpy(rate))]])
        self._run.record(
            Steps(head, np.full((1, MEASURES, len(self._run.history.variables)), np.nan, np.float32), logs)
        )
