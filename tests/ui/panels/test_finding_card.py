"""The page of a finding, in the order in which it teaches."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from helpers import tapes
from helpers.stage import settle
from lossdoctor.checks.help_pages import one_sentence
from lossdoctor.core import events

pytestmark = pytest.mark.window


def test_an_open_finding_teaches_in_order(window, play) -> None:
    play(tapes.opening(), tapes.examination())
    QApplication.processEvents()
    card = window.diagnosis.cards[tapes.DOMAIN]
    heights = {}
    for widget in card.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QPushButton) else type(widget).__name__
        if widget.isVisible() and words:
            heights.setdefault(words, widget.mapTo(card, QPoint(0, 0)).y())
    order = [card.sentence.text(), card.to_cure.text(), "EvidencePicture", "What we saw", card.summary.text()]
    order += ["▸ Why it hurts"]
    order += ["How sure: certain, proven on this patient's own numbers.", "What to do", "FixView", "▸ For experts"]
    assert [heights[words] for words in order] == sorted(heights[words] for words in order)
    assert card.sentence.text() == one_sentence(tapes.DOMAIN)
    card.set_open(False)
    assert not card.sentence.isVisible() and not card.to_cure.isVisible()


def test_the_cure_below_the_fold_is_one_key_away(window, play, qtbot) -> None:
    window.resize(1280, 800)
    window.activateWindow()
    finding = tapes.domain_finding()
    play(tapes.opening(), tapes.examination())
    settle()
    card, area = window.diagnosis.cards[tapes.DOMAIN], window.diagnosis.area

    def seen(widget) -> bool:
        return area.viewport().rect().contains(widget.mapTo(area.viewport(), widget.rect().center()))

    cure = card.fix_views[finding.fixes[0].id].apply
    assert seen(card.to_cure) and not seen(cure)
    assert card.to_cure.accessibleName() == f"To the cure: {finding.fixes[0].title}"
    card.to_cure.setFocus()
    qtbot.keyClick(card.to_cure, Qt.Key.Key_Return)
    assert seen(cure) and cure.hasFocus() and card.is_open
    play([events.FindingRaised(replace(finding, fixes=()))])
    assert card.is_open and not card.to_cure.isVisible(), "no fix, no way to it"
