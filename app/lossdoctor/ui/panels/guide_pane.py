"""A guided demo beside its curve: the step bar, the present step, Back, Next and Leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lossdoctor.bridge.guided import STEPS, Guide, Step
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget, line, scrolling
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.guide_steps import LETTERS, page
from lossdoctor.ui.panels.step_bar import StepBar
from lossdoctor.ui.theme import Theme


class GuidePane(Card):
    """Shows the guide and sends it on. Arrow keys and Page Up and Down step inside it, A to D guess, Escape leaves."""

    def __init__(self, guide: Guide, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._theme = theme
        self._factor = 1.0
        self._shown: object = None
        self.setAccessibleName(self.tr("Guided demo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(288)
        self._build()
        guide.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(plain(self.tr("Guided"), "heading"))
        head.addStretch(1)
        self.leave = button(self.tr("Leave"), self._guide.leave, kind="small", name=self.tr("Leave the guided demo"))
        head.addWidget(self.leave)
        self.column.addLayout(head)
        self.steps = StepBar()
        self.steps.chosen.connect(self._guide.go)
        self.column.addWidget(self.steps)
        self.column.addWidget(line())
        self._page = QVBoxLayout()
        self._page.setContentsMargins(0, 0, 4, 0)
        self.area = scrolling(clear_widget(self._page), self.tr("Present step"))
        self.column.addWidget(self.area, 1)
        self.column.addWidget(line())
        foot = QHBoxLayout()
        self.back = button(self.tr("Back"), self._guide.back)
        self.next = button(self.tr("Next"), self._guide.next, kind="primary")
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.column.addLayout(foot)
        for keys, act in (
            ("Escape", self._guide.leave),
            ("Right", self._guide.next),
            ("Left", self._guide.back),
            *((letter, self._guesser(place)) for place, letter in enumerate(LETTERS)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _guesser(self, place: int):  # type: ignore[no-untyped-def]
        def act() -> None:
            if place < len(self._guide.choices) and not self._guide.guessed:
                self._guide.guess(self._guide.choices[place].slug)

        return act

    def set_theme(self, theme: Theme) -> None:
        """Other colours: drawings are made anew."""
        self._theme, self._shown = theme, None
        self.refresh()

    def magnify(self, factor: float) -> None:
        """Larger drawings."""
        self._factor, self._shown = factor, None
        self.refresh()

    @property
    def acting(self) -> QPushButton | None:
        """The button of the present step that does something, or None."""
        found = [push for push in self.area.findChildren(QPushButton) if push.property("acts") == "true"]
        return found[-1] if found else None

    def refresh(self) -> None:
        """Show the guide's state; what did not change stays."""
        guide = self._guide
        if not guide.active:
            return
        self.steps.show_step(guide.step, guide.may)
        self.back.setEnabled(guide.step is not STEPS[0])
        self.next.setEnabled(guide.can_next)
        self.next.setVisible(guide.step is not STEPS[-1])
        self.next.setToolTip(self._next_word())
        state = self._state()
        if state != self._shown:
            moved = self._shown is None or state[:2] != self._shown[:2]  # type: ignore[index]
            self._shown = state
            self._show_page(moved)

    def _state(self) -> tuple[object, ...]:
        guide = self._guide
        runs = [(run.state, run.why) for run in (guide.before, guide.after) if run is not None]
        finding = guide.finding if guide.step is not Step.WATCH else None
        done = guide.is_done(guide.step)
        return guide.scenario, guide.step, guide.guessed, guide.treating, finding, done, runs

    def _show_page(self, moved: bool) -> None:
        focused = QApplication.focusWidget()
        lost = focused is not None and self.area.isAncestorOf(focused)  # it goes with the page that held it
        while self._page.count():
            old = self._page.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        self._page.addWidget(page(self._guide, self._theme, self._factor))
        if moved:
            self.area.verticalScrollBar().setValue(0)
        if lost or (moved and self.isVisible()):
            self.setFocus()  # keys go on working here whatever was pressed

    def _next_word(self) -> str:
        if self._guide.can_next:
            return self.tr("Next step (Page Down)")
        return {
            Step.WATCH: self.tr("When the run is over and examined"),
            Step.GUESS: self.tr("After a guess; any guess tells the answer"),
            Step.CURE: self.tr("When the cured program has trained"),
        }.get(self._guide.step, "")
