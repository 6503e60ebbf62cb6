"""What the chosen columns are: role, kind, and what becomes of missing values."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lossdoctor.bridge.table_draft import KINDS, MISSING, MISSING_OF, ROLES, TableDraft
from lossdoctor.ui.bricks.labels import Elided
from lossdoctor.ui.dialogs.data.choice_box import ChoiceBox

ROLE_WORDS = {
    "input": QT_TRANSLATE_NOOP("ColumnStrip", "input"),
    "target": QT_TRANSLATE_NOOP("ColumnStrip", "target"),
    "left out": QT_TRANSLATE_NOOP("ColumnStrip", "left out"),
}
KIND_WORDS = {
    "number": QT_TRANSLATE_NOOP("ColumnStrip", "number"),
    "categories": QT_TRANSLATE_NOOP("ColumnStrip", "categories (texts)"),
    "date": QT_TRANSLATE_NOOP("ColumnStrip", "date"),
}
MISSING_WORDS = {
    "keep": QT_TRANSLATE_NOOP("ColumnStrip", "keep as NaN"),
    "mean": QT_TRANSLATE_NOOP("ColumnStrip", "mean"),
    "median": QT_TRANSLATE_NOOP("ColumnStrip", "median"),
    "most frequent": QT_TRANSLATE_NOOP("ColumnStrip", "most frequent"),
    "drop rows": QT_TRANSLATE_NOOP("ColumnStrip", "drop those rows"),
}


class ColumnStrip(QWidget):
    """Three boxes for the columns chosen in the table. `changed()` after the draft was."""

    changed = Signal()

    def __init__(self, draft: TableDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._draft = draft
        self._places: tuple[int, ...] = ()
        self.boxes = {
            "role": ChoiceBox(self.tr("Used as"), [(role, self.tr(ROLE_WORDS.get(role, role))) for role in ROLES]),
            "kind": ChoiceBox(self.tr("Holds"), [(kind, self.tr(KIND_WORDS[kind])) for kind in KINDS]),
            "missing": ChoiceBox(self.tr("Missing values"), [(word, self.tr(MISSING_WORDS[word])) for word in MISSING]),
        }
        self.name = Elided("", "strong")
        self.name.setMinimumWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.name, 1)
        for point, box in self.boxes.items():
            box.chosen.connect(lambda value, point=point: self._set(point, value))
            box.undone.connect(lambda point=point: self._restore(point))
            row.addWidget(box)
        self.show_columns(())

    def show_columns(self, places: tuple[int, ...]) -> None:
        """Show these columns."""
        columns = self._draft.columns
        self._places = tuple(place for place in places if place < len(columns))
        chosen = [columns[place] for place in self._places]
        guesses = [self._draft.shown_guess(place) for place in self._places]
        if not chosen:
            self.name.set_full_text(self.tr("Click a column to change what it is."))
        elif len(chosen) == 1:
            self.name.set_full_text(chosen[0].name)
        else:
            self.name.set_full_text(self.tr("{n} column(s)", "", len(chosen)).format(n=len(chosen)))
        for point, box in self.boxes.items():
            box.setEnabled(bool(chosen))
            values = {getattr(column, point) for column in chosen}
            differs = any(getattr(c, point) != getattr(g, point) for c, g in zip(chosen, guesses, strict=True))
            guess = box.words_for(getattr(guesses[0], point)) if len(guesses) == 1 else ""
            box.show_value(values.pop() if len(values) == 1 else None, changed=differs, guess=guess)
        kinds = {column.kind for column in chosen}
        self.boxes["missing"].offer(MISSING_OF.get(kinds.pop(), MISSING) if len(kinds) == 1 else MISSING)

    def _set(self, point: str, value: str) -> None:
        self._draft.set_columns(self._places, **{point: value})
        self._told()

    def _restore(self, point: str) -> None:
        for place in self._places:
            self._draft.set_columns((place,), **{point: getattr(self._draft.shown_guess(place), point)})
        self._told()

    def _told(self) -> None:
        self.show_columns(self._places)
        self.changed.emit()
