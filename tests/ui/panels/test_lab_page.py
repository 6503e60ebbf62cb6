"""The lab page, fed by events."""

import pytest
from PySide6.QtWidgets import QApplication

from helpers.stories import lab_test, opened
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.lab import CARDS
from lossdoctor.ui.plots.evidence import EvidencePicture
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


@pytest.fixture
def page(window, play):
    play([opened()])
    window.store.set_engine("ready")
    window.show_lab()
    QApplication.processEvents()
    return window.bottom.lab


def test_each_test_has_a_question_and_a_button_that_says_what_it_runs(page, window):
    assert list(page.cards) == [card.name for card in CARDS]
    assert all(card.run.isEnabled() and card.card.title in card.run.accessibleName() for card in page.cards.values())
    assert window.bottom.tabs.currentWidget() is page


def test_a_click_asks_the_engine_and_the_card_shows_progress_and_a_stop(page, window, play, qtbot):
    card = page.cards["overfit-one-batch"]
    with qtbot.waitSignal(window.consultation.command_due) as asked:
        card.run.click()
    assert asked.args[0].name == "overfit-one-batch"
    play([ev.ProgressMade("lab", 0.4, 12.0, "overfit-one-batch")])
    assert "40 %, at most 12 s left" in card.sentence.text()
    assert page.bar.value() == 40 and not page.cards["second-seed"].run.isEnabled()
    with qtbot.waitSignal(window.consultation.command_due) as asked:
        card.stop.click()
    assert type(asked.args[0]).__name__ == "StopRun"


def test_a_result_is_a_mark_a_word_a_sentence_and_a_plot_in_both_themes(page, window, play):
    window.consultation.lab.begin("overfit-one-batch")
    play([lab_test()])
    QApplication.processEvents()
    card = page.cards["overfit-one-batch"]
    assert card.verdict.text() == "◆ Failed" and "below 0" in card.sentence.text()
    pictures = [view for view in card.findChildren(EvidencePicture) if not view.isHidden()]
    assert len(pictures) == 1 and "Loss on 8 rows" in pictures[0].accessibleDescription()
    assert page.cards["second-seed"].run.isEnabled()
    light = pictures[0].grab().toImage()
    window.set_theme(DARK)
    QApplication.processEvents()
    dark = [view for view in card.findChildren(EvidencePicture) if not view.isHidden()]
    assert dark[0].grab().toImage() != light


def test_a_refusal_stands_on_the_card_and_another_revision_takes_results_away(page, window, play):
    window.consultation.lab.begin("gradient-check")
    play([ev.RequestRefused("RunLabTest", Failure(FailureCode.NOT_POSSIBLE, "No copy can be made."))])
    assert page.cards["gradient-check"].sentence.text() == "No copy can be made."
    play([lab_test()])
    play([ev.RevisionMade(window.store.revision, ev.PatientFacts())])
    assert not page.cards["overfit-one-batch"].verdict.isVisibleTo(page)


def test_while_it_trains_tests_wait_and_a_held_run_allows_them(page, window, play):
    play([ev.RunStarted("r", 0, 0, "CPU:0", 2, 10, (), ())])
    assert not page.cards["second-seed"].run.isEnabled() and "Pause the training" in page.word.text()
    play([ev.RunPaused("r", 3)])
    assert page.cards["second-seed"].run.isEnabled()
    play([ev.RunResumed("r")])
    assert not page.cards["second-seed"].run.isEnabled()
