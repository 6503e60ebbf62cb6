"""Which kinds of report to write, and where."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.publisher import Publisher, suffixed
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.dialogs.closing_row import closing_row, settle


class ExportDialog(QDialog):
    """One path, five kinds; HTML is ticked. Writing goes on after it has closed."""

    def __init__(self, store: Store, publisher: Publisher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._publisher = publisher
        self.setModal(True)
        self.setWindowTitle(self.tr("Export report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain(self.tr("Export report"), "title"))
        column.addWidget(plain(self.tr("For a reader who was not here: verdict, evidence, cures tried."), wrap=True))
        column.addLayout(self._place(store))
        words = {
            "html": self.tr("HTML, one file for any browser"),
            "pdf": self.tr("PDF, to print or attach"),
            "md": self.tr("Markdown, for a ticket"),
            "json": self.tr("JSON, for programs"),
            "sarif": self.tr("SARIF, for code review tools"),
        }
        self.kinds = {kind: QCheckBox(text) for kind, text in words.items()}
        for box in self.kinds.values():
            box.toggled.connect(self._refresh)
            column.addWidget(box)
        self.kinds["html"].setChecked(True)
        paths = self.tr(
            "Such tools find the file by its path: keep the names in it where the path has your home folder."
        )
        self.kinds["sarif"].setToolTip(paths)
        self.kinds["sarif"].setAccessibleDescription(paths)
        self.names = QCheckBox(self.tr("Keep user, host and home-folder names in it"))
        column.addSpacing(4)
        column.addWidget(self.names)
        row, self.cancel, self.export = closing_row(self, self.tr("Export"), self.tr("Cancel"))
        column.addWidget(row)
        settle(self, 560)
        self.accepted.connect(self._publish)
        self.path.textChanged.connect(self._refresh)
        self._refresh()

    def _place(self, store: Store) -> QHBoxLayout:
        target = Path(store.target.path) if store.target is not None else Path("report")
        words = re.findall(r"\w+", store.name.lower())  # a demo's own file is called train.py, as any other's
        self.path = QLineEdit(str(Path.home() / f"{'-'.join(words) or target.stem}-report"))
        self.path.setAccessibleName(self.tr("Where the report goes"))
        browse = button(self.tr("Browse…"), self._browse, name=self.tr("Browse for a place"))
        browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        return row

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export report"), self.path.text())
        if path:
            self.path.setText(path)

    @property
    def paths(self) -> dict[str, str]:
        """Path by ticked kind."""
        path = self.path.text().strip()
        return {kind: suffixed(path, kind) for kind, box in self.kinds.items() if box.isChecked()} if path else {}

    def _refresh(self) -> None:
        if not hasattr(self, "export"):
            return
        self.export.setEnabled(bool(self.paths))
        self.export.setToolTip("\n".join(self.paths.values()))

    def _publish(self) -> None:
        self._publisher.publish(self.paths, names_too=self.names.isChecked())
