"""One fix of a finding: Apply, Preview, Prove it, and what came of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lossdoctor.bridge.experiments import TRIAL_SECONDS, longer
from lossdoctor.bridge.spoken import fix_words
from lossdoctor.bridge.store import Store
from lossdoctor.core.fixes import Applicability, Fix
from lossdoctor.core.trials import Trial
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, empty
from lossdoctor.ui.bricks.diff_view import DiffView, ScriptDiff
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.panels.trial_progress import TrialProgress
from lossdoctor.ui.panels.trial_view import TrialView
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import Theme

LONGEST_BUTTON = 30


class FixView(QWidget):
    """Signals with the Fix: `apply_asked`, `preview_asked`, `prove_asked`, `longer_asked`;
    `diff_asked(ScriptDiff)`: show it larger; `script_asked(str)`: save this patched script.
    """

    apply_asked = Signal(object)
    preview_asked = Signal(object)
    prove_asked = Signal(object)
    longer_asked = Signal(object)
    diff_asked = Signal(object)
    script_asked = Signal(str)

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
        most = f"{TRIAL_SECONDS:.0f}"
        self.prove = button(
            self.tr("Prove it (≤ {s} s)").format(s=most), lambda: self.prove_asked.emit(fix), kind=small
        )
        self.prove.setAccessibleName(self.tr("Prove it: {title}").format(title=self._title))
        told = self.tr("Train with it, without it and a control, and compare on held-out rows: {s} s at most")
        self.prove.setToolTip(told.format(s=most))
        self.prove.setAccessibleDescription(told.format(s=most))
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
        self.verdict: TrialView | None = None
        state = self._store.fixes.get(self.fix.id)
        if hasattr(self, "prove"):
            self.prove.setEnabled(state is None or not state.proving)
        if state is None:
            return
        if state.refusal:
            self._news.addWidget(plain(state.refusal, "small", wrap=True, tone="error"))
        if state.preview is not None or state.asked:
            self._show_preview()
        if state.asked:
            self._news.addWidget(plain(self._waiting(), "small", wrap=True))
        if state.proving:
            self._news.addWidget(TrialProgress(self.fix.id, self._store, self._theme))
        if state.trial is not None:
            self.verdict = self._trial_view(state.trial, longer(state.seconds))
            self._news.addWidget(self.verdict)

    def _trial_view(self, trial: Trial, seconds: float) -> TrialView:
        view = TrialView(trial, self._theme, longer=seconds)
        view.longer_asked.connect(lambda: self.longer_asked.emit(self.fix))
        return view

    def _waiting(self) -> str:
        """Why a preview has not come yet."""
        experiments = self._store.experiments
        if experiments.trial is not None or experiments.cure is not None:
            return self.tr("The preview waits until the trial under way has ended. Stop ends it at once.")
        if self._store.engine.state in ("busy", "silent"):
            return self.tr("The preview waits until the engine is done with its present work.")
        return self.tr("Asking what it would change…")

    def _show_preview(self) -> None:
        preview = self._store.fix(self.fix.id).preview
        if preview is not None and not preview.possible:
            self._news.addWidget(plain(preview.why_not, "small", wrap=True, tone="error"))
        for change in preview.changes if preview is not None else ():
            self._news.addWidget(plain(change.replace(" -> ", " → "), "small", wrap=True))
        diffs = self._store.diffs
        diff = (preview.diff if preview is not None else "") or (diffs.diffs.get(self.fix.id, "") if diffs else "")
        manual = diffs.manual.get(self.fix.id, "") if diffs else ""
        if diff:
            patched = diffs.patched.get(self.fix.id, "") if diffs else ""
            view = DiffView(ScriptDiff(self.tr("Change of your script"), diff, patched), self._theme)
            view.larger_asked.connect(self.diff_asked)
            view.save_asked.connect(self.script_asked)
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
