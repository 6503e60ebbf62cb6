"""A main window that shows one dialog at a time without stopping the event loop."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from lossdoctor.ui.drop_window import DropWindow


class DialogWindow(DropWindow):
    """`dialog` is the one that shows, or None."""

    def __init__(self) -> None:
        super().__init__()
        self.dialog: Any = None

    def show_dialog(self, dialog: Any) -> None:
        """Show a dialog; it is deleted when it closes."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.destroyed.connect(lambda: self._dialog_gone(dialog))
        dialog.open() if dialog.isModal() else dialog.show()

    def _dialog_gone(self, dialog: Any) -> None:
        if self.dialog is dialog:
            self.dialog = None
