"""One finding: a line or two folded; opened the whole page, in the order in which it teaches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lossdoctor.bridge.finding_tree import Branch, cause_words, consequences_words, ways_words
from lossdoctor.bridge.spoken import check_words, fix_words
from lossdoctor.bridge.store import Store
from lossdoctor.checks.help_pages import WHY, check_sections, check_title, one_sentence
from lossdoctor.core.findings import Evidence, Finding, NumberEvidence, RowsEvidence
from lossdoctor.core.fixes import Fix
from lossdoctor.report.lessons import mathematics
from lossdoctor.report.wording import certainty
from lossdoctor.ui.bricks.buttons import Fold, Link, button, comes_last
from lossdoctor.ui.bricks.card import Card, clear_widget, empty
from lossdoctor.ui.bricks.labels import plain, printable, set_tone
from lossdoctor.ui.panels.fix_view import FixView
from lossdoctor.ui.plots.flow import FlowLayout
from lossdoctor.ui.theme import MARKS, Theme, word

translate = QCoreApplication.translate

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class FindingCard(Card):
    """Signals: `opened(str)` with the slug; `apply_asked`, `preview_asked`, `prove_asked`, `longer_asked` with the
    Fix; `explain_asked(str)`; `intend_asked(str)` when what it says is meant; `rows_asked(Finding)`;
    `cure_sought(str)`: scroll to its first fix. Of the tree it stands in: `folded()`: show or hide its
    consequences; `walked(str, int)`: an arrow key, with the slug.
    """

    opened = Signal(str)
    apply_asked = Signal(object)
    preview_asked = Signal(object)
    prove_asked = Signal(object)
    longer_asked = Signal(object)
    explain_asked = Signal(str)
    intend_asked = Signal(str)
    rows_asked = Signal(object)
    diff_asked = Signal(object)
    script_asked = Signal(str)
    cure_sought = Signal(str)
    folded = Signal()
    walked = Signal(str, int)

    def __init__(self, finding: Finding, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, clickable=True, spacing=8)
        self.finding = finding
        self._store = store
        self._theme = theme
        self._open = False
        self._factor = 1.0
        self._said: object = None
        self._causal = ("", "")
        self._branch = Branch(finding.check)
        self.fix_views: dict[str, FixView] = {}
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.mark = plain("", "strong")
        self.title = plain("", "strong", wrap=True)
        self._head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._head)
        self.sentence = plain("", "sentence", wrap=True)
        self.column.addWidget(self.sentence)
        self.to_cure = Link(lambda: self.cure_sought.emit(self.finding.check))
        self.column.addWidget(self.to_cure)
        self._figure = QVBoxLayout()
        self.column.addLayout(self._figure)
        self._seen = plain(self.tr("What we saw"), "heading")
        self.column.addWidget(self._seen)
        self.summary = plain("", wrap=True)
        self.column.addWidget(self.summary)
        self._page = QVBoxLayout()
        self._page.setSpacing(8)
        self.column.addLayout(self._page)
        self.consequences = button("", self.folded.emit, kind="quiet")
        self.column.addWidget(self.consequences, 0, Qt.AlignmentFlag.AlignLeft)
        self.consequences.hide()
        self.clicked.connect(lambda: self.opened.emit(self.finding.check))
        self.show_finding(finding)

    def show_finding(self, finding: Finding) -> None:
        """Show the finding, new or changed; what says the same leaves the page, and a button being pressed, alone."""
        same = self._said == _said(finding)
        self.finding, self._said = finding, _said(finding)
        if same:
            return
        kind = finding.severity.value
        self.mark.setText(f"{MARKS[kind]} {word(kind)}")
        set_tone(self.mark, kind)
        self.title.setText(printable(check_words(finding.title)))
        self._refresh()

    @property
    def is_open(self) -> bool:
        """Whether the page shows."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Fold or open the page."""
        if is_open != self._open:
            self._open = is_open
            self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Other colours: pictures are drawn anew."""
        self._theme = theme
        self._refresh()

    def show_branch(self, branch: Branch, *, folded: bool) -> None:
        """Where it stands in the tree, and whether its consequences are hidden."""
        changed, self._branch = branch != self._branch, branch
        told = consequences_words(branch)
        state = self.tr("hidden") if folded else self.tr("shown")
        self.consequences.setText(printable(("▸ " if folded else "▾ ") + told))
        self.consequences.setAccessibleName(printable(f"{told} ({state})"))
        keys = self.tr("Left and right arrow fold and unfold them")
        self.consequences.setToolTip(f"{keys}\n{ways_words()}")
        self.consequences.setAccessibleDescription(ways_words())
        self.consequences.setVisible(bool(told))
        if changed:
            self._refresh()
        self._name()

    def _name(self) -> None:
        kind, finding = self.finding.severity.value, self.finding
        parts = [f"{word(kind)} {finding.rank}: {check_words(finding.title)}", self._cause_words()]
        parts.append(self.consequences.accessibleName() if self._branch.children else "")
        self.setAccessibleName(printable(". ".join(part for part in parts if part)))
        self.setAccessibleDescription(printable(finding.summary))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Anywhere opens it; only the heading row folds it again."""
        if (
            not self._open
            or event.position().y() <= self.column.contentsMargins().top() + self._head.geometry().height()
        ):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk through the tree."""
        if self.hasFocus() and event.key() in ARROWS:
            self.walked.emit(self.finding.check, event.key())
            return
        super().keyPressEvent(event)

    def magnify(self, factor: float) -> None:
        """Pictures so many times larger."""
        if factor != self._factor:
            self._factor = factor
            self._refresh()

    def fix_changed(self, fix_id: str) -> None:
        """News of one fix."""
        if fix_id in self.fix_views:
            self.fix_views[fix_id].refresh()
            self._let_select()

    def causes_changed(self) -> None:
        """What it explains, or how sure its cause is, may be another."""
        if self._causal != self._causal_words():
            self._refresh()

    def _causal_words(self) -> tuple[str, str]:
        causes = self._store.causes
        return causes.explains(self.finding), causes.certainty(self.finding)

    def _refresh(self) -> None:
        self._name()
        self._causal = self._causal_words()
        set_tone(self, self.finding.severity.value if self._open else "")
        self.summary.setText(printable(self.finding.summary) if self._open else self._short())
        self.summary.setToolTip(ways_words() if self._cause_words() and not self._open else "")
        set_tone(self.summary, "" if self._open else "small", "role")
        set_tone(self.summary, "" if self._open else "skipped")
        empty(self._page)
        empty(self._figure)
        self.fix_views = {}
        self.sentence.setText(one_sentence(self.finding.check) if self._open else "")
        self.sentence.setVisible(bool(self.sentence.text()))
        self.to_cure.say(self._cure_text())
        name = self._cure_text() or check_words(self.finding.title)  # hidden, but with a name
        self.to_cure.setAccessibleName(printable(name))
        self._seen.setVisible(self._open)
        if self._open:
            self._build_page()
        self._let_select()
        comes_last(self.consequences, self)

    def _let_select(self) -> None:
        """The words of an open page can be selected; those of a folded one, and the heading, take clicks."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(arrow if self._open else hand)
        able = Qt.TextInteractionFlag.TextSelectableByMouse if self._open else Qt.TextInteractionFlag.NoTextInteraction
        for label in self.findChildren(QLabel):
            if label in (self.mark, self.title):
                label.setCursor(hand)
            elif not isinstance(label.parent(), QAbstractButton):
                label.setTextInteractionFlags(able)

    def _cure_text(self) -> str:
        fixes = self.finding.fixes if self._open else ()
        return self.tr("To the cure: {title}").format(title=fix_words(fixes[0].title)) if fixes else ""

    def _short(self) -> str:
        return self._cause_words() or self.finding.summary

    def _cause_words(self) -> str:
        cause = self._store.finding(self._branch.cause) if self._branch.cause else None
        return cause_words(self._branch, cause, MARKS[cause.severity.value] if cause is not None else "")

    def _build_page(self) -> None:
        finding = self.finding
        cause = self._store.finding(self._branch.cause) if self._branch.cause else None
        if cause is not None:
            told = plain(f"{self._cause_words()}: {check_words(cause.title)}", "small", wrap=True)
            told.setToolTip(ways_words())
            self._page.addWidget(told)
        if self._causal[0]:
            self._page.addWidget(plain(printable(self._causal[0]), "small", wrap=True))
        place = where_text(finding)
        if place:
            self._page.addWidget(plain(place, "small", wrap=True))
        telling = telling_first(finding.evidence)
        if telling:
            self._figure.addWidget(self._pictures(telling[:1]))
        rows = rows_text(finding)
        if rows:
            self._page.addWidget(plain(rows, "small", wrap=True))
            self.rows = button(self.tr("Show these rows"), lambda: self.rows_asked.emit(self.finding), kind="quiet")
            self._page.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignLeft)
        if telling[1:]:
            title = self.tr("More of what we saw ({n})").format(n=len(telling) - 1)
            self._page.addWidget(Fold(title, self._pictures(telling[1:])))
        why = check_sections(finding.check).get(WHY, "")
        if why:
            self._page.addWidget(Fold(self.tr("Why it hurts"), plain(why, "ink-small", wrap=True)))
        self._page.addWidget(plain(self._sure_text(), "ink-small", wrap=True))
        if finding.fixes:
            self._page.addWidget(plain(self.tr("What to do"), "heading"))
        for number, fix in enumerate(finding.fixes):
            self._page.addWidget(self._fix_view(fix, first=number == 0))
        self._add_foot()

    def _sure_text(self) -> str:
        words = certainty(self.finding.confidence)
        if self.finding.confidence is None:
            return words
        return self.tr("How sure: {words}").format(words=lowered(words).replace(": ", ", ", 1))  # one colon is enough

    def _pictures(self, evidence: Sequence[Evidence]) -> QWidget:
        from lossdoctor.ui.plots.evidence import EvidencePicture  # not needed before the first finding

        column = QVBoxLayout()
        column.setSpacing(8)
        for piece in evidence:
            picture = EvidencePicture(piece, self._theme)
            picture.magnify(self._factor)
            column.addWidget(picture)
        return clear_widget(column)

    def _fix_view(self, fix: Fix, *, first: bool) -> FixView:
        view = FixView(fix, self._store, self._theme, first=first)
        view.apply_asked.connect(self.apply_asked)
        view.preview_asked.connect(self.preview_asked)
        view.prove_asked.connect(self.prove_asked)
        view.longer_asked.connect(self.longer_asked)
        view.diff_asked.connect(self.diff_asked)
        view.script_asked.connect(self.script_asked)
        self.fix_views[fix.id] = view
        return view

    def _add_foot(self) -> None:
        finding, column = self.finding, QVBoxLayout()
        column.setSpacing(0)
        expert = "\n\n".join(mathematics(finding.check, finding.expert))
        if expert:
            column.addWidget(Fold(self.tr("For experts"), plain(expert, "ink-small", wrap=True)))
        name = self.tr("Explain: {title}").format(title=check_words(check_title(finding.check)))
        page = button(self.tr("About this check"), lambda: self.explain_asked.emit(finding.check), kind="quiet")
        page.setAccessibleName(name)
        row = FlowLayout(gap=4)
        self.intended = button(self.tr("This is intended"), lambda: self.intend_asked.emit(finding.check), kind="quiet")
        title = printable(check_words(finding.title))
        self.intended.setAccessibleName(self.tr("This is intended: {title}").format(title=title))
        told = self.tr("It is no finding then. The report says that you stated so; it can be taken back.")
        self.intended.setToolTip(told)
        row.addWidget(page)
        row.addWidget(self.intended)
        column.addWidget(clear_widget(row))
        self._page.addWidget(clear_widget(column))


def _said(finding: Finding) -> tuple[object, ...]:
    told = (finding.severity, finding.title, finding.summary, finding.expert, finding.where, finding.fixes)
    return (*told, finding.rank, finding.caused_by, finding.confidence, len(finding.evidence))


def lowered(sentence: str) -> str:
    """A sentence as it goes on after a colon."""
    return sentence[:1].lower() + sentence[1:]


def telling_first(evidence: Sequence[Evidence]) -> list[Evidence]:
    """A drawing before single numbers and rows, else the order of the check."""
    return sorted(evidence, key=lambda piece: isinstance(piece, (NumberEvidence, RowsEvidence)))


def rows_text(finding: Finding) -> str:
    """'First rows: 0, 1, 2 …', '' when no row is named."""
    rows = next((piece for piece in finding.evidence if isinstance(piece, RowsEvidence)), None)
    if rows is None or not rows.rows:
        return ""
    shown = ", ".join(f"{row:,}" for row in rows.rows[:5])
    more = " …" if rows.total > min(len(rows.rows), 5) else ""
    return translate("FindingCard", "First rows: {rows}").format(rows=shown + more)


def where_text(finding: Finding) -> str:
    """'in layer dense_1 · column age · train.py, line 12'."""
    where, parts = finding.where, []
    if where.layer:
        parts.append(translate("FindingCard", "layer {name}").format(name=where.layer))
    if where.column:
        parts.append(translate("FindingCard", "column {name}").format(name=where.column))
    if where.file:
        line = translate("FindingCard", ", cell {n}").format(n=where.cell) if where.cell else ""
        line += translate("FindingCard", ", line {n}").format(n=where.line) if where.line else ""
        parts.append(f"{where.file.rpartition('/')[2]}{line}")
    return translate("FindingCard", "Where: {places}").format(places=" · ".join(parts)) if parts else ""
