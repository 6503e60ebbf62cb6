"""Findings and lab tests on paper: one plain sentence, the figure, what was seen, why, how sure, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from lossdoctor.core.saying import say
from lossdoctor.report import causes, wording
from lossdoctor.report.document import FindingDocument
from lossdoctor.report.lessons import Lesson, lesson, numbers_rows
from lossdoctor.ui.paper_column import COLOURS, MUTED, Paper
from lossdoctor.ui.paper_plots import BAR, paint_bars, paint_evidence, paint_trial

SUB = 20  # size of the headings within a finding
BARS_A_PAGE = 40


def findings(paper: Paper, document: dict[str, Any]) -> None:
    """Every finding, root cause first."""
    paper.heading(say("Findings"))
    if not document["findings"]:
        healthy = document["verdict"] == "healthy"
        paper.text(say("Nothing was found that hurts.") if healthy else say("No check could speak."))
    for finding in document["findings"]:
        _finding(paper, finding, document)


def lab(paper: Paper, document: dict[str, Any]) -> None:
    """Every lab test with its verdict, curves and numbers."""
    if document["lab"]:
        paper.heading(say("Lab tests"))
    for test in document["lab"]:
        tone = wording.LAB_TONE[test["verdict"]]
        title = f"{' '.join(wording.lab_verdict(test['verdict']))}: {test['title']}"
        paper.heading(title, 22, COLOURS.get(tone, MUTED))
        paper.text(test["question"], 18, colour=MUTED)
        paper.text(test["summary"])
        for curve in test["curves"]:
            _piece(paper, curve)
        numbers = [(name, wording.figure(value)) for name, value in test["numbers"].items()]
        paper.table((say("What was measured"), say("Value")), numbers, (0.7, 0.3))
        paper.text(f"{test['rule']} {test['source']}".strip(), 16, colour=MUTED)


def _finding(paper: Paper, finding: dict[str, Any], document: dict[str, Any]) -> None:
    typed = cast(FindingDocument, finding)
    told = lesson(typed)
    colour = COLOURS.get(finding["severity"], MUTED)
    mark = wording.SEVERITY_MARK[finding["severity"]]
    paper.heading(f"{mark} {wording.severity(finding['severity'])} {finding['rank']}. {finding['title']}", 22, colour)
    if told.sentence:
        paper.text(told.sentence, 22)
    if told.figure is not None:
        _piece(paper, cast(dict[str, Any], told.figure))
    _seen(paper, finding, told, causes.sentence_of(typed, document["findings"], document["causes"]))
    _said(paper, say("Why it hurts"), told.why)
    _said(paper, say("How sure"), (told.sure,))
    for place, fix in enumerate(finding["fixes"]):
        if place == 0:
            paper.heading(say("What to do"), SUB)
        _fix(paper, fix)
    _said(paper, say("For experts"), told.expert, 16)


def _seen(paper: Paper, finding: dict[str, Any], told: Lesson, explained: str) -> None:
    paper.heading(say("What we saw"), SUB)
    paper.text(finding["summary"])
    facts = [finding["check"], wording.category(finding["category"]), wording.place(finding["where"])]
    facts.append(causes.cause_words(cast(FindingDocument, finding)))
    paper.text(" · ".join(fact for fact in facts if fact), 18, colour=MUTED)
    if explained:
        paper.text(explained)
    paper.table(
        (say("What was measured"), say("Value"), say("Expected")), numbers_rows(told.numbers), (0.5, 0.25, 0.25)
    )
    for piece in told.others:
        _piece(paper, cast(dict[str, Any], piece))


def _said(paper: Paper, heading: str, paragraphs: Sequence[str], size: int = 20) -> None:
    if paragraphs:
        paper.heading(heading, SUB)
    for paragraph in paragraphs:
        paper.text(paragraph, size)


def _piece(paper: Paper, piece: dict[str, Any]) -> None:
    paper.caption(piece["label"])
    if piece["kind"] == "rows":
        pairs = list(zip(piece["rows"], piece["values"], strict=False))[: wording.ROWS_SHOWN]
        rows = [(str(row), *values) for row, values in pairs]
        columns = (say("row"), *piece["columns"])
        paper.table(columns, rows, [1 / len(columns)] * len(columns))
        if piece["total"] > len(rows):
            paper.text(say("{shown} of {all} such rows.", shown=len(rows), all=piece["total"]), 18, colour=MUTED)
    elif piece["kind"] == "layers":
        for first in range(0, len(piece["layers"]), BARS_A_PAGE):
            names, values = (piece[key][first : first + BARS_A_PAGE] for key in ("layers", "values"))
            part = {**piece, "layers": names, "values": values}
            paper.plot(lambda painter, box, part=part: paint_bars(painter, box, part), BAR * len(names) + 24)
    else:
        paper.plot(lambda painter, box: paint_evidence(painter, box, piece))


def _fix(paper: Paper, fix: dict[str, Any]) -> None:
    paper.text(f"{fix['title']} ({wording.applicability(fix['applicability'])}) {fix['note']}".strip(), 20, bold=True)
    if fix["trial"]:
        colour = {"helps": COLOURS["healthy"], "hurts": COLOURS["error"]}.get(fix["trial"]["verdict"], MUTED)
        paper.text(f"{wording.trial_sentence(fix['trial'])} {fix['trial']['why']}", colour=colour)
        if fix["trial"]["arms"]:
            paper.plot(lambda painter, box: paint_trial(painter, box, fix["trial"]))
    if fix["diff"]:
        paper.code(fix["diff"])
