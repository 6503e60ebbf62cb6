"""Data without a model."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True)
class DataAloneReading(Reading):
    """That there are `rows` rows and no model. `guessed`: nobody said which columns are the targets."""

    rows: int
    guessed: bool = False
