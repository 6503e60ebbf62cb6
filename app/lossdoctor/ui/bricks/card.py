"""Cards: the quiet boxes that everything in the window lies in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded box with a column of widgets. With `clickable` it takes the focus and sends `clicked()`."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, padding: int = 12, spacing: int = 8, clickable: bool = False):
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(spacing)
        self._clickable = clickable
        if clickable:
            self.setProperty("clickable", "true")
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside."""
        super().mouseReleaseEvent(event)
        if self._clickable and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press, so that the release comes here."""
        super().mousePressEvent(event)
        if self._clickable:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter click."""
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


def line() -> QFrame:
    """A hairline."""
    frame = QFrame()
    frame.setObjectName("line")
    return frame


class Clear(QWidget):
    """A widget without a ground of its own. As the content of a scroll area it is as high as its width makes it."""

    scrolled = False

    def minimumSizeHint(self) -> QSize:
        """No height of its own when scrolled: wrapping labels would claim that of their narrowest width."""
        hint, layout = super().minimumSizeHint(), self.layout()
        free = self.scrolled and layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if free else hint


def clear_widget(layout: QLayout | None = None) -> Clear:
    """A widget without a ground of its own."""
    widget = Clear()
    widget.setObjectName("clear")
    if layout is not None:
        layout.setContentsMargins(0, 0, 0, 0)
        widget.setLayout(layout)
    return widget


def scrolling(content: QWidget, name: str) -> QScrollArea:
    """The content in an area that scrolls upwards and never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if isinstance(content, Clear):
        content.scrolled = True
    area.setWidget(content)
    area.setAccessibleName(name)
    return area


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
