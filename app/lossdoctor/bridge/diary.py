"""What the window did and what went wrong, as lines for a support bundle; kept in memory only."""

from __future__ import annotations

import sys
import traceback
from collections import deque
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.state import Notice
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev


class Diary(QObject):
    """Follows notices, commands, the engine's state and the ends of runs. Holds the newest lines, no data."""

    MOST = 2_000

    def __init__(
        self,
        store: Store,
        consultation: Consultation,
        parent: QObject | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._engine = ""
        self._lines: deque[str] = deque(maxlen=self.MOST)
        self.note("window", "started")
        store.noticed.connect(self._notice)
        store.engine_changed.connect(self._engine_changed)
        store.accepted.connect(self._came)
        consultation.command_due.connect(self._asked)
        consultation.session_due.connect(self._asked)

    @property
    def text(self) -> str:
        """All lines, oldest first."""
        return "\n".join(self._lines) + "\n"

    def note(self, kind: str, text: str) -> None:
        """One line with the time; line breaks become indented lines."""
        told = text.rstrip().replace("\n", "\n    ")
        self._lines.append(f"{self._now():%Y-%m-%d %H:%M:%S} {kind}: {told}")

    def keep_faults(self) -> None:
        """Note uncaught exceptions of this process, too; what was done with them is still done."""
        before = sys.excepthook

        def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
            self.note("fault", "".join(traceback.format_exception(kind, fault, trace)))
            before(kind, fault, trace)

        sys.excepthook = hook

    def _notice(self, notice: Notice) -> None:
        self.note(notice.kind, notice.text)

    def _asked(self, command: Any) -> None:
        self.note("asked", type(command).__name__)

    def _engine_changed(self) -> None:
        status = self._store.engine
        told = " ".join(part for part in (status.state, status.work, status.device, status.device_reason) if part)
        if told != self._engine:
            self._engine = told
            self.note("engine", told)

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.RunEnded):
            self.note(
                "run", f"{event.ended} after {event.steps:,} steps, {event.seconds:.1f} s. {event.why}".rstrip(". ")
            )
        elif isinstance(event, ev.ChecksReported):
            self.note("checks", f"{len(event.outcomes)} {event.stage}, {len(self._store.findings)} findings")
