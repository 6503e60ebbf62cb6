"""A layout that sets its items in rows and breaks where the width ends."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items left to right, centred on their row, in as many rows as the width needs.

    The Tab key goes through them in this order, whichever was made first.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._in_turn: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Set the items into `area`."""
        super().setGeometry(area)
        self._place(area, move=True)
        self._take_turns()

    def _take_turns(self) -> None:
        widgets = [widget for item in self._items if (widget := item.widget()) is not None]
        if widgets != self._in_turn:
            self._in_turn = widgets
            stops = [widget for widget in widgets if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widths, heights = [size.width() for size in shown], [size.height() for size in shown]
        return QSize(max(widths, default=0), max(heights, default=0))

    def _place(self, area: QRect, move: bool) -> int:
        top = area.top()
        for row in self._rows(area.width()):
            height = max(item.sizeHint().height() for item in row)
            left = area.left()
            for item in row:
                size = item.sizeHint()
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._gap // 2
        return max(0, top - self._gap // 2 - area.top())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not rows or used + self._gap + wanted > width:
                rows.append([item])
                used = wanted
            else:
                rows[-1].append(item)
                used += self._gap + wanted
        return rows
