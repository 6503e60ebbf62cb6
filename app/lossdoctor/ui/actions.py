"""Shortcuts by platform standard, and the menu behind the tool bar's last button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from lossdoctor.ui import looks
from lossdoctor.ui.dialogs.text_dialog import about_dialog, keys_dialog
from lossdoctor.ui.palette_entries import BUTTON

if TYPE_CHECKING:
    from lossdoctor.ui.main_window import MainWindow

translate = QCoreApplication.translate

Keys = QKeySequence.StandardKey | str


def add_actions(window: MainWindow) -> None:
    """Give the window its shortcuts and menu."""
    bar = window.tool_bar
    _shortcut(window, translate("Actions", "Open"), QKeySequence.StandardKey.Open, window.questions.what_to_open)
    _shortcut(
        window, translate("Actions", "Save session"), QKeySequence.StandardKey.Save, window.questions.save_session
    )
    _shortcut(window, translate("Actions", "Save session as"), "Ctrl+Shift+S", window.questions.save_session_as)
    _shortcut(window, translate("Actions", "Reload"), "Ctrl+R", window.consultation.file.reload)
    _shortcut(window, translate("Actions", "Preferences"), "Ctrl+,", window.questions.for_preferences)
    _shortcut(window, translate("Actions", "Demos"), "Ctrl+D", window.show_welcome)
    _shortcut(window, translate("Actions", "Export report"), "Ctrl+E", bar.export.click, bar.export)
    _shortcut(window, translate("Actions", "Examine"), "F5", bar.examine.click, bar.examine)
    _shortcut(
        window,
        translate("Actions", "Train or pause"),
        "F9",
        lambda: (bar.pause if bar.pause.isVisible() else bar.train).click(),
    )
    _shortcut(window, translate("Actions", "Stop"), "Shift+F9", bar.stop.click, bar.stop)
    _shortcut(window, translate("Actions", "Commands"), "Ctrl+Shift+P", window.questions.for_command)
    _shortcut(window, translate("Actions", "Lecture mode"), "F11", window.modes.toggle_lecture)
    _shortcut(window, translate("Actions", "Lab tests"), "Ctrl+L", window.show_lab)
    _shortcut(window, translate("Actions", "Undo"), QKeySequence.StandardKey.Undo, bar.undo.click, bar.undo)
    _shortcut(window, translate("Actions", "Redo"), QKeySequence.StandardKey.Redo, bar.redo.click, bar.redo)
    _shortcut(
        window,
        translate("Actions", "Explain"),
        QKeySequence.StandardKey.HelpContents,
        window.questions.explain_open_finding,
    )
    _shortcut(window, translate("Actions", "Quit"), QKeySequence.StandardKey.Quit, window.close)
    _fill_menu(window)


def _shortcut(
    window: MainWindow, text: str, keys: Keys, act: Callable[[], object], push: QPushButton | None = None
) -> None:
    """A key for what `act` does; `push` is the button that it clicks, whose state says whether it can be done."""
    action = QAction(text, window)
    action.setProperty(BUTTON, push)
    action.setShortcuts(QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)])
    action.triggered.connect(lambda _checked=False: act())
    window.addAction(action)


def _fill_menu(window: MainWindow) -> None:
    menu = window.tool_bar.menu
    group = QActionGroup(window)
    for look, text in looks.names().items():
        action = menu.addAction(translate("Actions", "Look: {name}").format(name=text))
        action.setCheckable(True)
        action.setChecked(window.preferences.look == look)
        action.triggered.connect(lambda _checked=False, chosen=look: window.set_look(chosen))
        group.addAction(action)
    menu.addSeparator()
    menu.addAction(translate("Actions", "Save session…")).triggered.connect(window.questions.save_session)
    menu.addAction(translate("Actions", "Save patched script…")).triggered.connect(window.consultation.copies.ask)
    menu.addAction(translate("Actions", "Reopen the last session")).triggered.connect(window.questions.reopen_last)
    menu.addSeparator()
    menu.addAction(translate("Actions", "Lab tests…")).triggered.connect(window.show_lab)
    menu.addSeparator()
    menu.addAction(translate("Actions", "Lecture mode")).triggered.connect(window.modes.toggle_lecture)
    menu.addAction(translate("Actions", "Commands…")).triggered.connect(window.questions.for_command)
    menu.addSeparator()
    menu.addAction(translate("Actions", "Preferences…")).triggered.connect(window.questions.for_preferences)
    menu.addAction(translate("Actions", "Reset layout")).triggered.connect(window.reset_layout)
    menu.addSeparator()
    menu.addMenu(_help_menu(window))


def _help_menu(window: MainWindow) -> QMenu:
    """The help, behind the tool bar's last button and on the welcome page."""
    menu = QMenu(translate("Actions", "Help"), window)
    menu.addAction(translate("Actions", "Take the tour")).triggered.connect(window.questions.show_tour)
    menu.addAction(translate("Actions", "Keyboard")).triggered.connect(lambda: window.show_dialog(keys_dialog(window)))
    menu.addAction(translate("Actions", "Support bundle…")).triggered.connect(window.questions.for_support)
    menu.addAction(translate("Actions", "About")).triggered.connect(lambda: window.show_dialog(about_dialog(window)))
    window.welcome.help.setMenu(menu)
    return menu
