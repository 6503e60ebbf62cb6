"""A window whose engine is the real one, and patience for it: what is awaited is a state, never a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from helpers.stage import settle
from lossdoctor.bridge.practice import Practice
from lossdoctor.core import events as ev
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences
from lossdoctor.ui.theme import LIGHT

LONG = 1_500_000  # milliseconds; a machine that does other work takes its time
LONGER = 3_600  # seconds for a whole test
NEEDED = ("OpenSession", "OpenScenario", "Examine", "StartRun", "ApplyEdits")


def real_window(folder: Path) -> MainWindow:
    """The window as it comes up for a person: on its welcome page, with every demo of the gallery."""
    made = MainWindow(Practice(), Preferences(folder / "window.ini"), LIGHT)
    made.resize(1366, 768)
    made.show()
    made.welcome.show_demos(gallery())
    made.load_plots()
    made.activateWindow()
    settle()
    return made


def at_rest(window: MainWindow) -> bool:
    """Whether the engine waits for the next wish."""
    return not window.store.training and window.store.engine.state == "ready"


def waiting(qtbot, window: MainWindow) -> Callable[[Callable[[], object]], None]:
    """Wait until something is so and the engine has done all that it was asked; fails at once when it will not."""
    faults: list[str] = []
    window.store.accepted.connect(lambda event: faults.extend(fault_of(event)))

    def wait(so: Callable[[], object]) -> None:
        def done() -> bool:
            if faults:  # an assertion would be waited for
                pytest.fail(faults[0])
            return bool(so()) and at_rest(window)

        qtbot.waitUntil(done, timeout=LONG)
        settle()

    return wait


def fault_of(event: ev.Event) -> list[str]:
    """What an engine says that cannot or will not do what the test is about."""
    if isinstance(event, ev.EngineFailed):
        return [event.failure.message]
    if isinstance(event, ev.RequestRefused) and event.command in NEEDED:
        return [f"{event.command}: {event.failure.message}"]
    return []


def words(widget: QWidget) -> str:
    """Every word in sight."""
    settle()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
