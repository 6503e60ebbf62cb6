"""Measures a program that trained in a loop of its own, as far as what was seen of it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.saying import say
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.probes.base import NotMeasurable

# Checks whose question a loop of the program's own does not answer, and why.
NEVER_ASKED = {
    "no-validation-data": say("a loop of its own may hold rows out without being seen"),
    "running-mean-loss": say("a loop of its own prints what it likes"),
}


class LoopRoom(ExaminationRoom):
    """An examination that takes only the readings in `only` (None: all of them); the others are missing, with `why`.

    `alone` are readings that are known from the start.
    """

    def __init__(
        self,
        *args: Any,
        only: frozenset[type[Reading]] | None,
        why: str,
        alone: Mapping[type[Reading], Reading],
        **kw: Any,
    ) -> None:
        super().__init__(*args, **kw)
        self._only = only
        self._why = why
        self._alone = dict(alone)
        self._first: frozenset[type[Reading]] | None = None

    def narrow(self, first: frozenset[type[Reading]]) -> None:
        """Take only these for now: what is quick is examined and told first, since time may run out."""
        self._first = first

    def widen(self) -> None:
        """Take everything that is allowed."""
        self._first = None
        for kind in list(self._missing):
            del self._missing[kind]
            self._taken_at.pop(kind, None)

    def snapshot(self, stage: Stage) -> Snapshot:
        """All readings so far, those known from the start among them."""
        for kind, reading in self._alone.items() if self._first is None else ():
            self._readings.setdefault(kind, reading)
        return super().snapshot(stage)

    def _measured(self, kind: type[Reading], stage: Stage) -> Reading:
        if kind in self._alone:
            return self._alone[kind]
        if self._first is not None and kind not in self._first:
            raise NotMeasurable(say("it is measured next"))
        if self._only is not None and kind not in self._only:
            raise NotMeasurable(self._why)
        return super()._measured(kind, stage)
