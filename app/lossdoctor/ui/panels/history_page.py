"""The history of edits, oldest first; the present one is marked."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.labels import plain, printable


class HistoryPage(QWidget):
    """Lists what was done and what could be redone."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.empty_word = plain(self.tr("Apply a cure, and it is listed here. Undo takes it back."), "muted", wrap=True)
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("History of edits"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.empty_word)
        column.addWidget(self.rows, 1)
        store.revision_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the store's undo and redo titles."""
        undo, redo = self._store.undo_titles, self._store.redo_titles
        self.empty_word.setVisible(not (undo or redo))
        self.rows.setVisible(bool(undo or redo))
        self.rows.clear()
        done = [self.tr("As given"), *undo]
        for place, title in enumerate(done):
            mark = "●" if place == len(done) - 1 else "✓"
            self.rows.addItem(QListWidgetItem(printable(f"{mark} {title}")))
        for title in redo:
            self.rows.addItem(QListWidgetItem(printable(self.tr("○ {title} (undone)").format(title=title))))
