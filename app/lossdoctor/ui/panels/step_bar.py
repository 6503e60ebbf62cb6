"""The five steps of a guided demo in a row: done, present, to come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lossdoctor.bridge.guided import STEPS, Step
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import set_tone


class StepBar(QWidget):
    """Says where one is; a step that may be gone to is a button: `chosen(Step)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAccessibleName(self.tr("Steps"))
        words = (self.tr("Watch"), self.tr("Guess"), self.tr("Proof"), self.tr("Cure"), self.tr("Compare"))
        self.words = dict(zip(STEPS, words, strict=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons = {step: button(word, self._choose(step), kind="step") for step, word in self.words.items()}
        for push in self.buttons.values():
            row.addWidget(push)
        row.addStretch(1)

    def _choose(self, step: Step) -> Callable[[], None]:
        return lambda: self.chosen.emit(step)

    def show_step(self, present: Step, may: Callable[[Step], bool]) -> None:
        """Mark the present step, those done, and those to come."""
        place = STEPS.index(present)
        for number, (step, push) in enumerate(self.buttons.items()):
            done = number < place
            push.setText(f"{'✓' if done else number + 1} {self.words[step]}")
            push.setEnabled(may(step))
            state = self.tr("done") if done else self.tr("present") if step is present else self.tr("to come")
            push.setAccessibleName(f"{number + 1} {self.words[step]} ({state})")
            set_tone(push, "present" if step is present else "done" if done else "")
