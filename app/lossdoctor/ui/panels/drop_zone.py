"""The place that says that files may be dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, set_tone


class DropZone(QFrame):
    """A dashed box with an Open button: `open_asked()`. The window takes the drop itself, anywhere."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(12)
        words = plain(self.tr("Drop a script or notebook here, or a model with its data"), wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        others = plain(
            self.tr("A training log, data alone, a loss function or a session opens too."), "small", wrap=True
        )
        others.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(others)
        self.open = button(self.tr("Open…"), self.open_asked.emit, kind="primary", name=self.tr("Open files"))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_over(self, over: bool) -> None:
        """Show that files hang over the window."""
        set_tone(self, "true" if over else "false", "over")
