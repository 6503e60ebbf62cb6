"""The welcome page: what it does, the demo gallery, your own files, recent ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from lossdoctor.core.scenarios import Scenario
from lossdoctor.ui.bricks.buttons import Chip, button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty, scrolling
from lossdoctor.ui.bricks.labels import Elided, plain, printable
from lossdoctor.ui.icons import icon
from lossdoctor.ui.panels.demo_tile import DemoTile
from lossdoctor.ui.panels.drop_zone import DropZone
from lossdoctor.ui.preferences import Recent
from lossdoctor.ui.theme import MARKS, Theme

TILE = 200
USUAL_LINE = 17  # pixels; larger letters need wider tiles
MANY = 12  # more tiles than this are searched, not looked through
GAP = 12


class Welcome(QWidget):
    """Shown first. Signals: `demo_chosen(str)`, `guided_chosen(str)`, `open_asked()`, `recent_chosen(str)`,
    `back_asked()`.
    """

    demo_chosen = Signal(str)
    guided_chosen = Signal(str)
    open_asked = Signal()
    recent_chosen = Signal(str)
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self._theme = theme
        self.tiles: list[DemoTile] = []
        self._columns = 0
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        inside = QVBoxLayout()
        inside.addLayout(self._head())
        inside.addSpacing(20)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(self._gallery(), 1)
        body.addWidget(self._side())
        inside.addLayout(body)
        inside.addStretch(1)
        self._area = scrolling(clear_widget(inside), self.tr("Welcome"))
        inside.setContentsMargins(48, 32, 48, 20)
        page.addWidget(self._area, 1)

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(plain(self.tr("Loss Doctor"), "hero"))
        row.addStretch(1)
        self.engine = Chip(self.tr("Engine"))
        self.engine.setEnabled(False)
        row.addWidget(self.engine)
        self.back = button(self.tr("Back to the patient"), self.back_asked.emit)
        self.back.hide()
        row.addWidget(self.back)
        self.help = button(self.tr("Help"))
        row.addWidget(self.help)
        column.addLayout(row)
        lead = self.tr("Open what you train. See why its loss is wrong. Cure it, and take the proof with you.")
        column.addWidget(plain(lead, "lead"))
        return column

    def _gallery(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(plain(self.tr("See it happen"), "heading"))
        self.count = plain("", "small")
        head.addWidget(self.count)
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a demo"))
        self.search.setAccessibleName(self.tr("Find a demo"))
        self.search.setClearButtonEnabled(True)
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(self.tr("Clear the search"))
        self.search.setAcceptDrops(False)  # the window takes them
        self.search.setFixedWidth(TILE)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        self.search.hide()
        head.addWidget(self.search)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column.addLayout(self._grid)
        self._nothing = plain(self.tr("The demos could not be read. Reinstall Loss Doctor."), "muted", wrap=True)
        self._nothing.hide()  # until somebody has looked
        column.addWidget(self._nothing)
        column.addStretch(1)
        return column

    def _side(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(plain(self.tr("Your own"), "heading"))
        self.drop = DropZone()
        self.drop.open_asked.connect(self.open_asked)
        column.addWidget(self.drop)
        column.addSpacing(8)
        column.addWidget(plain(self.tr("Recent"), "heading"))
        self.recent_card = Card(spacing=8)
        column.addWidget(self.recent_card)
        column.addStretch(1)
        side = clear_widget(column)
        side.setFixedWidth(228)
        self.show_recents(())
        return side

    def show_demos(self, scenarios: Sequence[Scenario]) -> None:
        """Fill the gallery; tiles of before go."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(scenario) for scenario in scenarios]
        self._nothing.setVisible(not self.tiles)
        self.search.setVisible(len(self.tiles) > MANY)
        self._filter()

    def _filter(self) -> None:
        for tile in self.tiles:
            tile.setVisible(tile.matches(self.search.text()))
        shown, whole = len(self._shown_tiles), len(self.tiles)
        told = self.tr("{n} demos").format(n=whole) if shown == whole else self.tr("{s} of {n} demos")
        self.count.setText(told.format(s=shown, n=whole))
        self._columns = 0
        self._lay_out()

    def _open_first(self) -> None:
        """Enter opens what was found first."""
        if self.search.text() and self._shown_tiles:
            self._shown_tiles[0].clicked.emit()

    @property
    def _shown_tiles(self) -> list[DemoTile]:
        return [tile for tile in self.tiles if not tile.isHidden()]

    def _tile(self, scenario: Scenario) -> DemoTile:
        tile = DemoTile(scenario, self._theme)
        tile.clicked.connect(lambda: self.demo_chosen.emit(scenario.name))
        tile.guided.connect(lambda: self.guided_chosen.emit(scenario.name))
        return tile

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """List recent files, newest first."""
        self._shown = tuple(recents)
        empty(self.recent_card.column)
        if not recents:
            self.recent_card.column.addWidget(plain(self.tr("What you open is listed here."), "small", wrap=True))
        for recent in recents[:6]:
            self.recent_card.column.addWidget(self._recent(recent))

    def _recent(self, recent: Recent) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(0)
        there = recent.there
        name = button(recent.name, lambda: self.recent_chosen.emit(recent.path), kind="quiet")
        name.setAccessibleName(printable(self.tr("Open {path} again").format(path=recent.path)))
        name.setToolTip(printable(recent.path if there else self.tr("{path} is gone").format(path=recent.path)))
        name.setEnabled(there)
        if recent.kind:
            name.setIcon(icon(f"kind-{recent.kind}", self._theme.accent, self._theme.muted))
        room = name.fontMetrics().elidedText(printable(recent.name), Qt.TextElideMode.ElideMiddle, 158)
        name.setText(room.replace("&", "&&"))
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(6)
        mark = recent.worst if there else ""
        row.setContentsMargins(4 if recent.kind and mark else 22 if recent.kind else 1, 0, 0, 0)
        if mark:  # beside its word: no meaning by shape or colour alone
            row.addWidget(plain(MARKS[mark], "small", tone=mark))
        row.addWidget(Elided(recent.told if there else self.tr("not there any more"), "small"), 1)
        column.addLayout(row)
        return clear_widget(column)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.show_recents(self._shown)
        for tile in self.tiles:
            tile.sketch.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need wider tiles."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_grid"):
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.width() - 96 - 228 - 24 - 12
        tile = max(TILE, round(TILE * self.fontMetrics().lineSpacing() / USUAL_LINE))
        columns = max(1, min(4, (room + GAP) // (tile + GAP)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._shown_tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
