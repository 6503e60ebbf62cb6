"""What is being opened, for how long, and what it is at; and the way to give it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.session import TargetKind

OPENING = ("OpenSession", "OpenScenario")
PROGRAMS = (TargetKind.SCRIPT, TargetKind.NOTEBOOK)


class OpeningWatch(QObject):
    """Follows the store and the opening. `changed()` also every second meanwhile; `dropped()`: its engine may end."""

    changed = Signal()
    dropped = Signal()

    def __init__(
        self,
        store: Store,
        consultation: Consultation,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self._clock = clock
        self._reading = ""
        self._over = False  # it was refused, or its engine died
        self._began: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self.changed)
        consultation.opening.busy.connect(self._read)
        for signal in (store.engine_changed, store.patient_changed, store.progress_changed):
            signal.connect(self._look)
        for signal in (store.cleared, store.renewed):
            signal.connect(self._anew)
        store.accepted.connect(self._came)

    def _anew(self) -> None:
        self._over = False

    def _came(self, event: ev.Event) -> None:
        refused = isinstance(event, ev.RequestRefused) and event.command in OPENING
        if refused or isinstance(event, ev.EngineFailed):
            self._over = True
            self._look()

    def _read(self, text: str) -> None:
        self._reading = text
        self._look()

    def _look(self) -> None:
        if not self.under_way:
            self._began = None
            self._tick.stop()
        elif self._began is None:
            self._began = self._clock()
            self._tick.start()
        self.changed.emit()

    @property
    def under_way(self) -> bool:
        """Whether something is being opened while nothing else is open."""
        if self._store.target is not None:
            return False
        return bool(self._reading) or (self._consultation.opened_by is not None and not self._over)

    @property
    def name(self) -> str:
        """The file's own name, or a demo's title (in English); '' while it is not known."""
        command, draft = self._consultation.opened_by, self._consultation.opening.draft
        if draft is not None and self._reading:
            return Path(draft.files.target).name
        file = Path(command.target.path).name if isinstance(command, OpenSession) else ""
        return self._store.name or file

    @property
    def seconds(self) -> int:
        """Since it began."""
        return 0 if self._began is None else int(self._clock() - self._began)

    @property
    def at(self) -> str:
        """What is being done of it, in a sentence without its full stop."""
        progress, command = self._store.progress, self._consultation.opened_by
        if self._reading:
            return " · ".join(part for part in (self._reading, progress.detail) if part)
        if self._store.engine.state == "silent":
            return self.tr("The engine does not answer")
        if self._store.engine.state == "starting":
            return self.tr("The engine is warming up")
        if isinstance(command, OpenSession) and command.target.kind in PROGRAMS:
            return self.tr("The program runs up to its training")
        return self.tr("The engine builds it")

    def give_up(self) -> None:
        """Open it no further: nothing of it runs any more."""
        if not self.under_way:
            return
        served = self._consultation.opened_by is not None
        self._reading = ""
        self._consultation.sleep()
        if served:
            self.dropped.emit()
        self._store.clear()
        self._store.notice("hint", self.tr("Stopped. Nothing was opened."))
