"""How the text of a table is written: encoding, delimiter, decimals, header."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lossdoctor.bridge.table_draft import TableDraft
from lossdoctor.ui.dialogs.data.choice_box import ChoiceBox

ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1")
DELIMITERS = {
    ",": QT_TRANSLATE_NOOP("FormatRow", "comma  ,"),
    ";": QT_TRANSLATE_NOOP("FormatRow", "semicolon  ;"),
    "\t": QT_TRANSLATE_NOOP("FormatRow", "tab"),
    "|": QT_TRANSLATE_NOOP("FormatRow", "bar  |"),
    " ": QT_TRANSLATE_NOOP("FormatRow", "spaces"),
}


class FormatRow(QWidget):
    """Four boxes. `changed()` after the draft was."""

    changed = Signal()

    def __init__(self, draft: TableDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._draft = draft
        decimals = ((False, self.tr("point  1.5")), (True, self.tr("comma  1,5")))
        header = ((True, self.tr("column names")), (False, self.tr("data")))
        delimiters = [(sign, self.tr(words)) for sign, words in DELIMITERS.items()]
        self.boxes = {
            "encoding": ChoiceBox(self.tr("Encoding"), [(name, name) for name in ENCODINGS]),
            "delimiter": ChoiceBox(self.tr("Between columns"), delimiters),
            "decimal_comma": ChoiceBox(self.tr("Decimals"), decimals),
            "header": ChoiceBox(self.tr("First line"), header),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, box in self.boxes.items():
            box.chosen.connect(lambda value, name=name: self._set(name, value))
            box.undone.connect(lambda name=name: self._set(name, getattr(draft.guess, name)))
            row.addWidget(box)
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the draft."""
        changed = self._draft.changed_points()
        for name, box in self.boxes.items():
            guess = box.words_for(getattr(self._draft.guess, name))
            box.show_value(self._draft.point(name), changed=name in changed and self._draft.guessed, guess=guess)

    def _set(self, name: str, value: Any) -> None:
        self._draft.set_point(name, value)
        self.refresh()
        self.changed.emit()
