"""One window for all tests of a file that says `pytest.mark.usefixtures("stage")`, put back between them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from helpers.practices import stand_in
from lossdoctor.bridge.journaling import Journal
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.state import EngineStatus
from lossdoctor.core import commands as cmd
from lossdoctor.ui.main_window import USUAL, MainWindow
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.preferences import Preferences
from lossdoctor.ui.theme import LIGHT


def settle() -> None:
    """Everything that waits for the event loop, also what is to be deleted, has happened."""
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass
class Stage:
    """The window, and what it asked for: no engine hears it."""

    window: MainWindow
    sent: list[cmd.Command] = field(default_factory=list)

    def clear(self) -> None:
        """As it came up: no patient, no question, the usual look, size and layout."""
        window = self.window
        if window.dialog is not None:
            window.dialog.close()
        window.questions.end_tour()
        window.modes.end()
        window.diagnosis.checks._open.clear()
        self._forget_patient()
        for tabs in (window.patient.tabs, window.bottom.tabs):
            tabs.setCurrentIndex(0)
        window._fixed_theme = LIGHT
        window.set_theme(LIGHT)
        window.preferences._kept.clear()
        window.use_preferences()
        window.message_bar.clear()
        window.resize(*USUAL)
        window.reset_layout()
        window.welcome.search.clear()
        window.show_welcome()
        window.setWindowTitle("Loss Doctor")
        settle()
        self.sent.clear()

    def _forget_patient(self) -> None:
        practice = self.window.practice
        consultation = practice.consultation
        consultation.sleep()
        consultation._asleep = False
        consultation.resume_with(None)
        consultation.settings = consultation.usual
        practice.store.clear()
        consultation.settings_changed.emit()
        practice.store.engine = EngineStatus()
        practice.store.engine_changed.emit()
        for part in (practice.publisher, practice.support):
            part.wait()
        practice.desk.close()
        keeper = practice.keeper  # its thread ends with the journal, and no test may leave one
        keeper._journal.close()
        keeper._journal = Journal(keeper._folder, keeper._fault.emit)


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory):
    """The window of a file's tests; `window` gives it to each of them."""
    folder = tmp_path_factory.mktemp("stage")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOSSDOCTOR_HOME", str(folder))
        practice = Practice(engine=stand_in(), intake=stand_in())
        made = Stage(MainWindow(practice, Preferences(folder / "window.ini"), LIGHT))
    for signal in (practice.consultation.command_due, practice.consultation.session_due):
        signal.disconnect()
        signal.connect(made.sent.append)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(plot: LossPlot) -> None:
    """Two layout passes settle the graphics scene, as they do between two frames on screen."""
    for _ in range(2):
        QGuiApplication.processEvents()
        plot._advance()
    plot._tell()
