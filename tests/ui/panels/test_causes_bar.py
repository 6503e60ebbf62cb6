"""What explains what in the window: a question, its progress, a stop, and the proof on the finding's card."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from helpers import tapes
from lossdoctor.core import commands, events
from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.failures import Failure, FailureCode

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]
LINK = CausalLink(tapes.DOMAIN, "negative-loss", CausalVerdict.EXPLAINS, 0.9375, 2, 2, 8, "Its cure clears it.")


@pytest.fixture
def bar(window, play):
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    window.store.set_engine("ready")
    QApplication.processEvents()
    return window.diagnosis.causes


def said(card):
    QApplication.processEvents()
    return " ".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_nothing_is_asked_before_a_run_that_left_findings(window, play):
    play(tapes.opening(), tapes.examination())
    assert window.diagnosis.causes.isHidden()


def test_a_click_asks_the_engine_and_shows_progress_and_a_stop(bar, window, play, qtbot):
    assert not bar.isHidden() and bar.ask.isEnabled()
    with qtbot.waitSignal(window.consultation.command_due) as asked:
        bar.ask.click()
    assert isinstance(asked.args[0], commands.LearnCauses) and bar.ask.isHidden()
    play([events.ProgressMade("causes", 0.4, 12.0, "")])
    assert "40 %" in bar.word.text()
    with qtbot.waitSignal(window.consultation.command_due) as asked:
        bar.stop.click()
    assert isinstance(asked.args[0], commands.StopRun)


def test_what_was_proved_stands_on_the_card_of_the_cause_and_goes_with_its_revision(bar, window, play):
    window.diagnosis.show_finding(tapes.DOMAIN)
    card = window.diagnosis.cards[tapes.DOMAIN]
    assert "proved in a trial" not in said(card)
    play([events.CausesLearned((LINK,), 0, "3 copies were trained.")])
    assert "proved in a trial: its cure cleared 1 of 1; sure" in said(card)
    assert bar.word.text() == "3 copies were trained." and not bar.ask.isHidden()
    window.diagnosis.show_finding("negative-loss")
    assert "94 % sure by trial" in said(window.diagnosis.cards["negative-loss"])
    assert window.store.causes.links == (LINK,)
    window.store.clear()
    assert window.store.causes.links == ()


def test_a_refusal_is_told_and_the_question_can_be_asked_again(bar, window, play):
    window.consultation.learn_causes()
    play([events.RequestRefused("LearnCauses", Failure(FailureCode.NOT_POSSIBLE, "Train first."))])
    assert bar.word.text() == "Train first." and not bar.ask.isHidden()
