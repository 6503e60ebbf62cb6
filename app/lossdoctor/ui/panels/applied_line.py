"""What was applied, while the program that it made is examined anew: the findings of before are gone meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.spoken import fix_words
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import plain, printable


class AppliedLine(Card):
    """Shown from a new revision until its examination has ended. `undo_asked()`; `changed()`: it came or went."""

    undo_asked = Signal()
    changed = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10, spacing=4)
        self.words = plain("", "strong", wrap=True)
        self.undo = button(self.tr("Undo"), self.undo_asked.emit, kind="small")
        self.column.addWidget(self.words)
        self.column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        store.accepted.connect(self._came)
        store.cleared.connect(self._end)
        store.renewed.connect(self._end)
        self.hide()

    @property
    def under_way(self) -> bool:
        """Whether the examination has not ended yet."""
        return not self.isHidden()

    def _end(self) -> None:
        if self.under_way:
            self.hide()
            self.changed.emit()

    def _came(self, event: ev.Event) -> None:
        if isinstance(event, ev.RevisionMade):
            self._show(event)
        elif isinstance(event, (ev.ChecksReported, ev.RunStarted, ev.EngineFailed, ev.SessionOpened)):
            self._end()

    def _show(self, event: ev.RevisionMade) -> None:
        title = fix_words(event.revision.title)
        told = self.tr("Applied: {title}. Examining anew…")
        if event.redo_titles:
            told = self.tr("Back to: {title}. Examining anew…")
            title = title if event.undo_titles else self.tr("the program as given")
        self.words.setText(printable(told.format(title=title)))
        self.undo.setVisible(bool(event.undo_titles) and not event.redo_titles)
        self.undo.setAccessibleName(printable(self.tr("Undo: {title}").format(title=title)))
        self.show()
        self.changed.emit()
