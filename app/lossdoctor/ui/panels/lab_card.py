"""One lab test: its question, a button, and its result as a sentence with a small plot."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import LabCard, LabVerdict
from lossdoctor.core.saying import now
from lossdoctor.ui.bricks.buttons import Fold, button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty
from lossdoctor.ui.bricks.labels import plain, printable, set_tone
from lossdoctor.ui.theme import Theme

# No meaning by colour alone: a shape and a word each.
SHOWN = {
    LabVerdict.PASSED: ("✓", QT_TRANSLATE_NOOP("LabTestCard", "Passed"), "passed"),
    LabVerdict.FAILED: ("◆", QT_TRANSLATE_NOOP("LabTestCard", "Failed"), "error"),
    LabVerdict.NOT_DECIDED: ("○", QT_TRANSLATE_NOOP("LabTestCard", "Not decided"), "warning"),
}


class LabTestCard(Card):
    """`run_asked(str)` and `stop_asked()`; shows what it is given and decides nothing."""

    run_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, card: LabCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=8, spacing=4)
        self.card = card
        self._theme = theme
        self._result: LabTestFinished | None = None
        title = now(card.title)
        self.setAccessibleName(title)
        self.run = button(
            self.tr("Run"),
            lambda: self.run_asked.emit(card.name),
            kind="small",
            name=self.tr("Run: {title}").format(title=title),
        )
        self.stop = button(
            self.tr("Stop"), self.stop_asked.emit, kind="small", name=self.tr("Stop: {title}").format(title=title)
        )
        self.verdict = plain("", "strong")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(plain(title, "strong"))
        head.addWidget(self.verdict)
        head.addStretch(1)
        head.addWidget(self.stop)
        head.addWidget(self.run)
        self.column.addLayout(head)
        self.column.addWidget(plain(now(card.question), "muted", wrap=True))
        self.sentence = plain("", wrap=True)
        self.column.addWidget(self.sentence)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(8)
        self.column.addLayout(self._pictures)
        self.rule = Fold(self.tr("How it is judged"), self._rule())
        self.column.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignTop)

    def _rule(self) -> QWidget:
        inside = QVBoxLayout()
        inside.setSpacing(4)
        for text in (self.card.rule, self.card.source):
            inside.addWidget(plain(now(text), "small", wrap=True))
        return clear_widget(inside)

    def show_state(self, *, may_run: bool, running: bool, word: str) -> None:
        """Whether it can be run now; `word` is how far it is, or why it was refused."""
        self.run.setEnabled(may_run)
        self.run.setVisible(not running)
        self.stop.setVisible(running)
        again = self.tr("Run again") if self._result is not None else self.tr("Run")
        self.run.setText(again)
        if running or self._result is None:
            self.sentence.setText(printable(word))
        else:
            self.sentence.setText(printable(self._result.summary))
        self.sentence.setVisible(bool(self.sentence.text()))

    def show_result(self, result: LabTestFinished | None, theme: Theme) -> None:
        """Show a result; None takes the old one away."""
        if result is self._result and theme is self._theme:
            return
        self._result, self._theme = result, theme
        empty(self._pictures)
        self.verdict.setVisible(result is not None)
        if result is None:
            return
        mark, word, tone = SHOWN[LabVerdict(result.verdict)]
        said = QCoreApplication.translate("LabTestCard", word)
        self.verdict.setText(f"{mark} {said}")
        self.verdict.setAccessibleName(said)
        set_tone(self.verdict, tone)
        self.sentence.setAccessibleName(printable(f"{said}: {result.summary}"))
        self._draw(result)

    def _draw(self, result: LabTestFinished) -> None:
        from lossdoctor.ui.plots.evidence import EvidencePicture  # draws with the plots, which load after the window

        for series in result.curves:
            self._pictures.addWidget(EvidencePicture(series, self._theme))
