"""Consequences under their cause in the list of findings: drawn, folded, walked through by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.core import events
from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.findings import Severity
from lossdoctor.ui.theme import DARK

pytestmark = pytest.mark.window
NEGATIVE, THIRD, OTHER = "negative-loss", "diverging-loss", "unscaled-inputs"
LINK = CausalLink(tapes.DOMAIN, NEGATIVE, CausalVerdict.EXPLAINS, 0.9375, 2, 2, 8, "Its cure clears it.")


@pytest.fixture
def tree(window, play, qtbot):
    like = replace(tapes.negative_finding(), evidence=(), severity=Severity.WARNING)
    others = [replace(like, check=THIRD, title="Loss runs away", rank=3), replace(like, check=OTHER, rank=4)]
    order = (tapes.DOMAIN, NEGATIVE, THIRD, OTHER)
    ranked = events.FindingsRanked(order, {NEGATIVE: tapes.DOMAIN, THIRD: NEGATIVE})
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    play([*(events.FindingRaised(one) for one in others), ranked])
    window.activateWindow()
    window.setFocus()
    QApplication.processEvents()
    return window.diagnosis.tree


def test_the_list_is_a_tree_that_arrow_keys_fold_and_walk_through(tree, window, play, qtbot):
    cards = window.diagnosis.cards
    left = {slug: card.mapTo(window, QPoint(0, 0)).x() for slug, card in cards.items()}
    assert left[tapes.DOMAIN] == left[OTHER] < left[NEGATIVE] < left[THIRD]
    assert cards[NEGATIVE].summary.text() == "Consequence of ◆ 1, by rule"
    play([events.CausesLearned((LINK,), 0, "3 copies were trained.")])
    assert cards[NEGATIVE].summary.text() == "Consequence of ◆ 1, 94 % sure by trial"
    assert "1 consequence · by trial (shown)" in cards[tapes.DOMAIN].accessibleName()

    def press(slug, key):
        cards[slug].setFocus()
        qtbot.keyClick(cards[slug], key)

    press(THIRD, Qt.Key.Key_Left)
    assert cards[NEGATIVE].hasFocus(), "left on a leaf climbs"
    press(NEGATIVE, Qt.Key.Key_Left)
    assert not cards[THIRD].isVisible() and cards[NEGATIVE].isVisible()
    press(NEGATIVE, Qt.Key.Key_Down)
    assert cards[OTHER].hasFocus(), "down passes by what is folded away"
    press(OTHER, Qt.Key.Key_Up)
    press(NEGATIVE, Qt.Key.Key_Right)
    assert cards[THIRD].isVisible()
    press(NEGATIVE, Qt.Key.Key_Right)
    assert cards[THIRD].hasFocus(), "right on what is unfolded goes into it"

    window.diagnosis.show_finding(THIRD)
    qtbot.mouseClick(cards[tapes.DOMAIN].consequences, Qt.MouseButton.LeftButton)
    assert [slug for slug, card in cards.items() if card.isVisible()] == [tapes.DOMAIN, OTHER]
    assert cards[tapes.DOMAIN].is_open, "the page of a finding that is folded away gives way to that of its cause"
    window.diagnosis.show_finding(THIRD)
    assert cards[THIRD].isVisible() and cards[NEGATIVE].isVisible(), "a finding that is asked for is never hidden"


def test_the_lines_are_drawn_in_either_theme_and_the_order_is_that_of_the_lecture(tree, window, qtbot):
    for theme in (window.theme, DARK):
        window.set_theme(theme)
        QApplication.processEvents()
        picture = tree.grab().toImage()
        card = window.diagnosis.cards[NEGATIVE]
        row = card.mapTo(tree, QPoint(0, 0)).y() + 22
        scale = picture.devicePixelRatio()
        drawn = [picture.pixelColor(round(x * scale), round(row * scale)) for x in range(7, 14)]
        assert QColor(theme.edge) in drawn
    window.diagnosis.show_finding(tapes.DOMAIN)
    for slug in (NEGATIVE, THIRD, OTHER):
        window.diagnosis.step(1)
        assert window.diagnosis.cards[slug].is_open
