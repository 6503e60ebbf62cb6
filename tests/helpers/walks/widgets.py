"""What there is to walk over: the widgets in sight, which of them a person acts on, and where their words stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionToolButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

ACTED_ON = (
    *(QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QTabBar),
    *(QPlainTextEdit, QTextEdit, QGraphicsView),
)


@dataclass(frozen=True)
class Words:
    """A text on the screen: in which widget, where in it, and how much room it wants and has."""

    widget: QWidget
    text: str
    area: QRect
    wanted: int
    room: int


def in_sight(root: QWidget) -> Iterator[QWidget]:
    """The root and all widgets below it that are shown, whether scrolled into view or not."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def acted_on(root: QWidget) -> list[QWidget]:
    """Widgets that a person clicks, types into or reads item by item; Qt's own inner parts are left out."""
    return [widget for widget in in_sight(root) if _is_acted_on(widget)]


def _is_acted_on(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QHeaderView):
        return False
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return False
    if isinstance(parent, QTabBar | QAbstractSpinBox | QComboBox | QHeaderView | QAbstractItemView):
        return False
    if isinstance(widget, QLineEdit) and isinstance(parent, QComboBox | QAbstractSpinBox):
        return False
    if isinstance(widget, QGraphicsView) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False  # the drawing area of a plot: the plot around it has the name and the focus
    clickable = widget.property("clickable") == "true"
    return clickable or isinstance(widget, ACTED_ON) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value != 0


def call(widget: QWidget) -> str:
    """How a fault names a widget: class, object name and words, up to its second ancestor."""
    own = type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else "")
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else widget.accessibleName()
    above = [type(above).__name__ for above in _ancestors(widget)][:2]
    return f"{own} {said[:50]!r} in {' in '.join(above)}"


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def words_of(widget: QWidget) -> Iterator[Words]:
    """The texts that a widget of Qt's kinds shows; drawn ones are not known here."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        text = widget.text() or widget.placeholderText()
        yield _line(widget, text, widget.rect().adjusted(4, 3, -4, -3), widget.width() - 20)


def _line(widget: QWidget, text: str, area: QRect, room: int) -> Words:
    wanted = max((widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n")), default=0)
    return Words(widget, text, area, wanted, room)


def _label(label: QLabel) -> Iterator[Words]:
    area = label.contentsRect()
    if not label.wordWrap():
        yield _line(label, label.text(), area, area.width())
        return
    longest = max(label.text().split() or [""], key=len)
    high = label.heightForWidth(label.width())
    yield Words(label, label.text(), area, high, label.height())
    yield _line(label, longest, area, area.width())


def _tabs(bar: QTabBar) -> Iterator[Words]:
    for place in range(bar.count()):
        if bar.isTabVisible(place):
            area = bar.tabRect(place)
            seen = area.intersected(bar.rect()) if place == bar.currentIndex() or not _scrolls(bar) else area
            text = bar.tabText(place).replace("&", "")
            yield Words(bar, text, area, bar.fontMetrics().horizontalAdvance(text), seen.width())


def _scrolls(bar: QTabBar) -> bool:
    """Whether its arrows are there: a tab that is not the present one may then be out of sight."""
    return any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


def _heads(header: QHeaderView) -> Iterator[Words]:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for place in range(header.count()):
        text = str(header.model().headerData(place, Qt.Orientation.Horizontal) or "")
        area = QRect(header.sectionViewportPosition(place), 0, header.sectionSize(place), header.height())
        if text and not header.isSectionHidden(place):
            wanted = max(QFontMetrics(header.font()).horizontalAdvance(line) for line in text.split("\n"))
            yield Words(header, text, area, wanted, area.width())


def _button(push: QAbstractButton) -> Iterator[Words]:
    text = push.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if not text or (isinstance(push, QToolButton) and push.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly):
        return
    room = push.width()
    if isinstance(push, QPushButton):
        option = QStyleOptionButton()
        push.initStyleOption(option)
        room = push.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, push).width()
        room -= push.iconSize().width() + 4 if not push.icon().isNull() else 0
    elif isinstance(push, QToolButton):
        tool = QStyleOptionToolButton()
        push.initStyleOption(tool)
        room = (
            push.style()
            .subControlRect(QStyle.ComplexControl.CC_ToolButton, tool, QStyle.SubControl.SC_ToolButton, push)
            .width()
        )
    else:
        room = push.width() - 22  # the mark of a box to tick, and its distance
    yield _line(push, text, push.rect().adjusted(4, 3, -4, -3), room)


def _combo(box: QComboBox) -> Iterator[Words]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    place = QStyle.SubControl.SC_ComboBoxEditField
    area = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, box)
    yield _line(box, box.currentText(), area, area.width())


def place_in(widget: QWidget, root: QWidget, area: QRect) -> QRect:
    """A rectangle of a widget as one of the root's."""
    return QRect(widget.mapTo(root, area.topLeft()), area.size())


def shown_part(widget: QWidget, root: QWidget, area: QRect) -> QRect:
    """The part of a widget's rectangle that no ancestor cuts off, in the root's coordinates."""
    seen = place_in(widget, root, area)
    above: QWidget | None = widget
    while above is not None:
        seen = seen.intersected(QRect(above.mapTo(root, QPoint(0, 0)), above.rect().size()))
        if above is root:
            break
        above = above.parentWidget()
    return seen
