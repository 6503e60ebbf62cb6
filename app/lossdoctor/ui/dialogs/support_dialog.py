"""What a support bundle will hold, told before it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.support import Piece, SupportBundle
from lossdoctor.ui.bricks.card import clear_widget, empty
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.dialogs.closing_row import closing_row
from lossdoctor.ui.preferences import Preferences

WIDTH = 500
TOLD = 330


class SupportDialog(QDialog):
    """Lists the files of the bundle; the session goes in only when it is ticked. Save asks where."""

    def __init__(self, bundle: SupportBundle, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle, self._preferences = bundle, preferences
        self.setWindowTitle(self.tr("Support bundle"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain(self.tr("Support bundle"), "title"))
        lead = self.tr("One zip file on your disk, to hand to whoever helps you. Nothing is sent anywhere. It holds:")
        self.lead = plain(lead, wrap=True)
        column.addWidget(self.lead)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(16)
        self._list.setVerticalSpacing(6)
        self._list.setColumnStretch(1, 1)
        column.addWidget(clear_widget(self._list))
        self.session = QCheckBox(self.tr("Also the session, with file names and program output"))
        self.session.setEnabled(bundle.has_session)
        self.session.toggled.connect(self._show)
        column.addWidget(self.session)
        row, self.cancel, self.save = closing_row(self, self.tr("Save bundle…"), self.tr("Cancel"))
        column.addWidget(row)
        self._show()
        fitted(self.lead, WIDTH)
        self.layout().setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    @property
    def pieces(self) -> list[Piece]:
        """What will be written."""
        return self._bundle.pieces(settings_of(self._preferences), session=self.session.isChecked())

    def _show(self) -> None:
        empty(self._list)
        for place, piece in enumerate(self.pieces):
            self._list.addWidget(plain(piece.name, "strong"), place, 0, Qt.AlignmentFlag.AlignTop)
            told = plain(piece.told, "muted", wrap=True)
            self._list.addWidget(told, place, 1, Qt.AlignmentFlag.AlignTop)
            fitted(told, TOLD)


def fitted(label: QLabel, width: int) -> None:
    """A wrapped text at this width, as high as it then is."""
    label.ensurePolished()  # its parent is there: the letters have their size
    label.setFixedWidth(width)
    label.setFixedHeight(label.heightForWidth(width))


def settings_of(preferences: Preferences) -> dict[str, object]:
    """The preferences as they may be shown: no names of recent files."""
    return {
        "look": preferences.look,
        "device": preferences.device,
        "run_seconds": preferences.run_seconds,
        "python": preferences.python,
        "recent_files": len(preferences.recents),
    }


def where_to(parent: QWidget, title: str) -> QFileDialog:
    """The file dialog for the bundle."""
    dialog = QFileDialog(parent, title, "lossdoctor-support.zip", "Zip (*.zip)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    return dialog
