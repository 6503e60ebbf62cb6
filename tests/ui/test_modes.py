"""Guided and lecture mode, by mouse and again by keyboard, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from helpers import tapes
from helpers.stage import settle
from lossdoctor.bridge.guided import Step
from lossdoctor.core import commands as cmd
from lossdoctor.core.fixes import MapTargets
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

KEY = Qt.Key


@pytest.fixture
def lesson(window, qtbot, sent, play):
    """The window with the first demo guided, watched to its end."""
    window.load_plots()
    window.welcome.show_demos(gallery()[:1])
    window.activateWindow()
    press(qtbot, window.welcome.tiles[0].guide)
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    settle()
    return window


def press(qtbot, widget):
    settle()
    assert widget.isEnabled(), widget.accessibleName()
    assert widget.isVisible(), widget.accessibleName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def key(qtbot, which, times=1):
    """A key as a presenter presses it: to whatever has the focus."""
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), which)
        settle()


def page_until(qtbot, test):
    """Page Down until that is so: it reads on before it steps on."""
    for _ in range(4):
        if not test():
            key(qtbot, KEY.Key_PageDown)
    assert test()


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def choices(pane):
    return [card for card in pane.area.findChildren(QFrame) if card.property("clickable") == "true"]


def test_the_tile_offers_guided_beside_open(window, qtbot, sent):
    window.welcome.show_demos(gallery())
    tile = window.welcome.tiles[2]
    press(qtbot, tile.open)
    assert not window.modes.guide.active
    window.show_welcome()
    press(qtbot, tile.guide)
    assert window.modes.guide.scenario.name == tile.scenario.name
    assert [command.name for command in sent] == [tile.scenario.name] * 2


def test_while_one_guesses_nothing_in_sight_tells_the_answer(lesson):
    answer = lesson.store.finding(tapes.DOMAIN).title
    for _ in range(2):
        visible = words(lesson)
        assert answer not in visible
        assert lesson.modes.guide.scenario.story[:40] not in visible
        assert not lesson.diagnosis.isVisible()
        assert not lesson.patient.isVisible()
        assert lesson.plots.loss.anchors.shown == ()
        lesson.modes.guide.next()
        settle()


def test_five_steps_by_mouse(lesson, qtbot, sent, play):
    pane, guide = lesson.modes.pane, lesson.modes.guide
    press(qtbot, pane.next)
    assert not pane.next.isEnabled()
    card = next(card for card in choices(pane) if "Labels outside" in card.accessibleName())
    press(qtbot, card)
    assert "this is it" in words(pane)
    press(qtbot, pane.next)
    assert "271 of 455 labels are −1" in words(pane)
    assert lesson.plots.loss.anchors.shown
    press(qtbot, pane.next)
    press(qtbot, pane.acting)
    assert sent[-1] == cmd.ApplyEdits("Map −1 to 0", (MapTargets(0.5, 0.5),))
    play(tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    assert isinstance(sent[-1], cmd.StartRun)
    press(qtbot, pane.next)
    assert guide.step is Step.COMPARE
    told = words(pane)
    assert "validation accuracy 0.37 0.96" in told
    assert "With the labels mapped to 0 and 1" in told
    assert len(lesson.plots.loss.shown_runs()) == 2
    press(qtbot, pane.steps.buttons[Step.PROOF])
    assert guide.step is Step.PROOF
    press(qtbot, pane.leave)
    assert not guide.active
    assert lesson.diagnosis.isVisible()
    assert lesson.patient.isVisible()


@pytest.mark.long  # as a teacher at the keyboard in tests/ui/test_persons.py
def test_five_steps_by_keyboard(lesson, qtbot, sent, play):
    guide, pane = lesson.modes.guide, lesson.modes.pane
    key(qtbot, KEY.Key_PageDown)
    right = [choice.slug for choice in guide.choices].index(guide.right)
    key(qtbot, (KEY.Key_A, KEY.Key_B, KEY.Key_C, KEY.Key_D)[right])
    assert guide.guessed == guide.right
    key(qtbot, KEY.Key_Right)
    assert guide.step is Step.PROOF
    page_until(qtbot, lambda: guide.step is Step.CURE)
    pane.acting.setFocus()
    key(qtbot, KEY.Key_Space)
    assert isinstance(sent[-1], cmd.ApplyEdits)
    play(tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    lesson.activateWindow()
    pane.setFocus()
    key(qtbot, KEY.Key_PageDown)
    assert guide.step is Step.COMPARE
    key(qtbot, KEY.Key_Left)
    key(qtbot, KEY.Key_PageUp)
    assert guide.step is Step.PROOF
    key(qtbot, KEY.Key_Escape)
    assert not guide.active


def test_a_wrong_guess_is_told_why(lesson, qtbot):
    guide, pane = lesson.modes.guide, lesson.modes.pane
    guide.next()
    settle()
    wrong = next(place for place, choice in enumerate(guide.choices) if choice.slug != guide.right)
    press(qtbot, choices(pane)[wrong])
    told = words(pane)
    assert "not here" in told
    assert guide.why_not(guide.guessed) in told
    assert "this is it" in told


def test_a_demo_without_a_cure_offers_its_twin(window, qtbot, sent, play):
    window.load_plots()
    window.modes.begin("slipped-rows")
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    guide, pane = window.modes.guide, window.modes.pane
    for _ in range(3):
        guide.next()
        guide.guess(guide.right)
    assert guide.step is Step.CURE
    press(qtbot, pane.acting)
    assert sent[-1] == cmd.OpenScenario("slipped-rows", sent[-1].settings, healthy=True)
    play(tapes.opening(), tapes.run("run-2", sick=False))
    press(qtbot, pane.next)
    assert "Run 2 in colour" in words(pane)
    assert len(window.plots.loss.shown_runs()) == 2


def test_the_running_mean_is_left_out_unless_the_demo_is_about_it(window, sent):
    window.load_plots()
    switch = window.plots.loss.switches["running mean"]
    window.modes.begin("running-mean")
    assert switch.isChecked()
    window.modes.begin("negated-mse")
    assert not switch.isChecked()
    window.modes.guide.leave()
    assert switch.isChecked()


def test_lecture_mode_shows_the_loss_and_one_finding_in_large_letters(window, play, qtbot):
    window.load_plots()
    window.resize(1024, 700)
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    window.activateWindow()
    before, pixels = window.diagnosis.fontInfo().pixelSize(), window.curves.height()
    qtbot.keyClick(window, KEY.Key_F11)
    settle()
    assert window.diagnosis.fontInfo().pixelSize() >= 1.4 * before
    assert window.curves.height() > pixels
    assert not window.bottom.isVisible()
    assert not window.patient.isVisible()
    assert [slug for slug, card in window.diagnosis.cards.items() if card.isVisible()] == [tapes.DOMAIN]
    assert (window.width(), window.height()) == (1024, 700)


def test_a_lecture_is_stepped_through_by_keys_and_ends_without_a_trace(window, play, qtbot):
    window.load_plots()
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    window.message_bar.clear()  # it leaves by itself, which takes room away on a slow machine
    window.activateWindow()
    window.message_bar.clear()  # a hint leaves by itself, and its room goes to the panels
    settle()
    sizes, sheet = (window.across.sizes(), window.centre.sizes()), window.styleSheet()
    shown = [kind for kind, switch in window.plots.loss.switches.items() if switch.isChecked()]
    window.modes.set_lecture(True)
    page_until(qtbot, window.diagnosis.cards["negative-loss"].isVisible)
    assert not window.diagnosis.cards[tapes.DOMAIN].isVisible()
    window.diagnosis.setFocus()
    key(qtbot, KEY.Key_Left)
    assert window.diagnosis.cards[tapes.DOMAIN].isVisible()
    window.modes.set_lecture(False)
    settle()
    assert (window.across.sizes(), window.centre.sizes()) == sizes
    assert window.styleSheet() == sheet
    assert [kind for kind, switch in window.plots.loss.switches.items() if switch.isChecked()] == shown
    assert all(card.isVisible() for card in window.diagnosis.cards.values())
    assert window.patient.isVisible()
    assert window.bottom.isVisible()


@pytest.mark.long
def test_page_down_reads_on_before_it_steps_on(lesson, qtbot):
    lesson.resize(1024, 600)
    lesson.modes.set_lecture(True)
    guide, bar = lesson.modes.guide, lesson.modes.pane.area.verticalScrollBar()
    guide.next()
    guide.guess(guide.right)
    guide.next()
    settle()
    assert bar.maximum() > 0
    key(qtbot, KEY.Key_PageDown)
    assert bar.value() > 0
    assert guide.step is Step.PROOF
    page_until(qtbot, lambda: guide.step is Step.CURE)


def test_closing_in_a_mode_remembers_the_usual_layout(own_window):
    own_window.load_plots()
    own_window.modes.begin("labels-minus-one-plus-one")
    own_window.modes.set_lecture(True)
    own_window.close()
    assert own_window.across.sizes()[0] > 0
    assert not own_window.modes.guide.active


@pytest.mark.long
def test_a_guided_lecture_takes_other_colours_and_back(lesson, qtbot):
    lesson.modes.set_lecture(True)
    for _ in range(2):
        lesson.modes.guide.next()
        lesson.modes.guide.guess(lesson.modes.guide.right)
    lesson.set_theme(DARK)
    settle()
    assert DARK.surface in lesson.styleSheet()
    assert "271 of 455" in words(lesson.modes.pane)
    assert lesson.width() <= 1366


@pytest.mark.long
def test_keys_of_the_modes_do_nothing_outside_of_them(window, play, qtbot):
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    chosen = [slug for slug, card in window.diagnosis.cards.items() if card.is_open]
    window.activateWindow()
    window.diagnosis.setFocus()
    qtbot.keyClick(window, KEY.Key_PageDown)
    settle()
    assert [slug for slug, card in window.diagnosis.cards.items() if card.is_open] == chosen
