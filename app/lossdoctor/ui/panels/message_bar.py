"""The line below the tool bar that says what happened, instead of a modal box."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lossdoctor.bridge.state import Notice
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable, set_tone
from lossdoctor.ui.theme import MARKS, WORDS


class MessageBar(QFrame):
    """Shows one notice, with a button when it has an action: `acted(str)`. Good news leaves by itself."""

    acted = Signal(str)

    LEAVE_MS = 8_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._action = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        self.mark = plain("", "strong")
        self.text = plain("", wrap=True)
        self.act = button("", self._act, kind="small", name=self.tr("Act on the message"))
        self.dismiss = button(self.tr("Dismiss"), self.hide, kind="small", name=self.tr("Dismiss the message"))
        row.addWidget(self.mark)
        row.addWidget(self.text, 1)
        row.addWidget(self.act)
        row.addWidget(self.dismiss)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.hide)
        self.hide()

    def say(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        set_tone(self, notice.kind)
        set_tone(self.mark, notice.kind)
        word = {"passed": self.tr("Done"), "hint": self.tr("Note")}.get(notice.kind) or WORDS.get(notice.kind, "")
        self.mark.setText(f"{MARKS.get(notice.kind, '')} {word}")
        self.text.setText(printable(notice.text))
        self.setAccessibleName(printable(f"{word}: {notice.text}"))
        self._action = notice.action
        words = {"reopen": self.tr("Open it again"), "show-folder": self.tr("Show folder")}
        self.act.setText(words.get(notice.action, notice.action))
        self.act.setAccessibleName(self.act.text() or self.tr("Act on the message"))
        self.act.setVisible(bool(notice.action))
        self.show()
        self._leave.stop()
        if notice.kind in ("passed", "hint"):
            self._leave.start(self.LEAVE_MS)

    def _act(self) -> None:
        self.hide()
        self.acted.emit(self._action)
