"""The events that tell a session, kept short: what was replaced or passed by is left out, curves are joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from lossdoctor.core import events as tell

TOLD = (
    tell.EngineReady,
    tell.LogWritten,
    tell.SessionOpened,
    tell.RevisionMade,
    tell.RunStarted,
    tell.ReadingsTaken,
    tell.EpochEnded,
    tell.NonfiniteSeen,
    tell.RunEnded,
    tell.RunNoted,
    tell.FindingRaised,
    tell.FindingCleared,
    tell.FindingsRanked,
    tell.CausesLearned,
    tell.ChecksReported,
    tell.TrialFinished,
    tell.CureFinished,
    tell.LabTestFinished,
    tell.ScriptDiffed,
    tell.ModelExported,
    tell.EngineFailed,
)
ARRAYS = ("loss", "running_mean", "gradient_norm", "weight_norm", "learning_rate", "update_norm")


@dataclass
class Chunks:
    """The readings of one run as they came; joined when asked for."""

    first: int
    parts: list[tell.ReadingsTaken] = field(default_factory=list)

    @property
    def next_step(self) -> int:
        """The step that follows."""
        return self.first + sum(len(part.loss) for part in self.parts)


class Story:
    """Collects a session's events in the order in which they can be told again.

    Readings of a run are joined where its first ones came; a finding raised again replaces the one before. A session
    opened again (its engine died) keeps its runs. Log lines and gradient norms are bounded, losses are not.
    """

    LOG_CHARACTERS = 1_000_000
    JOIN_AT = 256  # parts
    STEPS_A_RECORD = 65_536
    # Numbers of gradient and weight norms kept exactly a run; above, the largest of a stretch stands for all of it.
    MOST_NORMS = 2_000_000

    def __init__(self) -> None:
        self._events: list[Any] = []
        self._readings: dict[str, Chunks] = {}
        self._log = 0

    @property
    def opened(self) -> tell.SessionOpened | None:
        """What is open, or None."""
        return next((event for event in self._events if isinstance(event, tell.SessionOpened)), None)

    def clear(self) -> None:
        """Another patient is being opened; what is known of the engine stays."""
        self._events = [event for event in self._events if isinstance(event, tell.EngineReady)][-1:]
        self._readings.clear()
        self._log = 0

    def take(self, event: tell.Event) -> bool:
        """Keep an event. False when it does not belong to a story."""
        if not isinstance(event, TOLD):
            return False
        if isinstance(event, tell.ReadingsTaken):
            self._join(event)
        elif isinstance(event, tell.SessionOpened):
            self._open(event)
        elif isinstance(event, tell.LogWritten):
            self._write(event)
        else:
            if isinstance(event, tell.FindingRaised):
                self._drop(lambda old: _same_finding(old, event))
            elif isinstance(event, tell.RunNoted):
                self._drop(lambda old: isinstance(old, tell.RunNoted) and old.run_id == event.run_id)
            elif isinstance(event, tell.EngineReady):
                self._drop(lambda old: isinstance(old, tell.EngineReady))
            self._events.append(event)
        return True

    def take_all(self, story: Iterable[tell.Event]) -> Story:
        """Keep several; gives itself."""
        for event in story:
            self.take(event)
        return self

    def events(self) -> tuple[tell.Event, ...]:
        """Everything, in order; the readings of a run in pieces of at most STEPS_A_RECORD steps."""
        told: list[tell.Event] = []
        for event in self._events:
            told += self._pieces(event) if isinstance(event, Chunks) else [event]
        return tuple(told)

    def _open(self, event: tell.SessionOpened) -> None:
        before = self.opened
        if before is None or before.target.path != event.target.path:
            self.clear()
            self._events.append(event)
        else:
            self._events[self._events.index(before)] = event

    def _write(self, event: tell.LogWritten) -> None:
        self._events.append(event)
        self._log += len(event.text)
        while self._log > self.LOG_CHARACTERS:
            oldest = next(old for old in self._events if isinstance(old, tell.LogWritten))
            self._events.remove(oldest)
            self._log -= len(oldest.text)

    def _drop(self, gone: Any) -> None:
        self._events = [event for event in self._events if not gone(event)]

    def _join(self, event: tell.ReadingsTaken) -> None:
        chunks = self._readings.get(event.run_id)
        if chunks is None:
            chunks = self._readings[event.run_id] = Chunks(event.first_step)
            self._events.append(chunks)
        if event.first_step == chunks.next_step and len(event.loss):
            chunks.parts.append(event)
        if len(chunks.parts) > self.JOIN_AT:
            chunks.parts = [self._thinned(joined(chunks.parts))]

    def _pieces(self, chunks: Chunks) -> list[tell.Event]:
        if not chunks.parts:
            return []
        chunks.parts = [self._thinned(joined(chunks.parts))]
        whole, size = chunks.parts[0], self.STEPS_A_RECORD
        return [cut(whole, start, start + size) for start in range(0, len(whole.loss), size)]

    def _thinned(self, whole: tell.ReadingsTaken) -> tell.ReadingsTaken:
        stretch = -(-(2 * whole.gradient_norm.size + whole.update_norm.size) // self.MOST_NORMS)
        if stretch <= 1:
            return whole
        return replace(
            whole,
            gradient_norm=largest_of_stretches(whole.gradient_norm, stretch),
            weight_norm=largest_of_stretches(whole.weight_norm, stretch),
            update_norm=largest_of_stretches(whole.update_norm, stretch, np.fmax),
        )


def joined(parts: list[tell.ReadingsTaken]) -> tell.ReadingsTaken:
    """Consecutive readings of one run as one; updates only where every part has them."""
    if len(parts) == 1:
        return parts[0]
    if any(len(part.update_norm) != len(part.loss) for part in parts):
        parts = [replace(part, update_norm=np.zeros((0, 0), np.float32)) for part in parts]
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in ARRAYS)
    return tell.ReadingsTaken(parts[0].run_id, parts[0].first_step, *columns)


def cut(whole: tell.ReadingsTaken, start: int, end: int) -> tell.ReadingsTaken:
    """The readings of rows `start` to `end`."""
    columns = (getattr(whole, name)[start:end] for name in ARRAYS)
    return tell.ReadingsTaken(whole.run_id, whole.first_step + start, *columns)


def largest_of_stretches(norms: np.ndarray, stretch: int, larger: np.ufunc = np.maximum) -> np.ndarray:
    """Norms (n, variables) with each stretch of rows replaced by its largest values, which packs to almost nothing.

    NaN wins, unless `larger` is np.fmax: then it says only that nothing was measured.
    """
    if not len(norms):
        return norms
    starts = np.arange(0, len(norms), stretch)
    largest = larger.reduceat(norms, starts, axis=0)
    return np.repeat(largest, np.diff([*starts, len(norms)]), axis=0)


def _same_finding(old: Any, new: tell.FindingRaised) -> bool:
    same_kind = isinstance(old, tell.FindingRaised)
    return same_kind and (old.finding.check, old.revision) == (new.finding.check, new.revision)
