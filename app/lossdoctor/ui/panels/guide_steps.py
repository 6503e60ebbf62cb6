"""What each step of a guided demo shows: one function a step, giving a widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from lossdoctor.bridge.guided import Guide, Step
from lossdoctor.bridge.spoken import amid, check_words, demo_words, fix_words
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core.findings import Evidence, NumberEvidence, RowsEvidence, Severity
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card, clear_widget, line
from lossdoctor.ui.bricks.labels import plain, set_tone
from lossdoctor.ui.panels.trial_words import metric_name, number
from lossdoctor.ui.theme import Theme

LETTERS = "ABCD"


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Guide", text)


def page(guide: Guide, theme: Theme, factor: float) -> QWidget:
    """The page of the present step; `factor` magnifies its drawings."""
    column = QVBoxLayout()
    column.setSpacing(10)
    _PAGES[guide.step](guide, column, theme, factor)
    column.addStretch(1)
    return clear_widget(column)


def heading(column: QVBoxLayout, text: str) -> None:
    """The question or statement of a step."""
    column.addWidget(plain(text, "title", wrap=True))


def _watch(guide: Guide, column: QVBoxLayout, theme: Theme, factor: float) -> None:
    demo = guide.scenario
    assert demo is not None
    heading(column, demo_words(demo.title))
    purpose = str(demo.program.get("purpose", ""))  # not its story, which tells what is wrong
    if purpose:
        does = amid(demo_words(purpose), purpose)
        column.addWidget(plain(tr("A program that is to do this: {p}").format(p=does), wrap=True))
    run = guide.before
    if guide.is_done(Step.WATCH):
        state = tr("✓ The run is over. What do you think it is?")
    elif run is None:
        state = tr("Opening the demo. It trains for {n} s at most.").format(n=demo.seconds)
    elif run.live:
        state = tr("Training. Watch the curve on the left.")
    else:
        state = tr("The run is over. Looking at what was seen …")
    column.addWidget(plain(state, "strong", wrap=True))


def _guess(guide: Guide, column: QVBoxLayout, theme: Theme, factor: float) -> None:
    heading(column, tr("What do you think it is?"))
    if not guide.guessed:
        column.addWidget(plain(tr("Click one, or press its letter."), "muted", wrap=True))
    for letter, choice in zip(LETTERS, guide.choices, strict=False):
        if not guide.guessed or choice.slug in (guide.guessed, guide.right):
            column.addWidget(_choice(guide, letter, choice.slug, check_words(choice.title)))
    if guide.guessed:
        _answer(guide, column)


def _choice(guide: Guide, letter: str, slug: str, title: str) -> Card:
    card = Card(padding=10, spacing=4, clickable=not guide.guessed)
    card.clicked.connect(lambda: guide.guess(slug))
    right, chosen = slug == guide.right, slug == guide.guessed
    text = f"{letter}   {title}"
    if guide.guessed and right:
        text = tr("✓ {text}: this is it").format(text=text)
        set_tone(card, "passed")
    elif chosen:
        text = tr("✕ {text}: not here").format(text=text)
    card.column.addWidget(plain(text, "strong", wrap=True, tone="skipped" if guide.guessed and not right else ""))
    if chosen and not right:
        card.column.addWidget(plain(guide.why_not(slug), "small", wrap=True))
    card.setAccessibleName(text)
    return card


def _answer(guide: Guide, column: QVBoxLayout) -> None:
    column.addWidget(line())
    reason = guide.finding.summary if guide.finding is not None else guide.sentence()
    column.addWidget(plain(reason, wrap=True))


def _proof(guide: Guide, column: QVBoxLayout, theme: Theme, factor: float) -> None:
    heading(column, check_words(check_title(guide.right)))
    column.addWidget(plain(guide.sentence(), "sentence", wrap=True))
    finding = guide.finding
    if finding is None:
        column.addWidget(plain(tr("Its check found nothing this time; train again to see it."), "muted", wrap=True))
        return
    figure = next((piece for piece in finding.evidence if not isinstance(piece, NumberEvidence | RowsEvidence)), None)
    first = figure or next(iter(finding.evidence), None)
    if first is not None:
        column.addWidget(_picture(first, theme, factor))
    column.addWidget(plain(tr("What we saw"), "heading"))
    column.addWidget(plain(finding.summary, wrap=True))
    for piece in finding.evidence:
        if isinstance(piece, NumberEvidence) and piece is not first:
            column.addWidget(plain(_number_line(piece), "small", wrap=True))
    if guide.scenario is not None:
        column.addWidget(plain(tr("How it came about"), "heading"))
        column.addWidget(plain(demo_words(guide.scenario.story), wrap=True))


def _picture(piece: Evidence, theme: Theme, factor: float) -> QWidget:
    from lossdoctor.ui.plots.evidence import EvidencePicture  # not needed before the first proof

    picture = EvidencePicture(piece, theme)
    picture.magnify(factor)
    return picture


def _number_line(piece: NumberEvidence) -> str:
    expected = tr(", expected {e}").format(e=piece.expected) if piece.expected else ""
    return f"{piece.label}: {number(piece.value)} {piece.unit}".rstrip() + expected


def _cure(guide: Guide, column: QVBoxLayout, theme: Theme, factor: float) -> None:
    fix, after = guide.fix, guide.after
    if fix is not None:
        heading(column, tr("Cure it and train again"))
        column.addWidget(plain(fix.note or tr("The same rows, the same initial weights, one change."), wrap=True))
        column.addWidget(_do(guide, fix_words(fix.title)))
    elif guide.has_twin:
        harmless = guide.finding is not None and guide.finding.severity is Severity.HINT
        heading(column, tr("Nothing is broken here") if harmless else tr("No change of settings cures this"))
        advice = fix_words(guide.finding.fixes[0].title) if guide.finding is not None and guide.finding.fixes else ""
        if advice:
            column.addWidget(plain(tr("What to do: {title}.").format(title=advice.rstrip(".")), wrap=True))
        column.addWidget(plain(tr("Its twin is the same program without what you saw. Train it beside."), wrap=True))
        column.addWidget(_do(guide, tr("Train the twin")))
    else:
        heading(column, tr("A log cannot be trained again"))
        advice = guide.finding.fixes if guide.finding is not None else ()
        for manual in advice:
            column.addWidget(plain(fix_words(manual.title), wrap=True))
    column.addWidget(plain(_cure_state(guide), "strong", wrap=True))
    if after is not None and after.why:
        column.addWidget(plain(after.why, "small", wrap=True))


def _do(guide: Guide, title: str) -> QWidget:
    push = button(title, guide.cure, kind="primary")
    push.setEnabled(not guide.treating)
    push.setProperty("acts", "true")
    return push


def _cure_state(guide: Guide) -> str:
    after = guide.after
    if after is None:
        return tr("Applying …") if guide.treating else ""
    return tr("Training. Watch the new curve.") if after.live else tr("✓ Trained. Compare the two.")


def _compare(guide: Guide, column: QVBoxLayout, theme: Theme, factor: float) -> None:
    heading(column, tr("Before and after"))
    rows = guide.comparison()
    if guide.after is not None:
        column.addWidget(_legend(guide))
    if rows:
        column.addWidget(_numbers(rows, both=guide.after is not None))
    if any(name.endswith("loss") for name, _, _ in rows) and guide.fix is not None:
        note = tr("A cure may change what the loss measures: then compare the other numbers, not the losses.")
        column.addWidget(plain(note, "small", wrap=True))
    lesson = guide.scenario.lesson if guide.scenario is not None else ""
    if lesson:
        column.addWidget(plain(tr("What to take along"), "heading"))
        column.addWidget(plain(demo_words(lesson), "sentence", wrap=True))


def _legend(guide: Guide) -> QLabel:
    before, after = guide.before, guide.after
    assert before is not None
    assert after is not None
    text = tr("Both curves are drawn on the left: {b} grey and dashed, {a} in colour.")
    return plain(text.format(b=before.name, a=after.name), wrap=True)


def _numbers(rows: list[tuple[str, float, float]], *, both: bool) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    heads = ["", tr("before"), tr("after")] if both else ["", tr("at the end")]
    for column, head in enumerate(heads):
        grid.addWidget(plain(head, "small"), 0, column)
    for place, (name, before, after) in enumerate(rows, 1):
        grid.addWidget(plain(metric_name(name)), place, 0)
        grid.addWidget(plain(number(before)), place, 1)
        if both:
            grid.addWidget(plain(number(after), "strong"), place, 2)
    grid.setColumnStretch(0, 1)
    widget = clear_widget(grid)
    widget.setAccessibleName(tr("Numbers before and after"))
    widget.setAccessibleDescription("; ".join(f"{metric_name(n)} {number(b)} → {number(a)}" for n, b, a in rows))
    return widget


_PAGES: dict[Step, Callable[[Guide, QVBoxLayout, Theme, float], None]] = {
    Step.WATCH: _watch,
    Step.GUESS: _guess,
    Step.PROOF: _proof,
    Step.CURE: _cure,
    Step.COMPARE: _compare,
}
