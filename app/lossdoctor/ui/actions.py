"""Shortcuts by platform standard, and the menu behind the tool bar's last button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from lossdoctor.ui import looks
from lossdoctor.ui.dialogs.text_dialog import about_dialog, keys_dialog
from lossdoctor.ui.palette_entries import BUTTON

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

Keys = QKeySequence.StandardKey | str


def add_actions(window: MainWindow) -> None:
    """Give the window its shortcuts and menu."""
    bar = window.tool_bar
    _shortcut(window, "Open", QKeySequence.StandardKey.Open, window.questions.what_to_open)
    _shortcut(window, "Save session", QKeySequence.StandardKey.Save, window.questions.save_session)
    _shortcut(window, "Save session as", "Ctrl+Shift+S", window.questions.save_session_as)
    _shortcut(window, "Reload", "Ctrl+R", window.consultation.file.reload)
    _shortcut(window, "Preferences", "Ctrl+,", window.questions.for_preferences)
    _shortcut(window, "Demos", "Ctrl+D", window.show_welcome)
    _shortcut(window, "Export report", "Ctrl+E", bar.export.click, bar.export)
    _shortcut(window, "Examine", "F5", bar.examine.click, bar.examine)
    _shortcut(window, "Train or pause", "F9", lambda: (bar.pause if bar.pause.isVisible() else bar.train).click())
    _shortcut(window, "Stop", "Shift+F9", bar.stop.click, bar.stop)
    _shortcut(window, "Commands", "Ctrl+Shift+P", window.questions.for_command)
    _shortcut(window, "Lecture mode", "F11", window.modes.toggle_lecture)
    _shortcut(window, "Lab tests", "Ctrl+L", window.show_lab)
    _shortcut(window, "Undo", QKeySequence.StandardKey.Undo, bar.undo.click, bar.undo)
    _shortcut(window, "Redo", QKeySequence.StandardKey.Redo, bar.redo.click, bar.redo)
    _shortcut(window, "Explain", QKeySequence.StandardKey.HelpContents, window.questions.explain_open_finding)
    _shortcut(window, "Quit", QKeySequence.StandardKey.Quit, window.close)
    _fill_menu(window)


def _shortcut(
    window: MainWindow, text: str, keys: Keys, act: Callable[[], object], push: QPushButton | None = None
) -> None:
    """A key for what `act` does; `push` is the button that it clicks, whose state says whether it can be done."""
    action = QAction(window.tr(text), window)
    action.setProperty(BUTTON, push)
    action.setShortcuts(QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)])
    action.triggered.connect(lambda _checked=False: act())
    window.addAction(action)


def _fill_menu(window: MainWindow) -> None:
    menu = window.tool_bar.menu
    group = QActionGroup(window)
    for look, text in looks.names().items():
        action = menu.addAction(window.tr("Look: {name}").format(name=text))
        action.setCheckable(True)
        action.setChecked(window.preferences.look == look)
        action.triggered.connect(lambda _checked=False, chosen=look: window.set_look(chosen))
        group.addAction(action)
    menu.addSeparator()
    menu.addAction(window.tr("Save session…")).triggered.connect(window.questions.save_session)
    menu.addAction(window.tr("Reopen the last session")).triggered.connect(window.questions.reopen_last)
    menu.addSeparator()
    menu.addAction(window.tr("Lab tests…")).triggered.connect(window.show_lab)
    menu.addSeparator()
    menu.addAction(window.tr("Lecture mode")).triggered.connect(window.modes.toggle_lecture)
    menu.addAction(window.tr("Commands…")).triggered.connect(window.questions.for_command)
    menu.addSeparator()
    menu.addAction(window.tr("Preferences…")).triggered.connect(window.questions.for_preferences)
    menu.addAction(window.tr("Reset layout")).triggered.connect(window.reset_layout)
    menu.addSeparator()
    menu.addMenu(_help_menu(window))


def _help_menu(window: MainWindow) -> QMenu:
    """The help, behind the tool bar's last button and on the welcome page."""
    menu = QMenu(window.tr("Help"), window)
    menu.addAction(window.tr("Take the tour")).triggered.connect(window.questions.show_tour)
    menu.addAction(window.tr("Keyboard")).triggered.connect(lambda: window.show_dialog(keys_dialog(window)))
    menu.addAction(window.tr("Support bundle…")).triggered.connect(window.questions.for_support)
    menu.addAction(window.tr("About")).triggered.connect(lambda: window.show_dialog(about_dialog(window)))
    window.welcome.help.setMenu(menu)
    return menu
