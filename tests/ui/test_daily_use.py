"""What everybody expects: files dropped anywhere, recent files that come back whole, a window as it was left."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from helpers import tapes
from helpers.practices import stand_in
from helpers.stage import settle
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.roles import Dropped
from lossdoctor.core import events as ev
from lossdoctor.core.session import Settings
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences, Recent
from lossdoctor.ui.theme import LIGHT

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BEGIN, STEP = 90, 260  # pixels between the places where files are dropped


def carried(*paths, text=True):
    """As a file manager hands them over: addresses, and the same as text."""
    mime = QMimeData()
    urls = [QUrl.fromLocalFile(str(path)) for path in paths]
    mime.setUrls(urls)
    if text:
        mime.setText("\n".join(url.toString() for url in urls))
    return mime


def drop(widget, place, mime):
    """Through Qt's own dispatch: the innermost widget is asked first, then those that it stands in."""
    inner = widget.childAt(place) or widget
    inside = inner.mapFrom(widget, place)
    QApplication.sendEvent(inner, QDragEnterEvent(inside, COPY, mime, LEFT, NO_KEY))
    QApplication.sendEvent(inner, QDropEvent(QPointF(inside), COPY, mime, LEFT, NO_KEY))


@pytest.fixture
def opened(window, monkeypatch):
    paths = []
    monkeypatch.setattr(window.consultation, "open_paths", paths.append)
    return paths


def pages(window, play):
    """The welcome page, then each page of the room."""
    window.load_plots()
    yield "welcome"
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    for tabs in (window.patient.tabs, window.bottom.tabs):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            yield tabs.tabText(place)


def test_several_files_may_be_dropped_on_every_place_of_every_page(window, play, opened, tmp_path):
    files = [tmp_path / "model.keras", tmp_path / "x.npy", tmp_path / "y.npy"]
    mime, missed, dropped = carried(*files), [], 0
    for page in pages(window, play):
        settle()
        for place in (
            QPoint(x, y) for x in range(BEGIN, window.width(), STEP) for y in range(BEGIN, window.height(), STEP)
        ):
            opened.clear()
            drop(window, place, mime)
            dropped += 1
            if opened != [[str(file) for file in files]] or window.drop_cover.isVisible():
                missed.append((page, place.x(), place.y()))
    assert missed == []
    assert dropped > 150


def test_text_and_pages_of_the_web_are_not_taken(window, opened):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/model.keras")])
    mime.setText("https://example.org/model.keras")
    drop(window, QPoint(400, 300), mime)
    assert opened == []
    assert not window.drop_cover.isVisible()


def test_files_that_are_carried_away_again_leave_no_trace(window, opened, tmp_path):
    mime = carried(tmp_path / "a.py")  # an event does not keep it
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEY))
    assert window.drop_cover.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_cover.isVisible()
    assert opened == []


@pytest.mark.parametrize("needs_data", [False, True])
def test_the_open_dialog_takes_dropped_files_too(window, opened, tmp_path, needs_data):
    from lossdoctor.ui.dialogs.open_dialog import OpenDialog

    files = [tmp_path / "x.npy", tmp_path / "y.npy"]
    for file in files:
        file.write_text("")
    mime = carried(*files)
    dialog = OpenDialog(window, target=str(tmp_path) if needs_data else "", needs_data=needs_data)
    window.show_dialog(dialog)
    for place in (dialog.rect().center(), dialog.data.geometry().center(), QPoint(3, 3)):
        dialog.data.clear()
        drop(dialog, place, mime)
        named = dialog.data_paths if needs_data else dialog.paths
        assert named == tuple(map(str, files))
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_recent_model_comes_back_with_its_data(window, play, opened, qtbot, tmp_path):
    model, data, gone = (tmp_path / name for name in ("m.keras", "table.csv", "own.py"))
    for file in (model, data):
        file.write_text("")
    window.consultation.opening.opened = Draft(
        Dropped(str(model), (str(data),), custom_objects=str(gone)), Settings(custom_objects=str(gone))
    )
    window.consultation.inspected = object()
    try:
        play([_opened(model), *tapes.examination()])
    finally:
        window.consultation.opening.opened = window.consultation.inspected = None
    window.show_welcome()
    settle()
    row = next(
        push
        for push in window.welcome.recent_card.findChildren(type(window.welcome.back))
        if str(model) in push.accessibleName()
    )
    qtbot.mouseClick(row, LEFT)
    assert opened == [[str(model), str(data)]]
    kept = window.preferences.recents[0]
    assert kept.beside == (str(data), str(gone))


def _opened(path):
    event = tapes.opening()[1]
    return type(event)(tapes.target(str(path)), event.revision, event.facts, ())


def test_recent_files_of_an_older_version_or_a_damaged_file_are_read(tmp_path):
    kept = Preferences(tmp_path / "window.ini")
    kept._kept.setValue("recents", '[{"path": "/a.py", "verdict": "healthy", "when": 1.0, "kind": "script"}]')
    assert kept.recents == (Recent("/a.py", "healthy", 1.0, "script"),)
    kept._kept.setValue("recents", '[{"path": "/a.py", "verdict": "", "when": 1.0, "beside": 7}]')
    assert kept.recents[0].beside == ()


def test_the_window_comes_back_as_it_was_left(qtbot, tmp_path):
    place, seen = tmp_path / "window.ini", []
    for visit in range(2):
        practice = Practice(engine=stand_in(), intake=stand_in())
        window = MainWindow(practice, Preferences(place), LIGHT)
        qtbot.addWidget(window)
        window.show()
        if visit == 0:
            window.resize(900, 666)  # its width would be cut to the offscreen screen's
            window.showMaximized()
        settle()
        seen.append((window.isMaximized(), window.normalGeometry().height()))
        window.close()
        practice.close()
    assert seen == [(True, 666)] * 2


def test_the_welcome_page_never_tells_of_work_that_is_over(window, play):
    play(tapes.opening(), [ev.ProgressMade("examining", 0.5, 3.0)])
    window.show_welcome()
    settle()
    assert "50 %" in window.welcome.engine.full_text
    play([ev.Heartbeat("")])
    assert window.welcome.engine.full_text == "Ready"


def test_an_empty_plot_says_so_once_to_the_eye_and_once_to_a_screen_reader(window):
    window.load_plots()
    window.show_room()
    settle()
    pane = window.plots.below[0][1]
    assert pane.isVisible()
    pane._tell()
    assert pane.canvas.said == pane.accessibleDescription() != ""
    assert pane.readout.text() == ""
