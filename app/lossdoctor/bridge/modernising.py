"""Old spelling of Keras in the opened program: shown, and cured in a copy."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.core.commands import ModerniseScript
from lossdoctor.core.events import Event, RequestRefused, ScriptModernised, TargetInspected
from lossdoctor.core.session import ProgramText

translate = QCoreApplication.translate


class Modernising(QObject):
    """Asks intake for a copy in today's spelling, once a program. `came(ScriptModernised, purpose)` answers `ask`;
    `refused(Failure)` when there can be no copy. The original is never written to.
    """

    came = Signal(object, str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._known: tuple[str, ScriptModernised] | None = None

    def ask(self, inspected: TargetInspected, program: ProgramText | None, purpose: str) -> None:
        """A copy of this program, for a purpose that comes back with the answer."""
        target = inspected.target
        if self._known is not None and self._known[0] == target.sha256:
            self.came.emit(self._known[1], purpose)
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="lossdoctor-copy-", ignore_cleanup_errors=True)
        command = ModerniseScript(target.path, tempfile.mkdtemp(dir=self._folder.name), program)
        self._desk.ask(command, lambda event: self._answer(target.sha256, purpose, event))

    def _answer(self, digest: str, purpose: str, event: Event) -> None:
        if isinstance(event, ScriptModernised):
            self._known = (digest, event)
            self.came.emit(event, purpose)
        elif isinstance(event, RequestRefused):
            self.refused.emit(event.failure)

    def save(self, copy: ScriptModernised, path: str) -> None:
        """Write the copy where the user wants it. Raises Refusal."""
        from lossdoctor.core.writing import write_text

        write_text(path, Path(copy.program.path).read_text(encoding="utf-8"))

    def close(self) -> None:
        """Remove the copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def spelling_sentence(inspected: TargetInspected | None) -> str:
    """'12 lines are in the words of an older Keras, the first is line 8: nb_epoch is now epochs.'; '' when none."""
    spellings: Any = inspected.spellings if inspected is not None else ()
    if not spellings:
        return ""
    first = spellings[0]
    lines = len({(spelling.cell, spelling.line) for spelling in spellings})
    cell = translate("Modernising", "cell {n}, ").format(n=first.cell) if first.cell else ""
    place = translate("Modernising", "{cell}line {n}: {old} is now {new}")
    place = place.format(cell=cell, n=first.line, old=first.old, new=first.present)
    if lines == 1:
        return translate("Modernising", "One line is in the words of an older Keras ({place}).").format(place=place)
    told = translate("Modernising", "{n} lines are in the words of an older Keras (the first is {place}).")
    return told.format(n=lines, place=place)
