"""Every check by how it ended, each with a button that runs it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lossdoctor.bridge.spoken import amid, check_words
from lossdoctor.bridge.store import Store
from lossdoctor.checks.help_pages import check_sections, check_title
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import CheckOutcome, CheckStatus
from lossdoctor.core.saying import english
from lossdoctor.ui.bricks.buttons import Fold, button
from lossdoctor.ui.bricks.card import Card, clear_widget, empty
from lossdoctor.ui.bricks.labels import Elided, plain
from lossdoctor.ui.theme import MARKS

ORDER = ("found", "passed", "intended", "skipped", "failed", "waiting")
WHAT = "What it does"
INTENDED = "intended, as stated"  # how the examiner begins the reason of a check that the user silenced


class ChecksList(QWidget):
    """Groups, folded. Signals: `run_asked(str)`, `explain_asked(str)`, `unintend_asked(str)` with the slug."""

    run_asked = Signal(str)
    explain_asked = Signal(str)
    unintend_asked = Signal(str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._store = store
        self._open: set[str] = set()
        self.folds: dict[str, Fold] = {}
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        store.checks_changed.connect(self.refresh)
        store.patient_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the store's outcomes, if they changed."""
        key = (tuple(sorted(self._store.outcomes.items())), self._store.target is None)
        if repr(key) == self._shown:
            return
        self._shown = repr(key)
        empty(self._column)
        self.folds = {}
        groups = self._groups()
        for status in ORDER:
            if groups[status]:
                self._column.addWidget(self._group(status, groups[status]))

    def _groups(self) -> dict[str, list[CheckOutcome]]:
        groups: dict[str, list[CheckOutcome]] = {status: [] for status in ORDER}
        for slug in all_checks():
            outcome = self._store.outcomes.get(slug)
            status = outcome.status.value if outcome else "waiting"
            if outcome is not None and is_intended(outcome):
                status = "intended"
            groups[status].append(outcome or CheckOutcome(slug, CheckStatus.SKIPPED, ""))
        for slug, outcome in self._store.outcomes.items():
            if slug not in all_checks():
                groups[outcome.status.value].append(outcome)
        return groups

    def _group(self, status: str, outcomes: Sequence[CheckOutcome]) -> Card:
        card = Card(padding=10, spacing=4)
        words = {
            "found": self.tr("Found"),
            "passed": self.tr("Passed"),
            "intended": self.tr("Intended, as stated by you"),
            "skipped": self.tr("Skipped"),
            "failed": self.tr("Failed"),
            "waiting": self.tr("Not run yet"),
        }
        rows = QVBoxLayout()
        rows.setSpacing(6)
        mark = MARKS.get("skipped" if status == "intended" else status, "·")
        fold = Fold(f"{mark} {words[status]} {len(outcomes)}", clear_widget(rows), opened=status in self._open)

        def toggle() -> None:
            is_open = fold.switch.isChecked()
            (self._open.add if is_open else self._open.discard)(status)
            if is_open and not rows.count():  # dozens of rows are made only when somebody looks
                for outcome in outcomes:
                    rows.addWidget(self._row(outcome))

        fold.switch.clicked.connect(toggle)
        self.folds[status] = fold
        toggle()
        card.column.addWidget(fold)
        names = ", ".join(_amid(outcome.check) for outcome in outcomes)
        # Checks are named by their disease: a bare list of them would read as if it were found.
        told = {
            "passed": self.tr("Ruled out: {names}"),
            "waiting": self.tr("Still to be ruled out: {names}"),
            "skipped": self.tr("Not ruled out: {names}"),
        }.get(status, "{names}")
        card.column.addWidget(Elided(told.format(names=names), "small"))
        return card

    def _row(self, outcome: CheckOutcome) -> QWidget:
        slug, title = outcome.check, check_words(check_title(outcome.check))
        row = QHBoxLayout()
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Elided(title))
        why = outcome.why or looked_at(slug)
        if why:
            words.addWidget(plain(why, "small", wrap=True))
        row.addLayout(words, 1)
        explain = button("?", lambda: self.explain_asked.emit(slug), kind="small")
        explain.setAccessibleName(self.tr("Explain: {title}").format(title=title))
        explain.setToolTip(self.tr("What this check does"))
        run = button(self.tr("Run"), lambda: self.run_asked.emit(slug), kind="small")
        run.setAccessibleName(self.tr("Run the check: {title}").format(title=title))
        run.setEnabled(self._store.target is not None)
        if is_intended(outcome):
            run = button(self.tr("Take back"), lambda: self.unintend_asked.emit(slug), kind="small")
            run.setAccessibleName(self.tr("Not intended: {title}").format(title=title))
        for push in (explain, run):
            row.addWidget(push, 0, Qt.AlignmentFlag.AlignTop)
        return clear_widget(row)


def _amid(slug: str) -> str:
    title = check_title(slug)
    return amid(check_words(title), title)


def looked_at(slug: str) -> str:
    """What a check that passed has looked at, in its own first sentence."""
    told = check_sections(slug).get(WHAT, "")
    return told.partition(". ")[0].rstrip(".") + "." if told else ""


def is_intended(outcome: CheckOutcome) -> bool:
    """Whether the user said that what the check found is meant."""
    return outcome.status is CheckStatus.SKIPPED and english(outcome.why).startswith(INTENDED)
