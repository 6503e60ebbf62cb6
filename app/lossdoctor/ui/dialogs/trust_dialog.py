"""The one question before code of a file runs; the default is no."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.core.events import TargetInspected
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.dialogs.closing_row import closing_row, settle


class TrustDialog(QDialog):
    """Names what will run. Accepted only by its own button; Enter, Escape and closing mean no."""

    def __init__(self, inspected: TargetInspected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        name = Path(inspected.target.path).name
        self.setWindowTitle(printable(self.tr("Run {name}?").format(name=name)))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain(self.tr("Run code from {name}?").format(name=name), "title", wrap=True))
        column.addWidget(plain(self._what(inspected), wrap=True))
        column.addWidget(self._list(inspected))
        contained = self.tr(
            "It runs in a process of its own, so it cannot take this window along. That is no sandbox: it can do "
            "whatever you can do on this computer. Allow it only if you know where it comes from."
        )
        column.addWidget(plain(contained, wrap=True))
        if inspected.target.sha256:
            digest = inspected.target.sha256
            column.addWidget(plain(f"SHA-256 {digest[:32]} {digest[32:]}", "small", wrap=True))
        row, self.cancel, self.allow = closing_row(self, self.tr("Run it"), self.tr("Cancel"), default_is_cancel=True)
        self.allow.setAccessibleName(self.tr("Trust this file and run it"))
        column.addWidget(row)
        settle(self, 560)
        self.cancel.setFocus()

    def _what(self, inspected: TargetInspected) -> str:
        if inspected.target.kind is TargetKind.MODEL:
            return self.tr("This model contains code that is not Keras' own. Opening it runs:")
        return self.tr("To examine a program it has to be run, up to where it trains. This will run:")

    def _list(self, inspected: TargetInspected) -> QPlainTextEdit:
        lines = inspected.runs or (inspected.target.path,)
        view = QPlainTextEdit(printable("\n".join(lines)))
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(self.tr("What will run"))
        view.setFixedHeight(min(len(lines), 8) * view.fontMetrics().lineSpacing() + 28)
        return view
