"""Everything the window can do, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from lossdoctor.bridge.fuzzy import best
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.palette_entries import Entry
from lossdoctor.ui.theme import Theme

WIDTH, MOST_SHOWN, TOP = 620, 60, 72
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """A line to type in above what fits, best first. Up and Down choose, Enter does it, Escape closes.

    What is done is done after it has closed, so that dialogs open over the window.
    """

    def __init__(self, entries: Sequence[Entry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = list(entries)
        self._theme = theme
        self.setWindowTitle(self.tr("Commands"))
        self.setModal(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Find a command, a demo, a finding, a file or a setting"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.line)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(3)
        self.list.setUniformRowHeights(True)
        self.list.setStyleSheet("QTreeWidget { outline: 0; }")  # the chosen row has a ground of its own
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = plain(self.tr("Nothing is called so."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self.line, self.list, self.nothing):
            column.addWidget(widget)
        self._size_columns()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._do)
        self.list.currentItemChanged.connect(self._tell)
        self._search("")
        self._place()

    def _size_columns(self) -> None:
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _place(self) -> None:
        parent = self.parentWidget()
        width, height = (parent.width(), parent.height()) if parent is not None else (WIDTH, 600)
        self.resize(min(WIDTH, width - 48), min(440, height - 2 * TOP))
        if parent is not None:
            corner = parent.mapToGlobal(parent.rect().topLeft())
            self.move(corner.x() + (width - self.width()) // 2, corner.y() + TOP)

    @property
    def shown(self) -> list[str]:
        """Titles in sight, best first."""
        return [self.list.topLevelItem(place).text(0) for place in range(self.list.topLevelItemCount())]

    def _search(self, typed: str) -> None:
        found = best(typed, [(f"{entry.title} {entry.kind}", entry) for entry in self._entries])
        found.sort(key=lambda entry: not entry.able)  # stable: what can be done now first
        self.list.clear()
        for entry in found[:MOST_SHOWN]:
            self.list.addTopLevelItem(self._item(entry))
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentItem(self.list.topLevelItem(0))

    def _item(self, entry: Entry) -> QTreeWidgetItem:
        kind = entry.kind if entry.able else self.tr("{kind}, not now").format(kind=entry.kind)
        item = QTreeWidgetItem([printable(entry.title), kind, entry.keys])
        item.setData(0, Qt.ItemDataRole.UserRole, entry)
        item.setToolTip(0, printable(entry.title))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in (1, 2) if entry.able else (0, 1, 2):
            item.setForeground(column, QColor(self._theme.muted))
        return item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        """The chosen line for who hears and does not see: the focus stays in the line above."""
        told = " · ".join(part for part in (item.text(column) for column in range(3)) if part) if item else ""
        self.line.setAccessibleDescription(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that belong to the list go there; Enter does what is chosen."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in LIST_KEYS:
                self.list.keyPressEvent(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.currentItem())
                return True
        return bool(super().eventFilter(watched, event))

    def _do(self, item: QTreeWidgetItem | None) -> None:
        entry = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(entry, Entry) and entry.able:
            parent = self.parentWidget()
            self.accept()
            QTimer.singleShot(0, parent or self, entry.act)
