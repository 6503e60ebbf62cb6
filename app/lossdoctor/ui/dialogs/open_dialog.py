"""Choose a program or model, and the data that a model needs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.dialogs.closing_row import closing_row, settle
from lossdoctor.ui.dialogs.kinds_of_file import data, openable
from lossdoctor.ui.drop_window import local_files


class OpenDialog(QDialog):
    """Two fields with a browse button each: what to open, and data (with a model)."""

    def __init__(
        self, parent: QWidget | None = None, *, target: str = "", data: str = "", needs_data: bool = False
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Open"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        head = self.tr("What data does this model train on?") if needs_data else self.tr("What do you bring?")
        column.addWidget(plain(head, "title", wrap=True))
        self.target = self._field(self.tr("Model") if needs_data else self.tr("File or folder"), target)
        self.data = self._field(self.tr("Data"), data)
        self.columns = self._field(self.tr("Target columns"), "")
        self.target.setPlaceholderText(self.tr("script, notebook, model, log, data, loss.py::name"))
        self.data.setPlaceholderText(self.tr("with a model: table, arrays, images, TFRecord"))
        self.columns.setPlaceholderText(self.tr("of a table, with commas; empty: as guessed"))
        column.addLayout(self._grid(needs_data))
        hint = self.tr(
            "A script or notebook brings its own data. Several files with a semicolon between: inputs and targets, or "
            "training and validation data. Files can also be dropped here or on the window, all at once."
        )
        column.addWidget(plain(hint, "small", wrap=True))
        row, self.cancel, self.go = closing_row(self, self.tr("Open"), self.tr("Cancel"))
        column.addWidget(row)
        settle(self, 680)
        for field in (self.target, self.data):
            field.textChanged.connect(self._refresh)
        self._needs_data = needs_data
        (self.data if needs_data else self.target).setFocus()
        self._refresh()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setAcceptDrops(False)  # the dialog takes them
        return field

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the dialog."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Name what was dropped, in whatever order: roles are told apart when it is opened."""
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            (self.data if self._needs_data else self.target).setText("; ".join(paths))
            self.go.setFocus()

    def _grid(self, needs_data: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        self.target.setReadOnly(needs_data)
        rows = [(self.target, openable(), not needs_data), (self.data, data(), True)]
        if needs_data:
            rows.append((self.columns, "", False))
        for place, (field, kinds, browse) in enumerate(rows):
            label = plain(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
            if browse:
                grid.addWidget(self._browse(field, kinds), place, 2)
                grid.addWidget(self._browse_folders(field), place, 3)
        grid.setColumnStretch(1, 1)
        return grid

    def _browse(self, field: QLineEdit, kinds: str) -> QPushButton:
        def choose() -> None:
            title = self.tr("Choose: {what}").format(what=field.accessibleName())
            paths, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
            if paths:
                field.setText("; ".join(paths))

        push = button(self.tr("Files…"), choose)
        push.setAccessibleName(self.tr("Browse for: {what}").format(what=field.accessibleName()))
        push.setAutoDefault(False)
        return push

    def _browse_folders(self, field: QLineEdit) -> QPushButton:
        def choose() -> None:
            title = self.tr("Choose a folder: {what}").format(what=field.accessibleName())
            path = QFileDialog.getExistingDirectory(self, title)
            if path:
                field.setText(path)

        push = button(self.tr("Folder…"), choose)
        push.setAccessibleName(self.tr("Browse for a folder: {what}").format(what=field.accessibleName()))
        push.setAutoDefault(False)
        return push

    def _refresh(self) -> None:
        paths = self.data_paths if self._needs_data else self.paths
        absent = [path for path in paths if not Path(path.partition("::")[0]).exists()]
        self.go.setEnabled(bool(paths) and not absent)
        self.go.setToolTip(printable(self.tr("There is no {path}").format(path=absent[0])) if absent else "")

    @property
    def data_paths(self) -> tuple[str, ...]:
        """The data as named."""
        return tuple(part.strip() for part in self.data.text().split(";") if part.strip())

    @property
    def paths(self) -> tuple[str, ...]:
        """Everything named, the target first."""
        target = tuple(part.strip() for part in self.target.text().split(";") if part.strip())
        return target + self.data_paths

    @property
    def target_columns(self) -> tuple[str, ...]:
        """The named target columns."""
        return tuple(part.strip() for part in self.columns.text().split(",") if part.strip())
