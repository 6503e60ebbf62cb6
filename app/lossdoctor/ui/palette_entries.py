"""Everything that the command palette offers, gathered from the window when it opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QTabWidget

from lossdoctor.bridge.spoken import check_words, demo_words, fix_words

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

BUTTON = "button"  # property of an action: the button that it clicks


@dataclass(frozen=True, eq=False)
class Entry:
    """One line: what it is called, of which kind, its shortcut, what it does, and whether it can be done now."""

    title: str
    kind: str
    keys: str
    act: Callable[[], Any]
    able: bool = True


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("CommandPalette", text)


def entries(window: MainWindow) -> list[Entry]:
    """Actions, findings, revisions, recent files, demos, settings and pages, in this order."""
    return [
        *_actions(window),
        *_findings(window),
        *_revisions(window),
        *_recents(window),
        *_demos(window),
        *_settings(window),
        *_pages(window),
    ]


def _actions(window: MainWindow) -> Iterator[Entry]:
    known = set()
    for action in window.actions():
        if action.text():
            known.add(_bare(action.text()))
            yield _of_action(action, tr("Action"))
    for push in (window.tool_bar.cure, window.tool_bar.pause):
        if push.isVisibleTo(window.tool_bar):
            yield Entry(push.text(), tr("Action"), "", push.click, push.isEnabled())
    for action in _leaves(window.tool_bar.menu):
        if not action.isCheckable() and _bare(action.text()) not in known:
            yield _of_action(action, tr("Action"))


def _of_action(action: QAction, kind: str) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    push = action.property(BUTTON)
    able = push.isEnabled() if isinstance(push, QAbstractButton) else action.isEnabled()
    return Entry(_bare(action.text()), kind, keys, action.trigger, able)


def _leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _leaves(inner)
        elif action.text():
            yield action


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _findings(window: MainWindow) -> Iterator[Entry]:
    if window.modes.is_secret:
        return
    for finding in window.store.findings:
        title = check_words(finding.title)
        yield Entry(title, tr("Finding"), "", partial(window.diagnosis.show_finding, finding.check))


def _revisions(window: MainWindow) -> Iterator[Entry]:
    history = window.consultation.history
    for place, seen in enumerate(history.line if len(history.line) > 1 else ()):
        title = tr("Go to revision {n}: {title}").format(n=place, title=fix_words(seen.title))
        yield Entry(title, tr("Revision"), "", partial(window.consultation.go_to, place), place != history.place)


def _recents(window: MainWindow) -> Iterator[Entry]:
    for recent in window.preferences.recents:
        title = tr("{name} ({told})").format(name=recent.name, told=recent.told)
        yield Entry(title, tr("Recent file"), "", partial(window.open_recent, recent.path), recent.there)


def _demos(window: MainWindow) -> Iterator[Entry]:
    for tile in window.welcome.tiles:
        demo = tile.scenario
        title = f"{demo_words(demo.title)} · {demo_words(demo.subtitle)}"
        yield Entry(title, tr("Demo"), "", partial(window.open_demo, demo.name))
        yield Entry(title, tr("Guided demo"), "", partial(window.modes.begin, demo.name))


def _settings(window: MainWindow) -> Iterator[Entry]:
    for action in _leaves(window.tool_bar.menu):
        if action.isCheckable():
            yield _of_action(action, tr("Setting"))
    if window.plots is None:
        return
    scale = window.plots.loss.scale_choice
    for place in range(scale.count()):
        title = tr("Scale of the loss: {name}").format(name=scale.itemText(place))
        yield Entry(title, tr("Setting"), "", partial(scale.setCurrentIndex, place))
    for switch in window.plots.loss.switches.values():
        title = (tr("Hide the curve: {name}") if switch.isChecked() else tr("Show the curve: {name}")).format(
            name=switch.text()
        )
        yield Entry(title, tr("Setting"), "", switch.click)


def _pages(window: MainWindow) -> Iterator[Entry]:
    for tabs in (window.patient.tabs, window.bottom.tabs):
        for place in range(tabs.count()):
            if tabs.isTabVisible(place):
                title = tr("Show: {page}").format(page=tabs.tabText(place))
                yield Entry(title, tr("Page"), "", partial(_turn, window, tabs, place), not window.modes.any)


def _turn(window: MainWindow, tabs: QTabWidget, place: int) -> None:
    window.show_room()
    tabs.setCurrentIndex(place)
    tabs.tabBar().setFocus()
