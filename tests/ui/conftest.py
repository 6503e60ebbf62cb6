"""Windows fed by tapes, offscreen; any warning of Qt's fails the test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest  # noqa: E402

from helpers.burial import burial  # noqa: E402, F401
from helpers.practices import stand_in  # noqa: E402
from helpers.stage import stage  # noqa: E402, F401
from lossdoctor.bridge.practice import Practice  # noqa: E402
from lossdoctor.ui.language import speak  # noqa: E402
from lossdoctor.ui.main_window import MainWindow  # noqa: E402
from lossdoctor.ui.preferences import Preferences  # noqa: E402
from lossdoctor.ui.theme import LIGHT  # noqa: E402


@pytest.fixture
def practice(qtbot):
    made = Practice(engine=stand_in(), intake=stand_in())
    yield made
    made.close()


@pytest.fixture
def window(request):
    """The window of a file that uses `stage`, cleared after the test; else one of the test's own."""
    if "stage" not in request.fixturenames:
        return request.getfixturevalue("own_window")
    shared = request.getfixturevalue("stage")
    request.addfinalizer(shared.clear)
    return shared.window


@pytest.fixture
def own_window(qtbot, practice, tmp_path):
    made = MainWindow(practice, Preferences(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def sent(window, request):
    """What the window asks of the engine, which hears nothing of it."""
    if "stage" in request.fixturenames:
        return request.getfixturevalue("stage").sent
    commands: list = []
    for signal in (window.consultation.command_due, window.consultation.session_due):
        signal.disconnect()
        signal.connect(commands.append)
    return commands


@pytest.fixture
def play(window, qtbot):
    """Feed events into the window as its engine would."""

    def feed(*tapes: list) -> None:
        for tape in tapes:
            for event in tape:
                window.store.take(event)

    return feed


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """English as the window speaks it, with its plurals, whatever the machine's language."""
    assert len(speak(qapp, "en")) >= 1


@pytest.fixture(autouse=True)
def no_qt_warning(request, qtlog):
    """A warning of Qt's is a fault of ours."""
    yield
    said = [
        record
        for record in qtlog.records
        if record.type.name != "QtDebugMsg" and "info" not in record.type.name.lower()
    ]
    cannot = (
        "propagateSizeHints",
        "does not support raise",
        "grabbing the keyboard",
    )  # what the offscreen platform itself lacks
    assert [record.message for record in said if not any(word in record.message for word in cannot)] == []
