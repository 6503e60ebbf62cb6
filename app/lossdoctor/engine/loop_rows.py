"""What a training loop of the program's own compared: targets, predictions and inputs, batch by batch, once each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from lossdoctor.engine.places import Place


class Compared(NamedTuple):
    """One batch that a loss was asked about: targets and predictions, rows first; weights or None; model inputs."""

    targets: np.ndarray
    predictions: np.ndarray
    weights: np.ndarray | None
    inputs: tuple[np.ndarray, ...]


class SeenRows:
    """The batches of the first epoch, within bounds. An epoch is over when a whole batch consists of known rows.

    `complete` says that it was over; `batches` is then its number of batches, and `full` that no more are wanted.
    """

    MOST_ROWS = 20_000
    MOST_BYTES = 64 * 1024**2

    def __init__(self) -> None:
        self.kept: list[Compared] = []
        self.full = self.complete = False
        self._known: set[int] = set()
        self._bytes = 0

    @property
    def count(self) -> int:
        """Rows kept."""
        return sum(len(batch.targets) for batch in self.kept)

    def take(self, batch: Compared) -> None:
        """One more batch; what is not rows of the same number (a scalar) is left out."""
        parts = (batch.targets, batch.predictions, *batch.inputs)
        if self.full or any(part.ndim == 0 or len(part) != len(batch.targets) for part in parts):
            return
        rows = {
            hash(tuple(part[row].tobytes() for part in (batch.targets, *batch.inputs))) for row in range(len(parts[0]))
        }
        if self.kept and rows and rows <= self._known and batch.inputs:
            self.full = self.complete = True
            return
        self._known |= rows
        self._bytes += sum(part.nbytes for part in parts)
        self.kept.append(
            Compared(*(np.array(part) if part is not None else None for part in batch[:3]), _copied(batch))
        )
        self.full = self.count >= self.MOST_ROWS or self._bytes >= self.MOST_BYTES


@dataclass
class Comparison:
    """One place where the program asks a loss: the loss (an object or a function), its keywords, and the rows seen.

    `call` is the first call of the model whose output was judged, None where that was no model's own output;
    `same_model` that this held ever after.
    """

    loss: Any
    keywords: dict[str, Any]
    place: Place
    call: Any
    same_model: bool = True
    rows: SeenRows = field(default_factory=SeenRows)

    @property
    def keras_model(self) -> Any:
        """The model whose output was judged, or None."""
        return self.call.keras_model if self.call is not None else None

    def stacked(self, part: str) -> np.ndarray:
        """'targets' or 'predictions' of all batches, rows first."""
        return np.concatenate([getattr(batch, part) for batch in self.rows.kept])


def _copied(batch: Compared) -> tuple[np.ndarray, ...]:
    return tuple(np.array(part) for part in batch.inputs)
