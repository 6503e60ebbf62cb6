"""A main window that takes dropped files anywhere on it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow


def local_files(mime: QMimeData) -> list[str]:
    """Paths of what is dragged, all of it; [] for text, pictures or pages of the web."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


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
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self.files_hover(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They left again."""
        self.files_hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, all of it together."""
        self.files_hover(False)
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)
