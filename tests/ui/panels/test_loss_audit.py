"""The loss audit panel, fed by events."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from helpers import tapes
from helpers.loss_audits import AUDITED, OPENED
from helpers.stories import opened
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.readings.program import CompileReading, LossFacts
from lossdoctor.ui.plots.audit_picture import AuditCurveView
from lossdoctor.ui.theme import DARK

COMPILED = CompileReading((LossFacts("mean_squared_error", True),), "adam", 0.001)
pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


def told(panel):
    QApplication.processEvents()  # a layout shows its new widgets with the next turn of the loop
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def curves(panel):
    QApplication.processEvents()
    return [view for view in panel.findChildren(AuditCurveView) if not view.isHidden()]


def test_a_loss_alone_is_shown_in_the_centre_on_the_targets_that_it_is_made_for(window, play):
    play([OPENED, AUDITED])
    panel = window.curves.audit
    assert panel.isVisibleTo(window)
    assert panel.kinds.currentText() == "continuous numbers"
    assert len(curves(panel)) == 2
    assert "lowest at prediction 5 (the target is at 1)" in curves(panel)[0].accessibleDescription()
    assert "beside it mean squared error" in curves(panel)[0].accessibleDescription()
    assert not window.bottom.tabs.isTabVisible(window.bottom.tabs.indexOf(window.bottom.audit))


def test_faults_stand_first_with_a_mark_and_a_word_and_text_is_never_markup(window, play):
    play([OPENED, AUDITED])
    texts = told(window.curves.audit)
    assert "Right predictions are the worst: <b>0</b>." in texts
    assert texts.index("◆") < texts.index("●") < texts.index("✓")
    marks = [label for label in window.curves.audit.findChildren(QLabel) if label.text() == "◆"]
    assert marks[0].accessibleName() == "Fault"


def test_another_kind_of_targets_shows_what_has_no_number_and_what_is_impossible(window, play):
    play([OPENED, AUDITED])
    panel = window.curves.audit
    panel.kinds.setCurrentIndex(0)
    words = curves(panel)[0].accessibleDescription()
    assert "no number from -0.25 to 0" in words.replace("−", "-")
    assert "no number from 1 to 1.25" in words


def test_a_kind_that_the_loss_does_not_take_says_why(window, play):
    play([OPENED, AUDITED])
    panel = window.curves.audit
    panel.kinds.setCurrentIndex(1)
    assert curves(panel) == []
    assert "It cannot be used on class ids: ValueError: shapes differ." in told(panel)


def test_a_patient_s_losses_are_audited_when_asked_for(window, play, qtbot):
    play([replace(opened(), facts=PatientFacts(compile=COMPILED))])
    panel = window.bottom.audit
    window.store.set_engine("ready")
    window.bottom.tabs.setCurrentWidget(panel)
    assert panel.ask.isVisibleTo(panel)
    with qtbot.waitSignal(window.consultation.command_due) as asked:
        panel.ask.click()
    assert asked.args[0].name == "loss-audit"
    play([AUDITED])
    assert len(curves(panel)) == 2


def test_before_anything_is_open_the_panel_says_what_to_do(window):
    assert any("Open a loss function" in text for text in told(window.bottom.audit))


def test_the_panel_follows_the_theme_and_paints_in_both(window, play):
    play([OPENED, AUDITED])
    view = curves(window.curves.audit)[0]
    light = view.grab().toImage()
    window.set_theme(DARK)
    assert view.grab().toImage() != light


def test_nothing_is_offered_that_needs_a_model_and_the_verbs_say_why(window, play):
    play(tapes.opening())
    bar = window.tool_bar
    assert bar.train.isEnabled() and bar.examine.isEnabled()
    play([OPENED, AUDITED])
    assert not any(push.isEnabled() for push in (bar.train, bar.examine, bar.cure))
    assert "no model here" in bar.train.toolTip() and "when it opened" in bar.examine.toolTip()
    play(tapes.opening())
    assert "initial weights" in bar.train.toolTip()
