"""The user's script with the edits of a revision in it, to be saved beside the original."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.edit_history import Asking
from lossdoctor.bridge.places import folder_of, stem_of
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.core.session import ProgramText, TargetKind
from lossdoctor.core.writing import write_text

PRESENT = "present"
SCRIPTS = (TargetKind.SCRIPT, TargetKind.NOTEBOOK)


class ScriptCopies(QObject):
    """`due(str)` answers `ask`: the whole patched script of the present revision.

    `asking(ids, edits)` gives the question for the user's script, None where there is none; `program()` is the text
    that runs in the place of the target.
    """

    due = Signal(str)

    def __init__(
        self,
        store: Store,
        desk: Desk,
        asking: Asking,
        program: Callable[[], ProgramText | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._asking = asking
        self._program = program

    @property
    def possible(self) -> bool:
        """Whether a script is open and something of it is changed."""
        target = self._store.target
        return target is not None and target.kind in SCRIPTS and bool(self._store.revision.edits)

    def ask(self) -> None:
        """Have the present revision written into the script; where that cannot be, say why."""
        command = self._asking((PRESENT,), (self._store.revision.edits,)) if self.possible else None
        if command is None:
            told = self.tr("There is no change of a script to save yet. Open a script and apply a cure first.")
            self._store.notice("hint", told)
            return
        self._desk.ask(command, self._answered)

    def _answered(self, answer: ev.Event) -> None:
        if isinstance(answer, ev.ScriptDiffed) and answer.patched.get(PRESENT):
            self.due.emit(answer.patched[PRESENT])
            return
        why = answer.manual.get(PRESENT, "") if isinstance(answer, ev.ScriptDiffed) else ""
        why = answer.failure.message if isinstance(answer, ev.RequestRefused) else why
        told = self.tr("The change cannot be written into the script.")
        self._store.notice("warning", f"{told} {why}".strip())

    def place(self) -> Path:
        """Where a copy goes unless a person says otherwise: beside the original, never over it."""
        target = self._store.target
        notebook = target is not None and target.kind is TargetKind.NOTEBOOK
        return folder_of(self._store) / f"{stem_of(self._store, 'train')}.cured.{'ipynb' if notebook else 'py'}"

    def save(self, text: str, path: str) -> None:
        """Write it; a notebook as a notebook where the name says so. Raises Refusal, OSError or ValueError."""
        write_text(path, self._as_notebook(text) if path.lower().endswith(".ipynb") else text)

    def _as_notebook(self, text: str) -> str:
        from lossdoctor.intake.notebook_writing import patched_notebook

        program, target = self._program(), self._store.target
        if program is None or not program.cells or target is None:
            raise ValueError(self.tr("This is a script: name a file that ends in .py for it."))
        before = Path(program.path).read_bytes().decode("utf-8")
        return patched_notebook(Path(target.path), program.cells, before, text)
