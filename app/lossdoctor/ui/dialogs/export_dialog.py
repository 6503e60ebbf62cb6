"""Which kinds of report to write, and where."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.places import folder_of, stem_of
from lossdoctor.bridge.publisher import Publisher, suffixed
from lossdoctor.bridge.store import Store
from lossdoctor.core.saying import ENGLISH, spoken_language
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.dialogs.closing_row import closing_row, settle
from lossdoctor.ui.preferences import Preferences


class ExportDialog(QDialog):
    """One path, five kinds; those of last time are ticked, HTML at first. Writing goes on after it has closed."""

    def __init__(
        self,
        store: Store,
        publisher: Publisher,
        parent: QWidget | None = None,
        *,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self._publisher = publisher
        self._preferences = preferences
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
        for kind in preferences.report_kinds if preferences is not None else ("html",):
            self.kinds[kind].setChecked(True)
        paths = self.tr(
            "Such tools find the file by its path: keep the names in it where the path has your home folder."
        )
        self.kinds["sarif"].setToolTip(paths)
        self.kinds["sarif"].setAccessibleDescription(paths)
        self.names = QCheckBox(self.tr("Keep user, host and home-folder names in it"))
        column.addSpacing(4)
        column.addWidget(self.names)
        self.in_english = QCheckBox(self.tr("In English, whatever the window speaks"))
        self.in_english.setVisible(spoken_language() != ENGLISH)
        self.in_english.setChecked(preferences is not None and preferences.report_in_english)
        programs = self.tr("JSON and SARIF are read by programs: they are English in every case.")
        self.in_english.setToolTip(programs)
        self.in_english.setAccessibleDescription(programs)
        column.addWidget(self.in_english)
        self.replaced = Elided("", "small")
        column.addWidget(self.replaced)
        row, self.cancel, self.export = closing_row(self, self.tr("Export"), self.tr("Cancel"))
        column.addWidget(row)
        settle(self, 560)
        self.accepted.connect(self._publish)
        self.path.textChanged.connect(self._refresh)
        self._refresh()

    def _place(self, store: Store) -> QHBoxLayout:
        self.path = QLineEdit(str(folder_of(store) / f"{stem_of(store, 'report')}-report"))
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
        there = [Path(path) for path in self.paths.values() if Path(path).is_file()]
        files = [self.tr("{name} of {when}").format(name=path.name, when=written(path)) for path in there]
        self.replaced.set_full_text(self.tr("▲ Replaces {files}").format(files=", ".join(files)) if files else "")

    def _publish(self) -> None:
        if self._preferences is not None:
            self._preferences.report_kinds = tuple(self.paths)
            self._preferences.report_in_english = self.in_english.isChecked()
        self._publisher.publish(self.paths, names_too=self.names.isChecked(), in_english=self.in_english.isChecked())


def written(path: Path) -> str:
    """When a file was written: the time today, else the day; '?' when it cannot be told."""
    try:
        when = time.localtime(path.stat().st_mtime)
    except OSError:
        return "?"
    return time.strftime("%H:%M" if when[:3] == time.localtime()[:3] else "%Y-%m-%d", when)
