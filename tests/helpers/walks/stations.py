"""The stations of a walk: every page, mode and dialog of the window, empty and filled from tapes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from helpers import tapes
from lossdoctor.bridge.practice import Practice
from lossdoctor.bridge.state import Notice
from lossdoctor.core import events as ev
from lossdoctor.core.scenarios import gallery
from lossdoctor.core.session import ColumnChoice, TableChoices, Target, TargetKind
from lossdoctor.ui.bricks.buttons import Fold
from lossdoctor.ui.dialogs.data.data_dialog import DataDialog
from lossdoctor.ui.dialogs.text_dialog import about_dialog, explain_dialog, keys_dialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences, Recent
from lossdoctor.ui.theme import Theme

SIZE = (1024, 700)
CHOICES = TableChoices(
    "cp1252",
    ";",
    True,
    True,
    (ColumnChoice("age"), ColumnChoice("city", "categories"), ColumnChoice("price", role="target")),
)
ROWS = tuple((f"{n},5", "Köln", str(n % 2)) for n in range(50))
SHEET = ev.DataPreviewed(
    ("/data/sales.csv",), "CSV", 10**9, ("age", "city", "price"), ROWS, CHOICES, 12_000_000, True, True, ("A note.",)
)
Station = tuple[str, QWidget]


def settle() -> None:
    """Until layouts, deletions and single shots of no delay are done."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_window(engine: tuple[str, ...], folder: Path, theme: Theme) -> MainWindow:
    """A window of the walk's size whose engine never speaks."""
    window = MainWindow(Practice(engine=engine, intake=engine), Preferences(folder / "window.ini"), theme)
    window.resize(*SIZE)
    window.show()
    window.load_plots()
    window.consultation.command_due.disconnect()
    window.consultation.session_due.disconnect()
    return window


def feed(window: MainWindow, *tape: list) -> None:
    """Events as the engine would send them."""
    for events in tape:
        for event in events:
            window.store.take(event)
    settle()


def stations(window: MainWindow, *, few: bool = False) -> Iterator[Station]:
    """Each with the widget to look at; `few` leaves out what looks much like another."""
    yield from _welcome(window, few=few)
    yield from _room(window, few=few)
    yield from _modes(window)
    yield from dialogs(window)


def _welcome(window: MainWindow, *, few: bool) -> Iterator[Station]:
    settle()
    if not few:
        yield "welcome, empty", window
    window.preferences.remember(Recent("/home/ada/work/train_tumours.py", "2 findings, worst: error", 1.7e9, "script"))
    window.preferences.remember(Recent("/home/ada/a-rather-long-name-of-a-model.keras", "healthy", 1.7e9, "model"))
    window.welcome.show_recents(window.preferences.recents)
    window.welcome.show_demos(gallery())
    settle()
    yield "welcome with demos and recent files", window


def _room(window: MainWindow, *, few: bool) -> Iterator[Station]:
    if not few:
        window.show_room()
        settle()
        yield "room, empty", window
    feed(window, tapes.opening())
    if not few:
        yield from _turned(window, "opened")
    feed(window, tapes.examination(), tapes.run(), tapes.finished_examination())
    feed(window, [ev.TrialFinished(tapes.trial())])
    yield from _turned(window, "trained")
    for card in window.diagnosis.cards.values():
        window.diagnosis.show_finding(card.finding.check)
        for fold in card.findChildren(Fold):
            fold.switch.setChecked(True)
            fold._toggle()
        settle()
        yield f"finding {card.finding.check}", window
    if not few:
        window.message_bar.say(Notice("error", "The loss expected 30 columns and got 29.", "reopen"))
        settle()
        yield "a message", window
        window.message_bar.clear()
        feed(window, tapes.cure(), tapes.run("run-2", sick=False, revision=1))
        yield from _turned(window, "cured")


def _turned(window: MainWindow, name: str) -> Iterator[Station]:
    """Every page of the left and of the lower tabs."""
    for tabs in (window.patient.tabs, window.bottom.tabs):
        yield from _pages(window, tabs, name)
        tabs.setCurrentIndex(0)


def _pages(window: MainWindow, tabs: QTabWidget, name: str) -> Iterator[Station]:
    for place in range(tabs.count()):
        if tabs.isTabVisible(place):
            tabs.setCurrentIndex(place)
            settle()
            yield f"{name}: {tabs.tabText(place)}", window


def _modes(window: MainWindow) -> Iterator[Station]:
    window.modes.set_lecture(True)
    settle()
    yield "lecture", window
    window.modes.set_lecture(False)
    window.show_welcome()
    window.modes.begin(gallery()[0].name)
    feed(window, tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    for step in range(5):
        settle()
        yield f"guided, step {step + 1}", window
        window.modes.guide.next()
    window.modes.set_lecture(True)
    settle()
    yield "guided lecture", window
    window.modes.end()
    settle()


def dialogs(window: MainWindow) -> Iterator[Station]:
    """Each dialog alone, closed again afterwards."""
    ask = window.questions
    opened: list[tuple[str, object]] = [
        ("open", ask.what_to_open),
        ("preferences", ask.for_preferences),
        ("export", ask.what_to_export),
        ("support", ask.for_support),
        ("commands", ask.for_command),
        ("which fit", ask.which_fit),
        ("explain", lambda: window.show_dialog(explain_dialog("single-unit-softmax", window))),
        ("keyboard", lambda: window.show_dialog(keys_dialog(window))),
        ("about", lambda: window.show_dialog(about_dialog(window))),
        ("trust", lambda: window.show_dialog(TrustDialog(_inspected(), window))),
        ("data", lambda: window.show_dialog(DataDialog(SHEET, window.theme, window))),
    ]
    for name, show in opened:
        before = set(_open_dialogs(window))
        show()  # type: ignore[operator]
        settle()
        for dialog in set(_open_dialogs(window)) - before:
            yield f"dialog {name}", dialog
            dialog.reject()
        settle()


def _open_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _inspected() -> ev.TargetInspected:
    target = Target(TargetKind.SCRIPT, "/home/ada/work/train_tumours.py", "ab" * 32)
    return ev.TargetInspected(target, 900, True, (target.path, "/home/ada/work/my_layers.py"), (12,))
