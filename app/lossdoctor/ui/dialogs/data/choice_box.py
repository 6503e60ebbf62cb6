"""A combo box below its name, with a mark and a way back when it was changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable


class ChoiceBox(QWidget):
    """Values with words for them. `chosen(value)` when a person chose, `undone()` when they want the guess back."""

    chosen = Signal(object)
    undone = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._name = name
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, words in choices:
            self.box.addItem(printable(words), value)
        self.box.activated.connect(self._activated)
        self.label = plain(name, "small")
        self.label.setBuddy(self.box)
        self.undo = button(self.tr("Undo"), self.undone.emit, kind="quiet")
        self.undo.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.label)
        head.addWidget(self.undo)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.box)
        keep = self.undo.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(keep)
        self.undo.hide()

    def show_value(self, value: Any, *, changed: bool = False, guess: str = "") -> None:
        """Show a value (None: the chosen columns differ); when changed, say what was guessed."""
        if value is None:
            self.box.setCurrentIndex(-1)
            self.box.setPlaceholderText(self.tr("various"))
        else:
            if self.box.findData(value) < 0:
                self.box.addItem(printable(str(value)), value)
            self.box.setCurrentIndex(self.box.findData(value))
        self.undo.setVisible(changed)
        self.label.setText(self.tr("{name} · changed").format(name=self._name) if changed else self._name)
        told = self.tr("Guessed: {guess}").format(guess=guess) if changed and guess else ""
        self.undo.setToolTip(printable(told))
        self.undo.setAccessibleName(printable(self.tr("Undo: {name}. {told}").format(name=self._name, told=told)))

    def words_for(self, value: Any) -> str:
        """What a value is called here."""
        place = self.box.findData(value)
        return self.box.itemText(place) if place >= 0 else str(value)

    def offer(self, values: Sequence[Any]) -> None:
        """Which values can be chosen now."""
        for place in range(self.box.count()):
            item = self.box.model().index(place, 0)
            allowed = self.box.itemData(place) in values
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            self.box.model().setData(item, int(flags.value) if allowed else 0, Qt.ItemDataRole.UserRole - 1)

    def _activated(self, place: int) -> None:
        self.chosen.emit(self.box.itemData(place))
