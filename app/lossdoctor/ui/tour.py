"""Callouts over the window's own widgets: once at the first start, and again whenever asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.callouts import standing

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

WIDTH, AIR = 320, 6
VEIL = 120  # of 255: how dark what is not talked about becomes
KEYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_Left: -1}
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Left)
MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


@dataclass(frozen=True, eq=False)
class Stop:
    """One callout: the widget it points at, and what it says."""

    widget: Callable[[], QWidget | None]
    title: str
    text: str


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Tour", text)


def stops(window: MainWindow) -> list[Stop]:
    """What the page that is open has to show."""
    return _of_welcome(window) if window.pages.currentIndex() == 0 else _of_room(window)


def _of_welcome(window: MainWindow) -> list[Stop]:
    welcome = window.welcome
    first = welcome.tiles[0] if welcome.tiles else None
    return [
        Stop(
            lambda: first,
            tr("See it happen"),
            tr("Each tile is a sick program. Click one: its loss moves within seconds, nothing of yours is touched."),
        ),
        Stop(
            lambda: first.guide if first is not None else None,
            tr("Or be guided"),
            tr("Five steps: watch it go wrong, guess, see the proof, cure it, compare. F11 makes it large."),
        ),
        Stop(
            lambda: welcome.drop,
            tr("Bring your own"),
            tr("Drop a script, a notebook, a model with its data or a log anywhere on the window. Code runs only after "
               "you have said that you trust it."),
        ),
        Stop(
            lambda: welcome.recent_card,
            tr("Where you were"),
            tr("What you opened stands here with what was found in it."),
        ),
        Stop(
            lambda: welcome.help,
            tr("Help"),
            tr("This tour again, the keyboard, a bundle for support. Ctrl+Shift+P finds every command by typing."),
        ),
    ]  # fmt: skip


def _of_room(window: MainWindow) -> list[Stop]:
    return [
        Stop(
            lambda: window.curves,
            tr("The loss, as it moves"),
            tr("Drag to pan, scroll to zoom, arrow keys read out values. What a loss can never reach is shaded."),
        ),
        Stop(
            lambda: window.side,
            tr("What is wrong"),
            tr("The root cause comes first. Open a finding for its proof in numbers, its cures, and a trial of each."),
        ),
        Stop(
            lambda: window.patient,
            tr("What is examined"),
            tr("The model with its findings pinned on, the data, and the settings that you may change."),
        ),
        Stop(
            lambda: window.bottom,
            tr("The details"),
            tr("Gradients, metrics, runs side by side, every edit, what the program printed, and lab tests."),
        ),
        Stop(
            lambda: window.tool_bar.export,
            tr("Take it with you"),
            tr("Cure all tries the cures and keeps what helps. The report carries the proof, for who was not there."),
        ),
    ]


class Tour(QWidget):
    """Lies over the window but for the widget it talks of, which stays usable. `ended()` once.

    Next by button, Enter, Right or a click anywhere in the callout; Back by Left; Escape or Skip ends it. The callout
    and its buttons stay where they are as long as they hide nothing that is talked of. Widgets out of sight are left
    out. What had the keyboard before has it again afterwards.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, shown: Sequence[Stop]) -> None:
        super().__init__(window)
        self._window = window
        self._stops = [stop for stop in shown if _visible(stop.widget())]
        self._place = 0
        self._followed: list[QWidget] = []
        self._before = QApplication.focusWidget()
        self.setAccessibleName(self.tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = Card(self, spacing=8)
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        if self._stops:
            self._show()
        else:
            self.end()

    def _build(self) -> None:
        self.title = plain("", "title", wrap=True)
        self.text = plain("", wrap=True)
        self.count = plain("", "small")
        self.keys = plain(self.tr("Enter or → next, ← back, Esc ends the tour"), "small", wrap=True)
        self.skip = button(self.tr("Skip"), self.end, kind="small", name=self.tr("Skip the tour"))
        self.back = button(self.tr("Back"), lambda: self.step(-1), kind="small")
        self.next = button(self.tr("Next"), lambda: self.step(1), kind="primary")
        self.card.column.addWidget(self.title)
        self.card.column.addWidget(self.text)
        self.card.column.addStretch(1)
        self.card.column.addWidget(self.keys)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        for push in (self.skip, self.back, self.next):
            push.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the tour
            push.installEventFilter(self)
            row.addWidget(push)
        self.card.column.addLayout(row)
        self.card.setFixedWidth(WIDTH)

    def step(self, by: int) -> None:
        """One callout on or back; after the last it ends."""
        self._place = max(self._place + by, 0)
        if self._place >= len(self._stops):
            self.end()
        else:
            self._show()

    def end(self) -> None:
        """Take it away."""
        self._window.removeEventFilter(self)
        self._follow(None)
        self._soon.stop()
        held = self.hasFocus() or self.isAncestorOf(QApplication.focusWidget() or self._window)
        self.hide()
        if held and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()

    @property
    def present(self) -> Stop:
        """The callout that shows."""
        return self._stops[self._place]

    def _show(self) -> None:
        last = self._place == len(self._stops) - 1
        self.count.setText(self.tr("Step {n} of {all}").format(n=self._place + 1, all=len(self._stops)))
        self.back.setEnabled(self._place > 0)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self._follow(self.present.widget())
        self._settle()
        self.setAccessibleDescription(f"{self.count.text()}. {self.title.text()}. {self.text.text()}")

    def _follow(self, widget: QWidget | None) -> None:
        """The hole stays over this widget, whatever moves it: a scroll bar that appears, a panel that grows."""
        for old in self._followed:
            if isValid(old):
                old.removeEventFilter(self)
        self._followed = []
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = widget.parentWidget()

    def _settle(self) -> None:
        """The hole over the widget, and the callout where there is room beside it and the others."""
        if not _visible(self.present.widget()):
            self.end()
            return
        self._hole = self._hole_of(self.present)
        size = QSize(WIDTH, max(self._height_with(stop) for stop in self._stops))
        self._height_with(self.present)
        self.card.resize(size)
        self.card.move(standing([self._hole_of(stop) for stop in self._stops], size, self.rect())[self._place])
        inner = self._hole.adjusted(3, 3, -3, -3)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)).united(QRegion(self.card.geometry())))
        self.update()

    def _hole_of(self, stop: Stop) -> QRect:
        widget = stop.widget()
        if widget is None or not _visible(widget):
            return QRect()
        corner = widget.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, widget.size()).adjusted(-AIR, -AIR, AIR, AIR).intersected(self.rect())

    def _height_with(self, stop: Stop) -> int:
        """Of the callout with the words of a stop, which it shows from now on."""
        self.title.setText(printable(stop.title))
        self.text.setText(printable(stop.text))
        self.card.ensurePolished()
        self.card.layout().activate()
        return self.card.layout().totalHeightForWidth(WIDTH)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click in the callout, beside its buttons, is Next."""
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.card.geometry().contains(place) and not isinstance(self.childAt(place), QAbstractButton):
            self.step(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil, and a frame around what is talked of."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, VEIL))
        painter.fillRect(self._hole, QColor(self._window.theme.accent))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and arrows step, Escape ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in KEYS:
            self.step(KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the window when it changes its size; on a button arrows step and Enter presses it."""
        own = watched in (self.skip, self.back, self.next)
        if own and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ARROWS:
                self.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QAbstractButton):
                watched.click()
                return True
        if watched in self._followed and event.type() in MOVES:
            self._soon.start(0)
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._window.rect())
            self._settle()
        return bool(super().eventFilter(watched, event))


def _visible(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and not widget.visibleRegion().isEmpty()
