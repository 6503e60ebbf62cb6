"""What the window uses when nothing else is said: interpreter, device, time, look, recent files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.state import Notice
from lossdoctor.bridge.surroundings import Surroundings, words_for
from lossdoctor.link.environments import Environment, Suitability
from lossdoctor.ui import language, looks
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.dialogs.closing_row import closing_row, settle
from lossdoctor.ui.panels.settings_page import DEVICES

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

LIMITS = (0.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 14400.0)  # seconds
WIDTH = 720


class PreferencesDialog(QDialog):
    """Changes take effect by its button; environments fill in while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._places: dict[str, Environment] = {}
        self.setModal(True)
        self.setWindowTitle(self.tr("Preferences"))
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain(self.tr("Preferences"), "title"))
        column.addLayout(self._grid())
        told = self.tr(
            "A program runs under the Python you choose, with its own packages, its own TensorFlow (2.16 or later) and "
            "Keras 3. It holds from the next file on."
        )
        column.addWidget(plain(told, "small", wrap=True))
        row, self.cancel, self.keep = closing_row(self, self.tr("Keep these"), self.tr("Cancel"))
        column.addWidget(row)
        settle(self, WIDTH)
        self.accepted.connect(self._keep)
        self._look_around()

    def _make_fields(self) -> None:
        preferences = self._window.preferences
        self.python = QComboBox()
        self.python.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.python.addItem(self.tr("Loss Doctor's own · Python {v}").format(v=sys.version.split()[0]), "")
        if preferences.python:
            self._add(Environment(preferences.python, preferences.python, "path"))
        self.python.currentTextChanged.connect(self.python.setToolTip)
        self._choose(preferences.python)
        self.device = QComboBox()
        words = {"auto": self.tr("GPU if one answers, else CPU"), "cpu": self.tr("CPU")}
        for device in DEVICES:
            self.device.addItem(words.get(device, device.upper()), device)
        self.device.setCurrentIndex(max(0, self.device.findData(preferences.device)))
        self.limit = QComboBox()
        kept = preferences.run_seconds
        for seconds in sorted({*LIMITS, *([kept] if kept else [])}):
            text = self.tr("{m:g} min").format(m=seconds / 60) if seconds else self.tr("never, by itself")
            self.limit.addItem(text, seconds)
        self.limit.setCurrentIndex(self.limit.findData(kept or 0.0))
        self.look = QComboBox()
        for look, text in looks.names().items():
            self.look.addItem(text, look)
        self.look.setCurrentIndex(self.look.findData(preferences.look))
        self.language = QComboBox()
        for spoken, text in language.names().items():
            self.language.addItem(text, spoken)
        self.language.setCurrentIndex(self.language.findData(preferences.language))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        other = button(self.tr("Other…"), self._browse, name=self.tr("Choose another Python"))
        other.setAutoDefault(False)
        self.forget = button(self.tr("Forget them"), self._forget, name=self.tr("Forget the recent files"))
        self.forget.setAutoDefault(False)
        self.forget.setEnabled(bool(self._window.preferences.recents))
        pythons = QHBoxLayout()
        pythons.setSpacing(8)
        pythons.addWidget(self.python, 1)
        pythons.addWidget(other)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Programs run under"), pythons),
            (self.tr("Device"), self.device),
            (self.tr("Stop a training after"), self.limit),
            (self.tr("Look"), self.look),
            (self.tr("Language"), self.language),
            (self.tr("Recent files"), self.forget),
        )
        for place, (name, field) in enumerate(rows):
            label = plain(name)
            grid.addWidget(label, place, 0)
            widget = self.python if field is pythons else field
            label.setBuddy(widget)
            widget.setAccessibleName(name) if widget is not self.forget else None
            if field is pythons:
                grid.addLayout(pythons, place, 1, 1, 2)
            elif isinstance(field, QComboBox):
                grid.addWidget(field, place, 1)  # as wide as the widest of them
            else:
                grid.addWidget(field, place, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        return grid

    # environments
    def _look_around(self) -> None:
        target = self._window.store.target
        folder = str(Path(target.path).parent) if target is not None else str(Path.cwd())
        self._surroundings: Surroundings = self._window.practice.surroundings
        self._surroundings.found.connect(self._found)
        self._surroundings.examined.connect(self._examined)
        self._surroundings.look(folder)

    def _found(self, places: tuple[Environment, ...]) -> None:
        for place in places:
            if Path(place.python).absolute() != Path(sys.executable).absolute():
                self._add(place)

    def _add(self, place: Environment) -> None:
        known = self.python.findData(place.python)
        self._places[place.python] = place
        if known < 0:
            self.python.addItem(printable(place.name), place.python)
            known = self.python.count() - 1
        self.python.setItemText(known, printable(place.name))
        self.python.setItemData(known, printable(place.python), Qt.ItemDataRole.ToolTipRole)

    def _examined(self, python: str, suitability: Suitability) -> None:
        row = self.python.findData(python)
        if row < 0 or python not in self._places:
            return
        self.python.setItemText(row, printable(words_for(self._places[python], suitability)))
        if suitability.why_not:
            index = self.python.model().index(row, 0)
            self.python.model().setData(index, 0, Qt.ItemDataRole.UserRole - 1)

    def _choose(self, python: str) -> None:
        self.python.setCurrentIndex(max(0, self.python.findData(python)))

    def _browse(self) -> None:
        title = self.tr("Choose the Python that your program runs under")
        dialog = QFileDialog(self, title, self.python.currentData() or "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._browsed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _browsed(self, path: str) -> None:
        self._add(Environment(path, path, "path"))
        self._choose(path)

    def _forget(self) -> None:
        self._window.preferences.forget_recents()
        self._window.welcome.show_recents(())
        self.forget.setEnabled(False)

    def _keep(self) -> None:
        window, preferences = self._window, self._window.preferences
        changed = self.python.currentData() != preferences.python
        preferences.python = self.python.currentData()
        preferences.device = self.device.currentData()
        preferences.run_seconds = self.limit.currentData() or None
        window.set_look(self.look.currentData())
        self._keep_language()
        window.use_preferences(engine_too=changed)

    def _keep_language(self) -> None:
        """Words that were said stay as they are until the window comes up again."""
        preferences, spoken = self._window.preferences, self.language.currentData()
        if spoken != preferences.language:
            preferences.language = spoken
            told = self.tr("The language changes when Loss Doctor is started again.")
            self._window.message_bar.say(Notice("hint", told))
