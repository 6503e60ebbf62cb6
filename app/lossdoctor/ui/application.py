"""Starts the window: shown first, everything slow after."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

import PySide6

from lossdoctor.core.version import APPLICATION_ID

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

SETTLED_MS = 400
UNFIT = (
    "PySide6 {pyside} ends the program on Python {python}. "
    "Install another: pip install 'PySide6-Essentials>=6.11.3,<6.12', or use Python 3.12 or 3.13."
)


def unfit(pyside: str, python: tuple[int, int]) -> str | None:
    """Why this pair of versions cannot show a window, or None.

    PySide6 6.12 loses a reference to None with every void call before Python 3.12, and aborts within a minute.
    """
    major, minor = (int(part) for part in pyside.split(".")[:2])
    if (major, minor) >= (6, 12) and python < (3, 12):
        return UNFIT.format(pyside=pyside, python=".".join(map(str, python)))
    return None


def run_window(files: Sequence[str], demo: str | None = None, healthy: bool = False) -> int:
    """Show the window with files or a demo, or its welcome page; returns the exit code when it is closed."""
    reason = unfit(PySide6.__version__, sys.version_info[:2])
    if reason is not None:
        print(reason, file=sys.stderr)
        return 2
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["lossdoctor"])
    application.setApplicationName("Loss Doctor")
    application.setDesktopFileName(APPLICATION_ID)
    application.setStyle("Fusion")

    from lossdoctor.bridge.garbage import Garbage
    from lossdoctor.bridge.practice import Practice
    from lossdoctor.link import launch
    from lossdoctor.ui import language, looks
    from lossdoctor.ui.main_window import MainWindow
    from lossdoctor.ui.preferences import Preferences

    garbage = Garbage(application)
    preferences = Preferences()
    language.speak(application, language.wanted(preferences.language))
    practice = Practice(launch.engine(preferences.python or None), light=launch.light_engine())
    practice.diary.keep_faults()
    window = MainWindow(practice, preferences)
    looks.follow_system(window.follow_system)
    application.aboutToQuit.connect(practice.close)
    application.aboutToQuit.connect(garbage.close)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends it; engines end with their pipe
    window.painted.connect(lambda: begin(window, list(files), demo, healthy))
    window.show()
    return int(application.exec())


def begin(window: object, files: list[str], demo: str | None, healthy: bool) -> None:
    """After the first paint: demos, then what was asked for, then the plots, then a warm engine."""
    from PySide6.QtCore import QCoreApplication, QTimer

    from lossdoctor.core.scenarios import gallery
    from lossdoctor.ui.icons import application_icon
    from lossdoctor.ui.main_window import MainWindow

    assert isinstance(window, MainWindow)
    window.setWindowIcon(application_icon())
    try:
        window.welcome.show_demos(gallery())
    except (OSError, ValueError) as error:
        told = QCoreApplication.translate("MainWindow", "The demos could not be read: {error}")
        window.store.notice("error", told.format(error=error))
    if demo is not None:
        window.open_demo(demo, healthy)
    elif files:
        window.open_paths(files)
    else:
        window.practice.keeper.offer_recovery()
        QTimer.singleShot(SETTLED_MS, window, window.questions.show_tour_once)  # when the tiles have found their places
    listen(window)
    window.load_plots()
    warm_checks()
    window.practice.warm_soon()


def listen(window: MainWindow) -> None:
    """Files opened from outside come here, where Qt's network library finds what it needs of the system."""
    from PySide6.QtWidgets import QApplication

    try:
        from lossdoctor.ui.arrivals import answer_calls
    except ImportError:
        return
    QApplication.instance().aboutToQuit.connect(answer_calls(window).close)


def warm_checks() -> None:
    """Import the checks' modules on a thread: their names are needed only when a patient is open, and take a second."""
    from lossdoctor.checks.registry import all_checks

    threading.Thread(target=all_checks, name="Thread-checks", daemon=True).start()
