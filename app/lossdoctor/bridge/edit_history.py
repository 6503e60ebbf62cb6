"""The revisions of the open patient in a line, the present one among them, and what each changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.revision_changes import Change, changes
from lossdoctor.bridge.store import Store
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.fixes import Edit
from lossdoctor.core.session import Revision
from lossdoctor.intake.differences import unified_diff

SWAPPED = {"+": "-", "-": "+"}
HUNK = re.compile(r"^@@ -(\S+) \+(\S+) @@")
Asking = Callable[[tuple[str, ...], tuple[tuple[Edit, ...], ...]], cmd.DiffScript | None]


@dataclass(frozen=True, eq=False)
class RevisionSeen:
    """One place in the line. `revision` is None where only its title was told. `undone`: redo brings it back."""

    title: str
    revision: Revision | None = None
    facts: ev.PatientFacts | None = None
    undone: bool = False


@dataclass(frozen=True)
class ScriptChange:
    """How a revision changes the user's script: the diff against the revision before it, '' where there is none.

    `manual` is what it cannot write; `asked`: an answer is on its way. `patched` is the whole script of the revision,
    '' for the script as given.
    """

    diff: str = ""
    manual: str = ""
    asked: bool = False
    patched: str = ""


class EditHistory(QObject):
    """Follows the store. `changed()`: another line or another place; `script_came(int)`: a diff of that place.

    `asking(ids, edits)` gives the question for the user's script, None where there is none.
    """

    changed = Signal()
    script_came = Signal(int)

    def __init__(self, store: Store, desk: Desk, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._desk = desk
        self._asking = asking
        self.line: tuple[RevisionSeen, ...] = ()
        self.place = 0
        self._scripts: dict[int, ScriptChange] = {}  # by number of the revision
        store.accepted.connect(self._came)
        store.cleared.connect(self.forget)
        store.renewed.connect(self.forget)

    def forget(self) -> None:
        """Another patient."""
        self.line, self.place, self._scripts = (), 0, {}
        self.changed.emit()

    def changes(self, place: int) -> tuple[Change, ...]:
        """What a revision changed of the one before it; () for the first, and where either is not known."""
        pair = [seen.facts for seen in self.line[place - 1 : place + 1]] if 0 < place < len(self.line) else []
        if len(pair) < 2 or pair[0] is None or pair[1] is None:
            return ()
        return changes(pair[0], pair[1])

    def script(self, place: int) -> ScriptChange:
        """How the script of a revision differs from that of the one before; asked for when it is not known yet."""
        revision = self.line[place].revision if 0 < place < len(self.line) else None
        if revision is None:
            return ScriptChange()
        if revision.number not in self._scripts:
            self._scripts[revision.number] = ScriptChange(asked=self._ask(place, revision))
        return self._scripts[revision.number]

    def _ask(self, place: int, revision: Revision) -> bool:
        before = self.line[place - 1].revision
        command = self._asking(("before", "after"), (before.edits if before else (), revision.edits))
        if command is None:
            return False
        self._desk.ask(command, lambda answer: self._answered(command, revision.number, answer))
        return True

    def _answered(self, command: cmd.DiffScript, number: int, answer: ev.Event) -> None:
        numbers = [seen.revision.number if seen.revision is not None else None for seen in self.line]
        place = numbers.index(number) if number in numbers else None
        if place is None or number not in self._scripts:
            return
        if isinstance(answer, ev.ScriptDiffed):
            self._scripts[number] = difference(command, answer)
        elif isinstance(answer, ev.RequestRefused):
            self._scripts[number] = ScriptChange(manual=answer.failure.message)
        self.script_came.emit(place)

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.SessionOpened):
            self._scripts = {}
            self._set(0, (RevisionSeen(event.revision.title, event.revision, event.facts),))
        elif isinstance(event, ev.RevisionMade):
            self._revised(event)

    def _revised(self, event: ev.RevisionMade) -> None:
        place, known = len(event.undo_titles), dict(enumerate(self.line))
        titles = ("", *event.undo_titles, *event.redo_titles)
        line = []
        for at, title in enumerate(titles):
            seen = known.get(at, RevisionSeen(title))
            seen = seen if at == 0 or seen.title == title else RevisionSeen(title)
            here = (event.revision, event.facts) if at == place else (seen.revision, seen.facts)
            line.append(RevisionSeen(seen.title, *here, undone=at > place))
        self._set(place, tuple(line))

    def _set(self, place: int, line: tuple[RevisionSeen, ...]) -> None:
        self.place, self.line = place, line
        self.changed.emit()


def difference(command: cmd.DiffScript, answer: ev.ScriptDiffed) -> ScriptChange:
    """What the second of two patched scripts changes of the first; of a notebook, of the notebook as given."""
    manual, whole = answer.manual.get("after", ""), answer.patched.get("after", "")
    if command.program is not None and command.program.cells:
        return ScriptChange(answer.diffs.get("after", ""), manual, patched=whole)
    before = answer.patched.get("before")
    if before is None:
        return ScriptChange(answer.diffs.get("after", ""), manual, patched=whole)
    if not whole:  # the edits lead back to the script as given
        return ScriptChange(backwards(answer.diffs["before"]), manual)
    name = command.path.replace("\\", "/").rpartition("/")[2]
    return ScriptChange(unified_diff(before, whole, name), manual, patched=whole)


def backwards(diff: str) -> str:
    """A unified diff that takes back what another one does."""
    lines = diff.splitlines(keepends=True)
    turned = [SWAPPED.get(line[:1], line[:1]) + line[1:] for line in lines[2:]]
    places = [HUNK.sub(r"@@ -\2 +\1 @@", line) for line in turned]
    return "".join((*lines[:2], *places))
