"""The page of a finding, in the order in which it teaches."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from helpers import tapes
from lossdoctor.checks.help_pages import one_sentence

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
    order = [card.sentence.text(), "EvidencePicture", "What we saw", card.summary.text(), "▸ Why it hurts"]
    order += ["How sure: certain: proven on this patient's own numbers.", "What to do", "FixView", "▸ For experts"]
    assert [heights[words] for words in order] == sorted(heights[words] for words in order)
    assert card.sentence.text() == one_sentence(tapes.DOMAIN)
    card.set_open(False)
    assert not card.sentence.isVisible()
