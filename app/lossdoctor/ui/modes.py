"""Guided and lecture mode: the same window with other things in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from lossdoctor.bridge.guided import Guide, Step
from lossdoctor.bridge.state import Notice
from lossdoctor.ui.theme import Theme

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow
    from lossdoctor.ui.panels.guide_pane import GuidePane

MEANS = "running-mean-loss"  # the finding that needs the running mean in sight
LARGE = 1.5
SCROLLED = 0.8  # of a page
SECRET = (Step.WATCH, Step.GUESS)
SHARE, LEAST, MOST = 0.42, 430, 640  # of the window's width for the words of a lecture


class Modes(QObject):
    """Puts the guide's pane in the place of the diagnosis, and makes everything large for an audience.

    Whatever is hidden, drawn larger or moved comes back as it was; nothing of it is remembered. `changed()` when a
    mode begins or ends.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide = Guide(window.store, window.consultation, parent=self)
        self.pane: GuidePane | None = None
        self.lecture = False
        self._sizes: tuple[QByteArray, QByteArray] | None = None
        self._keys = [self._key("PgDown", self.page, 1), self._key("PgUp", self.page, -1)]
        arrows = [self._key("Right", self.step, 1), self._key("Left", self.step, -1)]
        for arrow in arrows:
            arrow.setParent(window.diagnosis)
            arrow.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._keys += arrows
        self.guide.begun.connect(self._begun)
        self.guide.changed.connect(self._keep_secret)
        self.guide.left.connect(self._left)

    def _key(self, keys: str, act: Callable[[int], None], by: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setEnabled(False)
        shortcut.activated.connect(lambda: act(by))
        return shortcut

    # what a person can ask for
    def begin(self, name: str) -> None:
        """Walk through a demo."""
        self._window.message_bar.clear()
        try:
            self.guide.begin(name)
        except (KeyError, OSError, ValueError) as error:
            self._window.message_bar.say(Notice("error", str(error.args[0] if error.args else error)))

    def toggle_lecture(self) -> None:
        """Large and few, or back."""
        self.set_lecture(not self.lecture)

    def set_lecture(self, lecture: bool) -> None:
        """Large letters, thick curves, the loss and one finding; or everything again."""
        if lecture == self.lecture:
            return
        self._keep_sizes()
        self.lecture = lecture
        window = self._window
        window.diagnosis.set_brief(lecture, self.factor)
        window.restyle()  # before the sizes come back: large letters would claim theirs
        self._arrange()
        self.magnify()
        (self.pane if self.pane is not None and self.guide.active else window.diagnosis).setFocus()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Next or previous step of the guide, or finding of the lecture."""
        if self.guide.active:
            self.guide.next() if by > 0 else self.guide.back()
        elif self.lecture:
            self._window.diagnosis.step(by)

    def page(self, by: int) -> None:
        """Scroll the words on or back as long as there are more, then step: what a presenter's two keys do."""
        guided = self.guide.active and self.pane is not None
        bar = (self.pane.area if guided and self.pane is not None else self._window.diagnosis.area).verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * round(SCROLLED * bar.pageStep()))
        if bar.value() == before:
            self.step(by)

    def end(self) -> None:
        """Everything as it is usually: before the layout is remembered."""
        self.guide.leave()
        self.set_lecture(False)

    # what follows from it
    @property
    def factor(self) -> float:
        """How many times larger than usual letters are."""
        return LARGE if self.lecture else 1.0

    def magnify(self) -> None:
        """Plots and drawings as large as the letters; called again when the plots have loaded."""
        if self._window.plots is not None:
            loss = self._window.plots.loss
            loss.magnify(self.factor)
            loss.set_fewer(self.any and not self._is_about_means)
            self._window.plots.set_secret(self.is_secret)
        if self.pane is not None:
            self.pane.magnify(self.factor)

    @property
    def _is_about_means(self) -> bool:
        demo = self.guide.scenario
        return MEANS in demo.expects if demo is not None else self._window.store.finding(MEANS) is not None

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        if self.pane is not None:
            self.pane.set_theme(theme)

    @property
    def any(self) -> bool:
        """Whether the window is in a mode."""
        return self.lecture or self.guide.active

    @property
    def is_secret(self) -> bool:
        """Whether an audience is to find out by itself what is wrong."""
        return self.guide.active and self.guide.step in SECRET

    def _keep_secret(self) -> None:
        if self._window.plots is not None:
            self._window.plots.set_secret(self.is_secret)

    def _begun(self) -> None:
        from lossdoctor.ui.panels.guide_pane import GuidePane  # not needed before the first guided demo

        window = self._window
        if self.pane is None:
            self.pane = GuidePane(self.guide, window.theme)
            window.side.addWidget(self.pane)
        self._keep_sizes()
        window.side.setCurrentWidget(self.pane)
        self._arrange()
        self.magnify()
        self.pane.setFocus()
        self.changed.emit()

    def _left(self) -> None:
        self._window.side.setCurrentWidget(self._window.diagnosis)
        self._arrange()
        self.magnify()
        self.changed.emit()

    def _keep_sizes(self) -> None:
        """Remember the sizes before the first mode begins."""
        if self._sizes is None:
            self._sizes = self._window.across.saveState(), self._window.centre.saveState()

    def _arrange(self) -> None:
        """Show what belongs to the present mode; without one the sizes come back."""
        window = self._window
        any_mode = self.any
        window.patient.setVisible(not any_mode)
        window.bottom.setVisible(not any_mode)
        for shortcut in self._keys:
            shortcut.setEnabled(any_mode)
        if any_mode:
            self.share()
        elif self._sizes is not None:
            across, centre = self._sizes
            window.across.restoreState(across)
            window.centre.restoreState(centre)
            self._sizes = None

    def share(self) -> None:
        """The width as the present mode has it."""
        width = self._window.across.width()
        words = min(max(round(width * SHARE), LEAST), MOST) if self.lecture else 400 if width > 1200 else 360
        if self.lecture or self.guide.active:
            self._window.across.setSizes([0, width - words, words])
