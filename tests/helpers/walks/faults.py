"""The faults that a walk looks for: no name, words cut off, words that cannot be read, places the Tab key misses."""

from __future__ import annotations

import functools
from itertools import pairwise

import numpy as np
from pyqtgraph import mkPen
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from helpers.walks.widgets import acted_on, call, in_sight, place_in, shown_part, words_of
from lossdoctor.ui.bricks.choice import Choice
from lossdoctor.ui.plots.canvas import Canvas
from lossdoctor.ui.theme import contrast

READABLE = 4.5  # WCAG 2.2, 1.4.3
SEEN = 3.0  # WCAG 2.2, 1.4.11
SHARPNESS = 2  # device pixels a pixel: stems of letters then have pixels of the full colour
SLACK = 1  # pixel: widths are rounded
LONGEST_WAY = 400


def nameless(root: QWidget) -> list[str]:
    """Widgets a person acts on that a screen reader has no name for."""
    without = [widget for widget in acted_on(root) if not _name(widget).strip()]
    return [f"no accessible name: {call(widget)}" for widget in without]


def _name(widget: QWidget) -> str:
    said = QAccessible.queryAccessibleInterface(widget)
    return said.text(QAccessible.Text.Name) if said is not None else widget.accessibleName()


def clipped(root: QWidget) -> list[str]:
    """Words wider or higher than their place, and widgets cut off at a side where nobody can scroll."""
    faults = []
    for widget in in_sight(root):
        for words in words_of(widget):
            if words.text and words.wanted > words.room + SLACK and not _says_all_elsewhere(widget, words.text):
                faults.append(f"clipped, {words.wanted} px in {words.room}: {words.text[:60]!r} {call(widget)}")
        if _is_cut_off(widget, root):
            faults.append(f"cut off at the side: {call(widget)}")
    return faults


def _says_all_elsewhere(widget: QWidget, text: str) -> bool:
    """Names of files and columns may end in … when their tooltip says them whole."""
    whole = text.rstrip("…")
    if isinstance(widget, Choice):
        return widget.toolTip() == text
    if isinstance(widget, QHeaderView):
        view = widget.parentWidget()
        return isinstance(view, QAbstractItemView) and view.horizontalScrollBar().isVisible()
    return "…" in text and whole in widget.toolTip().replace("\n", " ") and widget.toolTip() != text


def _is_cut_off(widget: QWidget, root: QWidget) -> bool:
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.width() or isinstance(widget.parent(), QTabBar):
        return False
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        if isinstance(above, QAbstractItemView):
            return False
        above = above.parentWidget() if above is not root else None
    if isinstance(above, QScrollArea) and above.horizontalScrollBar().isVisible():
        return False
    frame = above.viewport() if isinstance(above, QScrollArea) else root
    place = place_in(widget, frame, widget.rect()) if frame.isAncestorOf(widget) else widget.rect()
    return place.left() < -SLACK or place.right() > frame.width() + SLACK


def unreadable(root: QWidget, least: float = READABLE) -> list[str]:
    """Words in sight whose colour stands out too little from what lies behind them, as painted."""
    image = painted(root)
    faults = []
    for widget in in_sight(root):
        for words in words_of(widget):
            area = shown_part(widget, root, words.area)
            if isinstance(widget, QHeaderView) and area.width() < words.area.width():
                continue  # half scrolled out of sight, perhaps the half with the words
            if words.text.strip() and area.width() > 6 and area.height() > 8 and _is_in_front(widget, root, area):
                seen = contrast_in(image, area)
                if seen < least:
                    faults.append(f"contrast {seen:.2f}: {words.text[:50]!r} {call(widget)}")
    return faults


def faint(root: QWidget, least: float = SEEN) -> list[str]:
    """Curves and dots in sight whose colour stands out too little from the plot's ground."""
    faults = []
    for canvas in root.findChildren(Canvas):
        ground = canvas.backgroundBrush().color().name()
        for item in canvas.plot.items if canvas.isVisible() else ():
            pen = getattr(item, "opts", {}).get("pen")
            if pen is not None and item.isVisible() and contrast(mkPen(pen).color().name(), ground) < least:
                faults.append(f"{mkPen(pen).color().name()} on {ground}: {type(item).__name__} {call(canvas)}")
    return faults


def _is_in_front(widget: QWidget, root: QWidget, area: QRect) -> bool:
    found = root.childAt(area.center())
    return found is None or found is widget or widget.isAncestorOf(found) or found.isAncestorOf(widget)


def painted(root: QWidget) -> np.ndarray:
    """Colours (height, width) uint32 0xaarrggbb of each device pixel, of the widget alone and not of the screen."""
    image = QImage(root.rect().size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(Qt.GlobalColor.black)
    root.render(image)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()].copy()


def contrast_in(colours: np.ndarray, area: QRect) -> float:
    """Contrast of what is furthest from the ground to the ground itself: the most frequent colour in the area."""
    part = colours[
        area.top() * SHARPNESS : (area.bottom() + 1) * SHARPNESS,
        area.left() * SHARPNESS : (area.right() + 1) * SHARPNESS,
    ]
    return _furthest(part.shape, part.tobytes())


@functools.cache
def _furthest(shape: tuple[int, int], colours: bytes) -> float:
    """Much looks the same from station to station."""
    values, counts = np.unique(np.frombuffer(colours, np.uint32) & 0xFFFFFF, return_counts=True)
    named = [f"#{value:06x}" for value in values.tolist()]
    return max(contrast(colour, named[counts.argmax()]) for colour in named)


def unreachable(root: QWidget) -> list[str]:
    """What the Tab key misses, where it is caught, and where it goes back up instead of on."""
    way = tab_way(root)
    faults = []
    passed = {widget for widget in way if widget is not None}
    alone = {widget.focusProxy() or widget for widget in acted_on(root)} <= passed
    if way and way[-1] is None and not alone:
        faults.append(f"the Tab key is caught by {call(way[-2])}")
    for widget in acted_on(root):
        if widget.isEnabled() and not (passed & {widget, widget.focusProxy()}) and not _shares_a_stop(widget, passed):
            faults.append(f"the Tab key misses {call(widget)}")
    return [*faults, *_backwards(root, [widget for widget in way if widget is not None])]


def tab_way(root: QWidget) -> list[QWidget | None]:
    """The widgets that have the focus as Tab is pressed, once round; ends in None when one keeps it."""
    root.activateWindow()
    root.setFocus()
    QApplication.processEvents()
    way: list[QWidget | None] = []
    for _ in range(LONGEST_WAY):
        before = QApplication.focusWidget() or root
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before:
            return [*way, before, None]
        if now in way:
            return way
        if now is not None:
            way.append(now)
    return [*way, None]


def _shares_a_stop(widget: QWidget, passed: set[QWidget]) -> bool:
    """Arrow keys go through the buttons of one choice."""
    if isinstance(widget, QRadioButton):
        return any(isinstance(other, QRadioButton) and other.parent() is widget.parent() for other in passed)
    return False


def _backwards(root: QWidget, way: list[QWidget]) -> list[str]:
    """Steps to a widget of the same parent that stands before the present one: rows downwards, each left to right."""
    faults = []
    for first, second in pairwise(way):
        if first.parentWidget() is not second.parentWidget() or first.parentWidget() is None:
            continue
        one, other = (place_in(widget, root, widget.rect()) for widget in (first, second))
        same_row = one.top() < other.center().y() < one.bottom()
        if (same_row and other.left() < one.left()) or other.bottom() <= one.top():
            faults.append(f"the Tab key goes back from {call(first)} to {call(second)}")
    return faults
