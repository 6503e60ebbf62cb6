"""A main window that takes dropped files anywhere on it."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow


class DropWindow(QMainWindow):
    """Tells its heir that local files hover over it, and which ones were dropped, all of them together."""

    def files_hover(self, hovering: bool) -> None:
        """Show that files may be dropped here."""
        raise NotImplementedError

    def open_paths(self, paths: list[str]) -> None:
        """Open what was dropped."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.files_hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They left again."""
        self.files_hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, all of it together."""
        self.files_hover(False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)
