"""The right side: findings, root cause first, then the common fixes and how every check ended."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lossdoctor.bridge.store import Store
from lossdoctor.core.findings import CheckStatus
from lossdoctor.ui.bricks.card import Card, clear_widget, scrolling
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.panels.applied_line import AppliedLine
from lossdoctor.ui.panels.causes_bar import CausesBar
from lossdoctor.ui.panels.checks_list import ChecksList
from lossdoctor.ui.panels.cure_progress import CureProgress
from lossdoctor.ui.panels.cured_card import CuredCard
from lossdoctor.ui.panels.finding_card import FindingCard
from lossdoctor.ui.panels.finding_tree import FindingTree
from lossdoctor.ui.panels.quick_bar import QuickBar
from lossdoctor.ui.theme import Theme

SETTLE_MS = 20
EXAMINING = ("Examine", "StartRun", "ApplyEdits", "Undo", "Redo", "ChangeSettings")  # work that ends in findings


class Diagnosis(Card):
    """Signals: `apply_asked`, `preview_asked`, `prove_asked` with a Fix; `check_asked(str)`, `explain_asked(str)`,
    `intend_asked(str)`, `unintend_asked(str)`, `rows_asked(Finding)`,
    `finding_opened(str)` with a slug.
    """

    apply_asked = Signal(object)
    preview_asked = Signal(object)
    prove_asked = Signal(object)
    longer_asked = Signal(object)
    check_asked = Signal(str)
    explain_asked = Signal(str)
    intend_asked = Signal(str)
    rows_asked = Signal(object)
    diff_asked = Signal(object)
    script_asked = Signal(str)
    unintend_asked = Signal(str)
    finding_opened = Signal(str)

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._chosen = ""
        self._brief, self._factor = False, 1.0
        self.cards: dict[str, FindingCard] = {}
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._verdict_of = ""
        self._verdict = QTimer(self)
        self._verdict.setSingleShot(True)
        self._verdict.setInterval(2 * SETTLE_MS)
        self._verdict.timeout.connect(self._show_verdict)
        head = QHBoxLayout()
        head.addWidget(plain(self.tr("Diagnosis"), "heading"))
        self.count = Elided("", "small")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.count, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._body(), 1)
        self._settled.timeout.connect(lambda: self.area.viewport().setUpdatesEnabled(True))
        foot = QVBoxLayout()
        foot.addWidget(self.quick)
        self._foot = clear_widget(foot)
        self.column.addWidget(self._foot)
        store.findings_changed.connect(self.refresh)
        store.patient_changed.connect(self.refresh)
        store.checks_changed.connect(self.refresh)
        store.fix_changed.connect(self._fix_changed)
        store.experiments.ended.connect(self._trial_ended)
        store.causes.changed.connect(self._causes_changed)
        store.cleared.connect(self._forget)
        store.engine_changed.connect(self._show_words)
        store.run_changed.connect(self._run_changed)
        self.refresh()

    def _body(self) -> QScrollArea:
        self.empty_word = plain("", "muted", wrap=True)
        self.applied = AppliedLine(self._store)
        self.applied.changed.connect(self._applied_changed)
        self.curing = CureProgress(self._store, self._theme)
        self.cured = CuredCard(self._store, self._theme)
        self.tree = FindingTree(self._store, self._theme, self._new_card)
        self.tree.hidden.connect(self.show_finding)
        self.causes = CausesBar(self._store)
        self.quick = QuickBar(self._store)
        self.quick.apply_asked.connect(self.apply_asked)
        self.checks = ChecksList(self._store)
        self.checks.run_asked.connect(self.check_asked)
        self.checks.explain_asked.connect(self.explain_asked)
        self.checks.unintend_asked.connect(self.unintend_asked)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.empty_word)
        column.addWidget(self.applied)
        column.addWidget(self.curing)
        column.addWidget(self.cured)
        column.addWidget(self.tree)
        rest = QVBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(self.causes)
        rest.addWidget(self.checks)
        self._rest = clear_widget(rest)
        column.addWidget(self._rest)
        column.addStretch(1)
        self.area = scrolling(clear_widget(column), self.tr("Diagnosis"))
        return self.area

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.curing.set_theme(theme)
        self.cured.set_theme(theme)
        self.tree.set_theme(theme)
        for card in self.cards.values():
            card.set_theme(theme)

    def open_finding(self, slug: str) -> None:
        """Open one finding, fold the others; opening the open one folds it."""
        self._chosen = "-" if slug == self._chosen else slug
        self._show_chosen()
        self.finding_opened.emit(slug)

    def show_finding(self, slug: str) -> None:
        """Open one finding and scroll to it."""
        self._chosen = slug
        self.tree.reveal(slug)
        self._show_chosen()
        if slug in self.cards:
            self.area.ensureWidgetVisible(self.cards[slug], 0, 8)
            self.cards[slug].setFocus()

    def show_cure(self, slug: str) -> None:
        """Scroll to the first fix of an open finding; the focus goes to its Apply where it has one."""
        fixes = self.cards[slug].fix_views if slug in self.cards else {}
        first = next(iter(fixes.values()), None)
        if first is None:
            return
        self.area.ensureWidgetVisible(first, 0, 40)
        if hasattr(first, "apply"):
            self.area.ensureWidgetVisible(first.apply, 0, 8)
            first.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_brief(self, brief: bool, factor: float = 1.0) -> None:
        """One finding alone for an audience, its pictures so many times larger; or everything again."""
        self._brief, self._factor = brief, factor
        for card in self.cards.values():
            card.magnify(factor)
        self._rest.setVisible(not brief)
        self._foot.setVisible(not brief)
        self._show_chosen()

    def step(self, by: int) -> None:
        """Open the finding that comes so many places after the open one, as far as there is one."""
        order = self.tree.order
        if order:
            place = order.index(self._chosen) + by if self._chosen in order else 0
            self.show_finding(order[min(max(place, 0), len(order) - 1)])

    def refresh(self) -> None:
        """Show the store's findings; cards that did not change stay as they are."""
        findings = self._store.findings
        for slug in set(self.cards) - {finding.check for finding in findings}:
            del self.cards[slug]
        for finding in findings:
            card = self.cards.get(finding.check)
            if card is not None and card.finding is not finding:
                self._hold_still()
                card.show_finding(finding)
        self.tree.refresh()
        if self._chosen not in self.cards and self._chosen != "-":
            self._chosen = findings[0].check if findings else ""
        self._show_chosen()
        self._show_words()

    def _new_card(self, slug: str) -> FindingCard:
        finding = self._store.finding(slug)
        assert finding is not None
        card = FindingCard(finding, self._store, self._theme)
        card.magnify(self._factor)
        card.opened.connect(self.open_finding)
        card.apply_asked.connect(self.apply_asked)
        card.preview_asked.connect(self.preview_asked)
        card.prove_asked.connect(self.prove_asked)
        card.longer_asked.connect(self.longer_asked)
        card.explain_asked.connect(self.explain_asked)
        card.intend_asked.connect(self.intend_asked)
        card.rows_asked.connect(self.rows_asked)
        card.diff_asked.connect(self.diff_asked)
        card.script_asked.connect(self.script_asked)
        card.cure_sought.connect(self.show_cure)
        self.cards[slug] = card
        return card

    def _hold_still(self) -> None:
        """Paint nothing until the new cards have found their heights, which takes Qt a turn of the event loop."""
        self.area.viewport().setUpdatesEnabled(False)
        self._settled.start()

    def _show_chosen(self) -> None:
        if any(card.is_open != (slug == self._chosen) for slug, card in self.cards.items()):
            self._hold_still()
        for slug, card in self.cards.items():
            card.set_open(slug == self._chosen)
        self.tree.show_only(self._chosen if self._brief else None)

    def _forget(self) -> None:
        self._chosen = ""

    def _run_changed(self, _run_id: str) -> None:
        self._show_words()

    def _fix_changed(self, fix_id: str) -> None:
        for card in self.cards.values():
            card.fix_changed(fix_id)

    def _trial_ended(self, fix_id: str) -> None:
        """Its verdict comes into view once the page has found its height."""
        if fix_id:
            self._verdict_of = fix_id
            self._verdict.start()

    def _show_verdict(self) -> None:
        card = self.cards.get(self._chosen)
        view = card.fix_views.get(self._verdict_of) if card is not None else None
        if view is None or view.verdict is None:
            return
        port, bar = self.area.viewport(), self.area.verticalScrollBar()
        top = view.verdict.mapTo(port, QPoint(0, 0)).y()
        if top < 0 or top + view.verdict.height() > port.height():
            bar.setValue(bar.value() + max(top + view.verdict.height() - port.height() + 8, 0))
            bar.setValue(bar.value() + min(view.verdict.mapTo(port, QPoint(0, 0)).y() - 8, 0))

    def _causes_changed(self) -> None:
        self.tree.refresh()
        for card in self.cards.values():
            card.causes_changed()

    def _applied_changed(self) -> None:
        """It stands at the top; what was scrolled to has gone."""
        if self.applied.under_way:
            self.area.verticalScrollBar().setValue(0)
        self._show_words()

    def _show_words(self) -> None:
        store = self._store
        self.count.set_full_text(self._count_text())
        word = ""
        if store.target is None:
            word = self.tr("Open a model, a script or a demo. Its findings appear here.")
            if store.engine.state in ("busy", "starting"):
                word = self.tr("Opening… Its findings appear here.")
        elif not store.outcomes and not self.cards:
            word = self.tr("Not examined yet.")
            if store.engine.state == "busy":
                word = self.tr("Examining… Its findings appear here.")
        elif not self.cards:
            word = self.tr("✓ Nothing found. Train to run the checks that need a training run.")
            if not store.trainable:
                word = self.tr("✓ Nothing found: every check that could run has passed.")
            if store.run is not None and not store.run.live and not store.run.before:
                word = self.tr("✓ Nothing found: every check that could run has passed.")
            if store.training:
                word = self.tr("Nothing found so far. Training …")
            elif store.engine.state == "busy" and store.engine.work in EXAMINING:
                word = self.tr("Examining… Its findings appear here.")
        word = "" if self.applied.under_way else word
        self.empty_word.setText(word)
        self.empty_word.setVisible(bool(word))

    def _count_text(self) -> str:
        if not self._store.outcomes or self.applied.under_way:
            return ""
        ends = [outcome.status for outcome in self._store.outcomes.values()]
        passed, skipped = ends.count(CheckStatus.PASSED), ends.count(CheckStatus.SKIPPED)
        found = len(self.cards)
        findings = self.tr("{n} finding(s)", "", found).format(n=found)
        return self.tr("{f} · {p} passed · {s} skipped").format(f=findings, p=passed, s=skipped)
