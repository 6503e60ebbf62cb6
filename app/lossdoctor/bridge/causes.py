"""What the window knows of which finding explains which, and how far the search for it is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lossdoctor.core import events as ev
from lossdoctor.core.causes import CausalLink
from lossdoctor.core.findings import Finding
from lossdoctor.report.causes import cause_certainty, sentence

if TYPE_CHECKING:
    from lossdoctor.bridge.store import Store


class Causes(QObject):
    """Folds the store's accepted events. `changed()`: links came, a search began or ended, or all was forgotten;
    `advanced()`: the search under way is further. What was learned belongs to one revision and comes back with it.
    """

    changed = Signal()
    advanced = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._store = store
        self._learned: dict[int, ev.CausesLearned] = {}
        self.running = False
        self.fraction = math.nan
        self.refused = ""
        store.accepted.connect(self._came)
        store.cleared.connect(self.forget)
        store.renewed.connect(self.forget)
        store.revision_changed.connect(self.changed)

    @property
    def learned(self) -> ev.CausesLearned | None:
        """What was learned about the present revision, or None."""
        return self._learned.get(self._store.revision.number)

    @property
    def links(self) -> tuple[CausalLink, ...]:
        """The links of the present revision."""
        return self.learned.links if self.learned is not None else ()

    def explains(self, finding: Finding) -> str:
        """What a present finding explains, as a sentence; '' when no trial was run."""
        return sentence(finding, self._store.findings, self.links)

    def certainty(self, finding: Finding) -> str:
        """How sure its cause is, once trials were run: 'by rule', '94 % sure by trial', or ''."""
        return cause_certainty(finding, self.links) if self.links and finding.caused_by else ""

    def begin(self) -> None:
        """A search has been asked for."""
        self.running, self.fraction, self.refused = True, 0.0, ""
        self.changed.emit()

    def forget(self) -> None:
        """Another patient."""
        self._learned, self.running, self.refused = {}, False, ""
        self.changed.emit()

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.CausesLearned):
            self._learned[event.revision] = event
            self._end()
        elif isinstance(event, ev.ProgressMade) and event.work == "causes" and self.running:
            self.fraction = event.fraction
            self.advanced.emit()
        elif isinstance(event, ev.RequestRefused) and event.command == "LearnCauses":
            self.refused = event.failure.message
            self._end()
        elif self.running and _ends(event):
            self._end()

    def _end(self) -> None:
        self.running = False
        self.changed.emit()


def _ends(event: ev.Event) -> bool:
    if isinstance(event, ev.CommandDone):
        return event.command == "LearnCauses"
    return isinstance(event, ev.EngineFailed)
