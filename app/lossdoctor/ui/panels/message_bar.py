"""The line below the tool bar that says what happened, instead of a modal box."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from lossdoctor.bridge.state import Notice
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable, set_tone
from lossdoctor.ui.theme import MARKS, WORDS, word

MOST_BUTTONS = 3


class MessageBar(QFrame):
    """Shows one notice, with its buttons: `acted(str)`. News without a button leaves by itself, unless it is bad; a
    notice that stays, or with buttons, that was covered by one of another sort comes back when that has gone.
    """

    acted = Signal(str)

    LEAVE_MS = 8_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._notice: Notice | None = None
        self._covered: list[Notice] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        self.mark = plain("", "strong")
        self.text = plain("", wrap=True)
        row.addWidget(self.mark)
        row.addWidget(self.text, 1)
        self.acts = [self._button(place) for place in range(MOST_BUTTONS)]
        for push in self.acts:
            row.addWidget(push)
        self.act = self.acts[0]
        self.dismiss = button(self.tr("Dismiss"), self._next, kind="small", name=self.tr("Dismiss the message"))
        row.addWidget(self.dismiss)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self._next)
        self.hide()

    def _button(self, place: int) -> QPushButton:
        return button("", lambda: self._act(place), kind="small", name=self.tr("Act on the message"))

    def say(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        sort = sort_of(notice)
        before = self._notice
        self._covered = [other for other in self._covered if sort_of(other) != sort]
        if before is not None and (actions_of(before) or before.stays) and sort_of(before) != sort:
            self._covered.append(before)
        self._show(notice)

    def clear(self) -> None:
        """Forget everything: other files are being opened."""
        self._covered.clear()
        self._next()

    def withdraw(self, text: str) -> None:
        """What was said so is not so any more."""
        self._covered = [other for other in self._covered if other.text != text]
        if self._notice is not None and self._notice.text == text:
            self._next()

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        set_tone(self, notice.kind)
        set_tone(self.mark, notice.kind)
        usual = word(notice.kind) if notice.kind in WORDS else ""
        called = {"passed": self.tr("Done"), "hint": self.tr("Note")}.get(notice.kind, usual)
        self.mark.setText(f"{MARKS.get(notice.kind, '')} {called}")
        self.text.setText(printable(notice.text))
        self.setAccessibleName(printable(f"{called}: {notice.text}"))
        actions = actions_of(notice)
        for place, push in enumerate(self.acts):
            action = actions[place] if place < len(actions) else ""
            push.setText(self.words(action).replace("&", "&&"))
            push.setAccessibleName(self.words(action) or self.tr("Act on the message"))
            push.setVisible(bool(action))
        self.show()
        self._leave.stop()
        stays = notice.stays or bool(actions and named(actions[0]) in STAYING)
        if notice.kind in ("passed", "hint") and not stays:
            self._leave.start(self.LEAVE_MS)

    def words(self, action: str) -> str:
        """What the button of an action says."""
        words = {
            "reopen": self.tr("Open it again"),
            "open-file": self.tr("Open"),
            "open-folder": self.tr("Open folder"),
            "reload": self.tr("Reload"),
            "ignore": self.tr("Ignore"),
            "undo-data": self.tr("Undo"),
            "unintend": self.tr("Undo"),
            "open-copy": self.tr("Open a modernised copy"),
            "show-copy": self.tr("Show"),
            "save-copy": self.tr("Save copy as…"),
            "save-session": self.tr("Save session…"),
            "go-live": self.tr("Go on with it"),
            "choose-program": self.tr("Choose where it is now"),
            "recover": self.tr("Reopen"),
            "discard": self.tr("Discard"),
            "choose-custom-objects": self.tr("Choose the .py that defines them"),
            "choose-data": self.tr("Choose data"),
            "choose-python": self.tr("Choose another Python"),
            "change-data": self.tr("Change how the data is read"),
        }
        return words.get(named(action), action)

    def _act(self, place: int) -> None:
        actions = actions_of(self._notice) if self._notice is not None else ()
        stays = place < len(actions) and named(actions[place]) in LOOKING
        if not stays:
            self._next()
        if place < len(actions):
            self.acted.emit(actions[place])

    def _next(self) -> None:
        """The notice goes; one that it covered comes back."""
        self._leave.stop()
        self._notice = None
        if self._covered:
            self._show(self._covered.pop())
        else:
            self.hide()


# A way on or back that should not vanish while somebody looks at its effect, and what was waited for.
STAYING = ("undo-data", "go-live", "choose-program", "open-file")
LOOKING = ("show-copy", "save-copy", "open-file", "open-folder")  # after which the other buttons are still wanted


def named(action: str) -> str:
    """An action without its argument."""
    return action.partition(":")[0]


def sort_of(notice: Notice) -> tuple[str, ...]:
    """Notices of one sort take each other's place: those with the same actions, for a file whichever it is."""
    actions = actions_of(notice)
    if actions and named(actions[0]) == "open-file":
        return ("open-file",)
    return actions or ((notice.text,) if notice.stays else ())


def actions_of(notice: Notice) -> tuple[str, ...]:
    """The actions of a notice, the first one first."""
    return (notice.action, *notice.more) if notice.action else ()
