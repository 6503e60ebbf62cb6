"""The gallery, recent files and dropping, by mouse and by keyboard."""

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel

from helpers import tapes
from helpers.stage import settle
from lossdoctor.core.findings import Severity
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.panels.welcome import MANY
from lossdoctor.ui.preferences import Recent

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

KEY = Qt.Key


@pytest.fixture
def welcome(window, qtbot):
    window.resize(1024, 700)
    if len(window.welcome.tiles) != len(gallery()):
        window.welcome.show_demos(gallery())
    window.activateWindow()
    settle()
    return window.welcome


def shown(welcome):
    return [tile.scenario.name for tile in welcome.tiles if tile.isVisible()]


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_every_demo_has_a_tile_that_tells_its_time(welcome):
    assert shown(welcome) == [demo.name for demo in gallery()]
    for tile in welcome.tiles:
        assert f"{tile.scenario.seconds} s" in words(tile)
        assert tile.scenario.seconds <= 10
    assert welcome.count.text() == f"{len(gallery())} demos"


def test_many_demos_are_searched_by_typing_and_opened_by_enter(welcome, qtbot):
    assert welcome.search.isVisible() == (len(gallery()) > MANY)
    opened = []
    welcome.demo_chosen.connect(opened.append)
    qtbot.keyClicks(welcome.search, "masks")
    assert shown(welcome) == ["labels-0-255"]
    assert welcome.count.text() == f"1 of {len(gallery())} demos"
    qtbot.keyClick(welcome.search, KEY.Key_Return)
    assert opened == ["labels-0-255"]
    welcome.window().show_welcome()
    welcome.search.clear()
    assert len(shown(welcome)) == len(gallery())


def test_a_demo_is_found_by_the_disease_it_shows(welcome, qtbot):
    qtbot.keyClicks(welcome.search, "class imbalance")
    assert "rare-class" in shown(welcome)


def test_a_few_demos_need_no_search(welcome):
    welcome.show_demos(gallery()[:MANY])
    assert not welcome.search.isVisible()


def test_a_search_without_result_opens_nothing(welcome, qtbot):
    opened = []
    welcome.demo_chosen.connect(opened.append)
    qtbot.keyClicks(welcome.search, "zebra")
    qtbot.keyClick(welcome.search, KEY.Key_Return)
    assert shown(welcome) == []
    assert opened == []


@pytest.mark.parametrize("which", ["open", "guide"])
def test_the_buttons_of_a_tile_work_by_keyboard_and_open_it_once(welcome, qtbot, which):
    asked = []
    welcome.demo_chosen.connect(lambda name: asked.append(("open", name)))
    welcome.guided_chosen.connect(lambda name: asked.append(("guide", name)))
    push = getattr(welcome.tiles[1], which)
    push.setFocus()
    qtbot.keyClick(push, KEY.Key_Space)
    qtbot.mouseClick(push, Qt.MouseButton.LeftButton)
    assert asked == [(which, welcome.tiles[1].scenario.name)] * 2


@pytest.mark.parametrize("lecture", [False, True])
def test_tiles_stay_whole_at_the_smallest_size(window, welcome, lecture):
    window.modes.set_lecture(lecture)
    settle()
    for tile in welcome.tiles[:6]:
        for push in (tile.open, tile.guide):
            assert tile.rect().contains(push.geometry())
            assert push.width() >= push.sizeHint().width()
            assert push.height() >= push.fontMetrics().height()
        assert tile._title.height() >= tile._title.heightForWidth(tile._title.width())


@pytest.mark.parametrize(
    ("worst", "findings", "mark"),
    [(Severity.ERROR, 2, "◆"), (None, 0, "✓")],
)
def test_recent_files_carry_the_mark_and_the_word_of_their_verdict(window, welcome, tmp_path, worst, findings, mark):
    file = tmp_path / "train.py"
    file.write_text("")
    window.preferences.remember_verdict(str(file), worst, findings, "script")
    window.show_welcome()
    told = words(welcome.recent_card)
    assert mark in told
    assert any((worst.value if worst else "healthy") in text for text in told)


def test_a_recent_file_that_was_never_examined_has_no_mark():
    assert Recent("/tmp/a.py", "", time.time()).worst == ""
    assert Recent("/tmp/a.py", "worst: nonsense").worst == ""


@pytest.mark.parametrize("in_the_room", [False, True])
def test_files_may_be_dropped_anywhere_and_the_window_says_so(window, welcome, play, tmp_path, in_the_room):
    if in_the_room:
        play(tapes.opening())
    path = tmp_path / "train.py"
    path.write_text("")
    opened = []
    window.consultation.open_paths = lambda paths: opened.append(list(paths))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    fact = (QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(QDragEnterEvent(*fact))
    assert window.drop_cover.isVisible()
    assert window.drop_cover.size() == window.size()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.drop_cover.isVisible()
    window.dragEnterEvent(QDragEnterEvent(*fact))
    window.dropEvent(QDropEvent(*fact))
    assert not window.drop_cover.isVisible()
    assert opened == [[str(path)]]
