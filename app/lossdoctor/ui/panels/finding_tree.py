"""The findings as a tree of cards: consequences stand indented under what explains them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.bridge.finding_tree import Branch, above, tree, within
from lossdoctor.bridge.store import Store
from lossdoctor.ui.panels.finding_card import FindingCard
from lossdoctor.ui.theme import Theme

STEP = 16  # of each level
DEEPEST = 3  # levels that are indented; the panel is narrow
GAP = 8
ELBOW = 22  # from the top of a card to where its line arrives


class Bough(QWidget):
    """One card with the lines that lead to it."""

    def __init__(self, card: FindingCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.card = card
        self._theme = theme
        self._rails: tuple[bool, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(card)

    def place(self, rails: tuple[bool, ...], *, first: bool) -> None:
        """Indent by its level; `rails` as in Branch, () to draw no lines."""
        self._rails = rails[-DEEPEST:]
        margins = (STEP * len(self._rails), 0 if first else GAP, 0, 0)
        if self._column.getContentsMargins() != margins:
            self._column.setContentsMargins(*margins)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines from the finding above."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        arrives = self.card.y() + ELBOW
        for level, goes_on in enumerate(self._rails):
            x = STEP * level + STEP // 2 - 2
            own = level == len(self._rails) - 1
            if own or goes_on:
                painter.drawLine(x, 0, x, self.height() if goes_on else arrives)
            if own:
                painter.drawLine(x, arrives, self.card.x() - 2, arrives)


class FindingTree(QWidget):
    """Places the cards that `make` gives, and folds what hangs below them. Left and right fold, unfold and climb as in
    every tree, up and down go to the next card. `hidden(str)`: this finding was folded over the open one.
    """

    hidden = Signal(str)

    def __init__(
        self, store: Store, theme: Theme, make: Callable[[str], FindingCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAccessibleName(self.tr("Findings, with their consequences below them"))
        self._store = store
        self._theme = theme
        self._make = make
        self._boughs: dict[str, Bough] = {}
        self._folded: set[str] = set()
        self._only: str | None = None
        self.branches: tuple[Branch, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        store.cleared.connect(self._folded.clear)

    @property
    def order(self) -> list[str]:
        """Slugs from top to bottom, also of what is folded away."""
        return [branch.check for branch in self.branches]

    def refresh(self) -> None:
        """Take in the store's findings; cards that stay are moved, not made anew."""
        self.branches = tree(self._store.findings, self._store.causes.links)
        for slug in set(self._boughs) - set(self.order):
            bough = self._boughs.pop(slug)
            self._column.removeWidget(bough)
            bough.hide()
            bough.deleteLater()
        for place, branch in enumerate(self.branches):
            bough = self._boughs.get(branch.check) or self._new(branch.check)
            if self._column.indexOf(bough) != place:
                self._column.insertWidget(place, bough)
        self._show()

    def _new(self, slug: str) -> Bough:
        card = self._make(slug)
        card.walked.connect(self._walk)
        card.folded.connect(lambda: self.fold(slug, folded=slug not in self._folded))
        self._boughs[slug] = Bough(card, self._theme)
        return self._boughs[slug]

    def show_only(self, slug: str | None) -> None:
        """One card alone, without its lines; all of them with None."""
        self._only = slug
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for bough in self._boughs.values():
            bough.set_theme(theme)

    def reveal(self, slug: str) -> None:
        """Unfold what hides a finding."""
        causes = set(above(self.branches, slug))
        if causes & self._folded:
            self._folded -= causes
            self._show()

    def fold(self, slug: str, *, folded: bool) -> None:
        """Hide or show what hangs below a finding."""
        (self._folded.add if folded else self._folded.discard)(slug)
        self._show()
        open_below = any(self._boughs[below].card.is_open for below in within(self.branches, slug))
        if folded and open_below:
            self.hidden.emit(slug)

    def _show(self) -> None:
        gone = {below for slug in self._folded for below in within(self.branches, slug)}
        for place, branch in enumerate(self.branches):
            bough = self._boughs[branch.check]
            alone = self._only is not None
            bough.place(() if alone else branch.rails, first=alone or place == 0)
            bough.card.show_branch(branch, folded=branch.check in self._folded)
            shown = branch.check == self._only if alone else branch.check not in gone
            bough.setVisible(shown)
            bough.card.setVisible(shown)

    def _visible(self) -> Sequence[str]:
        return [slug for slug in self.order if not self._boughs[slug].isHidden()]

    def _walk(self, slug: str, key: int) -> None:
        branch = next(branch for branch in self.branches if branch.check == slug)
        folded = slug in self._folded
        if key == Qt.Key.Key_Left and branch.children and not folded:
            self.fold(slug, folded=True)
        elif key == Qt.Key.Key_Left:
            self._focus(branch.cause)
        elif key == Qt.Key.Key_Right and folded:
            self.fold(slug, folded=False)
        elif key == Qt.Key.Key_Right:
            self._focus(next(iter(branch.children), ""))
        else:
            shown = self._visible()
            place = shown.index(slug) + (1 if key == Qt.Key.Key_Down else -1)
            self._focus(shown[place] if 0 <= place < len(shown) else "")

    def _focus(self, slug: str) -> None:
        if slug in self._boughs:
            self._boughs[slug].card.setFocus(Qt.FocusReason.OtherFocusReason)
