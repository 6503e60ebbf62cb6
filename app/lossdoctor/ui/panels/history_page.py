"""The history of edits: a line of revisions to step through, and what each changed in settings and script."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lossdoctor.bridge.edit_history import EditHistory, RevisionSeen
from lossdoctor.bridge.revision_changes import Change
from lossdoctor.bridge.spoken import fix_words
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, empty, scrolling
from lossdoctor.ui.bricks.diff_view import DiffView, ScriptDiff
from lossdoctor.ui.bricks.labels import Elided, plain, printable
from lossdoctor.ui.theme import Theme

PLACE = Qt.ItemDataRole.UserRole


class HistoryPage(QWidget):
    """`go_asked(int)`: to this place of the line. A click or Enter on a revision goes there; arrow keys only look.
    `diff_asked(ScriptDiff)`: show it larger; `script_asked(str)`: save this patched script.
    """

    go_asked = Signal(int)
    diff_asked = Signal(object)
    script_asked = Signal(str)

    def __init__(self, history: EditHistory, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._theme = theme
        told = self.tr(
            "Apply a cure or change a setting: each step is listed here, and you can go back to any of them."
        )
        self.empty_word = plain(told, "muted", wrap=True)
        self.rows = RevisionList()
        self.rows.setAccessibleName(self.tr("History of edits"))
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setAccessibleName(self.tr("Revisions and what they change"))
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.rows)
        self.parts.addWidget(self._page())
        self.parts.setStretchFactor(1, 1)
        self.parts.setSizes([200, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.empty_word, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.parts, 1)
        self.rows.currentRowChanged.connect(self._show)
        self.rows.chosen.connect(self._go)
        history.changed.connect(self.refresh)
        history.script_came.connect(self._script_came)
        self.refresh()

    def _page(self) -> QScrollArea:
        self.title = Elided("", "strong")
        self.go = button(self.tr("Go to this revision"), lambda: self._go(self.rows.currentRow()), kind="small")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.go)
        self._changes = QGridLayout()
        self._changes.setVerticalSpacing(2)
        self._script = QVBoxLayout()
        self._script.setSpacing(6)
        inside = QVBoxLayout()
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addLayout(self._changes)
        inside.addLayout(self._script)
        inside.addStretch(1)
        content = clear_widget(inside)
        inside.setContentsMargins(8, 0, 8, 0)
        return scrolling(content, self.tr("What the revision changes"))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._show(self.rows.currentRow())

    def refresh(self) -> None:
        """Show the line as it is; the present revision is looked at."""
        history = self._history
        self.empty_word.setVisible(len(history.line) < 2)
        self.parts.setVisible(len(history.line) > 1)
        self.rows.blockSignals(True)
        self.rows.clear()
        for place, seen in enumerate(history.line):
            item = QListWidgetItem(printable(self._words(place, seen)))
            item.setToolTip(self.tr("Click or press Enter to go there"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, printable(self._told(place, seen)))
            self.rows.addItem(item)
        self.rows.setCurrentRow(history.place)
        self.rows.blockSignals(False)
        self._show(history.place)

    def _words(self, place: int, seen: RevisionSeen) -> str:
        title = self.tr("As given") if place == 0 else fix_words(seen.title)
        if seen.undone:
            return self.tr("○ {title} (undone)").format(title=title)
        return f"{'●' if place == self._history.place else '✓'} {title}"

    def _told(self, place: int, seen: RevisionSeen) -> str:
        here = self.tr(", the present one") if place == self._history.place else ""
        return self._words(place, seen)[2:] + here

    def _go(self, place: int) -> None:
        if place != self._history.place:
            self.go_asked.emit(place)

    def _script_came(self, place: int) -> None:
        if place == self.rows.currentRow():
            self._show(place)

    def _show(self, place: int) -> None:
        empty(self._changes)
        empty(self._script)
        if not 0 <= place < len(self._history.line) or len(self._history.line) < 2:
            return
        seen = self._history.line[place]
        self.title.set_full_text(self._words(place, seen)[2:])
        self.go.setVisible(place != self._history.place)
        if place == 0:
            self._script.addWidget(plain(self.tr("The program as it was opened."), "small", wrap=True))
            return
        self._show_changes(self._history.changes(place))
        if self.isVisible():
            self._show_script(place)

    def _show_changes(self, told: tuple[Change, ...]) -> None:
        if not told:
            word = self.tr("No setting that is shown here differs from the revision before.")
            self._changes.addWidget(plain(word, "small", wrap=True), 0, 0)
        for row, change in enumerate(told):
            both = plain(f"{change.before} → {change.after}", "ink-small", wrap=True)
            sentence = self.tr("{name}: {before}, then {after}")
            both.setAccessibleName(printable(sentence.format(**vars(change))))
            self._changes.addWidget(plain(change.name, "small", wrap=True), 2 * row, 0)
            self._changes.addWidget(both, 2 * row + 1, 0)

    def _show_script(self, place: int) -> None:
        change = self._history.script(place)
        if change.asked:
            self._script.addWidget(plain(self.tr("Reading your script…"), "small"))
        if change.diff:
            told = ScriptDiff(self.tr("Change of your script"), change.diff, change.patched)
            view = DiffView(told, self._theme)
            view.larger_asked.connect(self.diff_asked)
            view.save_asked.connect(self.script_asked)
            self._script.addWidget(view)
        if change.manual:
            self._script.addWidget(plain(change.manual, "small", wrap=True))

    def showEvent(self, event: QShowEvent) -> None:
        """Scripts are read once somebody looks."""
        super().showEvent(event)
        self._show(self.rows.currentRow())


class RevisionList(QListWidget):
    """`chosen(int)`: a row was clicked, or Enter was pressed on it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
            return
        super().keyPressEvent(event)
