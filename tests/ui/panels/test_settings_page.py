"""Settings: typed, judged at once, used as a revision, undone, reset row by row."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.fixes import SetLearningRate
from lossdoctor.core.session import Revision

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


@pytest.fixture
def page(window, play, sent):
    window.consultation.open_demo("negative-loss")
    play(tapes.opening())
    sent.clear()
    window.patient.tabs.setCurrentWidget(window.patient.settings)
    QApplication.processEvents()
    return window.patient.settings


def type_in(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def press(qtbot, widget) -> None:
    QApplication.processEvents()
    assert widget.isVisible()
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def revised(number: int, rate: float, undo: tuple[str, ...]) -> ev.RevisionMade:
    facts = tapes.patient_facts()
    facts = replace(facts, compile=replace(facts.compile, learning_rate=rate))
    return ev.RevisionMade(
        Revision(number, (SetLearningRate(rate),) * bool(number), "Settings changed"), facts, undo, ()
    )


def test_what_is_wrong_is_said_beside_the_field_and_cannot_be_used(page, qtbot) -> None:
    type_in(qtbot, page.learning_rate, "-1")
    type_in(qtbot, page.batch_size, "many")
    assert page.rows["learning_rate"].wrong.text() == "◆ A learning rate is a number above 0, such as 0.001."
    assert page.rows["batch_size"].wrong.text() == "◆ This is a whole number from 1 on."
    assert not page.apply.isEnabled()
    assert page.said.text() == "To be mended first: Learning rate, Batch size."
    type_in(qtbot, page.learning_rate, "0,002")
    type_in(qtbot, page.batch_size, "64")
    assert page.apply.isEnabled()


def test_what_is_doubtful_is_said_and_can_be_used(page, qtbot) -> None:
    type_in(qtbot, page.batch_size, "1000")
    assert page.rows["batch_size"].wrong.text() == "▲ There are 569 training rows: one batch would hold them all."
    assert page.apply.isEnabled()


def test_enter_in_a_field_uses_the_settings_and_the_change_is_marked(page, qtbot, sent) -> None:
    row = page.rows["learning_rate"]
    type_in(qtbot, page.learning_rate, "0.002")
    assert row.mark.text() == "○ new"
    qtbot.keyClick(page.learning_rate, Qt.Key.Key_Return)
    assert [type(command) for command in sent] == [cmd.ChangeSettings]
    assert sent[0].settings.learning_rate == 0.002
    assert row.mark.text() == "● changed"
    assert page.rows["epochs"].mark.text() == ""
    assert page.said.text() == "1 differ from the program."
    assert "● changed" in page.learning_rate.accessibleDescription()


def test_a_row_is_reset_alone_and_discard_takes_back_what_was_typed(page, qtbot, sent) -> None:
    type_in(qtbot, page.learning_rate, "0.002")
    type_in(qtbot, page.epochs, "5")
    press(qtbot, page.apply)
    press(qtbot, page.rows["learning_rate"].reset)
    assert page.learning_rate.text() == ""
    press(qtbot, page.discard)
    assert page.learning_rate.text() == "0.002"
    press(qtbot, page.rows["learning_rate"].reset)
    press(qtbot, page.apply)
    assert (sent[-1].settings.learning_rate, sent[-1].settings.epochs) == (None, 5)
    assert not page.rows["learning_rate"].reset.isVisible()


def test_undo_brings_the_fields_back_and_the_same_value_can_be_used_again(page, qtbot, play, sent) -> None:
    type_in(qtbot, page.learning_rate, "0.002")
    press(qtbot, page.apply)
    play([revised(1, 0.002, ("Settings changed",))])
    press(qtbot, page.undo)
    assert sent[-1] == cmd.Undo()
    play([revised(0, 0.01, ())])
    assert page.learning_rate.text() == ""
    assert page.rows["learning_rate"].mark.text() == ""
    assert not page.undo.isEnabled()
    type_in(qtbot, page.learning_rate, "0.002")
    press(qtbot, page.apply)
    assert sent[-1].settings.learning_rate == 0.002


def test_a_choice_by_keyboard_is_used_and_reset_by_keyboard(page, qtbot, sent) -> None:
    page.optimizer.setFocus()
    qtbot.keyClick(page.optimizer, Qt.Key.Key_Down)
    page.apply.setFocus()
    qtbot.keyClick(page.apply, Qt.Key.Key_Space)
    assert sent[-1].settings.optimizer == "adam"
    reset = page.rows["optimizer"].reset
    reset.setFocus()
    qtbot.keyClick(reset, Qt.Key.Key_Space)
    assert page.optimizer.currentText() == "adam (as given)"


def test_another_device_opens_the_patient_on_a_fresh_engine_with_the_settings(page, qtbot, play, sent) -> None:
    page.device.setFocus()
    qtbot.keyClick(page.device, Qt.Key.Key_Down)
    type_in(qtbot, page.epochs, "3")
    press(qtbot, page.apply)
    assert isinstance(sent[0], cmd.OpenScenario)
    assert sent[0].settings.device == "cpu"
    sent.clear()
    play(tapes.opening())
    change = next(command for command in sent if isinstance(command, cmd.ChangeSettings))
    assert (change.settings.device, change.settings.epochs) == ("cpu", 3)
