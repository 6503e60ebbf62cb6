"""A person's hands: a mouse that clicks what is in sight, and a keyboard whose keys go where the focus is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu, QScrollArea, QTabBar, QWidget

from helpers.stage import settle

MOST_STEPS = 250  # presses of Tab, turns of the wheel
GLYPHS = "▸▾◆▲✓○● "


def called(widget: QWidget) -> tuple[str, ...]:
    """What a person would call a widget: the words on it and those that are read out."""
    on_it = widget.text() if isinstance(widget, QAbstractButton) else ""
    return tuple(name.replace("&", "").strip(GLYPHS) for name in (on_it, widget.accessibleName()) if name)


def in_front() -> QWidget:
    """What a click or a key reaches: an open menu, a dialog, else the window.

    Where a dialog has closed the window behind it is active again, as every desktop does and `offscreen` does not.
    """
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    if above is None:
        above = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible())
    if QGuiApplication.focusWindow() is None:
        above.activateWindow()
        settle()
    return above


class Mouse:
    """Clicks at places of the window in front, as the system would tell them: what is covered is not hit."""

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The first widget in sight that is called so, or whose name says so among other words."""
        settle()
        seen = [w for w in in_front().findChildren(kind) if w.isVisible() and called(w)]
        found = [w for w in seen if any(name in one for one in called(w))]
        assert found, f"nothing is called {name!r} among {sorted({one for w in seen for one in called(w)})}"
        return min(found, key=lambda w: name not in called(w))

    def click(self, name: str, kind: type[QWidget] = QWidget) -> None:
        """Click what is called so, scrolled into sight by the wheel before."""
        widget = self.find(name, kind)
        assert widget.isEnabled(), f"{name!r} cannot be clicked now: {widget.toolTip()}"
        self.roll_to(widget)
        self.click_at(widget, widget.rect().center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a widget."""
        window = widget.window()
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=widget.mapTo(window, place))
        settle()

    def turn_to(self, page: str) -> None:
        """Click a tab."""
        settle()
        for bar in in_front().findChildren(QTabBar):
            for place in range(bar.count()):
                if bar.isVisible() and bar.tabText(place).replace("&", "") == page:
                    return self.click_at(bar, bar.tabRect(place).center())
        raise AssertionError(f"no tab is called {page!r}")

    def choose(self, *names: str) -> None:
        """Click through a menu that is open."""
        for name in names:
            menu = in_front()
            assert isinstance(menu, QMenu), f"no menu is open for {name!r}"
            action = next(action for action in menu.actions() if action.text().replace("&", "").startswith(name))
            self.click_at(menu, menu.actionGeometry(action).center())

    def roll_to(self, widget: QWidget) -> None:
        """Turn the wheel until the middle of the widget is in sight."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return
        view = area.viewport()
        for _ in range(MOST_STEPS):
            y = widget.mapTo(view, widget.rect().center()).y()
            if 0 <= y < view.height():
                break
            before = area.verticalScrollBar().value()
            self._roll(view, 40 if y < 0 else -40)
            if area.verticalScrollBar().value() == before:
                break
        self.roll_to(area)

    def _roll(self, view: QWidget, pixels: int) -> None:
        middle = view.rect().center()
        turned = QWheelEvent(
            QPointF(middle),
            QPointF(view.mapToGlobal(middle)),
            QPoint(0, pixels),
            QPoint(0, pixels * 3),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, turned)
        settle()


class Keyboard:
    """Keys go to the window that has the focus, which gives them to its widget: nothing is chosen for it."""

    def press(self, *keys: str) -> None:
        """Keys by their names: 'Tab', 'Ctrl+Shift+P', 'Return'."""
        for key in keys:
            settle()
            in_front()
            QTest.keySequence(QGuiApplication.focusWindow(), QKeySequence(key))
        settle()

    def type(self, text: str) -> None:
        """Letters."""
        for letter in text:
            QTest.keyClick(QGuiApplication.focusWindow(), letter)
        settle()

    def write(self, text: str) -> None:
        """Put this in the place of what stands in a field."""
        self.press("Ctrl+A")
        self.type(text)

    @property
    def at(self) -> tuple[str, ...]:
        """What has the focus is called."""
        widget = QApplication.focusWidget()
        return called(widget) if widget is not None else ()

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until what has the focus is called so, or begins so."""
        passed: list[tuple[str, ...]] = []
        for _ in range(MOST_STEPS):
            if any(one.startswith(name) for one in self.at):
                return
            self.press(key)
            passed.append(self.at)
        raise AssertionError(f"Tab does not reach {name!r}, only {sorted({one for at in passed for one in at})}")

    def command(self, words: str) -> None:
        """By the command palette."""
        self.press("Ctrl+Shift+P")
        self.type(words)
        self.press("Return")
