"""The one question before code of a file runs; the default is no."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.fit_places import FitPlace
from lossdoctor.core.events import TargetInspected
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.dialogs.closing_row import closing_row, settle


class TrustDialog(QDialog):
    """Names what will run. Accepted only by its own button; Enter, Escape and closing mean no."""

    def __init__(
        self,
        inspected: TargetInspected,
        parent: QWidget | None = None,
        *,
        fits: Sequence[FitPlace] = (),
        fit_index: int = 1,
    ) -> None:
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
        self.fits = self._fit_box(fits, fit_index)
        if fits:
            told = self.tr("It trains in {n} places. Examine:").format(n=len(fits))
            label = plain(told)
            label.setBuddy(self.fits)
            column.addWidget(label)
            column.addWidget(self.fits)
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

    @property
    def fit_index(self) -> int:
        """The chosen fit, 1 first; 0 when there is no choice."""
        return int(self.fits.currentData() or 0)

    def _fit_box(self, fits: Sequence[FitPlace], present: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Which training is examined"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for fit in fits:
            box.addItem(printable(f"{fit.number} · {fit.place} · {fit.text}"), fit.number)
        box.setCurrentIndex(max(0, min(present, len(fits)) - 1) if fits else -1)
        return box

    def _what(self, inspected: TargetInspected) -> str:
        if inspected.target.kind is TargetKind.MODEL:
            return self.tr("This model needs code that is not Keras' own. Opening it runs:")
        if inspected.target.kind is TargetKind.LOSS:
            return self.tr("To audit a loss function its file has to be run. This will run:")
        return self.tr("To examine a program it has to be run, up to where it trains. This will run:")

    def _list(self, inspected: TargetInspected) -> QPlainTextEdit:
        lines = inspected.runs or (inspected.target.path,)
        view = QPlainTextEdit(printable("\n".join(lines)))
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(self.tr("What will run"))
        view.setFixedHeight(min(len(lines), 8) * view.fontMetrics().lineSpacing() + 28)
        return view
