"""The tour, once and again, and the support bundle, by mouse and by keyboard."""

import zipfile

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from helpers import tapes
from helpers.stage import settle
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.callouts import beside, standing
from lossdoctor.ui.dialogs.support_dialog import SupportDialog

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

KEY = Qt.Key


def press(qtbot, widget):
    settle()
    assert widget.isVisible(), widget.accessibleName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


@pytest.fixture
def welcome(window):
    window.resize(1024, 700)
    window.welcome.show_demos(gallery()[:6])
    window.activateWindow()
    settle()
    return window


@pytest.fixture
def tour(welcome):
    welcome.questions.show_tour_once()
    settle()
    return welcome.questions.tour


def action(window, text):
    return next(action for action in window.welcome.help.menu().actions() if action.text().startswith(text))


def test_the_tour_comes_once_and_again_from_the_help_menu(welcome, tour):
    assert tour.isVisible()
    tour.end()
    settle()
    welcome.questions.show_tour_once()
    assert welcome.questions.tour is None
    action(welcome, "Take the tour").trigger()
    assert welcome.questions.tour is not None


def test_the_tour_is_walked_through_by_mouse(welcome, tour, qtbot):
    titles = []
    while welcome.questions.tour is not None:
        titles.append(tour.title.text())
        press(qtbot, tour.next)
    assert titles[0] == "See it happen"
    assert titles[-1] == "Help"
    assert 4 <= len(titles) <= 5


def test_the_tour_is_walked_through_by_keyboard(welcome, tour, qtbot):
    assert QApplication.focusWidget() is tour
    first = tour.title.text()
    qtbot.keyClick(tour, KEY.Key_Right)
    assert tour.title.text() != first
    qtbot.keyClick(tour, KEY.Key_Left)
    assert tour.title.text() == first
    assert first in tour.accessibleDescription()
    qtbot.keyClick(tour, KEY.Key_Escape)
    assert welcome.questions.tour is None


def test_next_is_pressed_at_one_place_all_the_way_and_every_click_in_the_callout_is_one(welcome, tour, qtbot):
    before, count = tour.next.mapToGlobal(tour.next.rect().center()), len(tour._stops)
    heights, seen = set(), []
    for number in range(1, count):
        seen.append(tour.count.text())
        heights.add(tour.card.height())
        assert "Enter" in tour.keys.text() and "Esc" in tour.keys.text()
        if number % 2:
            qtbot.mouseClick(tour.text, Qt.MouseButton.LeftButton)
        else:
            press(qtbot, tour.next)
        middle = tour.next.mapToGlobal(tour.next.rect().center())
        assert QRect(before, before).adjusted(-12, -6, 12, 6).contains(middle), tour.title.text()
    assert seen == [f"Step {number} of {count}" for number in range(1, count)]
    assert len(heights) == 1
    press(qtbot, tour.back)
    assert QApplication.focusWidget() is tour, "a click leaves the keys where they were"


def test_a_click_on_back_where_there_is_none_does_not_go_on(tour, qtbot):
    first = tour.title.text()
    qtbot.mouseClick(tour.back, Qt.MouseButton.LeftButton)
    assert tour.title.text() == first


def test_the_keys_do_on_a_button_what_they_say_and_the_focus_comes_back(welcome, qtbot):
    welcome.welcome.help.setFocus()
    welcome.questions.show_tour()
    tour = welcome.questions.tour
    first = tour.title.text()
    tour.next.setFocus()
    qtbot.keyClick(tour.next, KEY.Key_Right)
    assert tour.title.text() != first
    tour.back.setFocus()
    qtbot.keyClick(tour.back, KEY.Key_Return)
    assert tour.title.text() == first
    assert tour.accessibleDescription().startswith("Step 1 of ")
    tour.skip.setFocus()
    qtbot.keyClick(tour.skip, KEY.Key_Return)
    assert welcome.questions.tour is None
    assert QApplication.focusWidget() is welcome.welcome.help


def test_a_callout_moves_only_when_it_would_hide_what_is_talked_of():
    room, size = QRect(0, 0, 800, 600), QSize(320, 150)
    left, right, lower = QRect(0, 0, 300, 500), QRect(500, 0, 300, 400), QRect(0, 420, 800, 180)
    places = standing([left, right, lower, left], size, room)
    assert places[0] == places[1] != places[2]
    for place, hole in zip(places, [left, right, lower, left], strict=True):
        assert room.contains(QRect(place, size)) and not QRect(place, size).intersects(hole)
    assert standing([room], size, room) == [beside(room, 320, 150, room)]


def test_every_callout_lies_in_the_window_and_beside_what_it_shows(welcome, tour):
    for _ in range(len(tour._stops)):
        assert tour.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(tour._hole)
        tour.step(1)


def test_what_the_tour_shows_can_be_used_at_once(welcome, tour, qtbot):
    opened = []
    welcome.welcome.demo_chosen.connect(opened.append)
    middle = tour._hole.center()
    assert not tour.mask().contains(middle)
    below = welcome.childAt(middle)
    assert welcome.welcome.tiles[0].isAncestorOf(below) or below is welcome.welcome.tiles[0]
    press(qtbot, welcome.welcome.tiles[0])
    assert opened
    assert welcome.questions.tour is None


def test_with_a_patient_the_tour_shows_the_room(welcome, play):
    play(tapes.opening(), tapes.examination())
    settle()
    welcome.questions.show_tour()
    assert welcome.questions.tour.present.widget() is welcome.curves


def test_the_tour_follows_the_window(welcome, tour):
    welcome.resize(1300, 800)
    settle()
    assert tour.size() == welcome.size()


@pytest.mark.parametrize("hole", [(0, 0, 100, 50), (700, 10, 100, 50), (300, 0, 200, 600), (0, 0, 800, 600)])
def test_a_callout_never_leaves_the_room(hole):
    room = QRect(0, 0, 800, 600)
    place = beside(QRect(*hole), 320, 150, room)
    assert room.contains(QRect(place, QPoint(place.x() + 319, place.y() + 149)))


def test_the_bundle_tells_what_it_holds_before_it_is_written(welcome, play, qtbot, tmp_path):
    play(tapes.opening(), tapes.examination(), tapes.run())
    action(welcome, "Support bundle").trigger()
    dialog = welcome.dialog
    assert isinstance(dialog, SupportDialog)

    def listed():
        return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and "." in label.text()]

    assert "report.json" in listed()
    assert "session.lossdoctor" not in listed()
    dialog.session.setFocus()
    QTest.keyClick(dialog.session, KEY.Key_Space)
    settle()
    assert "session.lossdoctor" in listed()
    QTest.keyClick(dialog.save, KEY.Key_Return)
    settle()
    place = welcome.dialog
    target = tmp_path / "bundle.zip"
    with qtbot.waitSignal(welcome.practice.support.written):
        place.fileSelected.emit(str(target))
    settle()
    place.close()
    assert set(zipfile.ZipFile(target).namelist()) >= {"window.log", "report.json", "session.lossdoctor"}
    assert "Nothing was sent" in welcome.message_bar.text.text()


def test_the_bundle_is_not_written_when_declined(welcome, play, qtbot):
    play(tapes.opening())
    welcome.questions.for_support()
    press(qtbot, welcome.dialog.cancel)
    assert welcome.dialog is None or not welcome.dialog.isVisible()
