"""One fix of a finding: Apply, Preview, Prove it, and what came of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.bridge.spoken import fix_words
from lossdoctor.bridge.store import Store
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, empty
from lossdoctor.ui.bricks.diff_view import DiffView
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.panels.trial_progress import TrialProgress
from lossdoctor.ui.panels.trial_view import TrialView
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme

LONGEST_BUTTON = 30


class FixView(QWidget):
    """Signals with the Fix: `apply_asked`, `preview_asked`, `prove_asked`; `diff_asked(str, str)`: show it larger."""

    apply_asked = Signal(object)
    preview_asked = Signal(object)
    prove_asked = Signal(object)
    diff_asked = Signal(str, str)

    def __init__(self, fix: Fix, store: Store, theme: Theme, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.fix, self._title = fix, fix_words(fix.title)
        self._store = store
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        manual = fix.applicability is Applicability.MANUAL or not fix.edits
        if manual or len(self._title) > LONGEST_BUTTON:
            column.addWidget(plain(self._title, "strong" if first else "", wrap=True))
        if not manual:
            column.addWidget(self._buttons(first))
        told = self._told(manual)
        if told:
            column.addWidget(plain(told, "small", wrap=True))
        self._news = QVBoxLayout()
        self._news.setSpacing(6)
        column.addLayout(self._news)
        self.refresh()

    def _buttons(self, first: bool) -> QWidget:
        row = QWidget()
        row.setObjectName("clear")
        flow = FlowLayout(row, gap=6)
        fix = self.fix
        text = self._title if len(self._title) <= LONGEST_BUTTON else self.tr("Apply")
        name = self.tr("Apply: {title}").format(title=self._title)
        self.apply = button(text, lambda: self.apply_asked.emit(fix), kind="primary" if first else "small", name=name)
        self.apply.setToolTip(self.tr("Apply it and train again from the same initial weights. Undo takes it back."))
        small = "" if first else "small"
        self.preview = button(self.tr("Preview"), lambda: self.preview_asked.emit(fix), kind=small)
        self.preview.setAccessibleName(self.tr("Preview: {title}").format(title=self._title))
        self.prove = button(self.tr("Prove it"), lambda: self.prove_asked.emit(fix), kind=small)
        self.prove.setAccessibleName(self.tr("Prove it: {title}").format(title=self._title))
        self.prove.setToolTip(self.tr("Train with it, without it and a control, and compare on held-out rows"))
        for push in (self.apply, self.preview, self.prove):
            flow.addWidget(push)
        return row

    def _told(self, manual: bool) -> str:
        parts = [self.fix.note]
        if manual:
            parts.append(self.tr("This is for you to do."))
        elif self.fix.applicability is Applicability.UNSAFE:
            parts.append(self.tr("It may change what the program means."))
        return " ".join(_closed(printable(part)) for part in parts if part)

    def refresh(self) -> None:
        """Show preview, trial and refusal as the store has them."""
        empty(self._news)
        state = self._store.fixes.get(self.fix.id)
        if hasattr(self, "prove"):
            self.prove.setEnabled(state is None or not state.proving)
        if state is None:
            return
        if state.refusal:
            self._news.addWidget(plain(state.refusal, "small", wrap=True, tone="error"))
        if state.preview is not None:
            self._show_preview()
        if state.proving:
            self._news.addWidget(TrialProgress(self.fix.id, self._store, self._theme))
        if state.trial is not None:
            self._news.addWidget(TrialView(state.trial, self._theme))

    def _show_preview(self) -> None:
        preview = self._store.fix(self.fix.id).preview
        if preview is None:
            return
        if not preview.possible:
            self._news.addWidget(plain(preview.why_not, "small", wrap=True, tone="error"))
        for change in preview.changes:
            self._news.addWidget(plain(change.replace(" -> ", " → "), "small", wrap=True))
        diffs = self._store.diffs
        diff = preview.diff or (diffs.diffs.get(self.fix.id, "") if diffs else "")
        manual = diffs.manual.get(self.fix.id, "") if diffs else ""
        if diff:
            view = DiffView(diff, self.tr("Change of your script"), self._theme)
            view.larger_asked.connect(self.diff_asked)
            self._news.addWidget(view)
        if manual:
            self._news.addWidget(plain(manual, "small", wrap=True))


def fixes_box(views: list[FixView]) -> QWidget:
    """Fixes below each other."""
    column = QVBoxLayout()
    column.setSpacing(10)
    for view in views:
        column.addWidget(view)
    return clear_widget(column)


def _closed(text: str) -> str:
    """A note with its full stop, so that the next sentence can follow."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
