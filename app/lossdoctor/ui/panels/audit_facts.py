"""The facts of a loss audit as rows: a mark, a word, a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from lossdoctor.core.audits import AuditFact
from lossdoctor.ui.bricks.card import empty
from lossdoctor.ui.bricks.labels import plain

# No meaning by colour alone: a shape and a word each.
MARKS = {"passed": ("✓", "passed"), "found": ("◆", "error"), "noted": ("●", "hint"), "skipped": ("○", "skipped")}
WORDS = {
    "passed": QT_TRANSLATE_NOOP("LossAuditPanel", "In order"),
    "found": QT_TRANSLATE_NOOP("LossAuditPanel", "Fault"),
    "noted": QT_TRANSLATE_NOOP("LossAuditPanel", "Worth knowing"),
    "skipped": QT_TRANSLATE_NOOP("LossAuditPanel", "Not measured"),
}


def show_facts(grid: QGridLayout, facts: Sequence[AuditFact]) -> None:
    """Fill the grid with one row a fact, faults first."""
    empty(grid)
    order = ("found", "noted", "passed", "skipped")
    for row, fact in enumerate(sorted(facts, key=lambda one: order.index(one.status.value))):
        mark, tone = MARKS[fact.status.value]
        word = QCoreApplication.translate("LossAuditPanel", WORDS[fact.status.value])
        label = plain(mark, "strong", tone=tone)
        label.setAccessibleName(word)
        label.setToolTip(word)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain(fact.name, "strong"), row, 1, Qt.AlignmentFlag.AlignTop)
        sentence = plain(fact.sentence, wrap=True)
        sentence.setAccessibleName(f"{word}: {fact.sentence}")
        grid.addWidget(sentence, row, 2)
    grid.setColumnStretch(2, 1)
