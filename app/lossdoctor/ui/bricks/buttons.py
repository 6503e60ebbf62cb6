"""Buttons are verbs: plain, primary, small, quiet, and the chips of the tool bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.card import clear_widget
from lossdoctor.ui.bricks.labels import printable, set_tone


def button(text: str, clicked: Callable[[], object] | None = None, *, kind: str = "", name: str = "") -> QPushButton:
    """A button; `name` is its accessible name where the text alone does not say what it acts on."""
    push = QPushButton(printable(text).replace("&", "&&"))
    push.setAccessibleName(printable(name or text))
    if kind:
        push.setProperty("kind", kind)
    if clicked is not None:
        push.clicked.connect(lambda _checked=False: clicked())
    if name and name != text:
        push.setToolTip(printable(name))
    return push


class Chip(QPushButton):
    """A rounded status that elides; its tooltip says the whole of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._full = ""
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(64)
        self.setAccessibleName(name)

    @property
    def full_text(self) -> str:
        """The text without the ellipsis."""
        return self._full

    def say(self, text: str, why: str = "", tone: str = "") -> None:
        """Show a status, with the reason as its tooltip."""
        self._full = printable(text)
        self.setToolTip(printable(f"{text}\n{why}" if why else text))
        self.setAccessibleName(printable(f"{self._name}: {text}"))
        set_tone(self, tone)
        self.setVisible(bool(text))
        self.setMaximumWidth(self.sizeHint().width())
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 30, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 28, 20)
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))


class Link(QPushButton):
    """A quiet button that leads to another place of the page; it elides rather than make a narrow panel wider."""

    def __init__(self, clicked: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: clicked())

    def say(self, text: str) -> None:
        """Show where it leads; nothing shows nothing."""
        self._full = printable(text)
        self.setAccessibleName(self._full)
        self.setToolTip(self._full)
        self.setVisible(bool(text))
        self._elide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 12, 20)
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))


class Fold(QWidget):
    """A line that opens and closes what lies below it."""

    def __init__(self, title: str, content: QWidget, *, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.content = content
        self.switch = button(title, self._toggle, kind="quiet")
        self.switch.setCheckable(True)
        self.switch.setChecked(opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.setObjectName("clear")
        self._toggle()

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title = title
        self._toggle()

    def _toggle(self) -> None:
        opened = self.switch.isChecked()
        self.content.setVisible(opened)
        self.switch.setText(("▾ " if opened else "▸ ") + printable(self._title).replace("&", "&&"))
        state = self.tr("shown") if opened else self.tr("folded")
        self.switch.setAccessibleName(f"{self._title} ({state})")


def comes_last(widget: QWidget, within: QWidget) -> None:
    """The Tab key reaches it after everything else within that widget, although it was made before."""
    others = [other for other in within.findChildren(QWidget) if other.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if others and others[-1] is not widget:
        QWidget.setTabOrder(others[-1], widget)


def spacer() -> QWidget:
    """Takes what room is left."""
    widget = clear_widget()
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
