"""Readings, and the snapshot of all of them at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from lossdoctor.core.findings import Stage
from lossdoctor.core.trials import Trial


@dataclass(frozen=True)
class Reading:
    """A frozen fact measured on the patient. One class a kind; a snapshot holds the newest of each kind."""


R = TypeVar("R", bound=Reading)


@dataclass(frozen=True)
class Snapshot:
    """All readings at one moment. Checks read it and nothing else.

    `missing` says for a kind of reading why it could not be taken. `trials` holds the experiments that checks
    asked for, by slug. `allowed` are the slugs that the user declared as intended.
    """

    stage: Stage
    readings: Mapping[type[Reading], Reading] = field(default_factory=lambda: MappingProxyType({}))
    missing: Mapping[type[Reading], str] = field(default_factory=lambda: MappingProxyType({}))
    trials: Mapping[str, Trial] = field(default_factory=lambda: MappingProxyType({}))
    allowed: frozenset[str] = frozenset()

    def get(self, kind: type[R]) -> R | None:
        """The reading of this kind, or None."""
        reading = self.readings.get(kind)
        return reading if isinstance(reading, kind) else None

    def __getitem__(self, kind: type[R]) -> R:
        """The reading of this kind; KeyError when it was not taken (a check lists it in `requires`)."""
        reading = self.get(kind)
        if reading is None:
            raise KeyError(kind.__name__)
        return reading

    def __contains__(self, kind: type[Reading]) -> bool:
        return kind in self.readings
