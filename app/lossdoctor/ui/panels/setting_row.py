"""One setting: its name, its field, whether it differs from the program, what is wrong with it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.settings_draft import Typed, typed
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import Elided, plain, set_tone

Field = QLineEdit | QComboBox


class SettingRow(QWidget):
    """`edited()` after every change by a person. `usual` is what the program says, shown where nothing is chosen."""

    edited = Signal()

    def __init__(self, key: str, name: str, field: Field, keeps: object = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.key, self.name, self.field = key, name, field
        self._keeps = keeps  # the value that means: as the program says
        self._in_force: object = keeps
        self._rows = 0
        self.label = Elided(name, "small")
        self.label.setBuddy(field)
        self.mark = plain("", "small", tone="hint")
        self.reset = button("↺", self._reset, kind="quiet", name=self.tr("Reset {n}").format(n=name))
        self.wrong = plain("", "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.label, 1)
        head.addWidget(self.mark)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(field, 1)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self.wrong)
        if isinstance(field, QLineEdit):
            field.setMinimumWidth(60)
            field.textChanged.connect(self._touched)
        else:
            field.activated.connect(self._touched)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # no row jumps when its button comes
        self.reset.setSizePolicy(keep)

    def show_value(self, value: object, usual: str, rows: int = 0) -> None:
        """Show what is in force, and what the program says."""
        self._in_force, self._rows = value, rows
        if isinstance(self.field, QLineEdit):
            self.field.setPlaceholderText(usual)
            with QSignalBlocker(self.field):
                self.field.setText("" if value == self._keeps else _written(value))
        else:
            if self.field.itemData(0) is None:
                shown = usual.replace("_", " ")
                self.field.setItemText(0, self.tr("{u} (as given)").format(u=shown) if usual else self.tr("as given"))
            self.field.setCurrentIndex(max(0, self.field.findData(value)))
            self.field.setToolTip(self.field.currentText())
        self._judge()

    def read(self) -> Typed:
        """The value in the field."""
        if isinstance(self.field, QComboBox):
            return Typed(self.field.currentData())
        return typed(self.key, self.field.text(), self._rows)

    @property
    def pending(self) -> bool:
        """Whether the field says something else than what is in force."""
        told = self.read()
        return bool(told.wrong) or told.value != self._in_force

    def take_back(self) -> None:
        """Show again what is in force."""
        usual = self.field.placeholderText() if isinstance(self.field, QLineEdit) else ""
        if isinstance(self.field, QComboBox):
            self.field.setCurrentIndex(max(0, self.field.findData(self._in_force)))
            self._judge()
        else:
            self.show_value(self._in_force, usual, self._rows)

    def _reset(self) -> None:
        self.field.setFocus()
        if isinstance(self.field, QLineEdit):
            self.field.clear()
        else:
            self.field.setCurrentIndex(max(0, self.field.findData(self._keeps)))
        self._touched()

    def _touched(self, _value: object = None) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        told = self.read()
        differs = bool(told.wrong) or told.value != self._keeps
        self.reset.setVisible(differs)
        self.mark.setText(self.tr("○ new") if self.pending else self.tr("● changed") if differs else "")
        said = told.wrong or told.doubt
        self.wrong.setText(f"◆ {told.wrong}" if told.wrong else f"▲ {told.doubt}" if told.doubt else "")
        self.wrong.setVisible(bool(said))
        set_tone(self.wrong, "error" if told.wrong else "warning")
        self.field.setAccessibleName(self.name)
        self.field.setAccessibleDescription(" ".join(filter(None, (self.mark.text(), self.wrong.text()))))


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else f"{value}"
